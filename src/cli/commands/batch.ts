import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, countFindings, NO_FINDINGS } from '../../core/engine/count-findings';
import type { Command } from '../arguments';
import { UsageError } from '../arguments';
import { csvHead, csvRows } from '../findings-csv';
import { batchJsonLines } from '../batch-jsonl';
import { type Checked, type CheckContext, checkFile } from '../check-file';
import { expandPaths } from '../files/expand-paths';
import { locate, statsOf } from '../files/read-input';
import { type Draft, isSameFile, openDraft } from '../files/write-file';
import { breathe, EXIT, type ExitStatus, exitStatus, type Session } from '../surroundings';
import { countText, failureText } from '../text/file-text';
import { harmless } from '../text/paint';
import { errStyle, totalText } from './check';

const OUTPUTS = ['findings.jsonl', 'findings.csv'] as const;

/**
 * `tenken batch`: all files one after the other into `findings.jsonl` and `findings.csv`. The outputs are put in
 * place together at the end; a run that is broken off leaves those of an earlier run as they were.
 */
export async function runBatch(
  command: Extract<Command, { readonly name: 'batch' }>,
  context: CheckContext,
  session: Session,
): Promise<ExitStatus> {
  const { err, t } = session;
  const style = errStyle(session);
  const { files, missing, closed, skipped } = expandPaths(command.paths);
  for (const path of missing) err.write(failureText(path, t('cli.batch.missing'), style));
  for (const path of closed) err.write(failureText(path, t('cli.batch.closed'), style));
  if (skipped.length > 0) err.write(`${t('cli.batch.skipped', { count: skipped.length })}\n`);
  if (command.jobs > 1) err.write(`${t('cli.batch.one-by-one', { jobs: command.jobs })}\n`);
  if (files.length === 0 && missing.length === 0) err.write(`${t('cli.batch.empty')}\n`);

  const outputs = OUTPUTS.map((name) => join(command.output, name));
  const overwritten = files.find((file) => outputs.some((output) => isSameFile(file, output)));
  if (overwritten !== undefined) {
    err.write(failureText(overwritten, t('error.output-is-input'), style));
    return EXIT.failure;
  }
  const drafts = openOutputs(command.output, session);
  if (drafts === null) return EXIT.failure;
  const [lines, table] = drafts;
  let counts = NO_FINDINGS;
  let failed = 0;
  try {
    table.write(csvHead(t));
    for (const [index, path] of files.entries()) {
      const checked = checkFile(path, context, t);
      lines.write(batchJsonLines(checked, t));
      table.write(csvRows(checked, t));
      if (checked.ok) counts = addCounts(counts, countFindings(checked.result.findings));
      else failed += 1;
      err.write(progressText(checked, index + 1, files.length, session));
      await breathe();
    }
    for (const draft of drafts) draft.commit();
  } catch {
    for (const draft of drafts) draft.discard();
    err.write(failureText(command.output, t('error.write-failed'), style));
    return EXIT.failure;
  }
  err.write(`${totalText(files.length, failed, counts, session)}\n`);
  for (const path of outputs) err.write(`${t('cli.batch.written', { path })}\n`);
  return exitStatus(failed + missing.length + closed.length > 0, counts.error);
}

/** Null, and a message written, where the folder cannot be made or written to. */
function openOutputs(folder: string, session: Session): readonly [Draft, Draft] | null {
  if (statsOf(locate(folder))?.isDirectory() === false) {
    throw new UsageError('cli.usage.output-not-folder');
  }
  const opened: Draft[] = [];
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of OUTPUTS) opened.push(openDraft(join(folder, name)));
  } catch {
    for (const draft of opened) draft.discard();
    session.err.write(failureText(folder, session.t('error.write-failed'), errStyle(session)));
  }
  const [lines, table] = opened;
  return lines === undefined || table === undefined ? null : [lines, table];
}

function progressText(checked: Checked, done: number, files: number, session: Session): string {
  const { t } = session;
  const outcome = checked.ok
    ? countText(countFindings(checked.result.findings), { t })
    : checked.error.message;
  const text = t('cli.batch.progress', { done, files, path: checked.path, outcome });
  return `${checked.ok ? harmless(text) : session.errPaint.error(harmless(text))}\n`;
}
