import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { formatQuantity } from '../../../src/core/quantity/format';
import {
  absolute,
  add,
  compare,
  convert,
  DimensionMismatchError,
  DivisionByZeroError,
  divide,
  InexactConversionError,
  isZero,
  multiplyByRate,
  negate,
  quantityOf,
  shareOf,
  subtract,
  sumQuantities,
} from '../../../src/core/quantity/quantity-ops';
import { cutOff, floorYen, halfUp } from '../../../src/core/quantity/rounding';
import { findUnit } from '../../../src/core/quantity/unit';

const yen = (value: number | string, unit = '千円') => quantityOf(value, unit);
const half = { numerator: 1, denominator: 2 };

test('adds and subtracts in the finer unit', () => {
  expect(formatQuantity(add(yen(1, '億円'), yen(500)))).toBe('100,500千円');
  expect(formatQuantity(subtract(yen(500), yen(1, '億円')))).toBe('-99,500千円');
  expect(formatQuantity(add(quantityOf(1, '時間'), quantityOf(20, '分')))).toBe('80分');
  expect(formatQuantity(sumQuantities([yen(625_000), yen(75_600)]))).toBe('700,600千円');
  expect(sumQuantities([]).unit).toBeNull();
});

test('the printed precision of a sum and of a share is the finer one', () => {
  expect(add(quantityOf('1.5', '千円'), yen(2))).toMatchObject({ decimals: 1 });
  expect(add(yen(2), quantityOf('1.5', '千円'))).toMatchObject({ decimals: 1 });
  expect(multiplyByRate(yen(23_941), 1, 2)).toMatchObject({ decimals: 1 });
  expect(multiplyByRate(quantityOf(10, '千円', 2), 1, 2)).toMatchObject({ decimals: 2 });
  expect(multiplyByRate(quantityOf(10, '千円', 2), 1, 3)).toMatchObject({ decimals: 2 });
});

test('amounts without a unit add among themselves only', () => {
  expect(formatQuantity(add(quantityOf(1, null), quantityOf(2, null)))).toBe('3');
  expect(() => add(quantityOf(1, null), yen(1))).toThrow(DimensionMismatchError);
});

test('another dimension is an error that carries both units', () => {
  for (const use of [add, subtract, compare]) {
    expect(() => use(yen(1), quantityOf(1, '人'))).toThrow(
      expect.objectContaining({ left: findUnit('千円'), right: findUnit('人') }),
    );
    expect(() => use(quantityOf(1, '人'), yen(1))).toThrow(
      expect.objectContaining({ left: findUnit('人'), right: findUnit('千円') }),
    );
  }
  expect(() => add(quantityOf(13, '%'), quantityOf(9, 'ポイント'))).toThrow(DimensionMismatchError);
  expect(() => convert(yen(1), null)).toThrow(DimensionMismatchError);
});

test('compares over scales', () => {
  expect(compare(yen(1, '億円'), yen(100_000))).toBe(0);
  expect(compare(yen(1), yen(999, '円'))).toBe(1);
  expect(compare(yen(-1), yen(0))).toBe(-1);
  expect(isZero(yen('-0'))).toBe(true);
  expect(negate(yen(0))).toEqual(yen(0));
  expect(formatQuantity(absolute(yen(-5)))).toBe('5千円');
});

test('conversion moves the printed precision along', () => {
  expect(convert(yen(625_000), findUnit('円'))).toMatchObject({ decimals: -3 });
  expect(formatQuantity(convert(yen(625_000), findUnit('百万円')))).toBe('625.000百万円');
  expect(() => convert(quantityOf(50, '分'), findUnit('時間'))).toThrow(InexactConversionError);
  expect(convert(quantityOf('1.5', '時間'), findUnit('分'))).toMatchObject({ decimals: 0 });
  const third = quantityOf(new Decimal(1).div(3), '円');
  expect(convert(third, findUnit('円'))).toEqual(third);
  expect(convert(quantityOf(1, null), null)).toEqual(quantityOf(1, null));
  expect(convert(quantityOf(5, 'kL'), findUnit('㎥'))).toEqual(quantityOf(5, '㎥'));
  expect(formatQuantity(convert(quantityOf(90, '分'), findUnit('時間')))).toBe('1.5時間');
});

test('shares of the published plans', () => {
  expect(formatQuantity(shareOf(yen(625_000), half, cutOff(0)))).toBe('312,500千円');
  expect(formatQuantity(shareOf(yen(75_600), half, cutOff(0)))).toBe('37,800千円');
  expect(formatQuantity(shareOf(yen(305_720), { numerator: 1, denominator: 3 }, cutOff(0)))).toBe(
    '101,906千円',
  );
  expect(formatQuantity(multiplyByRate(yen(23_941), 1, 2))).toBe('11,970.5千円');
  expect(formatQuantity(shareOf(yen('312.0015'), half, floorYen))).toBe('156千円');
});

test('divides only with a named rounding', () => {
  const rounding = halfUp(1);
  expect(
    formatQuantity(divide(quantityOf(5, '人'), quantityOf(7, '人'), { rounding, unit: findUnit('%') })),
  ).toBe('71.4%');
  expect(formatQuantity(divide(yen(1, '億円'), yen(3), { rounding }))).toBe('33,333.3');
  expect(formatQuantity(divide(yen(56_000), 3, { rounding: cutOff(0) }))).toBe('18,666千円');
  expect(() => divide(yen(1), yen(0), { rounding })).toThrow(DivisionByZeroError);
  expect(() => multiplyByRate(yen(1), 1, 0)).toThrow(DivisionByZeroError);
  expect(() => divide(yen(1), quantityOf(1, '人'), { rounding })).toThrow(DimensionMismatchError);
});

const value = fc.integer({ min: -(10 ** 12), max: 10 ** 12 });
const moneyUnit = fc.constantFrom('円', '千円', '万円', '百万円', '億円');

test('conversions go round: the same amount, unit and precision', () => {
  fc.assert(
    fc.property(value, moneyUnit, moneyUnit, fc.integer({ min: 0, max: 3 }), (amount, from, to, decimals) => {
      const start = quantityOf(amount / 1, from, decimals);
      expect(convert(convert(start, findUnit(to)), findUnit(from))).toEqual(start);
    }),
  );
});

test('a + b − b is a, in any units', () => {
  fc.assert(
    fc.property(value, moneyUnit, value, moneyUnit, (a, unitA, b, unitB) => {
      const [left, right] = [yen(a, unitA), yen(b, unitB)];
      expect(compare(subtract(add(left, right), right), left)).toBe(0);
      expect(compare(add(left, right), add(right, left))).toBe(0);
    }),
  );
});
