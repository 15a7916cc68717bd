import { foldWidth } from '../text/fold';
import { eraYearToWestern } from './era';
import { fiscalYearEnd, fiscalYearOf, isValid, lastDayOfMonth } from './civil';
import type { CivilDate, EraName, Period } from './period';
import { foldWithPositions } from './positions';
import { isFirmYear, type ReadingMode } from './year-firmness';
import { scanYearPoints, type YearPoint } from './year-points';

/** What the surroundings of a text say about the years in it. */
export interface PeriodContext {
  /** Bare numbers (26, 2019) and single letters (S1) may be years here. */
  readonly yearHeader?: boolean;
  /** The era of neighbours, for a bare 26. */
  readonly era?: EraName;
  /** 年度 is said in the table, its title or its neighbours, so that 平成29年 means the fiscal year. */
  readonly fiscal?: boolean;
}

/** A period in a sentence, at UTF-16 positions of the text given; `end` is exclusive. */
export interface FoundPeriod {
  readonly period: Period;
  readonly start: number;
  readonly end: number;
}

/** A header's period and the words that remain beside it, widths folded. */
export interface HeaderPeriod {
  readonly period: Period;
  readonly rest: string;
}

const MAY_HOLD_YEAR =
  /[0-9０-９元㋿㍻-㍾]|[初終] ?年|[和成治正][ \u3000]?[〇一二三四五六七八九十]|[一二三四五六七八九十] ?年/;
const RANGE = /^ ?(?:から|より|[~〜∼˜\-‐-―−ー─]|至) ?$/;
const LIST = /^ ?(?:・|、|,|及び|と|,) ?$/;
const NOT_A_BARE_YEAR = /^ ?(?:[人名社件回円千万億戸組個基隻箇ヶか%‰]|カ)/;
/** Words that may stand beside a period in a cell that is nothing but a period. */
const DECORATION = /^(?:の?平均値?|当初|の?時点|現在|まで|頃|分)?$/;
const DAY_START = '当初';

/** A year or a range of years, decided. */
interface Reading {
  readonly start: number;
  readonly end: number;
  readonly first: YearPoint | null;
  readonly last: YearPoint;
}

/**
 * The period that a header or cell is as a whole, or null. 平均, 当初, 時点, 現在, まで and brackets may stand around it; words
 * that give the column a role (実績, 目標) make it no period: see {@link periodInHeader}.
 *
 * @example parsePeriod('平成 29 年 3 月末') // fiscal-year-end of 2016
 */
export function parsePeriod(text: string, context: PeriodContext = {}): Period | null {
  const found = periodInHeader(text, context);
  if (found === null || !DECORATION.test(found.rest)) return null;
  const { period } = found;
  if (found.rest !== DAY_START || period.nature !== 'fiscal-year' || period.fiscalYear === null)
    return period;
  return { ...period, nature: 'date', end: { year: period.fiscalYear, month: 4, day: 1 } };
}

/**
 * The single period in a header, with the remaining words: `目標値(平成31年度)` → 平成31年度 and `目標値`. One year may be
 * said twice, and an ordinal may stand beside it (`2020年度増加分 2年目` keeps both). Null where there is none or where
 * two different ones are.
 */
export function periodInHeader(text: string, context: PeriodContext = {}): HeaderPeriod | null {
  if (!MAY_HOLD_YEAR.test(text)) return null;
  const folded = foldWithPositions(text);
  const readings = readYears(folded.text, 'header', context);
  const periods: Period[] = [];
  for (const reading of readings) {
    const period = toPeriod(reading, slice(text, folded, reading), context);
    if (period === null) return null;
    periods.push(period);
  }
  const period = single(periods);
  return period === null ? null : { period, rest: remaining(folded.text, readings) };
}

