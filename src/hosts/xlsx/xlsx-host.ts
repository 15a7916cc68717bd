import type { CellRef, RangeRef } from '../../core/workbook/cell-ref';
import type { SheetModel } from '../../core/workbook/sheet-model';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import {
  type CellEdit,
  type HostChange,
  HostError,
  type HostReading,
  type Revert,
  type Scope,
  type WorkbookHost,
  type WorkOptions,
} from '../ports';
import { cellLooks } from './edit/cell-looks';
import { type CellState, contentOf, EMPTY, sameValue } from './edit/cell-state';
import { editCells, type SheetCellEdit } from './edit/edit-cells';
import { CellEditError } from './edit/errors';
import { readProtection } from './edit/protection';
import { findWorkbookPart, openPackage } from './package';
import { readXlsx } from './read/read-xlsx';
import { scopedReading } from './scoped-reading';
import { checkMayWrite } from './write/may-write';
import { writeSheets } from './write/write-sheets';

export interface XlsxHostOptions {
  /** What is selected at first; else the first visible sheet's A1. */
  readonly selection?: RangeRef;
  /** Refuses every change, as Excel does with a workbook opened for reading. */
  readonly readOnly?: boolean;
}

type Listener = (change: HostChange) => void;

/**
 * An .xlsx or .xlsm file in memory as an open workbook. Nothing is recalculated: a formula shows the result that was
 * saved beside it, and none after it was edited here.
 */
export class XlsxHost implements WorkbookHost {
  #bytes: Uint8Array;
  #snapshot: WorkbookSnapshot | null = null;
  #selection: RangeRef | null;
  readonly #readOnly: boolean;
  readonly #listeners = new Set<Listener>();

  /** @throws WorkbookError when the bytes are no workbook */
  constructor(bytes: Uint8Array, options: XlsxHostOptions = {}) {
    findWorkbookPart(openPackage(bytes));
    this.#bytes = bytes;
    this.#selection = options.selection ?? null;
    this.#readOnly = options.readOnly ?? false;
  }

