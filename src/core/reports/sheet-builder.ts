import { OWN_FIELD, WATCH_MARK } from '../entries/marks';
import type { TypedCell } from '../entries/typed-cell';
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
import { compare, content, type Expression, type FormulaValue, here, isNumber, text, when } from './formula';
import { joinTexts } from './formula-functions';
import { pageBreaks, pageCapacity } from './page-breaks';
import type { Watched } from './stale-watch';
import { COLOR, EMPTY } from './styles';
import { typedEntry, typedStyle } from './typed-entry';

/** What can be put into a cell: words, an exact number, or a formula. */
export type Entry = string | Decimal | Expression | null;

/** Height of a row with one line, in points. */
const DEFAULT_HEIGHT = 20;
/** Width of the column with the marks of rows, should somebody show it. */
const MARK_WIDTH = 10;

/** Builds one sheet cell by cell and remembers what stands where, so that formulas can refer to it. */
export class SheetBuilder {
  readonly #cells = new Map<string, ModelCell>();
  readonly #merges: Area[] = [];
  readonly #heights = new Map<number, number>();
  readonly #conditions: ConditionalFormat[] = [];
  readonly #validations: DataValidation[] = [];
  readonly #charts: ModelChart[] = [];
  readonly #breaks: number[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #rowMarks = new Map<number, string>();
  readonly #watched: Watched[] = [];
  #warningRow: number | null = null;
  readonly #together: { readonly top: number; readonly bottom: number }[] = [];

