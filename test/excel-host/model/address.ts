import { columnName, MAX_COLUMNS, MAX_ROWS, parseRangeAddress } from '../../../src/core/workbook/cell-ref';
import { type Area, isEntireColumn, isEntireRow } from './area';

/** Area that `A1:B2`, `$A$1`, `A:C` or `1:3` names, or null. */
export function readAddress(address: string): Area | null {
  const plain = address.replaceAll('$', '').trim();
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const [first, second] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    if (Math.max(first, second) >= MAX_COLUMNS) return null;
    return { top: 0, bottom: MAX_ROWS - 1, left: Math.min(first, second), right: Math.max(first, second) };
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows !== null) {
    const [first, second] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.max(first, second) >= MAX_ROWS) return null;
    return { left: 0, right: MAX_COLUMNS - 1, top: Math.min(first, second), bottom: Math.max(first, second) };
  }
  return parseRangeAddress(plain);
}

/** Sheet name and the rest of `'a b'!A1`, or null for the sheet where there is none. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!(.*)$/s.exec(address.trim().replace(/^=/, ''));
  if (match === null) return { sheet: null, rest: address.trim().replace(/^=/, '') };
  const [, quoted, plain, rest = ''] = match;
  return { sheet: quoted === undefined ? (plain ?? '') : quoted.replaceAll("''", "'"), rest };
}

/** The address as the API gives it: `Sheet1!A1:B2`, the name quoted where it must be. */
export function writeAddress(sheet: string, area: Area): string {
  return `${sheetInAddress(sheet)}!${writeLocal(area)}`;
}

/** The address without its sheet. */
export function writeLocal(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isEntireColumn(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isEntireRow(area)) return `${top + 1}:${bottom + 1}`;
  const first = `${columnName(left)}${top + 1}`;
  const last = `${columnName(right)}${bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

function sheetInAddress(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
