import type { CivilDate } from '../core/calendar/period';

/** The calendar day of a moment where the computer stands. The one clock of the command line. */
export function localDay(moment: Date): CivilDate {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}