  /** @param widths width of each column in characters of half width; 0 hides it */
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
    return this.#set({ row, column, content: contentOf(entry), style, link });
  }

  #set(cell: ModelCell): Expression {
    this.#cells.set(`${cell.row}:${cell.column}`, cell);
    return here(cell, valueOf(cell.content));
  }

  /** Writes what a person had typed there before, else `otherwise`; see `entries/marks.ts`. */
  putKept(
    row: number,
    column: number,
    typed: TypedCell | null | undefined,
    otherwise: Entry,
    style: CellStyle,
  ): Expression {
    if (typed == null) return this.put(row, column, otherwise, style);
    return this.put(row, column, typedEntry(typed, { row, column }), typedStyle(typed, style));
  }

  /**
   * Writes a figure, or the words that stand for one: words are set in the middle and muted. The number format stays,
   * so that a formula that gives a number one day shows it rightly.
   */
  putFigure(
    row: number,
    column: number,
    entry: Entry,
    style: CellStyle,
    link: CellRef | null = null,
  ): Expression {
    return this.put(row, column, entry, figureStyle(entry, style), link);
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
    this.merge(area);
    return cell;
  }

  /** Merges an area whose first cell is written; the rest takes its style. */
  merge(area: Area): void {
    this.paint(area, this.#cells.get(`${area.top}:${area.left}`)?.style ?? {});
    if (area.top !== area.bottom || area.left !== area.right) this.#merges.push(area);
  }

  /** The row is at least this high, in points. */
  height(row: number, points: number): void {
    this.#heights.set(row, Math.max(points, this.#heights.get(row) ?? 0));
  }

  /** Width of columns together, in characters of half width. */
  widthOf(left: number, right: number): number {
    return this.widths.slice(left, right + 1).reduce((total, width) => total + width, 0);
  }

  /** Writes a mark beside a row, in a hidden column behind the last one; see `entries/marks.ts`. */
  markRow(row: number, mark: string): void {
    this.#rowMarks.set(row, mark);
  }

  /** Leaves a row for the warning that the sheet is older than its sources; see `stale-watch.ts`. */
  reserveWarning(row: number): void {
    this.#warningRow = row;
  }

  /** The sheet is stale when one of these is not as it is now. */
  watch(watched: readonly Watched[]): void {
    this.#watched.push(...watched);
  }

  /** Writes marks above columns, in a row that is hidden. */
  markColumns(row: number, marks: ReadonlyMap<number, string>): void {
    for (const [column, mark] of marks) this.put(row, column, mark);
    this.#hiddenRows.add(row);
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

  /** These rows should stand on one printed page. */
  keepTogether(top: number, bottom: number): void {
    this.#together.push({ top, bottom });
  }

  /** Whether these rows fit on one printed page. */
  fitsOnPage(top: number, bottom: number, isLandscape = true): boolean {
    let height = 0;
    for (let row = top; row <= bottom; row++) height += this.#heights.get(row) ?? DEFAULT_HEIGHT;
    return height <= pageCapacity(this.widths, isLandscape);
  }

  /** Heights of all rows in use, so that the sheet looks the same whatever the workbook's font. */
  #allHeights(): readonly number[] {
    let last = 0;
    for (const { row } of this.#cells.values()) last = Math.max(last, row);
    for (const { anchor } of this.#charts) last = Math.max(last, anchor.bottom);
    return Array.from({ length: last + 1 }, (_, row) => this.#heights.get(row) ?? DEFAULT_HEIGHT);
  }

  /** Down a hidden column the changed places are gathered, so that the row above all shows them by formula. */
  #writeWarning(row: number, column: number, words = ''): void {
    this.put(0, column, WATCH_MARK);
    for (const marked of this.#hiddenRows) this.put(marked, column, OWN_FIELD);
    let at = 0;
    let gathered: Expression | null = null;
    for (const { same, place } of this.#watched) {
      do at += 1;
      while (this.#hiddenRows.has(at));
      const own = when(same, text(''), text(` ${place}`));
      gathered = this.put(at, column, gathered === null ? own : joinTexts(gathered, own));
    }
    if (gathered === null) return;
    const shown = when(compare(gathered, '=', text('')), text(''), joinTexts(text(words), gathered));
    const area = { top: row, left: 0, bottom: row, right: this.lastColumn };
    this.putMerged(area, shown, { bold: true, color: COLOR.badInk, wrap: true, vertical: 'center' });
    const first = here({ row, column: 0 }, '').text;
    this.condition({ area, formula: `${first}<>""`, color: COLOR.badInk, fill: COLOR.bad, bold: true });
  }

  build(finish: {
    readonly frozen: { readonly rows: number; readonly columns: number };
    readonly autoFilter?: Area;
    readonly print: Omit<PrintSetup, 'paper' | 'breaksBefore'>;
    readonly tabColor: string;
    /** Only unlocked cells take input; there is no password. */
    readonly isProtected?: boolean;
    /** Words before the cells that have changed. */
    readonly warning?: string;
  }): SheetModel {
    const hiddenColumns = this.widths.flatMap((width, column) => (width === 0 ? [column] : []));
    const columnWidths = this.widths.map((width) => (width === 0 ? MARK_WIDTH : width));
    if (this.#rowMarks.size > 0) {
      for (const [row, mark] of this.#rowMarks) this.put(row, columnWidths.length, mark);
      hiddenColumns.push(columnWidths.length);
      columnWidths.push(MARK_WIDTH);
    }
    if (this.#watched.length > 0 && this.#warningRow !== null) {
      this.#writeWarning(this.#warningRow, columnWidths.length, finish.warning);
      hiddenColumns.push(columnWidths.length);
      columnWidths.push(MARK_WIDTH);
    }
    const cells = [...this.#cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    const heights = this.#allHeights();
    const repeated = finish.print.repeatRows;
    const breaksBefore = pageBreaks({
      heights: heights.map((height, row) => (this.#hiddenRows.has(row) ? 0 : height)),
      widths: this.widths,
      landscape: finish.print.landscape,
      breaks: this.#breaks,
      together: this.#together,
      repeated,
    });
    return {
      key: this.key,
      name: this.name,
      cells,
      columnWidths,
      rowHeights: new Map(heights.entries()),
      hidden: {
        rows: [...this.#hiddenRows],
        columns: hiddenColumns,
      },
      merges: this.#merges,
      frozen: finish.frozen,
      autoFilter: finish.autoFilter ?? null,
      conditionalFormats: this.#conditions,
      validations: this.#validations,
      charts: this.#charts,
      print: { paper: 'A4', breaksBefore, ...finish.print },
      protected: finish.isProtected ?? false,
      tabColor: finish.tabColor,
    };
  }
}

function figureStyle(entry: Entry, style: CellStyle): CellStyle {
  if (isFigure(entry)) return style;
  return { ...EMPTY, ...(style.numberFormat === undefined ? {} : { numberFormat: style.numberFormat }) };
}

/** Whether an entry shows a number now. */
function isFigure(entry: Entry): boolean {
  if (entry === null || typeof entry === 'string') return false;
  return Decimal.isDecimal(entry) || isNumber(entry.value);
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
