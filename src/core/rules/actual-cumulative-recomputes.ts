import { isStated } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { Actual, IndicatorReading, KpiTable } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { add, compare, subtract } from '../quantity/quantity-ops';
import { PERCENT_POINT, sameDimension } from '../quantity/unit-lookup';
import { headerOver } from './support/actuals';
import { amount, count, defineRule, difference, draft, related, text } from './support/draft';
import { judgeSum, totalFix } from './support/sums';
import { rowKey, tableKey } from './support/tables';

/** What is said of a total; of the sum of what is stored, and of what cannot be compared, nothing is. */
const MESSAGES: readonly [string, ...string[]] = ['differs', 'exceeded', 'rounding', 'unknown-parts'];

/** A printed 実績累計 = Σ of the years' actuals. */
export const actualCumulativeRecomputes = defineRule(
  {
    id: 'actual-cumulative-recomputes',
    subject: 'actual',
    severities: ['error', 'info'],
    messages: MESSAGES,
    fixable: true,
  },
  ({ plan }) => plan.kpiTables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row))),
);

/** A total since an earlier year, an average, a number of different persons: no sum of these columns. */
const NO_SUM = /から|以降|～|~|平均|実人数|実数|最大|最終/;

function checkRow({ table }: KpiTable, row: IndicatorReading): readonly FindingDraft[] {
  const totals = row.actuals.filter(isStated).filter(({ kind }) => kind === 'total');
  const years = row.actuals.filter(({ kind }) => kind !== 'total');
  const [total] = totals;
  if (total === undefined || totals.length > 1 || years.length < 2) return [];
  // 率 and other shares of a level have no sum.
  if (years.some(({ kind, quantity }) => kind === 'level' && quantity?.unit?.dimension === 'ratio'))
    return [];
  if (NO_SUM.test(headerOver(table, total.cell)) || years.some(({ period }) => period === null)) return [];
  const open = years.map((year): Actual => (isStated(year) ? year : asUnknown(year)));
  const judged = judgeSum(total, open, { normalise: percentAsPoints });
  if (judged === null || !MESSAGES.includes(judged.verdict)) return [];
  if (isOtherTotal(row, years, judged.sum, judged.total)) return [];
  const isError = judged.verdict === 'differs' || judged.verdict === 'exceeded';
  return [
    draft({
      messageId: judged.verdict,
      severity: isError ? 'error' : 'info',
      cell: total.cell,
      data: {
        label: text(row.label),
        expected: amount(judged.sum),
        printed: amount(judged.total),
        difference: difference(judged.difference),
        unknown: count(judged.unknown),
      },
      related: [
        ...related(
          'part',
          years.filter(isStated).map(({ cell }) => cell),
        ),
        ...related('label', [row.cell]),
      ],
      expected: judged.sum,
      printed: judged.total,
      computation: judged.computation,
      fix: judged.verdict === 'differs' ? totalFix(total, judged.sum) : null,
      key: [tableKey(table), rowKey(row)],
    }),
  ];
}

/** A year without a figure is not nothing: it may still come. */
function asUnknown(actual: Actual): Actual {
  return { ...actual, reading: { kind: 'pending', text: actual.text } };
}

/**
 * Other totals that are right: the level reached (Σ with the baseline), the last level where the years are running
 * levels already, and what was won since the baseline.
 */
function isOtherTotal(
  { baseline }: IndicatorReading,
  years: readonly Actual[],
  sum: Quantity,
  total: Quantity,
): boolean {
  const start = isStated(baseline) ? percentAsPoints(baseline.quantity) : null;
  const latest = years.filter(isStated).at(-1);
  const last = latest === undefined || latest.kind === 'increment' ? null : percentAsPoints(latest.quantity);
  const others = [
    last,
    ...(start === null || !sameDimension(start.unit, sum.unit)
      ? []
      : [
          add(sum, start),
          ...(last !== null && sameDimension(last.unit, start.unit) ? [subtract(last, start)] : []),
        ]),
  ];
  return others.some(
    (other) => other !== null && sameDimension(other.unit, total.unit) && compare(other, total) === 0,
  );
}

/** A change of a percentage is counted in ポイント; documents print either. */
function percentAsPoints(quantity: Quantity): Quantity {
  return quantity.unit?.symbol === '%' ? { ...quantity, unit: PERCENT_POINT } : quantity;
}
