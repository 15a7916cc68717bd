import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { isErrorValue } from '../../src/core/workbook/snapshot';
import { toRangeAddress } from '../../src/core/workbook/cell-ref';

/** A workbook of values and number formats as bytes of an .xlsx file, from what was read or laid out as a grid. */
export function workbookFrom(snapshot: WorkbookSnapshot): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, merges } of snapshot.sheets) {
    const sheet: WorkSheet = {};
    let [bottom, right] = [0, 0];
    for (const { row, cells } of rows) {
      for (const { column, value, format } of cells) {
        if (value === null || isErrorValue(value) || typeof value === 'boolean') continue;
        const cell: CellObject = typeof value === 'number' ? { t: 'n', v: value } : { t: 's', v: value };
        const code = snapshot.numberFormats[format] ?? 'General';
        if (code !== 'General') cell.z = code;
        sheet[utils.encode_cell({ r: row, c: column })] = cell;
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      }
    }
    sheet['!ref'] = toRangeAddress({ top: 0, left: 0, bottom, right });
    if (merges.length > 0) {
      sheet['!merges'] = merges.map((area) => ({
        s: { r: area.top, c: area.left },
        e: { r: area.bottom, c: area.right },
      }));
    }
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}
