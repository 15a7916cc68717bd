import * as fc from 'fast-check';
import { formatIso } from '../../../src/core/calendar/civil';
import { eraYearToWestern } from '../../../src/core/calendar/era';
import {
  findPeriods,
  type PeriodContext,
  parsePeriod,
  periodInHeader,
} from '../../../src/core/calendar/parse-period';
import type { EraName, Period } from '../../../src/core/calendar/period';

/** nature, years, end, era, ordinal on one line. */
function shown(period: Period | null): string | null {
  if (period === null) return null;
  const years = period.firstYear === null ? period.fiscalYear : `${period.firstYear}–${period.fiscalYear}`;
  return [
    period.nature,
    years,
    period.end && formatIso(period.end),
    period.era && `${period.era.name}${period.era.year}`,
    period.ordinal && `#${period.ordinal}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
}

describe('a cell that is a period', () => {
  test.each([
    ['平成29年3月末', 'fiscal-year-end 2016 2017-03-31 平成29'],
    ['平成 29 年 3 月末', 'fiscal-year-end 2016 2017-03-31 平成29'],
    ['平 成 2 9 年 3 月 末', 'fiscal-year-end 2016 2017-03-31 平成29'],
    ['平成２９年３月末日', 'fiscal-year-end 2016 2017-03-31 平成29'],
    ['平成31年3月', 'fiscal-year-end 2018 2019-03-31 平成31'],
    ['平成21年度末', 'fiscal-year-end 2009 2010-03-31 平成21'],
    ['H30末', 'calendar-year 2018 平成30'],
    ['平成29年末', 'date 2017 2017-12-31 平成29'],
    ['H22当初', 'calendar-year 2010 平成22'],
    ['平成22年度当初', 'date 2010 2010-04-01 平成22'],
    ['H28.3', 'fiscal-year-end 2015 2016-03-31 平成28'],
    ['H28.3末', 'fiscal-year-end 2015 2016-03-31 平成28'],
    ['Ｈ２８．３', 'fiscal-year-end 2015 2016-03-31 平成28'],
    ['H31/3', 'fiscal-year-end 2018 2019-03-31 平成31'],
    ['H.28.3', 'fiscal-year-end 2015 2016-03-31 平成28'],
    ['H28.9', 'month 2016 2016-09-30 平成28'],
    ['H30.9.30', 'date 2018 2018-09-30 平成30'],
    ['H15～19平均値', 'range 2003–2007 平成19'],
    ['H17∼21', 'range 2005–2009 平成21'],
    ['平成27～31年度', 'range 2015–2019 2020-03-31 平成31'],
    ['平成28年度から平成32年度まで', 'range 2016–2020 2021-03-31 平成32'],
    ['平成30年度〜令和2年度', 'range 2018–2020 2021-03-31 令和2'],
    ['2016－2020年度', 'range 2016–2020 2021-03-31'],
    ['2016～20年度', 'range 2016–2020 2021-03-31'],
    ['H28.4～H29.3', 'fiscal-year 2016 2017-03-31 平成29'],
    ['平成28年4月1日～平成33年3月31日', 'range 2016–2020 2021-03-31 平成33'],
    ['2019年度', 'fiscal-year 2019 2020-03-31'],
    ['2019年度末', 'fiscal-year-end 2019 2020-03-31'],
    ['2019年', 'calendar-year 2019'],
    ['西暦2019年', 'calendar-year 2019'],
    ['FY2019', 'fiscal-year 2019 2020-03-31'],
    ['令和元', 'calendar-year 2019 令和1'],
    ['令和元年度', 'fiscal-year 2019 2020-03-31 令和1'],
    ['令和５', 'calendar-year 2023 令和5'],
    ['R元', 'calendar-year 2019 令和1'],
    ['R5', 'calendar-year 2023 令和5'],
    ['R5年度', 'fiscal-year 2023 2024-03-31 令和5'],
    ['平成16', 'calendar-year 2004 平成16'],
    ['平31', 'calendar-year 2019 平成31'],
    ['昭60', 'calendar-year 1985 昭和60'],
    ['㍻29年度', 'fiscal-year 2017 2018-03-31 平成29'],
    ['平成二十九年度', 'fiscal-year 2017 2018-03-31 平成29'],
    ['平成三十一年三月三十一日', 'fiscal-year-end 2018 2019-03-31 平成31'],
    ['2019/3', 'fiscal-year-end 2018 2019-03-31'],
    ['2019-03', 'fiscal-year-end 2018 2019-03-31'],
    ['2019/12/31', 'date 2019 2019-12-31'],
    ['2019-04-01', 'date 2019 2019-04-01'],
    ['2019.4.1', 'date 2019 2019-04-01'],
    ['2022年3月31日', 'fiscal-year-end 2021 2022-03-31'],
    ['2022年3月31日(木)', 'fiscal-year-end 2021 2022-03-31'],
    ['令和4年3月31日', 'fiscal-year-end 2021 2022-03-31 令和4'],
    ['平成33年3月31日', 'fiscal-year-end 2020 2021-03-31 平成33'],
    ['（平成29年度）', 'fiscal-year 2017 2018-03-31 平成29'],
    ['平成29年度※1', 'fiscal-year 2017 2018-03-31 平成29'],
    ['平成29年度末時点', 'fiscal-year-end 2017 2018-03-31 平成29'],
    ['令和元年度（2019年度）', 'fiscal-year 2019 2020-03-31 令和1'],
    ['2019（令和元）年度', 'fiscal-year 2019 2020-03-31 令和1'],
    ['2019年（令和元年）度', 'fiscal-year 2019 2020-03-31 令和1'],
    ['平成31年（2019年）3月末', 'fiscal-year-end 2018 2019-03-31 平成31'],
    ['平成31（令和元）年度', 'fiscal-year 2019 2020-03-31 令和1'],
    ['平成31・令和元年度', 'fiscal-year 2019 2020-03-31 令和1'],
    ['令和元年度\n2019', 'fiscal-year 2019 2020-03-31 令和1'],
    ['1年目', 'ordinal #1'],
    ['２年目', 'ordinal #2'],
    ['第３年度', 'ordinal #3'],
    ['三年目', 'ordinal #3'],
    ['3年度', 'ordinal #3'],
    ['初年度', 'ordinal #1'],
    ['最終年度', 'ordinal'],
    ['2020年度 2年目', 'fiscal-year 2020 2021-03-31 #2'],
  ])('%s', (text, expected) => {
    expect(shown(parsePeriod(text))).toBe(expected);
  });

  test.each<[string, PeriodContext, string | null]>([
    ['26', { yearHeader: true, era: '平成' }, 'calendar-year 2014 平成26'],
    ['２６', { yearHeader: true, era: '平成', fiscal: true }, 'fiscal-year 2014 2015-03-31 平成26'],
    ['26', { yearHeader: true }, null],
    ['26', { era: '平成' }, null],
    ['26年度', { era: '平成' }, 'fiscal-year 2014 2015-03-31 平成26'],
    ['28.3', { yearHeader: true, era: '平成' }, 'fiscal-year-end 2015 2016-03-31 平成28'],
    ['2020', { yearHeader: true }, 'calendar-year 2020'],
    ['2020', { yearHeader: true, fiscal: true }, 'fiscal-year 2020 2021-03-31'],
    ['2020', {}, null],
    ['2016～2020', { yearHeader: true }, 'range 2016–2020'],
    ['2016～2020', {}, null],
    ['2019.3', { yearHeader: true }, 'fiscal-year-end 2018 2019-03-31'],
    ['2019.3', {}, null],
    ['R1', { yearHeader: true }, 'calendar-year 2019 令和1'],
    ['S5', { yearHeader: true }, 'calendar-year 1930 昭和5'],
    ['S5', {}, null],
    ['T10', {}, null],
    ['平成29年', { fiscal: true }, 'fiscal-year 2017 2018-03-31 平成29'],
    ['平成29年', {}, 'calendar-year 2017 平成29'],
    ['H15～19', { fiscal: true }, 'range 2003–2007 2008-03-31 平成19'],
    ['H22当初', { fiscal: true }, 'date 2010 2010-04-01 平成22'],
    ['H30末', { fiscal: true }, 'fiscal-year-end 2018 2019-03-31 平成30'],
    ['10人', { yearHeader: true, era: '平成' }, null],
    ['1,500', { yearHeader: true, era: '平成' }, null],
    ['26.5%', { yearHeader: true, era: '平成' }, null],
    ['30年以上', { yearHeader: true, era: '平成' }, null],
    ['2000人', { yearHeader: true }, null],
  ])('%s with %j', (text, context, expected) => {
    expect(shown(parsePeriod(text, context))).toBe(expected);
  });

  test.each([
    ...[
      '10人',
      '1,500',
      '625,000千円',
      '30年以上',
      '5カ年度',
      '（3ヶ年度）',
      '3000社',
      '平成',
      '令和',
      '元',
      '年度',
    ],
    ...[
      '',
      ' ',
      '各年度',
      '前年度',
      '毎年',
      '10年目標',
      '30周年',
      '100年',
      '1000年',
      '3000年',
      '5年間',
      '12年度',
    ],
    ...[
      'A3007',
      'L1',
      '水素H2ステーション',
      'H=1.5m',
      'H1.5m',
      'W2.0',
      'S45C',
      'R410A',
      'R32',
      'M7.3',
      'H300',
    ],
    ...[
      '1/2',
      '2/3',
      '12/31',
      '1:30',
      '3.14',
      '△899',
      '令和元気プロジェクト',
      '昭和三色',
      '平成3丁目',
      '昭和30年代',
    ],
    ...[
      '平成29年2月30日',
      '平成29年13月',
      '2019年度実績',
      '目標値(平成31年度)',
      '平成29年度・平成30年度',
      'FY',
    ],
    ...[
      '2010年代',
      '平成29号',
      '電話0868-32-2000',
      '第2019号',
      '12019年',
      '1.2019年',
      '１,２６４所 ９３３所',
    ],
  ])('%s is none', (text) => {
    expect(shown(parsePeriod(text))).toBeNull();
  });

  test('the text is what is printed', () => {
    expect(parsePeriod('（平成 29 年 3 月末）')?.text).toBe('平成 29 年 3 月末');
    expect(parsePeriod('２０１９年度 1年目')?.text).toBe('２０１９年度');
  });
});

describe('a header with a period in it', () => {
  test.each<[string, string, string]>([
    ['2019年度増加分', 'fiscal-year 2019 2020-03-31', '増加分'],
    ['平成29年度目標', 'fiscal-year 2017 2018-03-31 平成29', '目標'],
    ['目標値(平成31年度)', 'fiscal-year 2019 2020-03-31 平成31', '目標値'],
    ['目標値\n（平成 31 年度）', 'fiscal-year 2019 2020-03-31 平成31', '目標値'],
    ['目標値（平成31年度末見込）', 'fiscal-year-end 2019 2020-03-31 平成31', '目標値(見込)'],
    ['H27実績', 'calendar-year 2015 平成27', '実績'],
    ['Ｒ５実績', 'calendar-year 2023 令和5', '実績'],
    ['平成28年度当初予算', 'fiscal-year 2016 2017-03-31 平成28', '当初予算'],
    ['平成29年度の目標', 'fiscal-year 2017 2018-03-31 平成29', '目標'],
    ['増加分 1年目', 'ordinal #1', '増加分'],
    ['2020年度増加分 2年目', 'fiscal-year 2020 2021-03-31 #2', '増加分'],
    ['1年目（平成29年度）実績', 'fiscal-year 2017 2018-03-31 平成29 #1', '実績'],
    ['平成29年度（平成30年3月末）実績', 'fiscal-year 2017 2018-03-31 平成29', '実績'],
    ['H15～19平均値', 'range 2003–2007 平成19', '平均値'],
    ['実績 H30.4～H31.3', 'fiscal-year 2018 2019-03-31 平成31', '実績'],
    ['令和元年度実績（2019年度）', 'fiscal-year 2019 2020-03-31 令和1', '実績'],
    ['KPI平成31年度目標値', 'fiscal-year 2019 2020-03-31 平成31', 'KPI 目標値'],
  ])('%s', (text, period, rest) => {
    const found = periodInHeader(text);
    expect(found && { period: shown(found.period), rest: found.rest }).toEqual({ period, rest });
  });

  test.each([
    'KPI増加分の累計',
    '年度',
    '目標値',
    '事業開始前(現時点)',
    '10人',
    '5カ年度計画',
    '目標値(人)',
    '第1回',
  ])('%s holds none', (text) => {
    expect(periodInHeader(text)).toBeNull();
  });

  test('two different years are not one period', () => {
    expect(periodInHeader('平成27年度実績／平成28年度目標')).toBeNull();
    expect(periodInHeader('1年目・2年目')).toBeNull();
  });

  test('a plain year in brackets behind the word for a value is a year', () => {
    expect(periodInHeader('目標値（2024）')).toMatchObject({ period: { fiscalYear: 2024 }, rest: '目標値' });
    expect(periodInHeader('宿泊者数(2024)')).toBeNull();
    expect(periodInHeader('目標値(20240)')).toBeNull();
  });

  test('a plain number beside words of tables is a year only where years stand', () => {
    const context: PeriodContext = { yearHeader: true, era: '平成', fiscal: true };
    expect(periodInHeader('26実績', context)).toMatchObject({ period: { fiscalYear: 2014 }, rest: '実績' });
    expect(periodInHeader('2019目標', context)).toMatchObject({ period: { fiscalYear: 2019 }, rest: '目標' });
    expect(periodInHeader('1,500', context)).toBeNull();
    expect(periodInHeader('26 人', context)).toBeNull();
    expect(periodInHeader('2019目標')).toBeNull();
  });
});

describe('periods in a sentence', () => {
  test.each<[string, string[]]>([
    ['地域再生計画認定の日から、平成33年3月31日（5カ年度）', ['平成33年3月31日']],
    ['平成27年9月から平成28年2月までの期間で', ['平成27年9月', '平成28年2月']],
    ['平成28年4月1日～33年3月31日', ['平成28年4月1日', '33年3月31日']],
    ['令和2年4月1日から5年間', ['令和2年4月1日']],
    ['2010年度から2019年度までとしており、2020年度以降', ['2010年度から2019年度', '2020年度']],
    ['（2008年～2015年で、事業所数は約3割（1,264所 933所））', ['2008年～2015年']],
    ['平成28・29年度は3000社を超え、20を超す', ['平成28', '29年度']],
    ['昭和30年代～昭和40年代の発展', []],
    ['H30年度のR5目標はＨ28．３時点で', ['H30年度', 'R5', 'Ｈ28．３']],
    ['H2Oと水素(H2)、冷媒R32、H1.5×W2.0、M7.3の地震', []],
    ['平成29年４月に設立、全国で第 4 位、110 k m', ['平成29年４月']],
    ['事業期間：平成 28 年 度', ['平成 28 年 度']],
    ['10年目標と3年後、新規5件、2019件', []],
    ['1,200人（R3）→1,500人（R7）', ['R3', 'R7']],
    ['H26:19件→R7:14件、R8(2026)は', ['H26', 'R7', 'R8(2026)']],
  ])('%s', (text, expected) => {
    const found = findPeriods(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    expect(found.map(({ period }) => period.text)).toEqual(expected);
  });

  test('a bare second year takes the era of the first', () => {
    expect(findPeriods('平成28年4月1日～33年3月31日')[1]?.period).toMatchObject({
      nature: 'fiscal-year-end',
      fiscalYear: 2020,
      era: { name: '平成', year: 33 },
    });
  });
});

describe('properties', () => {
  const eras: readonly EraName[] = ['明治', '大正', '昭和', '平成', '令和'];
  const letters: Record<EraName, string> = { 明治: 'M', 大正: 'T', 昭和: 'S', 平成: 'H', 令和: 'R' };
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));
  const spaced = (text: string): string => text.replace(/(?<=[^0-9])(?=[0-9])|(?<=[0-9])(?=[^0-9])/g, ' ');
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text,
    wide,
    spaced,
    (text) => wide(spaced(text)),
  );
  const eraYear = fc.record({ name: fc.constantFrom(...eras), year: fc.integer({ min: 1, max: 64 }) });
  const named = ({ name, year }: { name: EraName; year: number }): string =>
    `${name}${year === 1 ? '元' : year}`;
  const month = fc.integer({ min: 1, max: 12 });
  const day = fc.integer({ min: 1, max: 28 });

  test('fiscal years of every era and form come back', () => {
    const forms = fc.constantFrom<(name: EraName, year: number) => string>(
      (name, year) => `${named({ name, year })}年度`,
      (name, year) => `${letters[name]}${year}年度`,
      (name, year) => `${eraYearToWestern(name, year)}年度`,
      (name, year) => `FY${eraYearToWestern(name, year)}`,
      (name, year) => `${named({ name, year })}年度（${eraYearToWestern(name, year)}年度）`,
      (name, year) => `${eraYearToWestern(name, year)}（${named({ name, year })}）年度`,
    );
    fc.assert(
      fc.property(eraYear, forms, dress, ({ name, year }, print, as) => {
        const western = eraYearToWestern(name, year);
        expect(parsePeriod(as(print(name, year)))).toMatchObject({
          nature: 'fiscal-year',
          fiscalYear: western,
        });
      }),
    );
  });

  test('months and days of every era and form come back', () => {
    const forms = fc.constantFrom<(name: EraName, year: number, month: number, day: number) => string>(
      (name, year, m, d) => `${named({ name, year })}年${m}月${d}日`,
      (name, year, m, d) => `${letters[name]}${year}.${m}.${d}`,
      (name, year, m, d) => `${letters[name]}${year}年${m}月${d}日`,
      (name, year, m, d) => `${eraYearToWestern(name, year)}/${m}/${d}`,
      (name, year, m, d) => `${eraYearToWestern(name, year)}年${m}月${d}日`,
    );
    fc.assert(
      fc.property(eraYear, month, day, forms, ({ name, year }, m, d, print) => {
        const end = { year: eraYearToWestern(name, year), month: m, day: d };
        for (const text of [print(name, year, m, d), wide(print(name, year, m, d))]) {
          expect(parsePeriod(text)).toMatchObject({ nature: 'date', end });
          expect(findPeriods(`「${text}」`)).toMatchObject([
            { start: 1, end: text.length + 1, period: { end } },
          ]);
        }
      }),
    );
  });

  test('ranges come back', () => {
    const joints = fc.constantFrom('～', '〜', '∼', '-', '－', 'から', '~');
    fc.assert(
      fc.property(
        eraYear,
        fc.integer({ min: 1, max: 20 }),
        joints,
        fc.boolean(),
        dress,
        (from, count, joint, short, as) => {
          const last = from.year + count;
          const text = `${named(from)}${short ? '' : '年度'}${joint}${short ? '' : from.name}${last}年度`;
          const firstYear = eraYearToWestern(from.name, from.year);
          expect(parsePeriod(as(text))).toMatchObject({
            nature: 'range',
            firstYear,
            fiscalYear: firstYear + count,
          });
        },
      ),
    );
  });

  test('a header gives back its words', () => {
    const words = fc.constantFrom('目標', '実績', '目標値', '増加分', '決算額');
    fc.assert(
      fc.property(eraYear, words, fc.boolean(), (year, word, behind) => {
        const text = behind ? `${word}（${named(year)}年度）` : `${named(year)}年度${word}`;
        expect(periodInHeader(text)?.rest).toBe(word);
      }),
    );
  });

  test('positions hold whatever stands around', () => {
    const words = fc.array(fc.constantFrom('、', '　', 'ﾃｽﾄ', '計画 ', '(', 'は', '\n', '㌔', '𠮷'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, eraYear, dress, (before, after, year, as) => {
        const text = as(`${named(year)}年度`);
        const found = findPeriods(`${before.join('')}${text}${after.join('')}`);
        const start = before.join('').length;
        expect(found).toMatchObject([{ start, end: start + text.length, period: { text } }]);
      }),
    );
  });

  test('nothing throws, positions are in order and within the text', () => {
    const piece = fc.constantFrom(
      ...[
        '平成',
        '令和',
        '昭和',
        'H',
        'R',
        'S',
        'FY',
        '元',
        '年',
        '度',
        '末',
        '月',
        '日',
        '.',
        '/',
        '-',
        '～',
        '・',
      ],
      ...[
        '(',
        ')',
        '（',
        '）',
        '0',
        '1',
        '3',
        '29',
        '31',
        '2019',
        '２０',
        ' ',
        '　',
        '目',
        '初',
        '最終',
        '十',
        '三',
        'から',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
    );
    const context = fc.record(
      { yearHeader: fc.boolean(), fiscal: fc.boolean(), era: fc.constantFrom(...eras) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(text, context, (given, around) => {
        parsePeriod(given, around);
        periodInHeader(given, around);
        let at = 0;
        for (const { start, end, period } of findPeriods(given)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(given.slice(start, end)).toBe(period.text);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 3000 },
    );
  });
});
