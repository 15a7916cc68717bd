import type { IndicatorReading } from '../plan/indicator';
import { count, defineRule, draft, related, texts } from './support/draft';
import { indicatorsByTable, readingsOf, tableCell, tableKey } from './support/tables';

/** Every indicator says where it starts from. Said once a table. */
export const kpiHasBaseline = defineRule(
  { id: 'kpi-has-baseline', subject: 'kpi', severities: ['info'], messages: ['no-column', 'some-blank'] },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) => {
      const lacking = indicators.filter((indicator) => !readingsOf(indicator).some(hasBaseline));
      const [first] = lacking;
      if (first === undefined) return [];
      const hasColumn = table.columns.some(({ role }) => role === 'baseline');
      return [
        draft({
          messageId: hasColumn ? 'some-blank' : 'no-column',
          severity: 'info',
          cell: hasColumn ? (first.baseline?.cell ?? first.cell) : tableCell(table),
          data: { labels: texts(lacking.map(({ label }) => label)), count: count(lacking.length) },
          related: related(
            'label',
            lacking.map(({ cell }) => cell),
          ),
          key: [tableKey(table), ...lacking.map(({ key }) => key)],
        }),
      ];
    }),
);

/** A figure, or words that stand for one (「なし」, 新規). */
function hasBaseline({ baseline }: IndicatorReading): boolean {
  return baseline !== null && !['blank', 'none', 'pending'].includes(baseline.reading.kind);
}
