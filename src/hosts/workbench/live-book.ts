import type { CellRef } from '../../core/workbook/cell-ref';
import type {
  CellValue,
  SheetSnapshot,
  SnapshotCell,
  SnapshotRow,
  WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import { type CellState, EMPTY } from '../xlsx/edit/cell-state';
import type { SheetCellEdit } from '../xlsx/edit/edit-cells';
import type { CellEditErrorCode } from '../xlsx/edit/errors';
import { guardedBy, insideMerge } from '../xlsx/edit/guards';
import type { BookView, SheetBook } from '../xlsx/looks/read-book';
import { NORMAL_LOOK, type StyleLook } from '../xlsx/looks/style-looks';

/** The new content of a cell and what it then shows. */
export interface CellPut extends SheetCellEdit {
  readonly value: CellValue;
}

interface Sheet {
  snapshot: SheetSnapshot;
  readonly book: SheetBook;
  readonly formats: Map<number, string>;
  readonly changes: Map<number, SheetCellEdit>;
}

const COLUMNS = 16_384;
const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): number =>
  row * COLUMNS + column;

/**
 * A workbook as it is on the screen: what was read of the file, and the changes since. Snapshots that were given out
 * stay as they are.
 */
export class LiveBook {
  readonly #sheets = new Map<string, Sheet>();
  readonly #view: BookView;
  #formats: readonly string[];
  #snapshot: WorkbookSnapshot | null;

  constructor(view: BookView) {
    this.#view = view;
    this.#formats = view.snapshot.numberFormats;
    this.#snapshot = view.snapshot;
    view.snapshot.sheets.forEach((snapshot, index) => {
      const book = view.sheets[index];
      if (book === undefined) return;
      const sheet = { snapshot, book, formats: new Map(), changes: new Map() };
      this.#sheets.set(snapshot.name, sheet);
    });
  }

  get snapshot(): WorkbookSnapshot {
    this.#snapshot ??= {
      ...this.#view.snapshot,
      numberFormats: this.#formats,
      sheets: [...this.#sheets.values()].map(({ snapshot }) => snapshot),
    };
    return this.#snapshot;
  }

  /** Everything that has changed, to be applied to the file. */
  get changes(): readonly SheetCellEdit[] {
    return [...this.#sheets.values()].flatMap(({ changes }) => [...changes.values()]);
  }

  has(sheet: string): boolean {
    return this.#sheets.has(sheet);
  }

  /** What a cell holds and looks like; an empty one where there is no such sheet. */
  stateOf(cell: CellRef): CellState {
    const sheet = this.#sheets.get(cell.sheet);
    if (sheet === undefined) return EMPTY;
    const found = cellIn(sheet.snapshot.rows, cell);
    const style = this.#styleOf(sheet, cell);
    return {
      value: found?.value ?? null,
      formula: found?.formula ?? null,
      numberFormat: sheet.formats.get(keyOf(cell)) ?? style.numberFormat,
      locked: style.locked,
    };
  }

  /** Why a cell cannot be changed; null where it can. */
  refusalOf(cell: CellRef): CellEditErrorCode | 'protected-sheet' | null {
    const sheet = this.#sheets.get(cell.sheet);
    if (sheet === undefined) return 'no-such-sheet';
    if (this.#view.protection.sheets.has(cell.sheet) && this.stateOf(cell).locked) return 'protected-sheet';
    return guardedBy(sheet.book.guarded, cell) ?? insideMerge(sheet.snapshot.merges, cell);
  }

  /** Whether a cell's formula is calculated for it alone; array formulas are not. */
  isCalculated(cell: CellRef): boolean {
    const sheet = this.#sheets.get(cell.sheet);
    return sheet !== undefined && guardedBy(sheet.book.guarded, cell) !== 'array-formula';
  }

  /** Puts new contents into cells; they have been found to be allowed. */
  put(puts: readonly CellPut[]): void {
    const bySheet = new Map<string, CellPut[]>();
    for (const put of puts) {
      const others = bySheet.get(put.cell.sheet);
      if (others === undefined) bySheet.set(put.cell.sheet, [put]);
      else others.push(put);
    }
    for (const [name, list] of bySheet) {
      const sheet = this.#sheets.get(name);
      if (sheet !== undefined) this.#putInto(sheet, list);
    }
    this.#snapshot = null;
  }

  #putInto(sheet: Sheet, puts: readonly CellPut[]): void {
    const byRow = new Map<number, Map<number, SnapshotCell | null>>();
    for (const { value, ...edit } of puts) {
      const { cell, content, numberFormat } = edit;
      const key = keyOf(cell);
      record(sheet.changes, key, edit);
      if (numberFormat !== null) sheet.formats.set(key, numberFormat);
      const { row, column } = cell;
      const { formula: before, numberFormat: code } = this.stateOf(cell);
      const formula =
        content.kind === 'formula' ? content.formula : content.kind === 'result' ? before : null;
      const isBlank = formula === null && (value === null || value === '');
      const changed = isBlank ? null : { row, column, value, formula, format: this.#formatIndex(code) };
      byRow.set(row, (byRow.get(row) ?? new Map<number, SnapshotCell | null>()).set(column, changed));
    }
    sheet.snapshot = { ...sheet.snapshot, rows: withCells(sheet.snapshot.rows, byRow) };
  }

  #formatIndex(code: string): number {
    const index = this.#formats.indexOf(code);
    if (index >= 0) return index;
    this.#formats = [...this.#formats, code];
    return this.#formats.length - 1;
  }

  #styleOf(sheet: Sheet, { row, column }: CellRef): StyleLook {
    const { rows, columns } = sheet.book;
    const own = styleAt(sheet.book.styles, row, column);
    // A cell that is there and names no style has the normal one, whatever its row and column say.
    const isThere = own !== undefined || cellIn(sheet.snapshot.rows, { row, column }) !== null;
    const inherited = isThere
      ? 0
      : (rows.find((look) => look.row === row)?.style ??
        columns.find(({ from, to }) => from <= column && column <= to)?.style ??
        0);
    return this.#view.styles[own ?? inherited] ?? this.#view.styles[0] ?? NORMAL_LOOK;
  }
}

