import { parseAddress } from './cell-ref';
import { markerName, type ReportKey, type SheetKey } from './sheet-model';
import type { DefinedName } from './snapshot';

/** Most UTF-16 units that Excel allows in a sheet's name. */
export const MAX_SHEET_NAME = 31;

const FORBIDDEN = /[[\]:*?/\\]|(?![ ])\p{Cc}|\p{Cs}/gu;
/** Excel keeps this name for itself, in the language of its menus. */
const RESERVED = ['History', '履歴'];

export const REPORT_KEYS: readonly ReportKey[] = [
  'findings',
  'actuals',
  'achievement',
  'variance',
  'grant',
  'publication',
  'settings',
];

const SHEET_KEYS: readonly SheetKey[] = [...REPORT_KEYS, 'batch-files', 'batch-rules', 'batch-findings'];

/** Names of sheets of ours by their key. */
export type SheetNames = Readonly<Partial<Record<SheetKey, string>>>;

/**
 * The name that each wanted sheet gets in a workbook. A sheet of ours that is there already keeps the name it has,
 * whatever a user made of it; a new one gets the name wanted, with ` (2)` and so on behind it when a user's sheet
 * has that name. Names are made valid: at most 31 units, none of `[ ] : * ? / \`, no apostrophe at either end.
 *
 * @param existing names of all the workbook's sheets, chart sheets included
 * @param owned current names of the sheets of ours, see {@link ownedSheets}
 * @param wanted names wanted, all seven or those that will be written
 * @example resolveSheetNames(['点検結果'], {}, { findings: '点検結果' }) // { findings: '点検結果 (2)' }
 */
export function resolveSheetNames<T extends SheetNames>(
  existing: readonly string[],
  owned: SheetNames,
  wanted: T,
): { [K in keyof T]: string };
export function resolveSheetNames(
  existing: readonly string[],
  owned: SheetNames,
  wanted: SheetNames,
): SheetNames {
  const taken = new Set([...existing, ...RESERVED].map(nameKey));
  const names: Partial<Record<SheetKey, string>> = {};
  for (const key of SHEET_KEYS) {
    const name = wanted[key];
    if (name === undefined) continue;
    const chosen = owned[key] ?? freeName(validName(name), taken);
    taken.add(nameKey(chosen));
    names[key] = chosen;
  }
  return names;
}

/** The sheets of ours in a workbook: those that a workbook-wide name `_tenken.<key>` refers to and that exist. */
export function ownedSheets(
  definedNames: readonly Pick<DefinedName, 'name' | 'refersTo' | 'sheet'>[],
  sheets: readonly string[],
): SheetNames {
  const owned: Partial<Record<SheetKey, string>> = {};
  const claimed = new Set<string>();
  for (const key of SHEET_KEYS) {
    const marker = markerName(key).toLowerCase();
    const defined = definedNames.find((name) => name.sheet === null && name.name.toLowerCase() === marker);
    const referred = defined === undefined ? null : sheetOfReference(defined.refersTo);
    if (referred === null) continue;
    const sheet =
      sheets.find((name) => name === referred) ?? sheets.find((name) => nameKey(name) === nameKey(referred));
    if (sheet === undefined || claimed.has(sheet)) continue;
    claimed.add(sheet);
    owned[key] = sheet;
  }
  return owned;
}

/** Key under which a workbook cannot hold two sheets: case and, to be safe, width do not tell them apart. */
function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/**
 * Sheet that a reference to a single cell names, quotes removed: `'Plan ''A'''!$A$1` → `Plan 'A'`. The cell itself
 * may have been deleted (`Plan!#REF!`), the sheet is the same.
 */
function sheetOfReference(reference: string): string | null {
  const match = /^=?(.+)!(#REF!|[^!]+)$/su.exec(reference);
  const [, sheet = '', cell = ''] = match ?? [];
  if (cell !== '#REF!' && parseAddress(cell) === null) return null;
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function validName(name: string): string {
  const cleaned = name.replace(FORBIDDEN, ' ').replace(/^[\s']+|[\s']+$/g, '');
  return cut(cleaned === '' ? 'Sheet' : cleaned, MAX_SHEET_NAME);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(nameKey(name))) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = cut(name, MAX_SHEET_NAME - suffix.length) + suffix;
    if (!taken.has(nameKey(candidate))) return candidate;
  }
}

/** At most `length` units, no surrogate pair split, nothing at the end that a name must not end with. */
function cut(name: string, length: number): string {
  return name
    .slice(0, length)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/[\s']+$/, '');
}
