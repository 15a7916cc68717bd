import type { Area, ModelCell } from '../../../core/workbook/sheet-model';

/** A rectangle of cells for which something is the same. */
export interface SameArea<T> {
  readonly area: Area;
  readonly value: T;
}

/**
 * Cells gathered into rectangles by a value of theirs: runs along each row, then equal runs of following rows put
 * together. Cells whose value is null are left out.
 *
 * @param valueOf two cells are alike when their values are the same as JSON
 */
export function sameAreas<T>(
  cells: readonly ModelCell[],
  valueOf: (cell: ModelCell) => T | null,
): SameArea<T>[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run<T>[] = [];
  for (const cell of sorted) {
    const value = valueOf(cell);
    if (value === null) continue;
    const key = JSON.stringify(value);
    const last = runs.at(-1);
    if (last !== undefined && last.row === cell.row && last.right === cell.column - 1 && last.key === key) {
      last.right = cell.column;
    } else {
      runs.push({ row: cell.row, left: cell.column, right: cell.column, key, value });
    }
  }
  return stack(runs);
}

interface Run<T> {
  readonly row: number;
  readonly left: number;
  right: number;
  readonly key: string;
  readonly value: T;
}

function stack<T>(runs: readonly Run<T>[]): SameArea<T>[] {
  const areas: { area: { -readonly [K in keyof Area]: Area[K] }; value: T }[] = [];
  const open = new Map<string, (typeof areas)[number]>();
  for (const { row, left, right, key, value } of runs) {
    const place = `${left}:${right}:${key}`;
    const above = open.get(place);
    if (above !== undefined && above.area.bottom === row - 1) {
      above.area.bottom = row;
    } else {
      const made = { area: { top: row, left, bottom: row, right }, value };
      areas.push(made);
      open.set(place, made);
    }
  }
  return areas;
}

/** Following rows or columns of the same size, as pieces from one index to another. */
export function sameLines(sizes: ReadonlyMap<number, number>): { from: number; to: number; size: number }[] {
  const pieces: { from: number; to: number; size: number }[] = [];
  for (const [index, size] of [...sizes].sort(([a], [b]) => a - b)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.to === index - 1 && last.size === size) last.to = index;
    else pieces.push({ from: index, to: index, size });
  }
  return pieces;
}
