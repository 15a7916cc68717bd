import { decimalOfDouble } from '../quantity/read-cell';
import { storedScale } from '../quantity/number-format';
import type { CellRef } from '../workbook/cell-ref';
import type { SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import type { StoredNumber } from './report-context';

/** Looks up numbers of the workbook by cell; sheets are indexed when they are first asked for. */
export function storedNumbers(snapshot: WorkbookSnapshot): (cell: CellRef) => StoredNumber | null {
  const sheets = new Map<string, ReadonlyMap<string, SnapshotCell>>();
  return ({ sheet, row, column }) => {
    const cells = sheets.get(sheet) ?? indexSheet(snapshot, sheet);
    sheets.set(sheet, cells);
    const cell = cells.get(`${row}:${column}`);
    if (cell === undefined || typeof cell.value !== 'number' || !Number.isFinite(cell.value)) return null;
    return {
      value: decimalOfDouble(cell.value),
      scale: storedScale(snapshot.numberFormats[cell.format] ?? 'General'),
      computed: cell.formula !== null,
    };
  };
}

function indexSheet(snapshot: WorkbookSnapshot, name: string): ReadonlyMap<string, SnapshotCell> {
  const cells = new Map<string, SnapshotCell>();
  for (const row of snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? []) {
    for (const cell of row.cells) cells.set(`${cell.row}:${cell.column}`, cell);
  }
  return cells;
}
