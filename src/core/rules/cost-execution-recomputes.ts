import type { ComputationToken, FindingDraft, Severity } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import type { Figure } from '../plan/figure';
import { Decimal } from '../quantity/decimal';
import { type Interval, intersects, intervalOf, subtractIntervals } from '../quantity/interval';
import type { Quantity } from '../quantity/quantity';
import { add, compare, isZero, subtract } from '../quantity/quantity-ops';
import { foldKey } from '../text/fold';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { type Execution, executionsOf } from './support/executions';
import { asPrinted, matchRate, printedRate } from './support/printed-rates';
import { inUnitOf } from './support/sums';
import { periodKey, tableKey } from './support/tables';

/** 不用額 = 予算現額 − 支出済額 − 翌年度繰越額, and 執行率 = 支出済額 ÷ 予算現額. */
export const costExecutionRecomputes = defineRule(
  {
    id: 'cost-execution-recomputes',
    subject: 'cost',
    severities: ['error', 'warning', 'info'],
    messages: [
      'unused-differs',
      'none-but-difference',
      'unused-unexplained',
      'unused-rounding',
      'rate-differs',
      'rate-unexplained',
      'rate-other-definition',
    ],
  },
  ({ plan }) =>
    plan.costTables
      .flatMap(executionsOf)
      .filter(({ label }) => !/平均/.test(label))
      .flatMap((execution) => [...checkUnused(execution), ...checkRate(execution)]),
);

/** 無し, and not just a dash that may stand for a cell nobody filled in. */
const SAYS_NONE = /無|なし|ゼロ|零/;

function checkUnused(execution: Execution): readonly FindingDraft[] {
  const { budget, isCurrentBudget, settled, unused, carryOvers, carriedIn } = execution;
  if (unused === null) return [];
  const nothing = { ...budget.quantity, value: new Decimal(0) };
  const saysNone = unused.quantity === null && SAYS_NONE.test(unused.text);
  const printed = saysNone ? nothing : unused.quantity;
  // A dash is no carry-over; 集計中 is one that is not known.
  if (
    printed === null ||
    carryOvers.some(({ quantity, reading }) => quantity === null && reading.kind !== 'none')
  )
    return [];
  const carried = carryOvers.map(({ quantity }) => quantity ?? nothing);
  const exact = [settled.quantity, ...carried].reduce(subtract, budget.quantity);
  const expected = inUnitOf(exact, printed.unit);
  const gap = subtract(printed, expected);
  // 予算額 without what came over from the year before, which stands beside it.
  const came = isCurrentBudget ? null : (carriedIn?.quantity ?? null);
  if (isZero(gap) || (came !== null && compare(gap, came) === 0)) return [];
  const [messageId, severity] = verdictOnUnused(execution, gap, printed, saysNone);
  return [
    draft({
      messageId,
      severity,
      cell: unused.cell,
      data: {
        label: text(execution.label),
        budget: amount(budget.quantity),
        settled: amount(settled.quantity),
        printed: saysNone ? text(unused.text) : amount(printed),
        expected: amount(expected),
        difference: difference(gap),
      },
      related: operands(execution),
      expected,
      printed,
      computation: {
        left: minus([budget.quantity, settled.quantity, ...carried]),
        result: expected,
        printed,
        intervals: null,
      },
      key: keyOf(execution, 'unused'),
    }),
  ];
}

/**
 * With a column of carry-overs, or where 無し is written, a difference is an error. Without, 翌年度繰越 may explain it,
 * and before 補正 and 流用 so may those; but nothing explains more 不用額 than is left of a 予算現額.
 */
function verdictOnUnused(
  execution: Execution,
  gap: Quantity,
  printed: Quantity,
  saysNone: boolean,
): readonly [string, Severity] {
  if (isRounding(execution, printed)) return ['unused-rounding', 'info'];
  if (saysNone) return ['none-but-difference', 'error'];
  const tooMuch = gap.value.isPositive() && execution.isCurrentBudget;
  const certain = execution.carryOvers.length > 0 && isBudgetCertain(execution);
  return certain || tooMuch ? ['unused-differs', 'error'] : ['unused-unexplained', 'warning'];
}

/** 総事業費 in place of a budget, or an amount that came from the year before beside it, leaves room for doubt. */
function isBudgetCertain({ budget, isCurrentBudget, carriedIn }: Execution): boolean {
  return isCurrentBudget || (budget.kind === 'budget' && carriedIn === null);
}

