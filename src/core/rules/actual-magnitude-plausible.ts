import { isStated, type Stated } from '../plan/figure';
import { inUnitOf } from '../achievement/amounts';
import type { FindingDraft } from '../engine/finding';
import type { Actual, IndicatorReading, KpiTable, Target } from '../plan/indicator';
import type { Quantity, Unit } from '../quantity/quantity';
import { finalTarget, targetOf } from './support/actuals';
import { amount, count, defineRule, draft, related, text } from './support/draft';
import { periodKey, rowKey, tableKey } from './support/tables';

/** An actual that is a round power of ten away from its target is counted in another unit. */
export const actualMagnitudePlausible = defineRule(
  { id: 'actual-magnitude-plausible', subject: 'actual', severities: ['warning'], messages: ['unit-slip'] },
  ({ plan }) =>
    plan.kpiTables.flatMap((table) =>
      table.rows.flatMap((row) => row.actuals.flatMap((actual) => checkActual(table, row, actual))),
    ),
);

/** Powers of ten between units in use: 円・千円, 千円・億円 (1e5 is none), 円・万円, 円・百万円, 円・億円. */
const SLIPS = [1_000, 10_000, 1_000_000, 100_000_000];
const SMALLEST_TARGET = 10;
const MEASURES = /^(?:money|length|area|volume|mass|energy|power|heat|concentration)/;

function checkActual({ table }: KpiTable, row: IndicatorReading, actual: Actual): readonly FindingDraft[] {
  const target = targetFor(row, actual);
  if (!isStated(actual) || target === null) return [];
  const unit = target.quantity.unit ?? actual.quantity.unit;
  const value = inUnitOf(actual.quantity, target.quantity);
  if (value === null || !isMeasured(unit) || target.quantity.value.abs().lt(SMALLEST_TARGET)) return [];
  const factor = slipBetween({ ...actual.quantity, value }, target.quantity);
  if (factor === null) return [];
  return [
    draft({
      messageId: 'unit-slip',
      severity: 'warning',
      cell: actual.cell,
      data: {
        label: text(row.label),
        printed: amount(actual.quantity),
        target: amount(target.quantity),
        factor: count(factor.times),
      },
      related: [...related('target', [target.cell]), ...related('label', [row.cell])],
      printed: actual.quantity,
      key: [tableKey(table), rowKey(row), periodKey(actual.period)],
    }),
  ];
}

/** The target of the actual's year, else the final one. */
function targetFor(row: IndicatorReading, { period, kind }: Actual): Stated<Target> | null {
  if (kind === 'total') return row.targets.filter(isStated).find((target) => target.kind === 'total') ?? null;
  const own = targetOf(row, period);
  return isStated(own) ? own : finalTarget(row);
}

/** Money, measures, and whatever is counted in thousands or more; of plain counts any size is possible. */
function isMeasured(unit: Unit | null): boolean {
  return unit !== null && (MEASURES.test(unit.dimension) || unit.factor.gte(1_000));
}

/** The power of ten within ±20 % of the quotient, either way round. */
function slipBetween(actual: Quantity, target: Quantity): { readonly times: number } | null {
  const quotient = actual.value.div(target.value);
  for (const times of SLIPS) {
    for (const near of [quotient.div(times), quotient.times(times)]) {
      if (near.gte('0.8') && near.lte('1.2')) return { times };
    }
  }
  return null;
}
