import type { Period } from '../calendar/period';
import type { DatedFigure, Figure } from '../plan/figure';
import { formatQuantity } from '../quantity/format';
import type { CellReading, PrintedAs, Quantity, Unit } from '../quantity/quantity';
import { readCell } from '../quantity/read-cell';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import { type SnapshotCell, isErrorValue, type WorkbookSnapshot } from '../workbook/snapshot';
import type { Grid, GridCell } from './grid';

/** Makes figures of cells and remembers which cells were used, for the coverage. */
export class FigureMaker {
  readonly used = new Set<SnapshotCell>();
  /** Cells of columns that are recognised and not needed: numbers, counts, differences. */
  readonly ignored = new Set<SnapshotCell>();
  /** Cells that a warning of their own speaks of. */
  readonly warned = new Set<SnapshotCell>();

  /** Places of figures that hold something else, for a warning each. */
  readonly unreadable: { readonly cell: CellRef; readonly text: string; readonly withheld: boolean }[] = [];
  /** Rates that Excel had turned into dates, with the fraction that was typed. */
  readonly ratesFromDates = new Map<
    SnapshotCell,
    { readonly numerator: number; readonly denominator: number }
  >();

  constructor(private readonly workbook: WorkbookSnapshot) {}

  get dateSystem(): 1900 | 1904 {
    return this.workbook.dateSystem;
  }

  reading(cell: GridCell | undefined): CellReading {
    if (cell === undefined) return { kind: 'blank' };
    const { value, format } = cell.source;
    return readCell(value, this.workbook.numberFormats[format] ?? 'General');
  }

  use(cell: GridCell | undefined): void {
    if (cell !== undefined) this.used.add(cell.source);
  }

  ignore(cell: GridCell | undefined): void {
    if (cell !== undefined) this.ignored.add(cell.source);
  }

  /** Takes back that the figure just made cannot be read: its cell says more than a figure. */
  understood({ cell }: Figure): void {
    const last = this.unreadable[this.unreadable.length - 1];
    if (last !== undefined && sameCell(last.cell, cell)) this.unreadable.pop();
  }

  /** The figure at a place of a grid; a blank place gives a blank figure there. */
  at(grid: Grid, row: number, column: number, unit: Unit | null, printedAs: PrintedAs = 'exact'): Figure {
    const cell = grid.at(row, column) ?? grid.seenAt(row, column);
    this.use(cell);
    const reading = this.reading(cell);
    if (cell !== undefined && isUnreadable(reading)) {
      this.unreadable.push({
        cell: grid.ref(cell),
        text: shownText(cell.source, reading),
        withheld: reading.kind === 'withheld',
      });
    }
    return {
      cell: cell === undefined ? grid.refAt(row, column) : grid.ref(cell),
      text: cell === undefined ? '' : shownText(cell.source, reading),
      reading,
      quantity: quantityOf(reading, unit),
      formula: cell?.source.formula ?? null,
      printedAs,
      isNumberCell: typeof cell?.source.value === 'number',
    };
  }
}

/** Begins like a figure. */
const SLIP = /^\s*[△▲−-]?\s*[0-9０-９]/;
/** 2割増, 5%減, 3年以内: a target in words. */
const CHANGE = /増|減|割|倍|以上|以内|維持|年|月|位/;

/** Several figures in one cell, a symbol for a hidden one, words with digits that are no figure (`00 社`). */
function isUnreadable(reading: CellReading): boolean {
  if (reading.kind === 'ambiguous' || reading.kind === 'withheld') return true;
  return reading.kind === 'words' && SLIP.test(reading.text) && !CHANGE.test(reading.text);
}

/** The figure's quantity with the unit resolved: the cell's own first, then the one that stands elsewhere. */
export function quantityOf(reading: CellReading, unit: Unit | null): Quantity | null {
  if (reading.kind !== 'figure') return null;
  return reading.quantity.unit === null ? { ...reading.quantity, unit } : reading.quantity;
}

/** The cell's text as people see it: the text itself, or the number with its digits and unit. */
export function shownText(cell: SnapshotCell, reading: CellReading): string {
  const { value } = cell;
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (isErrorValue(value)) return value.error;
  if (reading.kind === 'figure') return formatQuantity(reading.quantity);
  if (reading.kind === 'date') return reading.text;
  return value === null ? '' : String(value);
}

/** Puts a figure into its year. */
export function dated(figure: Figure, period: Period | null, periodCells: readonly CellRef[]): DatedFigure {
  // Written out: this runs once a figure, and a spread of so many parts is slow.
  const { cell, text, reading, quantity, formula, printedAs, isNumberCell } = figure;
  return { cell, text, reading, quantity, formula, printedAs, isNumberCell, period, periodCells };
}
