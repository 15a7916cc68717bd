import type { Computation, ComputationToken, Fix } from '../../engine/finding';
import type { Figure } from '../../plan/figure';
import { Decimal } from '../../quantity/decimal';
import { plainDecimal } from '../../quantity/format';
import { type Interval, intersects, intervalOf, sumIntervals } from '../../quantity/interval';
import type { PrintedAs, Quantity, Unit } from '../../quantity/quantity';
import { convert, InexactConversionError, subtract, sumQuantities } from '../../quantity/quantity-ops';
import { displayed } from '../../quantity/rounding';
import { sameDimension } from '../../quantity/unit-lookup';

/** How a printed total stands to its parts. */
export interface SumVerdict {
  /**
   * | verdict | the total |
   * |---|---|
   * | `agrees` | is the sum |
   * | `rounding` | differs by what the printed precision explains |
   * | `display` | is the sum of what is stored, not of what is shown |
   * | `differs` | is not the sum |
   * | `exceeded` | is less than the parts that are known |
   * | `unknown-parts` | could be the sum if the `unknown` parts made up `remainder` |
   * | `unjudged` | cannot be compared: units differ, no total, no part |
   */
  readonly verdict: 'agrees' | 'rounding' | 'display' | 'differs' | 'exceeded' | 'unknown-parts' | 'unjudged';
  /** Σ of the known parts, in the total's unit where that is exact. */
  readonly sum: Quantity;
  readonly total: Quantity;
  /** Printed total − Σ. */
  readonly difference: Quantity;
  readonly unknown: number;
  readonly computation: Computation;
}

export interface SumOptions {
  /** False where the parts need not be all of it: then only total ≥ Σ is asked. */
  readonly complete?: boolean;
  /** Puts figures on a common unit before they are added. */
  readonly normalise?: (quantity: Quantity) => Quantity;
}

/** Stored doubles of computed cells (100/3) keep 15 digits; what is below that is no difference. */
const DOUBLE_NOISE = new Decimal('1e-11');

/**
 * Judges `total = Σ parts` with interval arithmetic (what a printed figure can stand for), on what is stored;
 * null where there is nothing to judge.
 */
export function judgeSum(
  total: Figure,
  parts: readonly Figure[],
  options: SumOptions = {},
): SumVerdict | null {
  const { complete = true, normalise = (quantity: Quantity): Quantity => quantity } = options;
  const known = parts.filter((part) => part.quantity !== null);
  if (total.quantity === null || known.length === 0) return null;
  const printed = normalise(total.quantity);
  const quantities = known.map((part) => normalise(part.quantity as Quantity));
  const unknown = parts.filter((part) => part.quantity === null && part.reading.kind !== 'none').length;
  if (!quantities.every(({ unit }) => sameDimension(unit, printed.unit))) return null;

  const exactSum = sumQuantities(quantities);
  const sum = inUnitOf(exactSum, printed.unit);
  const difference = subtract(printed, sum);
  const nonNegative = [...quantities, printed].every(({ value }) => !value.isNegative());
  const interval = (figure: Figure, quantity: Quantity): Interval =>
    printedInterval(figure, quantity, nonNegative);
  const partsInterval = sumIntervals(
    known.map((part, index) => interval(part, quantities[index] as Quantity)),
  );
  const totalInterval = interval(total, printed);
  const computation: Computation = {
    left: addition(quantities),
    result: sum,
    printed,
    intervals:
      isPoint(partsInterval) && isPoint(totalInterval)
        ? null
        : bounds(partsInterval, totalInterval, printed.unit),
  };
  const verdict = ((): SumVerdict['verdict'] => {
    const equal = isNoise(difference, printed, known.length);
    if (!complete || unknown > 0) {
      if (equal) return 'agrees';
      if (!nonNegative) return 'unjudged';
      if (difference.value.isNegative() && !intersects(partsInterval, totalInterval)) return 'exceeded';
      return unknown > 0 && difference.value.isPositive() ? 'unknown-parts' : 'agrees';
    }
    const shownGap = subtract(displayed(printed), sumQuantities(quantities.map(displayed)));
    const shown = isNoise(shownGap, printed, known.length);
    if (equal) return shown ? 'agrees' : 'display';
    return shown || intersects(partsInterval, totalInterval) ? 'rounding' : 'differs';
  })();
  return { verdict, sum, total: printed, difference, unknown, computation };
}

