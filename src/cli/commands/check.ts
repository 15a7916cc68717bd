import { checkJson, fileJson, unreadFileJson } from '../../core/contract/check-json';
import type { FileJson } from '../../core/contract/json';
import type { Command } from '../arguments';
import { type Checked, type CheckContext, checkFile } from '../check-file';
import { breathe, type ExitStatus, exitStatus, type Session } from '../surroundings';
import {
  addCounts,
  type Counts,
  countFindings,
  countText,
  failureText,
  fileText,
  NO_FINDINGS,
} from '../text/file-text';
import type { TextStyle } from '../text/lines';

/** `tenken check`: every file on its own; one that cannot be read does not stop the others. */
export async function runCheck(
  command: Extract<Command, { readonly name: 'check' }>,
  context: CheckContext,
  session: Session,
): Promise<ExitStatus> {
  const { out, err, t, version } = session;
  const files: FileJson[] = [];
  let counts = NO_FINDINGS;
  let failed = 0;
  for (const [index, path] of command.files.entries()) {
    const checked = checkFile(path, context, t);
    if (checked.ok) counts = addCounts(counts, countFindings(checked.result.findings));
    else {
      failed += 1;
      err.write(failureText(path, checked.error.message, errStyle(session)));
    }
    if (command.format === 'json') files.push(toJson(checked, session));
    else if (checked.ok)
      out.write((index === 0 ? '' : '\n') + fileText(path, checked.result, outStyle(session)));
    await breathe();
  }
  if (command.format === 'json') {
    out.write(`${JSON.stringify(checkJson(files, session.today, version), null, 2)}\n`);
  } else if (command.files.length > 1) {
    out.write(`\n${totalText(command.files.length, failed, counts, session)}\n`);
  }
  return exitStatus(failed > 0, counts.error);
}

/** A checked file as the JSON contract has it. */
export function toJson(checked: Checked, { t }: Pick<Session, 't'>): FileJson {
  return checked.ok ? fileJson(checked.path, checked.result, t) : unreadFileJson(checked.path, checked.error);
}

/** How standard output is set: broken into lines only on a terminal. */
export function outStyle({ t, out, outPaint }: Session): TextStyle {
  return { t, paint: outPaint, columns: out.isTTY === true ? Math.min(out.columns ?? 80, 120) : null };
}

/** How standard error is set. */
export function errStyle({ t, errPaint }: Session): TextStyle {
  return { t, paint: errPaint, columns: null };
}

/** The line over all files. */
export function totalText(files: number, failed: number, counts: Counts, { t }: Pick<Session, 't'>): string {
  const summary = countText(counts, { t });
  return failed === 0
    ? t('cli.count.files', { files, summary })
    : t('cli.count.files-failed', { files, failed, summary });
}
