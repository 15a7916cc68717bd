import type { Figure } from '../../src/core/plan/figure';
import type { Plan } from '../../src/core/plan/plan';
import { quantityOf } from '../../src/core/quantity/quantity-ops';
import { parseAddress } from '../../src/core/workbook/cell-ref';

/** A plan of which nothing was read. */
export function emptyPlan(facts: Partial<Plan> = {}): Plan {
  return {
    name: null,
    names: [],
    municipalities: [],
    programmes: [],
    planSpan: null,
    projectSpan: null,
    fiscalYears: [],
    kpiTables: [],
    indicators: [],
    costTables: [],
    statements: [],
    costs: [],
    grants: [],
    periods: [],
    sections: [],
    ...facts,
  };
}

/** A typed number in a cell of 「計画」, as the reader would give it. */
export function figureAt(
  address: string,
  value: number | string,
  unit: string | null = '千円',
  facts: Partial<Figure> = {},
): Figure {
  const place = parseAddress(address);
  if (place === null) throw new Error(`No address: ${address}`);
  const quantity = quantityOf(value, unit);
  return {
    cell: { sheet: '計画', ...place },
    text: String(value),
    reading: {
      kind: 'figure',
      quantity,
      bound: null,
      approximate: false,
      change: null,
      note: null,
      mark: null,
      storedAs: 'number',
    },
    quantity,
    formula: null,
    printedAs: 'exact',
    isNumberCell: true,
    ...facts,
  };
}

/** A cell that may hold a figure and has none: 集計中, a dash, a blank. */
export function noFigureAt(address: string, reading: Figure['reading']): Figure {
  return { ...figureAt(address, 0, null), text: '', reading, quantity: null, isNumberCell: false };
}
