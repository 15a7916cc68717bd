import { toAddress, toRangeAddress } from '../../../src/core/workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

/**
 * A snapshot in which two readings of the same workbook are equal whoever read it: number formats by their codes,
 * names without those of the spreadsheet program and of our own bookkeeping, merges in order, hidden rows and columns
 * only as far as cells reach (what lies beyond says nothing).
 */
export function plainSnapshot({ sheets, numberFormats, definedNames, dateSystem }: WorkbookSnapshot) {
  return {
    dateSystem,
    sheets: sheets.map((sheet) => plainSheet(sheet, numberFormats)),
    names: definedNames
      .filter(({ name }) => !/^_xlnm\.|^_tenken\.journal$/.test(name))
      .map(
        ({ name, refersTo, hidden, sheet }) => `${sheet ?? ''}!${name}=${refersTo}${hidden ? ' hidden' : ''}`,
      )
      .sort(),
  };
}

export function plainSheet(sheet: SheetSnapshot, numberFormats: readonly string[]) {
  const cells = sheet.rows.flatMap((row) => row.cells);
  const bottom = Math.max(-1, ...cells.map(({ row }) => row));
  const right = Math.max(-1, ...cells.map(({ column }) => column));
  const upTo = (indexes: ReadonlySet<number>, last: number): number[] =>
    [...indexes].filter((index) => index <= last).sort((a, b) => a - b);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: cells.map((cell) => [
      toAddress(cell),
      cell.value,
      cell.formula,
      numberFormats[cell.format] ?? 'no format',
    ]),
    merges: sheet.merges.map(toRangeAddress).sort(),
    hiddenRows: upTo(sheet.hiddenRows, bottom),
    hiddenColumns: upTo(sheet.hiddenColumns, right),
    tables: sheet.tables.map(({ name, range, headerRows, totalsRows }) => ({
      name,
      range: toRangeAddress(range),
      headerRows,
      totalsRows,
    })),
  };
}
