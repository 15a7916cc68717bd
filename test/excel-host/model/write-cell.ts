import type { CellValue } from '../../../src/core/workbook/snapshot';
import { UNVERIFIED } from '../unverified';
import type { HostSheet } from './sheet';
import { readTyped } from './typed-text';
import type { HostWorkbook } from './workbook';

/**
 * Puts content into a cell as typing it or setting it through `values` does: text is read again, `=` starts a
 * formula, null leaves the cell alone.
 */
export function writeCell(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  content: string | number | boolean | null,
): void {
  if (content === null) return;
  if (UNVERIFIED.mergedCellsTakeNoValue && isHidden(sheet, row, column)) return;
  const { numberFormat } = sheet.formatOf(row, column);
  if (typeof content !== 'string') {
    const asText = numberFormat === '@' && UNVERIFIED.numberIntoTextFormatIsText;
    put(sheet, row, column, asText && typeof content === 'number' ? String(content) : content);
    return;
  }
  const { dateSystem, today } = workbook;
  const typed = readTyped(content, { numberFormat, dateSystem, year: today.year });
  if (typed.formula !== null) {
    putFormula(workbook, sheet, row, column, typed.formula);
    return;
  }
  put(sheet, row, column, typed.value);
  if (typed.numberFormat !== null && numberFormat === 'General') {
    const cell = sheet.open(row, column);
    cell.format = { ...cell.format, numberFormat: typed.numberFormat };
  }
}

function put(sheet: HostSheet, row: number, column: number, value: CellValue): void {
  if (value === null && sheet.cell(row, column) === null) return;
  const cell = sheet.open(row, column);
  cell.value = value;
  cell.formula = null;
}

/** The result comes from the workbook's `evaluate`; where it knows none, the old value stays, or 0. */
function putFormula(
  workbook: HostWorkbook,
  sheet: HostSheet,
  row: number,
  column: number,
  formula: string,
): void {
  const cell = sheet.open(row, column);
  const old = cell.formula === formula ? cell.value : 0;
  cell.formula = formula;
  cell.value = workbook.evaluate({ sheet: sheet.name, row, column, formula }, workbook) ?? old ?? 0;
}

/** Asks for the result of every formula again. */
export function recalculate(workbook: HostWorkbook): void {
  for (const sheet of workbook.sheets) {
    const area = sheet.usedArea(true);
    if (area === null) continue;
    for (const { row, column, cell } of sheet.cellsIn(area)) {
      if (cell.formula === null) continue;
      const value = workbook.evaluate({ sheet: sheet.name, row, column, formula: cell.formula }, workbook);
      if (value !== undefined) cell.value = value;
    }
  }
}

function isHidden(sheet: HostSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}
