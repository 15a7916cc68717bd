import { findRates, fractionFromDate } from '../quantity/read-cell';
import type { Rate } from '../plan/cost';
import type { FigureMaker } from './figures';
import type { GridCell } from './grid';

/**
 * The rate in a cell under 補助率: `1/2`, `2分の1`, `50%`, 0.5, or the date that Excel made of a typed fraction.
 * Percentages become fractions in lowest terms; null where the cell holds no rate between 0 and 1.
 */
export function parseRateCell(
  cell: GridCell | undefined,
  figures: FigureMaker,
  inPercent = false,
): Rate | null {
  const reading = figures.reading(cell);
  if (reading.kind === 'fraction') return lowest(reading.numerator, reading.denominator);
  if (reading.kind === 'date') {
    const typed = fractionFromDate(reading.serial, figures.dateSystem);
    if (typed !== null && cell !== undefined) figures.ratesFromDates.set(cell.source, typed);
    return typed === null ? null : lowest(typed.numerator, typed.denominator);
  }
  if (reading.kind !== 'figure') return null;
  const { value, unit } = reading.quantity;
  // 50 below 補助率（％）
  const ratio = unit?.symbol === '%' || (unit === null && inPercent) ? value.div(100) : value;
  if (ratio.lte(0) || ratio.gt(1) || (unit !== null && unit.symbol !== '%')) return null;
  const scale = 10 ** Math.min(ratio.decimalPlaces(), 9);
  return lowest(ratio.times(scale).toNumber(), scale);
}

/** The one rate that a header or label states: 交付金（1/2）, 国費 2分の1. */
export function rateInWords(text: string): Rate | null {
  const found = findRates(text).filter(
    ({ numerator, denominator }) => numerator > 0 && numerator <= denominator,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return only.form === 'percent'
    ? lowest(only.numerator, only.denominator)
    : { numerator: only.numerator, denominator: only.denominator };
}

/** Numbers without a common divisor; 10/10 stays 10/10, as grants write it. */
export function lowest(numerator: number, denominator: number): Rate {
  if (numerator === denominator) return { numerator, denominator };
  let [a, b] = [numerator, denominator];
  while (b !== 0) [a, b] = [b, a % b];
  return a === 0 ? { numerator, denominator } : { numerator: numerator / a, denominator: denominator / a };
}
