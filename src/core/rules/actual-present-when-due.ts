import type { FindingDraft } from '../engine/finding';
import { dueMonthsOf } from '../engine/settings';
import type { Actual, IndicatorReading, KpiTable } from '../plan/indicator';
import type { RuleContext } from './rule';
import {
  dueState,
  finalTarget,
  indicatorsByCell,
  isOpen,
  notesOf,
  targetOf,
  wordsInRow,
  yearEnd,
} from './support/actuals';
import { count, defineRule, draft, fiscalYear, related, texts } from './support/draft';
import { cellKey, tableKey } from './support/tables';

/** Where a table has a place for actuals, they are there some months after the year's end. Once a table and year. */
export const actualPresentWhenDue = defineRule(
  {
    id: 'actual-present-when-due',
    subject: 'actual',
    severities: ['warning', 'info'],
    messages: ['missing', 'pending', 'not-yet-due'],
  },
  (context) => context.plan.kpiTables.flatMap((table) => checkTable(context, table)),
);

/** Words by which a row says why there is no figure. */
const NO_RESULT = /隔年|調査なし|未実施|実施なし|中止|廃止|対象外|該当なし|終了/;
/** A legend that makes a dash a result: none at all. */
const DASH_IS_NONE = /[-－―‐–—ー][」』]?(?:は|：|:)?(?:皆無|該当なし|実績なし|零)/;

interface Open {
  readonly row: IndicatorReading;
  readonly actual: Actual;
  readonly state: 'missing' | 'pending' | 'not-yet-due';
  /** Months after the year's end when this one is due. */
  readonly months: number;
}

function checkTable(context: RuleContext, table: KpiTable): readonly FindingDraft[] {
  const { plan, settings, asOf, snapshot } = context;
  const indicators = indicatorsByCell(plan);
  const dashIsNone = DASH_IS_NONE.test(notesOf(snapshot, table.table));
  const byYear = new Map<number, Open[]>();
  for (const row of table.rows) {
    const latest = latestEnded(context, row);
    const indicator = indicators.get(cellKey(row.cell));
    const months = indicator === undefined ? settings.actualDueMonths : dueMonthsOf(settings, indicator);
    for (const actual of row.actuals) {
      const [year, end] = [actual.period?.fiscalYear ?? null, yearEnd(actual.period)];
      if (year === null || end === null || actual.kind === 'total' || !isOpen(actual)) continue;
      if (dashIsNone && actual.reading.kind === 'none') continue;
      const elsewhere = indicator?.actuals ?? [];
      if (elsewhere.some(({ status, period }) => status === 'given' && period?.fiscalYear === year)) continue;
      if (!isWanted(row, year, latest) || NO_RESULT.test(wordsInRow(snapshot, table.table, actual.cell)))
        continue;
      const due = dueState(end, months, asOf);
      if (due === 'running' || (due === 'ended' && actual.status === 'pending')) continue;
      const state = due === 'ended' ? 'not-yet-due' : actual.status === 'pending' ? 'pending' : 'missing';
      byYear.set(year, [...(byYear.get(year) ?? []), { row, actual, state, months }]);
    }
  }
  return [...byYear].flatMap(([year, open]) => say(table, year, open));
}

/** The latest year of a row's actuals that has ended. */
function latestEnded({ asOf }: RuleContext, { actuals }: IndicatorReading): number | null {
  const years = actuals.flatMap(({ period }) => {
    const end = yearEnd(period);
    return end === null || dueState(end, 0, asOf) === 'running' ? [] : (period?.fiscalYear ?? []);
  });
  return years.length === 0 ? null : Math.max(...years);
}

/**
 * A result is wanted where the year has a target. Where targets stand for other years only, for the latest year,
 * unless earlier ones are blank too: then the figure is not counted every year.
 */
function isWanted(row: IndicatorReading, year: number, latest: number | null): boolean {
  const target = targetOf(row, year);
  if (target !== undefined) return !['blank', 'none'].includes(target.reading.kind);
  const last = finalTarget(row);
  if (last === null || year !== latest) return false;
  if (last.period?.fiscalYear != null && year > last.period.fiscalYear) return false;
  const earlier = row.actuals.filter(({ period }) => (period?.fiscalYear ?? year) < year);
  return earlier.every(({ status }) => status === 'given');
}

function say({ table }: KpiTable, year: number, open: readonly Open[]): readonly FindingDraft[] {
  const state = (['missing', 'not-yet-due', 'pending'] as const).find((each) =>
    open.some((one) => one.state === each),
  );
  const concerned = open.filter((one) => one.state === state);
  const [first, ...others] = concerned;
  if (state === undefined || first === undefined) return [];
  return [
    draft({
      messageId: state,
      severity: state === 'missing' ? 'warning' : 'info',
      cell: first.actual.cell,
      data: {
        year: fiscalYear(year),
        count: count(concerned.length),
        labels: texts(concerned.map(({ row }) => row.label)),
        months: count(Math.max(...concerned.map(({ months }) => months))),
      },
      related: related(
        'actual',
        others.map(({ actual }) => actual.cell),
      ),
      key: [tableKey(table), String(year)],
    }),
  ];
}
