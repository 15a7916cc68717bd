import type { Plan } from '../plan/plan';
import type { Area, SheetModel } from '../workbook/sheet-model';
import { indicatorChart, ratesChart, sharesChart } from './achievement-charts';
import { placeCharts } from './chart-places';
import {
  colourJudgements,
  countRows,
  LEAST_COLUMNS,
  stateArea,
  writeCounts,
  writeJudgement,
  writeJudgementHeader,
} from './achievement-table';
import { COLUMN, type Judged, writeYears, writeYearsHeader, type YearsLayout } from './achievement-years';
import { planTitle, writeNote, writeSection } from './frame';
import { hasIncrements, yearColumns } from './judged-plan';
import { planSheet, writeNoIndicators } from './plan-sheet';
import type { ReportContext } from './report-context';
import type { SheetBuilder } from './sheet-builder';
import { COLOR } from './styles';
import { schemeNotes } from './words';

/** 達成状況: judgements, figures by year, charts, plan after plan. */
export function achievementSheet(context: ReportContext): SheetModel {
  const { t } = context;
  return planSheet(
    {
      key: 'achievement',
      title: t('report.achievement.title'),
      note: [t('report.achievement.note'), ...schemeNotes(context)].join(t('report.note-separator')),
      tabColor: COLOR.actual,
      widths: (years) => {
        const count = Math.max(LEAST_COLUMNS, years);
        return [5, 37, 14, 15, ...Array.from({ length: count - 5 }, () => 14), 24];
      },
      writePlan: (builder, row, plan, judged) => writePlan(builder, row, plan, judged, context),
    },
    context,
  );
}

/** What to know of yearly increments and of targets of which the plan does not say what they are. */
function notesOnBasis(judged: readonly Judged[], { t }: ReportContext): readonly string[] {
  const bases = new Set(judged.map(({ indicator }) => indicator.basis));
  return [
    ...(bases.has('increment') ? [t('report.achievement.note-increment')] : []),
    ...(bases.has('unknown') ? [t('report.achievement.note-basis')] : []),
  ];
}

/** Charts of indicators that are drawn large. */
const LARGE_CHARTS = 12;

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
  const tableHeader = countsRow + countRows(context) + 1;
  const table = { top: tableHeader + 1, bottom: tableHeader + judged.length };
  const yearsHeading = table.bottom + 2;
  const notes = notesOnBasis(judged, context);
  const yearsHeader = yearsHeading + 1 + notes.length;
  const rows = judged.map((each, index) =>
    writeYears(builder, yearsHeader + 1 + index * layout.rowsEach, index, each, layout, context),
  );
  writeJudgementHeader(builder, tableHeader, context);
  const written = rows.map((each, index) => writeJudgement(builder, table.top + index, index, each, context));
  const counts = writeCounts(builder, countsRow, written, context);
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
    left: COLUMN.firstYear,
    bottom: countsRow + countRows(context),
    right: builder.lastColumn + 1,
  };
  builder.chart(sharesChart(counts, beside, context));
  if (anyRate) {
    const rates = (anchor: Area): void => builder.chart(ratesChart(table, anchor, context));
    row = placeCharts(builder, row, [rates], 1);
  }
  const charts = rows.map(
    (each) => (anchor: Area) => builder.chart(indicatorChart(each, yearsHeader, anchor, context)),
  );
  if (charts.length <= LARGE_CHARTS) return placeCharts(builder, row, charts);
  // Many of them stand small on pages of their own.
  builder.breakBefore(row);
  row = writeSection(builder, row, t('report.achievement.small-charts'));
  return placeCharts(builder, row, charts, 3);
}
