import type { FindingDraft } from '../engine/finding';
import type { Indicator, KpiTable, Target } from '../plan/indicator';
import { sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { amount, count, defineRule, draft, related, text } from './support/draft';
import { indicatorsByTable, tableCell, tableKey } from './support/tables';

/** Whether targets are levels or yearly increments is written or set; else both readings are shown. */
export const kpiBasisStated = defineRule(
  { id: 'kpi-basis-stated', subject: 'kpi', severities: ['info'], messages: ['unknown'] },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table, indicators }) => {
      const unknown = indicators.filter(({ basis }) => basis === 'unknown');
      return unknown.length === 0 ? [] : say(table, unknown);
    }),
);

function say({ table }: KpiTable, indicators: readonly Indicator[]): readonly FindingDraft[] {
  for (const example of indicators) {
    const figures = example.targets.filter(({ quantity }) => quantity !== null);
    const last = figures.at(-1);
    if (figures.length < 2 || last === undefined || !addable(figures)) continue;
    const sum = sumQuantities(figures.flatMap(({ quantity }) => quantity ?? []));
    return [
      draft({
        messageId: 'unknown',
        severity: 'info',
        cell: tableCell(table),
        data: {
          count: count(indicators.length),
          label: text(example.label),
          period: text(last.period?.text ?? ''),
          level: last.quantity === null ? text(last.text) : amount(last.quantity),
          increment: amount(sum),
        },
        related: related(
          'label',
          indicators.map(({ cell }) => cell),
        ),
        key: [tableKey(table)],
      }),
    ];
  }
  return [];
}

function addable(figures: readonly Target[]): boolean {
  return figures.every(({ quantity }) =>
    sameDimension(quantity?.unit ?? null, figures[0]?.quantity?.unit ?? null),
  );
}
