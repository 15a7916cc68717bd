import { Decimal } from '../../quantity/decimal';
import type { Quantity } from '../../quantity/quantity';
import type { Figure } from '../../plan/figure';
import { findUnit } from '../../quantity/unit-lookup';

/** A quotient with the amounts that it can be of, since its operands were rounded themselves. */
export interface Quotient {
  readonly exact: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** How a printed rate stands to a quotient. */
export type RateMatch = 'agrees' | 'rounding' | 'differs';

const ONE = new Decimal(1);
const PERCENT = findUnit('%');
/** Stored doubles of computed cells keep 15 digits. */
const NOISE = new Decimal('1e-12');

/** What a printed rate can mean: a number of hundredths, of tenths (割) or of ones. */
interface Reading {
  readonly factor: Decimal;
  readonly value: Decimal;
  readonly decimals: number;
}

/**
 * Judges a printed rate (93.1%, 93.1 under 達成率（％）, 0.931) against a quotient, rounded or cut off at its
 * printed digit or, where the cell stores more, at those. A bare number can be % or a ratio.
 *
 * @param header words over the rate, for a `％` in them
 */
export function matchRate(printed: Figure, header: string, { exact, low, high }: Quotient): RateMatch {
  let near = false;
  for (const { factor, value, decimals } of readingsOf(printed, header)) {
    for (const places of new Set([Math.max(0, decimals), Math.max(decimals, value.decimalPlaces())])) {
      const shown = value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
      const whole = exact.div(factor);
      if (standsFor(shown, whole, places) || value.minus(whole).abs().lte(whole.abs().times(NOISE)))
        return 'agrees';
      const least = low.div(factor).toDecimalPlaces(places, Decimal.ROUND_FLOOR);
      const most = high.div(factor).toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
      if (!low.equals(high) && shown.gte(least) && shown.lte(most)) near = true;
    }
  }
  return near ? 'rounding' : 'differs';
}

function standsFor(shown: Decimal, exact: Decimal, places: number): boolean {
  const modes = [Decimal.ROUND_HALF_UP, Decimal.ROUND_DOWN, Decimal.ROUND_FLOOR];
  return modes.some((mode) => exact.toDecimalPlaces(places, mode).equals(shown));
}

function readingsOf({ reading }: Figure, header: string): readonly Reading[] {
  if (reading.kind === 'fraction') {
    const value = new Decimal(reading.numerator).div(reading.denominator);
    return [{ factor: ONE, value, decimals: 6 }];
  }
  if (reading.kind !== 'figure') return [];
  const { value, decimals, unit } = reading.quantity;
  const units = unit !== null ? [unit] : isPercent(header) ? [PERCENT] : [PERCENT, null];
  return units
    .filter((each) => each === null || each.dimension === 'ratio')
    .map((each) => ({ factor: each?.factor ?? ONE, value, decimals }));
}

function isPercent(header: string): boolean {
  return /[%％]/.test(header);
}

/** The quotient at the printed digit, in the words of the printed rate: 93.1%, or 0.931 where that is how it reads. */
export function asPrinted({ reading }: Figure, header: string, exact: Decimal): Quantity {
  const quantity = reading.kind === 'figure' ? reading.quantity : null;
  const decimals = Math.min(Math.max(0, quantity?.decimals ?? 1), 6);
  const isRatio = quantity !== null && !isPercent(header) && quantity.value.abs().lte(3);
  const unit = quantity?.unit?.dimension === 'ratio' ? quantity.unit : isRatio ? null : PERCENT;
  const value = exact.div(unit?.factor ?? ONE).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return { value, unit, decimals };
}

/** The printed rate in the unit of {@link asPrinted}. */
export function printedRate({ reading }: Figure, like: Quantity): Quantity | null {
  return reading.kind === 'figure' ? { ...reading.quantity, unit: like.unit } : null;
}
