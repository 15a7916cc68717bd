import type { Plan } from '../plan/plan';
import type { CostFigure } from '../plan/cost';
import { inUnitOf } from '../achievement/amounts';
import { sameCell } from '../workbook/cell-ref';
import type { Area, CellStyle } from '../workbook/sheet-model';
import { NOTHING } from './achievement-years';
import { COST, COST_LAST } from './cost-columns';
import { type CostLine, costLines } from './cost-lines';
import { CHART_LINES, type CostChart, writeCostGroups } from './cost-summary';
import { areNumbers, compare, divide, type Expression, number, subtract, text, when } from './formula';
import { fitRow, writeNote, writeSection, yearHeader, writeHeader } from './frame';
import type { ReportContext } from './report-context';
import type { Entry, SheetBuilder } from './sheet-builder';
import { linkOf, mirror } from './source-cells';
import {
  CENTER,
  COLOR,
  EMPTY,
  HEADER,
  LINKED_NUMBER,
  NUMBER,
  WORDS,
  amountFormat,
  differenceFormat,
  rateFormat,
} from './styles';

const NONE = text(NOTHING);
const ZERO = number(0);

export interface CostSection {
  readonly next: number;
  readonly charts: readonly CostChart[];
}

/** 事業費の差異: planned against spent, line by line. */
export function writeCosts(
  builder: SheetBuilder,
  start: number,
  plan: Plan,
  context: ReportContext,
): CostSection {
  const { t } = context;
  const lines = costLines(plan).flatMap((line) => [line, ...line.sources]);
  let row = writeSection(builder, start, t('report.cost.heading'));
  if (lines.length === 0) {
    builder.putMerged({ top: row, left: 0, bottom: row, right: COST_LAST }, t('report.cost.none'), EMPTY);
    return { next: row + 1, charts: [] };
  }
  const settled = lines.some((line) => line.settled !== null);
  if (!settled) row = writeNote(builder, row, t('report.cost.no-settlement'));
  writeCostHeader(builder, row, context);
  builder.keepTogether(start, row + Math.min(lines.length, 8));
  const top = row + 1;
  const cells = lines.map((line, index) => writeLine(builder, top + index, index, line, context));
  lines.forEach((line, index) =>
    writeChange(builder, top + index, line, index, lines, cells, settled, context),
  );
  const groups = writeCostGroups(builder, top + lines.length, plan, context);
  const hasSources = lines.some(({ source }) => source !== null);
  const own: CostChart = {
    title: t(settled ? 'report.chart.costs' : 'report.chart.costs-planned'),
    top,
    bottom: top + Math.min(lines.length, CHART_LINES) - 1,
    settled,
    unit: lines[0]?.labelFigure.quantity?.unit?.symbol ?? '',
  };
  // Sources between the lines would stand beside what they are part of.
  return { next: groups.next, charts: hasSources ? groups.charts : [own, ...groups.charts] };
}

function writeCostHeader(builder: SheetBuilder, row: number, { t }: ReportContext): void {
  writeHeader(builder, row, [
    t('report.achievement.number'),
    t('report.cost.label'),
    t('report.cost.year'),
    t('report.cost.budget'),
    t('report.cost.settled'),
    t('report.cost.difference'),
    t('report.cost.rate'),
    t('report.cost.carry-over'),
    t('report.cost.unused'),
    t('report.cost.change'),
  ]);
  builder.putMerged(
    { top: row, left: COST.remarks, bottom: row, right: COST_LAST },
    t('report.achievement.remarks'),
    HEADER,
  );
}

interface LineCells {
  readonly budget: Expression;
  readonly settled: Expression;
}

function writeLine(
  builder: SheetBuilder,
  row: number,
  index: number,
  line: CostLine,
  context: ReportContext,
): LineCells {
  const { t } = context;
  const unit = line.labelFigure.quantity;
  const decimals = Math.max(
    0,
    ...[line.budget, line.settled, line.carryOver].map(
      (figure) => figure?.quantity?.value.decimalPlaces() ?? 0,
    ),
  );
  const amount = { ...NUMBER, numberFormat: amountFormat(unit, context, decimals) };
  const missing = t('report.achievement.not-entered');
  const { source } = line;
  const own =
    line.owner !== null && !line.label.includes(line.owner) ? `${line.owner} ${line.label}` : line.label;
  const label = source === null ? own : t('report.cost.of-source', { source });
  const origin = source === null ? line.labelFigure.labelCell : line.labelFigure.cell;
  builder.put(row, COST.number, String(index + 1), LINKED_NUMBER, origin);
  builder.put(row, COST.label, label, {
    ...WORDS,
    ...(line.isSum ? { bold: true } : {}),
    ...(source === null ? {} : { indent: 2 }),
  });
  builder.put(row, COST.year, yearText(line, context), CENTER);
  const budget = putFigure(builder, row, COST.budget, line.budget, line, NOTHING, amount, context);
  const settled = putFigure(builder, row, COST.settled, line.settled, line, missing, amount, context);
  const difference = when(areNumbers(budget, settled), subtract(budget, settled), NONE);
  const gap = builder.putFigure(row, COST.difference, difference, {
    ...NUMBER,
    numberFormat: differenceFormat(unit, context, decimals),
  });
  const share = when(compare(budget, '<>', ZERO), divide(settled, budget, 6), NONE);
  builder.putFigure(row, COST.rate, when(areNumbers(budget, settled), share, NONE), {
    ...NUMBER,
    numberFormat: rateFormat(context),
  });
  const carried = putFigure(builder, row, COST.carryOver, line.carryOver, line, NOTHING, amount, context);
  const unused = when(areNumbers(carried), subtract(gap, carried), gap);
  builder.putFigure(row, COST.unused, when(areNumbers(gap), unused, NONE), amount);
  fitRow(builder, row, [
    { text: label, width: builder.widths[COST.label] ?? 10 },
    { text: yearHeader(line.fiscalYear ?? 2000, context), width: 99 },
  ]);
  return { budget, settled };
}