/** Every period in a sentence, in order: years that are said to be years, never bare numbers. */
export function findPeriods(text: string): readonly FoundPeriod[] {
  if (!MAY_HOLD_YEAR.test(text)) return [];
  const folded = foldWithPositions(text);
  const found: FoundPeriod[] = [];
  for (const reading of readYears(folded.text, 'sentence', {})) {
    const period = toPeriod(reading, slice(text, folded, reading), {});
    if (period === null) continue;
    const start = folded.from[reading.start] ?? 0;
    found.push({ period, start, end: folded.to[reading.end - 1] ?? start });
  }
  return found;
}

function slice(text: string, folded: ReturnType<typeof foldWithPositions>, reading: Reading): string {
  return text.slice(folded.from[reading.start], folded.to[reading.end - 1]);
}

function readYears(text: string, mode: ReadingMode, context: PeriodContext): readonly Reading[] {
  const readings: Reading[] = [];
  let previous: YearPoint | null = null;
  const points = scanYearPoints(text);
  for (let index = 0; index < points.length; index += 1) {
    const scanned = points[index] as YearPoint;
    const point: YearPoint | null =
      scanned.kind === 'bare' ? placeBare(text, scanned, previous, mode, context) : scanned;
    if (point === null) continue;
    const last = readings.at(-1);
    if (last !== undefined && last.first === null && isRange(text, last.last, point)) {
      readings[readings.length - 1] = { start: last.start, end: point.end, first: last.last, last: point };
    } else {
      readings.push({ start: point.start, end: point.end, first: null, last: point });
    }
    previous = point;
  }
  return readings
    .map((reading, index) => withListedFiscal(text, reading, readings[index + 1]))
    .filter((reading) => isFirm(text, reading, mode, context));
}

/** A bare number takes the era, or the century, of the year it is joined to, else that of the context. */
function placeBare(
  text: string,
  point: YearPoint,
  previous: YearPoint | null,
  mode: ReadingMode,
  context: PeriodContext,
): YearPoint | null {
  const printed = point.printed ?? 0;
  if (previous !== null && previous.year !== null && printed > 0) {
    const between = text.slice(previous.end, point.start);
    const joined =
      (RANGE.test(between) && (point.tail !== 'none' || previous.tail === 'none')) ||
      (LIST.test(between) && (point.tail === 'fiscal' || point.tail === 'fiscal-end'));
    const year =
      previous.era === null
        ? Math.floor(previous.year / 100) * 100 + printed
        : eraYearToWestern(previous.era, printed);
    if (joined && year >= previous.year && !NOT_A_BARE_YEAR.test(text.slice(point.end))) {
      return { ...point, era: previous.era, year };
    }
  }
  if (mode === 'sentence') return null;
  const { era } = context;
  const fiscal = point.tail === 'fiscal' || point.tail === 'fiscal-end';
  if (era !== undefined && (context.yearHeader === true || fiscal) && printed > 0) {
    return { ...point, era, year: eraYearToWestern(era, printed) };
  }
  return point.tail === 'fiscal' && printed >= 1 && printed <= 10
    ? { ...point, kind: 'ordinal', tail: 'none' }
    : null;
}

function isYearOnly(point: YearPoint): boolean {
  return point.year !== null && (point.tail === 'none' || point.tail === 'year' || point.tail === 'fiscal');
}

function isRange(text: string, first: YearPoint, last: YearPoint): boolean {
  return (
    isYearOnly(first) &&
    isYearOnly(last) &&
    (first.year as number) < (last.year as number) &&
    RANGE.test(text.slice(first.end, last.start))
  );
}

/** 平成28・29年度: the first year shares the word of the second. */
function withListedFiscal(text: string, reading: Reading, next: Reading | undefined): Reading {
  if (next === undefined || reading.last.tail !== 'none' || next.last.tail !== 'fiscal') return reading;
  if (reading.last.year === null || !LIST.test(text.slice(reading.end, next.start))) return reading;
  return { ...reading, last: { ...reading.last, tail: 'fiscal' } };
}

