import { findingJson, warningJson } from '../core/contract/check-json';
import { renderFinding, severityWord } from '../core/messages/render';
import type { Translate } from '../core/messages/translate';
import type { Checked } from './check-file';

const COLUMNS = [
  'path',
  'kind',
  'severity',
  'code',
  'sheet',
  'cell',
  'what',
  'why',
  'todo',
  'expected',
  'printed',
  'unit',
  'computation',
  'reason',
  'by',
  'at',
  'fingerprint',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | null>>;

/** Figures stand as numbers; every other column is text and is kept from turning into a formula. */
const FIGURES: ReadonlySet<string> = new Set<(typeof COLUMNS)[number]>(['expected', 'printed']);

/** The first line of the table of findings, with the byte order mark by which Excel knows UTF-8. */
export function csvHead(t: Translate): string {
  return `\ufeff${toLine(COLUMNS.map((column) => t(`cli.csv.${column}`)))}`;
}

/** A row for each finding and each warning of a file; one with the reason where it could not be read. */
export function csvRows(checked: Checked, t: Translate): string {
  return rowsOf(checked, t)
    .map((row) =>
      toLine(
        COLUMNS.map((column) => (FIGURES.has(column) ? (row[column] ?? '') : asText(row[column] ?? ''))),
      ),
    )
    .join('');
}

function rowsOf(checked: Checked, t: Translate): readonly Row[] {
  const { path } = checked;
  if (!checked.ok) {
    const { code, message } = checked.error;
    return [{ path, kind: t('cli.csv.kind.file'), code, what: message }];
  }
  const findings = checked.result.findings.map((finding): Row => {
    const { what, why, todo } = renderFinding(finding, t);
    const { cell, expected, printed, unit, computation, accepted, fingerprint } = findingJson(finding, t);
    return {
      path,
      kind: t('cli.csv.kind.finding'),
      severity: severityWord(finding.severity, t),
      code: finding.ruleId,
      sheet: cell.sheet,
      cell: cell.address,
      what,
      why,
      todo,
      expected,
      printed,
      unit,
      computation,
      ...(accepted ?? {}),
      fingerprint,
    };
  });
  const warnings = checked.result.warnings.map((warning): Row => {
    const { code, message, cell } = warningJson(warning, t);
    return {
      path,
      kind: t('cli.csv.kind.warning'),
      code,
      sheet: cell?.sheet ?? '',
      cell: cell?.address ?? '',
      what: message,
    };
  });
  return [...findings, ...warnings];
}

/** Text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text there. */
function asText(text: string): string {
  return /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}

function toLine(fields: readonly string[]): string {
  return `${fields.map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',')}\r\n`;
}
