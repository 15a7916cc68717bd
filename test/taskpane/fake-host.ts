import type { SheetModel } from '../../src/core/workbook/sheet-model';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { ownedSheets } from '../../src/core/workbook/sheet-names';
import { writtenSnapshot } from '../tools/written-snapshot';
import {
  type CellEdit,
  type HostChange,
  HostError,
  type HostErrorCode,
  type WorkbookHost,
} from '../../src/hosts/ports';

/** A workbook in memory behind the port, with a log of what was asked and faults on demand. */
export class FakeHost implements WorkbookHost {
  readonly selected: CellRef[] = [];
  readonly written: (readonly SheetModel[])[] = [];
  readonly reads: string[] = [];
  /** Thrown by the next call of any kind. */
  failNext: HostErrorCode | null = null;
  /** Reading waits for this. */
  gate: Promise<void> = Promise.resolve();
  #listeners = new Set<(change: HostChange) => void>();

  constructor(public snapshot: WorkbookSnapshot) {}

  read: WorkbookHost['read'] = async (scope, options = {}) => {
    this.reads.push(scope);
    this.#fail();
    options.onProgress?.({ step: 'reading', done: 1, total: 2 });
    await this.gate;
    if (options.signal?.aborted) throw new HostError('cancelled');
    const [first] = this.snapshot.sheets;
    if (scope === 'workbook' || first === undefined) return { snapshot: this.snapshot, area: null };
    const range = { sheet: first.name, top: 0, left: 0, bottom: 9, right: 3 };
    // Sheets of ours are read with any scope.
    const names = this.snapshot.sheets.map(({ name }) => name);
    const ours = Object.values(ownedSheets(this.snapshot.definedNames, names));
    return {
      snapshot: {
        ...this.snapshot,
        sheets: this.snapshot.sheets.filter((sheet) => sheet === first || ours.includes(sheet.name)),
      },
      area: { sheet: first.name, range: scope === 'sheet' ? null : range },
    };
  };

  write: WorkbookHost['write'] = async (models, options = {}) => {
    this.#fail();
    options.onProgress?.({ step: 'writing', done: 0, total: 3 });
    await Promise.resolve();
    this.written.push(models);
    this.snapshot = writtenSnapshot(this.snapshot, models);
  };

  edit: WorkbookHost['edit'] = async (edits) => {
    this.#fail();
    await Promise.resolve();
    const reverts = edits.map((edit): CellEdit => {
      const { cell, expected } = edit;
      const now = this.cellAt(cell);
      if ((now?.value ?? null) !== expected.value || (now?.formula ?? null) !== expected.formula) {
        throw new HostError('changed-since', { cell });
      }
      return {
        cell,
        content: contentOf(now),
        numberFormat: null,
        expected: cellOf(edit),
      };
    });
    for (const edit of edits) this.put(edit.cell, cellOf(edit));
    return { edits: reverts };
  };

  select: WorkbookHost['select'] = async (cell) => {
    this.#fail();
    await Promise.resolve();
    this.selected.push(cell);
  };

  onChanged: WorkbookHost['onChanged'] = (listener) => {
    this.#listeners.add(listener);
    return Promise.resolve(() => {
      this.#listeners.delete(listener);
      return Promise.resolve();
    });
  };

  /** Types into a cell as a person would. */
  type(cell: CellRef, value: string | number | null): void {
    this.put(cell, { value, formula: null });
    for (const listener of this.#listeners) listener({ sheet: cell.sheet, range: null, source: 'local' });
  }

  cellAt(cell: CellRef): SnapshotCell | undefined {
    return this.snapshot.sheets
      .find(({ name }) => name === cell.sheet)
      ?.rows.find(({ row }) => row === cell.row)
      ?.cells.find(({ column }) => column === cell.column);
  }

  /** Writes into a cell as another person does, of which the pane is not told. */
  put(cell: CellRef, content: Pick<SnapshotCell, 'value' | 'formula'>): void {
    const sheets = this.snapshot.sheets.map((sheet) =>
      sheet.name === cell.sheet ? putIn(sheet, cell, content) : sheet,
    );
    this.snapshot = { ...this.snapshot, sheets };
  }

  #fail(): void {
    const code = this.failNext;
    this.failNext = null;
    if (code !== null) throw new HostError(code, { sheet: 'Sheet1' });
  }
}

function putIn(
  sheet: SheetSnapshot,
  { row, column }: CellRef,
  content: Pick<SnapshotCell, 'value' | 'formula'>,
): SheetSnapshot {
  const old = sheet.rows.find((each) => each.row === row)?.cells ?? [];
  const format = old.find((each) => each.column === column)?.format ?? 0;
  const cells = [...old.filter((each) => each.column !== column), { row, column, format, ...content }];
  const rows = [
    ...sheet.rows.filter((each) => each.row !== row),
    { row, cells: cells.filter(({ value }) => value !== null).sort((a, b) => a.column - b.column) },
  ];
  return { ...sheet, rows: rows.sort((a, b) => a.row - b.row) };
}

function cellOf({ content }: CellEdit): Pick<SnapshotCell, 'value' | 'formula'> {
  switch (content.kind) {
    case 'number':
      return { value: Number(content.value), formula: null };
    case 'text':
      return { value: content.text, formula: null };
    case 'formula':
      return { value: 0, formula: content.formula };
    case 'blank':
      return { value: null, formula: null };
  }
}

function contentOf(cell: SnapshotCell | undefined): CellEdit['content'] {
  if (cell === undefined || cell.value === null) return { kind: 'blank' };
  if (cell.formula !== null) return { kind: 'formula', formula: cell.formula };
  return typeof cell.value === 'number'
    ? { kind: 'number', value: String(cell.value) }
    : { kind: 'text', text: typeof cell.value === 'string' ? cell.value : '' };
}
