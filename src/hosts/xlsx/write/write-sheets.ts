import { columnName, toRangeAddress, quoteSheet } from '../../../core/workbook/cell-ref';
import {
  markerName,
  type PrintSetup,
  type SheetKey,
  type SheetModel,
} from '../../../core/workbook/sheet-model';
import { ownedSheets, resolveSheetNames, type SheetNames } from '../../../core/workbook/sheet-names';
import { openPackage } from '../package';
import { chartXml } from './chart-part';
import { CONTENT_TYPE } from './dialect';
import { drawingXml } from './drawing-part';
import { keepFromOldSheet } from './old-sheet';
import { PackageEdit } from './package-edit';
import { type Grid, toGrid } from './sheet-cells';
import { NOTHING_KEPT, sheetXml } from './sheet-part';
import { StylesPart } from './styles-part';
import { editWorkbookPart, type NewName, readWorkbookPart, type WorkbookPart } from './workbook-part';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The name that each written sheet has. */
  readonly sheetNames: SheetNames;
}

/**
 * The names that sheets of ours will have in a copy of this workbook, before any of them is built: sheets refer to
 * each other by name.
 *
 * @param wanted the names wanted, all seven or those that will be written
 * @throws WorkbookError when the file is no workbook
 */
export function plannedSheetNames<T extends SheetNames>(
  original: Uint8Array,
  wanted: T,
): { [K in keyof T]: string } {
  const pkg = openPackage(original);
  return plannedNames(readWorkbookPart(pkg, new PackageEdit(pkg)), wanted);
}

/**
 * A copy of a workbook with these sheets in it. A sheet of ours that is there already is written anew in its place;
 * the others go behind the last sheet. Only the parts that must change do; every other part is copied as it lies in
 * the file. Formulas and links in the models use the names of {@link plannedSheetNames}.
 *
 * @throws WorkbookError when the file is no workbook; Error (of programming) for a model that no file can hold
 */
export function writeSheets(original: Uint8Array, models: readonly SheetModel[]): WrittenWorkbook {
  const pkg = openPackage(original);
  const edit = new PackageEdit(pkg);
  const workbook = readWorkbookPart(pkg, edit);
  const sheetNames = plannedNames(workbook, namesOf(models));
  if (models.length === 0) return { bytes: edit.toBytes(), sheetNames };

  const styles = openStyles(workbook, edit);
  const added: { name: string; relationshipId: string }[] = [];
  const written = new Map<SheetKey, number>();
  for (const model of models) {
    const name = sheetNames[model.key] ?? model.name;
    const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
    const part = workbook.sheets[index]?.part ?? edit.freePart(`${folderOf(workbook.part)}worksheets/sheet`);
    writeSheet({ ...model, name }, part, edit, styles.content, workbook);
    if (index < 0) {
      const relationshipId = relate(workbook, edit, workbook.part, 'worksheet', part);
      written.set(model.key, workbook.sheets.length + added.length);
      added.push({ name, relationshipId });
    } else {
      written.set(model.key, index);
    }
  }
  edit.write(
    workbook.part,
    editWorkbookPart(workbook, { sheets: added, ...changedNames(workbook, models, sheetNames, written) }),
  );
  saveStyles(styles, workbook, edit);
  const rewrites = added.length < models.length;
  if (rewrites || models.some(hasFormulas)) dropCalculationChain(workbook, edit);
  return { bytes: edit.toBytes(), sheetNames };
}

function namesOf(models: readonly SheetModel[]): SheetNames {
  const names: Partial<Record<SheetKey, string>> = {};
  for (const { key, name } of models) {
    if (names[key] !== undefined) throw new Error(`Two models for the sheet ${key}`);
    names[key] = name;
  }
  return names;
}

function plannedNames<T extends SheetNames>(workbook: WorkbookPart, wanted: T): { [K in keyof T]: string } {
  const names = workbook.names.map(({ name, refersTo, localSheet }) => ({
    name,
    refersTo,
    sheet: localSheet === null ? null : (workbook.sheets[localSheet]?.name ?? ''),
  }));
  const writable = workbook.sheets.filter((sheet) => sheet.kind === 'worksheet' && sheet.part !== null);
  const owned = ownedSheets(
    names,
    writable.map((sheet) => sheet.name),
  );
  return resolveSheetNames(
    workbook.sheets.map((sheet) => sheet.name),
    owned,
    wanted,
  );
}

function writeSheet(
  model: SheetModel,
  part: string,
  edit: PackageEdit,
  styles: StylesPart,
  workbook: WorkbookPart,
): void {
  const { dialect } = workbook;
  const grid = toGrid(model.cells);
  const kept = edit.has(part) ? keepFromOldSheet(part, edit) : NOTHING_KEPT;
  const drawing = model.charts.length === 0 ? null : writeDrawing(model, grid, edit, workbook);
  const drawingId = drawing === null ? null : relate(workbook, edit, part, 'drawing', drawing);
  edit.write(part, sheetXml(model, grid, styles, dialect, kept, drawingId), CONTENT_TYPE.worksheet);
}

