import type { AuditResult } from '../core/audit';
import { checkWorkbook, type SettingsSources } from '../core/contract/check-workbook';
import type { FileErrorJson } from '../core/contract/json';
import type { Translate } from '../core/messages/translate';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { UsageError } from './arguments';
import { failureOf, type ReadFailure, readInput } from './files/read-input';

/** What checking needs besides the file. */
export type CheckContext = SettingsSources;

/** A file after the check: the result, or why there is none. */
export type Checked =
  | {
      readonly ok: true;
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly snapshot: WorkbookSnapshot;
      readonly result: AuditResult;
    }
  | { readonly ok: false; readonly path: string; readonly error: FileErrorJson };

/**
 * Reads and checks one file. A fault of the software costs this file only.
 *
 * @param part what of the workbook is checked; all of it unless given
 */
export function checkFile(
  path: string,
  context: CheckContext,
  t: Translate,
  part = (whole: WorkbookSnapshot): WorkbookSnapshot => whole,
): Checked {
  const input = readInput(path);
  if (!input.ok) return { ok: false, path, error: fileError(input.failure, t) };
  try {
    const { bytes } = input;
    const snapshot = part(input.snapshot);
    const { result } = checkWorkbook(snapshot, context);
    return { ok: true, path, bytes, snapshot, result };
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    return { ok: false, path, error: fileError(failureOf(cause), t) };
  }
}

/** Why a file could not be read, in words. */
export function fileError({ code, part, detail }: ReadFailure, t: Translate): FileErrorJson {
  return { code, message: t(`error.${code}`, { part: part ?? '', detail: detail ?? '' }) };
}
