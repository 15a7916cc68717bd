/**
 * Positions in a workbook. Rows and columns count from 0; an address such as `B12` is text for people
 * and exists only at the edges (messages, JSON, formulas).
 */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle on one sheet, both ends included. */
export interface RangeRef {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Number of columns a worksheet can have (XFD). */
export const MAX_COLUMNS = 16_384;
/** Number of rows a worksheet can have. */
export const MAX_ROWS = 1_048_576;

/** Column letters of a zero-based column: 0 → `A`, 27 → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A1` text of a cell, without its sheet. */
export function toAddress(cell: { readonly row: number; readonly column: number }): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** `A1:C3` text of a range, without its sheet; a single cell gives `A1`. */
export function toRangeAddress(range: Omit<RangeRef, 'sheet'>): string {
  const start = toAddress({ row: range.top, column: range.left });
  const end = toAddress({ row: range.bottom, column: range.right });
  return start === end ? start : `${start}:${end}`;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** Position that an address such as `B12` or `$B$12` names, or null when it is none. */
export function parseAddress(address: string): { row: number; column: number } | null {
  const match = ADDRESS.exec(address);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  const row = Number(digits) - 1;
  return column > MAX_COLUMNS || row >= MAX_ROWS ? null : { row, column: column - 1 };
}

/** Rectangle that `A1:C3` or `A1` names, or null. */
export function parseRangeAddress(address: string): Omit<RangeRef, 'sheet'> | null {
  const [first = '', second = first] = address.split(':');
  const start = parseAddress(first);
  const end = parseAddress(second);
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** The sheet name as it stands in a formula: always quoted, quotes doubled. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** Whether both name the same cell. */
export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

/** Order by sheet (as given by `sheetOrder`), then row, then column. */
export function compareCells(a: CellRef, b: CellRef, sheetOrder: ReadonlyMap<string, number>): number {
  const order = (sheetOrder.get(a.sheet) ?? 0) - (sheetOrder.get(b.sheet) ?? 0);
  return order || a.row - b.row || a.column - b.column;
}
