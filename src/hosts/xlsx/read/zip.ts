import { inflateSync } from 'fflate';
import { WorkbookError } from '../errors';
import { crc32 } from './crc32';
import { isCompoundFile, kindOfOtherFile } from './other-file';

/** Most bytes that all parts together may unpack to (declared sizes). */
export const MAX_TOTAL_BYTES = 2 * 1024 ** 3;
/** Most bytes that one part may unpack to: a JavaScript string can hardly be longer. */
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

/** Unpacked bytes of an entry, checked against its size and checksum. @throws WorkbookError */
export function unpack(entry: PackageEntry): Uint8Array {
  const { name, size, packed, method } = entry;
  if (entry.encrypted) throw new WorkbookError('encrypted', name);
  if (size > MAX_PART_BYTES || (size > RATIO_FROM_BYTES && size > packed.length * MAX_RATIO)) {
    throw new WorkbookError('too-large', name);
  }
  let bytes: Uint8Array | null = null;
  try {
    if (method === 0) bytes = packed;
    if (method === 8) bytes = inflateSync(packed, { out: new Uint8Array(size) });
  } catch (cause) {
    throw new WorkbookError('broken-part', name, { cause });
  }
  if (bytes?.length !== size || crc32(bytes) !== entry.crc32) throw new WorkbookError('broken-part', name);
  return bytes;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;

const decoder = new TextDecoder();

/**
 * Files in the zip's central directory, zip64 included, without folders.
 *
 * @throws WorkbookError saying what the bytes are when they are no zip, or what is wrong with it
 */
export function readDirectory(bytes: Uint8Array): PackageEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An .xls holds its theme as a zip of its own, which is not to be taken for the file.
  const end = isCompoundFile(bytes) ? -1 : findEnd(view);
  if (end < 0) throw new WorkbookError(kindOfOtherFile(bytes));
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
    let total = 0;
    let at = start + shift;
    for (let index = 0; index < count; index++) {
      const entry = readEntry(bytes, view, at, shift);
      total += entry.size;
      if (total > MAX_TOTAL_BYTES) throw new WorkbookError('too-large');
      if (!entry.name.endsWith('/')) entries.push(entry);
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    // A count too small would lose parts without a word.
    if (view.getUint32(at, true) === DIRECTORY_ENTRY) throw new WorkbookError('truncated');
    return entries;
  } catch (cause) {
    // DataView throws RangeError when the directory points outside of the file.
    throw cause instanceof WorkbookError ? cause : new WorkbookError('truncated', null, { cause });
  }
}

/** Position of the end record: the one whose comment ends with the file, else the last one; -1 without any. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  let last = -1;
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END_OF_DIRECTORY) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
    if (last < 0) last = at;
  }
  return last;
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
  const localName = bytes.subarray(local + 30, local + 30 + view.getUint16(local + 26, true));
  const data = local + 30 + localName.length + view.getUint16(local + 28, true);
  if (data + packedSize > bytes.length) throw new WorkbookError('truncated');
  const written = bytes.subarray(at + 46, nameEnd);
  const name = decoder.decode(written).replaceAll('\\', '/').replace(/^\/+/, '');
  if (!sameBytes(written, localName)) throw new WorkbookError('broken-part', name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    size,
    packed: bytes.subarray(data, data + packedSize),
    crc32: view.getUint32(at + 16, true),
    encrypted: (flags & 1) !== 0,
  };
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
