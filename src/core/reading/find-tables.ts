import { findUnit } from '../quantity/unit';
import type { CellSorter } from './cell-sort';
import type { Grid, GridCell } from './grid';
import {
  type BodyRow,
  isHeaderCell,
  isHeaderRow,
  isYearRun,
  LONGEST_HEADER,
  startsNextTable,
} from './header-row';
import { isNote } from './headings';
import { meaningOf } from './vocabulary';
import type { SnapshotTable } from '../workbook/snapshot';
import { bodyOf, bodyOfTable } from './table-body';

/** A header with the rows below it, before anyone has said what its columns mean. Rows and columns of the grid. */
export interface Candidate {
  readonly grid: Grid;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly left: number;
  readonly right: number;
  readonly bodyRows: readonly BodyRow[];
  readonly lastRow: number;
  /** Texts just above the header, nearest first: headings, unit notes. */
  readonly above: readonly GridCell[];
  /** Notes between and below the body's rows. */
  readonly notes: readonly GridCell[];
}

const HEADER_ROWS = 4;
const ROWS_ABOVE = 4;
/** A header that is typed over several columns without merging them reaches this far. */
const MOST_UNMERGED = 12;

/** All candidates of a grid from top to bottom, left to right; `taken` rows of earlier candidates are skipped. */
export function findCandidates(grid: Grid, sorter: CellSorter): readonly Candidate[] {
  const found: Candidate[] = [];
  let position = 0;
  while (position < grid.rows.length) {
    const here = grid.rows[position];
    const tables = here === undefined ? [] : grid.tablesHeadedAt(here.row);
    if (here === undefined || (tables.length === 0 && !isHeaderRow(here.cells, sorter))) {
      position += 1;
      continue;
    }
    const band = withTablesIn(headerBand(grid, sorter, position), grid, here.row);
    const made = segmentsOf(grid, band, sorter)
      .map((segment) => makeCandidate(grid, sorter, band, segment))
      .filter((candidate) => candidate.bodyRows.some(({ group }) => !group));
    found.push(...made);
    const last = Math.max(band.bottom, ...made.map(({ lastRow }) => lastRow));
    while (position < grid.rows.length && (grid.rows[position]?.row ?? last + 1) <= last) position += 1;
  }
  return found;
}

/** A header ends where that of an Excel table does: the row below is an entry whatever it looks like. */
function withTablesIn({ top, bottom }: Band, grid: Grid, from: number): Band {
  for (let row = from; row < bottom; row += 1)
    if (grid.tablesHeadedAt(row).length > 0) return { top, bottom: row };
  return { top, bottom };
}

interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of a header: the one found, rows above that only merged cells show as part of it, rows below. */
function headerBand(grid: Grid, sorter: CellSorter, position: number): Band {
  const first = grid.rows[position];
  if (first === undefined) return { top: 0, bottom: -1 };
  let top = first.row;
  const above = grid.rows[position - 1];
  if (
    above !== undefined &&
    above.row === top - 1 &&
    continuesAbove(grid, above.cells, first.cells, sorter)
  ) {
    top = above.row;
  }
  let bottom = first.row;
  for (let next = position + 1; next < position + HEADER_ROWS; next += 1) {
    const row = grid.rows[next];
    if (row === undefined || row.row !== bottom + 1) break;
    if (!continuesBelow(grid, first.cells, row.cells, sorter)) break;
    bottom = row.row;
  }
  for (const cell of first.cells) {
    const area = grid.mergedAt(cell.row, cell.column);
    if (area !== null && area.bottom - area.top < HEADER_ROWS && area.bottom > bottom) bottom = area.bottom;
  }
  return { top, bottom };
}

function continuesAbove(
  grid: Grid,
  above: readonly GridCell[],
  header: readonly GridCell[],
  sorter: CellSorter,
): boolean {
  const left = header[0]?.column ?? 0;
  const right = header[header.length - 1]?.column ?? 0;
  const inside = above.filter((cell) => cell.column >= left && cell.column <= right);
  if (inside.length === 0 || inside.length !== above.length) return false;
  const headers = inside.filter((cell) => isHeaderCell(cell, sorter));
  if (headers.length === 0 || headers.length < inside.length) return false;
  return headers.some((cell) => {
    const area = grid.mergedAt(cell.row, cell.column);
    const wide = area !== null && area.right > area.left;
    const whole = wide && area.left <= left && area.right >= right;
    const twoDeep = area !== null && area.bottom > area.top;
    return !whole && (wide || twoDeep || (cell.column > left && sorter.sort(cell) === 'period'));
  });
}

