import type { Plan } from '../plan/plan';
import { NOTHING } from './achievement-years';
import { type CostLine, costLines } from './cost-lines';
import { areNumbers, compare, divide, type Expression, number, subtract, text, when } from './formula';
import { fitRow, writeHeader, writeSection, yearHeader } from './frame';
import { inUnit } from './grant-column';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { linkOf } from './source-cells';
import { amountFormat, differenceFormat, LINK, NUMBER, rateFormat } from './styles';

const NONE = text(NOTHING);

/** Columns: what was planned, what the budget gave, what became of it. */
const BUDGET = {
  label: 0,
  planned: 1,
  budget: 2,
  settled: 3,
  carryOver: 4,
  unused: 5,
  rate: 6,
  left: 7,
} as const;

/**
 * 予算現額・支出済額・翌年度繰越額・不用額 against 事業費, a row a year and item that has a budget or a settlement. Returns the
 * row after it; nothing is written where the workbook has neither.
 */
export function writeBudget(
  builder: SheetBuilder,
  start: number,
  plan: Plan,
  context: ReportContext,
): number {
  const { t } = context;
  const all = costLines(plan);
  const lines = all.filter(({ budget, settled }) => settled !== null || budget?.kind === 'budget');
  if (lines.length === 0) return start;
  const header = writeSection(builder, start, t('report.grant.budget'));
  writeHeader(
    builder,
    header,
    (Object.keys(BUDGET) as readonly (keyof typeof BUDGET)[]).map((field) =>
      t(`report.grant.budget.${field}`),
    ),
  );
  lines.forEach((line, index) => writeLine(builder, header + 1 + index, line, plan, context));
  builder.keepTogether(start, header + Math.min(lines.length, 10));
  return header + 1 + lines.length;
}

function writeLine(
  builder: SheetBuilder,
  row: number,
  line: CostLine,
  plan: Plan,
  context: ReportContext,
): void {
  const unit = line.labelFigure.quantity;
  const money = { ...NUMBER, numberFormat: amountFormat(unit, context, decimalsOf(line)) };
  const year =
    line.fiscalYear === null ? '' : ` ${yearHeader(line.fiscalYear, context).split('\n')[0] ?? ''}`;
  const label = `${line.label}${year}`;
  builder.put(row, BUDGET.label, label, LINK, line.labelFigure.labelCell);
  const put = (column: number, figure: CostLine['budget']): Expression => {
    const entry = figure === null ? NOTHING : inUnit(figure, unit, context);
    return builder.putFigure(row, column, entry, money, linkOf(figure, entry));
  };
  const planned = put(BUDGET.planned, plannedFor(line, plan));
  const budget = put(BUDGET.budget, line.budget?.kind === 'budget' ? line.budget : null);
  const settled = put(BUDGET.settled, line.settled);
  const carried = put(BUDGET.carryOver, line.carryOver);
  const gap = subtract(budget, settled);
  const unused = when(areNumbers(carried), subtract(gap, carried), gap);
  builder.putFigure(row, BUDGET.unused, when(areNumbers(budget, settled), unused, NONE), money);
  const share = when(compare(budget, '<>', number(0)), divide(settled, budget, 6), NONE);
  builder.putFigure(row, BUDGET.rate, when(areNumbers(budget, settled), share, NONE), {
    ...NUMBER,
    numberFormat: rateFormat(context),
  });
  builder.putFigure(row, BUDGET.left, when(areNumbers(planned, budget), subtract(budget, planned), NONE), {
    ...NUMBER,
    numberFormat: differenceFormat(unit, context, decimalsOf(line)),
  });
  fitRow(builder, row, [{ text: label, width: builder.widths[BUDGET.label] ?? 20 }]);
}

/** 事業費 of the same year that is no budget: of the same name or owner. */
function plannedFor(line: CostLine, plan: Plan): CostLine['budget'] {
  return (
    plan.costs.find(
      ({ kind, period, label, owner, quantity }) =>
        (kind === 'total' || kind === 'item') &&
        (period?.fiscalYear ?? null) === line.fiscalYear &&
        (label === line.label || (owner !== null && (owner === line.label || owner === line.owner))) &&
        quantity?.unit?.dimension === line.labelFigure.quantity?.unit?.dimension,
    ) ?? null
  );
}

function decimalsOf({ budget, settled, carryOver }: CostLine): number {
  const figures = [budget, settled, carryOver];
  return Math.max(0, ...figures.map((figure) => figure?.quantity?.value.decimalPlaces() ?? 0));
}
