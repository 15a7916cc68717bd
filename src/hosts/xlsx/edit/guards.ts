import { type CellRef, parseRangeAddress, type RangeRef } from '../../../core/workbook/cell-ref';
import { readTable } from '../read/table';
import type { PackageEdit } from '../write/package-edit';
import { child, parseTree } from '../write/xml-tree';
import { CellEditError, type CellEditErrorCode } from './errors';
import type { SheetIndex } from './sheet-index';

type Range = Omit<RangeRef, 'sheet'>;

/** Cells of a sheet that cannot be edited, and why. */
export interface Guards {
  /** @throws CellEditError */
  check(cell: CellRef): void;
}

/** A range whose cells cannot be edited one by one. */
export interface GuardedRange {
  readonly code: CellEditErrorCode;
  readonly range: Range;
}

/** What a worksheet, its tables and its pivot tables do not let anyone change cell by cell. */
export function sheetGuards(part: string, index: SheetIndex, edit: PackageEdit): Guards {
  const guarded = guardedRanges(part, index.arrays, edit);
  return {
    check(cell) {
      const code = guardedBy(guarded, cell) ?? insideMerge(index.merges, cell);
      if (code !== null) throw new CellEditError(code, cell);
    },
  };
}

/** @param arrays ranges of the sheet's array formulas and data tables */
export function guardedRanges(part: string, arrays: readonly Range[], edit: PackageEdit): GuardedRange[] {
  const guarded: GuardedRange[] = arrays.map((range) => ({ code: 'array-formula', range }));
  const add = (code: CellEditErrorCode, range: Range | null): void => {
    if (range !== null) guarded.push({ code, range });
  };
  for (const { kind, part: target } of edit.relationships(part)) {
    const text = target === null ? null : edit.text(target);
    if (target === null || text === null) continue;
    if (kind === 'table') {
      const table = readTable(text, target, '');
      if (table === null || table.headerRows === 0) continue;
      add('table-header', { ...table.range, bottom: table.range.top + table.headerRows - 1 });
    } else if (kind === 'pivotTable') {
      const location = child(parseTree(text, target), 'location');
      add('pivot-table', parseRangeAddress(location?.attributes.get('ref') ?? ''));
    }
  }
  return guarded;
}

type Position = Pick<CellRef, 'row' | 'column'>;

/** Why a cell cannot be edited by itself, or null. */
export function guardedBy(guarded: readonly GuardedRange[], cell: Position): CellEditErrorCode | null {
  return guarded.find(({ range }) => contains(range, cell))?.code ?? null;
}

/** Only the first cell of a merged area holds anything. */
export function insideMerge(merges: readonly Range[], cell: Position): CellEditErrorCode | null {
  const merge = merges.find((range) => contains(range, cell));
  const isHidden = merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column);
  return isHidden ? 'inside-merge' : null;
}

function contains({ top, left, bottom, right }: Range, { row, column }: Position): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
