import { civilFromDays, daysFromCivil } from './civil';
import type { CivilDate } from './period';

/** The date system of a workbook: serial 1 is 1900-01-01, or serial 0 is 1904-01-01. */
export type DateSystem = 1900 | 1904;

/** The serial of 1900-02-29, a day that never was but that the 1900 system counts. */
const GHOST = 60;

/** Serial 0 of each system as days from 1970; in the 1900 system as it counts before the ghost. */
const ORIGIN_1900 = daysFromCivil({ year: 1899, month: 12, day: 31 });
const ORIGIN_1904 = daysFromCivil({ year: 1904, month: 1, day: 1 });
const LAST_DAY = daysFromCivil({ year: 9999, month: 12, day: 31 });

/** Whether the serial is 1900-02-29, the day that only the 1900 date system knows. */
export function isGhostSerial(serial: number, system: DateSystem): boolean {
  return system === 1900 && Math.floor(serial) === GHOST;
}

/**
 * The day of a serial number; a time of day (the fraction) is dropped. Null where there is no such day: below
 * the first or above the last day of the system, not finite, or the ghost 1900-02-29
 * ({@link isGhostSerial} tells that one apart).
 *
 * @example serialToCivil(43555, 1900) // 2019-03-31
 */
export function serialToCivil(serial: number, system: DateSystem): CivilDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (system === 1904) return day < 0 ? null : fromDays(ORIGIN_1904 + day);
  if (day < 1 || day === GHOST) return null;
  return fromDays(ORIGIN_1900 + (day > GHOST ? day - 1 : day));
}

/** The serial number of a day, or null for a day that the system cannot hold. The date has to be valid. */
export function civilToSerial(date: CivilDate, system: DateSystem): number | null {
  const days = daysFromCivil(date);
  if (days > LAST_DAY) return null;
  if (system === 1904) return days < ORIGIN_1904 ? null : days - ORIGIN_1904;
  const serial = days - ORIGIN_1900;
  if (serial < 1) return null;
  return serial < GHOST ? serial : serial + 1;
}

function fromDays(days: number): CivilDate | null {
  return days > LAST_DAY ? null : civilFromDays(days);
}