/** The year of a line; a settlement without a year says so, a plan's cost is that of the whole period. */
function yearText(line: CostLine, context: ReportContext): string {
  if (line.fiscalYear !== null) return yearHeader(line.fiscalYear, context);
  const isPlan = line.settled === null && line.budget?.kind !== 'budget';
  return context.t(isPlan ? 'report.cost.whole-period' : 'report.year.none');
}

/** The line of the year before: of the same row, else the only one of the same name; -1 where there is none. */
function lineOfYearBefore(line: CostLine, lines: readonly CostLine[]): number {
  const known = lines.flatMap((other, index) =>
    other.label === line.label &&
    other.owner === line.owner &&
    other.source === line.source &&
    line.fiscalYear !== null &&
    other.fiscalYear === line.fiscalYear - 1
      ? [index]
      : [],
  );
  const own = known.find((index) => {
    const other = lines[index];
    return other !== undefined && sameCell(other.labelFigure.labelCell, line.labelFigure.labelCell);
  });
  return own ?? (known.length === 1 ? (known[0] ?? -1) : -1);
}

/** The change from the year before of the same line: of the settlement, else of the plan. */
function writeChange(
  builder: SheetBuilder,
  row: number,
  line: CostLine,
  index: number,
  lines: readonly CostLine[],
  cells: readonly LineCells[],
  settled: boolean,
  context: ReportContext,
): void {
  const before = lineOfYearBefore(line, lines);
  const pick = (at: number): Expression => cells[at]?.[settled ? 'settled' : 'budget'] ?? NONE;
  const entry =
    before < 0
      ? NONE
      : when(areNumbers(pick(before), pick(index)), subtract(pick(index), pick(before)), NONE);
  builder.putFigure(row, COST.change, entry, {
    ...NUMBER,
    numberFormat: differenceFormat(line.labelFigure.quantity, context),
  });
  const remark = line.settled === null ? context.t('report.cost.settlement-missing') : '';
  const settledCell = cells[index]?.settled ?? NONE;
  builder.putMerged(
    { top: row, left: COST.remarks, bottom: row, right: COST_LAST },
    remark === '' ? null : when(areNumbers(settledCell), text(''), text(remark)),
    { ...WORDS, size: 9 },
  );
}

/** A money figure in the unit of its line. */
function putFigure(
  builder: SheetBuilder,
  row: number,
  column: number,
  figure: CostFigure | null,
  line: CostLine,
  otherwise: string,
  style: CellStyle,
  context: ReportContext,
): Expression {
  const entry = inLineUnit(figure, line.labelFigure.quantity, otherwise, context);
  return builder.putFigure(row, column, entry, style, linkOf(figure, entry));
}

function inLineUnit(
  figure: CostFigure | null,
  unit: CostFigure['quantity'],
  otherwise: string,
  context: ReportContext,
): Entry {
  if (figure?.quantity == null || unit === null) return mirror(figure, otherwise, context);
  const value = inUnitOf(figure.quantity, unit);
  if (value === null) return otherwise;
  return value.equals(figure.quantity.value) ? mirror(figure, otherwise, context) : value;
}

/** Columns of the chart: labels, planned, spent. */
export function costChartAreas(chart: {
  readonly top: number;
  readonly bottom: number;
}): Readonly<Record<'labels' | 'budget' | 'settled', Area>> {
  const column = (left: number, right = left): Area => ({
    top: chart.top,
    left,
    bottom: chart.bottom,
    right,
  });
  return { labels: column(COST.label), budget: column(COST.budget), settled: column(COST.settled) };
}

/** Colours of the two bars. */
export const COST_COLORS = { budget: COLOR.target, settled: COLOR.actual } as const;
