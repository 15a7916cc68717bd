import { columnName, MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/cell-ref';
import type { CellStyle, ModelCell, ModelContent } from '../../../core/workbook/sheet-model';
import { formulaText } from './formula-text';
import { attributes, cleanText, cutText, escapeText, escapeXstring } from './xml-text';

/** Most characters that a cell holds. */
const MAX_TEXT = 32_767;
const DECIMAL = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** Cells by row and column, both ascending. */
export type Grid = ReadonlyMap<number, readonly ModelCell[]>;

/**
 * The model's cells in the order that a sheet wants them.
 *
 * @throws Error (of programming) when a cell comes twice or stands outside of a sheet
 */
export function toGrid(cells: readonly ModelCell[]): Grid {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const rows = new Map<number, ModelCell[]>();
  let last: ModelCell | null = null;
  for (const cell of sorted) {
    const { row, column } = cell;
    if (row < 0 || row >= MAX_ROWS || column < 0 || column >= MAX_COLUMNS) {
      throw new Error(`Cell outside of the sheet: row ${row}, column ${column}`);
    }
    if (last !== null && last.row === row && last.column === column) {
      throw new Error(`Cell written twice: ${columnName(column)}${row + 1}`);
    }
    last = cell;
    const present = rows.get(row);
    if (present === undefined) rows.set(row, [cell]);
    else present.push(cell);
  }
  return rows;
}

/** `<sheetData>` with values, formulas and their cached results; text stays in the cells, so that shared strings do not change. */
export function sheetDataXml(
  grid: Grid,
  rowHeights: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  formatOf: (style: CellStyle) => number,
): string {
  const rows = [...new Set([...grid.keys(), ...rowHeights.keys()])].sort((a, b) => a - b);
  let xml = '';
  for (const row of rows) {
    const height = rowHeights.get(row);
    const written = attributes({
      r: row + 1,
      ht: height === undefined ? null : Math.min(height, 409.5),
      hidden: hidden.has(row) ? 1 : null,
      customHeight: height === undefined ? null : 1,
    });
    const cells = (grid.get(row) ?? []).map((cell) => cellXml(cell, formatOf)).join('');
    xml += cells === '' ? `<row${written}/>` : `<row${written}>${cells}</row>`;
  }
  return `<sheetData>${xml}</sheetData>`;
}

function cellXml(cell: ModelCell, formatOf: (style: CellStyle) => number): string {
  const format = formatOf(cell.style);
  const place = `r="${columnName(cell.column)}${cell.row + 1}"${format === 0 ? '' : ` s="${format}"`}`;
  const { content } = cell;
  switch (content.kind) {
    case 'blank':
      return format === 0 ? '' : `<c ${place}/>`;
    case 'number':
      return `<c ${place}><v>${decimalText(content.value)}</v></c>`;
    case 'text':
      return `<c ${place} t="inlineStr"><is>${textXml(content.text)}</is></c>`;
    case 'formula': {
      const formula = `<f>${formulaText(content.formula)}</f>`;
      if (content.value.kind === 'number') {
        return `<c ${place}>${formula}<v>${decimalText(content.value.value)}</v></c>`;
      }
      return `<c ${place} t="str">${formula}<v>${cellText(content.value.text)}</v></c>`;
    }
  }
}

function textXml(text: string): string {
  const written = cellText(text);
  const preserve = /^\s|\s$|\n|\s\s/.test(written) ? ' xml:space="preserve"' : '';
  return `<t${preserve}>${written}</t>`;
}

/** Text as a cell of a file holds it: what XML cannot hold is gone, what is too long ends in `…`. */
function cellText(text: string): string {
  return escapeText(escapeXstring(cutText(cleanText(text), MAX_TEXT)));
}

/** A decimal as it stands in a file. */
export function decimalText(value: string): string {
  if (!DECIMAL.test(value)) throw new Error(`Not a plain decimal: ${value}`);
  return value;
}

/** What a cell shows before anything is recalculated: its own value or the cached one. */
export function shownValue(
  content: ModelContent | undefined,
):
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: string }
  | null {
  if (content === undefined || content.kind === 'blank') return null;
  return content.kind === 'formula' ? content.value : content;
}
