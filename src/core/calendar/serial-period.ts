import { fiscalYearOf, lastDayOfMonth } from './civil';
import { dateFields, showDate, showWhole } from './date-format';
import { type PeriodContext, parsePeriod } from './parse-period';
import type { CivilDate, Period } from './period';
import { type DateSystem, serialToCivil } from './serial';

/**
 * The period that a number shows through its number format: a date serial under `ggge"年"m"月"`, `yyyy"年度"`,
 * `yyyy/m/d`, or a plain number under `"平成"0"年度"`. What is shown decides, as a reader sees it: 2020-03-31 under
 * `yyyy"年度"` is 2020年度. Null for number formats without a year (`m/d`, `General`, `#,##0`) and for serials without a
 * day.
 */
export function periodFromSerial(
  serial: number,
  system: DateSystem,
  formatCode: string,
  context: PeriodContext = {},
): Period | null {
  const shown = dateFields(formatCode);
  if (!shown.year) {
    const text = showWhole(serial, formatCode);
    return text === null ? null : parsePeriod(text, context);
  }
  const date = serialToCivil(serial, system);
  if (date === null) return null;
  const text = showDate(date, formatCode);
  const read = parsePeriod(text, { ...context, yearHeader: true });
  if (read !== null && agrees(read, date, shown.month)) return read;
  const end = shown.day ? date : { ...date, day: lastDayOfMonth(date.year, date.month) };
  const base = { text, firstYear: null, ordinal: null, era: null };
  if (!shown.month) return { ...base, nature: 'calendar-year', fiscalYear: date.year, end: null };
  const closesYear = end.month === 3 && end.day === 31;
  const nature = closesYear ? 'fiscal-year-end' : shown.day ? 'date' : 'month';
  return { ...base, nature, fiscalYear: fiscalYearOf(end), end };
}

/** Whether what was read of the shown text is the serial's own day, month or year. */
function agrees(read: Period, date: CivilDate, monthShown: boolean): boolean {
  if (!monthShown) return read.fiscalYear === date.year;
  return read.end !== null && read.end.year === date.year && read.end.month === date.month;
}
