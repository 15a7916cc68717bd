import { eraYearToWestern } from './era';
import type { EraName } from './period';
import { isFirmYear, type ReadingMode, standsAlone } from './year-firmness';
import { scanYearPoints, type YearPoint } from './year-points';

/** What the surroundings of a text say about the years in it. */
export interface PeriodContext {
  /** Bare numbers (26, 2019) and rare letters (S1, T5) may be years here. */
  readonly yearHeader?: boolean;
  /** The era of neighbours, for a bare 26. */
  readonly era?: EraName;
  /** 年度 is said in the table, its title or its neighbours, so that 平成29年 means the fiscal year. */
  readonly fiscal?: boolean;
}

/** A year, or a range of two, at positions of folded text. `first` is null where it is no range. */
export interface YearReading {
  readonly start: number;
  readonly end: number;
  readonly first: YearPoint | null;
  readonly last: YearPoint;
}

const RANGE = /^ ?(?:から|より|[~〜∼˜\-‐-―−ー─]|至) ?$/;
const LIST = /^ ?(?:・|、|,|及び|と) ?$/;
const CLOSE_LIST = /^ ?(?:・|及び) ?$/;
const UNIT = /^ ?(?:[人名社件回円千万億戸組個基隻箇ヶかカ%‰])/;
/** After N年 these make it a length of time. */
const LASTING =
  /^ ?(?:間|以|前|後|半|毎|余|超|代|未満|程度|弱|強|ごと|連続|計画|ぶり|おき|目|経過|契約|保証|生|度間)/;
/** A place in the span printed as N年度 goes no higher. */
const MOST_ORDINAL_YEARS = 10;
/** How much of the time is said, for the second end of a range to say at least as much as the first. */
const DETAIL: Readonly<Record<YearPoint['tail'], number>> = {
  none: 0,
  year: 1,
  end: 1,
  'year-end': 1,
  fiscal: 2,
  'fiscal-end': 2,
  month: 3,
  date: 4,
};

/**
 * The years, ranges and ordinals of folded text that may be taken for such. In a header two months or days that are
 * joined make a range; in a sentence only years do, so that both days keep their places.
 */
export function readYears(text: string, mode: ReadingMode, context: PeriodContext): readonly YearReading[] {
  const readings: YearReading[] = [];
  let previous: YearPoint | null = null;
  for (const scanned of scanYearPoints(text)) {
    const point: YearPoint | null =
      scanned.kind === 'bare' ? placeBare(text, scanned, previous, mode, context) : scanned;
    if (point === null) continue;
    const before = readings.at(-1);
    if (before !== undefined && before.first === null && isRange(text, before.last, point, mode)) {
      readings[readings.length - 1] = {
        start: before.start,
        end: point.end,
        first: before.last,
        last: point,
      };
    } else {
      readings.push({ start: point.start, end: point.end, first: null, last: point });
    }
    previous = point;
  }
  const listed = readings.map((reading, index) => withListedFiscal(text, reading, readings[index + 1]));
  const firm = listed.filter((reading) => isFirm(text, reading, mode, context));
  if (mode === 'sentence' || firm.length === listed.length) return firm;
  return listed.filter((each) => firm.includes(each) || repeats(each, firm));
}

/** A bare number takes the era, or the century, of the year it is joined to, else the era of the context. */
function placeBare(
  text: string,
  point: YearPoint,
  previous: YearPoint | null,
  mode: ReadingMode,
  context: PeriodContext,
): YearPoint | null {
  const printed = point.printed ?? 0;
  const after = text.slice(point.end, point.end + 4);
  if (printed < 1 || (point.tail === 'year' && LASTING.test(after))) return null;
  if (point.tail === 'fiscal' && after.startsWith('間')) return null;
  if (previous !== null && previous.year !== null && isJoined(text, previous, point) && !UNIT.test(after)) {
    const year =
      previous.era === null
        ? Math.floor(previous.year / 100) * 100 + printed
        : eraYearToWestern(previous.era, printed);
    if (year >= previous.year) return { ...point, era: previous.era, year };
  }
  if (mode === 'sentence') return null;
  const { era } = context;
  const fiscal = point.tail === 'fiscal' || point.tail === 'fiscal-end';
  if (era !== undefined && (context.yearHeader === true || fiscal)) {
    return { ...point, era, year: eraYearToWestern(era, printed) };
  }
  return point.tail === 'fiscal' && printed <= MOST_ORDINAL_YEARS && standsAlone(text, point)
    ? { ...point, kind: 'ordinal', tail: 'none' }
    : null;
}

/** Whether a bare number continues the year before it: 平成27～31年度, 平成28・29年度, 平成28年4月～33年3月. */
function isJoined(text: string, previous: YearPoint, point: YearPoint): boolean {
  const between = text.slice(previous.end, point.start);
  const { tail } = point;
  if (RANGE.test(between)) return DETAIL[tail] >= DETAIL[previous.tail];
  if (tail === 'fiscal' || tail === 'fiscal-end') return LIST.test(between);
  return tail === 'year' && previous.tail === 'year' && CLOSE_LIST.test(between);
}

function isRange(text: string, first: YearPoint, last: YearPoint, mode: ReadingMode): boolean {
  if (first.year === null || last.year === null || !RANGE.test(text.slice(first.end, last.start)))
    return false;
  if (DETAIL[first.tail] > DETAIL.fiscal && DETAIL[last.tail] > DETAIL.fiscal) {
    return mode === 'header' && orderOf(first) < orderOf(last);
  }
  return isYearOnly(first) && isYearOnly(last) && first.year < last.year;
}

function isYearOnly(point: YearPoint): boolean {
  return point.tail === 'none' || point.tail === 'year' || point.tail === 'fiscal';
}

function orderOf(point: YearPoint): number {
  return ((point.year ?? 0) * 12 + (point.month ?? 0)) * 31 + (point.day ?? 0);
}

/** 平成28・29年度: the first year shares the word of the second. */
function withListedFiscal(text: string, reading: YearReading, next: YearReading | undefined): YearReading {
  if (next === undefined || reading.last.tail !== 'none' || next.last.tail !== 'fiscal') return reading;
  if (reading.last.year === null || !LIST.test(text.slice(reading.end, next.start))) return reading;
  return { ...reading, last: { ...reading.last, tail: 'fiscal' } };
}

/** 基準値(2019), 目標値 / Target (2024): nothing but a year stands so behind the word for a value. */
const DATED_VALUE =
  /^[^0-9()]{0,30}(?:値|目標|実績|現状|基準|baseline|target|actual)[^0-9()]{0,15}\((?:19|20)[0-9]{2}\)$/i;

function isFirm(text: string, reading: YearReading, mode: ReadingMode, context: PeriodContext): boolean {
  const { first, last } = reading;
  const yearHeader = context.yearHeader === true;
  if (first === null && mode === 'header' && last.kind === 'western' && DATED_VALUE.test(text)) return true;
  if (first === null) return isFirmYear(text, last, mode, yearHeader);
  if (first.tail !== 'none' || last.tail !== 'none') return true;
  if (first.kind === 'western' || first.kind === 'bare') return yearHeader && mode === 'header';
  return mode === 'header' || isFirmYear(text, { ...last, kind: first.kind, mark: first.mark }, mode, false);
}

/** A plain number that says again which year a firm year is: 令和元年度 over 2019. */
function repeats(reading: YearReading, firm: readonly YearReading[]): boolean {
  const { first, last } = reading;
  if (first !== null || last.kind !== 'western' || last.tail !== 'none') return false;
  return firm.some((other) => other.first === null && other.last.year === last.year);
}