function isFirm(text: string, reading: Reading, mode: ReadingMode, context: PeriodContext): boolean {
  const { first, last } = reading;
  const yearHeader = context.yearHeader === true;
  if (first === null) return isFirmYear(text, last, mode, yearHeader);
  const plainNumbers = first.kind === 'western' && first.tail === 'none' && last.tail === 'none';
  return !plainNumbers || yearHeader;
}

function toPeriod(reading: Reading, text: string, context: PeriodContext): Period | null {
  const { first, last } = reading;
  const base = { text, firstYear: null, ordinal: null, end: null, era: null };
  if (last.kind === 'ordinal') return { ...base, nature: 'ordinal', fiscalYear: null, ordinal: last.printed };
  const { year, printed } = last;
  if (year === null || printed === null) return null;
  const era = last.era === null ? null : { name: last.era, year: printed };
  const fiscal = context.fiscal === true || last.kind === 'fy' || last.tail === 'fiscal';
  if (first !== null) {
    const whole = fiscal || first.tail === 'fiscal' || first.kind === 'fy';
    const end = whole ? fiscalYearEnd(year) : null;
    return { ...base, nature: 'range', firstYear: first.year, fiscalYear: year, end, era };
  }
  const onYear = (nature: Period['nature'], end: CivilDate | null): Period => ({
    ...base,
    nature,
    fiscalYear: year,
    end,
    era,
  });
  switch (last.tail) {
    case 'fiscal-end':
      return onYear('fiscal-year-end', fiscalYearEnd(year));
    case 'end':
      return fiscal ? onYear('fiscal-year-end', fiscalYearEnd(year)) : onYear('calendar-year', null);
    case 'year-end':
      return onYear('date', { year, month: 12, day: 31 });
    case 'month':
    case 'date':
      return onDay(onYear, year, last);
    default:
      return fiscal ? onYear('fiscal-year', fiscalYearEnd(year)) : onYear('calendar-year', null);
  }
}

function onDay(
  onYear: (nature: Period['nature'], end: CivilDate) => Period,
  year: number,
  point: YearPoint,
): Period | null {
  const month = point.month ?? 0;
  const end = { year, month, day: point.day ?? lastDayOfMonth(year, month) };
  if (!isValid(end)) return null;
  const closesYear = month === 3 && end.day === 31;
  const nature = closesYear ? 'fiscal-year-end' : point.tail === 'month' ? 'month' : 'date';
  return { ...onYear(nature, end), fiscalYear: fiscalYearOf(end) };
}

/** The one period that several mentions in a header amount to, an ordinal beside a year included. */
function single(periods: readonly Period[]): Period | null {
  const ordinals = periods.filter((period) => period.nature === 'ordinal');
  const years = periods.filter((period) => period.nature !== 'ordinal');
  const [ordinal] = ordinals;
  if (ordinals.some((other) => other.ordinal !== ordinal?.ordinal)) return null;
  const year = years.find((period) => period.nature !== 'calendar-year') ?? years[0];
  if (year === undefined) return ordinal ?? null;
  const agree = years.every(
    (other) => other.fiscalYear === year.fiscalYear && other.firstYear === year.firstYear,
  );
  if (!agree) return null;
  return ordinal === undefined ? year : { ...year, ordinal: ordinal.ordinal };
}

const EMPTY_BRACKETS = /[([〔【「] ?[)\]〕】」]/g;
const LOOSE_ENDS = /^[ ・:、,_/]*(?:における|の)?|[ ・:、,_/]+$/g;

function remaining(text: string, readings: readonly Reading[]): string {
  let rest = '';
  let at = 0;
  for (const reading of readings) {
    rest += `${text.slice(at, reading.start)} `;
    at = reading.end;
  }
  rest += text.slice(at);
  return foldWidth(rest.replace(EMPTY_BRACKETS, ' '))
    .replace(/([([〔【「]) | ([)\]〕】」])/g, '$1$2')
    .replace(LOOSE_ENDS, '')
    .trim();
}
