import { findWorkbookPart, type XlsxPackage } from '../package';
import { RELATIONSHIP_NAMESPACES, type Dialect, dialectOf } from './dialect';
import type { PackageEdit } from './package-edit';
import { XmlEdit } from './xml-edit';
import { attributes, escapeText } from './xml-text';
import { attributeNS, child, childrenOf, nameLike, parseTree, prefixFor, type XmlElement } from './xml-tree';

/** Children of `workbook` in the schema's order. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

const MAX_SHEET_ID = 60_000;

export interface SheetEntry {
  readonly name: string;
  /** The part that holds the sheet, null when its relationship leads nowhere. */
  readonly part: string | null;
  /** `worksheet`, `chartsheet` … */
  readonly kind: string;
}

export interface NameEntry {
  readonly name: string;
  readonly refersTo: string;
  /** Index of the sheet it is local to, or null. */
  readonly localSheet: number | null;
  readonly element: XmlElement;
}

/** What the writer knows of `xl/workbook.xml`. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
}

export function readWorkbookPart(pkg: XlsxPackage, edit: PackageEdit): WorkbookPart {
  const part = findWorkbookPart(pkg);
  const text = edit.text(part) ?? '';
  const root = parseTree(text, part);
  const targets = new Map(edit.relationships(part).map((relationship) => [relationship.id, relationship]));
  const sheets = childrenOf(child(root, 'sheets') ?? root, 'sheet').map((element): SheetEntry => {
    const target = targets.get(attributeNS(element, RELATIONSHIP_NAMESPACES, 'id') ?? '');
    const name = element.attributes.get('name') ?? '';
    return { name, part: target?.part ?? null, kind: target?.kind ?? '' };
  });
  const list = child(root, 'definedNames');
  const names = (list === null ? [] : childrenOf(list, 'definedName')).map((element): NameEntry => {
    const local = element.attributes.get('localSheetId');
    return {
      name: element.attributes.get('name') ?? '',
      refersTo: element.text,
      localSheet: local === undefined ? null : Number(local),
      element,
    };
  });
  return { part, text, root, dialect: dialectOf(root), sheets, names };
}

/** A defined name to write. */
export interface NewName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly localSheet: number | null;
}

export interface WorkbookChanges {
  /** Sheets to add behind the last one: name and id of the relationship. */
  readonly sheets: readonly { readonly name: string; readonly relationshipId: string }[];
  readonly removedNames: readonly NameEntry[];
  readonly names: readonly NewName[];
}

/** Text of the workbook part with the changes, everything recalculated when it is opened. */
export function editWorkbookPart(workbook: WorkbookPart, changes: WorkbookChanges): string {
  const edit = new XmlEdit(workbook.text);
  addSheets(workbook, changes, edit);
  for (const { element } of changes.removedNames) edit.remove(element);
  addNames(workbook, changes.names, edit);

  const { root } = workbook;
  const calculation = child(root, 'calcPr');
  if (calculation !== null) edit.setAttributes(calculation, { fullCalcOnLoad: 1 });
  else edit.insertInOrder(root, 'calcPr', ORDER, `<${nameLike(root, 'calcPr')} fullCalcOnLoad="1"/>`);
  return edit.apply();
}

function addSheets({ root, dialect }: WorkbookPart, changes: WorkbookChanges, edit: XmlEdit): void {
  if (changes.sheets.length === 0) return;
  const list = child(root, 'sheets');
  const present = list === null ? [] : childrenOf(list, 'sheet');
  const ids = new Set(present.map((element) => Number(element.attributes.get('sheetId'))));
  let sheetId = Math.max(0, ...[...ids].filter((id) => id < MAX_SHEET_ID));
  const prefix = prefixFor(list ?? root, dialect.relationships);
  const declaration = prefix === null ? { 'xmlns:r': dialect.relationships } : {};
  let xml = '';
  for (const { name, relationshipId } of changes.sheets) {
    do sheetId++;
    while (ids.has(sheetId));
    const written = { ...declaration, name, sheetId, [`${prefix ?? 'r'}:id`]: relationshipId };
    xml += `<${nameLike(root, 'sheet')}${attributes(written)}/>`;
  }
  if (list !== null) edit.append(list, xml);
  else wrap(root, 'sheets', xml, edit);
}

function addNames({ root }: WorkbookPart, names: readonly NewName[], edit: XmlEdit): void {
  if (names.length === 0) return;
  let xml = '';
  for (const { name, refersTo, hidden, localSheet } of names) {
    const written = attributes({ name, localSheetId: localSheet, hidden: hidden ? 1 : null });
    const element = nameLike(root, 'definedName');
    xml += `<${element}${written}>${escapeText(refersTo)}</${element}>`;
  }
  const list = child(root, 'definedNames');
  if (list !== null) edit.append(list, xml);
  else wrap(root, 'definedNames', xml, edit);
}

function wrap(root: XmlElement, local: string, xml: string, edit: XmlEdit): void {
  const name = nameLike(root, local);
  edit.insertInOrder(root, local, ORDER, `<${name}>${xml}</${name}>`);
}
