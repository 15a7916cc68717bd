import { foldWidth } from '../text/fold';
import type { Period } from './period';
import { type FoldedText, foldWithPositions } from './positions';
import { toPeriod } from './to-period';
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
const HAS_NUMBER = /[0-9０-９元一二三四五六七八九十初終]/;
const HAS_MARK = /[年平令昭大明㍻-㍾㋿MTSHRFmtshrfＭＴＳＨＲＦｍｔｓｈｒｆ]|[0-9０-９]{4}/;
/** Longer text is no header. */
const LONGEST_HEADER = 200;
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
  if (text.length > LONGEST_HEADER || !mayHoldYear(text, context)) return null;
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
  if (!mayHoldYear(text, {})) return [];
  const folded = foldWithPositions(text);
  const found: FoundPeriod[] = [];
  for (const reading of readYears(folded.text, 'sentence', {})) {
    const period = toPeriod(reading, slice(text, folded, reading), {});
    if (period === null) continue;
    found.push({ period, ...folded.origin(reading.start, reading.end) });
  }
  return found;
}

function mayHoldYear(text: string, context: PeriodContext): boolean {
  return HAS_NUMBER.test(text) && (context.yearHeader === true || HAS_MARK.test(text));
}

function slice(text: string, folded: FoldedText, reading: YearReading): string {
  const { start, end } = folded.origin(reading.start, reading.end);
  return text.slice(start, end);
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
  const [only] = readings;
  if (only?.start === 0 && only.end === text.length) return '';
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
