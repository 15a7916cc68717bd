import { foldWidth, squeeze } from '../text/fold';

/** A numbered heading: `5-2 第5章の特別の措置を適用して行う事業`. */
export interface Heading {
  /** `5-2`, `4`, or a bracketed or circled number as it stands. */
  readonly number: string;
  readonly title: string;
}

const NUMBERED = /^(\d{1,2}(?: ?[-.－‐−–] ?(?=\d)\d{1,2})*)[.．、]? ?(?:\d{1,2}[.．、]? ?(?=\D))?(\D.*)$/;
const STARTS_WITH_DIGIT = /^\s*[0-9０-９]/;
const NOT_A_TITLE =
  /^(?:年|月|日|人|件|社|回|円|千円|万|億|名|か所|箇所|[%％]|[,，.]|[-～~]|\/|[)）]|倍|歳|校|戸|ポイント|ha|km|m$|t$)/;
const KNOWN_TITLES =
  /名称|主体|区域|目標|事業|期間|概要|内容|指標|評価|経費|費用|その他|措置|理由|取組|方法|時期|事項|体制|課題|将来像/;

/** The heading that a text is, or null: short, numbered, no sentence. `5-2 4 重要業績評価指標` stands in 5-2. */
export function headingOf(text: string): Heading | null {
  if (!STARTS_WITH_DIGIT.test(text)) return null;
  const match = NUMBERED.exec(foldWidth(text));
  if (match === null) return null;
  const [, digits = '', rest = ''] = match;
  const number = digits.replaceAll(' ', '');
  const title = squeeze(rest);
  if (title.length > 60 || title.length < 2 || /。|のとおり$/.test(title) || NOT_A_TITLE.test(title))
    return null;
  return KNOWN_TITLES.test(title)
    ? { number: number.replace(/[.－‐−–]/g, '-'), title: title.replace(/[:：]$/, '') }
    : null;
}

/** Headings that end a table: numbered ones, 【…】, ■ and the like. */
export function isSectionHeading(squeezed: string): boolean {
  return headingOf(squeezed) !== null || /^【[^】]{1,30}】$/.test(squeezed) || /^[■◆◇●□]/.test(squeezed);
}

/** ※ and （注） notes. */
export function isNote(squeezed: string): boolean {
  return /^(?:※|\*|＊|注\d*[):：．.]?|[(（［[]注)/.test(squeezed) || /^[(（［[]?単位[:：はが]/.test(squeezed);
}

const OPINION =
  /^(?:外部|有識者|委員会?|議会|審議会|会議|住民|総合|から|等|の)*(?:意見|所見|講評|コメント|評価|検証)(?:等|の?概要|の?理由)?$/;
const OUTLOOK =
  /^(?:成果[と・])?課題(?:等|[と・]改善策)?$|^今後の(?:方針|方向性|課題|取組|取り組み|対応|展開)等?$|^特記事項$/;

/** 外部有識者の意見, 今後の方針, 課題: the label of a line that says what is thought of the rows above it. */
export function isOpinionLabel(squeezed: string): boolean {
  const bare = squeezed.replace(/[(（][^()（）]*[)）]$/, '');
  return OPINION.test(bare) || OUTLOOK.test(bare);
}
