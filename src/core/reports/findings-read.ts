import type { Finding } from '../engine/finding';
import { ruleTitle, severityWord } from '../messages/render';
import type { Translate } from '../messages/translate';
import { formatCell } from '../messages/values';
import type { TableRef } from '../plan/indicator';
import { toRangeAddress } from '../workbook/cell-ref';
import { FINDING } from './findings-head';
import type { FindingCells } from './findings-sheet';
import { countIf } from './formula-functions';
import { fitRow, writeSection } from './frame';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { CENTER, HEADER, LINK, NUMBER, WORDS } from './styles';
import { byCode } from './words';

/** How many findings each rule gave, live. Returns the row after the table. */
export function writeRuleCounts(
  builder: SheetBuilder,
  start: number,
  cells: readonly FindingCells[],
  findings: readonly Finding[],
  context: ReportContext,
): number {
  const { t } = context;
  const header = writeSection(builder, start, t('report.findings.by-rule'));
  builder.put(header, FINDING.severity, t('report.findings.severity'), HEADER);
  builder.put(header, FINDING.rule, t('report.findings.rule'), HEADER);
  builder.put(header, FINDING.cell, t('report.findings.count'), HEADER);
  const rules = cells.map(({ rule }) => rule);
  const ids = [...new Set(findings.map((finding) => finding.ruleId))];
  builder.keepTogether(start, header + Math.min(ids.length, 8));
  ids.forEach((id, index) => {
    const row = header + 1 + index;
    const severity = findings.find((finding) => finding.ruleId === id)?.severity ?? 'info';
    builder.put(row, FINDING.severity, severityWord(severity, t), CENTER);
    const title = ruleTitle(id, t);
    const rule = builder.put(row, FINDING.rule, title, WORDS);
    builder.put(row, FINDING.cell, countIf(rules, rule), NUMBER);
    fitRow(builder, row, [{ text: title, width: builder.widths[FINDING.rule] ?? 10 }]);
  });
  return header + 1 + ids.length;
}

/** What was read: tables with their ranges, where every number went, what could not be read. */
export function writeRead(builder: SheetBuilder, start: number, context: ReportContext): number {
  const { audit, t } = context;
  let row = writeSection(builder, start, t('report.findings.what-was-read'));
  row = writeTables(builder, row, audit.read.tables, context);
  if (audit.warnings.length > 0) {
    row = writeSection(builder, row + 1, t('report.findings.warnings'));
    builder.keepTogether(row - 1, row + Math.min(audit.warnings.length, 3) - 1);
    for (const warning of audit.warnings) {
      const words = byCode(`warning.${warning.code}`, context, warning.data);
      const cell = warning.cell === null ? null : formatCell(warning.cell, t);
      writeLine(builder, row++, cell, warning.cell, words);
    }
  }
  const disabled = Object.entries(audit.settings.disabledRules);
  if (disabled.length > 0) {
    row = writeSection(builder, row + 1, t('report.findings.disabled'));
    builder.keepTogether(row - 1, row);
    for (const [id, reason] of disabled) writeLine(builder, row++, ruleTitle(id, t), null, reason);
  }
  return row;
}

function writeTables(
  builder: SheetBuilder,
  header: number,
  tables: readonly TableRef[],
  context: ReportContext,
): number {
  const { t } = context;
  if (tables.length === 0) {
    writeLine(builder, header, null, null, t('report.findings.no-tables'));
    return header + 1;
  }
  builder.keepTogether(header - 1, header + Math.min(tables.length, 8));
  builder.put(header, 0, t('report.findings.number'), HEADER);
  builder.put(header, 1, t('report.findings.table-kind'), HEADER);
  builder.put(header, 2, t('report.findings.table-title'), HEADER);
  builder.put(header, 3, t('report.findings.table-range'), HEADER);
  builder.putMerged(
    { top: header, left: 4, bottom: header, right: 9 },
    t('report.findings.table-columns'),
    HEADER,
  );
  tables.forEach((table, index) => {
    const row = header + 1 + index;
    const roles = columnsText(table, context);
    const addresses = rangesOf(table, t);
    builder.put(row, 0, String(index + 1), CENTER);
    builder.put(row, 1, byCode(`report.table.${table.kind}`, context), CENTER);
    builder.put(row, 2, table.title?.value ?? null, WORDS);
    builder.put(row, 3, addresses.join('\n'), LINK, {
      sheet: table.range.sheet,
      row: table.range.top,
      column: table.range.left,
    });
    builder.putMerged({ top: row, left: 4, bottom: row, right: 9 }, roles, WORDS);
    fitRow(builder, row, [
      { text: table.title?.value ?? '', width: builder.widths[2] ?? 10 },
      { text: addresses.join('\n'), width: builder.widths[3] ?? 10 },
      { text: roles, width: builder.widthOf(4, 9) },
    ]);
  });
  return header + 1 + tables.length;
}

/** The ranges of a table with its further blocks, each once. */
export function rangesOf({ range, blocks }: TableRef, t: Translate): readonly string[] {
  const texts = [range, ...blocks].map((area) =>
    t('cell.address', { sheet: area.sheet, address: toRangeAddress(area) }),
  );
  return [...new Set(texts)];
}

/** `指標名（項目）、平成29年3月末＝目標値 …`: what each column was taken for. */
export function columnsText(table: TableRef, context: Pick<ReportContext, 't'>): string {
  const { t } = context;
  return table.columns
    .filter((column) => column.role !== 'ignored')
    .map((column) => {
      const role = byCode(`report.column.${column.role}`, context);
      return column.header === '' ? role : t('report.findings.column-role', { header: column.header, role });
    })
    .join(t('list.separator'));
}

function writeLine(
  builder: SheetBuilder,
  row: number,
  left: string | null,
  link: Finding['cell'] | null,
  words: Entry,
): void {
  const style = link === null ? WORDS : LINK;
  builder.putMerged({ top: row, left: 1, bottom: row, right: 3 }, left, style, link);
  builder.putMerged({ top: row, left: 4, bottom: row, right: 9 }, words, WORDS);
  fitRow(builder, row, [
    { text: left ?? '', width: builder.widthOf(1, 3) },
    { text: typeof words === 'string' ? words : '', width: builder.widthOf(4, 9) },
  ]);
}
