import type { CellRef } from '../../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';

export interface TextCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** Every cell whose text holds `part`, in the order of sheets, rows and columns. */
export function cellsWithText(snapshot: WorkbookSnapshot, part: RegExp): readonly TextCell[] {
  const found: TextCell[] = [];
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { value, column } of cells) {
        if (typeof value === 'string' && part.test(value)) {
          found.push({ cell: { sheet: name, row, column }, text: value });
        }
      }
    }
  }
  return found;
}

/** The rows of a sheet from one to another, both included. */
export function rowsBetween({ rows }: SheetSnapshot, top: number, bottom: number): readonly SnapshotRow[] {
  const from = firstRowFrom(rows, top);
  const to = firstRowFrom(rows, bottom + 1);
  return rows.slice(from, to);
}

/** Index of the first row that is `row` or below it. */
function firstRowFrom(rows: readonly SnapshotRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The snapshot's cell at a position, or null for a blank one. */
export function cellAt(snapshot: WorkbookSnapshot, ref: CellRef): SnapshotCell | null {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  return sheet === undefined ? null : cellOf(sheet, ref.row, ref.column);
}

function cellOf(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | null {
  const [found] = rowsBetween(sheet, row, row);
  return found?.cells.find((cell) => cell.column === column) ?? null;
}
