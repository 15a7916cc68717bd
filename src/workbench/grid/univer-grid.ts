import type { ICellData, ICommandInfo, IRange, Workbook, Worksheet } from '@univerjs/core';
import type { CellRef } from '../../core/workbook/cell-ref';
import type { CellValue } from '../../core/workbook/snapshot';
import type { Grid, Refusal, ShownCell, WorkbenchHost } from '../../hosts/workbench/workbench-host';
import { MAX_TEXT } from '../../hosts/xlsx/edit/cell-xml';
import type { SheetCellEdit } from '../../hosts/xlsx/edit/edit-cells';
import type { BookView } from '../../hosts/xlsx/looks/read-book';
import { formulaText } from '../../hosts/xlsx/write/formula-text';
import { type DateSystem, fromCellValue, shownFormula, toCellValue } from './cell-data';
import type { UniverModule } from './load-univer';
import { editOf, heldBy, type Matrix, patternOf, type Position, positionsIn } from './recorder';
import { type Ban, banOf, isViewOnly } from './rules';
import { isWholeFormula, typedNumber } from './typed-text';
import { toWorkbookData, UNIT_ID } from './workbook-data';

/** What the grid has to tell a person. */
export type GridNotice =
  | { readonly kind: 'banned'; readonly ban: Ban }
  | { readonly kind: 'refused'; readonly refusal: Refusal | 'formula'; readonly cell: CellRef }
  | { readonly kind: 'view-only' }
  | { readonly kind: 'not-calculated'; readonly cells: readonly CellRef[] };

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: 'ja' | 'en';
  readonly dark: boolean;
  readonly onNotice: (notice: GridNotice) => void;
  readonly onProgress: (done: number, total: number) => void;
}

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  cellValue?: Matrix;
  readonly trigger?: string;
}

interface RangesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly ranges?: readonly IRange[];
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
}

interface ResultParams {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, Matrix | undefined>> | undefined>>;
}

/** Univer's kind of a value that was typed behind `'` (`CellValueType`). */
const FORCED_TEXT = 4;
const SET_VALUES = 'sheet.mutation.set-range-values';
/** Going back gives cells what they had; nothing of that is a style that somebody chose. */
const STEPS_BACK = new Set(['univer.command.undo', 'univer.command.redo']);

/** The open workbook in Univer: shows, calculates, and tells the host what people do. */
export class UniverGrid implements Grid {
  readonly #module: UniverModule;
  readonly #options: GridOptions;
  readonly #univer: InstanceType<UniverModule['Univer']>;
  readonly #api: ReturnType<UniverModule['FUniver']['newAPI']>;
  #host: WorkbenchHost | null = null;
  #dateSystem: DateSystem = 1900;
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
    const commands = univer.__getInjector().get(module.ICommandService);
    commands.beforeCommandExecuted((command, settings) =>
      this.#before(command, settings?.fromFormula === true),
    );
    commands.onCommandExecuted((command, settings) => this.#after(command, settings?.fromFormula === true));
  }

  /** Starts Univer in an element that is on the page. */
  static async start(module: UniverModule, options: GridOptions): Promise<UniverGrid> {
    const { language, container, dark } = options;
    const locale = language === 'ja' ? module.LocaleType.JA_JP : module.LocaleType.EN_US;
    const { default: words } = await module.LOCALES[language]();
    const univer = new module.Univer({
      locale,
      locales: { [locale]: words },
      logLevel: module.LogLevel.ERROR,
      darkMode: dark,
    });
    const { plugins } = module.UniverSheetsCorePreset({
      container,
      toolbar: false,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: {
        disableForceStringAlert: true,
        disableForceStringMark: true,
        clipboardConfig: { hidePasteOptions: true },
      },
      // What the file says stands until something is changed.
      formula: { initialFormulaComputing: module.CalculationMode.NO_CALCULATION },
    });
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
    return new UniverGrid(module, univer, options);
  }

  /** From now on people work on this host's workbook. */
  async connect(host: WorkbenchHost, view: BookView): Promise<void> {
    this.#host = host;
    await this.open(view);
    host.attach(this);
  }

