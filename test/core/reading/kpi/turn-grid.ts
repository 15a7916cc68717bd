import { parseRangeAddress, toRangeAddress } from '../../../../src/core/workbook/cell-ref';
import { type Grid, type GridRow, type GridSheet, parseGrid } from '../../../tools/grid';

/** The grid with rows and columns exchanged, merged areas included. */
export function turnGrid(grid: Grid): GridSheet {
  const sheet: GridSheet = typeof grid === 'object' && 'rows' in grid ? grid : { rows: grid };
  const rows = typeof sheet.rows === 'string' ? parseGrid(sheet.rows) : sheet.rows;
  const width = Math.max(...rows.map((row) => row.length));
  const turned: GridRow[] = Array.from({ length: width }, (_, column) =>
    rows.map((row) => row[column] ?? null),
  );
  return {
    rows: turned,
    merges: (sheet.merges ?? []).map(turnRange),
    hiddenRows: sheet.hiddenColumns ?? [],
    hiddenColumns: sheet.hiddenRows ?? [],
  };
}

function turnRange(address: string): string {
  const area = parseRangeAddress(address);
  if (area === null) throw new Error(`No range: ${address}`);
  const { top, left, bottom, right } = area;
  return toRangeAddress({ top: left, left: top, bottom: right, right: bottom });
}
