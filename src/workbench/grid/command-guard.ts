import type { ICellData, ICommandInfo, IRange, Workbook, Worksheet } from '@univerjs/core';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Refusal, WorkbenchHost } from '../../hosts/workbench/workbench-host';
import { MAX_TEXT } from '../../hosts/xlsx/edit/cell-xml';
import { formulaText } from '../../hosts/xlsx/write/formula-text';
import {
  type GridBook,
  isFormatMutation,
  positionsOfRanges,
  type RangesParams,
  SET_VALUES,
  type ValuesParams,
} from './grid-book';
import type { GridNotice } from './grid-notice';
import type { UniverModule } from './load-univer';
import { type Position, positionsIn } from './recorder';
import { banOf, isViewOnly } from './rules';
import { isWholeFormula, typedNumber } from './typed-text';
import { UNIT_ID } from './workbook-data';

/** Univer's kind of a value that was typed behind `'` (`CellValueType`). */
const FORCED_TEXT = 4;
/** Going back gives cells what they had; nothing of that is a style that somebody chose. */
const STEPS_BACK = new Set(['univer.command.undo', 'univer.command.redo']);

/** Stands before the grid's commands: lets through what the file can take, and what only changes the view. */
export class CommandGuard {
  readonly #module: UniverModule;
  readonly #book: GridBook;
  readonly #tell: (notice: GridNotice) => void;

  constructor(module: UniverModule, book: GridBook, tell: (notice: GridNotice) => void) {
    this.#module = module;
    this.#book = book;
    this.#tell = tell;
  }

  /** Looks at a command that a person gave; throws where it must not be, having said why. */
  check({ id, params }: Readonly<ICommandInfo>, host: WorkbenchHost): void {
    if (id === 'sheet.command.set-range-values') return this.#fold(params);
    const ban = banOf(id);
    if (ban !== null && !this.#neutralise(id, params)) {
      this.#tell({ kind: 'banned', ban });
      throw new this.#module.CustomCommandExecutionError(id);
    }
    if (isViewOnly(id)) this.#tell({ kind: 'view-only' });
    if (id === SET_VALUES && (params as ValuesParams).unitId === UNIT_ID) {
      this.#checkValues(params as ValuesParams, host);
    }
    if (isFormatMutation(id)) {
      const ranges = params as RangesParams;
      this.#refuseFirst(ranges.subUnitId, positionsOfRanges(ranges), host);
    }
  }

  /** Pasting brings merges along, and rows where it goes beyond the last: neither is more than a look. */
  #neutralise(id: string, params: unknown): boolean {
    if (id === 'sheet.mutation.add-worksheet-merge' || id === 'sheet.mutation.remove-worksheet-merge') {
      (params as { ranges: unknown[] }).ranges = [];
      return true;
    }
    if (id !== 'sheet.mutation.insert-row' && id !== 'sheet.mutation.insert-col') return false;
    const { subUnitId, range } = params as { readonly subUnitId: string; readonly range: IRange };
    const sheet = this.#book.worksheet(subUnitId);
    if (sheet === null) return false;
    return id.endsWith('row')
      ? range.startRow >= sheet.getRowCount()
      : range.startColumn >= sheet.getColumnCount();
  }

  /** Figures in full width are figures. */
  #fold(params: unknown): void {
    const { value } = (params ?? {}) as { readonly value?: ICellData };
    if (value == null || typeof value.v !== 'string' || value.f != null || Number(value.t) === FORCED_TEXT)
      return;
    const parsed = typedNumber(value.v, (text) => {
      const read = this.#module.numfmt.parseValue(text);
      if (read === null || typeof read.v !== 'number') return null;
      return { value: read.v, numberFormat: read.z ?? null };
    });
    if (parsed === null) return;
    value.v = parsed.value;
    value.t = 2;
    value.p = null;
    if (parsed.numberFormat !== null) value.s = { n: { pattern: parsed.numberFormat } };
  }

  /** Leaves of a change what the file can hold; throws where it must not be. */
  #checkValues(params: ValuesParams, host: WorkbenchHost): void {
    const sheet = this.#book.worksheet(params.subUnitId);
    if (sheet === null) return;
    const isBack = STEPS_BACK.has(params.trigger ?? '');
    for (const { row, column } of positionsIn(params.cellValue)) {
      const cells = params.cellValue?.[row];
      const patch = cells?.[column];
      const place = { sheet: sheet.getName(), row, column };
      const refusal = host.refusalOf(place);
      if (refusal !== null) {
        const isHidden = refusal === 'inside-merge';
        if (!isHidden && changes(sheet, place, patch)) this.#refuse(refusal, place);
        delete cells?.[column];
        continue;
      }
      if (patch == null) continue;
      if (typeof patch.v === 'string' && patch.v.length > MAX_TEXT) this.#refuse('too-long', place);
      if (patch.f != null && patch.f !== '' && !isWritable(patch.f)) this.#refuse('formula', place);
      if (!isBack) keepFormatOnly(patch, this.#book.workbook());
    }
  }

  #refuseFirst(subUnitId: string, positions: readonly Position[], host: WorkbenchHost): void {
    const sheet = this.#book.worksheet(subUnitId);
    if (sheet === null) return;
    for (const position of positions) {
      const place = { sheet: sheet.getName(), ...position };
      const refusal = host.refusalOf(place);
      if (refusal !== null && refusal !== 'inside-merge') this.#refuse(refusal, place);
    }
  }

  #refuse(refusal: Refusal | 'formula', cell: CellRef): never {
    this.#tell({ kind: 'refused', refusal, cell });
    throw new this.#module.CustomCommandExecutionError(refusal);
  }
}

/** Whether a patch makes a cell hold something else. */
function changes(sheet: Worksheet, { row, column }: Position, patch: ICellData | null | undefined): boolean {
  const cell = sheet.getCellRaw(row, column);
  if (patch == null) return cell?.v != null || cell?.f != null;
  return (['v', 'f', 'p'] as const).some(
    (key) => key in patch && (patch[key] ?? null) !== (cell?.[key] ?? null),
  );
}

/** Of a style the number format reaches the file; the rest would only look as if it did. */
function keepFormatOnly(patch: ICellData, workbook: Workbook | null): void {
  if (!('s' in patch)) return;
  const style = typeof patch.s === 'string' ? (workbook?.getStyles().get(patch.s) ?? null) : patch.s;
  if (style == null || !('n' in style)) delete patch.s;
  else patch.s = { n: style.n ?? null };
}

function isWritable(formula: string): boolean {
  const text = formula.replace(/^=/, '');
  if (!isWholeFormula(text)) return false;
  try {
    formulaText(text);
    return true;
  } catch {
    return false;
  }
}
