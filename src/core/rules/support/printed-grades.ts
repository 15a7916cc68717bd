import type { Evaluation } from '../../plan/indicator';
import { squeeze } from '../../text/fold';

/** Spellings of each mark, the usual one first. */
const MARKS = ['◎', '○〇◯', '△▲', '×✕☓✖'];

/** The mark that a cell holds, alone or before words; null for anything else. */
export function printedMark(value: string): string | null {
  const squeezed = squeeze(value);
  const mark = squeezed.charAt(0);
  if (mark === '' || squeezed.length > LONGEST) return null;
  return MARKS.find((spellings) => spellings.includes(mark))?.charAt(0) ?? null;
}

const LONGEST = 20;
const OFFICIAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/非常に効果的/, '1'],
  [/相当程度/, '2'],
  [/効果(?:が|は)?(?:なかった|無かった|なし)/, '4'],
  [/効果(?:が|は)?あった/, '3'],
];
const CIRCLED = '①②③④';

/** The official grade of 事業効果 by its words, or by its number below that header; null for anything else. */
export function officialGrade({ value, header }: Evaluation): string | null {
  const squeezed = squeeze(value);
  const named = OFFICIAL_WORDS.find(([pattern]) => pattern.test(squeezed));
  if (named !== undefined) return named[1];
  if (!/事業効果/.test(squeeze(header))) return null;
  const [, digit] = /^\(?([1-4①-④])\)?[.:、。]?$/.exec(squeezed) ?? [];
  if (digit === undefined) return null;
  return CIRCLED.includes(digit) ? String(CIRCLED.indexOf(digit) + 1) : digit;
}
