import fc from 'fast-check';
import { formatQuantity, plainDecimal } from '../../../src/core/quantity/format';
import {
  fractionFromDate,
  looksLikeFigure,
  readCell,
  storedScale,
} from '../../../src/core/quantity/read-cell';
import type { CellReading } from '../../../src/core/quantity/quantity';
import type { CellValue } from '../../../src/core/workbook/snapshot';

function show(reading: CellReading): string {
  switch (reading.kind) {
    case 'figure':
      return `${formatQuantity(reading.quantity)} ${reading.quantity.decimals} ${reading.bound ?? ''}`.trim();
    case 'fraction':
      return `fraction ${reading.numerator}/${reading.denominator}`;
    case 'date':
      return `date ${reading.serial}`;
    case 'words':
      return `words ${reading.text}`;
    case 'error':
      return `error ${reading.code}`;
    default:
      return reading.kind;
  }
}

const CASES: readonly (readonly [CellValue, string, string])[] = [
  [1234, 'General', '1,234 0'],
  [0.1 + 0.2, 'General', '0.3 1'],
  [1.005, 'General', '1.005 3'],
  [-0, 'General', '0 0'],
  [1234.5, '#,##0', '1,234.5 0'],
  [12.5, '0.00', '12.50 2'],
  [12.5, '0.##', '12.5 1'],
  [0.13, '0%', '13% 0'],
  [0.125, '0.0%', '12.5% 1'],
  [0.29, '0%', '29% 0'],
  [0.07, '0.0%', '7.0% 1'],
  [13, '0"%"', '13% 0'],
  [625_000_000, '#,##0,', '625,000 0'],
  [625_000_000, '#,##0,"千円"', '625,000千円 0'],
  [1_500_000_000, '#,##0.0,,"百万円"', '1,500.0百万円 1'],
  [12, '#,##0"人"', '12人 0'],
  [12, '0"人以上"', '12人 0 at-least'],
  [-5, '#,##0;"△ "#,##0', '-5 0'],
  [-5, '0_);[Red]\\(0\\)', '-5 0'],
  [0, '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ', '0 0'],
  [1500, '[>=1000]#,##0,"千円";0"円"', '1.5千円 0'],
  [500, '[>=1000]#,##0,"千円";0"円"', '500円 0'],
  [12345, '0.00E+00', '12,345 0'],
  [7, 'G/標準', '7 0'],
  [5, '@', '5 0'],
  [0.5, '# ?/?', 'fraction 1/2'],
  [2 / 3, '# ?/?', 'fraction 2/3'],
  [3, '# ?/?', '3 0'],
  [0.1234, '# ?/?', '0.1234 4'],
  [2019, '0"年度"', 'words 2019年度'],
  [29, '"平成"0"年度"', 'words 平成29年度'],
  [3, '"第"0"回"', 'words 第3回'],
  [43_101, 'm/d', 'date 43101'],
  [43_101, 'm"月"d"日"', 'date 43101'],
  [43_555, '[$-411]ggge"年"m"月"', 'date 43555'],
  [0.5, '[h]:mm', 'date 0.5'],
  ['10 億円', 'General', '10億円 0'],
  ['-', 'General', 'none'],
  ['', 'General', 'blank'],
  [null, 'General', 'blank'],
  [true, 'General', 'words TRUE'],
  [false, 'General', 'words FALSE'],
  [100_000.123456789, 'General', '100,000.123456789 9'],
  [1.000000000000001e21, 'General', '1,000,000,000,000,000,000,000 0'],
  [-0.3 + 0.1, 'General', '-0.2 1'],
  [1e-7, 'General', '0.0000001 7'],
  [{ error: '#REF!' }, 'General', 'error #REF!'],
  [Number.POSITIVE_INFINITY, 'General', 'error #NUM!'],
];

test.each(CASES)('readCell(%j, %s) → %s', (value, format, expected) => {
  expect(show(readCell(value, format))).toBe(expected);
});

test('a number is stored as a number, a text as text', () => {
  expect(readCell(5, '0"人以上"')).toMatchObject({
    bound: 'at-least',
    approximate: false,
    change: null,
    note: null,
    mark: null,
    storedAs: 'number',
  });
  expect(readCell(0.5, '# ?/?')).toMatchObject({ fromDate: false });
  expect(readCell('5', 'General')).toMatchObject({ storedAs: 'text' });
});

test('every decimal of up to 15 digits comes back from its double as it was entered', () => {
  const entered = fc
    .tuple(fc.integer({ min: -(10 ** 9) + 1, max: 10 ** 9 - 1 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`.replace(/\.?0+$/, ''));
  fc.assert(
    fc.property(entered, (text) => {
      const reading = readCell(Number(text), 'General');
      if (reading.kind !== 'figure') throw new Error(reading.kind);
      expect(plainDecimal(reading.quantity.value)).toBe(Number(text) === 0 ? '0' : text);
    }),
  );
});

test('a percentage is a hundred times what is stored, exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
      const reading = readCell(tenths / 1000, '0.0%');
      if (reading.kind !== 'figure') throw new Error(reading.kind);
      expect(reading.quantity.value.toNumber()).toBe(tenths / 10);
    }),
  );
});

test('no number under any format makes it throw', () => {
  const marks = [
    '0',
    '#',
    '?',
    ',',
    '.',
    '%',
    ';',
    '"人"',
    '"',
    '\\',
    '[',
    ']',
    '[Red]',
    '[>5]',
    'm',
    'd',
    'y',
    'h',
    'E+',
    '/',
    '@',
    '_',
    '*',
  ];
  const code = fc.array(fc.constantFrom(...marks), { maxLength: 10 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.double(), code, (value, format) => {
      readCell(value, format);
      storedScale(format, value);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  [43_102, 1900, '1/2'],
  [41_640, 1904, '1/2'],
  [43_383, 1900, '10/10'],
  [43_134, 1900, '2/3'],
  [60, 1900, '2/29'],
  [2, 1900, '1/2'],
  [0, 1904, '1/1'],
] as const)('fractionFromDate(%d, %d) is %s', (serial, system, expected) => {
  const fraction = fractionFromDate(serial, system);
  expect(`${fraction?.numerator}/${fraction?.denominator}`).toBe(expected);
});

test.each([43_102.5, 0.5, -1, 1e9, Number.NaN])('fractionFromDate(%d) is none', (serial) => {
  expect(fractionFromDate(serial, 1900)).toBeNull();
});

test.each(['5', '10 億円', '△899', '(1,234)', '１，２３４', 'N=430基', '延べ200人', '8組13名', '1/2', ' 5'])(
  'looksLikeFigure(%j)',
  (text) => expect(looksLikeFigure(text)).toBe(true),
);

test.each(['', '-', '上昇', '平成29年3月末', '3000社を超す中小企業', '5-2 事業', '10:30', '五社', '百'])(
  'looksLikeFigure(%j) is false',
  (text) => expect(looksLikeFigure(text)).toBe(false),
);