/** What was cut off from settlement, carry-over and rest together explains the difference. */
function isRounding({ budget, settled, carryOvers }: Execution, printed: Quantity): boolean {
  const at = (quantity: Quantity): Interval => intervalOf(quantity, settled.printedAs, { nonNegative: true });
  const parts = [settled, ...carryOvers].flatMap(({ quantity }) => quantity ?? []);
  const rest = parts.map(at).reduce(subtractIntervals, intervalOf(budget.quantity, budget.printedAs));
  return intersects(rest, at(printed));
}

function checkRate(execution: Execution): readonly FindingDraft[] {
  const { budget, settled, executionRate: rate, carryOvers, carriedIn } = execution;
  const [whole, spent] = [budget.quantity, settled.quantity];
  if (rate === null || whole.value.lte(0)) return [];
  const carried = carryOvers.flatMap(({ quantity }) => quantity ?? []);
  const came = carriedIn?.quantity ?? null;
  const header = headerOfRate(execution, rate);
  const fits = (above: Quantity, below: Quantity): boolean =>
    below.value.gt(0) && matchRate(rate, header, quotient(above, below, settled)) !== 'differs';
  if (fits(spent, whole)) return [];
  const others: readonly (readonly [Quantity, Quantity])[] = [
    [spent, carried.reduce(subtract, whole)],
    [carried.reduce(add, spent), whole],
    ...(came === null ? [] : [[spent, add(whole, came)] as const]),
    ...otherBudgets(execution).map((other) => [spent, other] as const),
  ];
  const other = others.find(([above, below]) => fits(above, below));
  const [above, below] = other ?? [spent, whole];
  const expected = asPrinted(rate, header, quotient(above, below, settled).exact);
  const printed = printedRate(rate, expected);
  const sure = isBudgetCertain(execution) && otherBudgets(execution).length === 0;
  const [messageId, severity] = ((): readonly [string, Severity] => {
    if (other !== undefined) return ['rate-other-definition', 'info'];
    return sure ? ['rate-differs', 'error'] : ['rate-unexplained', 'warning'];
  })();
  return [
    draft({
      messageId,
      severity,
      cell: rate.cell,
      data: {
        label: text(execution.label),
        budget: amount(below),
        settled: amount(above),
        printed: text(rate.text),
        expected: amount(expected),
      },
      related: operands(execution),
      expected,
      printed,
      computation: {
        left: [
          { type: 'amount', quantity: above },
          { type: 'operator', operator: '÷' },
          { type: 'amount', quantity: below },
        ],
        result: expected,
        printed,
        intervals: null,
      },
      key: keyOf(execution, 'rate'),
    }),
  ];
}

/** Settlements in 千円 are cut off, so the quotient lies between that of what is printed and of one unit more. */
function quotient(
  above: Quantity,
  below: Quantity,
  { printedAs }: CostFigure,
): { readonly exact: Decimal; readonly low: Decimal; readonly high: Decimal } {
  const [a, b] = [yen(above), yen(below)];
  const step = printedAs === 'exact' ? new Decimal(0) : (above.unit?.factor ?? new Decimal(1));
  const exact = a.div(b);
  return { exact, low: exact, high: a.plus(step).div(b) };
}

function yen({ value, unit }: Quantity): Decimal {
  return value.times(unit?.factor ?? 1);
}

function otherBudgets({ record, budget }: Execution): readonly Quantity[] {
  return record.figures
    .filter((figure) => figure.kind === 'budget' && figure !== budget)
    .flatMap(({ quantity }) => quantity ?? []);
}

/** Words over the rate, for a `％` in them; where kinds stand in rows the year is over it. */
function headerOfRate({ table }: Execution, { cell }: Figure): string {
  return table.columns.find(({ headerCell }) => headerCell.column === cell.column)?.header ?? '';
}

function operands({ budget, settled, carryOvers }: Execution): FindingDraft['related'] {
  return [
    ...related('total', [budget.cell]),
    ...related(
      'part',
      [settled, ...carryOvers].map(({ cell }) => cell),
    ),
  ];
}

function minus(quantities: readonly Quantity[]): readonly ComputationToken[] {
  return quantities.flatMap((quantity, i): readonly ComputationToken[] => [
    ...(i === 0 ? [] : [{ type: 'operator', operator: '−' } as const]),
    { type: 'amount', quantity },
  ]);
}

function keyOf({ table, settled, record }: Execution, what: string): readonly string[] {
  return [tableKey(table.table), foldKey(settled.label), record.owner ?? '', periodKey(settled.period), what];
}
