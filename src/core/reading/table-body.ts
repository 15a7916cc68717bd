import { isDash } from '../text/fold';
import type { SnapshotTable } from '../workbook/snapshot';
import type { CellSorter } from './cell-sort';
import type { Grid, GridCell, GridRow } from './grid';
import { type BodyRow, isHeaderRow, startsNextTable } from './header-row';
import { isNote, isSectionHeading } from './headings';

interface Segment {
  readonly left: number;
  readonly right: number;
}

export interface Body {
  readonly bodyRows: readonly BodyRow[];
  readonly lastRow: number;
  readonly notes: readonly GridCell[];
}

/** Blank rows that a table may have inside (a page break, a spacer). */
const LONGEST_GAP = 2;
const NOTES_BELOW = 3;
const PAGE_NUMBER =
  /^(?:[-－―ー–—~〜][0-9]{1,3}[-－―ー–—~〜]|[(（]?[0-9]{1,3}ページ[)）]?|[Pp]\.?[0-9]{1,3}|[0-9]{1,3}\/[0-9]{1,3}ページ?)$/;

/** The rows below a header, to the next header, a section heading, prose, or a longer gap. */
export function bodyOf(grid: Grid, sorter: CellSorter, headerBottom: number, segment: Segment): Body {
  const rows: BodyRow[] = [];
  const notes: GridCell[] = [];
  let last = headerBottom;
  let lastBody = headerBottom;
  let usual = 0;
  let pendingGroup: number | null = null;
  for (const row of rowsAfter(grid, headerBottom)) {
    const cells = row.cells.filter((cell) => cell.column >= segment.left && cell.column <= segment.right);
    if (cells.length === 0) {
      if (row.row - last > LONGEST_GAP + 1) break;
      continue;
    }
    const gap = row.row - last - 1;
    if (gap > LONGEST_GAP) break;
    const first = cells[0];
    if (first === undefined) break;
    if (gap === 0 ? startsNextTable(cells, sorter) : isHeaderRow(cells, sorter)) {
      lastBody = withoutNextTitle(rows, grid, segment, sorter, headerBottom, lastBody);
      break;
    }
    if (cells.every((cell) => isRuling(sorter.words(cell)))) {
      // A ruled line typed in dashes, or a page number between two halves.
      last = row.row;
      continue;
    }
    const values = cells.filter((cell) => isValue(cell, sorter)).length;
    if (values === 0) {
      const words = sorter.words(first);
      if (isNote(words)) {
        notes.push(...cells);
        last = row.row;
        continue;
      }
      if (isSectionHeading(words) || (cells.length === 1 && sorter.sort(first) === 'prose')) break;
      if (cells.length > 1 && gap === 0 && pendingGroup === null) {
        // Words where figures are due: a target such as 上昇, or a row still to be filled.
        rows.push({ row: row.row, group: false });
        last = lastBody = row.row;
        continue;
      }
      if (pendingGroup !== null) break;
      pendingGroup = row.row;
      last = row.row;
      continue;
    }
    if (gap > 0 && values * 2 < usual && !isTotalRow(cells, sorter)) break;
    if (gap > 0 && usual > 0 && !hasLabel(cells, sorter) && labelled(rows, grid, segment, sorter)) break;
    if (pendingGroup !== null) rows.push({ row: pendingGroup, group: true });
    pendingGroup = null;
    rows.push({ row: row.row, group: false });
    usual = Math.max(usual, values);
    last = lastBody = row.row;
  }
  return {
    bodyRows: rows,
    lastRow: lastBody,
    notes: [...new Set([...notes, ...notesBelow(grid, sorter, lastBody, segment)])],
  };
}

/** The rows of an Excel table: it says itself where it ends, and each of its rows is an entry. */
export function bodyOfTable(grid: Grid, sorter: CellSorter, { range, totalsRows }: SnapshotTable): Body {
  const bodyRows: BodyRow[] = [];
  for (const { row, cells } of rowsAfter(grid, range.top)) {
    if (row > range.bottom) break;
    if (!cells.some(({ column }) => column >= range.left && column <= range.right)) continue;
    bodyRows.push({ row, group: false, ...(row > range.bottom - totalsRows ? { totals: true } : {}) });
  }
  return { bodyRows, lastRow: range.bottom, notes: notesBelow(grid, sorter, range.bottom, range) };
}

/** `5 | 事業費（千円）` right above the next header is the next table's numbered title; gives the last row without it. */
function withoutNextTitle(
  rows: BodyRow[],
  grid: Grid,
  segment: Segment,
  sorter: CellSorter,
  headerBottom: number,
  last: number,
): number {
  const cells = grid
    .row(last)
    ?.cells.filter(({ column }) => column >= segment.left && column <= segment.right);
  const [number, title] = cells ?? [];
  if (rows.length < 2 || cells?.length !== 2 || number === undefined || title === undefined) return last;
  if (!/^\d{1,2}$/.test(sorter.words(number)) && typeof number.source.value !== 'number') return last;
  if (title.column !== number.column + 1 || isValue(title, sorter)) return last;
  rows.pop();
  return rows[rows.length - 1]?.row ?? headerBottom;
}

/** - 12 -, P.3, 3/10ページ: the number of a printed page. */
export function isPageNumber(squeezed: string): boolean {
  return PAGE_NUMBER.test(squeezed);
}

function isRuling(words: string): boolean {
  return isDash(words) || /^[-=_]+$/.test(words) || isPageNumber(words);
}

function* rowsAfter(grid: Grid, row: number): Generator<GridRow> {
  let low = 0;
  let high = grid.rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grid.rows[middle]?.row ?? Number.MAX_SAFE_INTEGER) <= row) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < grid.rows.length; i += 1) {
    const next = grid.rows[i];
    if (next !== undefined) yield next;
  }
}

function isValue(cell: GridCell, sorter: CellSorter): boolean {
  const sort = sorter.sort(cell);
  return sort === 'figure' || sort === 'mark';
}

function hasLabel(cells: readonly GridCell[], sorter: CellSorter): boolean {
  const first = cells[0];
  return first !== undefined && !isValue(first, sorter);
}

function labelled(rows: readonly BodyRow[], grid: Grid, segment: Segment, sorter: CellSorter): boolean {
  return rows.some(({ row }) => {
    const cell = grid.row(row)?.cells.find(({ column }) => column >= segment.left);
    return cell !== undefined && !isValue(cell, sorter);
  });
}

function isTotalRow(cells: readonly GridCell[], sorter: CellSorter): boolean {
  return /計$/.test(sorter.words(cells[0]));
}

function notesBelow(grid: Grid, sorter: CellSorter, last: number, segment: Segment): readonly GridCell[] {
  const notes: GridCell[] = [];
  for (let row = last + 1; row <= last + NOTES_BELOW; row += 1) {
    const cells = grid
      .row(row)
      ?.cells.filter(({ column }) => column >= segment.left && column <= segment.right);
    const first = cells?.[0];
    if (first === undefined || cells === undefined) continue;
    if (!isNote(sorter.words(first))) break;
    notes.push(...cells);
  }
  return notes;
}
