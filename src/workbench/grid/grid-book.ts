import type { IRange, IWorkbookData, Workbook, Worksheet } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS } from '../../core/workbook/cell-ref';
import type { UniverModule } from './load-univer';
import type { Matrix, Position } from './recorder';
import { SPARE_COLUMNS, SPARE_ROWS, UNIT_ID } from './workbook-data';

export const SET_VALUES = 'sheet.mutation.set-range-values';

/** What `sheet.mutation.set-range-values` is given. */
export interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  cellValue?: Matrix;
  readonly trigger?: string;
}

/** What mutations of number formats are given. */
export interface RangesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

/** What `sheet.operation.set-selections` is given. */
export interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
}

export const isFormatMutation = (id: string): boolean =>
  id === 'sheet.mutation.set.numfmt' || id === 'sheet.mutation.remove.numfmt';

/** The workbook that Univer has open. */
export class GridBook {
  readonly #api: ReturnType<UniverModule['FUniver']['newAPI']>;

  constructor(api: ReturnType<UniverModule['FUniver']['newAPI']>) {
    this.#api = api;
  }

  /** Takes a workbook in place of the one before. */
  replace(data: Partial<IWorkbookData>): void {
    this.#api.disposeUnit(UNIT_ID);
    this.#api.createWorkbook(data);
  }

  get active() {
    return this.#api.getActiveWorkbook();
  }

  sheet(name: string) {
    return this.active?.getSheetByName(name) ?? null;
  }

  workbook(): Workbook | null {
    return this.active?.getWorkbook() ?? null;
  }

  worksheet(id: string): Worksheet | null {
    return this.workbook()?.getSheetBySheetId(id) ?? null;
  }

  formulaAt(sheet: Worksheet, { row, column }: Position): string {
    return this.sheet(sheet.getName())?.getRange(row, column).getFormula() ?? '';
  }

  setValues(subUnitId: string, cellValue: Matrix): void {
    this.#api.syncExecuteCommand(SET_VALUES, { unitId: UNIT_ID, subUnitId, cellValue });
  }

  /** Whoever goes beyond the rows and columns that are shown gets more of them, as far as a file can have them. */
  makeRoom({ subUnitId, selections }: SelectionParams): void {
    const size = this.worksheet(subUnitId)?.getSnapshot();
    if (size === undefined) return;
    const { rowCount, columnCount } = size;
    for (const { range } of selections) {
      if (range.endRow >= size.rowCount) size.rowCount = Math.min(MAX_ROWS, range.endRow + SPARE_ROWS);
      if (range.endColumn >= size.columnCount) {
        size.columnCount = Math.min(MAX_COLUMNS, range.endColumn + SPARE_COLUMNS);
      }
    }
    if (size.rowCount > rowCount || size.columnCount > columnCount) this.draw(subUnitId);
  }

  /** Draws a sheet whose cells were put in behind Univer's back, if it is in front. */
  draw(id: string): void {
    const sheet = this.active?.getActiveSheet();
    if (sheet?.getSheetId() !== id) return;
    const skeleton = sheet.getSkeleton();
    // Nothing was drawn yet of a workbook that has just been given to it.
    if (skeleton == null) return;
    skeleton.resetCache();
    skeleton.makeDirty(true);
    sheet.refreshCanvas();
  }
}

export function positionsOfRanges({ ranges = [], values = {} }: RangesParams): Position[] {
  const all = [...ranges, ...Object.values(values).flatMap(({ ranges: each }) => each)];
  return all.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const positions: Position[] = [];
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) positions.push({ row, column });
    }
    return positions;
  });
}
