import { type CellRef, MAX_COLUMNS, MAX_ROWS } from '../../../core/workbook/cell-ref';
import { openPackage } from '../package';
import { formulaText } from '../write/formula-text';
import { PackageEdit } from '../write/package-edit';
import { decimalText } from '../write/sheet-cells';
import { dropCalculationChain, type OpenStyles, openStyles, saveStyles } from '../write/write-sheets';
import { editWorkbookPart, readWorkbookPart, type WorkbookPart } from '../write/workbook-part';
import { type CellContent, MAX_FORMULA, MAX_TEXT } from './cell-xml';
import { type CellChange, editSheet } from './edit-sheet';
import { CellEditError } from './errors';
import { sheetGuards } from './guards';
import { indexSheet, type SheetIndex } from './sheet-index';

/** The new content of one cell. A formula has no `=`, English function names and comma separators. */
export interface SheetCellEdit {
  readonly cell: CellRef;
  readonly content: CellContent;
  /** Null leaves the cell's format. */
  readonly numberFormat: string | null;
}

/**
 * A copy of a workbook with some cells changed, all or none. Only their worksheets change, the styles where a number
 * format is new, and what tells Excel to calculate where formulas are concerned; every other part is copied as it
 * lies in the file. Cached results of other formulas stay until a program recalculates. Of two edits of one cell the
 * later counts.
 *
 * @throws CellEditError for a cell that cannot be edited; WorkbookError when the file is no workbook; Error (of
 * programming) for something that is no decimal, no formula or no position
 */
export function editCells(original: Uint8Array, edits: readonly SheetCellEdit[]): Uint8Array<ArrayBuffer> {
  const pkg = openPackage(original);
  const edit = new PackageEdit(pkg);
  if (edits.length === 0) return edit.toBytes();
  const workbook = readWorkbookPart(pkg, edit);
  let styles: OpenStyles | null = null;
  const restyle = (base: number, numberFormat: string): number => {
    styles ??= openStyles(workbook, edit);
    return styles.content.withNumberFormat(base, numberFormat);
  };
  const indexes: SheetIndex[] = [];
  let formulasMove = false;
  for (const [sheet, list] of bySheet(edits)) {
    const part = partOf(workbook, list[0].cell);
    const text = edit.text(part);
    if (text === null) throw new CellEditError('no-such-sheet', list[0].cell);
    const changes = lastOfEach(list);
    const index = indexSheet(text, part, new Set(changes.map(({ row }) => row)));
    const guards = sheetGuards(part, index, edit);
    for (const { row, column, content } of changes) {
      if (content.kind !== 'result') guards.check({ sheet, row, column });
    }
    const edited = editSheet(text, part, index, changes, restyle);
    if (edited === text) continue;
    edit.write(part, edited);
    indexes.push(index);
    formulasMove ||= movesFormulas(index, changes);
  }
  if (indexes.length === 0) return edit.toBytes();
  if (styles !== null) saveStyles(styles, workbook, edit);
  if (formulasMove) dropCalculationChain(workbook, edit);
  if (formulasMove || hasFormulas(workbook, indexes, edit)) calculateOnLoad(workbook, edit);
  return edit.toBytes();
}

type Filled<T> = [T, ...T[]];

function bySheet(edits: readonly SheetCellEdit[]): Map<string, Filled<SheetCellEdit>> {
  const sheets = new Map<string, Filled<SheetCellEdit>>();
  for (const edit of edits) {
    checkContent(edit);
    const present = sheets.get(edit.cell.sheet);
    if (present === undefined) sheets.set(edit.cell.sheet, [edit]);
    else present.push(edit);
  }
  return sheets;
}

function lastOfEach(edits: readonly SheetCellEdit[]): CellChange[] {
  const changes = new Map<number, CellChange>();
  for (const { cell, content, numberFormat } of edits) {
    const { row, column } = cell;
    changes.set(row * MAX_COLUMNS + column, { row, column, content, numberFormat });
  }
  return [...changes.values()];
}

function checkContent({ cell, content }: SheetCellEdit): void {
  const { row, column } = cell;
  const isPosition = Number.isInteger(row) && Number.isInteger(column) && row >= 0 && column >= 0;
  if (!isPosition || row >= MAX_ROWS || column >= MAX_COLUMNS) {
    throw new Error(`Cell outside of the sheet: row ${row}, column ${column}`);
  }
  if (content.kind === 'number') decimalText(content.value);
  if (content.kind === 'text' && content.text.length > MAX_TEXT) throw new CellEditError('too-long', cell);
  if (content.kind === 'formula') {
    if (content.formula.length > MAX_FORMULA) throw new CellEditError('too-long', cell);
    formulaText(content.formula);
  }
}

function partOf(workbook: WorkbookPart, cell: CellRef): string {
  const sheet = workbook.sheets.find(({ name, kind }) => name === cell.sheet && kind === 'worksheet');
  if (sheet?.part == null) throw new CellEditError('no-such-sheet', cell);
  return sheet.part;
}

/** Whether a formula comes, goes or changes: then the list of all formulas is not true any more. */
function movesFormulas({ rows }: SheetIndex, changes: readonly CellChange[]): boolean {
  const withFormula = new Set<number>();
  for (const { cells } of rows) {
    for (const { row, column, formula } of cells ?? []) {
      if (formula !== null) withFormula.add(row * MAX_COLUMNS + column);
    }
  }
  return changes.some(
    ({ row, column, content }) =>
      content.kind === 'formula' ||
      (content.kind !== 'result' && withFormula.has(row * MAX_COLUMNS + column)),
  );
}

/** Whether any cell of the workbook has a formula, which may depend on what was changed. */
function hasFormulas(workbook: WorkbookPart, edited: readonly SheetIndex[], edit: PackageEdit): boolean {
  if (edited.some((index) => index.hasFormulas)) return true;
  if (edit.relationships(workbook.part).some(({ kind }) => kind === 'calcChain')) return true;
  return workbook.sheets.some(({ part, kind }) => {
    if (kind !== 'worksheet' || part === null) return false;
    return /<(?:\w+:)?f[\s/>]/.test(edit.text(part) ?? '');
  });
}

function calculateOnLoad(workbook: WorkbookPart, edit: PackageEdit): void {
  const text = editWorkbookPart(workbook, { sheets: [], removedNames: [], names: [] });
  if (text !== workbook.text) edit.write(workbook.part, text);
}
