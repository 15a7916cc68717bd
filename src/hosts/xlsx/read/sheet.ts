import { CellCollector, type CellContext } from './cell-collector';
import { readSheetXml, type SheetFrame } from './sheet-sax';
import { scanCells } from './sheet-scanner';
import { decodeXml, xmlEncoding } from './xml';

export interface ReadSheet {
  readonly frame: SheetFrame;
  readonly cells: CellCollector;
}

/** Reads a worksheet part: its cells by the scanner where it can, everything else by saxes. */
export function readSheet(bytes: Uint8Array, context: CellContext): ReadSheet {
  return readSheetFast(bytes, context) ?? readSheetSlowly(bytes, context);
}

/** Everything by saxes. */
export function readSheetSlowly(bytes: Uint8Array, context: CellContext): ReadSheet {
  const cells = new CellCollector(context);
  return { frame: readSheetXml(decodeXml(bytes, context.part), context.part, cells), cells };
}

/**
 * Cells by the scanner, the rest by saxes as if `sheetData` were empty; null where the scanner cannot be
 * trusted: that it met plain cells counts only if saxes sees the very same element where they stood.
 */
export function readSheetFast(bytes: Uint8Array, context: CellContext): ReadSheet | null {
  if (xmlEncoding(bytes) !== 'utf-8') return null;
  const cells = new CellCollector(context);
  const scanned = scanCells(bytes, cells);
  if (scanned === null) return null;
  const head = decodeXml(bytes.subarray(0, scanned.start), context.part);
  const tail = new TextDecoder().decode(bytes.subarray(scanned.end));
  const outside = new CellCollector(context);
  const frame = readSheetXml(
    `${head}<${scanned.prefix}sheetData scanned="1"/>${tail}`,
    context.part,
    outside,
  );
  return frame.isScanned ? { frame, cells } : null;
}
