import { WorkbookError } from './errors';
import { decodeXml, parseXml } from './read/xml';
import { type PackageEntry, readDirectory, unpack } from './read/zip';

export type { PackageEntry } from './read/zip';

/** An opened package. Parts are named as in the zip (`xl/workbook.xml`); looking up ignores case and a leading `/`. */
export interface XlsxPackage {
  /** The file as given. */
  readonly bytes: Uint8Array;
  /** Every file in the order of the zip's directory, folders left out. */
  readonly entries: readonly PackageEntry[];
  find(name: string): PackageEntry | null;
  /** Unpacked bytes of a part, null when there is none. Not cached. */
  read(name: string): Uint8Array | null;
  /** Text of an XML part, null when there is none. Not cached. */
  readText(name: string): string | null;
}

/**
 * Opens a zip package: reads its directory only, parts are unpacked when asked for.
 *
 * @throws WorkbookError for everything that is no zip, naming what it is, and for broken or oversized zips
 */
export function openPackage(bytes: Uint8Array): XlsxPackage {
  const entries = readDirectory(bytes);
  const byName = new Map<string, PackageEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    if (!byName.has(key)) byName.set(key, entry);
  }
  const find = (name: string): PackageEntry | null => byName.get(partKey(name)) ?? null;
  const read = (name: string): Uint8Array | null => {
    const entry = find(name);
    return entry === null ? null : unpack(entry);
  };
  return {
    bytes,
    entries,
    find,
    read,
    readText(name) {
      const part = read(name);
      return part === null ? null : decodeXml(part, name);
    },
  };
}

/** Key under which two part names are the same part (part names ignore case). */
export function partKey(name: string): string {
  return (name.startsWith('/') ? name.slice(1) : name).toLowerCase();
}

/** A relationship of a part (or of the package). */
export interface Relationship {
  readonly id: string;
  /** The type's last word, the same in Strict and Transitional files: `worksheet`, `sharedStrings` … */
  readonly kind: string;
  /** The type as written. */
  readonly type: string;
  /** The target as written. */
  readonly target: string;
  /** The part it points at, null for an external target. */
  readonly part: string | null;
}

/** Name of the part that holds the relationships of `part` (`''`: of the package itself). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Relationships of a part (`''`: of the package itself), in the order written. */
export function readRelationships(pkg: XlsxPackage, part: string): Relationship[] {
  const name = relationshipsPart(part);
  const text = pkg.readText(name);
  const found: Relationship[] = [];
  if (text === null) return found;
  parseXml(text, name, {
    open(element, attributes) {
      if (element !== 'Relationship') return;
      const type = attributes.Type ?? '';
      const target = attributes.Target ?? '';
      const external = attributes.TargetMode === 'External';
      found.push({
        id: attributes.Id ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target,
        part: external ? null : resolveTarget(part, target),
      });
    },
  });
  return found;
}

/**
 * Part that a relationship of `source` points at: relative to the source's folder, or absolute from the root.
 * `resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml')` → `xl/tables/table1.xml`.
 */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replace(/[?#].*$/s, '').replaceAll('\\', '/'));
  const steps = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Content types of the package's parts. */
export interface ContentTypes {
  /** By extension in lower case. */
  readonly defaults: ReadonlyMap<string, string>;
  /** By {@link partKey}. */
  readonly overrides: ReadonlyMap<string, string>;
  of(part: string): string | null;
}

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export function readContentTypes(pkg: XlsxPackage): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const text = pkg.readText(CONTENT_TYPES_PART);
  if (text !== null) {
    parseXml(text, CONTENT_TYPES_PART, {
      open(element, attributes) {
        const type = attributes.ContentType ?? '';
        if (element === 'Default') defaults.set((attributes.Extension ?? '').toLowerCase(), type);
        if (element === 'Override') overrides.set(partKey(attributes.PartName ?? ''), type);
      },
    });
  }
  return {
    defaults,
    overrides,
    of(part) {
      const key = partKey(part);
      return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
    },
  };
}

/**
 * Name of the workbook's main part.
 *
 * @throws WorkbookError `binary-workbook`, `open-document` or `no-workbook-part` when the package has none
 */
export function findWorkbookPart(pkg: XlsxPackage): string {
  const main = readRelationships(pkg, '').find((relationship) => relationship.kind === 'officeDocument');
  const types = readContentTypes(pkg);
  const declared = [...types.overrides].find(([, type]) => isWorkbookType(type))?.[0];
  const candidates = [main?.part ?? null, declared ?? null, 'xl/workbook.xml', 'xl/workbook.bin'];
  for (const candidate of candidates) {
    const entry = candidate === null ? null : pkg.find(candidate);
    if (entry === null) continue;
    const type = types.of(entry.name) ?? '';
    if (/\.bin$/i.test(entry.name) || /sheet\.binary/i.test(type)) throw new WorkbookError('binary-workbook');
    if (isWorkbookType(type) || /(^|\/)workbook[^/]*\.xml$/i.test(entry.name)) return entry.name;
  }
  const isOpenDocument = pkg.find('mimetype') !== null || pkg.find('content.xml') !== null;
  throw new WorkbookError(isOpenDocument ? 'open-document' : 'no-workbook-part');
}

/** .xlsx, .xlsm, .xltx, .xltm, .xlam. */
function isWorkbookType(type: string): boolean {
  return /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml/i.test(
    type,
  );
}
