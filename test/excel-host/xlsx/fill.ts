import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { DEFAULT_FORMAT, type CellFormat } from '../model/format';
import type { Visibility } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
};

/** Puts the content of an .xlsx file into an empty workbook: what `readXlsx` reads of it. */
export function fillFromXlsx(workbook: HostWorkbook, bytes: Uint8Array): void {
  workbook.file = bytes;
  fillFromSnapshot(workbook, readXlsx(bytes));
}

/** Puts a snapshot into an empty workbook. */
export function fillFromSnapshot(workbook: HostWorkbook, snapshot: WorkbookSnapshot): void {
  workbook.dateSystem = snapshot.dateSystem;
  const formats = snapshot.numberFormats.map(
    (numberFormat): CellFormat =>
      numberFormat === 'General' ? DEFAULT_FORMAT : { ...DEFAULT_FORMAT, numberFormat },
  );
  for (const read of snapshot.sheets) {
    const sheet = workbook.addSheet(read.name);
    sheet.visibility = VISIBILITY[read.visibility] ?? 'Visible';
    for (const { row, cells } of read.rows) {
      for (const { column, value, formula, format } of cells) {
        const cell = sheet.open(row, column);
        cell.value = value;
        cell.formula = formula;
        cell.format = formats[format] ?? DEFAULT_FORMAT;
      }
    }
    sheet.merges = read.merges.map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
    for (const row of read.hiddenRows) sheet.hiddenRows.add(row);
    for (const column of read.hiddenColumns) sheet.hiddenColumns.add(column);
    sheet.tables = read.tables.map(
      ({ name, range: { top, left, bottom, right }, headerRows, totalsRows }) => ({
        id: workbook.newId('table'),
        name,
        area: { top, left, bottom, right },
        headerRows,
        totalsRows,
      }),
    );
    sheet.touched = false;
  }
  for (const { name, refersTo, hidden, sheet } of snapshot.definedNames) {
    workbook.names.push({
      name,
      formula: `=${refersTo}`,
      visible: !hidden,
      comment: '',
      sheet: sheet === null ? null : workbook.findSheet(sheet),
    });
  }
  const firstVisible = workbook.sheets.find(({ visibility }) => visibility === 'Visible');
  workbook.active = firstVisible ?? workbook.active;
}
