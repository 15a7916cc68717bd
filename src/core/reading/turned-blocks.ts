import type { CellSorter } from './cell-sort';
import type { Grid, GridCell, GridRow } from './grid';
import { isHeaderCell } from './header-row';
import { meaningOf } from './vocabulary';

/**
 * The parts of a grid that may be tables with their headers down the left side, each turned on its side: runs of
 * rows without a blank row or a line of text between them, of which two cells at least could head something. The
 * texts above and below a run go with it as its title and notes.
 */
export function turnedBlocks(
  grid: Grid,
  sorter: CellSorter,
  isFree: (cell: GridCell) => boolean,
): readonly Grid[] {
  const blocks: Grid[] = [];
  let rows: GridRow[] = [];
  let before: GridCell[] = [];
  let lastRow = -2;
  const close = (after: readonly GridCell[]): void => {
    if (rows.length > 1 && rows.length <= MOST_FIELDS && hasWords(rows, sorter))
      blocks.push(grid.turn(rows, [...before, ...after]));
    if (rows.length > 0) before = [];
    rows = [];
  };
  for (const { row, cells } of grid.rows) {
    const free = cells.filter(isFree);
    const first = free[0];
    if (first === undefined) continue;
    const lone = free.length === 1 && typeof first.source.value === 'string';
    if (lone && !(row === lastRow + 1 && isHeaderCell(first, sorter))) {
      close([first]);
      before.push(first);
      if (before.length > MOST_TEXTS) before.shift();
      continue;
    }
    if (row > lastRow + 1) close([]);
    // A list of one entry begins anew with each KPI; its project goes on.
    if (free.length === 2 && asksLabel(first, sorter)) {
      const project = rows.filter(({ cells: own }) => leads(own[0], sorter));
      if (project.length < rows.length) {
        close([]);
        rows.push(...project);
      }
    }
    rows.push({ row, cells: free });
    lastRow = row;
  }
  close([]);
  return blocks;
}

function asksLabel(cell: GridCell, sorter: CellSorter): boolean {
  const { concepts, share } = meaningOf(sorter.words(cell));
  return concepts.has('label') && share >= 0.6;
}

/** 事業名, No.: what stands before the indicator. */
function leads(cell: GridCell | undefined, sorter: CellSorter): boolean {
  const { concepts } = meaningOf(sorter.words(cell));
  return concepts.has('project') || concepts.has('number');
}

const MOST_TEXTS = 4;
/** A table on its side has its fields below each other; longer runs of rows are data. */
const MOST_FIELDS = 500;

function hasWords(rows: readonly GridRow[], sorter: CellSorter): boolean {
  let words = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      const sort = sorter.sort(cell);
      if ((sort === 'word' || sort === 'period') && ++words >= 2) return true;
    }
  }
  return false;
}
