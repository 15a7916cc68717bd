import { civilFromDays, daysFromCivil } from '../../../src/core/calendar/civil';
import { fromEra, toEra } from '../../../src/core/calendar/era';
import {
  civilToSerial,
  type DateSystem,
  isGhostSerial,
  serialToCivil,
} from '../../../src/core/calendar/serial';

test.each<[number, DateSystem, string | null]>([
  [1, 1900, '1900-1-1'],
  [59, 1900, '1900-2-28'],
  [60, 1900, null],
  [60.75, 1900, null],
  [61, 1900, '1900-3-1'],
  [43555, 1900, '2019-3-31'],
  [43555.999, 1900, '2019-3-31'],
  [2958465, 1900, '9999-12-31'],
  [2958466, 1900, null],
  [0, 1900, null],
  [0.5, 1900, null],
  [-1, 1900, null],
  [0, 1904, '1904-1-1'],
  [60, 1904, '1904-3-1'],
  [42093, 1904, '2019-3-31'],
  [2957003, 1904, '9999-12-31'],
  [2957004, 1904, null],
  [-1, 1904, null],
  [Number.NaN, 1900, null],
  [Number.POSITIVE_INFINITY, 1904, null],
])('serial %d of the %i system is %s', (serial, system, expected) => {
  const date = serialToCivil(serial, system);
  expect(date && `${date.year}-${date.month}-${date.day}`).toBe(expected);
});

test('the day that never was is told apart', () => {
  expect(isGhostSerial(60, 1900)).toBe(true);
  expect(isGhostSerial(60.5, 1900)).toBe(true);
  expect(isGhostSerial(61, 1900)).toBe(false);
  expect(isGhostSerial(60, 1904)).toBe(false);
});

test('days before a system starts have no serial', () => {
  expect(civilToSerial({ year: 1899, month: 12, day: 31 }, 1900)).toBeNull();
  expect(civilToSerial({ year: 1903, month: 12, day: 31 }, 1904)).toBeNull();
});

test('every day from 1868 to 2100 survives era → civil → serial → civil in both systems', () => {
  const first = daysFromCivil({ year: 1868, month: 1, day: 1 });
  const last = daysFromCivil({ year: 2100, month: 12, day: 31 });
  const starts = {
    1900: daysFromCivil({ year: 1900, month: 1, day: 1 }),
    1904: daysFromCivil({ year: 1904, month: 1, day: 1 }),
  };
  const wrong: string[] = [];
  const previous: Record<DateSystem, number | null> = { 1900: null, 1904: null };
  for (let days = first; days <= last; days += 1) {
    const date = civilFromDays(days);
    const era = toEra(date);
    const back = era === null ? null : fromEra(era.name, era.year, date.month, date.day);
    if (back === null || daysFromCivil(back) !== days) wrong.push(`era of day ${days}`);
    for (const system of [1900, 1904] as const) {
      const serial = civilToSerial(date, system);
      if (serial === null) {
        if (days >= starts[system]) wrong.push(`no serial of day ${days} in ${system}`);
        continue;
      }
      const again = serialToCivil(serial, system);
      if (again === null || daysFromCivil(again) !== days) wrong.push(`serial ${serial} in ${system}`);
      const step = system === 1900 && serial === 61 ? 2 : 1;
      if (previous[system] !== null && serial - previous[system] !== step) wrong.push(`gap before ${serial}`);
      previous[system] = serial;
    }
  }
  expect(wrong).toEqual([]);
});
