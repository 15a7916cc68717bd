import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import {
  formatDifference,
  formatQuantity,
  parsePlain,
  plainDecimal,
} from '../../../src/core/quantity/format';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import { readFigureText } from '../../../src/core/quantity/read-cell';
import { findUnit } from '../../../src/core/quantity/unit';
import { FIXED_UNITS, SCALABLE_UNITS, UNIT_SCALES } from '../../../src/core/quantity/unit-table';

test.each([
  ['0', '0'],
  ['-0', '0'],
  ['1e3', '1000'],
  ['1e21', '1000000000000000000000'],
  ['0.0000001', '0.0000001'],
  ['-12.50', '-12.5'],
])('plainDecimal(%s)', (value, expected) => expect(plainDecimal(new Decimal(value))).toBe(expected));

test.each([
  ['0', 0],
  ['-0', 0],
  ['5', 5],
  ['10', 10],
  ['625000', 625_000],
  ['-12.50', -12.5],
  ['0.125', 0.125],
  ['1.0', 1],
])('parsePlain(%s)', (text, expected) => {
  expect(parsePlain(text)?.toNumber()).toBe(expected);
});

test('parsePlain takes eighty digits', () => expect(parsePlain('1'.repeat(80))).not.toBeNull());

test.each([
  '1,000',
  '1e3',
  '',
  '-',
  '.5',
  '01',
  '5.',
  '１',
  '+1',
  '約5',
  '5人',
  '1.2.3',
  '1.2人',
  '1'.repeat(81),
])('parsePlain refuses %j', (text) => {
  expect(parsePlain(text)).toBeNull();
});

test('formatQuantity keeps the printed digits and rounds nothing', () => {
  expect(formatQuantity(quantityOf(625000, '千円'))).toBe('625,000千円');
  expect(formatQuantity(quantityOf(13, '%', 1))).toBe('13.0%');
  expect(formatQuantity(quantityOf('12.345', '%', 1))).toBe('12.345%');
  expect(formatQuantity(quantityOf(1_000_000, '円', -3))).toBe('1,000,000円');
  expect(formatQuantity(quantityOf(-1234.5, null))).toBe('-1,234.5');
  expect(
    [0, 12, 999, 1000, 123_456, 1_234_567].map((value) => formatQuantity(quantityOf(value, null))),
  ).toEqual(['0', '12', '999', '1,000', '123,456', '1,234,567']);
  expect(formatQuantity(quantityOf('0.1234567', null))).toBe('0.1234567');
  expect(formatQuantity(quantityOf(-500, '千円'), { minus: 'triangle' })).toBe('△500千円');
  expect(formatQuantity(quantityOf('-0', '人'), { minus: 'triangle' })).toBe('0人');
});

test('formatDifference always shows its sign', () => {
  expect(formatDifference(quantityOf(-500, '千円'), '△')).toBe('△500千円');
  expect(formatDifference(quantityOf(500, '千円'), '△')).toBe('+500千円');
  expect(formatDifference(quantityOf('-0', '千円'), '△')).toBe('0');
  expect(formatDifference(quantityOf(5, null), '△')).toBe('+5');
  expect(formatDifference(quantityOf('-3.5', '%'), '-')).toBe('-3.5ポイント');
  expect(formatDifference(quantityOf(2, '億円'), '-')).toBe('+2億円');
});

const scaled = Object.keys(UNIT_SCALES).flatMap((scale) =>
  SCALABLE_UNITS.map(({ symbol }) => scale + symbol),
);
const symbols = [...SCALABLE_UNITS, ...FIXED_UNITS]
  .map(({ symbol }) => symbol)
  .concat(scaled, '人/年', '円/人');
const unit = fc.constantFrom(...symbols).map((symbol) => findUnit(symbol));
const quantity = fc
  .record({
    digits: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
    decimals: fc.integer({ min: 0, max: 6 }),
    unit: fc.oneof(unit, fc.constant(null)),
  })
  .map(({ digits, decimals, unit: of }) =>
    quantityOf(new Decimal(digits.toString()).times(new Decimal(10).pow(-decimals)), of, decimals),
  )
  // 2019年 is a year, not a span of time.
  .filter(({ unit: of, value }) => of?.symbol !== '年' || value.lessThan(1868));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

test('print → parse gives the same quantity: every unit, sign, grouping and width', () => {
  fc.assert(
    fc.property(
      quantity,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('ascii', 'triangle'),
      (q, full, spaced, minus) => {
        const printed = formatQuantity(q, { minus });
        const text = spaced ? printed.replace(/([0-9])([^0-9.,])/, '$1 $2') : printed;
        const reading = readFigureText(full ? wide(text) : text);
        if (reading.kind !== 'figure') throw new Error(`${text} reads as ${reading.kind}`);
        expect(plainDecimal(reading.quantity.value)).toBe(plainDecimal(q.value));
        expect(reading.quantity.unit).toEqual(q.unit);
        expect(reading.quantity.decimals).toBe(q.decimals);
      },
    ),
    { numRuns: 5_000 },
  );
});

test('plainDecimal → parsePlain gives the same decimal', () => {
  fc.assert(
    fc.property(quantity, ({ value }) => {
      expect(parsePlain(plainDecimal(value))?.equals(value)).toBe(true);
    }),
  );
});
