import { compareDates, fiscalYearEnd, fiscalYearOf, fiscalYearStart, isValid, lastDayOfMonth } from './civil';
import type { CivilDate, Period } from './period';
import type { YearPoint } from './year-points';
import type { PeriodContext, YearReading } from './year-readings';

/** What a reading comes to, without the words it was printed in. */
interface Extent {
  readonly nature: Period['nature'];
  readonly fiscalYear: number;
  readonly end: CivilDate | null;
  readonly firstYear: number | null;
}

/** The period that a reading of `text` is; null where it names a day that does not exist. */
export function toPeriod(reading: YearReading, text: string, context: PeriodContext): Period | null {
  const { first, last } = reading;
  if (last.kind === 'ordinal') {
    const ordinal = last.printed;
    return { text, nature: 'ordinal', fiscalYear: null, firstYear: null, ordinal, end: null, era: null };
  }
  const { year, printed } = last;
  if (year === null || printed === null) return null;
  const fiscal = context.fiscal === true || last.kind === 'fy' || last.tail === 'fiscal';
  const extent = first === null ? extentOf(last, year, fiscal) : extentOfRange(first, last, year, fiscal);
  if (extent === null) return null;
  const { nature, fiscalYear, firstYear, end } = extent;
  const era = last.era === null ? null : { name: last.era, year: printed };
  return { text, nature, fiscalYear, firstYear, ordinal: null, end, era };
}

function extentOf(point: YearPoint, year: number, fiscal: boolean): Extent | null {
  const ofYear = (nature: Period['nature'], end: CivilDate | null): Extent => ({
    nature,
    fiscalYear: year,
    end,
    firstYear: null,
  });
  switch (point.tail) {
    case 'fiscal-end':
      return ofYear('fiscal-year-end', fiscalYearEnd(year));
    case 'end':
      return fiscal ? ofYear('fiscal-year-end', fiscalYearEnd(year)) : ofYear('calendar-year', null);
    case 'year-end':
      return ofYear('date', { year, month: 12, day: 31 });
    case 'month':
    case 'date':
      return extentOfDay(point, year);
    default:
      return fiscal ? ofYear('fiscal-year', fiscalYearEnd(year)) : ofYear('calendar-year', null);
  }
}

function extentOfDay(point: YearPoint, year: number): Extent | null {
  const end = lastDayOf(point, year);
  if (!isValid(end)) return null;
  const closesYear = end.month === 3 && end.day === 31;
  const nature = closesYear ? 'fiscal-year-end' : point.tail === 'month' ? 'month' : 'date';
  return { nature, fiscalYear: fiscalYearOf(end), end, firstYear: null };
}

/** A range of years; of months or days, where a whole April – March is that fiscal year. */
function extentOfRange(first: YearPoint, last: YearPoint, year: number, fiscal: boolean): Extent | null {
  const firstYear = first.year ?? year;
  if (first.month === null || last.month === null) {
    const whole = fiscal || first.tail === 'fiscal' || first.kind === 'fy';
    return { nature: 'range', fiscalYear: year, end: whole ? fiscalYearEnd(year) : null, firstYear };
  }
  const start = { year: firstYear, month: first.month, day: first.day ?? 1 };
  const end = lastDayOf(last, year);
  if (!isValid(start) || !isValid(end)) return null;
  const fiscalYear = fiscalYearOf(end);
  const fromStart = compareDates(start, fiscalYearStart(fiscalYear)) === 0;
  return fromStart && compareDates(end, fiscalYearEnd(fiscalYear)) === 0
    ? { nature: 'fiscal-year', fiscalYear, end, firstYear: null }
    : { nature: 'range', fiscalYear, end, firstYear: fiscalYearOf(start) };
}

function lastDayOf(point: YearPoint, year: number): CivilDate {
  const month = point.month ?? 0;
  return { year, month, day: point.day ?? lastDayOfMonth(year, month) };
}
