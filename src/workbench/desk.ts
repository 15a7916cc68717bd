import type { CellRef } from '../core/workbook/cell-ref';
import { HostError } from '../hosts/ports';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import { WorkbookError } from '../hosts/xlsx/errors';
import type { BookView } from '../hosts/xlsx/looks/read-book';
import { actionOf } from '../taskpane/actions/actions';
import { formatPlace } from '../taskpane/area';
import { mount } from '../taskpane/mount';
import { type OpenedBook, openBook } from './book-client';
import type { GridNotice } from './grid/grid-notice';
import { loadUniver } from './grid/load-univer';
import { UniverGrid } from './grid/univer-grid';
import type { WorkbenchKey, WorkbenchSay } from './words';

export const SAMPLES = [
  'tsuyama-typed',
  'tsuyama-pasted',
  'kitami-typed',
  'kitami-pasted',
  'sagamihara-typed',
  'sagamihara-pasted',
] as const;
export type Sample = (typeof SAMPLES)[number];

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Most cells that are named in a notice. */
const NAMED_CELLS = 3;

export interface Notice {
  readonly kind: 'error' | 'info' | 'success';
  readonly text: string;
}

/** What people wait for, and how far it is; a total of 0 where nobody knows. */
export interface Loading {
  readonly text: string;
  readonly done: number;
  readonly total: number;
}

/** What is shown around the grid and the pane. */
export interface DeskState {
  readonly fileName: string;
  readonly changed: boolean;
  readonly loading: Loading | null;
  readonly notice: Notice | null;
  /** What the file has that the grid does not show; empty for nothing. */
  readonly kept: string;
  readonly isOpen: boolean;
}

const START: DeskState = {
  fileName: '',
  changed: false,
  loading: null,
  notice: null,
  kept: '',
  isOpen: false,
};

interface Open {
  readonly book: OpenedBook;
  readonly host: WorkbenchHost;
  readonly fileName: string;
  readonly close: () => void;
}

/** Everything that the page can do with files. Nothing here throws: failures become notices. */
export class Desk {
  readonly say: WorkbenchSay;
  readonly #container: () => HTMLElement | null;
  readonly #listeners = new Set<() => void>();
  #state = START;
  #open: Open | null = null;
  #grid: Promise<UniverGrid> | null = null;
  /** What the page itself is doing, and what the grid is. */
  #working: Loading | null = null;
  #filling: Loading | null = null;
  /** Counts openings, so that an older one that comes late is dropped. */
  #turn = 0;

  constructor(say: WorkbenchSay, container: () => HTMLElement | null) {
    this.say = say;
    this.#container = container;
  }

  readonly get = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether leaving the page would lose something. */
  get changed(): boolean {
    return this.#open?.host.changed ?? false;
  }

