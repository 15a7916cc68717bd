import { sheetNamed, sheetReferredTo } from '../../workbook/find-sheet';
import { contentOf } from '../../formula/added-cells';
import { ownedSheets } from '../../workbook/sheet-names';
import type { CellRef, RangeRef } from '../../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, SnapshotRow, WorkbookSnapshot } from '../../workbook/snapshot';

export interface TextCell {
  readonly cell: CellRef;
  readonly text: string;
}

/** Every cell whose text holds `part`, in the order of sheets, rows and columns; our own sheets quote others. */
export function cellsWithText(snapshot: WorkbookSnapshot, part: RegExp): readonly TextCell[] {
  const found: TextCell[] = [];
  const names = snapshot.sheets.map(({ name }) => name);
  const ours = new Set(Object.values(ownedSheets(snapshot.definedNames, names)));
  for (const { name, rows } of snapshot.sheets) {
    if (ours.has(name)) continue;
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
  const sheet = sheetNamed(snapshot, ref.sheet);
  return sheet === undefined ? null : cellOf(sheet, ref.row, ref.column);
}

function cellOf(sheet: SheetSnapshot, row: number, column: number): SnapshotCell | null {
  const [found] = rowsBetween(sheet, row, row);
  return found?.cells.find((cell) => cell.column === column) ?? null;
}

/** The cells with content inside a range of the workbook; none where the sheet is not there. */
export function contentIn(snapshot: WorkbookSnapshot, range: RangeRef): readonly SnapshotCell[] {
  const sheet = sheetReferredTo(snapshot, range.sheet);
  return sheet === undefined ? [] : contentOf(sheet, range);
}
