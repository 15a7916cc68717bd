import { readFileSync, type Stats, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { FileErrorCode } from '../../core/contract/codes';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { WorkbookError } from '../../hosts/xlsx/errors';
import { readXlsx } from '../../hosts/xlsx/read/read-xlsx';

/** Why a file gave no workbook. */
export interface ReadFailure {
  readonly code: FileErrorCode;
  /** Part of the package at fault. */
  readonly part: string | null;
  /** What a fault of the software itself said. */
  readonly detail: string | null;
}

export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot }
  | { readonly ok: false; readonly failure: ReadFailure };

/** A file as a workbook, or why not. Never throws, whatever the file is. */
export function readInput(path: string): Input {
  try {
    const bytes = readBytes(path);
    return { ok: true, bytes, snapshot: readXlsx(bytes) };
  } catch (cause) {
    return { ok: false, failure: failureOf(cause) };
  }
}

/** What a thrown value says about a file. Everything that is no known failure is a fault of the software. */
export function failureOf(cause: unknown): ReadFailure {
  if (cause instanceof WorkbookError) return { code: cause.code, part: cause.part, detail: null };
  if (cause instanceof FileError) return { code: cause.code, part: null, detail: null };
  return { code: 'internal', part: null, detail: faultText(cause) };
}

/** One line about a fault of the software, for the people who mend it: what and in which function, no paths. */
export function faultText(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const place = /\n\s+at (?:async )?([^\s(]+) \(.*?([^/\\]+:[0-9]+):[0-9]+\)/.exec(cause.stack ?? '');
  const text = `${cause.name}: ${cause.message}`;
  return place === null ? text : `${text} (${place[1]}, ${place[2]})`;
}

class FileError extends Error {
  readonly code: FileErrorCode;

  constructor(code: FileErrorCode, cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

const SYSTEM_CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENAMETOOLONG: 'not-found',
  EISDIR: 'folder',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

function readBytes(path: string): Uint8Array {
  if (isLockFile(path)) throw new FileError('lock-file');
  try {
    const there = locate(path);
    const stats = statSync(there);
    if (stats.isDirectory()) throw new FileError('folder');
    if (!isReadable(stats)) throw new FileError('no-access');
    return readFileSync(there);
  } catch (cause) {
    if (cause instanceof FileError) throw cause;
    const code = systemCode(cause);
    throw new FileError((code === null ? undefined : SYSTEM_CODES[code]) ?? 'no-access', cause);
  }
}

function isReadable(stats: Stats): boolean {
  return stats.isFile() || stats.isFIFO();
}

/** `~$plan.xlsx`: what Excel keeps beside a workbook while someone has it open. */
export function isLockFile(path: string): boolean {
  return basename(path).startsWith('~$');
}

/**
 * The path under which the file system has a file: a name with が may be stored as one character or as か with a
 * mark (macOS, archives made there), and people type only one of them.
 */
export function locate(path: string): string {
  const spellings = [path, path.normalize('NFC'), path.normalize('NFD')];
  return spellings.find((spelling) => statsOf(spelling) !== null) ?? path;
}

/** What the file system knows of a path; null where nothing is there or nothing may be known. */
export function statsOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/** `ENOENT` … of an error of the system, or null. */
export function systemCode(cause: unknown): string | null {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : null;
  return typeof code === 'string' ? code : null;
}
