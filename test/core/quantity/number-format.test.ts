import { formatQuantity } from '../../../src/core/quantity/format';
import { formatSection } from '../../../src/core/quantity/number-format';
import { isDateFormat, readCell, storedScale } from '../../../src/core/quantity/read-cell';

/** The number as an official reads it in the cell: amount, digits that are always there, bound. */
function shown(value: number, format: string): string {
  const reading = readCell(value, format);
  if (reading.kind === 'words') return `words ${reading.text}`;
  if (reading.kind === 'fraction') return `fraction ${reading.numerator}/${reading.denominator}`;
  if (reading.kind !== 'figure') return reading.kind;
  return `${formatQuantity(reading.quantity)} ${reading.quantity.decimals} ${reading.bound ?? ''}`.trim();
}

describe('the unit that stands in a format', () => {
  test.each([
    ['#,##0"人"', '1,200人 0'],
    ['#,##0\\人', '1,200人 0'],
    ['#,##0!人', '1,200人 0'],
    ['#,##0人', '1,200人 0'],
    ['#,##0\\ "人"', '1,200人 0'],
    ['#,##0_ "人"', '1,200人 0'],
    ['#,##0_;"人";"△"#,##0"社"', '1,200人 0'],
    ['#,##0* "人"', '1,200人 0'],
    ['#,##0"（人）"', '1,200人 0'],
    ['#,##0"m;年"', '1,200 0'],
    ['"実績"#,##0"人"', '1,200人 0'],
    ['"月"#,##0"人"', '1,200人 0'],
    ['"(平成)" #,##0"人"', '1,200人 0'],
    ['General"人"', '1,200人 0'],
    ['G/標準"人"', '1,200人 0'],
    ['0.00E+00"人"', '1,200人 0'],
    ['0.00"倍"', '1,200.00倍 2'],
    ['0.#"倍"', '1,200倍 0'],
    ['0.?"倍"', '1,200倍 0'],
    ['0.0#"倍"', '1,200倍 0'],
    ['#,##0"年"', '1,200年 0'],
    ['0"か月"', '1,200か月 0'],
    ['#,##0"円"_);(#,##0"円")', '1,200円 0'],
    ['[Magenta]#,##0"円"', '1,200円 0'],
    ['[DBNum1]#,##0"円"', '1,200円 0'],
    ['#,##0"名様"', '1,200人 0'],
    ['0"ヘルパー"', '1,200 0'],
    ['0"千"', '1,200 0'],
    ['@', '1,200 0'],
    ['@"人"', '1,200 0'],
    [';;;', '1,200 0'],
    ['', '1,200 0'],
  ])('%s', (format, expected) => expect(shown(1_200, format)).toBe(expected));

  test.each([
    ['"¥"#,##0;[Red]"¥"-#,##0', '1,200円 0'],
    ['\\\\#,##0', '1,200円 0'],
    ['"\\"#,##0;"\\"-#,##0', '1,200円 0'],
    ['[$¥-411]#,##0', '1,200円 0'],
    ['[$￥-411]#,##0.00', '1,200.00円 2'],
    ['[$JPY] #,##0', '1,200円 0'],
    ['#,##0 [$¥-411]', '1,200円 0'],
    ['¥#,##0"-"', '1,200円 0'],
    ['"¥"#,##0"千円"', '1,200千円 0'],
    ['"¥"#,##0"千"', '1,200千円 0'],
    ['"¥"#,##0"/人"', '1,200 0'],
    ['[$-411]#,##0', '1,200 0'],
    ['[$$-409]#,##0', '1,200 0'],
    ['[$Rs]#,##0', '1,200 0'],
    ['"税込"#,##0', '1,200 0'],
  ])('yen: %s', (format, expected) => expect(shown(1_200, format)).toBe(expected));

  test.each([
    ['0"人以上"', '12人 0 at-least'],
    ['0"人以下"', '12人 0 at-most'],
    ['0"日以内"', '12日 0 at-most'],
    ['0"分未満"', '12分 0 less-than'],
    ['0"人超"', '12人 0 more-than'],
    ['0"以上の"', '12 0'],
    ['"¥"#,##0"以上"', '12円 0 at-least'],
    ['0%"以上"', '1,200% 0 at-least'],
  ])('with a bound: %s', (format, expected) => expect(shown(12, format)).toBe(expected));
});

