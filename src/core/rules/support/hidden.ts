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

export function isHiddenSheet({ visibility }: SheetSnapshot): boolean {
  return visibility !== 'visible';
}

/** Whether anything of the workbook is hidden at all. */
export function hidesAnything({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(
    (sheet) => isHiddenSheet(sheet) || sheet.hiddenRows.size > 0 || sheet.hiddenColumns.size > 0,
  );
}
