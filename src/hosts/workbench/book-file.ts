import type { SheetModel } from '../../core/workbook/sheet-model';
import { editCells, type SheetCellEdit } from '../xlsx/edit/edit-cells';
import { type BookView, readBook } from '../xlsx/looks/read-book';
import { checkMayWrite } from '../xlsx/write/may-write';
import { writeSheets } from '../xlsx/write/write-sheets';

/** The bytes of the open workbook, wherever they are kept: in a worker, or in this process. */
export interface BookFile {
  /** Applies changes, writes sheets, and reads what came of it; all or nothing. */
  write(models: readonly SheetModel[], changes: readonly SheetCellEdit[]): Promise<BookView>;
  /** The file with the changes applied. */
  save(changes: readonly SheetCellEdit[]): Promise<Uint8Array<ArrayBuffer>>;
}

/** A workbook's bytes in this process. */
export class LocalBookFile implements BookFile {
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  write(models: readonly SheetModel[], changes: readonly SheetCellEdit[]): Promise<BookView> {
    return new Promise((resolve) => resolve(this.writeNow(models, changes)));
  }

  save(changes: readonly SheetCellEdit[]): Promise<Uint8Array<ArrayBuffer>> {
    return new Promise((resolve) => resolve(editCells(this.#bytes, changes)));
  }

  /** @throws HostError where somebody's protection is in the way */
  writeNow(models: readonly SheetModel[], changes: readonly SheetCellEdit[]): BookView {
    const edited = changes.length === 0 ? this.#bytes : editCells(this.#bytes, changes);
    checkMayWrite(edited, models);
    const { bytes } = writeSheets(edited, models);
    const view = readBook(bytes);
    this.#bytes = bytes;
    return view;
  }
}
