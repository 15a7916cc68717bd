import type { WorkbookErrorCode } from '../errors';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PDF = [0x25, 0x50, 0x44, 0x46];

/** What a file is that is no zip: by its first bytes, whatever its name says. */
export function kindOfOtherFile(bytes: Uint8Array): WorkbookErrorCode {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, ZIP)) return 'truncated';
  if (isCompoundFile(bytes)) {
    return hasOleStream(bytes, 'EncryptedPackage') ? 'encrypted' : 'legacy-xls';
  }
  if (startsWith(bytes, PDF)) return 'not-a-workbook';
  // A BIFF stream without its compound file: Excel 2 to 4.
  if (bytes[0] === 0x09 && (bytes[1] === 0x00 || bytes[1] === 0x02 || bytes[1] === 0x04)) {
    return 'legacy-xls';
  }
  return looksLikeText(bytes) ? 'plain-text' : 'not-a-workbook';
}

/** Whether it is an OLE compound file: .xls, or .xlsx with a password. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, OLE);
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
