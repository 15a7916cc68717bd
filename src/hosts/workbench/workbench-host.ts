import type { CellRef, RangeRef } from '../../core/workbook/cell-ref';
import type { SheetModel } from '../../core/workbook/sheet-model';
import { type CellValue, isErrorValue, type WorkbookSnapshot } from '../../core/workbook/snapshot';
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
import { contentOf, sameValue } from '../xlsx/edit/cell-state';
import type { SheetCellEdit } from '../xlsx/edit/edit-cells';
import type { BookView } from '../xlsx/looks/read-book';
import { scopedReading } from '../xlsx/scoped-reading';
import type { BookFile } from './book-file';
import { type CellPut, LiveBook } from './live-book';

/** What a person sees the workbook in. */
export interface Grid {
  /** Shows a workbook in place of the one before; the same sheet stays in front if it is there. */
  open(view: BookView): Promise<void>;
  /** Shows what cells hold now; the program changed them. */
  show(cells: readonly ShownCell[]): void;
  select(cell: CellRef): void;
}

export interface ShownCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** Why something that a person did in the grid cannot be. */
export type Refusal = NonNullable<ReturnType<LiveBook['refusalOf']>> | 'busy';

type Listener = (change: HostChange) => void;

/**
 * A workbook open in the workbench. The file's own bytes are the truth: what is typed into the grid is recorded cell
 * by cell and applied to them, never the grid's own model. The grid shows and calculates.
 */
export class WorkbenchHost implements WorkbookHost {
  readonly #file: BookFile;
  readonly #readOnly: boolean;
  readonly #listeners = new Set<Listener>();
  readonly #watchers = new Set<() => void>();
  #book: LiveBook;
  #grid: Grid | null = null;
  #selection: RangeRef | null = null;
  #busy = false;
  /** Counts changes; the file on the disk has those up to `#saved`. */
  #changes = 0;
  #saved = 0;

  constructor(view: BookView, file: BookFile, options: { readonly readOnly?: boolean } = {}) {
    this.#book = new LiveBook(view);
    this.#file = file;
    this.#readOnly = options.readOnly ?? false;
  }

  /** The workbook as it is now. */
  get snapshot(): WorkbookSnapshot {
    return this.#book.snapshot;
  }

  /** Whether there is something that was not saved. */
  get changed(): boolean {
    return this.#changes > this.#saved;
  }

