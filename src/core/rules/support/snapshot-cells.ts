import type { CellRef } from '../../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../workbook/snapshot';

export interface TextCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** Every cell that holds text, in the order of sheets, rows and columns. */
export function textCells(snapshot: WorkbookSnapshot): readonly TextCell[] {
  return snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ value, column }) =>
        typeof value === 'string' ? [{ cell: { sheet: sheet.name, row: row.row, column }, text: value }] : [],
      ),
    ),
  );
}

/** The snapshot's cell at a position, or null for a blank one. */
export function cellAt(snapshot: WorkbookSnapshot, ref: CellRef): SnapshotCell | null {
  const sheet = snapshot.sheets.find(({ name }) => name === ref.sheet);
  return sheet === undefined ? null : cellOf(sheet, ref.row, ref.column);
}

function cellOf(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | null {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sheet.rows[middle];
    if (found === undefined) return null;
    if (found.row === row) return found.cells.find((cell) => cell.column === column) ?? null;
    if (found.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
