import { sheetNamed } from '../../workbook/find-sheet';
import type { CellRef } from '../../workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';

/** Whether nobody sees a cell: its sheet, row or column is hidden. */
export function isHidden(workbook: WorkbookSnapshot, { sheet, row, column }: CellRef): boolean {
  const found = sheetNamed(workbook, sheet);
  return (
    found !== undefined &&
    (isHiddenSheet(found) || found.hiddenRows.has(row) || found.hiddenColumns.has(column))
  );
}

function isHiddenSheet({ visibility }: SheetSnapshot): boolean {
  return visibility !== 'visible';
}
