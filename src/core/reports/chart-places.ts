import type { Area } from '../workbook/sheet-model';
import type { SheetBuilder } from './sheet-builder';

/** Rows that a chart takes, and the gap under it. */
const CHART_ROWS = 13;
/** Rows of a small one. */
const SMALL_ROWS = 10;

/**
 * Places charts from `top` on, so many side by side, so that no page break cuts them; three side by side are small.
 * Returns the row after them.
 */
export function placeCharts(
  builder: SheetBuilder,
  top: number,
  charts: readonly ((anchor: Area) => void)[],
  across: 1 | 2 | 3 = 2,
): number {
  const rows = across === 3 ? SMALL_ROWS : CHART_ROWS;
  const edges = Array.from({ length: across + 1 }, (_, part) => columnAt(builder, part / across));
  charts.forEach((place, index) => {
    const row = top + Math.floor(index / across) * (rows + 1);
    const at = index % across;
    place({ top: row, left: edges[at] ?? 0, bottom: row + rows, right: edges[at + 1] ?? 0 });
    // A page starts with the heading or the gap above, so that no border is left on the page before.
    if (at === 0) builder.keepTogether(row - 1, row + rows);
  });
  return top + Math.ceil(charts.length / across) * (rows + 1);
}

/** The column whose left edge is nearest to this part of the sheet's width. */
function columnAt(builder: SheetBuilder, part: number): number {
  const wanted = builder.widthOf(0, builder.lastColumn) * part;
  const distances = [0, ...builder.widths.map((_, column) => builder.widthOf(0, column))].map((edge) =>
    Math.abs(edge - wanted),
  );
  return distances.indexOf(Math.min(...distances));
}
