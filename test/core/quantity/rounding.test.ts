import fc from 'fast-check';
import { Decimal } from '../../../src/core/quantity/decimal';
import { formatQuantity } from '../../../src/core/quantity/format';
import {
  compare,
  DimensionMismatchError,
  quantityOf,
  sumQuantities,
} from '../../../src/core/quantity/quantity-ops';
import {
  allocate,
  ceilThousandYen,
  cutOff,
  displayed,
  floorThousandYen,
  floorYen,
  halfUp,
  halfUpThousandYen,
  halfUpYen,
  roundUp,
} from '../../../src/core/quantity/rounding';

const printed = (value: string, unit: string | null = '円') => quantityOf(value, unit);

test.each([
  [floorYen, printed('1234.9'), '1,234円'],
  [floorYen, printed('-1234.9'), '-1,234円'],
  [floorYen, printed('312.0015', '千円'), '312.001千円'],
  [halfUpYen, printed('1234.5'), '1,235円'],
  [halfUpYen, printed('-1234.5'), '-1,235円'],
  [floorThousandYen, printed('3142800'), '3,142,000円'],
  [floorThousandYen, printed('15316.5', '千円'), '15,316千円'],
  [ceilThousandYen, printed('15316.1', '千円'), '15,317千円'],
  [halfUpThousandYen, printed('15316.5', '千円'), '15,317千円'],
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
  expect([floorYen, floorThousandYen, halfUp(1), cutOff(0)].map(({ name }) => name)).toEqual([
    'floor-yen',
    'floor-thousand-yen',
    'half-up(1)',
    'cut-off(0)',
  ]);
});

test('roundings of money take money only', () => {
  expect(() => floorYen.apply(printed('1', '人'))).toThrow(DimensionMismatchError);
  expect(() => floorYen.apply(printed('1', null))).toThrow(DimensionMismatchError);
  expect(() => halfUp(0.5)).toThrow(RangeError);
});

test('displayed is the stored value at its printed digit', () => {
  expect(formatQuantity(displayed(quantityOf('12.5', '千円', 0)))).toBe('13千円');
  expect(formatQuantity(displayed(quantityOf('-12.5', '千円', 0)))).toBe('-13千円');
  expect(displayed(quantityOf(12, '千円', 2))).toEqual(quantityOf(12, '千円', 2));
});

const amount = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([value, scale]) => quantityOf(new Decimal(value).div(10 ** scale), '千円'));

test('every rounding changes nothing the second time', () => {
  const roundings = [
    floorYen,
    floorThousandYen,
    ceilThousandYen,
    halfUpYen,
    halfUp(2),
    cutOff(1),
    cutOff(-2),
    roundUp(0),
  ];
  fc.assert(
    fc.property(amount, fc.constantFrom(...roundings), (quantity, rounding) => {
      const once = rounding.apply(quantity);
      expect(rounding.apply(once)).toEqual(once);
      expect(once.value.isZero() && once.value.isNegative()).toBe(false);
    }),
  );
});

test('shares add up to the whole, and none is off its ideal by a whole step', () => {
  const weights = fc
    .array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((weight) => weight > 0));
  fc.assert(
    fc.property(amount, weights, (quantity, list) => {
      const shares = allocate(quantity, list);
      expect(compare(sumQuantities(shares), quantity)).toBe(0);
      const whole = list.reduce((sum, weight) => sum + weight, 0);
      const step = new Decimal(10).pow(-Math.max(quantity.decimals, quantity.value.decimalPlaces()));
      shares.forEach((share, index) => {
        const ideal = quantity.value.times(list[index] ?? 0).div(whole);
        expect(share.value.minus(ideal).abs().lessThan(step)).toBe(true);
      });
    }),
  );
});

test('allocate wants a weight', () => {
  expect(allocate(quantityOf(10, '円'), [1, 1, 1]).map((share) => formatQuantity(share))).toEqual([
    '4円',
    '3円',
    '3円',
  ]);
  for (const weights of [[], [0], [1, -1]])
    expect(() => allocate(quantityOf(1, '円'), weights)).toThrow(RangeError);
});
