import type { ComputationToken, FindingDraft } from '../engine/finding';
import type { CostFigure, CostTable } from '../plan/cost';
import type { Plan } from '../plan/plan';
import { type Breakdown, readBreakdown } from '../quantity/breakdown-text';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { subtract, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { amount, count, defineRule, difference, draft, related, text } from './support/draft';
import { cellsWithText } from './support/snapshot-cells';
import { addition, inUnitOf } from './support/sums';
import { inRange, tableKey, tableRanges } from './support/tables';

/** 積算 such as 30,000円×2人×5回＝300千円 comes out, and the computations of a row add up to its amount. */
export const costBreakdownRecomputes = defineRule(
  {
    id: 'cost-breakdown-recomputes',
    subject: 'cost',
    severities: ['error', 'info'],
    messages: ['differs', 'row-differs', 'rounded'],
    preset: 'strict',
  },
  ({ plan, snapshot }) => {
    const sheets = new Set(plan.costTables.map(({ table }) => table.range.sheet));
    const texts = cellsWithText(snapshot, /[×✕✖xX*＊Ｘ][\s\S]*[=＝]/);
    return texts
      .filter(({ cell }) => sheets.has(cell.sheet))
      .flatMap(({ cell, text: words }) => checkText(plan, cell, words));
  },
);

function checkText(plan: Plan, cell: CellRef, words: string): readonly FindingDraft[] {
  const { computations, isWhole } = readBreakdown(words);
  if (computations.length === 0) return [];
  const table =
    plan.costTables.find((each) => tableRanges(each.table).some((range) => inRange(cell, range))) ?? null;
  const own = computations.flatMap((one) => checkComputation(table, cell, one));
  if (own.some(({ severity }) => severity === 'error') || !isWhole || table === null) return own;
  return [...own, ...checkRow(table, cell, computations)];
}

const TAXES = ['1', '1.1', '1.08'];
const THOUSAND = new Decimal(1000);

/** Within one unit of the exact amount a result is rounded; with tax or without where 税抜 leaves it open. */
function checkComputation(table: CostTable | null, cell: CellRef, one: Breakdown): readonly FindingDraft[] {
  const { exact, result, resultUnitOpen, taxOpen } = one;
  const exacts = (taxOpen ? TAXES : TAXES.slice(0, 1)).map((tax) => exact.value.times(tax));
  const factor = result.unit?.factor ?? new Decimal(1);
  const scales = resultUnitOpen ? [new Decimal(1), THOUSAND] : [factor];
  const gaps = scales.flatMap((scale) => exacts.map((value) => result.value.minus(value.div(scale)).abs()));
  const least = Decimal.min(...gaps);
  if (least.isZero()) return [];
  const isWhole = exacts.some((value) => scales.some((scale) => value.div(scale).isInteger()));
  const isRounded = least.lt(1) && !isWhole;
  if (isRounded && (one.saysRounding || least.lte('0.5'))) return [];
  const counted = inUnitOf(exact, result.unit);
  const expected = { ...counted, decimals: counted.value.decimalPlaces() };
  return [
    draft({
      messageId: isRounded ? 'rounded' : 'differs',
      severity: isRounded ? 'info' : 'error',
      cell,
      data: {
        text: text(one.text),
        expected: amount(expected),
        printed: amount(result),
        difference: difference(subtract(result, expected)),
      },
      expected,
      printed: result,
      computation: {
        left: [leftOf(one)],
        result: expected,
        printed: result,
        intervals: null,
      },
      key: [table === null ? '' : tableKey(table.table), foldKey(one.text.split('=')[0] ?? '')],
    }),
  ];
}

function leftOf({ text: words }: Breakdown): ComputationToken {
  return { type: 'text', text: words.slice(0, words.lastIndexOf('=')).trim() };
}

/** The computations of one cell against the one amount that its row prints. */
function checkRow(table: CostTable, cell: CellRef, all: readonly Breakdown[]): readonly FindingDraft[] {
  const row = table.rows.find(({ cells }) =>
    cells.some(({ cell: own }) => own.sheet === cell.sheet && own.row === cell.row),
  );
  const figures = row?.cells.filter(({ quantity }) => quantity !== null) ?? [];
  const [figure] = figures;
  if (row === undefined || figure === undefined || figures.length > 1 || all.some(({ taxOpen }) => taxOpen))
    return [];
  const printed = figure.quantity;
  if (printed === null || !all.every(({ result }) => sameDimension(result.unit, printed.unit))) return [];
  const sum = inUnitOf(sumQuantities(all.map(({ result }) => result)), printed.unit);
  const ways = all.some(({ resultUnitOpen }) => resultUnitOpen)
    ? [sum.value, sum.value.times(THOUSAND)]
    : [sum.value];
  const gaps = ways.map((value) => printed.value.minus(value).abs());
  if (gaps.some((gap) => gap.lt(1))) return [];
  return [sayRow(table, figure, all, sum, printed, cell)];
}

function sayRow(
  { table }: CostTable,
  figure: CostFigure,
  all: readonly Breakdown[],
  sum: Quantity,
  printed: Quantity,
  cell: CellRef,
): FindingDraft {
  return draft({
    messageId: 'row-differs',
    severity: 'error',
    cell: figure.cell,
    data: {
      label: text(figure.label),
      count: count(all.length),
      expected: amount(sum),
      printed: amount(printed),
      difference: difference(subtract(printed, sum)),
    },
    related: related('part', [cell]),
    expected: sum,
    printed,
    computation: {
      left: addition(all.map(({ result }) => result)),
      result: sum,
      printed,
      intervals: null,
    },
    key: [tableKey(table), foldKey(figure.label), 'row'],
  });
}
