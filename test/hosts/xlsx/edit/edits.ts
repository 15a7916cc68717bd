import { unzipSync } from 'fflate';
import { parseAddress } from '../../../../src/core/workbook/cell-ref';
import type { CellEdit } from '../../../../src/hosts/ports';
import { editCells, type SheetCellEdit } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { textOf } from '../../../tools/xlsx-checks';
import { type LiteralWorkbook, literalWorkbook } from '../../../tools/xlsx-parts';

/** What a person would type: `=A1`, a number, a text (after `'` whatever it is), nothing. */
export function typed(text: string | number): CellEdit['content'] {
  if (typeof text === 'number') return { kind: 'number', value: String(text) };
  if (text === '') return { kind: 'blank' };
  if (text.startsWith('=')) return { kind: 'formula', formula: text.slice(1) };
  return { kind: 'text', text: text.replace(/^'/, '') };
}

/** An edit of the sheet 計画, or of `sheet!A1`. */
export function put(
  address: string,
  text: string | number,
  numberFormat: string | null = null,
): Pick<CellEdit, 'cell' | 'content' | 'numberFormat'> {
  const [place = '', sheet = '計画'] = address.split('!').reverse();
  const position = parseAddress(place);
  if (position === null) throw new Error(address);
  return { cell: { sheet, ...position }, content: typed(text), numberFormat };
}

/** The worksheet part of a literal workbook after edits. */
export function sheetAfter(book: LiteralWorkbook, ...edits: readonly SheetCellEdit[]): string {
  const bytes = editCells(literalWorkbook(book), edits);
  return textOf(unzipSync(bytes), 'xl/worksheets/sheet1.xml');
}

/** What stands in its `sheetData`. */
export function rowsAfter(rows: string, ...edits: readonly SheetCellEdit[]): string {
  return /<sheetData>([^]*)<\/sheetData>/.exec(sheetAfter({ rows }, ...edits))?.[1] ?? '';
}
