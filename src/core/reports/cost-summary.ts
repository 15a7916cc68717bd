import { inUnitOf } from '../achievement/amounts';
import { followedBy } from '../entries/stored-cells';
import type { CostFigure } from '../plan/cost';
import type { Plan } from '../plan/plan';
import type { Quantity } from '../quantity/quantity';
import { NOTHING } from './achievement-years';
import { COST, COST_LAST } from './cost-columns';
import { type CostGroup, costGroups } from './cost-groups';
import type { CostLine } from './cost-lines';
import {
  areNumbers,
  compare,
  type Condition,
  divide,
  type Expression,
  number,
  source,
  subtract,
  text,
  when,
} from './formula';
import { anyNumber, countNumbers, sum } from './formula-functions';
import { fitRow, writeHeader, writeSection, yearHeader } from './frame';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { amountFormat, CENTER, differenceFormat, HEADER, LABEL, NUMBER, rateFormat, WORDS } from './styles';

const NONE = text(NOTHING);

/** Rows of the sheet that a chart of costs shows. */
export interface CostChart {
  readonly title: string;
  readonly top: number;
  readonly bottom: number;
  /** Whether any settlement is in. */
  readonly settled: boolean;
  readonly unit: string;
}

/** Most rows that a chart shows. */
export const CHART_LINES = 12;

/**
 * Costs added up by year, item, municipality and 財源, a table each: budget, settlement, 執行率, 不用額. Returns the row
 * after them.
 */
export function writeCostGroups(
  builder: SheetBuilder,
  start: number,
  plan: Plan,
  context: ReportContext,
): { readonly next: number; readonly charts: readonly CostChart[] } {
  const { t } = context;
  let row = start;
  const charts: CostChart[] = [];
  for (const group of costGroups(plan)) {
    const by = t(`report.cost.by.${group.by}`);
    const title = group.title === null ? by : t('report.cost.by-of', { by, title: group.title });
    const header = writeSection(builder, row + 1, title);
    writeGroupHeader(builder, header, group, context);
    group.rows.forEach((_, index) => writeGroupRow(builder, header + 1 + index, group, index, context));
    row = header + 1 + group.rows.length;
    builder.keepTogether(header - 1, header + Math.min(group.rows.length, CHART_LINES));
    const lines = group.rows.flatMap((each) => each.lines);
    charts.push({
      title: t('report.chart.costs-by', { by: title }),
      top: header + 1,
      bottom: header + Math.min(group.rows.length, CHART_LINES),
      settled: lines.some(({ settled }) => settled !== null),
      unit: lines[0]?.labelFigure.quantity?.unit?.symbol ?? '',
    });
  }
  return { next: row, charts };
}

function writeGroupHeader(builder: SheetBuilder, row: number, { by }: CostGroup, { t }: ReportContext): void {
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t(`report.cost.name.${by}`),
    t('report.cost.parts'),
    t('report.cost.budget'),
    t('report.cost.settled'),
    t('report.cost.difference'),
    t('report.cost.rate'),
    t('report.cost.carry-over'),
    t('report.cost.unused'),
  ]);
  const rest = { top: row, left: COST.change, bottom: row, right: COST_LAST };
  builder.putMerged(rest, t('report.achievement.remarks'), HEADER);
}

function writeGroupRow(
  builder: SheetBuilder,
  row: number,
  { rows }: CostGroup,
  index: number,
  context: ReportContext,
): void {
  const { t } = context;
  const { name = null, fiscalYear = null, lines = [] } = rows[index] ?? {};
  const unit = lines[0]?.labelFigure.quantity ?? null;
  const figures = (pick: (line: CostLine) => CostFigure | null): readonly CostFigure[] =>
    lines.flatMap((line) => pick(line) ?? []);
  const all = [
    figures(({ budget }) => budget),
    figures(({ settled }) => settled),
    figures(({ carryOver }) => carryOver),
  ] as const;
  const decimals = Math.max(0, ...all.flat().map(({ quantity }) => quantity?.value.decimalPlaces() ?? 0));
  const amount = { ...NUMBER, numberFormat: amountFormat(unit, context, decimals) };
  const [budgets, settlements, carries] = all.map((each) =>
    each.flatMap((figure) => expressionOf(figure, unit, context) ?? []),
  ) as [Expression[], Expression[], Expression[]];
  const total = (column: number, parts: readonly Expression[]): Expression =>
    builder.putFigure(
      row,
      column,
      parts.length === 0 ? NOTHING : when(anyNumber(parts), sum(parts), NONE),
      amount,
    );
  const label = name ?? yearHeader(fiscalYear, context).replace('\n', ' ');
  builder.put(row, COST.number, String(index + 1), CENTER);
  builder.put(row, COST.label, label, LABEL);
  builder.put(row, COST.year, t('report.cost.count', { count: lines.length }), CENTER);
  const budget = total(COST.budget, budgets);
  const settled = total(COST.settled, settlements);
  // A settlement that is still to come makes the rest no saving.
  const complete = isComplete(budgets, settlements);
  const gap = builder.putFigure(
    row,
    COST.difference,
    when(complete, when(areNumbers(budget, settled), subtract(budget, settled), NONE), NONE),
    { ...NUMBER, numberFormat: differenceFormat(unit, context, decimals) },
  );
  const share = when(compare(budget, '<>', number(0)), divide(settled, budget, 6), NONE);
  builder.putFigure(row, COST.rate, when(areNumbers(gap), share, NONE), {
    ...NUMBER,
    numberFormat: rateFormat(context),
  });
  const carried = total(COST.carryOver, carries);
  const unused = when(areNumbers(carried), subtract(gap, carried), gap);
  builder.putFigure(row, COST.unused, when(areNumbers(gap), unused, NONE), amount);
  builder.putMerged(
    { top: row, left: COST.change, bottom: row, right: COST_LAST },
    when(complete, text(''), text(t('report.cost.incomplete'))),
    { ...WORDS, size: 9 },
  );
  fitRow(builder, row, [{ text: label, width: builder.widths[COST.label] ?? 10 }]);
}

/** Whether there are as many settlements as budgets. */
function isComplete(budgets: readonly Expression[], settlements: readonly Expression[]): Condition {
  const count = (parts: readonly Expression[]): Expression =>
    parts.length === 0 ? number(0) : countNumbers(parts);
  return compare(count(budgets), '=', count(settlements));
}

/** The cell of a figure, or the figure itself in the unit of its table. */
function expressionOf(figure: CostFigure, unit: Quantity | null, context: ReportContext): Expression | null {
  const { quantity } = figure;
  if (quantity === null) return null;
  const value = unit === null ? quantity.value : inUnitOf(quantity, unit);
  if (value === null) return null;
  const stored = followedBy(figure, context);
  const isPlain = stored?.scale.equals(1) === true && value.equals(quantity.value);
  return isPlain ? source(figure.cell, stored.value, stored.computed) : number(value);
}
