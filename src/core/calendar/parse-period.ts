import { foldWidth } from '../text/fold';
import { compareDates, fiscalYearEnd, fiscalYearOf, fiscalYearStart, isValid, lastDayOfMonth } from './civil';
import type { CivilDate, Period } from './period';
import { type FoldedText, foldWithPositions } from './positions';
import type { YearPoint } from './year-points';
import { type PeriodContext, readYears, type YearReading } from './year-readings';

export type { PeriodContext } from './year-readings';

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

/** No text without one of these holds a year; most cells are sorted out here. */
const MAY_HOLD_YEAR =
  /[0-9０-９元㋿㍻-㍾]|[初終][ \u3000]?年|[和成治正][ \u3000]?[〇一二三四五六七八九十]|[一二三四五六七八九十][ \u3000]?年/;
/** Words that may stand beside a period in a cell that is nothing but a period. */
const DECORATION =
  /^(?:平均値?|当初|時点|末時点|現在|まで|迄|頃|ごろ|分|期|\([日月火水木金土](?:曜日?)?\))?$/;
const NOTE_MARK = /[※*†][0-9]{0,2}|\( ?注 ?[0-9]{0,2} ?\)/g;
const DAY_START = '当初';

/**
 * The period that a header or cell is as a whole, or null. 平均, 当初, 時点, 現在, まで and brackets may stand around it; words
 * that give the column a role (実績, 目標) make it no period: see {@link periodInHeader}.
 *
 * @example parsePeriod('平成 29 年 3 月末') // fiscal-year-end of 2016
 */
export function parsePeriod(text: string, context: PeriodContext = {}): Period | null {
  const found = periodInHeader(text, context);
  if (found === null) return null;
  const { period } = found;
  const rest = found.rest.replace(NOTE_MARK, '').trim();
  if (!DECORATION.test(rest)) return null;
  if (rest !== DAY_START || period.nature !== 'fiscal-year' || period.fiscalYear === null) return period;
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

function slice(text: string, folded: FoldedText, reading: YearReading): string {
  return text.slice(folded.from[reading.start], folded.to[reading.end - 1]);
}

function toPeriod(reading: YearReading, text: string, context: PeriodContext): Period | null {
  const { first, last } = reading;
  const base = { text, firstYear: null, ordinal: null, end: null, era: null };
  if (last.kind === 'ordinal') return { ...base, nature: 'ordinal', fiscalYear: null, ordinal: last.printed };
  const { year, printed } = last;
  if (year === null || printed === null) return null;
  const era = last.era === null ? null : { name: last.era, year: printed };
  const fiscal = context.fiscal === true || last.kind === 'fy' || last.tail === 'fiscal';
  if (first !== null) return toRange(first, last, { ...base, era }, fiscal);
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

/** A range of years; of months or days, where a whole April – March is that fiscal year. */
function toRange(
  first: YearPoint,
  last: YearPoint,
  base: Pick<Period, 'text' | 'ordinal' | 'era'>,
  fiscal: boolean,
): Period | null {
  const { year: firstYear, tail } = first;
  const { year } = last;
  if (firstYear === null || year === null) return null;
  if (first.month === null || last.month === null) {
    const end = fiscal || tail === 'fiscal' || first.kind === 'fy' ? fiscalYearEnd(year) : null;
    return { ...base, nature: 'range', firstYear, fiscalYear: year, end };
  }
  const start = { year: firstYear, month: first.month, day: first.day ?? 1 };
  const end = { year, month: last.month, day: last.day ?? lastDayOfMonth(year, last.month) };
  if (!isValid(start) || !isValid(end)) return null;
  const fiscalYear = fiscalYearOf(end);
  const whole = compareDates(start, fiscalYearStart(fiscalYear)) === 0;
  if (whole && compareDates(end, fiscalYearEnd(fiscalYear)) === 0) {
    return { ...base, nature: 'fiscal-year', firstYear: null, fiscalYear, end };
  }
  return { ...base, nature: 'range', firstYear: fiscalYearOf(start), fiscalYear, end };
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

const EMPTY_BRACKETS = /[([〔【「『<〈《] ?[)\]〕】」』>〉》]/g;
const LOOSE_ENDS = /^[ ・:、,_/]*(?:における|の)?|[ ・:、,_/]+$/g;

function remaining(text: string, readings: readonly YearReading[]): string {
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
