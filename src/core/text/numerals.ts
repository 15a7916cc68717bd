/**
 * Numbers as Japanese documents write them: `1,234.5`, `1億2,500万`, `一億二千万`, `壱百弐拾参`. Works on text
 * whose widths are folded ({@link foldWidth}) and returns digits as text, so that nothing is ever rounded.
 */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壱: 1,
  壹: 1,
  二: 2,
  弐: 2,
  貳: 2,
  三: 3,
  参: 3,
  參: 3,
  四: 4,
  五: 5,
  伍: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 陌: 2, 千: 3, 阡: 3 };
const LARGE: Readonly<Record<string, number>> = { 万: 4, 萬: 4, 億: 8, 兆: 12 };

const ASCII_NUMBER = /[0-9](?:[0-9,\u200b]*[0-9])?(?:\.[0-9]+)?,?/y;
const KANJI_GROUP = /[〇零一壱壹二弐貳三参參四五伍六七八九十拾百陌千阡]+/y;
const SCALE_RUN = /\s*((?:十|百|千)?[万億兆]|[十百千])/y;
const LARGE_RUN = /\s*([万萬億兆])/y;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})*(?:\.[0-9]+)?$/;
const UNGROUPED = /^[0-9]+(?:\.[0-9]+)?$/;

/** Fills the place of a line break inside a number where positions must stay. */
const GLUE = '\u200b';

/** More digits than any amount has: an account number or a code. */
const MAX_DIGITS = 40;

/** A number found at a place of a text. */
export interface ScannedNumber {
  /** Plain digits, counted in `scale`s: `12500` for 1億2,500万. */
  readonly digits: string;
  /** Digits printed after the point. */
  readonly decimals: number;
  /** The number word that ended it (`万`, `百万`, `千`), canonical, or empty. */
  readonly scale: string;
  /** Power of ten of `scale`. */
  readonly exponent: number;
  /** Whether groups, order of number words and size are as they should be. */
  readonly regular: boolean;
  readonly kanji: boolean;
  /** Index after the last character. */
  readonly end: number;
}

interface Part {
  readonly integer: string;
  readonly fraction: string;
  readonly run: string;
  readonly exponent: number;
}

/** Power of ten that a run of number words stands for: `百万` → 6, empty → 0. */
function exponentOf(run: string): number {
  let exponent = 0;
  for (const mark of run) exponent += SMALL[mark] ?? LARGE[mark] ?? 0;
  return exponent;
}

/** Value under 10,000 of 二千五百, 百, 弐拾参, 二〇; null when the words stand in an impossible order. */
function kanjiGroup(text: string): number | null {
  if (!/[十拾百陌千阡]/.test(text)) {
    let value = 0;
    for (const mark of text) value = value * 10 + (DIGITS[mark] ?? 0);
    // 〇〇円 is a blank to fill in.
    return text.length <= 8 && !/^[〇零]/.test(text) ? value : null;
  }
  let value = 0;
  let digit: number | null = null;
  let last = 4;
  for (const mark of text) {
    const power = SMALL[mark];
    if (power === undefined) {
      if (digit !== null) return null;
      digit = DIGITS[mark] ?? null;
      continue;
    }
    if (power >= last || digit === 0) return null;
    value += (digit ?? 1) * 10 ** power;
    digit = null;
    last = power;
  }
  return value + (digit ?? 0);
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The scale a compound number is counted in: 5億3千万 counts 万, 19万4千 counts 千. */
function compoundScale(run: string): string {
  const large = run.slice(-1);
  return run.length === 2 && run !== '百万' && LARGE[large] !== undefined ? large : run;
}

/** 2千5百万: the 千 before 百万 counts 万 as well. */
function carryLarge(parts: readonly Part[]): readonly Part[] {
  let large = 0;
  return [...parts]
    .reverse()
    .map((part) => {
      const own = LARGE[part.run.slice(-1)];
      if (own !== undefined) large = own;
      return own === undefined && part.run !== '' && large > 0
        ? { ...part, exponent: part.exponent + large }
        : part;
    })
    .reverse();
}

function combine(scanned: readonly Part[]): {
  digits: string;
  scale: string;
  exponent: number;
  regular: boolean;
} {
  const parts = carryLarge(scanned);
  const last = parts.at(-1);
  if (last === undefined) return { digits: '0', scale: '', exponent: 0, regular: false };
  if (parts.length === 1) {
    const digits = last.fraction === '' ? last.integer : `${last.integer}.${last.fraction}`;
    return { digits, scale: last.run, exponent: last.exponent, regular: true };
  }
  // 1億5百万 counts 百万, but 2千5百万 counts 万.
  const carried = parts.some((part, index) => part !== scanned[index]);
  const scale = carried ? last.run.slice(-1) : compoundScale(last.run);
  const exponent = exponentOf(scale);
  let total = 0n;
  let regular = true;
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    // 1億2,500万: each part must fit below the one before it, and only the last can have a fraction.
    if (before !== undefined && part.integer.length + part.exponent > before.exponent) regular = false;
    if (part !== last && part.fraction !== '') regular = false;
    total += BigInt(part.integer) * 10n ** BigInt(Math.max(0, part.exponent - exponent));
  });
  if (last.fraction !== '' && last.exponent !== exponent) regular = false;
  const digits = last.fraction === '' ? total.toString() : `${total}.${last.fraction}`;
  return { digits, scale, exponent, regular };
}

