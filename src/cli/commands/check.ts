import { checkJson, fileJson, unreadFileJson } from '../../core/contract/check-json';
import type { SinceBaseline } from '../../core/contract/baseline';
import type { FileJson } from '../../core/contract/json';
import { addCounts, type Counts, countFindings, NO_FINDINGS } from '../../core/engine/count-findings';
import { baselineText, checkHtml, type PageFile } from '../../core/reports/check-html';
import type { Command } from '../arguments';
import { compared, loadBaseline } from '../baseline-file';
import { type Checked, type CheckContext, checkFile } from '../check-file';
import { csvHead, csvRows } from '../findings-csv';
import { breathe, EXIT, type ExitStatus, exitStatus, type Session } from '../surroundings';
import { countText, failureText, fileText } from '../text/file-text';
import type { TextStyle } from '../text/lines';
import { harmless } from '../text/paint';

type CheckCommand = Extract<Command, { readonly name: 'check' }>;

/** `tenken check`: every file on its own; one that cannot be read does not stop the others. */
export async function runCheck(
  command: CheckCommand,
  context: CheckContext,
  session: Session,
): Promise<ExitStatus> {
  const { err, t } = session;
  const loaded = command.baseline === null ? null : loadBaseline(command.baseline);
  if (loaded?.ok === false) {
    err.write(failureText(command.baseline ?? '', t(loaded.key, loaded.data), errStyle(session)));
    return EXIT.failure;
  }
  const output = OUTPUTS[command.format](session);
  let counts = NO_FINDINGS;
  let failed = 0;
  for (const path of command.files) {
    const { checked, since } = compared(
      checkFile(path, context, t),
      loaded?.baseline ?? null,
      command.files.length === 1,
    );
    if (checked.ok) counts = addCounts(counts, countFindings(checked.result.findings));
    else {
      failed += 1;
      err.write(failureText(path, checked.error.message, errStyle(session)));
    }
    output.file(checked, since);
    await breathe();
  }
  output.end({ files: command.files.length, failed, counts });
  return exitStatus(failed > 0, counts.error);
}

interface Total {
  readonly files: number;
  readonly failed: number;
  readonly counts: Counts;
}

/** One form of the output: told of every file in turn, and of the end. */
interface Output {
  readonly file: (checked: Checked, since: SinceBaseline | null) => void;
  readonly end: (total: Total) => void;
}

const OUTPUTS: Readonly<Record<CheckCommand['format'], (session: Session) => Output>> = {
  text: textOutput,
  json: jsonOutput,
  csv: csvOutput,
  html: htmlOutput,
};

function textOutput(session: Session): Output {
  const { out, t } = session;
  let isFirst = true;
  return {
    file: (checked, since) => {
      const gap = isFirst ? '' : '\n';
      isFirst = false;
      if (!checked.ok) return;
      const style = outStyle(session);
      const added =
        since === null ? '' : `  ${t('cli.baseline.since', { counts: baselineText(since, t) })}\n`;
      out.write(gap + fileText(checked.path, checked.result, style) + added);
    },
    end: ({ files, failed, counts }) => {
      if (files > 1) out.write(`\n${totalText(files, failed, counts, session)}\n`);
    },
  };
}

function jsonOutput(session: Session): Output {
  const files: FileJson[] = [];
  return {
    file: (checked, since) => files.push(toJson(checked, session, since)),
    end: () => {
      const { out, today, version } = session;
      out.write(`${JSON.stringify(checkJson(files, today, version), null, 2)}\n`);
    },
  };
}

/** The table of findings; a table has no place for counts, so those stand on standard error. */
function csvOutput(session: Session): Output {
  const { out, err, t } = session;
  out.write(csvHead(t));
  return {
    file: (checked, since) => {
      out.write(csvRows(checked, t));
      if (since === null) return;
      const counts = t('cli.baseline.since', { counts: baselineText(since, t) });
      err.write(`${harmless(t('cli.baseline.file', { path: checked.path, counts }))}\n`);
    },
    end: () => undefined,
  };
}

function htmlOutput({ out, t, today, version }: Session): Output {
  const files: PageFile[] = [];
  return {
    file: (checked, since) => {
      const { path } = checked;
      files.push(
        checked.ok
          ? { ok: true, path, result: checked.result, since }
          : { ok: false, path, message: checked.error.message },
      );
    },
    end: () => out.write(checkHtml(files, { today, version }, t)),
  };
}

/** A checked file as the JSON contract has it. */
export function toJson(
  checked: Checked,
  { t }: Pick<Session, 't'>,
  since: SinceBaseline | null = null,
): FileJson {
  return checked.ok
    ? fileJson(checked.path, checked.result, t, since)
    : unreadFileJson(checked.path, checked.error);
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