test.each([
  ['"明治"0', 'words 明治31'],
  ['"大正"0', 'words 大正31'],
  ['"昭和"0', 'words 昭和31'],
  ['"平成"0"年度"', 'words 平成31年度'],
  ['"令和"0', 'words 令和31'],
  ['"令和 "0', 'words 令和 31'],
  ['"R"0', 'words R31'],
  ['"H"0', 'words H31'],
  ['"S"0', 'words S31'],
  ['"T"0', 'words T31'],
  ['"M"0', 'words M31'],
  ['"第"0"回"', 'words 第31回'],
  ['0"年度"', 'words 31年度'],
  ['0"年目"', 'words 31年目'],
  ['0"月"', 'words 31月'],
  ['0"期"', 'words 31期'],
  ['0"."0', 'words 31.'],
  ['0\\/0', 'words 31/'],
  ['" 第"0"回 "', 'words 第31回'],
  ['0"/日"', '31 0'],
  ['0"人/月"', '31人/月 0'],
  ['"平成の大合併"0"件"', '31件 0'],
])('the text of a format makes a year, a month or an ordinal of 31: %s', (format, expected) => {
  expect(shown(31, format)).toBe(expected);
});

test('a year under 0"年" is no span of time, as in text', () => {
  expect(shown(2019, '0"年"')).toBe('words 2019年');
  expect(shown(3, '0"年"')).toBe('3年 0');
});

describe('what a format shows of the stored number', () => {
  test.each([
    [0.0345, '0.0%', '3.45% 1'],
    [0.5, '%0', '50% 0'],
    [625_000_000, '#,##0,', '625,000 0'],
    [625_000_000, '#,##0,"千円"', '625,000千円 0'],
    [625_000_000, '#,##0,,"百万円"', '625百万円 0'],
    [625_000_000, '#,##0.0,,"百万円"', '625.0百万円 1'],
    [625_000_000, '#,##0,,.0"百万円"', '625.0百万円 1'],
    [625_000_000, '?,', '625,000 0'],
    [500_000, '0.0,%', '50,000.0% 1'],
    [1_234, '#,##0', '1,234 0'],
    [1_234, '?,???', '1,234 0'],
    [12_345, '0.00E+00', '12,345 0'],
    [12_345, '##0.0e-0', '12,345 0'],
    [0.5, '0.00E+00', '0.5 1'],
    [0.25, 'General', '0.25 2'],
    [0.25, 'G/標準', '0.25 2'],
    [0.25, '"General"0', '0.25 0'],
    [12, '00', '12 0'],
    [12, '"約"?', '12 0'],
  ])('%d under %s', (value, format, expected) => expect(shown(value, format)).toBe(expected));

  test.each([
    [0.5, '# ?/?', 'fraction 1/2'],
    [0.5, '0/0', 'fraction 1/2'],
    [0.5, '?/#', 'fraction 1/2'],
    [0.7, '# ?/10', 'fraction 7/10'],
    [1.5, '# ?/?', 'fraction 3/2'],
    [0.0625, '# ?/?', '0.0625 4'],
    [0.0625, '# ??/??', 'fraction 1/16'],
    [1 / 101, '# ??/100', 'fraction 1/101'],
    [1 / 9, '# ?/?', 'fraction 1/9'],
    [1 / 998, '# ???/???', 'fraction 1/998'],
    [0.333333333333333, '# ?/?', 'fraction 1/3'],
    [0.33333, '# ?/?', '0.33333 5'],
    [-0.5, '# ?/?', '-0.5 1'],
    [2, '# ?/?', '2 0'],
    [0.5, '0.0', '0.5 1'],
  ])('%d under %s', (value, format, expected) => expect(shown(value, format)).toBe(expected));
});

