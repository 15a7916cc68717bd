import { MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/cell-ref';
import type { CellValue, ErrorValue, SnapshotCell, SnapshotRow } from '../../../core/workbook/snapshot';
import { WorkbookError } from '../errors';
import { serialOfIsoDate } from './iso-date';
import { parseSharedFormula, type SharedFormula, sharedFormulaAt } from './shared-formula';
import { elementText, trimSpace } from './xml';

/** What the cells of a sheet need from the rest of the workbook. */
export interface CellContext {
  /** Part that the cells stand in, for errors. */
  readonly part: string;
  readonly strings: readonly string[];
  /** Number format by cell style. */
  readonly formatByStyle: readonly number[];
  readonly dateSystem: 1900 | 1904;
}

/** The `f` element of a cell. */
export interface FormulaElement {
  text: string;
  /** `normal`, `shared`, `array` or `dataTable`. */
  type: string;
  sharedIndex: string;
  /** Whether it has a `ref`: the cell that a shared formula was written in. */
  hasRange: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Row = { readonly row: number; readonly cells: SnapshotCell[] };

const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;

/**
 * Gathers the cells of one sheet in the order they are written, whoever parses the XML: counts positions that
 * are not written, turns texts into values and writes shared formulas out.
 */
export class CellCollector {
  readonly hiddenRows = new Set<number>();
  /** Position of the cell that was opened last. */
  private row = -1;
  private column = -1;
  private readonly rows: Row[] = [];
  private cells: SnapshotCell[] = [];
  private cellsRow = -1;
  private lastColumn = -1;
  private inOrder = true;
  private readonly shared = new Map<string, SharedFormula>();
  /** Cells of shared formulas that are not known yet. */
  private readonly waiting = new Map<string, Mutable<SnapshotCell>[]>();
  private readonly errors = new Map<string, ErrorValue>();

  constructor(private readonly context: CellContext) {}

  /** `row` is -1 where none is written. */
  openRow(row: number, hidden: boolean): void {
    this.row = row < 0 ? this.row + 1 : row;
    this.column = -1;
    if (this.row >= MAX_ROWS) throw this.broken();
    if (hidden) this.hiddenRows.add(this.row);
  }

  /** Both are -1 where no position is written; a written one wins over the row's. */
  openCell(row: number, column: number): void {
    if (row < 0) {
      this.column++;
    } else {
      this.row = row;
      this.column = column;
    }
    if (this.column >= MAX_COLUMNS || this.row >= MAX_ROWS) throw this.broken();
  }

  /** Adds the cell that was opened last, unless it is blank. */
  add(value: CellValue, style: number, formula: FormulaElement | null): void {
    if (formula !== null) this.addFormula(value, style, formula);
    else if (value !== null && value !== '') this.push(value, style, null);
  }

  /** Value of a cell of type `t` from the text of its `v` or `is`; for text in `v` with its `xml:space`. */
  valueOf(type: string, text: string, space: string | undefined): CellValue {
    if (type === 'inlineStr') return text;
    if (type === 'str') return elementText(text, space);
    const trimmed = trimSpace(text);
    if (trimmed === '') return null;
    switch (type) {
      case 's':
        return this.sharedString(Number(trimmed));
      case 'b':
        return trimmed === '1' || trimmed === 'true';
      case 'e':
        return this.errorOf(trimmed);
      case 'd':
        return serialOfIsoDate(trimmed, this.context.dateSystem) ?? trimmed;
      default:
        return NUMBER.test(trimmed) ? Number(trimmed) : trimmed;
    }
  }

  sharedString(index: number): string {
    const text = this.context.strings[index];
    if (text === undefined) throw this.broken();
    return text;
  }

  /** All rows that have cells, in order. */
  finish(): SnapshotRow[] {
    return this.inOrder ? this.rows : sortRows(this.rows);
  }

  private push(value: CellValue, style: number, formula: string | null): SnapshotCell {
    const { row, column } = this;
    const cell: SnapshotCell = {
      row,
      column,
      value,
      formula,
      format: this.context.formatByStyle[style] ?? 0,
    };
    if (row === this.cellsRow) {
      if (column <= this.lastColumn) this.inOrder = false;
      this.cells.push(cell);
    } else {
      if (row < this.cellsRow) this.inOrder = false;
      this.cells = [cell];
      this.cellsRow = row;
      this.rows.push({ row, cells: this.cells });
    }
    this.lastColumn = column;
    return cell;
  }

  private addFormula(value: CellValue, style: number, element: FormulaElement): void {
    const text = elementText(element.text, undefined).replace(/^=/, '');
    if (element.type !== 'shared') {
      if (text !== '' || (value !== null && value !== '')) this.push(value, style, text === '' ? null : text);
      return;
    }
    const index = element.sharedIndex;
    const known = this.shared.get(index);
    if (text !== '') {
      if (element.hasRange || known === undefined) this.defineShared(index, text);
      this.push(value, style, text);
    } else if (known !== undefined) {
      this.push(value, style, sharedFormulaAt(known, this.row, this.column));
    } else {
      const cell = this.push(value, style, null);
      const waiting = this.waiting.get(index);
      if (waiting === undefined) this.waiting.set(index, [cell]);
      else waiting.push(cell);
    }
  }

  private defineShared(index: string, text: string): void {
    const shared = parseSharedFormula(text, this.row, this.column);
    this.shared.set(index, shared);
    for (const cell of this.waiting.get(index) ?? []) {
      cell.formula = sharedFormulaAt(shared, cell.row, cell.column);
    }
    this.waiting.delete(index);
  }

  private errorOf(text: string): ErrorValue {
    let error = this.errors.get(text);
    if (error === undefined) {
      error = { error: text };
      this.errors.set(text, error);
    }
    return error;
  }

  private broken(): WorkbookError {
    return new WorkbookError('broken-part', this.context.part);
  }
}

/** Rows and cells by position; of two cells in one place the later counts. */
function sortRows(rows: readonly Row[]): SnapshotRow[] {
  const byRow = new Map<number, Map<number, SnapshotCell>>();
  for (const { row, cells } of rows) {
    const byColumn = byRow.get(row) ?? new Map<number, SnapshotCell>();
    byRow.set(row, byColumn);
    for (const cell of cells) byColumn.set(cell.column, cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
}