function continuesBelow(
  grid: Grid,
  header: readonly GridCell[],
  below: readonly GridCell[],
  sorter: CellSorter,
): boolean {
  const left = header[0]?.column ?? 0;
  if (below.length === 1 && isGroupLabel(grid, below[0], left, sorter)) return false;
  if (isYearRun(below) && below.every((cell) => underYears(grid, cell, sorter))) return true;
  let evidence = 0;
  let plain = 0;
  for (const cell of below) {
    const sort = sorter.sort(cell);
    const words = sorter.words(cell);
    if (sort === 'prose' || words.length > LONGEST_HEADER) return false;
    if (sort === 'figure' || sort === 'mark') return false;
    const period = sort === 'period' ? sorter.period(cell, false)?.period : undefined;
    const headed =
      grid.seenAt(cell.row - 1, cell.column) !== undefined || underValueWord(grid, cell, left, sorter);
    if (isHeaderCell(cell, sorter) && (headed || period === undefined)) evidence += 1;
    else if (/^[（(].*[)）]$/.test(words) || findUnit(words) !== null) evidence += headed ? 1 : 0;
    else plain += 1;
  }
  const first = below[0];
  const labelled = first !== undefined && first.column <= left && !headsColumn(first, sorter);
  return evidence > 0 && plain <= evidence && !(labelled && !/^[（(]/.test(sorter.words(first)));
}

/** Under the header of the labels stands another header word (年度 below 指標); 助成件数1件 is a row's own label. */
function headsColumn(cell: GridCell, sorter: CellSorter): boolean {
  if (!isHeaderCell(cell, sorter)) return false;
  return sorter.sort(cell) === 'period' || meaningOf(sorter.words(cell)).share >= 0.8;
}

/** Whether 目標値 or the like is typed further left in the row above, with nothing between: years go on below it. */
function underValueWord(grid: Grid, cell: GridCell, left: number, sorter: CellSorter): boolean {
  for (let column = cell.column - 1; column > left; column -= 1) {
    const above = grid.seenAt(cell.row - 1, column);
    if (above === undefined) continue;
    const { concepts } = meaningOf(sorter.words(above));
    return concepts.has('target') || concepts.has('actual') || concepts.has('increment');
  }
  return false;
}

/** A lone text under the first header cell heads the rows below it, unless it is a bracket that goes on. */
function isGroupLabel(grid: Grid, cell: GridCell | undefined, left: number, sorter: CellSorter): boolean {
  if (cell === undefined || cell.column > left) return false;
  return grid.at(cell.row - 1, cell.column) !== undefined && !/^[（(]/.test(sorter.words(cell));
}

/** Whether the header above a bare number speaks of years: 年度, 平成, 目標値（年度）. */
function underYears(grid: Grid, cell: GridCell, sorter: CellSorter): boolean {
  for (let column = cell.column; column >= Math.max(0, cell.column - MOST_UNMERGED); column -= 1) {
    const above = grid.seenAt(cell.row - 1, column);
    if (above === undefined) continue;
    return /年|平成|令和|目標|実績/.test(sorter.words(above));
  }
  return false;
}

interface Segment {
  readonly left: number;
  readonly right: number;
  /** The Excel table that it is. */
  readonly table?: SnapshotTable;
}

const LOOK_AHEAD = 8;

/** Splits a header at columns that are empty in header and body: tables side by side. */
function segmentsOf(grid: Grid, band: Band, sorter: CellSorter): readonly Segment[] {
  const columns = new Set<number>();
  const body = new Set<number>();
  const mark = (row: number, into: Set<number>): void => {
    for (const cell of grid.row(row)?.cells ?? []) {
      const area = grid.mergedAt(cell.row, cell.column);
      const end = area !== null && area.right - area.left < 100 ? area.right : cell.column;
      for (let column = cell.column; column <= end; column += 1) into.add(column);
    }
  };
  for (let row = band.top; row <= band.bottom; row += 1) mark(row, columns);
  for (let row = band.bottom + 1; row <= band.bottom + LOOK_AHEAD; row += 1) {
    const cells = grid.row(row)?.cells;
    if (cells === undefined) continue;
    if (startsNextTable(cells, sorter)) break;
    if (cells.length > 1 || (cells[0] !== undefined && sorter.sort(cells[0]) === 'figure')) mark(row, body);
  }
  const tables = grid.tablesHeadedAt(band.bottom);
  const isFree = (column: number): boolean =>
    !tables.some(({ range }) => column >= range.left && column <= range.right);
  const all = [...new Set([...columns, ...body])].filter(isFree).sort((a, b) => a - b);
  const segments: { left: number; right: number }[] = [];
  for (const column of all) {
    const current = segments[segments.length - 1];
    if (current === undefined || column > current.right + 1) segments.push({ left: column, right: column });
    else current.right = column;
  }
  const headed = [...columns].filter(isFree).sort((a, b) => a - b);
  let next = 0;
  const free = joinSpacers(segments, grid, band, sorter)
    .filter(({ left, right }) => {
      while ((headed[next] ?? right) < left) next += 1;
      return headed[next] !== undefined && (headed[next] ?? right + 1) <= right;
    })
    .flatMap((segment) => splitRepeats(segment, grid, band, sorter));
  const listed = tables.map((table) => ({ left: table.range.left, right: table.range.right, table }));
  return listed.length === 0 ? free : [...listed, ...free].sort((a, b) => a.left - b.left);
}

/** Tables set side by side without a gap repeat their whole header: 指標 目標値 実績値 指標 目標値 実績値. */
function splitRepeats(segment: Segment, grid: Grid, band: Band, sorter: CellSorter): readonly Segment[] {
  const words: string[] = [];
  for (let column = segment.left; column <= segment.right; column += 1) {
    let stack = '';
    for (let row = band.top; row <= band.bottom; row += 1) stack += sorter.words(grid.seenAt(row, column));
    words.push(stack);
  }
  const width = words.indexOf(words[0] ?? '', 1);
  if (width < 2 || words[0] === '' || words.length % width !== 0) return [segment];
  if (!words.every((word, i) => word === words[i % width])) return [segment];
  return Array.from({ length: words.length / width }, (_, i) => ({
    left: segment.left + i * width,
    right: segment.left + (i + 1) * width - 1,
  }));
}

/** A gap inside one table (a spacer column) is no split: the right part then has no labels of its own. */
function joinSpacers(
  segments: readonly Segment[],
  grid: Grid,
  band: Band,
  sorter: CellSorter,
): readonly Segment[] {
  const joined: { left: number; right: number }[] = [];
  for (const segment of segments) {
    const previous = joined[joined.length - 1];
    if (previous !== undefined && !hasLabels(segment, grid, band, sorter)) previous.right = segment.right;
    else joined.push({ ...segment });
  }
  return joined;
}

function hasLabels(segment: Segment, grid: Grid, band: Band, sorter: CellSorter): boolean {
  for (let row = band.bottom + 1; row <= band.bottom + LOOK_AHEAD; row += 1) {
    const cell = grid.seenAt(row, segment.left);
    if (cell === undefined) continue;
    return ['text', 'word', 'period', 'prose'].includes(sorter.sort(cell));
  }
  return false;
}

function makeCandidate(grid: Grid, sorter: CellSorter, band: Band, segment: Segment): Candidate {
  const { table } = segment;
  const body =
    table === undefined ? bodyOf(grid, sorter, band.bottom, segment) : bodyOfTable(grid, sorter, table);
  return {
    grid,
    headerTop: band.top,
    headerBottom: band.bottom,
    left: segment.left,
    right: segment.right,
    ...body,
    notes: [...body.notes, ...looseNotes(grid, sorter, segment)],
    above: [
      ...textsAbove(grid, sorter, band.top, segment),
      ...looseAbove(grid, segment),
      ...unitsBeside(grid, sorter, band.top, segment),
    ],
  };
}

function textsAbove(grid: Grid, sorter: CellSorter, top: number, segment: Segment): readonly GridCell[] {
  const texts: GridCell[] = [];
  let seen = 0;
  for (let row = top - 1; row >= Math.max(0, top - ROWS_ABOVE - 2) && seen < ROWS_ABOVE; row -= 1) {
    const cells = grid.row(row)?.cells;
    if (cells === undefined) continue;
    seen += 1;
    const inside = cells.filter((cell) => cell.column <= segment.right && reach(grid, cell) >= segment.left);
    if (joined(grid, cells, inside).some((cell) => ['figure', 'mark'].includes(sorter.sort(cell)))) break;
    texts.push(...inside.filter((cell) => typeof cell.source.value === 'string'));
    if (inside.some((cell) => sorter.sort(cell) === 'prose')) break;
  }
  return texts;
}

/** （単位：円） above the left one of two tables is said of both, unless the right one has its own. */
function unitsBeside(grid: Grid, sorter: CellSorter, top: number, segment: Segment): readonly GridCell[] {
  for (let row = top - 1; row >= Math.max(0, top - 2); row -= 1) {
    const cells = grid.row(row)?.cells ?? [];
    if (!cells.every((cell) => typeof cell.source.value === 'string')) return [];
    const notes = cells.filter((cell) => /単位/.test(sorter.words(cell)));
    if (notes.some((cell) => reach(grid, cell) >= segment.left && cell.column <= segment.right)) return [];
    if (notes.length > 0) return notes.length === 1 ? notes : [];
  }
  return [];
}

/** Cells of a row that stand without a gap beside some of them: the row of another table that is set wider. */
function joined(grid: Grid, cells: readonly GridCell[], some: readonly GridCell[]): readonly GridCell[] {
  const last = some[some.length - 1];
  if (last === undefined) return [];
  const found = [...some];
  let end = reach(grid, last);
  for (const cell of cells) {
    if (cell.column <= end) continue;
    if (cell.column > end + 1) break;
    found.push(cell);
    end = reach(grid, cell);
  }
  return found;
}

/** Texts of the sheet above a turned table, nearest first. */
function looseAbove({ loose }: Grid, { left }: Segment): readonly GridCell[] {
  return loose.filter(({ column }) => column < left && column >= left - ROWS_ABOVE - 2).reverse();
}

function looseNotes({ loose }: Grid, sorter: CellSorter, { right }: Segment): readonly GridCell[] {
  return loose.filter((cell) => cell.column > right && isNote(sorter.words(cell)));
}

function reach(grid: Grid, cell: GridCell): number {
  return grid.mergedAt(cell.row, cell.column)?.right ?? cell.column;
}
