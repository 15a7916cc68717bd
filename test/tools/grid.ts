import type { RangeRef } from '../../src/core/workbook/cell-ref';
import { parseRangeAddress } from '../../src/core/workbook/cell-ref';
import type {
  CellValue,
  SheetSnapshot,
  SnapshotCell,
  WorkbookSnapshot,
} from '../../src/core/workbook/snapshot';

/** One cell of a literal grid: a plain value, or a value with formula and number format. */
export type GridCell =
  | string
  | number
  | boolean
  | null
  | { readonly v: CellValue; readonly f?: string; readonly fmt?: string };
export type GridRow = readonly GridCell[];

export interface GridSheet {
  readonly rows: readonly GridRow[] | string;
  /** Merged areas as addresses: `['B1:C1']`. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly hidden?: boolean;
  /** Excel tables, each with one header row: `{ 表1: 'A2:D6' }`, or `'A2:D6 totals'` where the last row is one of totals. */
  readonly tables?: Readonly<Record<string, string>>;
}

/** A sheet as rows of cells, or as text in the form of {@link parseGrid}. */
export type Grid = string | readonly GridRow[] | GridSheet;

/** Sheets by name, and what defined names refer to. */
export interface GridWorkbook {
  readonly sheets: Readonly<Record<string, Grid>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly dateSystem?: 1900 | 1904;
  /** Files that `[1]`, `[2]` … stand for. */
  readonly externalBooks?: readonly string[];
}

/** A workbook from a literal: one grid (on 「計画」), or sheets by name. Null cells are blank. */
export function snapshotOf(source: Grid | GridWorkbook): WorkbookSnapshot {
  const sheets: Readonly<Record<string, Grid>> =
    typeof source === 'object' && 'sheets' in source ? source.sheets : { 計画: source };
  const names = typeof source === 'object' && 'sheets' in source ? (source.names ?? {}) : {};
  const formats = ['General'];
  return {
    sheets: Object.entries(sheets).map(([name, grid]) => sheetOf(name, grid, formats)),
    numberFormats: formats,
    definedNames: Object.entries(names).map(([name, refersTo]) => ({
      name,
      refersTo,
      hidden: false,
      sheet: null,
    })),
    dateSystem: typeof source === 'object' && 'sheets' in source ? (source.dateSystem ?? 1900) : 1900,
    ...(typeof source === 'object' && 'sheets' in source && source.externalBooks !== undefined
      ? { externalBooks: source.externalBooks }
      : {}),
  };
}

function sheetOf(name: string, grid: Grid, formats: string[]): SheetSnapshot {
  const sheet: GridSheet = typeof grid === 'object' && 'rows' in grid ? grid : { rows: grid };
  const rows = typeof sheet.rows === 'string' ? parseGrid(sheet.rows) : sheet.rows;
  return {
    name,
    visibility: sheet.hidden === true ? 'hidden' : 'visible',
    rows: rows
      .map((row, index) => ({
        row: index,
        cells: row.flatMap((cell, column) => cellOf(cell, index, column, formats)),
      }))
      .filter(({ cells }) => cells.length > 0),
    merges: (sheet.merges ?? []).map((address) => rangeOf(name, address)),
    hiddenRows: new Set(sheet.hiddenRows ?? []),
    hiddenColumns: new Set(sheet.hiddenColumns ?? []),
    tables: Object.entries(sheet.tables ?? {}).map(([table, place]) => {
      const [address = '', totals] = place.split(' ');
      return {
        name: table,
        range: rangeOf(name, address),
        headerRows: 1,
        totalsRows: totals === undefined ? 0 : 1,
      };
    }),
  };
}

function cellOf(cell: GridCell, row: number, column: number, formats: string[]): readonly SnapshotCell[] {
  if (cell === null || cell === '') return [];
  const full = typeof cell === 'object' ? cell : { v: cell };
  const code = full.fmt ?? 'General';
  if (!formats.includes(code)) formats.push(code);
  return [{ row, column, value: full.v, formula: full.f ?? null, format: formats.indexOf(code) }];
}

function rangeOf(sheet: string, address: string): RangeRef {
  const range = parseRangeAddress(address);
  if (range === null) throw new Error(`No range: ${address}`);
  return { sheet, ...range };
}

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;
const WITH_FORMAT = /^(.*?)\s*\[([^\]]+)\]$/;
const WITH_FORMULA = /^=(.+?)\s*→\s*(.*)$/;
const ERROR = /^#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NUM!|NULL!)$/;

/**
 * A grid as documents show it, one line a row. `| a | b |` is a row of cells; a line without bars is one cell in
 * column A; an empty line is an empty row. A cell that looks like a number is one (`'12` is text), `13 [0"%"]` has a
 * number format, `=SUM(B2:B3) → 5` a formula with its result, `#REF!` is an error value. Indentation is ignored.
 */
export function parseGrid(text: string): readonly GridRow[] {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '')
    .split('\n');
  return lines.map((line) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    if (!trimmed.startsWith('|')) return [parseCell(trimmed)];
    return trimmed
      .slice(1, trimmed.endsWith('|') ? -1 : undefined)
      .split('|')
      .map((cell) => parseCell(cell.trim()));
  });
}

function parseCell(text: string): GridCell {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  if (ERROR.test(text)) return { v: { error: text } };
  const [, formula, result] = WITH_FORMULA.exec(text) ?? [];
  if (formula !== undefined && result !== undefined) return { v: valueOf(parseCell(result)), f: formula };
  const [, value, format] = WITH_FORMAT.exec(text) ?? [];
  if (value !== undefined && format !== undefined && NUMBER.test(value))
    return { v: Number(value), fmt: format };
  return NUMBER.test(text) ? Number(text) : text;
}

function valueOf(cell: GridCell): CellValue {
  return typeof cell === 'object' && cell !== null ? cell.v : cell;
}
