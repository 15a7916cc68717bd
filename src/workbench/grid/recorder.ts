import type { ICellData, Workbook, Worksheet } from '@univerjs/core';
import { Decimal } from '../../core/quantity/decimal';
import type { CellRef } from '../../core/workbook/cell-ref';
import { type CellValue, isErrorValue } from '../../core/workbook/snapshot';
import type { ShownCell } from '../../hosts/workbench/workbench-host';
import type { SheetCellEdit } from '../../hosts/xlsx/edit/edit-cells';
import { type DateSystem, fromCellValue, roundDouble, toCellValue } from './cell-data';

/** Sparse rows and columns as Univer's mutations have them. */
export type Matrix = Record<number, Record<number, ICellData | null> | undefined>;

export interface Position {
  readonly row: number;
  readonly column: number;
}

export function positionsIn(matrix: Matrix | undefined): Position[] {
  return Object.entries(matrix ?? {}).flatMap(([row, cells]) =>
    Object.keys(cells ?? {}).map((column) => ({ row: Number(row), column: Number(column) })),
  );
}

/** What a cell of Univer's sheet holds, whole: its text where it is a document, its formula where it shares one. */
export function heldBy(
  sheet: Worksheet,
  { row, column }: Position,
  formulaOf: (sheet: Worksheet, place: Position) => string,
): { readonly cell: ICellData; readonly formula: string | null } {
  const cell = sheet.getCellRaw(row, column) ?? {};
  const text = cell.p?.body?.dataStream;
  const plain =
    text === undefined
      ? cell
      : { ...cell, v: text.replace(/\r\n$/, '').replaceAll('\r', '\n'), t: 1 as ICellData['t'] };
  const written = cell.f ?? (cell.si == null ? '' : formulaOf(sheet, { row, column }));
  return { cell: plain, formula: written === '' ? null : written.replace(/^=/, '') };
}

export function patternOf(workbook: Workbook, cell: ICellData): string {
  const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
  return pattern === '' ? 'General' : pattern;
}

/**
 * The change that makes the model's cell what Univer's cell is now; null where they are the same already.
 *
 * @param before what the model has
 */
export function editOf(
  place: CellRef,
  held: ReturnType<typeof heldBy>,
  numberFormat: string,
  before: ShownCell,
  dateSystem: DateSystem,
): SheetCellEdit | null {
  const { cell, formula } = held;
  const value = fromCellValue(cell, formula !== null, numberFormat, dateSystem);
  const isSameFormat = numberFormat.toLowerCase() === before.numberFormat.toLowerCase();
  const isSame =
    formula === null
      ? isUntouched(cell, value, before, dateSystem)
      : before.formula !== null && sameFormula(formula, before.formula);
  if (isSame && isSameFormat) return null;
  return {
    cell: place,
    content: isSame
      ? contentOf(before.value, before.formula, before.value)
      : contentOf(value, formula, value),
    numberFormat: isSameFormat ? null : numberFormat,
  };
}

/** Whether a cell without a formula still shows what the model holds, which may be a formula's result. */
function isUntouched(cell: ICellData, value: CellValue, before: ShownCell, dateSystem: DateSystem): boolean {
  const shown = toCellValue(before.value, before.numberFormat, dateSystem);
  // Such a workbook's formulas were not given to the grid: it shows their results.
  if (before.formula !== null) return dateSystem === 1904 && shown.v === cell.v;
  if (isErrorValue(before.value)) return before.value.error === value;
  const held = typeof before.value === 'number' ? roundDouble(before.value) : before.value;
  return (held ?? '') === (value ?? '');
}

function sameFormula(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/_xlfn\.(?:_xlws\.)?/g, '');
  return plain(a) === plain(b);
}

function contentOf(value: CellValue, formula: string | null, result: CellValue): SheetCellEdit['content'] {
  if (formula !== null) return { kind: 'formula', formula, result };
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value: new Decimal(value).toFixed() };
  if (typeof value === 'string') return { kind: 'text', text: value };
  const written = isErrorValue(value) ? value.error : String(value).toUpperCase();
  return { kind: 'formula', formula: written, result: value };
}
