import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, NO_FINDINGS } from '../../core/engine/count-findings';
import type { Command } from '../arguments';
import { UsageError } from '../arguments';
import { batchSummary, type SummaryFile } from '../../core/reports/batch-summary';
import { newWorkbook } from '../../hosts/xlsx/write/new-workbook';
import type { BatchPart } from '../batch-part';
import { batchParts } from '../batch-threads';
import type { CheckContext } from '../check-file';
import { csvHead } from '../findings-csv';
import { expandPaths } from '../files/expand-paths';
import { locate, statsOf } from '../files/read-input';
import { type Draft, isSameFile, openDraft } from '../files/write-file';
import { EXIT, type ExitStatus, exitStatus, type Session } from '../surroundings';
import { countText, failureText } from '../text/file-text';

import { harmless } from '../text/paint';
import { errStyle, totalText } from './check';

const OUTPUTS = ['findings.jsonl', 'findings.csv', 'summary.xlsx'] as const;

/**
 * `tenken batch`: all files in their order into `findings.jsonl`, `findings.csv` and `summary.xlsx`. The outputs are put in
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
  if (files.length === 0 && missing.length === 0) err.write(`${t('cli.batch.empty')}\n`);

  const outputs = OUTPUTS.map((name) => join(command.output, name));
  const overwritten = files.find((file) => outputs.some((output) => isSameFile(file, output)));
  if (overwritten !== undefined) {
    err.write(failureText(overwritten, t('error.output-is-input'), style));
    return EXIT.failure;
  }
  const drafts = openOutputs(command.output, session);
  if (drafts === null) return EXIT.failure;
  const [lines, table, summary] = drafts;
  const summaries: SummaryFile[] = [];
  let done = 0;
  let counts = NO_FINDINGS;
  let failed = 0;
  try {
    table.write(csvHead(t));
    for await (const part of batchParts(files, command.jobs, { language: t.language, context })) {
      lines.write(part.lines);
      table.write(part.rows);
      summaries.push(part.summary);
      if (part.counts === null) failed += 1;
      else counts = addCounts(counts, part.counts);
      done += 1;
      err.write(progressText(part, done, files.length, session));
    }
    summary.write(newWorkbook(...batchSummary(summaries, t)));
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
function openOutputs(folder: string, session: Session): readonly [Draft, Draft, Draft] | null {
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
  const [lines, table, summary] = opened;
  return lines && table && summary ? [lines, table, summary] : null;
}

function progressText(part: BatchPart, done: number, files: number, session: Session): string {
  const { t } = session;
  const { path, counts, error } = part;
  const outcome = counts === null ? (error ?? '') : countText(counts, { t });
  const text = t('cli.batch.progress', { done, files, path, outcome });
  return `${counts !== null ? harmless(text) : session.errPaint.error(harmless(text))}\n`;
}
