import { Decimal, type DecimalValue, type RoundingMode } from './decimal';
import { DimensionMismatchError } from './errors';
import type { Quantity, Unit } from './quantity';
import { findUnit } from './unit-lookup';

/** A rounding with a name, so that every result can say how it was made. Applying it twice changes nothing. */
export interface Rounding {
  readonly name: string;
  readonly apply: (quantity: Quantity) => Quantity;
}

/** Rounds to a digit after the point in the quantity's own unit. */
function inOwnUnit(name: string, mode: RoundingMode, decimals: number): Rounding {
  if (!Number.isInteger(decimals) || decimals < -30 || decimals > 30) {
    throw new RangeError(`Decimals out of range: ${decimals}`);
  }
  const step = new Decimal(10).pow(-decimals);
  return {
    name: `${name}(${decimals})`,
    apply: (quantity) => {
      const value =
        decimals >= 0 ? quantity.value.toDecimalPlaces(decimals, mode) : quantity.value.toNearest(step, mode);
      return { ...quantity, value: value.plus(0), decimals };
    },
  };
}

/**
 * Rounds money to multiples of `yen`, whatever unit it is counted in; the unit stays.
 * Law: 国等の債権債務等の金額の端数計算に関する法律 2条 (fractions of a yen are cut off).
 */
function money(name: string, mode: RoundingMode, yen: number): Rounding {
  return {
    name,
    apply: (quantity) => {
      const unit: Unit | null = quantity.unit;
      if (unit === null || unit.dimension !== 'money') throw new DimensionMismatchError(unit, findUnit('円'));
      const value = quantity.value.times(unit.factor).toNearest(yen, mode).div(unit.factor);
      return { value: value.plus(0), unit, decimals: value.decimalPlaces() };
    },
  };
}

/** Fractions of a yen cut off, toward zero. */
export const floorYen: Rounding = money('floor-yen', Decimal.ROUND_DOWN, 1);
/** Less than 1,000 yen cut off, toward zero (千円未満切捨て). */
export const floorThousandYen: Rounding = money('floor-thousand-yen', Decimal.ROUND_DOWN, 1000);
/** Less than 1,000 yen raised, away from zero (千円未満切上げ). */
export const ceilThousandYen: Rounding = money('ceil-thousand-yen', Decimal.ROUND_UP, 1000);
/** To the nearest yen, halves away from zero as Excel's ROUND does. */
export const halfUpYen: Rounding = money('half-up-yen', Decimal.ROUND_HALF_UP, 1);
/** To the nearest 1,000 yen, halves away from zero. */
export const halfUpThousandYen: Rounding = money('half-up-thousand-yen', Decimal.ROUND_HALF_UP, 1000);

/** 四捨五入 in the quantity's own unit, halves away from zero. @param decimals −30 … 30 */
export function halfUp(decimals: number): Rounding {
  return inOwnUnit('half-up', Decimal.ROUND_HALF_UP, decimals);
}

/** 切捨て in the quantity's own unit, toward zero. @param decimals −30 … 30 */
export function cutOff(decimals: number): Rounding {
  return inOwnUnit('cut-off', Decimal.ROUND_DOWN, decimals);
}

/** 切上げ in the quantity's own unit, away from zero. @param decimals −30 … 30 */
export function roundUp(decimals: number): Rounding {
  return inOwnUnit('round-up', Decimal.ROUND_UP, decimals);
}

/** The amount as its cell shows it: the stored value at its printed digit, as Excel rounds for display. */
export function displayed(quantity: Quantity): Quantity {
  return quantity.value.decimalPlaces() <= quantity.decimals
    ? quantity
    : halfUp(quantity.decimals).apply(quantity);
}

/**
 * Splits an amount by weights into shares that add up to it exactly (largest remainder; equal remainders go
 * to the earlier share). Shares are counted in the last digit that the amount has.
 *
 * @throws RangeError where there is no weight, a weight is negative, or all are zero
 */
export function allocate(quantity: Quantity, weights: readonly DecimalValue[]): readonly Quantity[] {
  const exact = weights.map((weight) => new Decimal(weight));
  const whole = exact.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  if (
    exact.some((weight) => weight.isNegative() && !weight.isZero()) ||
    whole.isZero() ||
    !whole.isFinite()
  ) {
    throw new RangeError('Weights must be zero or more, and one of them above zero');
  }
  const decimals = Math.max(quantity.decimals, quantity.value.decimalPlaces());
  const step = new Decimal(10).pow(-decimals);
  const steps = quantity.value.abs().div(step);
  const shares = exact.map((weight, index) => {
    const ideal = steps.times(weight).div(whole);
    const floor = ideal.floor();
    return { index, floor, remainder: ideal.minus(floor) };
  });
  const given = shares.reduce((sum, share) => sum.plus(share.floor), new Decimal(0));
  const left = steps.minus(given).toNumber();
  const receivers = new Set(
    [...shares]
      .sort((a, b) => b.remainder.comparedTo(a.remainder) || a.index - b.index)
      .slice(0, left)
      .map((share) => share.index),
  );
  const sign = quantity.value.isNegative() ? -1 : 1;
  return shares.map(({ index, floor }) => {
    const value = (receivers.has(index) ? floor.plus(1) : floor).times(step).times(sign);
    return { value: value.plus(0), unit: quantity.unit, decimals };
  });
}
