import { isStated, type Stated } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { Actual, IndicatorReading, TableRef } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { intersects, intervalOf } from '../quantity/interval';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { levelTargets } from './support/levels';
import { rowKey, tableKey } from './support/tables';

/** The next plan's baseline is the previous plan's last result, where one workbook holds both. */
export const kpiNextBaselineContinues = defineRule(
  {
    id: 'kpi-next-baseline-continues',
    subject: 'kpi',
    severities: ['warning'],
    messages: ['differs'],
    preset: 'strict',
  },
  ({ plan, plans }) => {
    const known = rowsByKey(plans);
    return plan.kpiTables.flatMap(({ table, rows }) =>
      rows.flatMap((row) => checkRow(table, row, known.get(row.key) ?? [])),
    );
  },
);

/** Rows of every plan of the workbook by their label. */
function rowsByKey(plans: readonly Plan[]): ReadonlyMap<string, readonly IndicatorReading[]> {
  const found = new Map<string, IndicatorReading[]>();
  for (const row of plans.flatMap(({ kpiTables }) => kpiTables.flatMap(({ rows }) => rows))) {
    const known = found.get(row.key);
    if (known === undefined) found.set(row.key, [row]);
    else known.push(row);
  }
  return found;
}

function checkRow(
  table: TableRef,
  row: IndicatorReading,
  others: readonly IndicatorReading[],
): readonly FindingDraft[] {
  const { baseline } = row;
  if (baseline === null || !isStated(baseline)) return [];
  const known = others.flatMap((before) => yearsBefore(before, row));
  // Without a year of its own the baseline is the last result of all, which may still be open.
  const year =
    baseline.period === null ? Math.max(...known.map((each) => each.year)) : baseline.period.fiscalYear;
  const results = known.flatMap(({ year: own, result }) =>
    result !== null && own === year && sameDimension(result.quantity.unit, baseline.quantity.unit)
      ? [result]
      : [],
  );
  const [actual] = results;
  if (year === null || actual === undefined) return [];
  if (results.some(({ quantity }) => agree(quantity, baseline.quantity))) return [];
  return [
    draft({
      messageId: 'differs',
      severity: 'warning',
      cell: baseline.cell,
      data: {
        label: text(row.label),
        year: fiscalYear(year),
        expected: amount(actual.quantity),
        printed: amount(baseline.quantity),
        difference: difference(subtract(baseline.quantity, actual.quantity)),
      },
      related: [...related('actual', [actual.cell]), ...related('label', [row.cell])],
      expected: actual.quantity,
      printed: baseline.quantity,
      key: [tableKey(table), rowKey(row)],
    }),
  ];
}

/** A year of a plan, with its result where that is given and no longer preliminary. */
interface Year {
  readonly year: number;
  readonly result: Stated<Actual> | null;
}

/**
 * The years of a plan that was over when the first target of this one begins, with their results in levels: a second
 * table of one plan shares its years.
 */
function yearsBefore(before: IndicatorReading, row: IndicatorReading): readonly Year[] {
  const told = [
    ...before.targets.map(({ period }) => ({ period, result: null })),
    ...before.actuals.map((actual) => ({
      period: actual.period,
      result: isStated(actual) && isFinal(actual) ? actual : null,
    })),
  ];
  const years = told.flatMap(({ period, result }) =>
    period?.fiscalYear == null ? [] : [{ year: period.fiscalYear, result }],
  );
  const start = levelTargets(row)[0]?.period?.fiscalYear ?? -Infinity;
  return years.every(({ year }) => year < start) ? years : [];
}

/** Preliminary figures may still change; a year's increment is no level. */
function isFinal({ kind, reading }: Actual): boolean {
  return kind === 'level' && reading.kind === 'figure' && reading.mark !== 'preliminary';
}

/** Equal, or one is the other rounded or cut off, at fewer digits or in a greater unit. */
function agree(a: Quantity, b: Quantity): boolean {
  return (['rounded', 'cut-off'] as const).some(
    (printedAs) =>
      intersects(intervalOf(a, printedAs), intervalOf(b, 'exact')) ||
      intersects(intervalOf(b, printedAs), intervalOf(a, 'exact')),
  );
}
