import type { CellRef, RangeRef } from '../core/workbook/cell-ref';
import type { SheetModel } from '../core/workbook/sheet-model';
import type { CellValue, WorkbookSnapshot } from '../core/workbook/snapshot';

/** What is read: everything, the sheet in front, or the selected cells. */
export type Scope = 'workbook' | 'sheet' | 'selection';

export interface Progress {
  readonly step: 'reading' | 'writing' | 'waiting-for-edit-mode' | 'waiting-for-host';
  readonly done: number;
  readonly total: number;
}

export interface WorkOptions {
  /** Stops the work at the next round trip; the call then fails with `cancelled`. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface HostReading {
  readonly snapshot: WorkbookSnapshot;
  /** What was read, for the words "checked: …"; null for the whole workbook. */
  readonly area: { readonly sheet: string; readonly range: RangeRef | null } | null;
}

/** The new content of one cell, given only where it still holds what it held when it was read. */
export interface CellEdit {
  readonly cell: CellRef;
  readonly content:
    | { readonly kind: 'number'; readonly value: string }
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'blank' };
  /** Null leaves the cell's format. */
  readonly numberFormat: string | null;
  readonly expected: { readonly value: CellValue; readonly formula: string | null };
}

/** What an edit replaced: enough to put it back. */
export interface Revert {
  readonly edits: readonly CellEdit[];
}

/** A change made by someone else than this program. */
export interface HostChange {
  readonly sheet: string;
  readonly range: RangeRef | null;
  /** By this user, or by a co-author. */
  readonly source: 'local' | 'remote';
}

export type HostErrorCode =
  | 'edit-mode'
  | 'protected-sheet'
  | 'protected-structure'
  | 'read-only'
  | 'throttled'
  | 'too-large'
  | 'sheet-gone'
  | 'session-lost'
  | 'changed-since'
  | 'cancelled'
  | 'failed';

/** Why a host could not do what was asked; the workbook is then as it was. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly detail: { readonly sheet?: string; readonly cell?: CellRef; readonly cause?: unknown } = {},
  ) {
    super(code);
    this.name = 'HostError';
  }
}

/**
 * A workbook that is open somewhere: in Excel, in a file, in the workbench. One contract suite holds every
 * implementation to the same behaviour.
 */
export interface WorkbookHost {
  read(scope: Scope, options?: WorkOptions): Promise<HostReading>;
  /**
   * Writes report sheets, all or nothing. `name` of each model is final (see `resolveSheetNames`); a sheet of ours
   * that is there is rewritten in place, a user's sheet is never touched.
   */
  write(models: readonly SheetModel[], options?: WorkOptions): Promise<void>;
  /** Edits cells, all or none; fails with `changed-since` where one no longer holds what was expected. */
  edit(edits: readonly CellEdit[]): Promise<Revert>;
  /** Shows a cell to the user: activates its sheet and selects it. */
  select(cell: CellRef): Promise<void>;
  /** Tells of changes that are not this program's own, until the returned function is called. */
  onChanged(listener: (change: HostChange) => void): Promise<() => Promise<void>>;
}
