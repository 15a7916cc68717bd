import type { AcceptanceOutcome } from '../engine/acceptances';
import { ruleTitle } from '../messages/render';
import { formatCell } from '../messages/values';
import { FINDING } from './findings-head';
import { fitRow, writeSection } from './frame';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { CENTER, HEADER, LINK, WORDS } from './styles';

/** The reason stands over the columns of figures, computation and what to do. */
const REASON = { left: FINDING.expected, right: FINDING.reason } as const;

/**
 * Every acceptance that is kept, with reason, name and date, also those that lapsed or whose finding is gone. Returns
 * the row after the table; writes nothing where nobody accepted anything.
 */
export function writeAcceptances(builder: SheetBuilder, start: number, context: ReportContext): number {
  const { audit, t } = context;
  const { acceptances } = audit;
  if (acceptances.length === 0) return start;
  const header = writeSection(builder, start, t('report.findings.acceptances'));
  builder.keepTogether(start, header + Math.min(acceptances.length, 3));
  builder.put(header, 0, t('report.findings.number'), HEADER);
  builder.put(header, FINDING.severity, t('report.findings.acceptance-state'), HEADER);
  builder.put(header, FINDING.rule, t('report.findings.rule'), HEADER);
  builder.put(header, FINDING.cell, t('report.findings.cell'), HEADER);
  builder.put(header, FINDING.what, t('report.findings.acceptance-value'), HEADER);
  builder.putMerged(
    { top: header, bottom: header, ...REASON },
    t('report.findings.acceptance-reason'),
    HEADER,
  );
  builder.put(header, FINDING.by, t('report.findings.acceptance-by'), HEADER);
  builder.put(header, FINDING.at, t('report.findings.acceptance-at'), HEADER);
  acceptances.forEach((acceptance, index) => {
    writeAcceptance(builder, header + 1 + index, index, acceptance, context);
  });
  return header + 2 + acceptances.length;
}

function writeAcceptance(
  builder: SheetBuilder,
  row: number,
  index: number,
  { state, ruleId, cell, value, now, reason, by, at }: AcceptanceOutcome,
  { t }: ReportContext,
): void {
  const title = ruleTitle(ruleId, t);
  const place = cell === null ? null : formatCell(cell, t);
  const values = state === 'lapsed' ? t('report.findings.acceptance-now', { value, now: now ?? '' }) : value;
  builder.put(row, 0, String(index + 1), CENTER);
  builder.put(row, FINDING.severity, t(`report.findings.acceptance.${state}`), CENTER);
  builder.put(row, FINDING.rule, title, WORDS);
  builder.put(row, FINDING.cell, place, place === null ? WORDS : LINK, cell);
  builder.put(row, FINDING.what, values, WORDS);
  builder.putMerged({ top: row, bottom: row, ...REASON }, reason, WORDS);
  builder.put(row, FINDING.by, by, WORDS);
  builder.put(row, FINDING.at, at, CENTER);
  fitRow(builder, row, [
    { text: title, width: builder.widths[FINDING.rule] ?? 10 },
    { text: place ?? '', width: builder.widths[FINDING.cell] ?? 10 },
    { text: values, width: builder.widths[FINDING.what] ?? 10 },
    { text: reason, width: builder.widthOf(REASON.left, REASON.right) },
    { text: by, width: builder.widths[FINDING.by] ?? 10 },
  ]);
}
