import { Decimal, type DecimalValue } from './decimal';
import { DimensionMismatchError, DivisionByZeroError, InexactConversionError } from './errors';
import type { Quantity, Unit } from './quantity';
import type { Rounding } from './rounding';
import { findUnit, sameDimension, sameUnit, unknownUnit } from './unit-lookup';

export { DimensionMismatchError, DivisionByZeroError, InexactConversionError } from './errors';

/**
 * A quantity from its parts. A unit given as text is looked up, and made unknown where the table lacks it.
 *
 * @param decimals digits after the point as printed; those of the value when left out
 * @example quantityOf(625000, '千円')
 */
export function quantityOf(value: DecimalValue, unit: Unit | string | null, decimals?: number): Quantity {
  const exact = new Decimal(value);
  const resolved = typeof unit === 'string' ? (findUnit(unit) ?? unknownUnit(unit)) : unit;
  return { value: exact, unit: resolved, decimals: decimals ?? exact.decimalPlaces() };
}

/** Whether a quotient came out even: one without end fills all 80 digits, amounts stay far below. */
function ends(quotient: Decimal): boolean {
  return quotient.precision() <= 64;
}

/** Power of ten between two units, or null where there is none (分 and 時間). */
function shiftBetween(from: Unit, to: Unit): number | null {
  const power = from.factor.div(to.factor).log(10);
  return power.isInteger() ? power.toNumber() : null;
}

/**
 * The same amount counted in another unit. Exact; `decimals` move along, so that a figure printed in 千円
 * keeps the precision of 千円 in 円 (decimals −3).
 *
 * @throws DimensionMismatchError where the dimensions differ or only one has a unit
 * @throws InexactConversionError where the result has no end in decimals (50分 in 時間)
 */
export function convert(quantity: Quantity, unit: Unit | null): Quantity {
  const from = quantity.unit;
  if (!sameDimension(from, unit)) throw new DimensionMismatchError(from, unit);
  if (from === null || unit === null || sameUnit(from, unit)) return { ...quantity, unit };
  const base = quantity.value.times(from.factor);
  const value = base.div(unit.factor);
  if (!ends(value)) throw new InexactConversionError(from, unit);
  const shift = shiftBetween(from, unit);
  const decimals = shift === null ? value.decimalPlaces() : quantity.decimals - shift;
  return { value, unit, decimals };
}

/**
 * The finer of two units, in which every amount of the coarser one is exact.
 * @throws DimensionMismatchError
 */
export function finerUnit(a: Unit | null, b: Unit | null): Unit | null {
  if (!sameDimension(a, b)) throw new DimensionMismatchError(a, b);
  return a !== null && b?.factor.lessThan(a.factor) ? b : a;
}

/** Both amounts in the finer of their two units. */
function aligned(a: Quantity, b: Quantity): readonly [Quantity, Quantity] {
  const unit = finerUnit(a.unit, b.unit);
  return [convert(a, unit), convert(b, unit)];
}

/**
 * a + b, in the finer of the two units.
 * @throws DimensionMismatchError
 */
export function add(a: Quantity, b: Quantity): Quantity {
  const [left, right] = aligned(a, b);
  return {
    value: left.value.plus(right.value),
    unit: left.unit,
    decimals: Math.max(left.decimals, right.decimals),
  };
}

/**
 * a − b, in the finer of the two units.
 * @throws DimensionMismatchError
 */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b));
}

/** −q; zero stays plain zero. */
export function negate(quantity: Quantity): Quantity {
  return quantity.value.isZero() ? quantity : { ...quantity, value: quantity.value.negated() };
}

/** The amount without its sign. */
export function absolute(quantity: Quantity): Quantity {
  return quantity.value.isNegative() ? negate(quantity) : quantity;
}

/**
 * −1, 0 or 1 as a is less than, equal to or greater than b, whatever the scale of their units.
 * @throws DimensionMismatchError
 */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const [left, right] = aligned(a, b);
  return left.value.comparedTo(right.value) as -1 | 0 | 1;
}

export function isZero(quantity: Quantity): boolean {
  return quantity.value.isZero();
}

/**
 * Σ in the finest unit of the list; an empty list gives zero without a unit.
 * @throws DimensionMismatchError
 */
export function sumQuantities(list: readonly Quantity[]): Quantity {
  const [first, ...rest] = list;
  return first === undefined ? quantityOf(0, null) : rest.reduce(add, first);
}

/**
 * q × numerator ÷ denominator, multiplied before it is divided. Exact where the result ends (1/2 of anything);
 * otherwise kept to 80 digits and meant for a named rounding, not for print.
 *
 * @throws DivisionByZeroError
 */
export function multiplyByRate(
  quantity: Quantity,
  numerator: DecimalValue,
  denominator: DecimalValue,
): Quantity {
  const divisor = new Decimal(denominator);
  if (divisor.isZero()) throw new DivisionByZeroError();
  const value = quantity.value.times(numerator).div(divisor);
  return {
    ...quantity,
    value,
    decimals: ends(value) ? Math.max(quantity.decimals, value.decimalPlaces()) : quantity.decimals,
  };
}

/**
 * The share of an amount under a rate, rounded as named.
 *
 * @example shareOf(quantityOf(305720, '千円'), { numerator: 1, denominator: 3 }, cutOff(0)) // 101,906千円
 * @throws DivisionByZeroError
 */
export function shareOf(
  quantity: Quantity,
  rate: { readonly numerator: DecimalValue; readonly denominator: DecimalValue },
  rounding: Rounding,
): Quantity {
  return rounding.apply(multiplyByRate(quantity, rate.numerator, rate.denominator));
}

/**
 * a ÷ b with a named rounding. By an amount: a pure number, or counted in `unit` (%, 倍). By a number: an
 * amount in a's unit.
 *
 * @example divide(quantityOf(5, '人'), quantityOf(7, '人'), { rounding: halfUp(1), unit: findUnit('%') }) // 71.4 %
 * @throws DimensionMismatchError, DivisionByZeroError
 */
export function divide(
  a: Quantity,
  b: Quantity | Decimal | number,
  options: { readonly rounding: Rounding; readonly unit?: Unit | null },
): Quantity {
  if (typeof b === 'number' || Decimal.isDecimal(b)) {
    return options.rounding.apply(multiplyByRate(a, 1, b));
  }
  const [left, right] = aligned(a, b);
  if (right.value.isZero()) throw new DivisionByZeroError();
  const unit = options.unit ?? null;
  const factor = unit?.factor ?? new Decimal(1);
  const value = left.value.div(right.value.times(factor));
  return options.rounding.apply({ value, unit, decimals: 0 });
}
