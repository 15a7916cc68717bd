import * as fc from 'fast-check';
import {
  addMonths,
  civilFromDays,
  compareDates,
  daysFromCivil,
  fiscalYearEnd,
  fiscalYearOf,
  fiscalYearStart,
  formatIso,
  isValid,
  lastDayOfMonth,
  parseIsoDate,
} from '../../../src/core/calendar/civil';
import type { CivilDate } from '../../../src/core/calendar/period';

const date = (year: number, month: number, day: number): CivilDate => ({ year, month, day });

/** Days from 0001-01-01 to 9999-12-31. */
const anyDay = fc.integer({ min: -719162, max: 2932896 });

describe('days', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2019, 5, 1, 18017],
    [1, 1, 1, -719162],
    [9999, 12, 31, 2932896],
  ])('%i-%i-%i is day %i', (year, month, day, days) => {
    expect(daysFromCivil(date(year, month, day))).toBe(days);
    expect(civilFromDays(days)).toEqual(date(year, month, day));
  });

  test('every day number survives the way to a date and back', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const day = civilFromDays(days);
        expect(isValid(day)).toBe(true);
        expect(daysFromCivil(day)).toBe(days);
        expect(parseIsoDate(formatIso(day))).toEqual(day);
      }),
    );
  });

  test('later days compare as later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDates(civilFromDays(a), civilFromDays(b)))).toBe(Math.sign(a - b));
      }),
    );
  });
});

test.each([
  [2020, 2, 29],
  [2021, 2, 28],
  [1900, 2, 28],
  [2000, 2, 29],
  [2021, 4, 30],
  [2021, 12, 31],
  [2021, 13, 0],
  [2021, 0, 0],
])('month %i-%i has %i days', (year, month, days) => {
  expect(lastDayOfMonth(year, month)).toBe(days);
});

test.each([
  [1900, 2, 29],
  [2021, 4, 31],
  [2021, 13, 1],
  [2021, 1, 0],
  [0, 1, 1],
  [10000, 1, 1],
  [2021, 1, 1.5],
  [Number.NaN, 1, 1],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(isValid(date(year, month, day))).toBe(false);
});

test('ISO dates', () => {
  expect(parseIsoDate('2026-11-21')).toEqual(date(2026, 11, 21));
  for (const text of ['2026-11-31', '2026-1-1', '2026/11/21', ' 2026-11-21', '']) {
    expect(parseIsoDate(text)).toBeNull();
  }
  expect(formatIso(date(987, 6, 5))).toBe('0987-06-05');
});

test('fiscal years run from April to March', () => {
  expect(fiscalYearOf(date(2019, 3, 31))).toBe(2018);
  expect(fiscalYearOf(date(2019, 4, 1))).toBe(2019);
  expect(fiscalYearStart(2018)).toEqual(date(2018, 4, 1));
  expect(fiscalYearEnd(2018)).toEqual(date(2019, 3, 31));
});

test('months are added, the day kept within the month', () => {
  expect(addMonths(date(2020, 1, 31), 1)).toEqual(date(2020, 2, 29));
  expect(addMonths(date(2020, 1, 31), -2)).toEqual(date(2019, 11, 30));
  expect(addMonths(date(2019, 4, 1), 36)).toEqual(date(2022, 4, 1));
});
