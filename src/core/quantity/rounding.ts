import { Decimal, type RoundingMode } from './decimal';
import { DimensionMismatchError } from './errors';
import type { Quantity } from './quantity';
import { findUnit } from './unit-lookup';

/** A rounding with a name, so that every result can say how it was made. Applying it twice changes nothing. */
export interface Rounding {
  readonly name: string;
  readonly apply: (quantity: Quantity) => Quantity;
}

/** Rounds to a digit after the point in the quantity's own unit. */
function inOwnUnit(name: string, mode: RoundingMode, decimals: number): Rounding {
  if (!Number.isInteger(decimals) || Math.abs(decimals) > 30) {
    throw new RangeError(`Decimals out of range: ${decimals}`);
  }
  const step = new Decimal(10).pow(-decimals);
  return {
    name: `${name}(${decimals})`,
    apply: (quantity) => ({ ...quantity, value: quantity.value.toNearest(step, mode).plus(0), decimals }),
  };
}

/**
 * Cuts money off at multiples of `yen`, toward zero, whatever unit it is counted in; the unit stays.
 * Law: 国等の債権債務等の金額の端数計算に関する法律 2条 (fractions of a yen are cut off).
 */
function floorMoney(name: string, yen: number): Rounding {
  return {
    name,
    apply: (quantity) => {
      const { unit } = quantity;
      if (unit?.dimension !== 'money') throw new DimensionMismatchError(unit, findUnit('円'));
      const value = quantity.value.times(unit.factor).toNearest(yen, Decimal.ROUND_DOWN).div(unit.factor);
      return { value: value.plus(0), unit, decimals: value.decimalPlaces() };
    },
  };
}

/** Fractions of a yen cut off. */
export const floorYen: Rounding = floorMoney('floor-yen', 1);
/** Less than 1,000 yen cut off (千円未満切捨て). */
export const floorThousandYen: Rounding = floorMoney('floor-thousand-yen', 1000);

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
