import type { DatedFigure } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';

/** Decimals of the rates that are shown and stored. */
export const RATE_DECIMALS = 6;

/** a ÷ b to six decimals, half away from zero; null where b is zero. */
export function sixDecimals(a: Decimal, b: Decimal): Decimal | null {
  if (b.isZero()) return null;
  return a.dividedBy(b).toDecimalPlaces(RATE_DECIMALS, Decimal.ROUND_HALF_UP);
}

/**
 * The figure counted in the unit of another one. Without a unit on either side the figures are taken as of one
 * unit, and so are % and ポイント; null where the dimensions differ.
 */
export function inUnitOf(quantity: Quantity, other: Quantity): Decimal | null {
  const from = quantity.unit;
  const to = other.unit;
  if (from === null || to === null || from.symbol === to.symbol) return quantity.value;
  if (isShare(from.dimension) && isShare(to.dimension) && from.dimension !== to.dimension)
    return quantity.value;
  if (from.dimension !== to.dimension) return null;
  // 80 digits and factors that are powers of ten or small whole numbers.
  return quantity.value.times(from.factor).dividedBy(to.factor);
}

function isShare(dimension: string): boolean {
  return dimension === 'ratio' || dimension === 'point';
}

/** The fiscal year that a figure belongs to; 1年目 and the like are counted from the plan's first year. */
export function fiscalYearOf(
  figure: Pick<DatedFigure, 'period'>,
  plan: Pick<Plan, 'fiscalYears'>,
): number | null {
  const { period } = figure;
  if (period === null) return null;
  if (period.fiscalYear !== null) return period.fiscalYear;
  return period.ordinal === null ? null : (plan.fiscalYears[period.ordinal - 1] ?? null);
}

/** Whether a cell says anything that could be a target or an actual. */
export function isEmpty(figure: DatedFigure): boolean {
  if (figure.quantity !== null) return false;
  const { kind } = figure.reading;
  return kind === 'blank' || kind === 'none' || figure.text === '';
}
