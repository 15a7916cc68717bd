import type { FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable, Target } from '../plan/indicator';
import type { Span } from '../plan/plan';
import { defineRule, draft, related, text } from './support/draft';
import { firstYearOf } from './support/spans';
import { periodKey, rowKey, tableKey } from './support/tables';

/** Tables with a column a year are judged as a whole by kpi-years-match-plan-span. */
const YEAR_COLUMN_LAYOUTS = new Set(['L1', 'L2', 'L4']);
const CERTAIN_NATURES = new Set(['fiscal-year', 'fiscal-year-end', 'month', 'date']);

/** A target's year, written beside it, lies within 計画期間. */
export const kpiTargetYearWithinPlan = defineRule(
  {
    id: 'kpi-target-year-within-plan',
    subject: 'kpi',
    severities: ['warning'],
    messages: ['after-end', 'before-start'],
  },
  ({ plan }) => {
    const span = plan.planSpan ?? plan.projectSpan;
    if (span === null) return [];
    return plan.kpiTables
      .filter(({ table }) => !YEAR_COLUMN_LAYOUTS.has(table.layout))
      .flatMap((table) => table.rows.flatMap((row) => checkRow(table, row, span)));
  },
);

function checkRow({ table }: KpiTable, row: IndicatorReading, span: Span): readonly FindingDraft[] {
  return row.targets.flatMap((target) => {
    const messageId = placeOf(target, span);
    if (messageId === null || target.period === null) return [];
    return [
      draft({
        messageId,
        severity: 'warning',
        cell: target.periodCells[0] ?? target.cell,
        data: { label: text(row.label), period: text(target.period.text), span: text(span.text) },
        related: [
          ...related('target', [target.cell]),
          ...related('label', [row.cell]),
          ...related('span', [span.cell]),
        ],
        key: [tableKey(table), rowKey(row), target.kind, periodKey(target.period)],
      }),
    ];
  });
}

function placeOf({ period, text: printed }: Target, span: Span): 'after-end' | 'before-start' | null {
  const year = period?.fiscalYear ?? null;
  if (period === null || year === null || printed === '' || !CERTAIN_NATURES.has(period.nature)) return null;
  if (span.lastYear !== null && year > span.lastYear) return 'after-end';
  const first = firstYearOf(span);
  return first !== null && year < first ? 'before-start' : null;
}
