import type { CellValue } from '../../../src/core/workbook/snapshot';
import { UNVERIFIED } from '../unverified';

/** What typing a text into a cell leaves there. */
export interface Typed {
  readonly value: CellValue;
  /** Without `=`; the value is then to be calculated. */
  readonly formula: string | null;
  /** The number format that typing brings along where the cell has none of its own. */
  readonly numberFormat: string | null;
}

export interface TypingContext {
  readonly numberFormat: string;
  readonly dateSystem: 1900 | 1904;
  readonly year: number;
}

const FORMATS = UNVERIFIED.typedFormats;
const ERRORS = /^#(REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/i;
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  M: 1867,
  T: 1911,
  S: 1925,
  H: 1988,
  R: 2018,
};

/** Reads a text as a Japanese Excel reads what is typed or set through `values`. */
export function readTyped(text: string, context: TypingContext): Typed {
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (context.numberFormat === '@') return plain(text);
  if (text.startsWith('=') && text.length > 1)
    return { value: null, formula: text.slice(1), numberFormat: null };
  const folded = UNVERIFIED.typedFullWidthIsFolded ? fold(text.trim()) : text.trim();
  if (folded === '') return plain(text);
  return (
    readLogical(folded) ?? readNumber(folded) ?? readDate(folded, context) ?? readTime(folded) ?? plain(text)
  );
}

function plain(value: CellValue, numberFormat: string | null = null): Typed {
  return { value, formula: null, numberFormat };
}

function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace('￥', '¥');
}

function readLogical(text: string): Typed | null {
  if (/^(true|false)$/i.test(text)) return plain(text.toLowerCase() === 'true');
  return ERRORS.test(text) ? plain({ error: text.toUpperCase() }) : null;
}

function readNumber(text: string): Typed | null {
  const fraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/.exec(text);
  if (fraction !== null && Number(fraction[4]) !== 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return plain(fraction[1] === '-' ? -size : size, FORMATS.fraction);
  }
  const match = /^(\()?([+-])?([¥\\])?([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?(\))?$/i.exec(
    text,
  );
  if (match === null) return null;
  const [, open, sign, yen, sign2, whole, decimals, exponent, percent, close] = match;
  if ((whole === undefined && !/\d/.test(decimals ?? '')) || (open === undefined) !== (close === undefined))
    return null;
  if (sign !== undefined && sign2 !== undefined) return null;
  const size = Number(`${(whole ?? '0').replaceAll(',', '')}${decimals ?? ''}${exponent ?? ''}`);
  const negative = open !== undefined || sign === '-' || sign2 === '-';
  const value = (negative ? -size : size) / (percent === undefined ? 1 : 100);
  const hasDecimals = /\d/.test(decimals ?? '');
  if (percent !== undefined) return plain(value, hasDecimals ? FORMATS.percentDecimal : FORMATS.percent);
  if (yen !== undefined) return plain(value, FORMATS.yen);
  if (exponent !== undefined) return plain(value, FORMATS.scientific);
  if (whole?.includes(',') === true)
    return plain(value, hasDecimals ? FORMATS.thousandsDecimal : FORMATS.thousands);
  return plain(value);
}

function readDate(text: string, { dateSystem, year }: TypingContext): Typed | null {
  const date = (y: number, m: number, d: number, format: string): Typed | null => {
    const serial = toSerial(y, m, d, dateSystem);
    return serial === null ? null : plain(serial, format);
  };
  const era =
    /^(明治|大正|昭和|平成|令和|[MTSHR])(元|\d{1,2})(年|[./-])(?:(\d{1,2})(月|[./-])?(?:(\d{1,2})日?)?)?$/i.exec(
      text,
    );
  if (era !== null) {
    const [, name = '', number = '', mark, month, , day] = era;
    const base = ERAS[name.toUpperCase()] ?? ERAS[name];
    if (base === undefined || month === undefined) return null;
    const full = base + (number === '元' ? 1 : Number(number));
    const letter = name.length === 1;
    if (day === undefined && letter && mark !== '年') return null;
    const format = letter ? FORMATS.eraShort : day === undefined ? FORMATS.eraMonth : FORMATS.era;
    return date(full, Number(month), Number(day ?? 1), format);
  }
  const full = /^(\d{4}|\d{2})([/-])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (full !== null) return date(fullYear(full[1] ?? ''), Number(full[3]), Number(full[4]), FORMATS.date);
  const kanji = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (kanji !== null) {
    const format = kanji[3] === undefined ? FORMATS.yearMonthKanji : FORMATS.dateKanji;
    return date(Number(kanji[1]), Number(kanji[2]), Number(kanji[3] ?? 1), format);
  }
  const monthDay = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (monthDay !== null) return date(year, Number(monthDay[1]), Number(monthDay[2]), FORMATS.monthDay);
  const yearMonth = /^(\d{4})[/-](\d{1,2})$/.exec(text);
  if (yearMonth !== null) return date(Number(yearMonth[1]), Number(yearMonth[2]), 1, FORMATS.yearMonth);
  const short = /^(\d{1,2})[/-](\d{1,4})$/.exec(text);
  if (short === null) return null;
  const [first, second] = [Number(short[1]), Number(short[2])];
  return (
    date(year, first, second, FORMATS.monthDay) ??
    (second >= 32 ? date(fullYear(short[2] ?? ''), first, 1, FORMATS.yearMonth) : null)
  );
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): Typed | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return plain(seconds / 86_400, match[3] === undefined ? FORMATS.time : FORMATS.timeSeconds);
}

/** Serial number of a day, null where there is no such day. */
export function toSerial(year: number, month: number, day: number, dateSystem: 1900 | 1904): number | null {
  const time = Date.UTC(year, month - 1, day);
  const made = new Date(time);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < dateSystem || year > 9999)
    return null;
  const days = Math.round(time / 86_400_000);
  if (dateSystem === 1904) return days - Math.round(Date.UTC(1904, 0, 1) / 86_400_000);
  const serial = days - Math.round(Date.UTC(1899, 11, 31) / 86_400_000);
  return serial >= 60 ? serial + 1 : serial;
}