/** Writes the charts of a sheet and the drawing that places them; returns the drawing's part. */
function writeDrawing(model: SheetModel, grid: Grid, edit: PackageEdit, workbook: WorkbookPart): string {
  const folder = folderOf(workbook.part);
  const drawing = edit.freePart(`${folder}drawings/drawing`);
  const placed = model.charts.map((chart) => {
    const part = edit.freePart(`${folder}charts/chart`);
    edit.write(part, chartXml(chart, { sheet: model.name, grid }, workbook.dialect), CONTENT_TYPE.chart);
    return { chart, relationshipId: relate(workbook, edit, drawing, 'chart', part) };
  });
  edit.write(drawing, drawingXml(placed, workbook.dialect), CONTENT_TYPE.drawing);
  return drawing;
}

/** Markers, repeated rows and filters of the written sheets, in place of those that were there for them. */
function changedNames(
  workbook: WorkbookPart,
  models: readonly SheetModel[],
  sheetNames: SheetNames,
  written: ReadonlyMap<SheetKey, number>,
): { removedNames: WorkbookPart['names']; names: NewName[] } {
  const markers = new Set(models.map(({ key }) => markerName(key).toLowerCase()));
  const indexes = new Set(written.values());
  const builtIn = /^_xlnm\.(print_titles|print_area|_filterdatabase)$/i;
  const removedNames = workbook.names.filter(({ name, localSheet }) =>
    localSheet === null ? markers.has(name.toLowerCase()) : indexes.has(localSheet) && builtIn.test(name),
  );
  const names = models.flatMap((model): NewName[] => {
    const sheet = quoteSheet(sheetNames[model.key] ?? model.name);
    const localSheet = written.get(model.key) ?? null;
    const titles = printTitles(model.print, sheet);
    const list: NewName[] = [
      { name: markerName(model.key), refersTo: `${sheet}!$A$1`, hidden: true, localSheet: null },
    ];
    if (model.autoFilter !== null) {
      const area = toRangeAddress(model.autoFilter).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
      const refersTo = `${sheet}!${area}`;
      list.push({ name: '_xlnm._FilterDatabase', refersTo, hidden: true, localSheet });
    }
    if (titles !== '') {
      list.push({ name: '_xlnm.Print_Titles', refersTo: titles, hidden: false, localSheet });
    }
    return list;
  });
  return { removedNames, names };
}

/** Columns and rows that stand on every page, as the built-in name for them says it; empty without any. */
function printTitles({ repeatRows, repeatColumns }: PrintSetup, sheet: string): string {
  const columns = repeatColumns
    ? [`${sheet}!$${columnName(repeatColumns.from)}:$${columnName(repeatColumns.to)}`]
    : [];
  const rows = repeatRows === null ? [] : [`${sheet}!$${repeatRows.from + 1}:$${repeatRows.to + 1}`];
  return [...columns, ...rows].join(',');
}

export interface OpenStyles {
  readonly part: string;
  readonly isNew: boolean;
  readonly content: StylesPart;
}

/** The workbook's styles part, a new one where it has none. */
export function openStyles(workbook: WorkbookPart, edit: PackageEdit): OpenStyles {
  const related = edit.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.part ?? null;
  if (related !== null && edit.has(related)) {
    const text = edit.text(related);
    return { part: related, isNew: false, content: new StylesPart(text, related, workbook.dialect) };
  }
  const plain = `${folderOf(workbook.part)}styles.xml`;
  const part = edit.has(plain) ? edit.freePart(`${folderOf(workbook.part)}styles`) : plain;
  return { part, isNew: true, content: new StylesPart(null, part, workbook.dialect) };
}

/** Writes the styles part where it has grown. */
export function saveStyles(
  { part, isNew, content }: OpenStyles,
  workbook: WorkbookPart,
  edit: PackageEdit,
): void {
  const text = content.toText();
  if (isNew) {
    edit.write(part, text, CONTENT_TYPE.styles);
    relate(workbook, edit, workbook.part, 'styles', part);
  } else if (text !== edit.text(part)) {
    edit.write(part, text);
  }
}

/**
 * The calculation chain lists every cell with a formula; Excel makes a new one when it is missing and calls the file
 * broken when it names a cell that has none any more.
 */
export function dropCalculationChain(workbook: WorkbookPart, edit: PackageEdit): void {
  const chains = edit.relationships(workbook.part).filter(({ kind }) => kind === 'calcChain');
  edit.unrelate(workbook.part, new Set(chains.map(({ id }) => id)));
  for (const { part } of chains) if (part !== null) edit.removeOrphan(part);
}

function hasFormulas({ cells }: SheetModel): boolean {
  return cells.some(({ content }) => content.kind === 'formula');
}

function relate(
  workbook: WorkbookPart,
  edit: PackageEdit,
  source: string,
  kind: string,
  target: string,
): string {
  return edit.relate(source, `${workbook.dialect.relationships}/${kind}`, target);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}