/** The total's cell with the sum in it; only where the cell holds a bare number that was typed. */
export function totalFix(total: Figure, sum: Quantity): Fix | null {
  if (!total.isNumberCell || total.formula !== null || total.quantity === null) return null;
  // A sum in % is the same figure in ポイント.
  const { unit } = total.quantity;
  const value = sameDimension(sum.unit, unit) ? inUnitOf(sum, unit) : sum;
  return { cell: total.cell, value: plainDecimal(value.value), numberFormat: null };
}

/** The amount in another unit, or as it was where that has no end in decimals (50分 in 時間). */
export function inUnitOf(quantity: Quantity, unit: Unit | null): Quantity {
  try {
    return convert(quantity, unit);
  } catch (fault) {
    if (fault instanceof InexactConversionError) return quantity;
    throw fault;
  }
}

const PLUS: ComputationToken = { type: 'operator', operator: '+' };
const SHOWN_PARTS = 15;

/** `5人 + 15人 + 15人`; of a long sum the first parts and the last. */
export function addition(quantities: readonly Quantity[]): readonly ComputationToken[] {
  const long = quantities.length > SHOWN_PARTS;
  const shown = long ? [...quantities.slice(0, SHOWN_PARTS - 1), ...quantities.slice(-1)] : quantities;
  return shown.flatMap((quantity, index): readonly ComputationToken[] => {
    const token: ComputationToken = { type: 'amount', quantity };
    if (index === 0) return [token];
    const gap = long && index === SHOWN_PARTS - 1;
    return gap ? [PLUS, { type: 'text', text: '…' }, PLUS, token] : [PLUS, token];
  });
}

/** What a printed figure can stand for; the quantity may be in another unit than the figure's own. */
export function printedInterval(figure: Figure, quantity: Quantity, nonNegative = false): Interval {
  return intervalOf(precisionOf(figure, quantity), printedAsOf(figure), { nonNegative });
}

/** 約200名 is rounded at its last digit that is not zero. */
function precisionOf(figure: Figure, quantity: Quantity): Quantity {
  if (!isApproximate(figure) || quantity.decimals > 0 || quantity.value.isZero()) return quantity;
  const zeros = /0*$/.exec(quantity.value.abs().toFixed(0))?.[0].length ?? 0;
  return { ...quantity, decimals: Math.min(quantity.decimals, -zeros) };
}

function printedAsOf(figure: Figure): PrintedAs {
  return isApproximate(figure) ? 'rounded' : figure.printedAs;
}

function isApproximate({ reading }: Figure): boolean {
  return reading.kind === 'figure' && reading.approximate;
}

function isNoise(difference: Quantity, total: Quantity, parts: number): boolean {
  if (difference.value.isZero()) return true;
  if (difference.value.decimalPlaces() < 8) return false;
  return difference.value.abs().lessThanOrEqualTo(
    total.value
      .abs()
      .times(DOUBLE_NOISE)
      .times(parts + 1),
  );
}

function isPoint(interval: Interval): boolean {
  return interval.low.equals(interval.high);
}

function bounds(parts: Interval, total: Interval, unit: Unit | null): Computation['intervals'] {
  const end = (value: Decimal, own: Unit | null): string =>
    plainDecimal(inUnitOf({ value, unit: own, decimals: 0 }, unit).value);
  return {
    parts: [end(parts.low, parts.unit), end(parts.high, parts.unit)],
    total: [end(total.low, total.unit), end(total.high, total.unit)],
  };
}
