import { inflateSync } from 'fflate';
import { WorkbookError } from './errors';
import { decodeXml, parseXml } from './read/xml';

/** Most bytes that all parts together may unpack to (declared sizes). */
export const MAX_TOTAL_BYTES = 2 * 1024 ** 3;
/** Most bytes that one part may unpack to: a JavaScript string cannot be longer. */
export const MAX_PART_BYTES = 500 * 1024 ** 2;
/** From this size on, a part that shrinks to less than 1/{@link MAX_RATIO} is taken for a zip bomb. */
export const RATIO_FROM_BYTES = 64 * 1024 ** 2;
export const MAX_RATIO = 300;

/** One file in the zip, as its directory describes it. */
export interface PackageEntry {
  /** Part name as stored, with `/` and without a leading slash: `xl/workbook.xml`. */
  readonly name: string;
  /** Zip method: 0 stored, 8 deflated. */
  readonly method: number;
  /** Size when unpacked, as declared. */
  readonly size: number;
  /** Bytes as they lie in the zip. */
  readonly packed: Uint8Array;
  readonly crc32: number;
  /** Whether the entry itself has a password. */
  readonly encrypted: boolean;
}

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
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > MAX_TOTAL_BYTES) throw new WorkbookError('too-large');
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
      return part === null ? null : decodeXml(part);
    },
  };
}

/** Key under which two part names are the same part (part names ignore case). */
export function partKey(name: string): string {
  return (name.startsWith('/') ? name.slice(1) : name).toLowerCase();
}

function unpack(entry: PackageEntry): Uint8Array {
  const { name, size, packed, method } = entry;
  if (entry.encrypted) throw new WorkbookError('encrypted', name);
  if (size > MAX_PART_BYTES || (size > RATIO_FROM_BYTES && size > packed.length * MAX_RATIO)) {
    throw new WorkbookError('too-large', name);
  }
  if (method === 0) return packed;
  if (method !== 8) throw new WorkbookError('broken-part', name);
  let out: Uint8Array;
  try {
    out = inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new WorkbookError('broken-part', name, { cause });
  }
  if (out.length !== size) throw new WorkbookError('broken-part', name);
  return out;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

/** Entries of the zip's central directory, zip64 included. */
function readDirectory(bytes: Uint8Array): PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw whatElse(bytes);
  try {
    let count = view.getUint16(end + 10, true);
    let start = view.getUint32(end + 16, true);
    // Bytes put in front of the zip shift every offset.
    let shift = end - view.getUint32(end + 12, true) - start;
    if (end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR) {
      const zip64 = Number(view.getBigUint64(end - 12, true));
      if (view.getUint32(zip64, true) !== ZIP64_END) throw new WorkbookError('truncated');
      count = Number(view.getBigUint64(zip64 + 32, true));
      start = Number(view.getBigUint64(zip64 + 48, true));
      shift = 0;
    }
    if (shift < 0) throw new WorkbookError('truncated');
    const entries: PackageEntry[] = [];
    let at = start + shift;
    for (let index = 0; index < count; index++) {
      const entry = readEntry(bytes, view, at, shift);
      if (!entry.name.endsWith('/')) entries.push(entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    // DataView throws RangeError when the directory points outside of the file.
    throw cause instanceof WorkbookError ? cause : new WorkbookError('truncated', null, { cause });
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): PackageEntry {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new WorkbookError('truncated');
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let local = view.getUint32(at + 42, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  for (let extra = nameEnd; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const next = (): number => {
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    };
    if (size === 0xffffffff) size = next();
    if (packedSize === 0xffffffff) packedSize = next();
    if (local === 0xffffffff) local = next();
    break;
  }
  local += shift;
  if (view.getUint32(local, true) !== LOCAL_HEADER) throw new WorkbookError('truncated');
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) throw new WorkbookError('truncated');
  return {
    name: new TextDecoder()
      .decode(bytes.subarray(at + 46, nameEnd))
      .replaceAll('\\', '/')
      .replace(/^\/+/, ''),
    method: view.getUint16(at + 10, true),
    size,
    packed: bytes.subarray(data, data + packedSize),
    crc32: view.getUint32(at + 16, true),
    encrypted: (flags & 1) !== 0,
  };
}

/** What a file is that is no zip. */
function whatElse(bytes: Uint8Array): WorkbookError {
  if (bytes.length === 0) return new WorkbookError('empty-file');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return new WorkbookError('truncated');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    return new WorkbookError(hasOleStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-xls');
  }
  // A BIFF stream without its compound file: Excel 2 to 4.
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04)) {
    return new WorkbookError('legacy-xls');
  }
  return new WorkbookError(looksLikeText(bytes) ? 'plain-text' : 'not-a-workbook');
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether an OLE compound file has a stream of this name; its directory entries lie on multiples of 128 bytes. */
function hasOleStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 2 * name.length <= bytes.length; at += 128) {
    let index = 0;
    while (
      index < name.length &&
      bytes[at + 2 * index] === name.charCodeAt(index) &&
      bytes[at + 2 * index + 1] === 0
    ) {
      index++;
    }
    if (index === name.length) return true;
  }
  return false;
}

/** Text in whatever encoding: no control bytes in its first 4 KB, or a UTF-16 byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes
    .subarray(0, 4096)
    .every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b);
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
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      const external = attributes.get('TargetMode') === 'External';
      found.push({
        id: attributes.get('Id') ?? '',
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

function decodePercent(text: string): string {
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
        const type = attributes.get('ContentType') ?? '';
        if (element === 'Default') defaults.set((attributes.get('Extension') ?? '').toLowerCase(), type);
        if (element === 'Override') overrides.set(partKey(attributes.get('PartName') ?? ''), type);
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
