import { compareDates, fiscalYearEnd, fiscalYearStart, isValid, lastDayOfMonth } from './civil';
import { KANJI_NUMERAL, numberOf } from './numerals';
import type { CivilDate, EraName, Period } from './period';
import { foldWithPositions } from './positions';

/** A year of an era: 令和 1 is 令和元年. */
export interface EraYear {
  readonly name: EraName;
  readonly year: number;
}

interface Era {
  readonly name: EraName;
  readonly letter: string;
  readonly short: string;
  readonly start: CivilDate;
}

/**
 * The eras, latest first. 明治 is counted from 1868-01-01: the notice of 1868-10-23 made it hold from the start of
 * that year, and days before the reform of 1873 are counted in the Gregorian calendar here, as spreadsheets do.
 */
const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', short: '令', start: { year: 2019, month: 5, day: 1 } },
  { name: '平成', letter: 'H', short: '平', start: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', letter: 'S', short: '昭', start: { year: 1926, month: 12, day: 25 } },
  { name: '大正', letter: 'T', short: '大', start: { year: 1912, month: 7, day: 30 } },
  { name: '明治', letter: 'M', short: '明', start: { year: 1868, month: 1, day: 1 } },
];

function eraNamed(name: EraName): Era {
  const era = ERAS.find((each) => each.name === name);
  if (era === undefined) throw new RangeError(`no such era: ${name}`);
  return era;
}

/** The first day of an era. */
export function eraStart(name: EraName): CivilDate {
  return eraNamed(name).start;
}

/** The letter that stands for an era: R, H, S, T, M. */
export function eraLetter(name: EraName): string {
  return eraNamed(name).letter;
}

/** The era that a full name, a first character (平) or a letter in either case (H) stands for, or null. */
export function eraOf(mark: string): EraName | null {
  const upper = mark.toUpperCase();
  return ERAS.find((era) => era.name === mark || era.short === mark || era.letter === upper)?.name ?? null;
}

/** The era and its year on a day; null before 明治 (1868). */
export function toEra(date: CivilDate): EraYear | null {
  const era = ERAS.find((each) => compareDates(each.start, date) <= 0);
  return era === undefined ? null : { name: era.name, year: date.year - era.start.year + 1 };
}

/** The western year in which an era's year lies; years after the era's end count on (平成33 → 2021). */
export function eraYearToWestern(name: EraName, year: number): number {
  return eraNamed(name).start.year + year - 1;
}

/** The era and year at the end of a western year: 2019 → 令和1, 1989 → 平成1. Null before 1868. */
export function westernToEraYear(year: number): EraYear | null {
  return toEra({ year, month: 12, day: 31 });
}

/**
 * The day that an era date names, counting on after the era's end (平成33年3月31日 → 2021-03-31); null where no
 * such day exists in the calendar. {@link eraPeriodExists} tells whether the era reached it.
 */
export function fromEra(name: EraName, year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || year < 1) return null;
  const date = { year: eraYearToWestern(name, year), month, day };
  return isValid(date) ? date : null;
}

/** Whether the era was in force on at least one day from `first` to `last`. */
function eraTouches(name: EraName, first: CivilDate, last: CivilDate): boolean {
  const index = ERAS.findIndex((era) => era.name === name);
  const next = ERAS[index - 1];
  return (
    compareDates(eraStart(name), last) <= 0 && (next === undefined || compareDates(first, next.start) < 0)
  );
}

/** Whether a period's era year names the fiscal year itself (平成31年度, 平成31年度末) and not the year of a day. */
function namesFiscalYear(period: Period, era: EraYear): boolean {
  const yearly = ['fiscal-year', 'fiscal-year-end', 'range'].includes(period.nature);
  return yearly && period.fiscalYear === eraYearToWestern(era.name, era.year);
}

/**
 * Whether the printed era year (and month, and day) lies in its era: 平成31年4月 does, 平成31年5月 and 平成32年 do not.
 * A fiscal year does when any of its days is in the era, so 平成31年度 and 令和元年度 both do. A range is judged by
 * its last year. True for western years and ordinals.
 */
