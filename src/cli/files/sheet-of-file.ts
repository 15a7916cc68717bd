import { existsSync } from 'node:fs';
import { ownedSheets } from '../../core/workbook/sheet-names';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { UsageError } from '../arguments';
import { locate } from './read-input';

/** A file, or one sheet of it: `計画.xlsx#改定版`. */
interface SheetOfFile {
  readonly path: string;
  /** Null for the whole workbook. */
  readonly sheet: string | null;
}

/** What a word of the command line names: a file whose name has a `#` is that file. */
export function sheetOfFile(word: string): SheetOfFile {
  const at = word.lastIndexOf('#');
  if (at <= 0 || existsSync(locate(word))) return { path: word, sheet: null };
  return { path: word.slice(0, at), sheet: word.slice(at + 1) };
}

/**
 * A workbook as if it had this sheet alone; 点検設定 stays, since it says how to read.
 *
 * @throws UsageError where the workbook has no such sheet
 */
export function onlySheet(
  { path, sheet }: SheetOfFile,
  snapshot: WorkbookSnapshot,
  separator: string,
): WorkbookSnapshot {
  if (sheet === null) return snapshot;
  const names = snapshot.sheets.map(({ name }) => name);
  if (!names.includes(sheet)) {
    throw new UsageError('cli.usage.no-sheet', { path, sheet, sheets: names.join(separator) });
  }
  const { settings } = ownedSheets(snapshot.definedNames, names);
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ name }) => name === sheet || name === settings),
  };
}
