import * as fc from 'fast-check';
import { formatIso } from '../../../src/core/calendar/civil';
import { dateFields, showDate } from '../../../src/core/calendar/date-format';
import { type PeriodContext, parsePeriod } from '../../../src/core/calendar/parse-period';
import { civilToSerial, type DateSystem, serialToCivil } from '../../../src/core/calendar/serial';
import { periodFromSerial } from '../../../src/core/calendar/serial-period';

const MARCH_2019 = 43555;

function shown(
  serial: number,
  code: string,
  system: DateSystem = 1900,
  context: PeriodContext = {},
): string | null {
  const period = periodFromSerial(serial, system, code, context);
  if (period === null) return null;
  return `${period.text} ${period.nature} ${period.fiscalYear ?? '-'} ${period.end ? formatIso(period.end) : '-'}`;
}

test.each([
  ['ggge"年"m"月"', '平成31年3月 fiscal-year-end 2018 2019-03-31'],
  ['[$-411]ggge"年"m"月"d"日";@', '平成31年3月31日 fiscal-year-end 2018 2019-03-31'],
  ['[$-411]ge.m.d', 'H31.3.31 fiscal-year-end 2018 2019-03-31'],
  ['[$-411]ge.m', 'H31.3 fiscal-year-end 2018 2019-03-31'],
  ['gge', '平31 calendar-year 2019 -'],
  ['ggge"年度"', '平成31年度 fiscal-year 2019 2020-03-31'],
  ['yyyy"年度"', '2019年度 fiscal-year 2019 2020-03-31'],
  ['yyyy"年"m"月末"', '2019年3月末 fiscal-year-end 2018 2019-03-31'],
  ['yyyy/m/d', '2019/3/31 fiscal-year-end 2018 2019-03-31'],
  ['yyyy\\-mm\\-dd', '2019-03-31 fiscal-year-end 2018 2019-03-31'],
  ['yyyy/m/d h:mm', '2019/3/31 fiscal-year-end 2018 2019-03-31'],
  ['yyyy/m/d(aaa)', '2019/3/31 fiscal-year-end 2018 2019-03-31'],
  ['yyyy.m', '2019.3 fiscal-year-end 2018 2019-03-31'],
  ['mmm-yy', 'Mar-19 fiscal-year-end 2018 2019-03-31'],
  ['m/d/yy', '3/31/19 fiscal-year-end 2018 2019-03-31'],
  ['yyyy', '2019 calendar-year 2019 -'],
  ['m/d', null],
  ['m"月"', null],
  ['d-mmm', null],
  ['h:mm', null],
  ['mm:ss.0', null],
  ['General', null],
  ['@', null],
  ['0', null],
  ['#,##0', null],
  ['#,##0"年"', null],
  ['0"年"', null],
  ['0.00E+00', null],
  ['[Red]0;[Blue]-0', null],
  ['', null],
])('2019-03-31 under %s', (code, expected) => {
  expect(shown(MARCH_2019, code)).toBe(expected);
});

test.each([
  [29, '"平成"0"年度"', '平成29年度 fiscal-year 2017 2018-03-31'],
  [29, '"H"0', 'H29 calendar-year 2017 -'],
  [2019, '0"年度"', '2019年度 fiscal-year 2019 2020-03-31'],
  [2019, 'General"年度"', '2019年度 fiscal-year 2019 2020-03-31'],
  [2, '0"年目"', '2年目 ordinal - -'],
  [2019, '0"人"', null],
  [2019.5, '0"年度"', null],
  [-5, '0"年度"', null],
])('%d under %s', (value, code, expected) => {
  expect(shown(value, code)).toBe(expected);
});

test('what the neighbours say counts', () => {
  expect(shown(MARCH_2019, 'yyyy', 1900, { fiscal: true })).toBe('2019 fiscal-year 2019 2020-03-31');
  expect(shown(MARCH_2019, 'mmm-yy', 1900, { era: '平成' })).toBe('Mar-19 fiscal-year-end 2018 2019-03-31');
  expect(shown(2019, 'General', 1900, { yearHeader: true })).toBe('2019 calendar-year 2019 -');
});

test('the 1904 system, the first year of an era, and days that are none', () => {
  expect(shown(MARCH_2019 - 1462, 'yyyy/m/d', 1904)).toBe('2019/3/31 fiscal-year-end 2018 2019-03-31');
  expect(shown(43586, 'ggge"年"m"月"')).toBe('令和1年5月 month 2019 2019-05-31');
  expect(shown(43586, '[$-ja-JP-x-gannen]ggge"年"m"月"')).toBe('令和元年5月 month 2019 2019-05-31');
  expect(shown(60, 'yyyy/m/d')).toBeNull();
  expect(shown(-1, 'yyyy/m/d')).toBeNull();
  expect(shown(Number.NaN, 'yyyy/m/d')).toBeNull();
});

test('which fields a format shows', () => {
  expect(dateFields('ggge"年"m"月"')).toEqual({ year: true, month: true, day: false });
  expect(dateFields('m/d')).toEqual({ year: false, month: true, day: true });
  expect(dateFields('h:mm')).toEqual({ year: false, month: false, day: false });
  expect(dateFields('#,##0"month"')).toEqual({ year: false, month: false, day: false });
});

test('a day shown in any full format reads back as that day', () => {
  const codes = fc.constantFrom(
    'yyyy/m/d',
    'ggge"年"m"月"d"日"',
    'ge.m.d',
    'rr\\.mm\\.dd',
    'yyyy"年"m"月"d"日"(aaaa)',
  );
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 73000 }), codes, (serial, code) => {
      const date = serialToCivil(serial, 1900);
      expect(date && civilToSerial(date, 1900)).toBe(serial);
      expect(periodFromSerial(serial, 1900, code)?.end).toEqual(date);
      if (date !== null && code !== 'rr\\.mm\\.dd') {
        expect(parsePeriod(showDate(date, code))?.end).toEqual(date);
      }
    }),
  );
});

test('no format code and no number throws', () => {
  const piece = fc.constantFrom(
    'y',
    'yyyy',
    'e',
    'ggg',
    'm',
    'd',
    'h',
    '"',
    '\\',
    '[',
    ']',
    '_',
    '*',
    '0',
    '#',
    ';',
    '@',
    ',',
  );
  const code = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 10 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.double(), code, (serial, given) => {
      periodFromSerial(serial, 1900, given);
      periodFromSerial(serial, 1904, given);
    }),
  );
});
