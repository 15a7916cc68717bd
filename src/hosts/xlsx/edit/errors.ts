import type { CellRef } from '../../../core/workbook/cell-ref';

/**
 * Why a cell cannot be edited; a closed list.
 *
 * | code | the cell |
 * |---|---|
 * | `no-such-sheet` | is on a sheet that the workbook does not have, or that has no cells (a chart sheet) |
 * | `array-formula` | belongs to an array formula or a data table, of which no single cell can change |
 * | `inside-merge` | is hidden under a merged area; only its top left cell holds anything |
 * | `table-header` | names a column of a table, and the table's own part has to say the same |
 * | `pivot-table` | belongs to a pivot table, which overwrites it |
 * | `too-long` | would hold a longer text or formula than a workbook can |
 */
export type CellEditErrorCode =
  | 'no-such-sheet'
  | 'array-formula'
  | 'inside-merge'
  | 'table-header'
  | 'pivot-table'
  | 'too-long';

/** An edit that was refused; nothing has been changed. */
export class CellEditError extends Error {
  override readonly name = 'CellEditError';

  constructor(
    readonly code: CellEditErrorCode,
    readonly cell: CellRef,
  ) {
    super(code);
  }
}
