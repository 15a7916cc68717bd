import type { ICellData, IRowData } from '@univerjs/core';
import type { SheetSnapshot, SnapshotCell } from '../../core/workbook/snapshot';
import { guardedBy } from '../../hosts/xlsx/edit/guards';
import type { BookView, SheetBook } from '../../hosts/xlsx/looks/read-book';
import { shownFormula, toCellValue } from './cell-data';
import { naturalHeights } from './row-heights';
import { styleId } from './style-data';
import { stylesInOrder } from './styles-in-order';

export type Cells = Record<number, Record<number, ICellData> | undefined>;

/** Where the grid keeps what a sheet shows; both may hold something already. */
export interface SheetTarget {
  readonly cells: Cells;
  readonly rows: Record<number, Partial<IRowData> | undefined>;
}

/** Puts the cells of a sheet of the file into the grid's own model, row by row. */
export class SheetCells {
  readonly total: number;
  readonly #view: BookView;
  readonly #sheet: SheetSnapshot;
  readonly #book: SheetBook;
  readonly #target: SheetTarget;
  readonly #heightOf: ReturnType<typeof naturalHeights>;
  #nextRow = 0;
  #nextStyle = 0;
  #done = 0;

  /** @param widthAt of columns, in pixels */
  constructor(view: BookView, index: number, target: SheetTarget, widthAt: (column: number) => number) {
    const { sheet, book } = sheetOf(view, index);
    this.#view = view;
    this.#sheet = sheet;
    this.#book = book;
    this.#target = target;
    this.#heightOf = naturalHeights(sheet, book, view.styles, widthAt);
    this.total = sheet.rows.reduce((sum, { cells }) => sum + cells.length, 0);
  }

  get done(): number {
    return this.#done;
  }

  /** Puts the next row in; false where there is none. */
  next(): boolean {
    const { rows } = this.#sheet;
    const { styles } = this.#book;
    const line = rows[this.#nextRow];
    const row = Math.min(line?.row ?? Infinity, styles[this.#nextStyle] ?? Infinity);
    if (row === Infinity) return false;
    const cells = (this.#target.cells[row] ??= {});
    for (; styles[this.#nextStyle] === row; this.#nextStyle += 3) {
      const column = styles[this.#nextStyle + 1] ?? 0;
      cells[column] ??= { s: styleId(styles[this.#nextStyle + 2] ?? 0) };
    }
    if (line?.row !== row) return true;
    const { numberFormats, dateSystem } = this.#view.snapshot;
    for (const cell of line.cells) {
      if (isCalculated(this.#view, this.#book, cell)) continue;
      const held = (cells[cell.column] ??= {});
      Object.assign(held, toCellValue(cell.value, numberFormats[cell.format] ?? 'General', dateSystem));
    }
    const height = this.#heightOf(line);
    if (height !== null) this.#target.rows[row] = { ...this.#target.rows[row], h: height, ia: 0 };
    this.#nextRow++;
    this.#done += line.cells.length;
    return true;
  }
}

/** The cells that the grid calculates: it has to know of all of them before anything is changed. */
export function calculatedCells(view: BookView, index: number): Cells {
  const { sheet, book } = sheetOf(view, index);
  const { numberFormats, dateSystem } = view.snapshot;
  const styleAt = stylesInOrder(book.styles);
  const cells: Cells = {};
  for (const { row, cells: line } of sheet.rows) {
    for (const cell of line) {
      if (cell.formula === null || !isCalculated(view, book, cell)) continue;
      const style = styleAt(row, cell.column);
      (cells[row] ??= {})[cell.column] = {
        ...(style === null ? {} : { s: styleId(style) }),
        ...toCellValue(cell.value, numberFormats[cell.format] ?? 'General', dateSystem),
        f: shownFormula(cell.formula),
      };
    }
  }
  return cells;
}

/** Array formulas are not; and Univer counts days from 1900 in its functions, too. */
function isCalculated(view: BookView, book: SheetBook, cell: SnapshotCell): boolean {
  return cell.formula !== null && view.snapshot.dateSystem === 1900 && guardedBy(book.guarded, cell) === null;
}

function sheetOf(view: BookView, index: number): { readonly sheet: SheetSnapshot; readonly book: SheetBook } {
  const sheet = view.snapshot.sheets[index];
  const book = view.sheets[index];
  if (sheet === undefined || book === undefined) throw new Error(`No sheet ${index}`);
  return { sheet, book };
}
