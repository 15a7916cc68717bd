import { fiscalYearOf } from '../achievement/amounts';
import type { DatedFigure } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { plainDecimal } from '../quantity/format';
import type { Quantity, Unit } from '../quantity/quantity';
import { type CellRef, type RangeRef, toAddress, toRangeAddress } from '../workbook/cell-ref';
import type { CellJson, RangeJson, YearJson } from './json';

/** The figure of a quantity in its own unit as plain decimal text; null stays null. */
export function plainValue(quantity: Quantity | null): string | null {
  return quantity === null ? null : plainDecimal(quantity.value);
}

/** A money amount in yen; null for everything that is no money. */
export function yenOf(quantity: Quantity | null): string | null {
  if (quantity?.unit?.dimension !== 'money') return null;
  return plainDecimal(quantity.value.times(quantity.unit.factor));
}

/** The unit's symbol, or null. */
export function unitOf(quantity: Quantity | null): string | null {
  return quantity?.unit?.symbol ?? null;
}

/** For two figures that share one `unit` field: the first in the unit of the second, where both measure the same. */
export function inUnitOf(quantity: Quantity | null, other: Quantity | null): Quantity | null {
  const from = quantity?.unit;
  const to = other?.unit;
  if (quantity === null || !from || !to || from.symbol === to.symbol || from.dimension !== to.dimension) {
    return quantity;
  }
  // Units of money and counts differ by powers of ten, so that nothing is rounded.
  return {
    value: quantity.value.times(from.factor).dividedBy(to.factor),
    unit: to,
    decimals: quantity.decimals,
  };
}

/** A figure in the unit that its indicator is told in (25万人 of an indicator in 千人), where that is exact. */
export function inUnitExactly(quantity: Quantity | null, unit: Unit | null): Quantity | null {
  const from = quantity?.unit;
  if (quantity === null || unit === null || !from || from.dimension !== unit.dimension) return quantity;
  const base = quantity.value.times(from.factor);
  const value = base.dividedBy(unit.factor);
  return value.times(unit.factor).equals(base) ? { ...quantity, value, unit } : quantity;
}

export function cellJson(cell: CellRef): CellJson {
  return { sheet: cell.sheet, address: toAddress(cell) };
}

export function rangeJson(range: RangeRef): RangeJson {
  return { sheet: range.sheet, range: toRangeAddress(range) };
}

/** The year of a figure; 1年目 and the like are counted from the plan's first year. */
export function yearJson(figure: Pick<DatedFigure, 'period'>, plan: Pick<Plan, 'fiscalYears'>): YearJson {
  return { fiscalYear: fiscalYearOf(figure, plan), period: figure.period?.text ?? null };
}
