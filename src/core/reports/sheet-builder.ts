import { Decimal } from '../quantity/decimal';
import { plainDecimal } from '../quantity/format';
import type { CellRef } from '../workbook/cell-ref';
import type {
  Area,
  CellStyle,
  ConditionalFormat,
  DataValidation,
  ModelCell,
  ModelChart,
  ModelContent,
  PrintSetup,
  ReportKey,
  SheetModel,
} from '../workbook/sheet-model';
import { content, type Expression, type FormulaValue, here } from './formula';

/** What can be put into a cell: words, an exact number, or a formula. */
export type Entry = string | Decimal | Expression | null;

/** Builds one sheet cell by cell and remembers what stands where, so that formulas can refer to it. */
export class SheetBuilder {
  readonly #cells = new Map<string, ModelCell>();
  readonly #merges: Area[] = [];
  readonly #heights = new Map<number, number>();
  readonly #conditions: ConditionalFormat[] = [];
  readonly #validations: DataValidation[] = [];
  readonly #charts: ModelChart[] = [];
  readonly #breaks: number[] = [];

  /** @param widths width of each column in characters of half width */
  constructor(
    readonly key: ReportKey,
    readonly name: string,
    readonly widths: readonly number[],
  ) {}

  /** Index of the last column that has a width. */
  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Writes a cell and gives the reference to it, with its value. A later write to the same place wins. */
  put(
    row: number,
    column: number,
    entry: Entry,
    style: CellStyle = {},
    link: CellRef | null = null,
  ): Expression {
    const written = contentOf(entry);
    this.#cells.set(`${row}:${column}`, { row, column, content: written, style, link });
    return here({ row, column }, valueOf(written));
  }

  /** The reference to a cell that was written before, with its value. */
  at(row: number, column: number): Expression {
    const written = this.#cells.get(`${row}:${column}`)?.content;
    return here({ row, column }, written === undefined ? '' : valueOf(written));
  }

  /** Writes entries into a row from `column` on. */
  putRow(
    row: number,
    column: number,
    entries: readonly Entry[],
    style: CellStyle = {},
  ): readonly Expression[] {
    return entries.map((entry, index) => this.put(row, column + index, entry, style));
  }

  /** Gives every place of the area that holds nothing yet a blank cell of this style. */
  paint(area: Area, style: CellStyle): void {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!this.#cells.has(`${row}:${column}`)) this.put(row, column, null, style);
      }
    }
  }

  /** Writes into the first cell of an area, gives the rest its style and merges it. */
  putMerged(area: Area, entry: Entry, style: CellStyle = {}, link: CellRef | null = null): Expression {
    const cell = this.put(area.top, area.left, entry, style, link);
    this.paint(area, style);
    if (area.top !== area.bottom || area.left !== area.right) this.#merges.push(area);
    return cell;
  }

  /** The row is at least this high, in points. */
  height(row: number, points: number): void {
    this.#heights.set(row, Math.max(points, this.#heights.get(row) ?? 0));
  }

  /** Width of columns together, in characters of half width. */
  widthOf(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
  }

  condition(condition: ConditionalFormat): void {
    this.#conditions.push(condition);
  }

  validate(validation: DataValidation): void {
    this.#validations.push(validation);
  }

  chart(chart: ModelChart): void {
    this.#charts.push(chart);
  }

  breakBefore(row: number): void {
    this.#breaks.push(row);
  }

  build(finish: {
    readonly frozen: { readonly rows: number; readonly columns: number };
    readonly autoFilter?: Area;
    readonly print: Omit<PrintSetup, 'paper' | 'breaksBefore'>;
    readonly tabColor: string;
  }): SheetModel {
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      key: this.key,
      name: this.name,
      cells,
      columnWidths: this.widths,
      rowHeights: this.#heights,
      merges: this.#merges,
      frozen: finish.frozen,
      autoFilter: finish.autoFilter ?? null,
      conditionalFormats: this.#conditions,
      validations: this.#validations,
      charts: this.#charts,
      print: { paper: 'A4', breaksBefore: this.#breaks, ...finish.print },
      protected: false,
      tabColor: finish.tabColor,
    };
  }
}

function contentOf(entry: Entry): ModelContent {
  if (entry === null || entry === '') return { kind: 'blank' };
  if (typeof entry === 'string') return { kind: 'text', text: entry };
  if (Decimal.isDecimal(entry)) return { kind: 'number', value: plainDecimal(entry) };
  return content(entry);
}

function valueOf(written: ModelContent): FormulaValue {
  switch (written.kind) {
    case 'blank':
      return '';
    case 'text':
      return written.text;
    case 'number':
      return new Decimal(written.value);
    case 'formula':
      return written.value.kind === 'number' ? new Decimal(written.value.value) : written.value.text;
  }
}
