import { toRangeAddress } from '../../../core/workbook/cell-ref';
import type { Area, ModelCell } from '../../../core/workbook/sheet-model';
import { rowsOf } from '../addresses';

/** Characters of the addresses in one call; Excel takes 8,192. */
const ADDRESSES_LENGTH = 2000;

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

/** Places for which something is the same, as one call names them. */
export interface SamePlaces<T> {
  /** Addresses of rectangles, parted by commas. */
  readonly addresses: string;
  readonly value: T;
}

/**
 * Rectangles of the same value brought together, wherever on the sheet they are: a form that repeats itself for each
 * indicator has thousands of them, of a dozen looks.
 */
export function samePlaces<T>(
  cells: readonly ModelCell[],
  valueOf: (cell: ModelCell) => T | null,
): SamePlaces<T>[] {
  const places: { addresses: string; readonly value: T }[] = [];
  const open = new Map<string, (typeof places)[number]>();
  for (const { area, value } of sameAreas(cells, valueOf)) {
    const key = JSON.stringify(value);
    const address = toRangeAddress(area);
    const place = open.get(key);
    if (place !== undefined && place.addresses.length + address.length < ADDRESSES_LENGTH) {
      place.addresses += `,${address}`;
    } else {
      const made = { addresses: address, value };
      places.push(made);
      open.set(key, made);
    }
  }
  return places;
}

/** Merged areas of one row each that lie below each other, put together; `across` where each row is its own. */
export function mergeRuns(merges: readonly Area[]): { readonly area: Area; readonly across: boolean }[] {
  const runs: { area: Area; across: boolean }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const area of [...merges].sort((a, b) => a.top - b.top)) {
    if (area.top === area.bottom && area.left === area.right) continue;
    const place = `${area.left}:${area.right}`;
    const above = rowsOf(area) === 1 ? open.get(place) : undefined;
    if (above !== undefined && above.area.bottom === area.top - 1) {
      above.area = { ...above.area, bottom: area.bottom };
      above.across = true;
    } else {
      const made = { area, across: false };
      runs.push(made);
      if (rowsOf(area) === 1) open.set(place, made);
    }
  }
  return runs;
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
