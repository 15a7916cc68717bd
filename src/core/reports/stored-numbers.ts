import { decimalOfDouble } from '../quantity/read-cell';
import { storedScale } from '../quantity/number-format';
import type { CellRef } from '../workbook/cell-ref';
import type { CellValue, SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import type { StoredNumber } from './report-context';

/** Looks up what cells of the workbook hold; sheets are indexed when they are first asked for. */
export function storedContents(snapshot: WorkbookSnapshot): {
  readonly storedAt: (cell: CellRef) => StoredNumber | null;
  readonly valueAt: (cell: CellRef) => CellValue;
} {
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
  };
}

function indexSheet(snapshot: WorkbookSnapshot, name: string): ReadonlyMap<string, SnapshotCell> {
  const cells = new Map<string, SnapshotCell>();
  for (const row of snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? []) {
    for (const cell of row.cells) cells.set(`${cell.row}:${cell.column}`, cell);
  }
  return cells;
}
