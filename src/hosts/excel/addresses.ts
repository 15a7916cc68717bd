import {
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  parseRangeAddress,
  quoteSheet,
  toAddress,
  toRangeAddress,
} from '../../core/workbook/cell-ref';
import type { Area } from '../../core/workbook/sheet-model';

/** Range as Office.js names it: position and size, all from 0. */
export interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Extent): Area {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

export function rowsOf({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: Area): number {
  return right - left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function intersect(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? null : area;
}

export function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The range of an area on a sheet, within the batch that the sheet belongs to. */
export function rangeOf(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRange(toRangeAddress(area));
}

/** `'Sheet 1'!$A$1`, as a name refers to it. */
export function absoluteReference(
  sheet: string,
  cell: { readonly row: number; readonly column: number },
): string {
  return `${quoteSheet(sheet)}!${toAddress(cell).replace(/([A-Z]+)(\d+)/, '$$$1$$$2')}`;
}

const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Areas of an address such as `'Sheet 1'!A1:B2,'Sheet 1'!D:D`; pieces that are none are left out. */
export function parseAreas(address: string): Area[] {
  // Commas in quoted names of sheets separate nothing.
  const unquoted = address.replace(/'(?:[^']|'')*'!/g, '');
  return unquoted.split(',').flatMap((piece) => {
    const area = parseArea(piece.slice(piece.lastIndexOf('!') + 1).trim());
    return area === null ? [] : [area];
  });
}

function parseArea(text: string): Area | null {
  const columns = WHOLE_COLUMNS.exec(text);
  if (columns !== null) {
    const left = parseAddress(`${columns[1]}1`)?.column;
    const right = parseAddress(`${columns[2]}1`)?.column;
    return left === undefined || right === undefined ? null : { top: 0, left, bottom: MAX_ROWS - 1, right };
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows !== null) {
    return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  }
  return parseRangeAddress(text);
}

/** Name of a sheet that is not ready yet; nobody sees it unless the session was lost while it was being made. */
export function temporaryName(key: string): string {
  return `_tenken~${key}`;
}

export function isTemporaryName(name: string): boolean {
  return /^_tenken~/.test(name);
}