/**
 * The number that starts at `at`, or null where none does. Digits with a space between them are never joined.
 *
 * @param text widths folded
 * @example scanNumber('19万4千人', 0) // digits '194', scale '千', end 5
 */
export function scanNumber(text: string, at: number): ScannedNumber | null {
  const parts: Part[] = [];
  let regular = true;
  let kanji = false;
  let decimals = 0;
  let end = at;
  let position = at;
  for (;;) {
    const ascii = matchAt(ASCII_NUMBER, text, position);
    const words = ascii === null ? matchAt(KANJI_GROUP, text, position) : null;
    if (ascii !== null) {
      const token = ascii[0].replaceAll(GLUE, '');
      if (!GROUPED.test(token) && !UNGROUPED.test(token)) regular = false;
      const [integer = '', fraction = ''] = token.replaceAll(',', '').split('.');
      if (integer.length + fraction.length > MAX_DIGITS) return null;
      const run = matchAt(SCALE_RUN, text, position + ascii[0].length);
      parts.push({ integer, fraction, run: run?.[1] ?? '', exponent: exponentOf(run?.[1] ?? '') });
      decimals = fraction.length;
      end = position + ascii[0].length + (run?.[0].length ?? 0);
      if (run === null) break;
    } else if (words !== null) {
      const value = kanjiGroup(words[0]);
      if (value === null)
        return parts.length === 0 ? null : { ...combine(parts), decimals, regular: false, kanji, end };
      kanji = true;
      const run = matchAt(LARGE_RUN, text, position + words[0].length);
      const scale = (run?.[1] ?? '').replace('萬', '万');
      parts.push({ integer: String(value), fraction: '', run: scale, exponent: exponentOf(scale) });
      decimals = 0;
      end = position + words[0].length + (run?.[0].length ?? 0);
      if (run === null) break;
    } else break;
    position = end;
    while (text[position] === ' ') position += 1;
  }
  if (parts.length === 0) return null;
  const combined = combine(parts);
  return { ...combined, decimals, regular: regular && combined.regular, kanji, end };
}

/**
 * Value of a text that is a number in kanji as a whole, as plain digits, or null.
 *
 * @example kanjiNumber('一億二千万') // '120000000'
 */
export function kanjiNumber(text: string): string | null {
  const scanned = scanNumber(text, 0);
  if (scanned === null || !scanned.kanji || !scanned.regular || scanned.end !== text.length) return null;
  return (BigInt(scanned.digits) * 10n ** BigInt(scanned.exponent)).toString();
}

const BROKEN =
  /(?<![0-9０-９,，])([0-9０-９][0-9０-９,，]*)([^\S\r\n]*[\r\n]\s*)(?=([0-9０-９,，]*[0-9０-９]))/g;
const WHOLE = /^(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)$/;

const ascii = (digits: string): string =>
  digits.replace(/[０-９，]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/**
 * Closes numbers that a line break cut inside their groups: `1,150,0⏎00` or `625,⏎000`. Two numbers that are
 * whole by themselves are left apart.
 *
 * @param inPlace fills the gap instead of closing it, so that positions stay ({@link scanNumber} reads on)
 */
export function joinBrokenNumbers(text: string, inPlace = false): string {
  if (!/[\r\n]/.test(text)) return text;
  return text.replace(BROKEN, (found, left: string, gap: string, right: string) => {
    const [before, after] = [ascii(left), ascii(right)];
    const cut = !WHOLE.test(before) || after.startsWith(',');
    if (!cut || !WHOLE.test(before + after)) return found;
    return left + (inPlace ? GLUE.repeat(gap.length) : '');
  });
}
