/** Fewest characters that can be a reason. */
const LEAST = 4;

/** Why a text is no reason: nothing there, words that say nothing, or too few of them. */
export type ReasonRefusal = 'empty' | 'says-nothing' | 'too-short';

/**
 * Words that name no reason, in either language, folded: the same word again and again, or several of them, says
 * no more than once. 決算統計 demands that the cause of every accepted error is written down.
 */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `ok okです okay 問題なし 問題無し 問題ない 問題ありません 問題はありません 特に問題なし 異常なし 異状なし 確認 確認済 確認済み
   確認しました 確認した 確認済です 確認のうえ了承 了解 了承 了 済 済み 可 良 よし 良し なし 無し 無 特に 特になし 特に無し 同上 同じ
   不要 対応不要 修正不要 そのまま このまま 正しい 正しいです 間違いなし 間違いない 大丈夫 大丈夫です 承知 承認 承認済 承認済み
   チェック済 チェック済み 問題ないです 確認ok 確認済ok 該当なし 別途 別途確認 後で 後日 未定 不明 テスト
   checked confirmed accepted accept noproblem noissue noissues fine good right correct done none nothing na no yes sure alright allright
   looksgood isok itisok itsok asis skip ignore later unknown todo tbd test same seeabove`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * Whether a text is a reason for leaving a finding as it is: null where it is, else why not. The one judge for the
 * pane, the settings sheet and the settings file.
 *
 * @example refusalOfReason('ok です') // 'says-nothing'
 */
export function refusalOfReason(reason: string): ReasonRefusal | null {
  const folded = fold(reason);
  if (folded === '') return reason.trim() === '' ? 'empty' : 'says-nothing';
  const once = /^(.+?)\1*$/u.exec(folded)?.[1] ?? folded;
  const isRepeated = once !== folded;
  if (consistsOf(folded) || consistsOf(once) || (isRepeated && [...once].length < LEAST))
    return 'says-nothing';
  return [...folded].length < LEAST ? 'too-short' : null;
}

/** Whether a text is nothing but empty words one after the other. */
function consistsOf(text: string): boolean {
  const reach = new Set([0]);
  for (let at = 0; at < text.length; at++) {
    if (!reach.has(at)) continue;
    for (const word of EMPTY_WORDS) if (text.startsWith(word, at)) reach.add(at + word.length);
  }
  return reach.has(text.length);
}

/** Widths, case, spaces and punctuation do not tell two reasons apart. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{Cf}ー]/gu, '');
}