  async open(view: BookView): Promise<void> {
    const { language, onProgress } = this.#options;
    const locale = language === 'ja' ? this.#module.LocaleType.JA_JP : this.#module.LocaleType.EN_US;
    const data = await toWorkbookData(view, locale, onProgress);
    const selection = this.#host?.selection ?? null;
    this.#dateSystem = view.snapshot.dateSystem;
    this.#asOwn(() => {
      this.#api.disposeUnit(UNIT_ID);
      this.#api.createWorkbook(data);
    });
    if (selection !== null) {
      this.select({ sheet: selection.sheet, row: selection.top, column: selection.left });
    }
  }

  show(cells: readonly ShownCell[]): void {
    const matrices = new Map<string, Matrix>();
    for (const { cell, value, formula, numberFormat } of cells) {
      const id = this.#sheet(cell.sheet)?.getSheetId();
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
    for (const [subUnitId, cellValue] of matrices) {
      this.#asOwn(() => this.#api.syncExecuteCommand(SET_VALUES, { unitId: UNIT_ID, subUnitId, cellValue }));
    }
  }

  select({ sheet: name, row, column }: CellRef): void {
    const book = this.#api.getActiveWorkbook();
    const sheet = book?.getSheetByName(name);
    if (book == null || sheet == null) return;
    this.#asOwn(() => {
      if (sheet.isSheetHidden()) sheet.showSheet();
      book.setActiveSheet(sheet);
      sheet.getRange(row, column).activate();
      sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 2));
    });
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

  /** Lets through what the file can take, and what only changes the view. */
  #before(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (this.#own || fromFormula || this.#host === null) return;
    const { id } = command;
    const params = (command.params ?? {}) as ValuesParams;
    if (id === 'sheet.command.set-range-values') return this.#fold(command.params);
    const ban = banOf(id);
    if (ban !== null && !this.#neutralise(id, command.params)) {
      this.#options.onNotice({ kind: 'banned', ban });
      throw new this.#module.CustomCommandExecutionError(id);
    }
    if (isViewOnly(id)) this.#options.onNotice({ kind: 'view-only' });
    if (id === SET_VALUES && params.unitId === UNIT_ID) this.#check(params);
    if (id === 'sheet.mutation.set.numfmt' || id === 'sheet.mutation.remove.numfmt') {
      this.#refuseFirst(params.subUnitId, positionsOfRanges(command.params as RangesParams));
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
    const sheet = this.#worksheet(subUnitId);
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
  #check(params: ValuesParams): void {
    const sheet = this.#worksheet(params.subUnitId);
    const host = this.#host;
    if (sheet === null || host === null) return;
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
      if (!isBack) keepFormatOnly(patch, this.#workbook());
    }
  }

  #refuseFirst(subUnitId: string, positions: readonly Position[]): void {
    const sheet = this.#worksheet(subUnitId);
    if (sheet === null) return;
    for (const position of positions) {
      const place = { sheet: sheet.getName(), ...position };
      const refusal = this.#host?.refusalOf(place) ?? null;
      if (refusal !== null && refusal !== 'inside-merge') this.#refuse(refusal, place);
    }
  }

  #refuse(refusal: Refusal | 'formula', cell: CellRef): never {
    this.#options.onNotice({ kind: 'refused', refusal, cell });
    throw new this.#module.CustomCommandExecutionError(refusal);
  }

  #after({ id, params }: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (this.#host === null) return;
    if (id === 'formula.mutation.set-formula-calculation-result') this.#takeResults(params as ResultParams);
    if (id === 'sheet.operation.set-selections' || id === 'sheet.operation.set-worksheet-active') {
      this.#noteSelection();
    }
    if (this.#own || fromFormula) return;
    if (id === SET_VALUES) {
      const { subUnitId, unitId, cellValue } = params as ValuesParams;
      if (unitId === UNIT_ID) this.#record(subUnitId, positionsIn(cellValue));
    } else if (id === 'sheet.mutation.set.numfmt' || id === 'sheet.mutation.remove.numfmt') {
      const ranges = params as RangesParams;
      this.#record(ranges.subUnitId, positionsOfRanges(ranges));
    }
  }

  /** Whatever the command was: what cells hold now is what goes to the file. */
  #record(subUnitId: string, positions: readonly Position[]): void {
    const sheet = this.#worksheet(subUnitId);
    const workbook = this.#workbook();
    const host = this.#host;
    if (sheet === null || workbook === null || host === null) return;
    const edits: SheetCellEdit[] = [];
    for (const position of positions) {
      const place = { sheet: sheet.getName(), ...position };
      const held = heldBy(sheet, position, (_, { row, column }) => this.#formulaAt(sheet, row, column));
      const format = patternOf(workbook, held.cell);
      const edit = editOf(place, held, format, host.stateOf(place), this.#dateSystem);
      if (edit !== null) edits.push(edit);
    }
    host.typed(edits);
  }

  #takeResults({ unitData }: ResultParams): void {
    const workbook = this.#workbook();
    const host = this.#host;
    if (workbook === null || host === null) return;
    const results: { cell: CellRef; value: CellValue }[] = [];
    for (const [subUnitId, matrix] of Object.entries(unitData?.[UNIT_ID] ?? {})) {
      const sheet = this.#worksheet(subUnitId);
      if (sheet === null) continue;
      for (const { row, column } of positionsIn(matrix)) {
        const cell = { sheet: sheet.getName(), row, column };
        const format = host.stateOf(cell).numberFormat;
        const value = fromCellValue(matrix?.[row]?.[column] ?? {}, true, format, this.#dateSystem);
        results.push({ cell, value: value ?? '' });
      }
    }
    const left = host.calculated(results);
    if (left.length > 0) this.#options.onNotice({ kind: 'not-calculated', cells: left });
  }

  #noteSelection(): void {
    const book = this.#api.getActiveWorkbook();
    const range = book?.getActiveRange()?.getRange();
    const sheet = book?.getActiveSheet().getSheetName();
    if (this.#host === null || range === undefined || sheet === undefined) return;
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    const isSound = [top, left, bottom, right].every((each) => Number.isInteger(each));
    this.#host.selection = isSound
      ? { sheet, top, left, bottom, right }
      : { sheet, top: 0, left: 0, bottom: 0, right: 0 };
  }

  #formulaAt(sheet: Worksheet, row: number, column: number): string {
    return this.#sheet(sheet.getName())?.getRange(row, column).getFormula() ?? '';
  }

  #sheet(name: string) {
    return this.#api.getActiveWorkbook()?.getSheetByName(name) ?? null;
  }

  #workbook(): Workbook | null {
    return this.#api.getActiveWorkbook()?.getWorkbook() ?? null;
  }

  #worksheet(id: string): Worksheet | null {
    return this.#workbook()?.getSheetBySheetId(id) ?? null;
  }
}

function positionsOfRanges({ ranges = [], values = {} }: RangesParams): Position[] {
  const all = [...ranges, ...Object.values(values).flatMap(({ ranges: each }) => each)];
  return all.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const positions: Position[] = [];
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) positions.push({ row, column });
    }
    return positions;
  });
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
