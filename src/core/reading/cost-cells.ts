import type { CostCell, CostRelation } from '../plan/cost';
import type { ReadColumn } from './cost-columns';
import type { ReadRow } from './cost-table';

export function cellAt(row: ReadRow, column: ReadColumn): CostCell | undefined {
  return row.cells.find((cell) => cell.column === column.index);
}

export function cellsOf(row: ReadRow, columns: readonly ReadColumn[]): readonly CostCell[] {
  return columns.map((column) => cellAt(row, column)).filter((cell) => cell !== undefined);
}

/** A part counts where it holds a figure or hides one; blanks and dashes of a cost row are nothing. */
function counts(cell: CostCell): boolean {
  return !['blank', 'none', 'words'].includes(cell.reading.kind);
}

/** The sum as a relation; none where the total is no figure or no part is there. */
export function relation(
  by: CostRelation['by'],
  total: CostCell,
  parts: readonly CostCell[],
  whole: boolean,
): readonly CostRelation[] {
  const counted = parts.filter(counts);
  if (total.quantity === null || counted.length === 0) return [];
  const complete = whole && counted.every(({ quantity }) => quantity !== null);
  return [{ by, total, parts: counted, complete }];
}
