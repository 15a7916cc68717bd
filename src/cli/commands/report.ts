import { extname } from 'node:path';
import { checkJson } from '../../core/contract/check-json';
import { fingerprintsBefore, type ParsedBaseline } from '../../core/contract/baseline';
import { mergeRows } from '../../core/contract/settings/merge-rows';
import { readSettingsSheet } from '../../core/contract/settings/sheet-rows';
import { countFindings } from '../../core/engine/count-findings';
import { ActualsUnreadableError } from '../../core/reports/actuals/actuals-sheet';
import { buildReports } from '../../core/reports/build-reports';
import { publicationHtml } from '../../core/reports/publication-html';
import type { PreviousCheck } from '../../core/reports/report-context';
import { baselineText } from '../../core/reports/check-html';
import { writeSheets } from '../../hosts/xlsx/write/write-sheets';
import { type Command, UsageError } from '../arguments';
import { compared, loadBaseline } from '../baseline-file';
import { type Checked, type CheckContext, checkFile, fileError } from '../check-file';
import { failureOf, locate, statsOf } from '../files/read-input';
import { isSameFile, writeWhole } from '../files/write-file';
import { reportOptions } from '../report-options';
import { EXIT, type ExitStatus, exitStatus, type Session } from '../surroundings';
import { failureText, fileText } from '../text/file-text';
import { errStyle, outStyle, toJson } from './check';

type ReportCommand = Extract<Command, { readonly name: 'report' }>;
type Readable = Extract<Checked, { readonly ok: true }>;

/** `tenken report`: a copy of the workbook with report sheets in it. The input is only read. */
export function runReport(command: ReportCommand, context: CheckContext, session: Session): ExitStatus {
  const { t, err, out, version } = session;
  const { file, output, format } = command;
  const fail = (path: string, message: string): ExitStatus => {
    err.write(failureText(path, message, errStyle(session)));
    return EXIT.failure;
  };
  checkOutput(file, output, command.html);
  if (isSameFile(file, output)) return fail(output, t('error.output-is-input'));
  const loaded = command.baseline === null ? null : loadBaseline(command.baseline);
  if (loaded?.ok === false) return fail(command.baseline ?? '', t(loaded.key, loaded.data));
  const whole = checkFile(file, context, t);
  const { checked, since } = compared(whole, loaded?.baseline ?? null, true);
  if (format === 'json') {
    const json = checkJson([toJson(checked, session, since)], session.today, version);
    out.write(`${JSON.stringify(json, null, 2)}\n`);
  }
  if (!checked.ok || !whole.ok) {
    return fail(file, checked.ok ? '' : checked.error.message);
  }
  if (format === 'text') out.write(fileText(file, checked.result, outStyle(session)));
  let written: Written;
  try {
    written = build(whole, command, context, session, previousOf(file, loaded));
  } catch (cause) {
    const message = cause instanceof ActualsUnreadableError ? cause.message : null;
    return fail(file, message ?? fileError(failureOf(cause), t).message);
  }
  try {
    writeWhole(output, written.bytes);
  } catch {
    return fail(output, t('error.write-failed'));
  }
  const said = command.html
    ? t('cli.report.page-written', { path: output })
    : t('cli.report.written', { path: output, sheets: written.sheets.join(t('list.separator')) });
  const counts = since === null ? '' : `${t('cli.baseline.since', { counts: baselineText(since, t) })}\n`;
  err.write(`${said}\n${counts}`);
  return exitStatus(false, countFindings(checked.result.findings).error);
}

/** What can be said of the output before any work is done. */
function checkOutput(file: string, output: string, isPage: boolean): void {
  if (statsOf(locate(output))?.isDirectory()) {
    throw new UsageError('cli.usage.output-is-folder');
  }
  if (isPage) {
    if (!/^\.html?$/i.test(extname(output))) throw new UsageError('cli.usage.page-extension');
    return;
  }
  const wanted = extname(file).toLowerCase();
  const extension = wanted === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(output).toLowerCase() !== extension)
    throw new UsageError('cli.usage.output-extension', { extension });
}

interface Written {
  readonly bytes: Uint8Array;
  /** Names of the sheets written, in their order. */
  readonly sheets: readonly string[];
}

/** The check that the record on 点検結果 counts against, where a baseline names one that read the file. */
function previousOf(file: string, loaded: ParsedBaseline | null): PreviousCheck | null {
  const before = loaded?.ok === true ? fingerprintsBefore(file, loaded.baseline, true) : undefined;
  return before === undefined || loaded?.ok !== true
    ? null
    : { asOf: loaded.asOf, fingerprints: [...before] };
}

/** All findings stand on the sheets, whatever the baseline: 点検結果 is the record of the whole check. */
function build(
  checked: Readable,
  command: ReportCommand,
  context: CheckContext,
  session: Session,
  previous: PreviousCheck | null,
): Written {
  const { bytes, snapshot, result } = checked;
  const onSheet = readSettingsSheet(snapshot).rows.map(({ row }) => row);
  const options = {
    ...reportOptions(checked, command.sheets, session),
    settingsRows: mergeRows(onSheet, context.rows),
    ...(previous === null ? {} : { previous }),
  };
  if (command.html) return { bytes: new TextEncoder().encode(publicationHtml(result, options)), sheets: [] };
  const models = buildReports(result, options);
  const written = writeSheets(bytes, models);
  return {
    bytes: written.bytes,
    sheets: models.map(({ key, name }) => written.sheetNames[key] ?? name),
  };
}
