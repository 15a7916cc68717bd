import type { ICommandInfo } from '@univerjs/core';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { Grid, ShownCell, WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { BookView } from '../../hosts/xlsx/looks/read-book';
import { type DateSystem, shownFormula, toCellValue } from './cell-data';
import { CommandGuard } from './command-guard';
import { type ControlNames, nameControls } from './control-names';
import { showEras } from './era-text';
import { joinedSheets, type SheetsOf, sheetsOfFormulas } from './formula-sheets';
import { GridBook, type SelectionParams, SET_VALUES, type ValuesParams } from './grid-book';
import { GridChanges } from './grid-changes';
import type { GridNotice } from './grid-notice';
import type { UniverModule } from './load-univer';
import type { Matrix } from './recorder';
import { readsCells } from './rules';
import { type Progress, SheetLoader } from './sheet-loader';
import { localeOf, startUniver, type UniverPlace } from './start-univer';
import { sheetIdOf, toWorkbookData } from './workbook-data';

export interface GridOptions extends UniverPlace {
  readonly names: ControlNames;
  readonly onNotice: (notice: GridNotice) => void;
  /** Told while cells are handed to the grid, and null when that is over. */
  readonly onProgress: (progress: Progress | null) => void;
}

/** What belongs to the workbook that is open. */
interface Open {
  readonly loader: SheetLoader;
  readonly sheetsOf: SheetsOf;
  /** Sheets that calculate together. */
  readonly joined: readonly string[];
}

/** The open workbook in Univer: shows, calculates, and tells the host what people do. */
export class UniverGrid implements Grid {
  readonly #module: UniverModule;
  readonly #options: GridOptions;
  readonly #univer: InstanceType<UniverModule['Univer']>;
  readonly #api: ReturnType<UniverModule['FUniver']['newAPI']>;
  readonly #book: GridBook;
  readonly #guard: CommandGuard;
  #host: WorkbenchHost | null = null;
  #changes: GridChanges | null = null;
  #dateSystem: DateSystem = 1900;
  #open: Open | null = null;
  /** A cell that was scrolled to before the heights of all rows above it were known. */
  #chosen: { readonly id: string; readonly cell: CellRef } | null = null;
  #hasEras = false;
  /** While the program itself works on the grid. */
  #own = false;

  private constructor(
    module: UniverModule,
    univer: InstanceType<UniverModule['Univer']>,
    options: GridOptions,
  ) {
    this.#module = module;
    this.#options = options;
    this.#univer = univer;
    this.#api = module.FUniver.newAPI(univer);
    this.#book = new GridBook(this.#api);
    this.#guard = new CommandGuard(module, this.#book, options.onNotice);
    const commands = univer.__getInjector().get(module.ICommandService);
    commands.beforeCommandExecuted((command, settings) =>
      this.#before(command, settings?.fromFormula === true),
    );
    commands.onCommandExecuted((command, settings) => this.#after(command, settings?.fromFormula === true));
  }

  /** Starts Univer in an element that is on the page. */
  static async start(module: UniverModule, options: GridOptions): Promise<UniverGrid> {
    const univer = await startUniver(module, options);
    nameControls(options.container, options.names);
    return new UniverGrid(module, univer, options);
  }

  /** From now on people work on this host's workbook. */
  async connect(host: WorkbenchHost, view: BookView): Promise<void> {
    this.#host = host;
    await this.open(view);
    host.attach(this);
  }

  async open(view: BookView): Promise<void> {
    const { snapshot } = view;
    const data = await toWorkbookData(view, localeOf(this.#module, this.#options.language));
    const sheetsOf = sheetsOfFormulas(snapshot);
    const joined = [...(await joinedSheets(snapshot, sheetsOf))].map(sheetIdOf);
    const host = this.#host;
    if (host === null) return;
    const { sheet, top: row, left: column } = host.selection;
    this.#dateSystem = snapshot.dateSystem;
    this.#changes = new GridChanges(this.#book, host, snapshot.dateSystem);
    this.#open?.loader.stop();
    this.#open = null;
    this.#asOwn(() => this.#book.replace(data));
    this.#showEras();
    const loader = new SheetLoader({
      view,
      worksheet: (id) => this.#book.worksheet(id),
      draw: (id) => this.#book.draw(id),
      onFilled: (id) => this.#scrollAgain(id),
      onProgress: this.#options.onProgress,
    });
    this.#open = { loader, sheetsOf, joined };
    loader.want(joined);
    this.select({ sheet, row, column });
    this.#showActive();
  }

  /** Univer makes its parts when it is given the first workbook. */
  #showEras(): void {
    if (this.#hasEras) return;
    this.#hasEras = true;
    showEras(this.#module, this.#univer);
  }

  show(cells: readonly ShownCell[]): void {
    const matrices = new Map<string, Matrix>();
    for (const { cell, value, formula, numberFormat } of cells) {
      const id = this.#book.sheet(cell.sheet)?.getSheetId();
      if (id === undefined) continue;
      const matrix = matrices.get(id) ?? {};
      matrices.set(id, matrix);
      const row = (matrix[cell.row] ??= {});
      const isCalculated = formula !== null && this.#dateSystem === 1900;
      row[cell.column] = {
        v: null,
        p: null,
        si: null,
        ...toCellValue(value, numberFormat, this.#dateSystem),
        f: isCalculated ? shownFormula(formula) : null,
        s: { n: numberFormat === 'General' ? null : { pattern: numberFormat } },
      };
    }
    for (const [id, matrix] of matrices) {
      this.#fillFor(id, matrix);
      this.#asOwn(() => this.#book.setValues(id, matrix));
    }
  }

  select(cell: CellRef): void {
    const { sheet: name, row, column } = cell;
    const book = this.#book.active;
    const sheet = book?.getSheetByName(name);
    if (book == null || sheet == null) return;
    this.#asOwn(() => {
      if (sheet.isSheetHidden()) sheet.showSheet();
      book.setActiveSheet(sheet);
      this.#showActive();
      sheet.getRange(row, column).activate();
      sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    });
    this.#chosen = { id: sheet.getSheetId(), cell };
  }

  #scrollAgain(id: string): void {
    if (this.#chosen?.id !== id) return;
    const { sheet, row, column } = this.#chosen.cell;
    this.#chosen = null;
    if (this.#book.active?.getActiveSheet().getSheetId() !== id) return;
    this.#asOwn(() => this.#book.sheet(sheet)?.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2)));
  }

  /** Puts the keyboard into the grid. */
  focus(): void {
    this.#univer.__getInjector().get(this.#module.ILayoutService).focus();
  }

  setDark(dark: boolean): void {
    this.#api.toggleDarkMode(dark);
  }

  #asOwn(work: () => unknown): void {
    const before = this.#own;
    this.#own = true;
    try {
      work();
    } finally {
      this.#own = before;
    }
  }

  /** A sheet that is looked at is filled before all others. */
  #showActive(): void {
    const id = this.#book.active?.getActiveSheet().getSheetId();
    if (id !== undefined) this.#open?.loader.want([id]);
  }

  /** Before cells of a sheet change: it has to be whole, and whatever is calculated then has to find its cells. */
  #fillFor(id: string, matrix: Matrix | undefined): void {
    if (this.#open === null) return;
    const { loader, joined, sheetsOf } = this.#open;
    loader.finish([id, ...joined]);
    for (const cells of Object.values(matrix ?? {})) {
      for (const cell of Object.values(cells ?? {})) {
        if (typeof cell?.f === 'string') loader.finish([...sheetsOf(cell.f)].map(sheetIdOf));
      }
    }
  }

  #before(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (this.#own || fromFormula || this.#host === null) return;
    const { id } = command;
    if (id === 'sheet.operation.set-selections') {
      this.#chosen = null;
      this.#book.makeRoom(command.params as SelectionParams);
    }
    if (readsCells(id)) {
      const active = this.#book.active?.getActiveSheet().getSheetId();
      if (active !== undefined) this.#open?.loader.finish([active]);
    }
    this.#guard.check(command, this.#host);
    if (id !== SET_VALUES) return;
    const { subUnitId, cellValue } = command.params as ValuesParams;
    this.#fillFor(subUnitId, cellValue);
  }

  #after(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (this.#host === null) return;
    const { id } = command;
    if (id === 'formula.mutation.set-formula-calculation-result') {
      const left = this.#changes?.takeResults(command.params) ?? [];
      if (left.length > 0) this.#options.onNotice({ kind: 'not-calculated', cells: left });
    }
    if (id === 'sheet.operation.set-worksheet-active') this.#showActive();
    if (id === 'sheet.operation.set-selections' || id === 'sheet.operation.set-worksheet-active') {
      this.#noteSelection();
    }
    if (!this.#own && !fromFormula) this.#changes?.take(command);
  }

  #noteSelection(): void {
    const book = this.#book.active;
    const range = book?.getActiveRange()?.getRange();
    const sheet = book?.getActiveSheet().getSheetName();
    if (this.#host === null || range === undefined || sheet === undefined) return;
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    const isSound = [top, left, bottom, right].every((each) => Number.isInteger(each));
    this.#host.selection = isSound
      ? { sheet, top, left, bottom, right }
      : { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  }
}
