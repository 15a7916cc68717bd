import type { Worksheet } from '@univerjs/core';
import { Stint } from '../../hosts/breathe';
import type { BookView } from '../../hosts/xlsx/looks/read-book';
import { type Cells, SheetCells } from './sheet-cells';
import { sheetIdOf } from './workbook-data';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Cells of a sheet that is filled at once when it is wanted: nobody sees it empty. */
const SMALL = 10_000;
/** Cells of a sheet that are in before the sheet is drawn for the first time. */
const FIRST_LOOK = 2000;
/** Milliseconds between two words on how far it is. */
const PACE = 100;

export interface LoaderOptions {
  readonly view: BookView;
  readonly worksheet: (id: string) => Worksheet | null;
  /** Draws a sheet anew if it is in front. */
  readonly draw: (id: string) => void;
  readonly onFilled: (id: string) => void;
  /** Told while sheets are filled, and null when all is there that was wanted. */
  readonly onProgress: (progress: Progress | null) => void;
}

/**
 * Fills the grid's sheets with the cells of the file when they are wanted: in short turns between which the page does
 * what waits, or at once where something cannot wait.
 */
export class SheetLoader {
  readonly #options: LoaderOptions;
  readonly #waiting = new Map<string, SheetCells>();
  readonly #wanted = new Set<string>();
  #running = false;
  #stopped = false;
  /** Cells of sheets that were filled since the turns began. */
  #filled = 0;

  /** The sheets of a workbook that the grid has just been given, none of them filled. */
  constructor(options: LoaderOptions) {
    this.#options = options;
    for (const index of options.view.sheets.keys()) {
      const id = sheetIdOf(index);
      const sheet = options.worksheet(id);
      if (sheet === null) continue;
      const target = {
        cells: sheet.getCellMatrix().getMatrix() as Cells,
        rows: sheet.getRowManager().getRowData(),
      };
      const widthAt = (column: number): number => sheet.getColumnWidth(column);
      this.#waiting.set(id, new SheetCells(options.view, index, target, widthAt));
    }
  }

  /** Nothing is filled any more: another workbook took this one's place. */
  stop(): void {
    this.#stopped = true;
    this.#waiting.clear();
    this.#wanted.clear();
  }

  /** Fills sheets in turns, the one asked for last before the others; a small one at once. */
  want(ids: Iterable<string>): void {
    const waiting = [...ids].filter((id) => this.#waiting.has(id));
    this.finish(waiting.filter((id) => (this.#waiting.get(id)?.total ?? 0) <= SMALL));
    const added = waiting.filter((id) => this.#waiting.has(id));
    if (added.length === 0) return;
    const before = [...this.#wanted].filter((id) => !added.includes(id));
    this.#wanted.clear();
    for (const id of [...added, ...before]) this.#wanted.add(id);
    if (!this.#running) void this.#run();
  }

  /** Fills sheets here and now. */
  finish(ids: Iterable<string>): void {
    for (const id of ids) {
      const cells = this.#waiting.get(id);
      if (cells === undefined) continue;
      while (cells.next());
      this.#isFilled(id);
    }
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.#filled = 0;
    const stint = new Stint();
    let isDrawn = false;
    let told = -PACE;
    for (let id = this.#first(); id !== undefined; id = this.#first()) {
      const cells = this.#waiting.get(id);
      if (cells === undefined || !cells.next()) {
        this.#isFilled(id);
        isDrawn = false;
      } else if (!isDrawn && cells.done >= FIRST_LOOK) {
        this.#options.draw(id);
        isDrawn = true;
      }
      if (!stint.isOver()) continue;
      if (performance.now() - told >= PACE) {
        told = performance.now();
        this.#options.onProgress(this.#progress());
      }
      await stint.rest();
    }
    this.#running = false;
    if (!this.#stopped) this.#options.onProgress(null);
  }

  #first(): string | undefined {
    const [id] = this.#wanted;
    return id;
  }

  #isFilled(id: string): void {
    this.#filled += this.#waiting.get(id)?.total ?? 0;
    this.#waiting.delete(id);
    this.#wanted.delete(id);
    this.#options.draw(id);
    this.#options.onFilled(id);
  }

  #progress(): Progress {
    let done = this.#filled;
    let total = this.#filled;
    for (const id of this.#wanted) {
      done += this.#waiting.get(id)?.done ?? 0;
      total += this.#waiting.get(id)?.total ?? 0;
    }
    return { done, total };
  }
}
