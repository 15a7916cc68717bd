import type { XlsxPackage } from '../package';
import { PackageEdit } from '../write/package-edit';
import { readWorkbookPart } from '../write/workbook-part';
import { child, parseTree, type XmlElement } from '../write/xml-tree';

/** What a workbook protects against changes. */
export interface Protection {
  /** Whether no sheets may be added. */
  readonly structure: boolean;
  /** Protected sheets by name: as we protect our own, or by somebody else. */
  readonly sheets: ReadonlyMap<string, 'ours' | 'others'>;
}

/** What a sheet protected by us allows, as `sheetProtection` says it: 0 for what is not forbidden. */
const ALLOWED_BY_US = new Set(['formatColumns', 'formatRows', 'sort', 'autoFilter']);
const PERMISSIONS = [
  'formatCells',
  'formatColumns',
  'formatRows',
  'insertColumns',
  'insertRows',
  'insertHyperlinks',
  'deleteColumns',
  'deleteRows',
  'sort',
  'autoFilter',
  'pivotTables',
];
const PASSWORDS = ['password', 'hashValue', 'algorithmName'];

/** @param wanted the sheets to look at */
export function readProtection(pkg: XlsxPackage, wanted: ReadonlySet<string>): Protection {
  const edit = new PackageEdit(pkg);
  const workbook = readWorkbookPart(pkg, edit);
  const structure = child(workbook.root, 'workbookProtection')?.attributes.get('lockStructure');
  const sheets = new Map<string, 'ours' | 'others'>();
  for (const { name, part } of workbook.sheets) {
    const text = part === null || !wanted.has(name) ? null : edit.text(part);
    if (part === null || text === null) continue;
    // Its cells are not asked for, and there may be very many.
    const frame = text.replace(/<(\w+:)?sheetData[\s>][^]*<\/(\w+:)?sheetData\s*>/, '');
    const element = child(parseTree(frame, part), 'sheetProtection');
    if (element !== null && isOn(element.attributes.get('sheet'))) {
      sheets.set(name, isOurs(element) ? 'ours' : 'others');
    }
  }
  return { structure: isOn(structure), sheets };
}

export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** Whether a sheet is protected the way we do it: somebody else's protection is nobody's to lift. */
function isOurs({ attributes }: XmlElement): boolean {
  if (PASSWORDS.some((name) => attributes.has(name))) return false;
  return PERMISSIONS.every((name) => {
    const written = attributes.get(name);
    const isForbidden = written === undefined || isOn(written);
    return isForbidden !== ALLOWED_BY_US.has(name);
  });
}
