import { Decimal } from './decimal';
import type { PrintedAs, Quantity, Unit } from './quantity';
import { convert, finerUnit } from './quantity-ops';

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
  let last = new Decimal(10).pow(-quantity.decimals);
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

/** Both intervals counted in the finer of their two units. @throws DimensionMismatchError */
function aligned(a: Interval, b: Interval): readonly [Interval, Interval] {
  const unit = finerUnit(a.unit, b.unit);
  const inUnit = (interval: Interval): Interval => {
    const end = (value: Decimal): Decimal => convert({ value, unit: interval.unit, decimals: 0 }, unit).value;
    return { ...interval, low: end(interval.low), high: end(interval.high), unit };
  };
  return [inUnit(a), inUnit(b)];
}

/** Every a + b; an end is open where either part's end is. @throws DimensionMismatchError */
function addIntervals(a: Interval, b: Interval): Interval {
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
function negateInterval(a: Interval): Interval {
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
