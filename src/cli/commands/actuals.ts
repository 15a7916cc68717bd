import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { mergeParts, type MergedParts, sectionOf } from '../../core/actuals/merge-parts';
import { type ActualsSheet, isReadable, readActualsSheet } from '../../core/actuals/read-actuals-sheet';
import type { YearKey } from '../../core/actuals/sheet-codes';
import { ActualsUnreadableError } from '../../core/reports/actuals/actuals-sheet';
import { actualsPart } from '../../core/reports/actuals/actuals-part';
import { buildReports } from '../../core/reports/build-reports';
import { newWorkbook } from '../../hosts/xlsx/write/new-workbook';
import { writeSheets } from '../../hosts/xlsx/write/write-sheets';
import { type Command, UsageError } from '../arguments';
import { type Checked, type CheckContext, checkFile, fileError } from '../check-file';
import { failureOf, locate, readInput, statsOf } from '../files/read-input';
import { isSameFile, writeWhole } from '../files/write-file';
import { reportOptions } from '../report-options';
import { EXIT, type ExitStatus, type Session } from '../surroundings';
import { failureText } from '../text/file-text';
import { errStyle } from './check';

type ActualsCommand = Extract<Command, { readonly name: 'actuals' }>;
type Readable = Extract<Checked, { readonly ok: true }>;

/** `tenken actuals split` and `merge`: 実績入力 to the sections and back. Files that are read are never written to. */
export function runActuals(command: ActualsCommand, context: CheckContext, session: Session): ExitStatus {
  const { t, err } = session;
  const fail = (path: string, message: string): ExitStatus => {
    err.write(failureText(path, message, errStyle(session)));
    return EXIT.failure;
  };
  const { file } = command;
  const checked = checkFile(file, context, t);
  if (!checked.ok) return fail(file, checked.error.message);
  const sheet = readActualsSheet(checked.snapshot);
  if (sheet === null) return fail(file, t('cli.actuals.no-sheet'));
  if (!isReadable(sheet)) return fail(file, t('warning.actuals-sheet-unreadable'));
  try {
    return command.action === 'split'
      ? split(checked, sheet, command, session, fail)
      : merge(checked, sheet, command, session, fail);
  } catch (cause) {
    if (cause instanceof UsageError) throw cause;
    const message = cause instanceof ActualsUnreadableError ? cause.message : null;
    return fail(file, message ?? fileError(failureOf(cause), t).message);
  }
}

type Fail = (path: string, message: string) => ExitStatus;

function split(
  checked: Readable,
  sheet: ActualsSheet,
  { file, output }: ActualsCommand,
  session: Session,
  fail: Fail,
): ExitStatus {
  const { t, out } = session;
  const sections = [...new Set(sheet.rows.map(sectionOf))];
  if (sections.every((section) => section === '')) return fail(file, t('cli.actuals.no-section'));
  const options = reportOptions(checked, ['actuals'], session);
  const taken = new Set<string>();
  const parts = sections.map((section) => {
    const word = section === '' ? t('cli.actuals.without-section') : section;
    const path = join(output, freeName(`${basename(file, extname(file))}_${fileName(word)}`, taken));
    return { section, path, word };
  });
  const overwritten = parts.find(({ path }) => isSameFile(file, path));
  if (overwritten !== undefined) return fail(overwritten.path, t('error.output-is-input'));
  for (const { section, path, word } of parts) {
    const bytes = newWorkbook(actualsPart(checked.result, options, section));
    try {
      mkdirSync(locate(output), { recursive: true });
      writeWhole(path, bytes);
    } catch {
      return fail(path, t('error.write-failed'));
    }
    const count = sheet.rows.filter((row) => sectionOf(row) === section).length;
    out.write(`${t('cli.actuals.part-written', { path, section: word, count })}\n`);
  }
  return EXIT.fine;
}

/** A text that every system takes as a file's name. */
function fileName(text: string): string {
  const name = text.replace(/[\\/:*?"<>|\p{Cc}]/gu, '_').replace(/[. ]+$/, '');
  return name === '' ? '_' : name.slice(0, 80);
}

function freeName(name: string, taken: Set<string>): string {
  for (let number = 1; ; number++) {
    const candidate = `${name}${number === 1 ? '' : ` (${number})`}.xlsx`;
    const key = candidate.normalize('NFKC').toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return candidate;
  }
}

function merge(
  checked: Readable,
  sheet: ActualsSheet,
  { file, parts, output }: ActualsCommand,
  session: Session,
  fail: Fail,
): ExitStatus {
  const { t, out } = session;
  if (statsOf(locate(output))?.isDirectory()) throw new UsageError('cli.usage.output-is-folder');
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(output).toLowerCase() !== extension)
    throw new UsageError('cli.usage.output-extension', { extension });
  const inputs = [file, ...parts];
  if (inputs.some((input) => isSameFile(input, output))) return fail(output, t('error.output-is-input'));
  let isWhole = true;
  const read = parts.flatMap((path) => {
    const input = readInput(path);
    const part = input.ok ? readActualsSheet(input.snapshot) : null;
    if (input.ok && part !== null && isReadable(part)) return [{ name: basename(path), sheet: part }];
    isWhole = false;
    fail(path, input.ok ? t('cli.actuals.no-part') : fileError(input.failure, t).message);
    return [];
  });
  const merged = mergeParts(sheet, read, checked.result.plans, checked.result.asOf, (name) =>
    t('cli.actuals.conflict-word', { file: name }),
  );
  const options = reportOptions(checked, ['actuals'], session);
  const models = buildReports(checked.result, { ...options, enteredActuals: merged.sheet });
  const { bytes } = writeSheets(checked.bytes, models);
  try {
    writeWhole(output, bytes);
  } catch {
    return fail(output, t('error.write-failed'));
  }
  out.write(mergeText(merged, session));
  out.write(`${t('cli.actuals.merged', { path: output, parts: read.length, count: merged.taken })}\n`);
  if (!isWhole) return EXIT.failure;
  return merged.conflicts.length > 0 ? EXIT.errors : EXIT.fine;
}

/** What people have to look at after a merge. */
function mergeText(merged: MergedParts, { t }: Session): string {
  const yearOf = (year: YearKey): string =>
    year === null ? '' : t('report.year.short', { year: String(year) });
  const shown = (text: string): string => (text === '' ? t('cli.actuals.blank') : text);
  const lines = [
    ...merged.notSubmitted.map(({ section, labels }) =>
      t('cli.actuals.not-submitted', {
        section: section === '' ? t('cli.actuals.without-section') : section,
        count: labels.length,
        labels: labels.join(t('list.separator')),
      }),
    ),
    ...merged.open.map(({ label, year, part }) =>
      t('cli.actuals.open', { label, year: yearOf(year), file: part }),
    ),
    ...merged.conflicts.map(({ label, year, field, kept, keptFrom, other, otherFrom }) =>
      t('cli.actuals.conflict', {
        label,
        year: yearOf(year),
        field: t(`cli.actuals.field.${field}`),
        kept: shown(kept),
        keptFrom: keptFrom ?? t('cli.actuals.workbook'),
        other: shown(other),
        otherFrom,
      }),
    ),
    ...merged.changedTargets.map(({ label, year, before, now, part }) =>
      t('cli.actuals.target', { label, year: yearOf(year), before, now, file: part }),
    ),
    ...merged.leftColumns.map(({ header, part }) => t('cli.actuals.column', { header, file: part })),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
