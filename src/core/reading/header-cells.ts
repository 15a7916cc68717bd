import type { CellSorter } from './cell-sort';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { municipalityNamed } from './municipalities';
import { type Concept, costKindOf, meaningOf } from './vocabulary';

const VALUE_WORDS: readonly Concept[] = ['target', 'actual', 'rate', 'difference', 'expected', 'increment'];

/**
 * The header cells of a column from top to bottom: its own, those merged over it, and a year (or 目標値) that is
 * typed once over the first of its columns without merging them.
 */
export function headerCells(candidate: Candidate, column: number, sorter: CellSorter): readonly GridCell[] {
  const { grid, headerTop, headerBottom } = candidate;
  const cells: GridCell[] = [];
  for (let row = headerTop; row <= headerBottom; row += 1) {
    const cell = grid.seenAt(row, column) ?? carried(candidate, row, column, sorter);
    if (cell !== undefined && !cells.some(({ source }) => source === cell.source)) cells.push(cell);
  }
  return cells;
}

function carried(
  candidate: Candidate,
  row: number,
  column: number,
  sorter: CellSorter,
): GridCell | undefined {
  const { grid, headerBottom, left } = candidate;
  if (row >= headerBottom) return undefined;
  const below = kindOf(grid.at(row + 1, column), sorter);
  if (below === null) return undefined;
  for (let before = column - 1; before >= left; before -= 1) {
    if (kindOf(grid.at(row + 1, before), sorter) !== below) return undefined;
    const cell = grid.seenAt(row, before);
    if (cell === undefined) continue;
    if (grid.mergedAt(row, before) !== null) return undefined;
    const kind = kindOf(cell, sorter);
    return kind !== null && kind !== below ? cell : undefined;
  }
  return undefined;
}

/**
 * Years, members and 計 stand over words of values or kinds of cost, or such words over years; anything else is not
 * carried.
 */
function kindOf(cell: GridCell | undefined, sorter: CellSorter): 'block' | 'word' | null {
  if (cell === undefined) return null;
  if (sorter.period(cell, true)?.period !== undefined) return 'block';
  const words = sorter.words(cell);
  const { concepts } = meaningOf(words);
  const isMoney = costKindOf(concepts) !== null || concepts.has('amount');
  if (isMoney || VALUE_WORDS.some((concept) => concepts.has(concept))) return 'word';
  return concepts.has('sum') || municipalityNamed(words) !== null ? 'block' : null;
}
