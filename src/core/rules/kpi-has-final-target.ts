import type { IndicatorReading, TableRef, Target } from '../plan/indicator';
import { defineRule, draft, related, text } from './support/draft';
import { indicatorsByTable, periodKey, readingsOf, rowFigures, rowKey, tableKey } from './support/tables';

/** Every indicator has a target, as a figure or in words, in its last year. */
export const kpiHasFinalTarget = defineRule(
  { id: 'kpi-has-final-target', subject: 'kpi', severities: ['error'], messages: ['blank', 'pending'] },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators.flatMap((indicator) => {
        const readings = readingsOf(indicator);
        const last = lastTarget(indicator);
        if (last === null || readings.some(hasFinalTarget) || !readings.some(hasFigures)) return [];
        return [
          draft({
            messageId: last.reading.kind === 'pending' ? 'pending' : 'blank',
            severity: 'error',
            cell: last.cell,
            data: {
              label: text(indicator.label),
              period: text(last.period?.text ?? headerOf(last, table)),
              printed: text(last.text),
            },
            related: [...related('label', [indicator.cell]), ...related('header', last.periodCells)],
            key: [tableKey(table), rowKey(indicator), periodKey(last.period)],
          }),
        ];
      }),
    ),
);

/** The header of a target without a year: 最終目標値. */
function headerOf({ cell }: Target, { columns, transposed }: TableRef): string {
  const own = columns.find(({ headerCells }) =>
    headerCells.some(({ row, column }) => (transposed ? row === cell.row : column === cell.column)),
  );
  return own?.header ?? '';
}

/** A row without any figure is a heading within the table, no indicator. */
function hasFigures(row: IndicatorReading): boolean {
  return rowFigures(row).some(({ quantity }) => quantity !== null);
}

function hasFinalTarget(row: IndicatorReading): boolean {
  const total = row.targets.some(({ kind, quantity }) => kind === 'total' && quantity !== null);
  const last = lastTarget(row);
  return total || (last !== null && isStated(last));
}

/** The target of the latest year, or one without a year; of several the one that is stated. */
function lastTarget({ targets }: IndicatorReading): Target | null {
  const own = targets.filter(({ kind }) => kind === 'level' || kind === 'increment');
  const latest = Math.max(...own.flatMap(({ period }) => period?.fiscalYear ?? []));
  const last = own.filter(({ period }) => (period?.fiscalYear ?? latest) === latest);
  return last.find(isStated) ?? last.at(-1) ?? null;
}

function isStated({ reading }: Target): boolean {
  return !['blank', 'none', 'pending'].includes(reading.kind);
}