  async openSample(sample: Sample): Promise<void> {
    if (!this.#mayLeave()) return;
    const name = `${sample}.xlsx`;
    try {
      const response = await fetch(new URL(`samples/${name}`, document.baseURI));
      if (!response.ok) throw new Error(String(response.status));
      await this.#openBytes(new Uint8Array(await response.arrayBuffer()), name);
    } catch {
      this.#tell('error', 'workbench.failed.sample', {});
    }
  }

  async openFile(file: File): Promise<void> {
    if (!this.#mayLeave()) return;
    await this.#openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async save(): Promise<void> {
    const open = this.#open;
    if (open === null) return;
    this.#wait({ text: this.say('workbench.saving'), done: 0, total: 0 });
    try {
      const bytes = await open.host.save();
      download(bytes, open.fileName);
      this.#tell('success', 'workbench.saved', { file: open.fileName });
    } catch (cause) {
      this.#tell('error', 'workbench.failed.save', { detail: String(cause) });
    } finally {
      this.#wait(null);
    }
  }

  dismiss(): void {
    this.#set({ notice: null });
  }

  async focusGrid(): Promise<void> {
    (await this.#grid)?.focus();
  }

  async setDark(dark: boolean): Promise<void> {
    (await this.#grid)?.setDark(dark);
  }

  #mayLeave(): boolean {
    return !this.changed || confirm(this.say('workbench.leave'));
  }

  async #openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
    const turn = ++this.#turn;
    const reading = this.say('workbench.loading.reading', { file: fileName });
    this.#set({ notice: null });
    this.#wait({ text: reading, done: 0, total: 0 });
    let book: OpenedBook;
    try {
      book = await openBook(bytes, (done, total) => {
        if (turn === this.#turn) this.#wait({ text: reading, done, total });
      });
    } catch (cause) {
      if (turn !== this.#turn) return;
      this.#wait(null);
      return this.#tell('error', 'workbench.failed', { file: fileName, reason: this.#reasonOf(cause) });
    }
    if (turn !== this.#turn) return book.close();
    await this.#show(book, fileName, turn);
  }

  async #show(book: OpenedBook, fileName: string, turn: number): Promise<void> {
    this.#open?.close();
    const host = new WorkbenchHost(book.view, book.file);
    const unwatch = host.watch(() => this.#refresh());
    const unmount = await mount({
      host,
      language: this.say.language,
      fileName: () => fileName,
      first: actionOf('check'),
    });
    this.#open = {
      book,
      host,
      fileName,
      close: () => {
        unwatch();
        unmount();
        book.close();
      },
    };
    this.#set({ fileName, kept: this.#keptWords(book.view), isOpen: true });
    this.#refresh();
    try {
      this.#wait({ text: this.say('workbench.loading.grid'), done: 0, total: 0 });
      const grid = await (this.#grid ??= this.#startGrid());
      if (turn === this.#turn) await grid.connect(host, book.view);
    } catch (cause) {
      this.#grid = null;
      this.#tell('error', 'workbench.failed.grid', { detail: String(cause) });
    } finally {
      if (turn === this.#turn) this.#wait(null);
    }
  }

  async #startGrid(): Promise<UniverGrid> {
    const module = await loadUniver();
    const container = this.#container();
    if (container === null) throw new Error('No place for the grid');
    return UniverGrid.start(module, {
      container,
      language: this.say.language,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      names: {
        cells: this.say('workbench.control.cells'),
        formulaBar: this.say('workbench.control.formula-bar'),
        editor: this.say('workbench.control.editor'),
        nameBox: this.say('workbench.control.name-box'),
        names: this.say('workbench.control.names'),
        sheets: this.say('workbench.control.sheets'),
        tabs: this.say('workbench.control.tabs'),
        zoom: this.say('workbench.control.zoom'),
        zoomIn: this.say('workbench.control.zoom-in'),
        zoomOut: this.say('workbench.control.zoom-out'),
        zoomReset: this.say('workbench.control.zoom-reset'),
        stop: this.say('workbench.control.stop'),
        side: this.say('workbench.control.side'),
      },
      onNotice: (notice) => this.#tellOfGrid(notice),
      onProgress: (progress) => {
        const text = progress === null ? '' : this.say('workbench.loading.cells', { ...progress });
        this.#filling = progress === null ? null : { ...progress, text };
        this.#wait(this.#working);
      },
    });
  }

  #tellOfGrid(notice: GridNotice): void {
    switch (notice.kind) {
      case 'banned':
        return this.#tell('info', `workbench.banned.${notice.ban}`, {});
      case 'refused':
        return this.#tell('error', `workbench.refused.${notice.refusal}`, { cell: formatPlace(notice.cell) });
      case 'view-only':
        return this.#tell('info', 'workbench.view-only', {});
      case 'not-calculated':
        return this.#tell('info', 'workbench.not-calculated', { cells: placesText(notice.cells) });
    }
  }

  #reasonOf(cause: unknown): string {
    if (cause instanceof WorkbookError) return this.say(`error.${cause.code}`, { part: cause.part ?? '' });
    const detail = cause instanceof HostError ? cause.code : String(cause);
    return this.say('workbench.failure.unknown', { detail });
  }

  #keptWords({ kept }: BookView): string {
    if (kept.size === 0) return '';
    const things = [...kept].map(([kind, count]) =>
      this.say('workbench.kept.count', { thing: this.say(`workbench.kept.${kind}`), count }),
    );
    return this.say('workbench.kept', {
      things: new Intl.ListFormat(this.say.language, { type: 'conjunction' }).format(things),
    });
  }

  #refresh(): void {
    const { changed } = this;
    const { fileName } = this.#open ?? { fileName: '' };
    this.#set({ changed });
    document.title = this.say('workbench.title', {
      file: fileName,
      changed: changed ? this.say('workbench.changed') : '',
    });
  }

  #tell(kind: Notice['kind'], key: WorkbenchKey, data: Readonly<Record<string, string>>): void {
    this.#set({ notice: { kind, text: this.say(key, data) } });
  }

  #wait(working: Loading | null): void {
    this.#working = working;
    this.#set({ loading: working ?? this.#filling });
  }

  #set(part: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...part };
    for (const listener of this.#listeners) listener();
  }
}

function placesText(cells: readonly CellRef[]): string {
  const named = cells.slice(0, NAMED_CELLS).map(formatPlace).join(', ');
  return cells.length > NAMED_CELLS ? `${named} … (${cells.length})` : named;
}

function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