/** Of two changes of a cell the later content counts, with the format that either gave. */
function record(changes: Map<number, SheetCellEdit>, key: number, edit: SheetCellEdit): void {
  const before = changes.get(key);
  if (before === undefined) {
    changes.set(key, edit);
    return;
  }
  const numberFormat = edit.numberFormat ?? before.numberFormat;
  if (edit.content.kind === 'result' && before.content.kind === 'formula') {
    changes.set(key, {
      ...before,
      content: { ...before.content, result: edit.content.result },
      numberFormat,
    });
  } else {
    changes.set(key, { ...edit, numberFormat });
  }
}

/** Style that a cell names; the list is in order. */
function styleAt(styles: Uint32Array, row: number, column: number): number | undefined {
  let low = 0;
  let high = styles.length / 3;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = styles[3 * middle] ?? 0;
    if (there < row || (there === row && (styles[3 * middle + 1] ?? 0) < column)) low = middle + 1;
    else high = middle;
  }
  return styles[3 * low] === row && styles[3 * low + 1] === column ? styles[3 * low + 2] : undefined;
}

/** Index of the first item whose place is not below. */
function lowerBound<T>(items: readonly T[], place: number, placeOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellIn(
  rows: readonly SnapshotRow[],
  { row, column }: { readonly row: number; readonly column: number },
): SnapshotCell | null {
  const line = rows[lowerBound(rows, row, (item) => item.row)];
  if (line?.row !== row) return null;
  const found = line.cells[lowerBound(line.cells, column, (item) => item.column)];
  return found?.column === column ? found : null;
}

/** Rows with some cells replaced, added, or (null) taken out. */
function withCells(
  rows: readonly SnapshotRow[],
  changes: ReadonlyMap<number, ReadonlyMap<number, SnapshotCell | null>>,
): SnapshotRow[] {
  const result = [...rows];
  const added: SnapshotRow[] = [];
  for (const [row, cells] of changes) {
    const at = lowerBound(rows, row, (item) => item.row);
    const line = rows[at]?.row === row ? rows[at] : undefined;
    const byColumn = new Map((line?.cells ?? []).map((cell) => [cell.column, cell]));
    for (const [column, cell] of cells) {
      if (cell === null) byColumn.delete(column);
      else byColumn.set(column, cell);
    }
    const changed = { row, cells: [...byColumn.values()].sort((a, b) => a.column - b.column) };
    if (line === undefined) added.push(changed);
    else result[at] = changed;
  }
  const all = added.length === 0 ? result : [...result, ...added].sort((a, b) => a.row - b.row);
  return all.filter(({ cells }) => cells.length > 0);
}
