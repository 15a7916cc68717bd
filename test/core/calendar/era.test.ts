import * as fc from 'fast-check';
import {
  eraPeriodExists,
  eraYearToWestern,
  fromEra,
  modernSpelling,
  toEra,
  westernToEraYear,
} from '../../../src/core/calendar/era';
import { eraFiscalYear } from '../../../src/core/calendar/format';
import { parsePeriod } from '../../../src/core/calendar/parse-period';
import type { EraName, Period } from '../../../src/core/calendar/period';

function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`no period: ${text}`);
  return parsed;
}

test.each<[string, string | null]>([
  ['1867-12-31', null],
  ['1868-1-1', '明治1'],
  ['1912-7-29', '明治45'],
  ['1912-7-30', '大正1'],
  ['1926-12-24', '大正15'],
  ['1926-12-25', '昭和1'],
  ['1989-1-7', '昭和64'],
  ['1989-1-8', '平成1'],
  ['2019-4-30', '平成31'],
  ['2019-5-1', '令和1'],
  ['2100-12-31', '令和82'],
])('%s is %s', (day, expected) => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const era = toEra({ year, month, day: date });
  expect(era && `${era.name}${era.year}`).toBe(expected);
});

test('an era date counts on after its era ends', () => {
  expect(fromEra('平成', 33, 3, 31)).toEqual({ year: 2021, month: 3, day: 31 });
  expect(fromEra('令和', 1, 5, 1)).toEqual({ year: 2019, month: 5, day: 1 });
  expect(fromEra('平成', 29, 2, 29)).toBeNull();
  expect(fromEra('平成', 0, 1, 1)).toBeNull();
  expect(fromEra('平成', 1.5, 1, 1)).toBeNull();
});

test.each<[EraName, number, number]>([
  ['明治', 1, 1868],
  ['大正', 15, 1926],
  ['昭和', 64, 1989],
  ['平成', 1, 1989],
  ['平成', 33, 2021],
  ['令和', 1, 2019],
])('%s%i is %i', (name, year, western) => {
  expect(eraYearToWestern(name, year)).toBe(western);
});

test('a western year is called by the era at its end, and so is a fiscal year', () => {
  expect(westernToEraYear(2019)).toEqual({ name: '令和', year: 1 });
  expect(westernToEraYear(1989)).toEqual({ name: '平成', year: 1 });
  expect(westernToEraYear(1867)).toBeNull();
  expect(eraFiscalYear(2018)).toEqual({ name: '平成', year: 30 });
  expect(eraFiscalYear(1988)).toEqual({ name: '昭和', year: 63 });
});

test.each([
  ['平成31年4月', true],
  ['平成31年5月', false],
  ['平成31年4月30日', true],
  ['平成31年5月1日', false],
  ['平成31年3月末', true],
  ['平成31年', true],
  ['平成32年', false],
  ['平成31年度', true],
  ['平成31年度末', true],
  ['平成31年度当初', true],
  ['平成32年度', false],
  ['平成32年3月末', false],
  ['平成28～32年度', false],
  ['平成28～31年度', true],
  ['H28.4～H32.3', false],
  ['H30.4～H31.3', true],
  ['令和元年度', true],
  ['令和元年4月', false],
  ['令和元年5月', true],
  ['昭和64年1月', true],
  ['昭和64年2月', false],
  ['昭和63年度', true],
  ['昭和64年度', false],
  ['平成元年1月', true],
  ['大正15年12月', true],
  ['平成31(令和元)年度', true],
  ['2020年度', true],
  ['1年目', true],
])('%s lies in its era: %s', (text, expected) => {
  expect(eraPeriodExists(period(text))).toBe(expected);
});

test.each([
  ['平成33年3月末', '令和3年3月末'],
  ['平成 33 年 3 月末', '令和3年3月末'],
  ['平成３３年３月３１日', '令和3年3月31日'],
  ['平成32年度', '令和2年度'],
  ['平成31年度', '令和元年度'],
  ['平成31年5月', '令和元年5月'],
  ['平成31年4月', '平成31年4月'],
  ['平成31年3月末', '平成31年3月末'],
  ['平成32年', '令和2年'],
  ['平成31年', '平成31年'],
  ['令和1年度', '令和元年度'],
  ['令和元年度', '令和元年度'],
  ['令和元年4月', '平成31年4月'],
  ['H33.3', 'R3.3'],
  ['Ｈ３１．６', 'R1.6'],
  ['H32', 'R2'],
  ['H28～32', 'H28～R2'],
  ['平成28～32年度', '平成28～令和2年度'],
  ['平成28年度～平成32年度', '平成28年度～令和2年度'],
  ['平成28年～33年', '平成28年～令和3年'],
  ['大正1～4年度', '大正元～4年度'],
  ['平成32～34年度', '令和2～4年度'],
  ['H31.4～H32.3', 'H31.4～R2.3'],
  ['平成28年4月～33年3月', '平成28年4月～令和3年3月'],
  ['平成32・33年度', null],
  ['平成三十三年三月', '令和3年三月'],
  ['㍻32年度', '令和2年度'],
  ['平32', '令2'],
  ['平成31(令和元)年度', '平成31(令和元)年度'],
  ['2020年度', '2020年度'],
  ['1年目', '1年目'],
])('%s is spelled %s today', (text, expected) => {
  const parsed = parsePeriod(text);
  expect(parsed && modernSpelling(parsed)).toBe(expected);
});

test('a bare year takes the era with its modern spelling', () => {
  const parsed = parsePeriod('32', { yearHeader: true, era: '平成', fiscal: true });
  expect(parsed && modernSpelling(parsed)).toBe('令和2');
});

test('the modern spelling is the same time, and lies in its era', () => {
  const forms = fc.constantFrom<(name: string, year: number, month: number) => string>(
    (name, year) => `${name}${year}年度`,
    (name, year) => `${name}${year}年度末`,
    (name, year, month) => `${name}${year}年${month}月`,
    (name, year, month) => `${name}${year}年${month}月28日`,
    (name, year) => `${name}${year}～${year + 3}年度`,
  );
  const names = fc.constantFrom('大正', '昭和', '平成', '令和');
  const years = fc.integer({ min: 1, max: 80 });
  fc.assert(
    fc.property(names, years, fc.integer({ min: 1, max: 12 }), forms, (name, year, month, print) => {
      const printed = period(print(name, year, month));
      const modern = period(modernSpelling(printed));
      expect(modern).toMatchObject({
        nature: printed.nature,
        fiscalYear: printed.fiscalYear,
        firstYear: printed.firstYear,
        end: printed.end,
      });
      expect(eraPeriodExists(modern)).toBe(true);
      expect(modernSpelling(modern)).toBe(modern.text);
    }),
  );
});
