import type { IndicatorReading, Target } from '../plan/indicator';
import { defineRule, draft, related, text } from './support/draft';
import { indicatorsByTable, periodKey, readingsOf, rowKey, tableKey } from './support/tables';

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
              period: text(last.period?.text ?? ''),
              printed: text(last.text),
            },
            related: [...related('label', [indicator.cell]), ...related('header', last.periodCells)],
            key: [tableKey(table), rowKey(indicator), periodKey(last.period)],
          }),
        ];
      }),
    ),
);

/** A row without any figure is a heading within the table, no indicator. */
function hasFigures({ baseline, targets, actuals }: IndicatorReading): boolean {
  return [...(baseline === null ? [] : [baseline]), ...targets, ...actuals].some(
    ({ quantity }) => quantity !== null,
  );
}

function hasFinalTarget(row: IndicatorReading): boolean {
  const total = row.targets.some(({ kind, quantity }) => kind === 'total' && quantity !== null);
  const last = lastTarget(row);
  return total || (last !== null && isStated(last));
}

/** The target of the latest year; of several of one year the one that is stated. */
function lastTarget({ targets }: IndicatorReading): Target | null {
  return targets
    .filter(({ kind }) => kind !== 'total')
    .reduce<Target | null>((latest, target) => {
      if (latest === null) return target;
      const [year, best] = [target.period?.fiscalYear ?? null, latest.period?.fiscalYear ?? null];
      if (year !== null && best !== null && year < best) return latest;
      return year !== null && year === best && isStated(latest) ? latest : target;
    }, null);
}

function isStated({ reading }: Target): boolean {
  return !['blank', 'none', 'pending'].includes(reading.kind);
}
