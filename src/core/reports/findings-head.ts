import type { Severity } from '../engine/finding';
import { severityWord } from '../messages/render';
import { compare, type Expression, isNumber, number, text } from './formula';
import { concatenate, countIf } from './formula-functions';
import { dateText, fitRow } from './frame';
import type { FindingCells } from './findings-sheet';
import { previousCheck, sinceText } from './previous-check';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { CENTER, HEADER, LABEL, TITLE, WORDS } from './styles';

/** Columns of the findings. */
export const FINDING = {
  severity: 1,
  rule: 2,
  cell: 3,
  what: 4,
  expected: 5,
  printed: 6,
  difference: 7,
  computation: 8,
  todo: 9,
  reason: 10,
  by: 11,
  at: 12,
} as const;

/** Rows of the record above the header of the findings. */
export const HEAD_ROWS = 6;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** 点検記録: which file, when, with what, how many, who checked. */
export function writeRecord(
  builder: SheetBuilder,
  findings: readonly FindingCells[],
  context: ReportContext,
): void {
  const { audit, options, t } = context;
  builder.put(0, 0, t('report.findings.title'), TITLE);
  builder.height(0, 30);
  const line = (row: number, label: string, entry: Entry, second: string, other: string): void => {
    writePair(builder, row, [0, 1, 2, 4], label, entry);
    writePair(builder, row, [5, 6, 7, 9], second, other);
    const words = typeof entry === 'string' ? entry : shownText(entry);
    fitRow(builder, row, [
      { text: words, width: builder.widthOf(2, 4) },
      { text: other, width: builder.widthOf(7, 9) },
    ]);
  };
  line(
    1,
    t('report.findings.file'),
    options.fileName,
    t('report.findings.date'),
    dateText(audit.asOf, context),
  );
  line(
    2,
    t('report.findings.hash'),
    options.fileHash ?? t('report.findings.no-hash'),
    t('report.findings.version'),
    t('report.findings.version-text', { version: options.toolVersion }),
  );
  line(
    3,
    t('report.findings.counts'),
    countsText(findings, context),
    t('report.findings.since'),
    sinceText(
      context.audit.findings,
      context.options.previous ?? previousCheck(context.options.snapshot),
      context.t,
    ),
  );
  line(4, t('report.findings.rounding'), roundingText(context), t('report.findings.read'), readText(context));
  builder.height(5, 8);
  writeBoxes(builder, context);
}

function writePair(
  builder: SheetBuilder,
  row: number,
  [left, middle, start, right]: readonly [number, number, number, number],
  label: string,
  entry: Entry,
): void {
  builder.putMerged({ top: row, left, bottom: row, right: middle }, label, LABEL);
  builder.putMerged({ top: row, left: start, bottom: row, right }, entry, WORDS);
}

function shownText(entry: Entry): string {
  if (entry === null || typeof entry === 'string' || !('value' in entry)) return '';
  return typeof entry.value === 'string' ? entry.value : '';
}

/** Live counts: they follow when people filter nothing away but change a severity or accept a finding. */
function countsText(findings: readonly FindingCells[], context: ReportContext): Entry {
  const { t } = context;
  if (findings.length === 0) return t('report.findings.count-none');
  const part = (label: string, count: Expression) => [
    t('report.findings.count-label', { label }),
    { cell: count, format: '0', shown: isNumber(count.value) ? count.value.toFixed() : '' },
    t('report.findings.count-unit'),
  ];
  const column = findings.map(({ severity }) => severity);
  const reasons = findings.map(({ reason }) => reason);
  const accepted = countFilled(reasons);
  return concatenate([
    ...SEVERITIES.flatMap((severity) => {
      const word = severityWord(severity, t);
      return [...part(word, countIf(column, text(word))), t('report.findings.count-separator')];
    }),
    ...part(t('report.findings.accepted'), accepted),
  ]);
}

/** Cells of the column that hold any text. */
function countFilled(cells: readonly Expression[]): Expression {
  const filled = cells.filter((cell) => compare(cell, '<>', text('')).holds).length;
  return { ...countIf(cells, text('?*')), value: number(filled).value };
}

function roundingText({ audit, t }: ReportContext): string {
  switch (audit.settings.printedAs) {
    case null:
      return t('report.findings.rounding-by-table');
    case 'exact':
      return t('report.findings.rounding-exact');
    case 'cut-off':
      return t('report.findings.rounding-cut-off');
    case 'rounded':
      return t('report.findings.rounding-rounded');
  }
}

function readText({ audit, t }: ReportContext): string {
  const { read } = audit;
  return t('report.findings.read-text', {
    tables: read.tables.length,
    numbers: read.coverage.numericCells,
    read: read.coverage.read,
    ignored: read.coverage.ignored,
    warned: read.coverage.warned,
  });
}

/** Boxes for the names or seals of those who check, confirm and decide; the settings may name who checked. */
function writeBoxes(builder: SheetBuilder, { audit, t }: ReportContext): void {
  const names = [t('report.findings.checker'), t('report.findings.confirmer'), t('report.findings.decision')];
  names.forEach((name, index) => {
    const column = FINDING.reason + index;
    builder.put(1, column, name, HEADER);
    builder.putMerged(
      { top: 2, left: column, bottom: 4, right: column },
      index === 0 ? audit.settings.person : null,
      CENTER,
    );
  });
}
