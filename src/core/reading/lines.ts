import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { Grid, GridCell } from './grid';
import { type Heading, headingOf } from './headings';

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
export function linesOf(grid: Grid, isTaken: (row: number, column: number) => boolean): readonly Line[] {
  const lines: Line[] = [];
  for (const { cells } of grid.rows) {
    const free = cells.filter((cell) => !isTaken(cell.row, cell.column));
    if (free.length === 0) continue;
    if (free.length === 1 && free[0] !== undefined) lines.push(...splitLines(grid, free[0]));
    else lines.push(makeLine(free.map((cell) => part(grid, cell, textOf(cell)))));
  }
  return lines;
}

function splitLines(grid: Grid, cell: GridCell): readonly Line[] {
  return textOf(cell)
    .split(/\r\n?|\n/)
    .filter((text) => text.trim() !== '')
    .map((text) => makeLine([part(grid, cell, text)]));
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
