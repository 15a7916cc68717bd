import type {
  DefinedName,
  SheetSnapshot,
  SnapshotTable,
  WorkbookSnapshot,
} from '../../../core/workbook/snapshot';
import { WorkbookError } from '../errors';
import {
  findWorkbookPart,
  openPackage,
  type Relationship,
  readRelationships,
  type XlsxPackage,
  decodePercent,
} from '../package';
import type { CellContext } from './cell-collector';
import { readSheet } from './sheet';
import { readSharedStrings } from './strings';
import { NO_FORMATS, readNumberFormats } from './styles';
import { readTable } from './table';
import { type ListedName, type ListedSheet, readWorkbookPart } from './workbook';

/**
 * Reads an .xlsx or .xlsm file: what a person sees in its worksheets, hidden ones included. Chart sheets and
 * dialog sheets are left out; macros are never looked at.
 *
 * @throws WorkbookError for everything that cannot be read
 */
export function readXlsx(bytes: Uint8Array): WorkbookSnapshot {
  return readPackage(openPackage(bytes));
}

/** {@link readXlsx} of a package that is open already. */
export function readPackage(pkg: XlsxPackage): WorkbookSnapshot {
  const workbookPart = findWorkbookPart(pkg);
  const workbook = readWorkbookPart(textOf(pkg, workbookPart), workbookPart);
  const relationships = readRelationships(pkg, workbookPart);
  const stringsPart = partOfKind(pkg, relationships, 'sharedStrings');
  const stylesPart = partOfKind(pkg, relationships, 'styles');
  const strings = stringsPart === null ? [] : readSharedStrings(textOf(pkg, stringsPart), stringsPart);
  const formats = stylesPart === null ? NO_FORMATS : readNumberFormats(textOf(pkg, stylesPart), stylesPart);
  const { dateSystem } = workbook;
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const externalBooks = workbook.externalIds.map((id) => linkedFile(pkg, byId.get(id)));
  const sheets: SheetSnapshot[] = [];
  for (const listed of workbook.sheets) {
    // Modules of Excel 5 macros are listed as sheets that lead nowhere.
    if (listed.relationshipId === null || listed.relationshipId === '') continue;
    const relationship = byId.get(listed.relationshipId);
    if (relationship === undefined) throw new WorkbookError('broken-part', workbookPart);
    const { kind, part } = relationship;
    if (kind !== 'worksheet' || part === null) continue;
    sheets.push(readWorksheet(pkg, listed, { part, strings, formatByStyle: formats.byStyle, dateSystem }));
  }
  return {
    sheets,
    numberFormats: formats.codes,
    definedNames: workbook.names.map((name) => definedName(name, workbook.sheets)),
    dateSystem,
    ...(externalBooks.length === 0 ? {} : { externalBooks }),
  };
}

/** Name of the file behind a link, without its folders; empty where the link does not say. */
function linkedFile(pkg: XlsxPackage, link: Relationship | undefined): string {
  if (link?.part == null) return '';
  const target = readRelationships(pkg, link.part).find(({ part }) => part === null)?.target ?? '';
  return decodePercent(target).split(/[\\/]/).at(-1) ?? '';
}

function readWorksheet(
  pkg: XlsxPackage,
  { name, visibility }: ListedSheet,
  context: CellContext,
): SheetSnapshot {
  const { part } = context;
  const bytes = pkg.read(part);
  if (bytes === null) throw new WorkbookError('broken-part', part);
  const { frame, cells } = readSheet(bytes, context);
  return {
    name,
    visibility,
    rows: cells.finish(),
    merges: frame.merges.map((range) => ({ sheet: name, ...range })),
    hiddenRows: cells.hiddenRows,
    hiddenColumns: frame.hiddenColumns,
    tables: readTables(pkg, part, name),
  };
}

function readTables(pkg: XlsxPackage, sheetPart: string, sheet: string): SnapshotTable[] {
  const tables: SnapshotTable[] = [];
  for (const { kind, part } of readRelationships(pkg, sheetPart)) {
    if (kind !== 'table' || part === null || pkg.find(part) === null) continue;
    const table = readTable(textOf(pkg, part), part, sheet);
    if (table !== null) tables.push(table);
  }
  return tables;
}

function definedName({ localSheet, ...name }: ListedName, sheets: readonly ListedSheet[]): DefinedName {
  return { ...name, sheet: localSheet === null ? null : (sheets[localSheet]?.name ?? null) };
}

function partOfKind(pkg: XlsxPackage, relationships: readonly Relationship[], kind: string): string | null {
  const part = relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
  return part !== null && pkg.find(part) !== null ? part : null;
}

function textOf(pkg: XlsxPackage, part: string): string {
  const text = pkg.readText(part);
  if (text === null) throw new WorkbookError('broken-part', part);
  return text;
}
