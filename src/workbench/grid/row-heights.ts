import type { SheetSnapshot, SnapshotRow } from '../../core/workbook/snapshot';
import type { SheetBook } from '../../hosts/xlsx/looks/read-book';
import type { StyleLook } from '../../hosts/xlsx/looks/style-looks';
import { stylesInOrder } from './styles-in-order';

const PIXELS_A_POINT = 4 / 3;
/** A line of text is higher than its letters. */
const LINE = 1.35;
/** Width of a letter of the Latin alphabet beside its height; Japanese ones are as wide as high. */
const NARROW = 0.56;
const PADDING = 6;

/**
 * Height in pixels of a row for which the file says none and whose text needs more than the normal height, as a
 * spreadsheet program gives it when it opens the file; null for the normal one. Measured roughly. Rows have to be
 * asked for in ascending order.
 */
export function naturalHeights(
  sheet: SheetSnapshot,
  book: SheetBook,
  styles: readonly StyleLook[],
  widthAt: (column: number) => number,
): (line: SnapshotRow) => number | null {
  const given = new Set(book.rows.flatMap(({ row, height }) => (height === null ? [] : [row])));
  const normal = book.defaultHeight * PIXELS_A_POINT;
  const styleAt = stylesInOrder(book.styles);
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  return ({ row, cells }) => {
    if (given.has(row)) return null;
    let height = normal;
    for (const { column, value } of cells) {
      const look = styles[styleAt(row, column) ?? 0];
      if (look === undefined || (merged.size > 0 && merged.has(`${row}:${column}`))) continue;
      const size = look.font.size * PIXELS_A_POINT;
      const lines = typeof value === 'string' && look.wrap ? linesOf(value, size, widthAt(column)) : 1;
      height = Math.max(height, lines * size * LINE);
    }
    return height > normal + 1 ? Math.ceil(height) + 2 : null;
  };
}

function linesOf(text: string, size: number, width: number): number {
  const room = Math.max(size, width - PADDING);
  return text.split('\n').reduce((lines, line) => {
    let length = 0;
    for (const letter of line) length += letter > '\u00ff' ? size : size * NARROW;
    return lines + Math.max(1, Math.ceil(length / room));
  }, 0);
}
