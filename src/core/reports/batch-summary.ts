import type { Severity } from '../engine/finding';
import { ruleTitle, severityWord } from '../messages/render';
import type { MessageKey, Translate } from '../messages/translate';
import type { CellStyle, ModelCell, ModelContent, SheetModel, SummaryKey } from '../workbook/sheet-model';
import { BODY, HEADER, NUMBER, WORDS } from './styles';

/** A finding as the summary over many files lists it; figures are plain decimal text. */
export interface SummaryFinding {
  readonly severity: Severity;
  readonly ruleId: string;
  readonly sheet: string;
  readonly address: string;
  readonly what: string;
  readonly expected: string | null;
  readonly printed: string | null;
  readonly unit: string | null;
  readonly computation: string | null;
  /** Who accepted it why and when; null for an open one. */
  readonly accepted: string | null;
}

/** A file of a batch: what was found, or why it could not be read. */
export interface SummaryFile {
  readonly path: string;
  readonly error: string | null;
  readonly plans: readonly string[];
  readonly indicators: number;
  /** Notes on reading. */
  readonly warnings: number;
  readonly findings: readonly SummaryFinding[];
}

type Value = string | number | { readonly decimal: string } | null;

interface Column {
  readonly header: MessageKey;
  readonly width: number;
  readonly style: CellStyle;
}

/** Most rows of a sheet of Excel, without the header and the line that tells of the rest. */
const MOST_ROWS = 1_048_574;
const SEVERITIES = ['error', 'warning', 'info'] as const;

const words = (header: MessageKey, width: number): Column => ({ header, width, style: WORDS });
const number = (header: MessageKey, width = 10): Column => ({ header, width, style: NUMBER });
const plain = (header: MessageKey, width: number): Column => ({ header, width, style: BODY });

const COUNTS: readonly Column[] = [
  number('severity.error'),
  number('severity.warning'),
  number('severity.info'),
  number('summary.accepted'),
];

/**
 * The sheets of `summary.xlsx` over all files of a batch, in the order of the files: files with their counts, counts
 * by rule, all findings.
 */
export function batchSummary(
  files: readonly SummaryFile[],
  t: Translate,
): readonly [SheetModel, SheetModel, SheetModel] {
  return [filesSheet(files, t), rulesSheet(files, t), findingsSheet(files, t)];
}

function filesSheet(files: readonly SummaryFile[], t: Translate): SheetModel {
  const columns: readonly Column[] = [
    words('summary.file', 48),
    plain('summary.state', 16),
    words('summary.reason', 44),
    ...COUNTS,
    number('summary.warnings', 12),
    words('summary.plans', 44),
    number('summary.indicators'),
  ];
  const rows = files.map(({ path, error, findings, warnings, plans, indicators }): readonly Value[] =>
    error === null
      ? [
          path,
          t('summary.checked'),
          null,
          ...countsOf(findings),
          warnings,
          plans.join(t('list.separator')),
          indicators,
        ]
      : [path, t('summary.unread'), error, ...Array.from({ length: 7 }, () => null)],
  );
  return table('batch-files', 'summary.sheet.files', columns, rows, t);
}

function rulesSheet(files: readonly SummaryFile[], t: Translate): SheetModel {
  const columns: readonly Column[] = [
    plain('summary.rule', 36),
    words('summary.rule-title', 60),
    ...COUNTS,
    number('summary.files', 12),
  ];
  const byRule = new Map<string, { readonly findings: SummaryFinding[]; readonly paths: Set<string> }>();
  for (const { path, findings } of files) {
    for (const finding of findings) {
      const group = byRule.get(finding.ruleId) ?? { findings: [], paths: new Set() };
      byRule.set(finding.ruleId, group);
      group.findings.push(finding);
      group.paths.add(path);
    }
  }
  const rows = [...byRule]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ruleId, { findings, paths }]) => [
      ruleId,
      ruleTitle(ruleId, t),
      ...countsOf(findings),
      paths.size,
    ]);
  return table('batch-rules', 'summary.sheet.rules', columns, rows, t);
}

function findingsSheet(files: readonly SummaryFile[], t: Translate): SheetModel {
  const columns: readonly Column[] = [
    words('summary.file', 40),
    plain('summary.severity', 10),
    plain('summary.rule', 32),
    words('summary.sheet', 20),
    plain('summary.cell', 8),
    words('summary.what', 70),
    number('summary.expected', 16),
    number('summary.printed', 16),
    plain('summary.unit', 10),
    words('summary.computation', 44),
    words('summary.accepted', 32),
  ];
  const rows = files.flatMap(({ path, findings }) =>
    findings.map((finding): readonly Value[] => [
      path,
      severityWord(finding.severity, t),
      finding.ruleId,
      finding.sheet,
      finding.address,
      finding.what,
      decimal(finding.expected),
      decimal(finding.printed),
      finding.unit,
      finding.computation,
      finding.accepted,
    ]),
  );
  return table('batch-findings', 'summary.sheet.findings', columns, rows, t);
}

function decimal(text: string | null): Value {
  return text === null ? null : { decimal: text };
}

/** Open ones of each severity, then the accepted ones. */
function countsOf(findings: readonly SummaryFinding[]): readonly number[] {
  const open = findings.filter(({ accepted }) => accepted === null);
  const counts = SEVERITIES.map((severity) => open.filter((one) => one.severity === severity).length);
  return [...counts, findings.length - open.length];
}

/** Header, rows, a filter over all of them; where Excel has no room for the rest a line says how many are left out. */
function table(
  key: SummaryKey,
  name: MessageKey,
  columns: readonly Column[],
  rows: readonly (readonly Value[])[],
  t: Translate,
): SheetModel {
  const shown = rows.slice(0, MOST_ROWS);
  const cells: ModelCell[] = columns.map(({ header }, column) => cellOf(0, column, t(header), HEADER));
  for (const [index, row] of shown.entries()) {
    for (const [column, { style }] of columns.entries()) {
      cells.push(cellOf(index + 1, column, row[column] ?? null, style));
    }
  }
  const rest = rows.length - shown.length;
  if (rest > 0) cells.push(cellOf(shown.length + 1, 0, t('summary.rest', { count: rest }), WORDS));
  return {
    key,
    name: t(name),
    cells,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[0, 24]]),
    merges: [],
    frozen: { rows: 1, columns: 1 },
    autoFilter: { top: 0, left: 0, bottom: shown.length, right: columns.length - 1 },
    conditionalFormats: [],
    validations: [],
    charts: [],
    print: {
      paper: 'A4',
      landscape: true,
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { from: 0, to: 0 },
      header: null,
      footer: t('report.footer'),
      breaksBefore: [],
    },
    protected: false,
    tabColor: null,
  };
}

function cellOf(row: number, column: number, value: Value, style: CellStyle): ModelCell {
  return { row, column, content: contentOf(value), style, link: null };
}

function contentOf(value: Value): ModelContent {
  if (value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'number', value: typeof value === 'number' ? String(value) : value.decimal };
}
