import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { DimensionMismatchError } from '../../../src/core/quantity/errors';
import {
  type Interval,
  intersects,
  intervalOf,
  subtractIntervals,
  sumIntervals,
} from '../../../src/core/quantity/interval';
import type { PrintedAs, Quantity } from '../../../src/core/quantity/quantity';
import { convert, quantityOf, sumQuantities } from '../../../src/core/quantity/quantity-ops';
import { cutOff, halfUp } from '../../../src/core/quantity/rounding';
import { findUnit } from '../../../src/core/quantity/unit';

/** Whether an amount lies in an interval. */
const containsPoint = (interval: Interval, amount: Quantity): boolean =>
  intersects(interval, intervalOf(amount, 'exact'));
const show = ({ low, high, lowOpen, highOpen }: Interval): string =>
  `${lowOpen ? '(' : '['}${low.toFixed()}, ${high.toFixed()}${highOpen ? ')' : ']'}`;
const q = (value: string | number, decimals?: number, unit = '千円') => quantityOf(value, unit, decimals);

test.each([
  [q(5), 'exact', false, '[5, 5]'],
  [q(5), 'rounded', false, '[4.5, 5.5]'],
  [q('12.0', 1), 'rounded', false, '[11.95, 12.05]'],
  [q(0), 'rounded', false, '[-0.5, 0.5]'],
  [q(0), 'rounded', true, '[0, 0.5]'],
  [q(5), 'cut-off', false, '[5, 6)'],
  [q(-5), 'cut-off', false, '(-6, -5]'],
  [q(0), 'cut-off', false, '(-1, 1)'],
  [q(0), 'cut-off', true, '[0, 1)'],
  [q('0.0', 1), 'cut-off', true, '[0, 0.1)'],
  [q(625_000, -3, '円'), 'cut-off', true, '[625000, 626000)'],
  [q('12.7', 0), 'cut-off', false, '[12.7, 12.8)'],
  [q('12.75', 1), 'rounded', false, '[12.745, 12.755]'],
  [q(625_500, -3, '円'), 'cut-off', true, '[625500, 625600)'],
  [q(-5), 'rounded', true, '[-5.5, -4.5]'],
  [q('0.2', 0), 'rounded', true, '[0.15, 0.25]'],
  [q(30, -2, '人'), 'rounded', true, '[25, 35]'],
] as const)('intervalOf(%p, %s, nonNegative %s)', (quantity, printedAs, nonNegative, expected) => {
  expect(show(intervalOf(quantity, printedAs, { nonNegative }))).toBe(expected);
});

const cut = (value: number) => intervalOf(q(value), 'cut-off', { nonNegative: true });

test('sums keep open ends and differences swap them', () => {
  expect(show(sumIntervals([cut(5), cut(3)]))).toBe('[8, 10)');
  expect(show(subtractIntervals(cut(5), cut(3)))).toBe('(1, 3)');
  expect(show(sumIntervals([cut(1), cut(2), cut(3)]))).toBe('[6, 9)');
  expect(show(sumIntervals([]))).toBe('[0, 0]');
  const inYen = sumIntervals([cut(5), intervalOf(q(7, 0, '円'), 'exact')]);
  expect([show(inYen), inYen.unit]).toEqual(['[5007, 6007)', findUnit('円')]);
});

test('n parts cut off allow a total of up to n − 1 above their sum, and never one below it', () => {
  const parts = sumIntervals([cut(10), cut(20), cut(30)]);
  expect([59, 60, 61, 62, 63].map((total) => intersects(parts, cut(total)))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test('open ends do not touch', () => {
  expect(intersects(cut(5), cut(6))).toBe(false);
  expect(intersects(cut(5), intervalOf(q(5), 'exact'))).toBe(true);
  expect(containsPoint(cut(5), q('5.999'))).toBe(true);
  expect(containsPoint(cut(5), q(6))).toBe(false);
  expect(containsPoint(cut(5), q(5_500, 0, '円'))).toBe(true);
});

test('intervals of different dimensions do not mix', () => {
  const people = intervalOf(quantityOf(1, '人'), 'exact');
  const sum = (a: Interval, b: Interval) => sumIntervals([a, b]);
  for (const use of [sum, subtractIntervals, intersects]) {
    expect(() => use(cut(1), people)).toThrow(DimensionMismatchError);
  }
});

const trueAmount = fc
  .integer({ min: -(10 ** 9), max: 10 ** 9 })
  .map((value) => quantityOf(new Decimal(value).div(1000), '千円'));
const printedAs = fc.constantFrom<PrintedAs>('exact', 'rounded', 'cut-off');

function print(quantity: Quantity, how: PrintedAs, decimals: number): Quantity {
  if (how === 'exact') return quantity;
  return how === 'rounded' ? halfUp(decimals).apply(quantity) : cutOff(decimals).apply(quantity);
}

test('the interval of a printed figure holds the true amount, and sums hold the true sum', () => {
  const parts = fc.array(fc.tuple(trueAmount, printedAs, fc.integer({ min: -2, max: 2 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(parts, fc.boolean(), (list, inYen) => {
      const intervals = list.map(([amount, how, decimals]) => {
        const figure = print(amount, how, decimals);
        const interval = intervalOf(inYen ? convert(figure, findUnit('円')) : figure, how);
        expect(containsPoint(interval, amount)).toBe(true);
        return interval;
      });
      expect(containsPoint(sumIntervals(intervals), sumQuantities(list.map(([amount]) => amount)))).toBe(
        true,
      );
    }),
  );
});

test('the difference of two intervals holds the true difference', () => {
  fc.assert(
    fc.property(trueAmount, trueAmount, printedAs, (a, b, how) => {
      const [left, right] = [a, b].map((amount) => intervalOf(print(amount, how, 0), how));
      if (left === undefined || right === undefined) return;
      const difference = { ...a, value: a.value.minus(b.value) };
      expect(containsPoint(subtractIntervals(left, right), difference)).toBe(true);
    }),
  );
});