  /** What is selected; its sheet is the one in front. */
  get selection(): RangeRef {
    if (this.#selection !== null) return this.#selection;
    const { sheets } = this.snapshot;
    const sheet = (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.name ?? '';
    return { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  }

  set selection(range: RangeRef) {
    this.#selection = range;
  }

  /** From now on changes are shown there. */
  attach(grid: Grid): void {
    this.#grid = grid;
  }

  /** Calls back when `changed` may be another; until the returned function is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async read(scope: Scope, { signal, onProgress }: WorkOptions = {}): Promise<HostReading> {
    await stopIfAborted(signal);
    const { snapshot, selection } = this;
    onProgress?.({ step: 'reading', done: 1, total: 1 });
    return scopedReading(snapshot, scope, selection);
  }

  async write(models: readonly SheetModel[], { signal, onProgress }: WorkOptions = {}): Promise<void> {
    await stopIfAborted(signal);
    if (this.#readOnly) throw new HostError('read-only');
    onProgress?.({ step: 'writing', done: 0, total: models.length });
    await stopIfAborted(signal);
    // What is typed meanwhile would be lost.
    this.#busy = true;
    try {
      const view = await this.#file.write(models, this.#book.changes);
      this.#book = new LiveBook(view);
      this.#touched();
      await this.#grid?.open(view);
    } finally {
      this.#busy = false;
    }
    onProgress?.({ step: 'writing', done: models.length, total: models.length });
  }

  async edit(edits: readonly CellEdit[]): Promise<Revert> {
    if (edits.length === 0) return { edits: [] };
    if (this.#readOnly) throw new HostError('read-only');
    await Promise.resolve();
    const before = edits.map(({ cell }) => this.#book.stateOf(cell));
    edits.forEach((edit) => this.#checkEdit(edit));
    const puts = edits.map(({ cell, content, numberFormat }): CellPut => {
      return { cell, content, numberFormat, value: valueOf(content) };
    });
    this.#book.put(puts);
    this.#touched();
    const after = edits.map(({ cell }) => this.#book.stateOf(cell));
    this.#grid?.show(edits.map(({ cell }, index) => ({ cell, ...(after[index] ?? BLANK) })));
    return {
      edits: edits.map(({ cell, numberFormat }, index): CellEdit => {
        const held = before[index] ?? BLANK;
        const { value, formula } = after[index] ?? BLANK;
        return {
          cell,
          content: contentOf(held),
          numberFormat: numberFormat === null ? null : held.numberFormat,
          expected: { value, formula },
        };
      }),
    };
  }

  async select(cell: CellRef): Promise<void> {
    const { sheet, row, column } = cell;
    if (!this.#book.has(sheet)) throw new HostError('sheet-gone', { sheet, cell });
    this.#selection = { sheet, top: row, left: column, bottom: row, right: column };
    await Promise.resolve();
    this.#grid?.select(cell);
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

  /** What a cell holds, for the grid to tell what is new. */
  stateOf(cell: CellRef): ShownCell {
    return { cell, ...this.#book.stateOf(cell) };
  }

  /** Why a person may not change a cell just now; null where they may. */
  refusalOf(cell: CellRef): Refusal | null {
    return this.#busy ? 'busy' : this.#book.refusalOf(cell);
  }

  /** Takes down what was typed, pasted or cleared in the grid; the cells were found to be allowed. */
  typed(edits: readonly SheetCellEdit[], source: HostChange['source'] = 'local'): void {
    if (edits.length === 0) return;
    this.#book.put(edits.map((edit) => ({ ...edit, value: valueOf(edit.content) })));
    this.#touched();
    this.#tell(edits, source);
  }

  /**
   * Takes over results that the grid calculated. A formula that it cannot calculate keeps the result it had.
   *
   * @returns the cells whose results were not taken
   */
  calculated(results: readonly { readonly cell: CellRef; readonly value: CellValue }[]): readonly CellRef[] {
    const left: CellRef[] = [];
    const puts: CellPut[] = [];
    for (const { cell, value } of results) {
      const { formula, value: before } = this.#book.stateOf(cell);
      if (formula === null || sameValue(before, value)) continue;
      const isUnknown = isErrorValue(value) && value.error === '#NAME?' && !isErrorValue(before);
      if (isUnknown || !this.#book.isCalculated(cell)) left.push(cell);
      else puts.push({ cell, content: { kind: 'result', result: value }, numberFormat: null, value });
    }
    if (puts.length === 0) return left;
    this.#book.put(puts);
    this.#touched();
    this.#tell(puts, 'local');
    return left;
  }

  /** The file with everything that has changed. */
  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const upTo = this.#changes;
    const bytes = await this.#file.save(this.#book.changes);
    this.#saved = upTo;
    this.#watch();
    return bytes;
  }

  #checkEdit({ cell, expected }: CellEdit): void {
    const { sheet } = cell;
    if (!this.#book.has(sheet)) throw new HostError('sheet-gone', { sheet, cell });
    const state = this.#book.stateOf(cell);
    const refusal = this.#book.refusalOf(cell);
    if (refusal === 'protected-sheet') throw new HostError('protected-sheet', { sheet, cell });
    if (refusal !== null) throw new HostError('failed', { sheet, cell, cause: refusal });
    // A formula's result follows its sources; the formula is what somebody entered.
    const isSame = state.formula !== null || sameValue(state.value, expected.value);
    if (state.formula !== expected.formula || !isSame) throw new HostError('changed-since', { sheet, cell });
  }

  #touched(): void {
    this.#changes++;
    this.#watch();
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher();
  }

  /** One change for each sheet, around all of its cells. */
  #tell(changes: readonly { readonly cell: CellRef }[], source: HostChange['source']): void {
    const ranges = new Map<string, RangeRef>();
    for (const { cell } of changes) {
      const { sheet, row, column } = cell;
      const { top = row, left = column, bottom = row, right = column } = ranges.get(sheet) ?? {};
      ranges.set(sheet, {
        sheet,
        top: Math.min(top, row),
        left: Math.min(left, column),
        bottom: Math.max(bottom, row),
        right: Math.max(right, column),
      });
    }
    for (const [sheet, range] of ranges) {
      for (const listener of [...this.#listeners]) listener({ sheet, range, source });
    }
  }
}

const BLANK = { value: null, formula: null, numberFormat: 'General', locked: true } as const;

/** What a cell shows right after it was changed; a formula nothing, unless its result is known. */
function valueOf(content: SheetCellEdit['content']): CellValue {
  switch (content.kind) {
    case 'number':
      return Number(content.value);
    case 'text':
      return content.text;
    case 'formula':
    case 'result':
      return content.result ?? null;
    case 'blank':
      return null;
  }
}

/** Waits a moment, in which a call can be cancelled. */
async function stopIfAborted(signal: AbortSignal | undefined): Promise<void> {
  await Promise.resolve();
  if (signal?.aborted === true) throw new HostError('cancelled');
}
