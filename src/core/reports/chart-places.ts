import type { Area } from '../workbook/sheet-model';
import type { SheetBuilder } from './sheet-builder';

/** Rows that a chart takes, and the gap under it. */
const CHART_ROWS = 13;
const CHART_STEP = CHART_ROWS + 1;

/**
 * Places charts from `top` on, two side by side (or `across`), so that no page break cuts them. Returns the row
 * after them.
 */
export function placeCharts(
  builder: SheetBuilder,
  top: number,
  charts: readonly ((anchor: Area) => void)[],
  across: 1 | 2 = 2,
): number {
  const middle = middleColumn(builder);
  charts.forEach((place, index) => {
    const row = top + Math.floor(index / across) * CHART_STEP;
    const isLeft = index % across === 0;
    const left = isLeft ? 0 : middle;
    const right = isLeft && across === 2 ? middle : builder.lastColumn + 1;
    place({ top: row, left, bottom: row + CHART_ROWS, right });
    // A page starts with the heading or the gap above, so that no border is left on the page before.
    if (isLeft) builder.keepTogether(row - 1, row + CHART_ROWS);
  });
  return top + Math.ceil(charts.length / across) * CHART_STEP;
}

/** The column whose left edge is nearest to the middle of the sheet. */
function middleColumn(builder: SheetBuilder): number {
  const half = builder.widthOf(0, builder.lastColumn) / 2;
  const edges = builder.widths.map((_, column) => Math.abs(builder.widthOf(0, column) - half));
  return edges.indexOf(Math.min(...edges)) + 1;
}
