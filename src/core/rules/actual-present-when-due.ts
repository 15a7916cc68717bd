import type { FindingDraft } from '../engine/finding';
import { dueMonthsOf } from '../engine/settings';
import type { Actual, IndicatorReading, KpiTable } from '../plan/indicator';
import type { RuleContext } from './rule';
import {
  certainYear,
  dueState,
  finalTarget,
  indicatorRows,
  isOpen,
  notesOf,
  targetOf,
  wordsInRow,
} from './support/actuals';
import { count, defineRule, draft, fiscalYear, related, texts } from './support/draft';
import { tableKey } from './support/tables';

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
const DASH_IS_NONE = /[-―‐–—ー][」』]?(?:は|:)?(?:皆無|該当なし|実績なし|零)/;

/** Of several in one year, the gravest is said. */
const STATES = ['missing', 'not-yet-due', 'pending'] as const;

interface Open {
  readonly row: IndicatorReading;
  readonly actual: Actual;
  readonly state: (typeof STATES)[number];
  /** Months after the year's end when this one is due. */
  readonly months: number;
}

function checkTable(context: RuleContext, table: KpiTable): readonly FindingDraft[] {
  const { plan, settings, asOf, snapshot } = context;
  const dashIsNone = DASH_IS_NONE.test(notesOf(snapshot, table.table));
  const byYear = new Map<number, Open[]>();
  for (const { row, indicator } of indicatorRows(plan, table)) {
    const latest = latestEnded(context, row);
    const months = dueMonthsOf(settings, indicator);
    for (const actual of row.actuals) {
      const year = certainYear(actual.period);
      if (year === null || actual.kind === 'total' || !isOpen(actual)) continue;
      if (dashIsNone && actual.reading.kind === 'none') continue;
      const { fiscalYear, end } = year;
      const given = indicator.actuals.filter(({ status }) => status === 'given');
      if (given.some(({ period }) => period?.fiscalYear === fiscalYear)) continue;
      if (!isWanted(row, actual, fiscalYear, latest)) continue;
      if (NO_RESULT.test(wordsInRow(snapshot, table.table, actual.cell))) continue;
      const due = dueState(end, months, asOf);
      if (due === 'running' || (due === 'ended' && actual.status === 'pending')) continue;
      const state = due === 'ended' ? 'not-yet-due' : actual.status === 'pending' ? 'pending' : 'missing';
      byYear.set(fiscalYear, [...(byYear.get(fiscalYear) ?? []), { row, actual, state, months }]);
    }
  }
  return [...byYear].flatMap(([year, open]) => say(table, year, open));
}

/** The latest year of a row's actuals that has ended; below every year where none has. */
function latestEnded({ asOf }: RuleContext, { actuals }: IndicatorReading): number {
  const ended = actuals
    .flatMap(({ period }) => certainYear(period) ?? [])
    .filter(({ end }) => dueState(end, 0, asOf) !== 'running');
  return Math.max(...ended.map(({ fiscalYear }) => fiscalYear));
}

/**
 * A result is wanted where the year has a target. Where targets stand for other years only, for the latest year,
 * unless earlier ones are blank too: then the figure is not counted every year.
 */
function isWanted(row: IndicatorReading, { period }: Actual, year: number, latest: number): boolean {
  const target = targetOf(row, period);
  if (target !== undefined) return !['blank', 'none'].includes(target.reading.kind);
  const last = finalTarget(row);
  if (last === null || year !== latest || year > (last.period?.fiscalYear ?? year)) return false;
  const earlier = row.actuals.filter((other) => (other.period?.fiscalYear ?? year) < year);
  return earlier.every(({ status }) => status === 'given');
}

function say({ table }: KpiTable, year: number, open: readonly Open[]): readonly FindingDraft[] {
  const gravest = STATES.find((state) => open.some((one) => one.state === state));
  const concerned = open.filter(({ state }) => state === gravest);
  const [first, ...others] = concerned;
  if (first === undefined) return [];
  return [
    draft({
      messageId: first.state,
      severity: first.state === 'missing' ? 'warning' : 'info',
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
