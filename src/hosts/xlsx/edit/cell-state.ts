import type { RangeRef } from '../../../core/workbook/cell-ref';
import { type CellValue, isErrorValue, type SheetSnapshot } from '../../../core/workbook/snapshot';
import type { CellEdit } from '../../ports';
import type { CellLook } from './cell-looks';

/** What a cell holds and looks like. */
export interface CellState extends CellLook {
  readonly value: CellValue;
  readonly formula: string | null;
}

export const EMPTY: CellState = { value: null, formula: null, numberFormat: 'General', locked: true };

/** The port knows no edit that gives a truth value or an error; as formulas they are the same to every reader. */
export function contentOf({ value, formula }: CellState): CellEdit['content'] {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value: String(value) };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'formula', formula: isErrorValue(value) ? value.error : String(value).toUpperCase() };
}

export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isErrorValue(a) && isErrorValue(b)) return a.error === b.error;
  return (a ?? '') === (b ?? '');
}

/** What of a sheet a range covers. */
export function within(sheet: SheetSnapshot, { top, left, bottom, right }: RangeRef): SheetSnapshot {
  const rows = sheet.rows.flatMap(({ row, cells }) => {
    if (row < top || row > bottom) return [];
    const covered = cells.filter(({ column }) => column >= left && column <= right);
    return covered.length === 0 ? [] : [{ row, cells: covered }];
  });
  const inRange =
    (from: number, to: number) =>
    (index: number): boolean =>
      index >= from && index <= to;
  return {
    ...sheet,
    rows,
    merges: sheet.merges.filter(
      (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
    ),
    hiddenRows: new Set([...sheet.hiddenRows].filter(inRange(top, bottom))),
    hiddenColumns: new Set([...sheet.hiddenColumns].filter(inRange(left, right))),
  };
}
