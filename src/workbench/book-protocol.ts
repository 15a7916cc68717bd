import type { SheetModel } from '../core/workbook/sheet-model';
import type { SnapshotRow } from '../core/workbook/snapshot';
import { HostError } from '../hosts/ports';
import { LocalBookFile } from '../hosts/workbench/book-file';
import { WorkbookError, type WorkbookErrorCode } from '../hosts/xlsx/errors';
import type { HostErrorCode } from '../hosts/ports';
import type { SheetCellEdit } from '../hosts/xlsx/edit/edit-cells';
import { type BookView, readBook } from '../hosts/xlsx/looks/read-book';

/** What the page asks of the worker that holds the file. Every request is answered, at last by `done` or `failed`. */
export type BookRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'write';
      readonly models: readonly SheetModel[];
      readonly changes: readonly SheetCellEdit[];
    }
  | { readonly kind: 'save'; readonly changes: readonly SheetCellEdit[] };

/** A failure as plain data: errors lose their class on the way. */
export type Failure =
  | { readonly kind: 'workbook'; readonly code: WorkbookErrorCode; readonly part: string | null }
  | { readonly kind: 'host'; readonly code: HostErrorCode; readonly detail: HostError['detail'] }
  | { readonly kind: 'fault'; readonly detail: string };

/** Rows follow their outline in pieces, so that no single message takes long to read. */
export type BookAnswer =
  | { readonly kind: 'outline'; readonly view: BookView; readonly rows: number }
  | { readonly kind: 'rows'; readonly sheet: number; readonly rows: readonly SnapshotRow[] }
  | { readonly kind: 'saved'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'done' };

/** Cells in one message. */
const CELLS_A_MESSAGE = 20_000;

/** The worker's side. */
export class BookService {
  #file: LocalBookFile | null = null;

  /** Answers one request; never throws. */
  async handle(request: BookRequest, answer: (message: BookAnswer) => void): Promise<void> {
    try {
      await this.#work(request, answer);
      answer({ kind: 'done' });
    } catch (cause) {
      answer({ kind: 'failed', failure: failureOf(cause) });
    }
  }

  async #work(request: BookRequest, answer: (message: BookAnswer) => void): Promise<void> {
    if (request.kind === 'open') {
      const view = readBook(request.bytes);
      this.#file = new LocalBookFile(request.bytes);
      return sendView(view, answer);
    }
    if (this.#file === null) throw new Error('No workbook is open');
    if (request.kind === 'write') {
      return sendView(await this.#file.write(request.models, request.changes), answer);
    }
    answer({ kind: 'saved', bytes: await this.#file.save(request.changes) });
  }
}

function sendView(view: BookView, answer: (message: BookAnswer) => void): void {
  const { snapshot } = view;
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: [] }));
  const rows = snapshot.sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  answer({ kind: 'outline', view: { ...view, snapshot: { ...snapshot, sheets } }, rows });
  for (const [index, sheet] of snapshot.sheets.entries()) {
    let start = 0;
    let cells = 0;
    for (const [at, row] of sheet.rows.entries()) {
      cells += row.cells.length;
      if (cells < CELLS_A_MESSAGE && at < sheet.rows.length - 1) continue;
      answer({ kind: 'rows', sheet: index, rows: sheet.rows.slice(start, at + 1) });
      start = at + 1;
      cells = 0;
    }
  }
}

function failureOf(cause: unknown): Failure {
  if (cause instanceof WorkbookError) return { kind: 'workbook', code: cause.code, part: cause.part };
  if (cause instanceof HostError) {
    const { sheet, cell } = cause.detail;
    const detail = { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
    return { kind: 'host', code: cause.code, detail };
  }
  return {
    kind: 'fault',
    detail: cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause),
  };
}

export function errorOf(failure: Failure): Error {
  switch (failure.kind) {
    case 'workbook':
      return new WorkbookError(failure.code, failure.part);
    case 'host':
      return new HostError(failure.code, failure.detail);
    case 'fault':
      return new Error(failure.detail);
  }
}
