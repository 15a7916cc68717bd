import type { Figure } from '../plan/figure';
import type { Decimal } from '../quantity/decimal';
import { storedScale } from '../quantity/number-format';
import { decimalOfDouble } from '../quantity/read-cell';
import type { CellRef } from '../workbook/cell-ref';
import type { Area } from '../workbook/sheet-model';
import type { CellValue, SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';

/** A number that stands in a cell of the workbook, as it is stored. */
export interface StoredNumber {
  readonly value: Decimal;
  /** What the stored number is multiplied by to give the figure shown: 100 under `0%`. */
  readonly scale: Decimal;
  /** Whether the cell computes it, so that its last digits may be off. */
  readonly computed: boolean;
}

export interface StoredCells {
  /** The number in a cell of the workbook, or null where it holds none. */
  readonly storedAt: (cell: CellRef) => StoredNumber | null;
  /** What stands in a cell of the workbook; null for a blank one. */
  readonly valueAt: (cell: CellRef) => CellValue;
  /** How many cells of an area hold anything. */
  readonly filledIn: (sheet: string, area: Area) => number;
}

/** What stands in cells of the workbook; sheets are indexed when they are first asked for. */
export function storedCells(snapshot: WorkbookSnapshot): StoredCells {
  const sheets = new Map<string, ReadonlyMap<string, SnapshotCell>>();
  const cellAt = ({ sheet, row, column }: CellRef): SnapshotCell | undefined => {
    const cells = sheets.get(sheet) ?? indexSheet(snapshot, sheet);
    sheets.set(sheet, cells);
    return cells.get(`${row}:${column}`);
  };
  return {
    storedAt: (at) => {
      const cell = cellAt(at);
      if (cell === undefined || typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return null;
      return {
        value: decimalOfDouble(cell.value),
        scale: storedScale(snapshot.numberFormats[cell.format] ?? 'General'),
        computed: cell.formula !== null,
      };
    },
    valueAt: (at) => cellAt(at)?.value ?? null,
    filledIn: (sheet, { top, left, bottom, right }) => {
      let count = 0;
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const cell = cellAt({ sheet, row, column });
          if (cell !== undefined && (cell.value !== null || cell.formula !== null)) count++;
        }
      }
      return count;
    },
  };
}

/** The number that a formula can follow a figure by; null where the figure is text or one of several. */
export function followedBy(figure: Figure, { storedAt }: StoredCells): StoredNumber | null {
  const { quantity } = figure;
  const stored = quantity !== null && figure.isNumberCell ? storedAt(figure.cell) : null;
  return stored !== null && quantity !== null && stored.value.times(stored.scale).equals(quantity.value)
    ? stored
    : null;
}

function indexSheet(snapshot: WorkbookSnapshot, name: string): ReadonlyMap<string, SnapshotCell> {
  const cells = new Map<string, SnapshotCell>();
  for (const row of snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? []) {
    for (const cell of row.cells) cells.set(`${cell.row}:${cell.column}`, cell);
  }
  return cells;
}
