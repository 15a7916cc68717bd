import type { Plan } from '../plan/plan';
import type { SheetModel } from '../workbook/sheet-model';
import {
  breakBetweenCharts,
  chartPlaces,
  indicatorChart,
  overviewChart,
  rowAfterCharts,
} from './achievement-charts';
import {
  colourJudgements,
  LEAST_COLUMNS,
  writeCounts,
  writeJudgement,
  writeJudgementHeader,
  writeNoIndicators,
} from './achievement-table';
import {
  COLUMN,
  COLUMNS_BEHIND,
  type Judged,
  ROWS_EACH,
  writeYears,
  writeYearsHeader,
} from './achievement-years';
import { landscape, planTitle, sourceLine, writeHead, writeNote, writeSection } from './frame';
import { judgeAll, yearColumns } from './judged-plan';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { COLOR } from './styles';

/** 達成状況: judgements, figures by year, charts, plan after plan. */
export function achievementSheet(context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const plans = audit.plans.map((plan) => ({ plan, judged: judgeAll(plan) }));
  const builder = new SheetBuilder('achievement', options.sheetNames.achievement, widths(plans));
  let row = writeHead(builder, t('report.achievement.title'), [
    sourceLine(context),
    t('report.achievement.note'),
  ]);
  if (plans.length === 0) writeNoIndicators(builder, row + 1, context);
  plans.forEach((each, index) => {
    if (index > 0) builder.breakBefore(row + 1);
    row = writePlan(builder, row + 1, each.plan, each.judged, context);
  });
  return builder.build({
    frozen: { rows: 1, columns: COLUMN.label + 1 },
    print: landscape(context, null),
    tabColor: COLOR.actual,
  });
}

function widths(plans: readonly { readonly plan: Plan; readonly judged: readonly Judged[] }[]): number[] {
  const years = Math.max(1, ...plans.map(({ plan, judged }) => yearColumns(plan, judged).length));
  const count = Math.max(LEAST_COLUMNS, COLUMN.firstYear + years + COLUMNS_BEHIND);
  return [5, 34, 13, 14, ...Array.from({ length: count - 5 }, () => 14), 24];
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
  if (judged.length === 0) {
    writeNoIndicators(builder, row, context);
    return row + 1;
  }
  const years = yearColumns(plan, judged);
  const countsRow = row;
  const tableHeader = row + 3;
  const table = { top: tableHeader + 1, bottom: tableHeader + judged.length };
  const yearsHeading = table.bottom + 2;
  const yearsHeader = yearsHeading + 1;
  const rows = judged.map((each, index) =>
    writeYears(builder, yearsHeader + 1 + index * ROWS_EACH, index, each, years, context),
  );
  writeJudgementHeader(builder, tableHeader, context);
  const written = rows.map((each, index) => writeJudgement(builder, table.top + index, index, each, context));
  const counts = writeCounts(
    builder,
    countsRow,
    written.map(({ state }) => state),
    context,
  );
  colourJudgements(builder, table.top, table.bottom, context);
  writeSection(builder, yearsHeading, t('report.achievement.years'));
  writeYearsHeader(builder, yearsHeader, years, context);

  row = yearsHeader + 1 + rows.length * ROWS_EACH;
  const bases = new Set(judged.map(({ indicator }) => indicator.basis));
  if (bases.has('increment')) row = writeNote(builder, row, t('report.achievement.note-increment'));
  if (bases.has('unknown')) row = writeNote(builder, row, t('report.achievement.note-basis'));
  builder.breakBefore(row + 1);
  row = writeSection(builder, row + 1, t('report.achievement.charts'));
  const places = chartPlaces(builder, row, rows.length + 1);
  const [first, ...others] = places;
  const anyRate = written.some(({ hasRate }) => hasRate);
  if (first !== undefined) builder.chart(overviewChart({ ...table, anyRate }, counts, first, context));
  rows.forEach((each, index) => {
    const place = others[index];
    if (place !== undefined) builder.chart(indicatorChart(each, yearsHeader, place, context));
  });
  breakBetweenCharts(builder, row, places.length);
  return rowAfterCharts(row, places.length);
}