export function eraPeriodExists(period: Period): boolean {
  const { era, end } = period;
  if (era === null) return true;
  if (era.year < 1) return false;
  const western = eraYearToWestern(era.name, era.year);
  if (namesFiscalYear(period, era)) {
    return eraTouches(era.name, fiscalYearStart(western), fiscalYearEnd(western));
  }
  if (period.nature === 'calendar-year' || end === null) {
    return touchesCalendarYear(era, western);
  }
  const wholeMonth = period.nature === 'month' && end.day === lastDayOfMonth(end.year, end.month);
  return eraTouches(era.name, wholeMonth ? { ...end, day: 1 } : end, end);
}

const NUMBER = `元|[0-9]{1,2}|${KANJI_NUMERAL}{1,4}`;
const PRINTED_ERA_YEAR = new RegExp(
  `(明治|大正|昭和|平成|令和|[MTSHR]\\.?|[明大昭平令])(${NUMBER})|(～|[-‐-―−ー─]|から|・)([0-9]{1,2})(?=$|[年度./])`,
  'gi',
);
const TILDES = /[~∼〜˜]/g;

/**
 * The same wording with the era that was in force: 平成33年3月末 → 令和3年3月末, 平成32年度 → 令和2年度, H33.3 → R3.3,
 * 平成28～32年度 → 平成28～令和2年度, 令和1年度 → 令和元年度. White space is dropped and widths are folded; western years come
 * back unchanged, and so does a text that already names two eras.
 */
export function modernSpelling(period: Period): string {
  const text = foldWithPositions(period.text).text.replaceAll(' ', '').replace(TILDES, '～');
  const { era } = period;
  if (era === null) return text;
  if (/^[0-9]{1,2}(?![0-9])/.test(text)) {
    return text.replace(/^[0-9]{1,2}/, (digits) => spell('', era.name, Number(digits), period));
  }
  const named = new Set(Array.from(text.matchAll(PRINTED_ERA_YEAR), ([, mark = '']) => mark));
  if (period.nature !== 'range' && [...named].filter((mark) => mark !== '').length > 1) return text;
  let before: { mark: string; name: EraName; now: EraName } | null = null;
  return text.replace(PRINTED_ERA_YEAR, (whole, ...groups: (string | undefined)[]) => {
    const [mark, digits = '', joint = '', bare = ''] = groups;
    if (mark !== undefined) {
      const name = eraOf(mark.replace('.', '')) ?? era.name;
      const year = numberOf(digits);
      const now = eraInForce(period, { name, year }).name;
      before = { mark, name, now };
      return now === name && digits !== '1' ? whole : spell(mark, name, year, period);
    }
    if (before === null || period.nature !== 'range') return whole;
    const now = eraInForce(period, { name: before.name, year: Number(bare) });
    if (now.name === before.now) return `${joint}${now.year}`;
    return `${joint}${spell(before.mark, before.name, Number(bare), period)}`;
  });
}

/** An era year as it is called by today's reckoning, in the style of `mark`: 平成, 平, H or nothing (then the full name). */
function spell(mark: string, name: EraName, year: number, period: Period): string {
  const now = eraInForce(period, { name, year });
  const { letter, short } = eraNamed(now.name);
  if (/^[A-Za-z]/.test(mark)) return `${letter}${now.year}`;
  return `${mark.length === 1 ? short : now.name}${now.year === 1 ? '元' : now.year}`;
}

/** What an era year printed in a period is called by today's reckoning. */
function eraInForce(period: Period, printed: EraYear): EraYear {
  const { era, end, nature } = period;
  const western = eraYearToWestern(printed.name, printed.year);
  const modern = westernToEraYear(western) ?? printed;
  if (era !== null && namesFiscalYear(period, era)) return modern;
  const isLast = era?.name === printed.name && era.year === printed.year;
  if (isLast && end !== null && nature !== 'calendar-year')
    return toEra({ ...end, year: western }) ?? printed;
  return touchesCalendarYear(printed, western) ? printed : modern;
}

function touchesCalendarYear(era: EraYear, western: number): boolean {
  return eraTouches(era.name, { year: western, month: 1, day: 1 }, { year: western, month: 12, day: 31 });
}
