import { type Watch, watchedPlace, watchesOf } from '../entries/watch';
import type { Plan } from '../plan/plan';
import { quoteSheet, toRangeAddress } from '../workbook/cell-ref';
import { type Condition, source, text } from './formula';
import type { ReportContext } from './report-context';

/** Something that formulas cannot follow: true as long as it is what it was when the sheet was written. */
export interface Watched {
  readonly same: Condition;
  /** What to name when it is not: `KPI!B5`. */
  readonly place: string;
}

/** What makes a sheet about this plan stale, as conditions of formulas; `entries/stale-sheets.ts` reads them again. */
export function watchPlan(plan: Plan, context: ReportContext, withActuals = true): readonly Watched[] {
  return watchesOf(plan, context, withActuals).map((watch) => ({
    // A row that is deleted leaves an error behind.
    same: { text: `IFERROR(${sameAs(watch)},FALSE())`, holds: true },
    place: watchedPlace(watch),
  }));
}

function sameAs(watch: Watch): string {
  if (watch.kind === 'count') {
    const { range, count } = watch;
    return `COUNTA(${quoteSheet(range.sheet)}!${toRangeAddress(range)})=${count}`;
  }
  const cell = source(watch.cell, watch.text).text;
  const same = `${cell}=${text(watch.text).text}`;
  return watch.mayBecomeNumber ? `OR(ISNUMBER(${cell}),${same})` : same;
}
