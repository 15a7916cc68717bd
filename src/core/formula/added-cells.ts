import { sheetReferredTo } from '../workbook/find-sheet';
import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import type { SumFormula, SumTerm } from './sum-formula';

/** A cell with content that a sum takes in. */
export interface AddedCell {
  readonly cell: CellRef;
  readonly content: SnapshotCell;
  /** −1 where it is taken off. */
  readonly sign: 1 | -1;
}

const HAS_SUBTOTAL = /\bSUBTOTAL\(/i;

/**
 * The cells with content that a sum takes in, as often as it does: SUBTOTAL leaves out other SUBTOTALs, and 109
 * hidden rows too. Null where a sheet is not there.
 */
export function addedCells({ terms }: SumFormula, snapshot: WorkbookSnapshot): readonly AddedCell[] | null {
  const added: AddedCell[] = [];
  for (const term of terms) {
    const sheet = sheetReferredTo(snapshot, term.range.sheet);
    if (sheet === undefined) return null;
    for (const content of contentOf(sheet, term.range)) {
      if (isLeftOut(content, term, sheet)) continue;
      const cell = { sheet: sheet.name, row: content.row, column: content.column };
      added.push({ cell, content, sign: term.sign });
    }
  }
  return added;
}

function isLeftOut({ row, formula }: SnapshotCell, { by }: SumTerm, { hiddenRows }: SheetSnapshot): boolean {
  if (by !== 'subtotal' && by !== 'visible') return false;
  return (formula !== null && HAS_SUBTOTAL.test(formula)) || (by === 'visible' && hiddenRows.has(row));
}

/** The cells with content inside a range, row by row. */
export function contentOf(
  { rows }: SheetSnapshot,
  { top, bottom, left, right }: Omit<RangeRef, 'sheet'>,
): readonly SnapshotCell[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? top) < top) low = middle + 1;
    else high = middle;
  }
  const found: SnapshotCell[] = [];
  for (let index = low; index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.row > bottom) break;
    for (const cell of row.cells) if (cell.column >= left && cell.column <= right) found.push(cell);
  }
  return found;
}
