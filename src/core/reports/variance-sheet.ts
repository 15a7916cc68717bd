import type { Plan } from '../plan/plan';
import type { Area, ModelChart, SheetModel } from '../workbook/sheet-model';
import { placeCharts } from './chart-places';
import { COLUMN, type Judged, writeYears, writeYearsHeader, type YearsLayout } from './achievement-years';
import type { CostChart } from './cost-summary';
import { COST_COLORS, costChartAreas, writeCosts } from './cost-variance';
import { isNumber } from './formula';
import { planTitle, writeNote, writeSection } from './frame';
import { hasIncrements, yearColumns } from './judged-plan';
import {
  DIFFERENCE_ROWS,
  FIT_COLUMNS,
  FIT_ROWS,
  OUTLOOK,
  type VarianceRows,
  writeDifferences,
  writeFitHeader,
  writeOutlook,
  writeOutlookHeader,
} from './kpi-variance';
import type { ReportContext } from './report-context';
import { planSheet } from './plan-sheet';
import type { SheetBuilder } from './sheet-builder';
import { COLOR } from './styles';

/** Target, actual and their differences. */
const ROWS = 2 + DIFFERENCE_ROWS;

/** 差異分析: indicators and costs, plan after plan. */
export function varianceSheet(context: ReportContext): SheetModel {
  const { t } = context;
  return planSheet(
    {
      key: 'variance',
      title: t('report.variance.title'),
      note: t('report.variance.note'),
      tabColor: COLOR.target,
      widths: (years) => {
        const count = Math.max(OUTLOOK.remarks + 1, years + FIT_COLUMNS);
        return [5, 37, 14, 24, ...Array.from({ length: count - 5 }, () => 12.5), 22];
      },
      writePlan: (builder, row, plan, judged) => writePlan(builder, row, plan, judged, context),
    },
    context,
  );
}

function writePlan(
  builder: SheetBuilder,
  start: number,
  plan: Plan,
  judged: readonly Judged[],
  context: ReportContext,
): number {
  const { t } = context;
  let row = writeSection(builder, start, planTitle(plan, context));
  const charts: ((anchor: Area) => ModelChart)[] = [];
  if (judged.length > 0) {
    const layout: YearsLayout = {
      years: yearColumns(plan, judged),
      totals: hasIncrements(judged),
      rowsEach: ROWS,
      ratioRow: false,
    };
    row = writeSection(builder, row, t('report.variance.kpi'));
    const given = judged.some(({ indicator }) =>
      indicator.actuals.some((actual) => actual.quantity !== null),
    );
    if (!given) row = writeNote(builder, row, t('report.variance.no-actual-note'));
    const header = row;
    writeYearsHeader(builder, header, layout, context);
    const rows = judged.map((each, index) => {
      const top = header + 1 + index * ROWS;
      return writeDifferences(
        builder,
        top + 2,
        writeYears(builder, top, index, each, layout, context),
        context,
      );
    });
    row = writeSection(builder, header + 1 + rows.length * ROWS + 1, t('report.variance.outlook'));
    writeOutlookHeader(builder, row, context);
    builder.keepTogether(row - 1, row + Math.min(rows.length, 8));
    const outlook = { top: row + 1, bottom: row + rows.length };
    const fit = outlook.bottom + 2;
    writeSection(builder, fit, t('report.variance.fit'));
    writeNote(builder, fit + 1, t('report.variance.fit-note'));
    writeFitHeader(builder, fit + 2, layout.years, context);
    rows.forEach((each, index) => {
      const at = fit + 3 + index * FIT_ROWS;
      writeOutlook(builder, outlook.top + index, index, each.rows, plan, at, context);
    });
    builder.keepTogether(fit, fit + 2 + FIT_ROWS);
    row = fit + 3 + rows.length * FIT_ROWS + 1;
    if (given) charts.push((anchor) => rateChart(outlook, anchor, context));
    charts.push(...rows.map((each) => (anchor: Area) => differenceChart(each, header, anchor, context)));
  }
  const costs = writeCosts(builder, row, plan, context);
  charts.push(...costs.charts.map((chart) => (anchor: Area) => costChart(chart, anchor, context)));
  row = costs.next + 1;
  if (charts.length === 0) return row;
  row = writeSection(builder, row, t('report.achievement.charts'));
  return placeCharts(
    builder,
    row,
    charts.map((chartAt) => (anchor: Area) => builder.chart(chartAt(anchor))),
  );
}

/** Differences of one indicator by year; how the targets change while no actual is in. */
function differenceChart(
  { rows, differenceRow, targetChangeRow }: VarianceRows,
  headerRow: number,
  anchor: Area,
  { t }: ReportContext,
): ModelChart {
  const given = rows.actuals.some((actual) => isNumber(actual.value));
  const row = given ? differenceRow : targetChangeRow;
  const left = COLUMN.firstYear;
  const right = left + rows.columns.length - 1;
  const label = rows.indicator.label;
  const unit = rows.unit?.unit?.symbol ?? '';
  return {
    kind: 'column',
    title: t(given ? 'report.chart.difference' : 'report.chart.target-change', { label }),
    description: t(given ? 'report.chart.difference' : 'report.chart.target-change', { label }),
    series: [
      {
        name: { kind: 'cell', row, column: COLUMN.kind },
        values: { top: row, left, bottom: row, right },
        categories: { top: headerRow, left, bottom: headerRow, right },
        color: given ? COLOR.accent : COLOR.target,
        line: false,
      },
    ],
    valueAxisTitle: unit === '' ? null : unit,
    categoryAxisTitle: null,
    valueFormat: '#,##0',
    anchor,
  };
}

/** Difference ÷ target of the latest year, all indicators side by side. */
function rateChart(
  outlook: { readonly top: number; readonly bottom: number },
  anchor: Area,
  { t }: ReportContext,
): ModelChart {
  const column = (at: number) => ({ top: outlook.top, left: at, bottom: outlook.bottom, right: at });
  return {
    kind: 'bar',
    title: t('report.chart.latest-rate'),
    description: t('report.chart.latest-rate'),
    series: [
      {
        name: { kind: 'text', text: t('report.variance.difference-rate') },
        values: column(OUTLOOK.rate),
        categories: column(OUTLOOK.label),
        color: COLOR.accent,
        line: false,
      },
    ],
    valueAxisTitle: null,
    categoryAxisTitle: null,
    valueFormat: '0%',
    anchor,
  };
}

function costChart(chart: CostChart, anchor: Area, { t }: ReportContext): ModelChart {
  const areas = costChartAreas(chart);
  const series = (name: string, values: typeof areas.budget, color: string) => ({
    name: { kind: 'text', text: name } as const,
    values,
    categories: areas.labels,
    color,
    line: false,
  });
  return {
    kind: 'column',
    title: chart.title,
    description: chart.title,
    series: [
      series(t('report.cost.budget'), areas.budget, COST_COLORS.budget),
      ...(chart.settled ? [series(t('report.cost.settled'), areas.settled, COST_COLORS.settled)] : []),
    ],
    valueAxisTitle: chart.unit === '' ? null : chart.unit,
    categoryAxisTitle: null,
    valueFormat: '#,##0',
    anchor,
  };
}
