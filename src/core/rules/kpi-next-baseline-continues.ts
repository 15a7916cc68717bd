import type { FindingDraft } from '../engine/finding';
import type { Actual, IndicatorReading, TableRef } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { compare, subtract } from '../quantity/quantity-ops';
import { cutOff, halfUp } from '../quantity/rounding';
import type { Quantity } from '../quantity/quantity';
import { sameDimension } from '../quantity/unit-lookup';
import { sameCell } from '../workbook/cell-ref';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { isStated, levelTargets, type Stated } from './support/levels';
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
    const results = resultsByKey(plans);
    return plan.kpiTables.flatMap(({ table, rows }) =>
      rows.flatMap((row) => checkRow(table, row, results.get(row.key) ?? [])),
    );
  },
);

interface Results {
  readonly table: TableRef;
  readonly row: IndicatorReading;
}

/** Rows with results in levels, of every plan of the workbook. */
function resultsByKey(plans: readonly Plan[]): ReadonlyMap<string, readonly Results[]> {
  const found = new Map<string, Results[]>();
  for (const { table, rows } of plans.flatMap(({ kpiTables }) => kpiTables)) {
    for (const row of rows) {
      if (givenLevels(row).length === 0) continue;
      const known = found.get(row.key);
      if (known === undefined) found.set(row.key, [{ table, row }]);
      else known.push({ table, row });
    }
  }
  return found;
}

function givenLevels({ actuals }: IndicatorReading): readonly Stated<Actual>[] {
  return actuals.filter(({ kind, status }) => kind === 'level' && status === 'given').filter(isStated);
}

function checkRow(
  table: TableRef,
  row: IndicatorReading,
  others: readonly Results[],
): readonly FindingDraft[] {
  const { baseline } = row;
  if (baseline === null || !isStated(baseline)) return [];
  for (const { row: before } of others) {
    const last = before === row || sameCell(before.cell, row.cell) ? null : lastBefore(before, row);
    if (last === null || !sameDimension(last.quantity.unit, baseline.quantity.unit)) continue;
    if (agree(last.quantity, baseline.quantity)) return [];
    return [
      draft({
        messageId: 'differs',
        severity: 'warning',
        cell: baseline.cell,
        data: {
          label: text(row.label),
          year: fiscalYear(last.period?.fiscalYear ?? 0),
          expected: amount(last.quantity),
          printed: amount(baseline.quantity),
          difference: difference(subtract(baseline.quantity, last.quantity)),
        },
        related: [...related('actual', [last.cell]), ...related('label', [row.cell])],
        expected: last.quantity,
        printed: baseline.quantity,
        key: [tableKey(table), rowKey(row)],
      }),
    ];
  }
  return [];
}

/**
 * The result that the baseline should repeat: of the baseline's year, or without one the last of a plan that was
 * over when the first target of this one begins. Preliminary figures may still change.
 */
function lastBefore(before: IndicatorReading, row: IndicatorReading): Stated<Actual> | null {
  const given = givenLevels(before).filter(
    ({ period, reading }) =>
      period?.fiscalYear != null && !(reading.kind === 'figure' && reading.mark === 'preliminary'),
  );
  const last = given.reduce<Stated<Actual> | null>(
    (latest, each) => ((latest?.period?.fiscalYear ?? -1) < (each.period?.fiscalYear ?? 0) ? each : latest),
    null,
  );
  const first = levelTargets(row)[0]?.period?.fiscalYear ?? null;
  const lastYear = last?.period?.fiscalYear ?? null;
  if (last === null || lastYear === null || first === null || lastYear >= first) return null;
  // The plan before has its own targets up to then; a second table of one plan shares its years.
  const lastTarget = levelTargets(before).at(-1)?.period?.fiscalYear ?? lastYear;
  if (lastTarget >= first) return null;
  const stated = row.baseline?.period?.fiscalYear ?? null;
  if (stated === null) return row.baseline?.period == null ? last : null;
  return given.find(({ period }) => period?.fiscalYear === stated) ?? null;
}

/** Equal, or one is the other at fewer digits. */
function agree(a: Quantity, b: Quantity): boolean {
  if (compare(a, b) === 0) return true;
  const [exact, printed] = a.decimals >= b.decimals ? [a, b] : [b, a];
  if (exact.decimals === printed.decimals || printed.decimals < 0) return false;
  return [halfUp(printed.decimals), cutOff(printed.decimals)].some((rounding) =>
    rounding.apply({ ...exact, unit: printed.unit }).value.equals(printed.value),
  );
}
