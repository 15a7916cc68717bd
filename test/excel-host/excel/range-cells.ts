import type { CellValue } from '../../../src/core/workbook/snapshot';
import { isErrorValue } from '../../../src/core/workbook/snapshot';
import { cellCount, columnCount, rowCount } from '../model/area';
import { writeLocal } from '../model/address';
import { sheetsNamedIn } from '../model/sheet-references';
import type { HostWorkbook } from '../model/workbook';
import { writeCell } from '../model/write-cell';
import { invalidArgument, RichApiError } from '../rich-api/messages';
import { checkCells, checkSheet, type ExcelContext, isUnbounded, type RangeTarget, tell } from './context';
import { UNVERIFIED } from '../unverified';
import type { CellFormat } from '../model/format';

/** A matrix over the cells of a range; null for entire rows and columns, as the API gives it. */
export function matrix<T>(
  context: ExcelContext,
  range: RangeTarget,
  read: (row: number, column: number) => T,
): T[][] | null {
  const { area } = range;
  if (isUnbounded(area)) return null;
  if (cellCount(area) > context.limits.cellsPerRead) {
    throw new RichApiError('RangeExceedsLimit', 'The cell count in the range has exceeded the maximum.', 400);
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

/** A value as `Range.values` gives it: blank is '', an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isErrorValue(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isErrorValue(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** What was given for each cell: a matrix of the range's size, or one value for all. */
function forEachGiven(
  range: RangeTarget,
  given: unknown,
  use: (row: number, column: number, value: unknown) => void,
) {
  const { area } = range;
  const isMatrix = Array.isArray(given);
  if (isUnbounded(area)) throw invalidArgument('Values of entire rows and columns cannot be set.');
  if (isMatrix) {
    const rows: readonly unknown[] = given;
    const fits =
      rows.length === rowCount(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
    if (!fits) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      use(row, column, isMatrix ? given[row - area.top][column - area.left] : given);
    }
  }
}

/** Sets `values` or `formulas`: both read text as if it were typed. */
export function setContents(context: ExcelContext, range: RangeTarget, given: unknown): void {
  checkCells(context, range);
  const { workbook } = context;
  const { sheet, area } = range;
  const before = sheet.cell(area.top, area.left)?.value ?? null;
  forEachGiven(range, given, (row, column, value) => {
    if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) throw invalidArgument();
    checkFormula(workbook, value);
    writeCell(workbook, sheet, row, column, value as string | number | boolean | null);
  });
  const after = sheet.cell(area.top, area.left)?.value ?? null;
  const details = cellCount(area) === 1 ? { before, after } : {};
  tell(context, 'changed', sheet, { area, changeType: 'RangeEdited', ...details });
}

function checkFormula(workbook: HostWorkbook, value: unknown): void {
  if (typeof value !== 'string' || !value.startsWith('=') || !value.includes('!')) return;
  for (const name of sheetsNamedIn(value)) {
    if (workbook.findSheet(name) !== null || name.startsWith('#')) continue;
    const { code, status } = UNVERIFIED.formulaOfUnknownSheet;
    throw new RichApiError(code, `The formula names a sheet that is not there: ${name}`, status);
  }
}

export function setNumberFormats(context: ExcelContext, range: RangeTarget, given: unknown): void {
  checkSheet(context, range.sheet);
  if (isUnbounded(range.area)) {
    const code: unknown = Array.isArray(given) ? given[0]?.[0] : given;
    if (typeof code !== 'string') throw invalidArgument();
    range.sheet.changeFormat(range.area, (format) => ({ ...format, numberFormat: code }));
    return;
  }
  const shared = new Map<CellFormat, Map<string, CellFormat>>();
  forEachGiven(range, given, (row, column, code) => {
    if (code === null) return;
    if (typeof code !== 'string') throw invalidArgument();
    const cell = range.sheet.open(row, column);
    const byCode = shared.get(cell.format) ?? new Map<string, CellFormat>();
    shared.set(cell.format, byCode);
    const format = byCode.get(code) ?? { ...cell.format, numberFormat: code === '' ? 'General' : code };
    byCode.set(code, format);
    cell.format = format;
  });
}

/** @throws RichApiError where a written array would not fit; office.js asks before it splits a large one */
export function validateArraySize({ area }: RangeTarget, rows: number, columns: number): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) {
    throw invalidArgument(`The array of ${rows} by ${columns} does not fit ${writeLocal(area)}.`);
  }
}
