import { decimalOfDouble } from '../quantity/read-cell';
import { storedScale } from '../quantity/number-format';
import type { CellRef } from '../workbook/cell-ref';
import type { SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import type { ReportContext } from './report-context';

/** What stands in cells of the workbook; sheets are indexed when they are first asked for. */
export function storedCells(
  snapshot: WorkbookSnapshot,
): Pick<ReportContext, 'storedAt' | 'valueAt' | 'textAt' | 'filledIn'> {
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
    textAt: (at) => {
      const value = cellAt(at)?.value;
      return typeof value === 'string' && value !== '' ? value : null;
    },
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

function indexSheet(snapshot: WorkbookSnapshot, name: string): ReadonlyMap<string, SnapshotCell> {
  const cells = new Map<string, SnapshotCell>();
  for (const row of snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? []) {
    for (const cell of row.cells) cells.set(`${cell.row}:${cell.column}`, cell);
  }
  return cells;
}
