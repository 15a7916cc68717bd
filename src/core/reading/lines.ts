import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { CellSorter } from './cell-sort';
import type { Grid, GridCell } from './grid';
import { type Heading, headingOf } from './headings';

/** A row with more cells than this is data, not a line that says something. */
const MOST_PARTS = 16;
/** A row of so few cells may be a label with its value whatever its words. */
const FEW_PARTS = 3;
/** Words by which a longer row says something of the plan or its costs. */
const SPEAKS = /名称|名$|主体|期間|団体|自治体|市町村|円|交付金|補助率|交付率|事業費|経費|【|単位/;

/** One line of a document: the texts and figures of a row outside tables, or one line of a cell with breaks. */
export interface Line {
  readonly text: string;
  readonly squeezed: string;
  /** The first cell of the line. */
  readonly cell: CellRef;
  readonly parts: readonly LinePart[];
  readonly heading: Heading | null;
}

export interface LinePart {
  readonly text: string;
  readonly squeezed: string;
  readonly cell: CellRef;
  readonly source: GridCell;
}

/** The lines of a grid in reading order; rows that tables took are left out. */
export function linesOf(
  grid: Grid,
  sorter: CellSorter,
  isTaken: (row: number, column: number) => boolean,
): readonly Line[] {
  const lines: Line[] = [];
  for (const { cells } of grid.rows) {
    if (cells.length > MOST_PARTS) continue;
    const free = cells.filter((cell) => !isTaken(cell.row, cell.column));
    if (!free.some(({ source }) => typeof source.value === 'string')) continue;
    if (free.length === 1 && free[0] !== undefined) lines.push(...splitLines(grid, free[0]));
    else if (free.length <= FEW_PARTS || free.some((cell) => speaks(cell, sorter))) {
      lines.push(makeLine(free.map((cell) => wholePart(grid, sorter, cell))));
    }
  }
  return lines;
}

function speaks(cell: GridCell, sorter: CellSorter): boolean {
  return typeof cell.source.value === 'string' && SPEAKS.test(sorter.words(cell));
}

function splitLines(grid: Grid, cell: GridCell): readonly Line[] {
  return textOf(cell)
    .split(/\r\n?|\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => makeLine([part(grid, cell, text)]));
}

/** A cell as one part; its squeezed text is known to the sorter. */
function wholePart(grid: Grid, sorter: CellSorter, cell: GridCell): LinePart {
  const text = textOf(cell);
  const squeezed = typeof cell.source.value === 'string' ? sorter.words(cell) : text;
  return { text, squeezed, cell: grid.ref(cell), source: cell };
}

function part(grid: Grid, cell: GridCell, text: string): LinePart {
  return { text, squeezed: squeeze(text), cell: grid.ref(cell), source: cell };
}

function makeLine(parts: readonly LinePart[]): Line {
  const text = parts.map((one) => one.text).join(' ');
  const squeezed = parts.map((one) => one.squeezed).join('');
  const first = parts[0];
  if (first === undefined) throw new Error('A line has at least one part.');
  return { text, squeezed, cell: first.cell, parts, heading: headingOf(text) };
}

function textOf(cell: GridCell): string {
  const { value } = cell.source;
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
