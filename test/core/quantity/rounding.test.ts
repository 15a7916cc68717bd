import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { formatQuantity } from '../../../src/core/quantity/format';
import { DimensionMismatchError, quantityOf } from '../../../src/core/quantity/quantity-ops';
import {
  cutOff,
  displayed,
  floorThousandYen,
  floorYen,
  halfUp,
  roundUp,
} from '../../../src/core/quantity/rounding';

const printed = (value: string, unit: string | null = '円') => quantityOf(value, unit);

test.each([
  [floorYen, printed('1234.9'), '1,234円'],
  [floorYen, printed('-1234.9'), '-1,234円'],
  [floorYen, printed('312.0015', '千円'), '312.001千円'],
  [floorThousandYen, printed('3142800'), '3,142,000円'],
  [floorThousandYen, printed('15316.5', '千円'), '15,316千円'],
  [cutOff(0), printed('11970.9', '千円'), '11,970千円'],
  [cutOff(0), printed('-0.9', '千円'), '0千円'],
  [cutOff(-3), printed('3142800'), '3,142,000円'],
  [halfUp(1), printed('71.45', '%'), '71.5%'],
  [halfUp(0), printed('-2.5', null), '-3'],
  [roundUp(0), printed('2.1', '人'), '3人'],
])('%p', (rounding, quantity, expected) => {
  expect(formatQuantity(rounding.apply(quantity))).toBe(expected);
});

test('roundings have names', () => {
  expect([floorYen, floorThousandYen, halfUp(1), cutOff(0), roundUp(-3)].map(({ name }) => name)).toEqual([
    'floor-yen',
    'floor-thousand-yen',
    'half-up(1)',
    'cut-off(0)',
    'round-up(-3)',
  ]);
});

test('roundings of money take money only', () => {
  expect(() => floorYen.apply(printed('1', '人'))).toThrow('Cannot combine 人 with 円');
  expect(() => floorYen.apply(printed('1', null))).toThrow(DimensionMismatchError);
});

test('digits are whole and at most thirty', () => {
  for (const decimals of [-30, 30])
    expect(halfUp(decimals).apply(quantityOf('1e29', null)).decimals).toBe(decimals);
  for (const decimals of [0.5, -31, 31]) expect(() => halfUp(decimals)).toThrow(`out of range: ${decimals}`);
});

test('displayed is the stored value at its printed digit', () => {
  expect(formatQuantity(displayed(quantityOf('12.5', '千円', 0)))).toBe('13千円');
  expect(formatQuantity(displayed(quantityOf('-12.5', '千円', 0)))).toBe('-13千円');
  for (const decimals of [0, 2]) {
    const whole = quantityOf(12, '千円', decimals);
    expect(displayed(whole)).toBe(whole);
  }
});

const amount = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([value, scale]) => quantityOf(new Decimal(value).div(10 ** scale), '千円'));

test('every rounding changes nothing the second time', () => {
  const roundings = [floorYen, floorThousandYen, halfUp(2), cutOff(1), cutOff(-2), roundUp(0)];
  fc.assert(
    fc.property(amount, fc.constantFrom(...roundings), (quantity, rounding) => {
      const once = rounding.apply(quantity);
      expect(rounding.apply(once)).toEqual(once);
      expect(once.value.isZero() && once.value.isNegative()).toBe(false);
    }),
  );
});
