import type { Plan } from '../plan/plan';
import type { Area, SheetModel } from '../workbook/sheet-model';
import { indicatorChart, overviewChart } from './achievement-charts';
import { placeCharts } from './chart-places';
import {
  colourJudgements,
  COUNT_ROWS,
  LEAST_COLUMNS,
  stateArea,
  writeCounts,
  writeJudgement,
  writeJudgementHeader,
  writeNoIndicators,
} from './achievement-table';
import {
  COLUMN,
  type Judged,
  writeYears,
  writeYearsHeader,
  type YearsLayout,
  yearsWidth,
} from './achievement-years';
import { pageSetup, planTitle, sourceLine, writeHead, writeNote, writeSection } from './frame';
import { hasIncrements, judgeAll, yearColumns } from './judged-plan';
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
    print: pageSetup(context),
    tabColor: COLOR.actual,
  });
}

function widths(plans: readonly { readonly plan: Plan; readonly judged: readonly Judged[] }[]): number[] {
  const years = plans.map(({ plan, judged }) =>
    yearsWidth({ years: yearColumns(plan, judged), totals: hasIncrements(judged) }),
  );
  const count = Math.max(LEAST_COLUMNS, ...years);
  return [5, 37, 14, 15, ...Array.from({ length: count - 5 }, () => 14), 24];
}

/** What to know of yearly increments and of targets of which the plan does not say what they are. */
function notesOnBasis(judged: readonly Judged[], { t }: ReportContext): readonly string[] {
  const bases = new Set(judged.map(({ indicator }) => indicator.basis));
  return [
    ...(bases.has('increment') ? [t('report.achievement.note-increment')] : []),
    ...(bases.has('unknown') ? [t('report.achievement.note-basis')] : []),
  ];
}

/** Indicators that the overview beside the counts has room for. */
const OVERVIEW_BESIDE = 8;

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
  const layout: YearsLayout = {
    years: yearColumns(plan, judged),
    totals: hasIncrements(judged),
    rowsEach: 3,
    ratioRow: true,
  };
  const countsRow = row;
  const tableHeader = countsRow + COUNT_ROWS + 1;
  const table = { top: tableHeader + 1, bottom: tableHeader + judged.length };
  const yearsHeading = table.bottom + 2;
  const notes = notesOnBasis(judged, context);
  const yearsHeader = yearsHeading + 1 + notes.length;
  const rows = judged.map((each, index) =>
    writeYears(builder, yearsHeader + 1 + index * layout.rowsEach, index, each, layout, context),
  );
  writeJudgementHeader(builder, tableHeader, context);
  const written = rows.map((each, index) => writeJudgement(builder, table.top + index, index, each, context));
  const states = written.map(({ state }) => state);
  const counts = writeCounts(builder, countsRow, states, context);
  colourJudgements(builder, stateArea(table.top, table.bottom), context);
  builder.keepTogether(tableHeader, tableHeader + 1);
  builder.keepTogether(tableHeader, table.bottom);
  writeSection(builder, yearsHeading, t('report.achievement.years'));
  notes.forEach((note, index) => writeNote(builder, yearsHeading + 1 + index, note));
  writeYearsHeader(builder, yearsHeader, layout, context);
  builder.keepTogether(yearsHeading, yearsHeader + layout.rowsEach);
  builder.keepTogether(yearsHeading, yearsHeader + rows.length * layout.rowsEach);

  row = yearsHeader + 1 + rows.length * layout.rowsEach;
  row = writeSection(builder, row + 1, t('report.achievement.charts'));
  const anyRate = written.some(({ hasRate }) => hasRate);
  const beside = {
    top: countsRow,
    left: COLUMN.kind,
    bottom: countsRow + COUNT_ROWS,
    right: builder.lastColumn + 1,
  };
  const overview = (anchor: Area): void =>
    builder.chart(overviewChart({ ...table, anyRate }, counts, anchor, context));
  if (rows.length <= OVERVIEW_BESIDE) overview(beside);
  else row = placeCharts(builder, row, [overview], 1);
  return placeCharts(
    builder,
    row,
    rows.map((each) => (anchor: Area) => builder.chart(indicatorChart(each, yearsHeader, anchor, context))),
  );
}
