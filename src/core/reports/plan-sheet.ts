import type { Plan } from '../plan/plan';
import type { ReportKey, SheetModel } from '../workbook/sheet-model';
import { COLUMN, type Judged, yearsWidth } from './achievement-years';
import { pageSetup, sourceLine, writeHead } from './frame';
import { hasIncrements, judgeAll, yearColumns } from './judged-plan';
import type { ReportContext } from './report-context';
import { SheetBuilder } from './sheet-builder';
import { watchPlan } from './stale-watch';
import { EMPTY } from './styles';

/** What tells the sheets about indicators apart. */
export interface PlanSheet {
  readonly key: Extract<ReportKey, 'achievement' | 'variance'>;
  readonly title: string;
  readonly note: string;
  readonly tabColor: string;
  /** Widths of the columns, for the number of columns that the years of the widest plan take. */
  readonly widths: (years: number) => readonly number[];
  /** Writes one plan from a row on, and gives the row after it. */
  readonly writePlan: (builder: SheetBuilder, row: number, plan: Plan, judged: readonly Judged[]) => number;
}

/** A sheet that shows plan after plan, each from a page of its own on. */
export function planSheet(sheet: PlanSheet, context: ReportContext): SheetModel {
  const { audit, options, t } = context;
  const plans = audit.plans.map((plan) => ({ plan, judged: judgeAll(plan, audit.settings) }));
  const years = plans.map(({ plan, judged }) =>
    yearsWidth({ years: yearColumns(plan, judged), totals: hasIncrements(judged) }),
  );
  const widths = sheet.widths(Math.max(0, ...years));
  const builder = new SheetBuilder(sheet.key, options.sheetNames[sheet.key], widths);
  let row = writeHead(builder, sheet.title, [sourceLine(context), sheet.note]);
  if (plans.length === 0) writeNoIndicators(builder, row + 1, context);
  plans.forEach(({ plan, judged }, index) => {
    if (index > 0) builder.breakBefore(row + 1);
    builder.watch(watchPlan(plan, context));
    row = sheet.writePlan(builder, row + 1, plan, judged);
  });
  return builder.build({
    frozen: { rows: 1, columns: COLUMN.label + 1 },
    print: pageSetup(context),
    tabColor: sheet.tabColor,
    warning: t('report.stale'),
  });
}

/** The row that stands in for a table without indicators. */
export function writeNoIndicators(builder: SheetBuilder, row: number, context: ReportContext): void {
  const area = { top: row, left: 0, bottom: row, right: builder.lastColumn };
  builder.putMerged(area, context.t('report.achievement.none'), EMPTY);
  builder.height(row, 30);
}
