import type { FindingDraft } from '../engine/finding';
import type { Actual, KpiTable } from '../plan/indicator';
import type { RuleContext } from './rule';
import { certainYear, dueState, headerOver, notesOf, wordsInRow } from './support/actuals';
import { count, defineRule, draft, fiscalYear, related } from './support/draft';
import { tableKey } from './support/tables';

/** No actual is entered for a fiscal year that has not ended, unless it is marked as a provisional one. */
export const actualNotBeforeYearEnd = defineRule(
  { id: 'actual-not-before-year-end', subject: 'actual', severities: ['info'], messages: ['before-end'] },
  (context) => context.plan.kpiTables.flatMap((table) => checkTable(context, table)),
);

/** Words that say that the figure is not the year's last word. */
const PROVISIONAL =
  /見込|速報|時点|暫定|現在|途中|上半期|上期|中間|予測|推計|四半期|月末まで|月分まで|累計中/;

function checkTable(context: RuleContext, table: KpiTable): readonly FindingDraft[] {
  const early = new Map<number, Actual[]>();
  for (const actual of table.rows.flatMap(({ actuals }) => actuals)) {
    const year = certainYear(actual.period);
    if (year === null || dueState(year.end, 0, context.asOf) !== 'running') continue;
    if (actual.kind === 'total' || actual.quantity === null || isMarked(context, table, actual)) continue;
    early.set(year.fiscalYear, [...(early.get(year.fiscalYear) ?? []), actual]);
  }
  return [...early].flatMap(([year, [first, ...others]]) =>
    first === undefined
      ? []
      : [
          draft({
            messageId: 'before-end',
            severity: 'info',
            cell: first.cell,
            data: { year: fiscalYear(year), count: count(others.length + 1) },
            related: related(
              'actual',
              others.map(({ cell }) => cell),
            ),
            printed: first.quantity,
            key: [tableKey(table.table), String(year)],
          }),
        ],
  );
}

function isMarked({ snapshot }: RuleContext, { table }: KpiTable, actual: Actual): boolean {
  const { reading, cell } = actual;
  if (reading.kind === 'figure' && reading.mark === 'preliminary') return true;
  const around = [headerOver(table, cell), wordsInRow(snapshot, table, cell), notesOf(snapshot, table)];
  return PROVISIONAL.test(around.join(' '));
}
