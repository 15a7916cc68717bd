import type { FindingDraft } from '../engine/finding';
import type { Figure } from '../plan/figure';
import type { IndicatorReading, KpiTable, Target } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { add, compare } from '../quantity/quantity-ops';
import { PERCENT_POINT, sameDimension } from '../quantity/unit-lookup';
import { amount, count, defineRule, difference, draft, related, text } from './support/draft';
import { judgeSum, type SumVerdict, totalFix } from './support/sums';
import { rowKey, tableKey } from './support/tables';

/** KPI増加分の累計 = Σ of the yearly increments; the baseline is no part of it, % counts as ポイント. */
export const kpiTotalEqualsIncrements = defineRule(
  {
    id: 'kpi-total-equals-increments',
    subject: 'kpi',
    severities: ['error', 'info'],
    messages: ['differs', 'baseline-included', 'exceeded', 'rounding', 'unknown-parts'],
    fixable: true,
  },
  ({ plan }) => plan.kpiTables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row))),
);

function checkRow(table: KpiTable, row: IndicatorReading): readonly FindingDraft[] {
  const increments = row.targets.filter(({ kind }) => kind === 'increment');
  const totals = row.targets.filter(({ kind, quantity }) => kind === 'total' && quantity !== null);
  const years = new Set(totals.map(({ period }) => period?.fiscalYear ?? null));
  const [first] = totals;
  if (first === undefined) return [];
  if (totals.length < 2 || years.size < totals.length || years.has(null))
    return checkTotal(table, row, first, increments);
  // 単年度 and 累計 side by side: each year's running total holds the years up to it.
  return totals.flatMap((total) => {
    const until = increments.filter(
      ({ period }) => (period?.fiscalYear ?? 0) <= (total.period?.fiscalYear ?? 0),
    );
    return checkTotal(table, row, total, until);
  });
}

function checkTotal(
  { table }: KpiTable,
  row: IndicatorReading,
  total: Target,
  increments: readonly Target[],
): readonly FindingDraft[] {
  if (increments.length === 0) return [];
  const figures = [total, ...increments].map(({ quantity }) => quantity);
  const judged = judgeSum(
    roundedPercent(total, figures),
    increments.map((each) => roundedPercent(each, figures)),
    {
      normalise: percentAsPoints,
    },
  );
  if (judged === null) return [];
  const messageId = messageOf(judged, row);
  if (messageId === null) return [];
  const isError = judged.verdict === 'differs' || judged.verdict === 'exceeded';
  return [
    draft({
      messageId,
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
          increments.map(({ cell }) => cell),
        ),
        ...related('label', [row.cell]),
        ...(messageId === 'baseline-included' && row.baseline !== null
          ? related('baseline', [row.baseline.cell])
          : []),
      ],
      expected: judged.sum,
      printed: judged.total,
      computation: judged.computation,
      fix: judged.verdict === 'differs' ? totalFix(total, judged.sum) : null,
      key: [
        tableKey(table),
        rowKey(row),
        ...(total === lastTotal(row) ? [] : [String(total.period?.fiscalYear)]),
      ],
    }),
  ];
}

/** The one total, or of running totals that of the last year, is known by its row alone. */
function lastTotal({ targets }: IndicatorReading): Target | undefined {
  return targets.filter(({ kind, quantity }) => kind === 'total' && quantity !== null).pop();
}

function messageOf({ verdict, sum, total }: SumVerdict, { baseline }: IndicatorReading): string | null {
  switch (verdict) {
    case 'differs': {
      const start = baseline?.quantity ? percentAsPoints(baseline.quantity) : null;
      const included =
        start !== null &&
        !start.value.isZero() &&
        sameDimension(start.unit, sum.unit) &&
        compare(add(sum, start), total) === 0;
      return included ? 'baseline-included' : 'differs';
    }
    case 'exceeded':
    case 'unknown-parts':
    case 'rounding':
      return verdict;
    default:
      return null;
  }
}

/**
 * Percentages with digits after the point are rounded figures (61.3 % of those asked); those in whole numbers were
 * chosen as targets and stand for themselves.
 */
function roundedPercent<F extends Figure>(figure: F, all: readonly (Quantity | null)[]): F {
  const { quantity, printedAs } = figure;
  const decimals = Math.max(0, ...all.map((each) => each?.decimals ?? 0));
  const isPercent = quantity?.unit?.dimension === 'ratio' || quantity?.unit?.dimension === 'point';
  if (quantity === null || !isPercent || decimals === 0 || printedAs !== 'exact') return figure;
  return { ...figure, printedAs: 'rounded', quantity: { ...quantity, decimals } };
}

/** A change of a percentage is counted in ポイント; documents print either. */
function percentAsPoints(quantity: Quantity): Quantity {
  return quantity.unit?.symbol === '%' ? { ...quantity, unit: PERCENT_POINT } : quantity;
}