describe('the section that shows the number', () => {
  const sections = '#,##0"人";"△"0.0"社";0.00"件";@';
  test.each([
    [5, sections, '5人 0'],
    [-5, sections, '-5.0社 1'],
    [0, sections, '0.00件 2'],
    [-5, '0"人";"△"0.0"人"', '-5.0人 1'],
    [0, '0"人";"△"0.0"人"', '0人 0'],
    [0, '#,##0"人";"△"#,##0"人";"-"', '0人 0'],
    [0, '#,##0"人";;', '0人 0'],
    [-5, '0"人";', '-5人 0'],
    [5, ';"△"0"人"', '5人 0'],
    [0, '[=0]"-";#,##0"人"', '0人 0'],
    [5, '0"人;組";0"社"', '5 0'],
    [-5, '0\\;0"人";0"社"', '-5社 0'],
    [-5, '0!;"人";0"社"', '-5社 0'],
    [-5, '0_;"人";0"社"', '-5社 0'],
    [-5, '[$;-411]0"人";0"社"', '-5社 0'],
  ])('of %d under %s', (value, format, expected) => expect(shown(value, format)).toBe(expected));

  test.each([
    [1_000, '[>=1000]#,##0,"千円";0"円"', '1千円 0'],
    [999, '[>=1000]#,##0,"千円";0"円"', '999円 0'],
    [1_000, '[>1000]#,##0,"千円";0"円"', '1,000円 0'],
    [1_001, '[>1000]0,"千円";0"円"', '1.001千円 0'],
    [999, '[<1000]0"円";#,##0,"千円"', '999円 0'],
    [1_000, '[<1000]0"円";#,##0,"千円"', '1千円 0'],
    [1_000, '[<=1000]0"円";#,##0,"千円"', '1,000円 0'],
    [2_000, '[<=1000]0"円";#,##0,"千円"', '2千円 0'],
    [1, '[=1]0"人";0.0"人"', '1人 0'],
    [0, '[=1]0"人";0.0"人"', '0.0人 1'],
    [2, '[=1]0"人";0.0"人"', '2.0人 1'],
    [1, '[<>1]0"人";0.0"人"', '1.0人 1'],
    [2, '[<>1]0"人";0.0"人"', '2人 0'],
    [0, '[<>1]0"人";0.0"人"', '0人 0'],
    [-20, '[<-10]0"件";0"人"', '-20件 0'],
    [-5, '[<-10]0"件";0"人"', '-5人 0'],
    [0.7, '[<0.5]0"件";0"人"', '0.7人 0'],
    [0.4, '[<0.5]0"件";0"人"', '0.4件 0'],
    [2_000_000, '[>=1000000]0,,"百万円";[>=1000]0,"千円";0"円"', '2百万円 0'],
    [2_000, '[>=1000000]0,,"百万円";[>=1000]0,"千円";0"円"', '2千円 0'],
    [2, '[>=1000000]0,,"百万円";[>=1000]0,"千円";0"円"', '2円 0'],
    [-2, '[>=1000000]0,,"百万円";[>=1000]0,"千円";0"円"', '-2円 0'],
    [5, '[>=1000]0,"千円";[<0]0"円"', '0.005千円 0'],
    [5, '[>=1000]0,"千円"', '0.005千円 0'],
  ])('by conditions, of %d under %s', (value, format, expected) => {
    expect(shown(value, format)).toBe(expected);
  });
});

describe('formats of dates and times', () => {
  test.each([
    'm/d',
    'm"月"d"日"',
    'd-mmm',
    'yyyy',
    'YYYY/M/D',
    'h',
    'mmmm',
    'dd',
    'ss.0',
    'ggg',
    'e',
    'ge.m.d',
    'ge-m-d',
    'aaa',
    '[h]:mm',
    '[hh]',
    '[mm]',
    '[s]',
    '[SS]',
    '[$-411]ggge"年"m"月"d"日";@',
    '[$-ja-JP-x-gannen]ggge"年"',
    'h:mm AM/PM',
    '[<1]h:mm;yyyy/m/d',
  ])('%s', (format) => {
    expect(isDateFormat(format)).toBe(true);
    expect(readCell(43_101.5, format)).toEqual({ kind: 'date', serial: 43_101.5, text: '43101.5' });
  });

  test.each([
    '0.0',
    'General',
    '"d"0',
    '\\d0',
    '[Red]0',
    '[Magenta]0',
    '[$m-411]0',
    '_d0',
    '*y0',
    '0E+00',
    '0.0E-0',
    '@',
    '',
  ])('%s is none', (format) => expect(isDateFormat(format)).toBe(false));

  test('a zero under a date with a section for text is the date 0', () => {
    expect(readCell(0, 'yyyy/m/d;@').kind).toBe('date');
  });
});

test('what the stored number is multiplied by', () => {
  expect(storedScale('0.0%').toNumber()).toBe(100);
  expect(storedScale('#,##0,').toNumber()).toBe(0.001);
  expect(storedScale('#,##0').toNumber()).toBe(1);
  expect(storedScale('#,##0;0,;0%').toNumber()).toBe(1);
  expect(storedScale('[>=1000]#,##0,"千円";0"円"', 500).toNumber()).toBe(1);
});

test('a format is taken apart once', () => {
  expect(formatSection('#,##0.000"人"', 1)).toBe(formatSection('#,##0.000"人"', 2));
});
