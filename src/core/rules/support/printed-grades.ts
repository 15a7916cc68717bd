import type { Evaluation } from '../../plan/indicator';
import { foldWidth, squeeze } from '../../text/fold';

const MARKS: readonly (readonly [RegExp, string])[] = [
  [/^[◎]/, '◎'],
  [/^[○〇◯]/, '○'],
  [/^[△▲]/, '△'],
  [/^[×✕☓✖]/, '×'],
];

/** The mark that a cell holds, alone or before words; null for anything else. */
export function printedMark(value: string): string | null {
  const squeezed = squeeze(value);
  if (squeezed.length > LONGEST) return null;
  return MARKS.find(([pattern]) => pattern.test(squeezed))?.[1] ?? null;
}

const LONGEST = 20;
const OFFICIAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/非常に効果的/, '1'],
  [/相当程度/, '2'],
  [/効果(?:が|は)?(?:なかった|無かった|なし)/, '4'],
  [/効果(?:が|は)?あった/, '3'],
];
const NUMBERS: Readonly<Record<string, string>> = { '①': '1', '②': '2', '③': '3', '④': '4' };

/** The official grade of 事業効果 by its words, or by its number below that header; null for anything else. */
export function officialGrade({ value, header }: Evaluation): string | null {
  const squeezed = squeeze(value);
  const named = OFFICIAL_WORDS.find(([pattern]) => pattern.test(squeezed));
  if (named !== undefined) return named[1];
  if (!/事業効果/.test(squeeze(header)) || squeezed.length > 3) return null;
  const digit = NUMBERS[squeezed.charAt(0)] ?? foldWidth(squeezed).charAt(0);
  return /^[1-4]$/.test(digit) ? digit : null;
}
