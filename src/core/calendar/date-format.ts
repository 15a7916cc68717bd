import { eraLetter, toEra } from './era';
import { daysFromCivil } from './civil';
import type { CivilDate } from './period';

/** A part of a number format code: a date field, a placeholder for digits, or text shown as it is. */
interface FormatPart {
  readonly kind: 'date' | 'digit' | 'text';
  readonly text: string;
}

const PART =
  /"(?<quoted>[^"]*)"?|\\(?<escaped>.)|_.|\*.|\[[^\]]*\]|(?<general>General|G\/標準)|(?<date>[yY]+|[mM]+|[dD]+|[eE]+(?![+-])|[gG]+|[aA]{3,4}|[rR]{1,2}|[hH]+|[sS]+|[bB][12]?)|(?<digit>[0#?]+)|(?<other>[\s\S])/gu;

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** The first section of a format code, taken apart. */
function partsOf(code: string): readonly FormatPart[] {
  const parts: FormatPart[] = [];
  for (const match of code.matchAll(PART)) {
    const { quoted, escaped, general, date, digit, other } = match.groups ?? {};
    if (other === ';') break;
    const text = quoted ?? escaped ?? other;
    if (date !== undefined) parts.push({ kind: 'date', text: date.toLowerCase() });
    else if (digit !== undefined || general !== undefined) parts.push({ kind: 'digit', text: digit ?? '#' });
    else if (text !== undefined) parts.push({ kind: 'text', text });
  }
  return parts;
}

/** Which date fields a number format shows; all false for a format of plain numbers. */
export interface DateFields {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** The date fields of a number format code such as `ggge"年"m"月"` or `yyyy/m/d`. */
export function dateFields(code: string): DateFields {
  const fields = partsOf(code).filter((part) => part.kind === 'date' && !isTimeField(part.text));
  const starts = (letters: string): boolean => fields.some((part) => letters.includes(part.text.charAt(0)));
  return { year: starts('yer'), month: starts('m') && !onlyMinutes(code), day: starts('d') };
}

function isTimeField(text: string): boolean {
  return text.startsWith('h') || text.startsWith('s');
}

/** An `m` beside hours or seconds, in a format without year and day, means minutes. */
function onlyMinutes(code: string): boolean {
  const letters = partsOf(code).flatMap((part) => (part.kind === 'date' ? [part.text.charAt(0)] : []));
  return (
    letters.some((letter) => letter === 'h' || letter === 's') && !letters.some((l) => 'yerd'.includes(l))
  );
}

/** The date as the format code shows it: era names and letters, months, weekdays. A time of day behind it is left out. */
export function showDate(date: CivilDate, code: string): string {
  const parts = partsOf(code);
  const time = parts.findIndex((part) => part.kind === 'date' && isTimeField(part.text));
  const firstYear = code.includes('x-gannen') ? '元' : '1';
  return (time > 0 ? parts.slice(0, time) : parts)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'date' ? showField(date, part.text, firstYear) : '';
    })
    .join('')
    .trim();
}

/** A whole number as a format of literal text around digits shows it (`"平成"0"年度"`); null for other formats. */
export function showWhole(value: number, code: string): string | null {
  const parts = partsOf(code);
  const digits = parts.filter((part) => part.kind === 'digit');
  if (!Number.isInteger(value) || digits.length !== 1) return null;
  if (parts.some((part) => part.kind === 'date' || part.text === ',' || part.text === '%')) return null;
  return parts
    .map((part) => (part.kind === 'text' ? part.text : String(value).padStart(countZeros(part.text), '0')))
    .join('')
    .trim();
}

function countZeros(placeholder: string): number {
  return placeholder.replaceAll(/[^0]/g, '').length;
}

function showField(date: CivilDate, field: string, firstYear: string): string {
  const pad = (value: number): string => (field.length > 1 ? String(value).padStart(2, '0') : String(value));
  const era = toEra(date);
  switch (field.charAt(0)) {
    case 'y':
      return field.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
    case 'e':
      if (era?.year === 1) return firstYear === '1' ? pad(1) : firstYear;
      return era === null ? String(date.year) : pad(era.year);
    case 'g':
      return eraText(date, field.length);
    case 'r':
      return `${eraText(date, field.length > 1 ? 3 : 1)}${era?.year ?? date.year}`;
    case 'm':
      return field.length > 2 ? (MONTHS[date.month - 1] ?? '') : pad(date.month);
    case 'd':
      return field.length > 2 ? '' : pad(date.day);
    case 'a': {
      const weekday = WEEKDAYS[(((daysFromCivil(date) + EPOCH_WEEKDAY) % 7) + 7) % 7] ?? '';
      return field.length > 3 ? `${weekday}曜日` : weekday;
    }
    default:
      return '';
  }
}

function eraText(date: CivilDate, width: number): string {
  const era = toEra(date);
  if (era === null) return '';
  if (width > 2) return era.name;
  return width === 2 ? era.name.charAt(0) : eraLetter(era.name);
}
