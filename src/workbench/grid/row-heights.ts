import type { SheetSnapshot } from '../../core/workbook/snapshot';
import type { SheetBook } from '../../hosts/xlsx/looks/read-book';
import type { StyleLook } from '../../hosts/xlsx/looks/style-looks';

const PIXELS_A_POINT = 4 / 3;
/** A line of text is higher than its letters. */
const LINE = 1.35;
/** Width of a letter of the Latin alphabet beside its height; Japanese ones are as wide as high. */
const NARROW = 0.56;
const PADDING = 6;

/**
 * Heights in pixels of rows for which the file says none and whose text needs more than the normal height, as a
 * spreadsheet program gives them when it opens the file. Measured roughly.
 */
export function naturalHeights(
  sheet: SheetSnapshot,
  book: SheetBook,
  styles: readonly StyleLook[],
  widthAt: (column: number) => number,
): Map<number, number> {
  const given = new Set(book.rows.flatMap(({ row, height }) => (height === null ? [] : [row])));
  const normal = book.defaultHeight * PIXELS_A_POINT;
  const styleAt = stylesByColumn(book.styles);
  const merged = new Set(sheet.merges.map(({ top, left }) => `${top}:${left}`));
  const heights = new Map<number, number>();
  for (const { row, cells } of sheet.rows) {
    if (given.has(row)) continue;
    let height = normal;
    for (const { column, value } of cells) {
      const look = styles[styleAt(row, column)];
      if (look === undefined || merged.has(`${row}:${column}`)) continue;
      const size = look.font.size * PIXELS_A_POINT;
      const lines = typeof value === 'string' && look.wrap ? linesOf(value, size, widthAt(column)) : 1;
      height = Math.max(height, lines * size * LINE);
    }
    if (height > normal + 1) heights.set(row, Math.ceil(height) + 2);
  }
  return heights;
}

function linesOf(text: string, size: number, width: number): number {
  const room = Math.max(size, width - PADDING);
  return text.split('\n').reduce((lines, line) => {
    let length = 0;
    for (const letter of line) length += letter > '\u00ff' ? size : size * NARROW;
    return lines + Math.max(1, Math.ceil(length / room));
  }, 0);
}

/** Styles by place, for rows and columns asked for in ascending order. */
function stylesByColumn(styles: Uint32Array): (row: number, column: number) => number {
  let at = 0;
  return (row, column) => {
    const isBefore = (): boolean => {
      const there = styles[at];
      if (there === undefined) return false;
      return there < row || (there === row && (styles[at + 1] ?? 0) < column);
    };
    while (isBefore()) at += 3;
    return styles[at] === row && styles[at + 1] === column ? (styles[at + 2] ?? 0) : 0;
  };
}
