import type { ComputationToken, FindingDraft, Severity } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import type { Figure } from '../plan/figure';
import { Decimal } from '../quantity/decimal';
import { type Interval, intersects, intervalOf, subtractIntervals } from '../quantity/interval';
import type { Quantity } from '../quantity/quantity';
import { add, isZero, subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
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
  const { budget, settled, unused, carryOver } = execution;
  if (unused === null || budget.quantity === null || settled.quantity === null) return [];
  const saysNone = unused.reading.kind === 'none' && SAYS_NONE.test(unused.text);
  const printed = unused.quantity ?? (saysNone ? { ...budget.quantity, value: new Decimal(0) } : null);
  const carried = carryOver === null ? null : amountOrNothing(carryOver, budget.quantity);
  if (printed === null || (carryOver !== null && carried === null)) return [];
  const all = [budget.quantity, settled.quantity, printed, ...(carried === null ? [] : [carried])];
  if (!all.every(({ unit }) => sameDimension(unit, budget.quantity?.unit ?? null))) return [];
  const exact = [settled.quantity, ...(carried === null ? [] : [carried])].reduce(subtract, budget.quantity);
  const expected = inUnitOf(exact, printed.unit);
  const gap = subtract(printed, expected);
  if (isZero(gap)) return [];
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
        left: minus([budget.quantity, settled.quantity, ...(carried === null ? [] : [carried])]),
        result: expected,
        printed,
        intervals: null,
      },
      key: keyOf(execution, 'unused'),
    }),
  ];
}

/** A blank or a dash of a carry-over is nothing; any other cell without a figure is not known. */
function amountOrNothing({ quantity, reading }: CostFigure, like: Quantity): Quantity | null {
  if (quantity !== null) return quantity;
  return reading.kind === 'blank' || reading.kind === 'none' ? { ...like, value: new Decimal(0) } : null;
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
  const certain = execution.carryOver !== null && isBudgetCertain(execution);
  return certain || tooMuch ? ['unused-differs', 'error'] : ['unused-unexplained', 'warning'];
}

/** 総事業費 in place of a budget, or an amount that came from the year before beside it, leaves room for doubt. */
function isBudgetCertain({ budget, isCurrentBudget, carriedIn }: Execution): boolean {
  return isCurrentBudget || (budget.kind === 'budget' && carriedIn === null);
}

/** What was cut off from settlement, carry-over and rest together explains the difference. */
function isRounding({ budget, settled, unused, carryOver }: Execution, printed: Quantity): boolean {
  if (settled.printedAs === 'exact' || budget.quantity === null || unused === null) return false;
  const at = (quantity: Quantity): Interval => intervalOf(quantity, settled.printedAs, { nonNegative: true });
  const parts = [settled.quantity, carryOver?.quantity ?? null].flatMap((quantity) => quantity ?? []);
  const rest = parts.map(at).reduce(subtractIntervals, intervalOf(budget.quantity, budget.printedAs));
  return intersects(rest, at(printed));
}

function checkRate(execution: Execution): readonly FindingDraft[] {
  const { budget, settled, executionRate: rate, carryOver, carriedIn } = execution;
  const [whole, spent] = [budget.quantity, settled.quantity];
  if (rate === null || whole === null || spent === null || whole.value.lte(0)) return [];
  if (!sameDimension(whole.unit, spent.unit)) return [];
  const carried = carryOver?.quantity ?? null;
  const came = carriedIn?.quantity ?? null;
  const header = headerOfRate(execution);
  const fits = (above: Quantity, below: Quantity): boolean =>
    below.value.gt(0) && matchRate(rate, header, quotient(above, below, settled)) !== 'differs';
  if (fits(spent, whole)) return [];
  const others: readonly (readonly [Quantity, Quantity])[] = [
    ...(carried === null
      ? []
      : ([
          [spent, subtract(whole, carried)],
          [add(spent, carried), whole],
        ] as const)),
    ...(came === null ? [] : ([[spent, add(whole, came)]] as const)),
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
  return { exact: a.div(b), low: a.div(b), high: a.plus(step).div(b) };
}

function yen({ value, unit }: Quantity): Decimal {
  return value.times(unit?.factor ?? 1);
}

function otherBudgets({ record, budget }: Execution): readonly Quantity[] {
  return record.figures
    .filter((figure) => figure.kind === 'budget' && figure !== budget)
    .flatMap(({ quantity }) => quantity ?? []);
}

function headerOfRate({ table, executionRate }: Execution): string {
  const column = (executionRate as Figure).cell.column;
  return (
    table.columns.find(({ kind, headerCell }) => kind === 'execution-rate' && headerCell.column === column)
      ?.header ?? ''
  );
}

function operands({ budget, settled, carryOver }: Execution): FindingDraft['related'] {
  return [
    ...related('total', [budget.cell]),
    ...related('part', [settled.cell, ...(carryOver === null ? [] : [carryOver.cell])]),
  ];
}

function minus(quantities: readonly Quantity[]): readonly ComputationToken[] {
  return quantities.flatMap((quantity, i): readonly ComputationToken[] => [
    ...(i === 0 ? [] : [{ type: 'operator', operator: '−' } as const]),
    { type: 'amount', quantity },
  ]);
}

function keyOf({ table, label, settled, record }: Execution, what: string): readonly string[] {
  return [tableKey(table.table), foldKey(label), record.owner ?? '', periodKey(settled.period), what];
}
