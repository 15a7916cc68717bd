import { Decimal, type DecimalValue } from './decimal';
import { DimensionMismatchError } from './errors';
import type { PrintedAs, Quantity, Unit } from './quantity';
import { convert } from './quantity-ops';
import { sameDimension, sameUnit } from './unit-lookup';

/**
 * What a printed figure can stand for: every amount between `low` and `high`, an open end excluded.
 * Source: XBRL Calculations 1.1 (sums of rounded and truncated figures).
 */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly unit: Unit | null;
}

const ZERO = new Decimal(0);

/** One unit of the last digit that is there. */
function lastDigit(quantity: Quantity): Decimal {
  const decimals = Math.max(quantity.decimals, quantity.value.decimalPlaces());
  let last = new Decimal(10).pow(quantity.decimals < 0 ? -quantity.decimals : -decimals);
  while (!quantity.value.mod(last).isZero()) last = last.div(10);
  return last;
}

/**
 * The amounts that a printed figure stands for. The unit of the last digit is that of the printed digits, or
 * of the value where it has more of them (a cell that stores more than it shows).
 *
 * @param printedAs exact: the point; rounded: half a unit of the last digit to both sides, ends in;
 *   cut-off: the fraction that was cut off lies away from zero, the far end out
 * @param options.nonNegative whether the amount cannot be below zero, so that a printed 0 is [0, u)
 */
export function intervalOf(
  quantity: Quantity,
  printedAs: PrintedAs,
  options: { readonly nonNegative?: boolean } = {},
): Interval {
  const { value, unit } = quantity;
  if (printedAs === 'exact') return { low: value, high: value, lowOpen: false, highOpen: false, unit };
  const last = lastDigit(quantity);
  if (printedAs === 'rounded') {
    const half = last.div(2);
    const low = value.minus(half);
    const clipped = options.nonNegative === true && low.isNegative() && !value.isNegative() ? ZERO : low;
    return { low: clipped, high: value.plus(half), lowOpen: false, highOpen: false, unit };
  }
  if (value.isZero()) {
    return options.nonNegative === true
      ? { low: ZERO, high: last, lowOpen: false, highOpen: true, unit }
      : { low: last.negated(), high: last, lowOpen: true, highOpen: true, unit };
  }
  return value.isNegative()
    ? { low: value.minus(last), high: value, lowOpen: true, highOpen: false, unit }
    : { low: value, high: value.plus(last), lowOpen: false, highOpen: true, unit };
}

/** The interval counted in another unit. @throws DimensionMismatchError, InexactConversionError */
export function convertInterval(interval: Interval, unit: Unit | null): Interval {
  const end = (value: Decimal): Decimal => convert({ value, unit: interval.unit, decimals: 0 }, unit).value;
  return { ...interval, low: end(interval.low), high: end(interval.high), unit };
}

function aligned(a: Interval, b: Interval): readonly [Interval, Interval] {
  if (sameUnit(a.unit, b.unit)) return [a, b];
  if (a.unit === null || b.unit === null || !sameDimension(a.unit, b.unit)) {
    throw new DimensionMismatchError(a.unit, b.unit);
  }
  return a.unit.factor.lessThan(b.unit.factor)
    ? [a, convertInterval(b, a.unit)]
    : [convertInterval(a, b.unit), b];
}

/** Every a + b; an end is open where either part's end is. @throws DimensionMismatchError */
export function addIntervals(a: Interval, b: Interval): Interval {
  const [left, right] = aligned(a, b);
  return {
    low: left.low.plus(right.low),
    high: left.high.plus(right.high),
    lowOpen: left.lowOpen || right.lowOpen,
    highOpen: left.highOpen || right.highOpen,
    unit: left.unit,
  };
}

/** Every −a: the ends change places. */
export function negateInterval(a: Interval): Interval {
  return {
    low: a.high.negated().plus(0),
    high: a.low.negated().plus(0),
    lowOpen: a.highOpen,
    highOpen: a.lowOpen,
    unit: a.unit,
  };
}

/** Every a − b. @throws DimensionMismatchError */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return addIntervals(a, negateInterval(b));
}

/** Σ; an empty list gives the point zero without a unit. @throws DimensionMismatchError */
export function sumIntervals(list: readonly Interval[]): Interval {
  const [first, ...rest] = list;
  if (first === undefined) return { low: ZERO, high: ZERO, lowOpen: false, highOpen: false, unit: null };
  return rest.reduce(addIntervals, first);
}

/** Every a × factor; a negative factor swaps the ends, zero gives the point zero. */
export function scaleInterval(a: Interval, factor: DecimalValue): Interval {
  const times = new Decimal(factor);
  if (times.isZero()) return { low: ZERO, high: ZERO, lowOpen: false, highOpen: false, unit: a.unit };
  if (times.isNegative()) return scaleInterval(negateInterval(a), times.negated());
  return { ...a, low: a.low.times(times), high: a.high.times(times) };
}

/** Whether some amount lies in both. @throws DimensionMismatchError */
export function intersects(a: Interval, b: Interval): boolean {
  const [left, right] = aligned(a, b);
  const touches = (high: Decimal, highOpen: boolean, low: Decimal, lowOpen: boolean): boolean =>
    high.greaterThan(low) || (high.equals(low) && !highOpen && !lowOpen);
  return (
    touches(left.high, left.highOpen, right.low, right.lowOpen) &&
    touches(right.high, right.highOpen, left.low, left.lowOpen)
  );
}

/** Whether the amount lies in the interval. @throws DimensionMismatchError */
export function containsPoint(interval: Interval, quantity: Quantity): boolean {
  const { value, unit } = quantity;
  return intersects(interval, { low: value, high: value, lowOpen: false, highOpen: false, unit });
}
