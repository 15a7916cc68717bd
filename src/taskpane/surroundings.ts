import type { CivilDate } from '../core/calendar/period';
import type { Language } from '../core/messages/translate';

/** What the pane knows of where it runs, besides the workbook. */
export interface Surroundings {
  readonly language: Language;
  readonly version: string;
  /** The one clock of the pane: today where the computer stands. */
  readonly today: () => CivilDate;
  readonly todayText: () => string;
  readonly fileName: () => string;
}

/** The calendar day of a moment where the computer stands. */
export function localDay(moment: Date): CivilDate {
  return { year: moment.getFullYear(), month: moment.getMonth() + 1, day: moment.getDate() };
}

/** `2025-04-01`. */
export function dayText({ year, month, day }: CivilDate): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}`;
}

/** The last part of a document's address; empty for a workbook that was never saved. */
export function fileNameOf(url: string | undefined): string {
  const last = (url ?? '').split(/[?#]/)[0]?.split(/[\\/]/).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
