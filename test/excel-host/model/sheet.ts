import type { CellValue } from '../../../src/core/workbook/snapshot';
import { type Area, bounding, contains, isEntireColumn, isEntireRow, overlaps } from './area';
import { UNVERIFIED } from '../unverified';
import { newPageSetup, type PageSetup } from './page-setup';
import { type CellFormat, DEFAULT_FORMAT } from './format';
import type { HostChart } from './chart';

export interface HostCell {
  value: CellValue;
  /** Without `=`. */
  formula: string | null;
  format: CellFormat;
  hyperlink: Readonly<Record<string, unknown>> | null;
}

export interface HostTable {
  readonly id: string;
  name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly type: string;
  formula: string;
  color: string | null;
  fill: string | null;
  bold: boolean | null;
  italic: boolean | null;
  stopIfTrue: boolean;
}

export interface HostValidation {
  area: Area;
  rule: Readonly<Record<string, unknown>>;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
  ignoreBlanks: boolean;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet in memory. Nothing is checked here: protection, limits and events are the API's business. */
export class HostSheet {
  visibility: Visibility = 'Visible';
  tabColor = '';
  gridlines = true;
  headings = true;
  frozen = { rows: 0, columns: 0 };
  merges: Area[] = [];
  /** Points that rows and columns take which have no size of their own. */
  standardHeight: number = UNVERIFIED.standardRowHeight;
  standardWidth: number = UNVERIFIED.columnWidth.standard;
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnFormats = new Map<number, CellFormat>();
  readonly rowFormats = new Map<number, CellFormat>();
  tables: HostTable[] = [];
  charts: HostChart[] = [];
  conditionalFormats: HostConditionalFormat[] = [];
  validations: HostValidation[] = [];
  autoFilter: Area | null = null;
  protection: Readonly<Record<string, unknown>> | null = null;
  page: PageSetup = newPageSetup();
  /** False once it is out of the workbook. */
  alive = true;
  /** True once anything on it was written. */
  touched = false;
  readonly #rows = new Map<number, Map<number, HostCell>>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): HostCell | null {
    return this.#rows.get(row)?.get(column) ?? null;
  }

  formatOf(row: number, column: number): CellFormat {
    return (
      this.cell(row, column)?.format ??
      this.rowFormats.get(row) ??
      this.columnFormats.get(column) ??
      DEFAULT_FORMAT
    );
  }

  /** The cell to write into, made where there is none. */
  open(row: number, column: number): HostCell {
    this.touched = true;
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, HostCell>()));
    let cell = cells.get(column);
    if (cell === undefined) {
      cell = { value: null, formula: null, format: this.formatOf(row, column), hyperlink: null };
      cells.set(column, cell);
    }
    return cell;
  }

  drop(row: number, column: number): void {
    this.touched = true;
    const cells = this.#rows.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.#rows.delete(row);
  }

  /** Cells that there are within an area, row by row. */
  *cellsIn(
    area: Area,
  ): Generator<{ readonly row: number; readonly column: number; readonly cell: HostCell }> {
    const isSmall = area.bottom - area.top < this.#rows.size;
    const rows = isSmall
      ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index)
      : [...this.#rows.keys()].filter((row) => row >= area.top && row <= area.bottom);
    for (const row of rows.sort((a, b) => a - b)) {
      const cells = [...(this.#rows.get(row) ?? [])].filter(
        ([column]) => column >= area.left && column <= area.right,
      );
      for (const [column, cell] of cells.sort(([a], [b]) => a - b)) yield { row, column, cell };
    }
  }

  /** The smallest area that holds every cell with content (or, unless `valuesOnly`, with a look of its own). */
  usedArea(valuesOnly: boolean): Area | null {
    let used: Area | null = null;
    for (const [row, cells] of this.#rows) {
      for (const [column, cell] of cells) {
        const hasContent = cell.value !== null || cell.formula !== null;
        if (!hasContent && (valuesOnly || cell.format === DEFAULT_FORMAT)) continue;
        const here = { top: row, bottom: row, left: column, right: column };
        used = used === null ? here : bounding(used, here);
      }
    }
    if (!valuesOnly) for (const merge of this.merges) used = used === null ? merge : bounding(used, merge);
    return used;
  }

  /** Changes the format of every cell of an area; entire columns and rows keep it for cells to come. */
  changeFormat(area: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    this.touched = true;
    if (isEntireColumn(area) || isEntireRow(area)) {
      this.#changeLines(area, change);
      return;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.open(row, column);
        cell.format = change(cell.format, row, column);
      }
    }
  }

  #changeLines(area: Area, change: (format: CellFormat, row: number, column: number) => CellFormat): void {
    for (const { row, column, cell } of this.cellsIn(area)) cell.format = change(cell.format, row, column);
    if (isEntireColumn(area)) {
      for (let column = area.left; column <= area.right; column++) {
        this.columnFormats.set(column, change(this.columnFormats.get(column) ?? DEFAULT_FORMAT, 0, column));
      }
    } else {
      for (let row = area.top; row <= area.bottom; row++) {
        this.rowFormats.set(row, change(this.rowFormats.get(row) ?? DEFAULT_FORMAT, row, 0));
      }
    }
  }

  mergesIn(area: Area): Area[] {
    return this.merges.filter((merge) => overlaps(merge, area));
  }

  removeWithin<T extends { readonly area: Area }>(list: readonly T[], area: Area): T[] {
    this.touched = true;
    return list.filter((item) => !contains(area, item.area));
  }
}
