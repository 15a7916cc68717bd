import type { CivilDate } from './period';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days from 0001-01-01 to 1970-01-01. */
const EPOCH = daysBeforeYear(1970);

/** The month in which a Japanese fiscal year starts. */
const FISCAL_START_MONTH = 4;

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return 365 * past + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year: number, month: number): number {
  return (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeap(year) ? 1 : 0);
}

/** The last day of a month: 28–31; 0 for a month that is not 1–12. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2 && isLeap(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

/** Whether the day exists in the proleptic Gregorian calendar, years 1–9999. */
export function isValid(date: CivilDate): boolean {
  const { year, month, day } = date;
  return (
    Number.isInteger(year) &&
    Number.isInteger(day) &&
    year >= 1 &&
    year <= 9999 &&
    day >= 1 &&
    day <= lastDayOfMonth(year, month)
  );
}

/**
 * Days from 1970-01-01, negative before it. The date has to be valid.
 *
 * @example daysFromCivil({ year: 1970, month: 1, day: 2 }) // 1
 */
export function daysFromCivil(date: CivilDate): number {
  return daysBeforeYear(date.year) - EPOCH + daysBeforeMonth(date.year, date.month) + date.day - 1;
}

/** The day that lies `days` after 1970-01-01; the inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): CivilDate {
  const fromYearOne = days + EPOCH;
  let year = Math.floor(fromYearOne / 365.2425) + 1;
  while (daysBeforeYear(year) > fromYearOne) year -= 1;
  while (daysBeforeYear(year + 1) <= fromYearOne) year += 1;
  const dayOfYear = fromYearOne - daysBeforeYear(year);
  let month = 12;
  while (daysBeforeMonth(year, month) > dayOfYear) month -= 1;
  return { year, month, day: dayOfYear - daysBeforeMonth(year, month) + 1 };
}

/** Negative when `a` is earlier, 0 when both are the same day, positive when `a` is later. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/**
 * The date `months` later (earlier when negative); a day that the month lacks becomes its last day.
 *
 * @example addMonths({ year: 2020, month: 1, day: 31 }, 1) // 2020-02-29
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return { year, month, day: Math.min(date.day, lastDayOfMonth(year, month)) };
}

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that `2026-11-21` names; null for any other form and for days that do not exist. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text);
  if (match === null) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isValid(date) ? date : null;
}

/** `2026-11-21`. */
export function formatIso(date: CivilDate): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** The fiscal year (1 April – 31 March) that contains the day, named by the year it starts in. */
export function fiscalYearOf(date: CivilDate): number {
  return date.month >= FISCAL_START_MONTH ? date.year : date.year - 1;
}

/** 1 April of the fiscal year. */
export function fiscalYearStart(fiscalYear: number): CivilDate {
  return { year: fiscalYear, month: FISCAL_START_MONTH, day: 1 };
}

/** 31 March that ends the fiscal year. */
export function fiscalYearEnd(fiscalYear: number): CivilDate {
  return { year: fiscalYear + 1, month: 3, day: 31 };
}
