import { Decimal as Base } from 'decimal.js';

/**
 * The decimal type of the project: wide enough that adding, subtracting and multiplying figures of a
 * workbook never rounds. Only a division can, and every division names its rounding.
 */
export const Decimal = Base.clone({
  precision: 80,
  rounding: Base.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Decimal = Base;
/** What a decimal can be made of. */
export type DecimalValue = Base.Value;
export type RoundingMode = Base.Rounding;
