import { extname } from 'node:path';
import { checkJson } from '../../core/contract/check-json';
import { mergeRows } from '../../core/contract/settings/merge-rows';
import { readSettingsSheet } from '../../core/contract/settings/sheet-rows';
import { countFindings } from '../../core/engine/count-findings';
import { ActualsUnreadableError } from '../../core/reports/actuals/actuals-sheet';
import { buildReports } from '../../core/reports/build-reports';
import { publicationHtml } from '../../core/reports/publication-html';
import { writeSheets } from '../../hosts/xlsx/write/write-sheets';
import { type Command, UsageError } from '../arguments';
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
  const checked = checkFile(file, context, t);
  if (format === 'json') {
    out.write(`${JSON.stringify(checkJson([toJson(checked, session)], session.today, version), null, 2)}\n`);
  }
  if (!checked.ok) return fail(file, checked.error.message);
  if (format === 'text') out.write(fileText(file, checked.result, outStyle(session)));
  let written: Written;
  try {
    written = build(checked, command, context, session);
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
  err.write(`${said}\n`);
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

function build(checked: Readable, command: ReportCommand, context: CheckContext, session: Session): Written {
  const { bytes, snapshot, result } = checked;
  const onSheet = readSettingsSheet(snapshot).rows.map(({ row }) => row);
  const options = {
    ...reportOptions(checked, command.sheets, session),
    settingsRows: mergeRows(onSheet, context.rows),
  };
  if (command.html) return { bytes: new TextEncoder().encode(publicationHtml(result, options)), sheets: [] };
  const models = buildReports(result, options);
  const written = writeSheets(bytes, models);
  return {
    bytes: written.bytes,
    sheets: models.map(({ key, name }) => written.sheetNames[key] ?? name),
  };
}
