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

/** What a worksheet, its tables and its pivot tables do not let anyone change cell by cell. */
export function sheetGuards(part: string, index: SheetIndex, edit: PackageEdit): Guards {
  const guarded: { code: CellEditErrorCode; range: Range }[] = [];
  const add = (code: CellEditErrorCode, range: Range | null): void => {
    if (range !== null) guarded.push({ code, range });
  };
  for (const range of index.arrays) add('array-formula', range);
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
  return {
    check(cell) {
      const hit = guarded.find(({ range }) => contains(range, cell));
      if (hit !== undefined) throw new CellEditError(hit.code, cell);
      const merge = index.merges.find((range) => contains(range, cell));
      if (merge !== undefined && (merge.top !== cell.row || merge.left !== cell.column)) {
        throw new CellEditError('inside-merge', cell);
      }
    },
  };
}

function contains({ top, left, bottom, right }: Range, { row, column }: CellRef): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
