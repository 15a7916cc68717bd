/** Character class of the numerals that {@link numberOf} reads. */
export const KANJI_NUMERAL = '[〇一二三四五六七八九十]';
const KANJI_DIGITS = '〇一二三四五六七八九';

/** 元, ASCII digits (blanks between them allowed), 二十九 or 二九; 0 where it is no number. */
export function numberOf(text: string): number {
  const digits = text.replaceAll(' ', '');
  if (digits === '元') return 1;
  if (/^[0-9]+$/.test(digits)) return Number(digits);
  const parts = digits.split('十');
  const value = (part: string): number =>
    [...part].reduce((sum, mark) => sum * 10 + KANJI_DIGITS.indexOf(mark), 0);
  if (parts.length === 1) return value(digits);
  if (parts.length > 2) return 0;
  const [tens = '', ones = ''] = parts;
  return tens.length > 1 || ones.length > 1 ? 0 : (tens === '' ? 1 : value(tens)) * 10 + value(ones);
}
