import type { ICommandInfo } from '@univerjs/core';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { CellValue } from '../../core/workbook/snapshot';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { SheetCellEdit } from '../../hosts/xlsx/edit/edit-cells';
import { type DateSystem, fromCellValue } from './cell-data';
import {
  type GridBook,
  isFormatMutation,
  positionsOfRanges,
  type RangesParams,
  SET_VALUES,
  type ValuesParams,
} from './grid-book';
import { editOf, heldBy, type Matrix, patternOf, type Position, positionsIn } from './recorder';
import { UNIT_ID } from './workbook-data';

interface ResultParams {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, Matrix | undefined>> | undefined>>;
}

/** Takes from the grid what people did and what was calculated, and hands it to the host. */
export class GridChanges {
  readonly #book: GridBook;
  readonly #host: WorkbenchHost;
  readonly #dateSystem: DateSystem;

  constructor(book: GridBook, host: WorkbenchHost, dateSystem: DateSystem) {
    this.#book = book;
    this.#host = host;
    this.#dateSystem = dateSystem;
  }

  /** Takes down what a person's command did, whatever it was: what cells hold now is what goes to the file. */
  take({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SET_VALUES) {
      const { subUnitId, unitId, cellValue } = params as ValuesParams;
      if (unitId === UNIT_ID) this.#record(subUnitId, positionsIn(cellValue));
    } else if (isFormatMutation(id)) {
      const ranges = params as RangesParams;
      this.#record(ranges.subUnitId, positionsOfRanges(ranges));
    }
  }

  /** @returns cells whose results were not taken */
  takeResults(params: unknown): readonly CellRef[] {
    const { unitData } = params as ResultParams;
    const host = this.#host;
    const results: { cell: CellRef; value: CellValue }[] = [];
    for (const [subUnitId, matrix] of Object.entries(unitData?.[UNIT_ID] ?? {})) {
      const sheet = this.#book.worksheet(subUnitId);
      if (sheet === null) continue;
      for (const { row, column } of positionsIn(matrix)) {
        const cell = { sheet: sheet.getName(), row, column };
        const format = host.stateOf(cell).numberFormat;
        const value = fromCellValue(matrix?.[row]?.[column] ?? {}, true, format, this.#dateSystem);
        results.push({ cell, value: value ?? '' });
      }
    }
    return host.calculated(results);
  }

  #record(subUnitId: string, positions: readonly Position[]): void {
    const sheet = this.#book.worksheet(subUnitId);
    const workbook = this.#book.workbook();
    const host = this.#host;
    if (sheet === null || workbook === null) return;
    const edits: SheetCellEdit[] = [];
    for (const position of positions) {
      const place = { sheet: sheet.getName(), ...position };
      const held = heldBy(sheet, position, (there, place) => this.#book.formulaAt(there, place));
      const format = patternOf(workbook, held.cell);
      const edit = editOf(place, held, format, host.stateOf(place), this.#dateSystem);
      if (edit !== null) edits.push(edit);
    }
    host.typed(edits);
  }
}