  /** The workbook as it is now, to be saved. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** What is selected; its sheet is the one in front. */
  get selection(): RangeRef {
    const { sheets } = this.#content();
    if (this.#selection !== null) return this.#selection;
    const sheet = (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? '';
    return { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  }

  set selection(range: RangeRef) {
    this.#selection = range;
  }

  read(scope: Scope, options: WorkOptions = {}): Promise<HostReading> {
    return settle(() => this.#read(scope, options));
  }

  write(models: readonly SheetModel[], options: WorkOptions = {}): Promise<void> {
    return settle(() => this.#write(models, options));
  }

  edit(edits: readonly CellEdit[]): Promise<Revert> {
    return settle(() => this.#edit(edits));
  }

  select(cell: CellRef): Promise<void> {
    return settle(() => this.#select(cell));
  }

  onChanged(listener: Listener): Promise<() => Promise<void>> {
    // The same function may listen twice.
    const own: Listener = (change) => listener(change);
    this.#listeners.add(own);
    return Promise.resolve(() => {
      this.#listeners.delete(own);
      return Promise.resolve();
    });
  }

  /**
   * Edits that do not come from this program: a person typing, a co-author. Whoever listens is told of each cell.
   *
   * @throws HostError when a cell cannot be edited; nothing has been changed then
   */
  editExternally(edits: readonly SheetCellEdit[], source: HostChange['source'] = 'local'): void {
    this.#replace(this.#edited(edits));
    for (const { cell } of edits) {
      const { sheet, row, column } = cell;
      this.#tell({ sheet, range: { sheet, top: row, left: column, bottom: row, right: column }, source });
    }
  }

  /** Takes other bytes in place of the workbook's: it was changed as a whole by somebody else. */
  replaceExternally(bytes: Uint8Array, source: HostChange['source'] = 'local'): void {
    findWorkbookPart(openPackage(bytes));
    this.#replace(bytes);
    for (const { name } of this.#content().sheets) this.#tell({ sheet: name, range: null, source });
  }

  #read(scope: Scope, { signal, onProgress }: WorkOptions): HostReading {
    stopIfAborted(signal);
    const snapshot = this.#content();
    onProgress?.({ step: 'reading', done: 1, total: 1 });
    return scopedReading(snapshot, scope, this.selection);
  }

  #write(models: readonly SheetModel[], { signal, onProgress }: WorkOptions): void {
    stopIfAborted(signal);
    if (this.#readOnly) throw new HostError('read-only');
    checkMayWrite(this.#bytes, models);
    onProgress?.({ step: 'writing', done: 0, total: models.length });
    const { bytes } = writeSheets(this.#bytes, models);
    // Somebody who heard of the progress may have thought better of it.
    stopIfAborted(signal);
    this.#replace(bytes);
    onProgress?.({ step: 'writing', done: models.length, total: models.length });
  }

  #edit(edits: readonly CellEdit[]): Revert {
    if (edits.length === 0) return { edits: [] };
    if (this.#readOnly) throw new HostError('read-only');
    const before = this.#statesOf(edits);
    this.#checkStates(edits, before);
    this.#replace(this.#edited(edits));
    const after = this.#statesOf(edits);
    const reverts = edits.map(({ cell, numberFormat }, index): CellEdit => {
      const held = before[index] ?? EMPTY;
      const now = after[index] ?? EMPTY;
      const isReformatted = numberFormat !== null || now.numberFormat !== held.numberFormat;
      return {
        cell,
        content: contentOf(held),
        numberFormat: isReformatted ? held.numberFormat : null,
        expected: { value: now.value, formula: now.formula },
      };
    });
    return { edits: reverts };
  }

  #select(cell: CellRef): void {
    const { sheet, row, column } = cell;
    if (this.#sheet(sheet) === undefined) throw new HostError('sheet-gone', { sheet, cell });
    this.#selection = { sheet, top: row, left: column, bottom: row, right: column };
  }

  #tell(change: HostChange): void {
    for (const listener of [...this.#listeners]) listener(change);
  }

  #content(): WorkbookSnapshot {
    this.#snapshot ??= readXlsx(this.#bytes);
    return this.#snapshot;
  }

  #sheet(name: string): SheetSnapshot | undefined {
    return this.#content().sheets.find((sheet) => sheet.name === name);
  }

  #replace(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#snapshot = null;
  }

  #edited(edits: readonly SheetCellEdit[]): Uint8Array {
    try {
      return editCells(this.#bytes, edits);
    } catch (cause) {
      if (!(cause instanceof CellEditError)) throw cause;
      const { cell, code } = cause;
      const isGone = code === 'no-such-sheet';
      throw new HostError(isGone ? 'sheet-gone' : 'failed', { sheet: cell.sheet, cell, cause });
    }
  }

  #statesOf(edits: readonly CellEdit[]): CellState[] {
    const looks = cellLooks(
      openPackage(this.#bytes),
      edits.map(({ cell }) => cell),
    );
    return edits.map(({ cell }, index) => {
      const rows = this.#sheet(cell.sheet)?.rows.find(({ row }) => row === cell.row);
      const found = rows?.cells.find(({ column }) => column === cell.column);
      const { numberFormat, locked } = looks[index] ?? EMPTY;
      return { value: found?.value ?? null, formula: found?.formula ?? null, numberFormat, locked };
    });
  }

  /** @throws HostError for the first edit that cannot be made */
  #checkStates(edits: readonly CellEdit[], states: readonly CellState[]): void {
    const names = new Set(edits.map(({ cell }) => cell.sheet));
    for (const sheet of names) {
      if (this.#sheet(sheet) === undefined) throw new HostError('sheet-gone', { sheet });
    }
    const { sheets } = readProtection(openPackage(this.#bytes), names);
    edits.forEach(({ cell, expected }, index) => {
      const state = states[index] ?? EMPTY;
      const { sheet } = cell;
      if (sheets.has(sheet) && state.locked) throw new HostError('protected-sheet', { sheet, cell });
      if (!sameValue(state.value, expected.value) || state.formula !== expected.formula) {
        throw new HostError('changed-since', { sheet, cell });
      }
    });
  }
}

/** Runs work at once; what it throws rejects the promise. */
function settle<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}
