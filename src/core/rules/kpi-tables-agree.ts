import type { FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable, TableRef, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { Quantity } from '../quantity/quantity';
import { compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { defineRule, draft, fiscalYears, related, text, texts } from './support/draft';
import { distinctCells, periodKey, readingsOf, rowKey, tableCell, tableKey } from './support/tables';

/** Layouts with a column a year, whose years can be laid beside each other.
 */
const YEAR_COLUMN_LAYOUTS = new Set(['L1', 'L2', 'L4']);

/** Indicators that stand in both KPI tables of a plan (§4 数値目標, §5-2 KPI) say the same in both. */
export const kpiTablesAgree = defineRule(
  {
    id: 'kpi-tables-agree',
    subject: 'kpi',
    severities: ['error', 'warning'],
    messages: [
      'value-differs',
      'value-missing',
      'unit-differs',
      'years-differ',
      'words-differ',
      'only-in-one',
    ],
  },
  ({ plan }) => [
    ...copyPairs(plan).flatMap(([first, second]) => [
      ...compareYears(first, second),
      ...onlyInOne(first, second),
    ]),
    ...compareCopies(plan),
  ],
);

/** Every indicator's first reading beside each of its copies. */
function compareCopies({ indicators, kpiTables }: Plan): readonly FindingDraft[] {
  const tables = new Map(kpiTables.flatMap(({ table, rows }) => rows.map((row) => [row, table] as const)));
  return indicators.flatMap((indicator) => {
    const [first, ...copies] = readingsOf(indicator);
    return first === undefined ? [] : copies.flatMap((copy) => compareRows(tables.get(copy), first, copy));
  });
}

/**
 * Pairs of tables of which one repeats the other (of §4 and §5, or with most of their indicators in common) and which
 * are not of one outline. Tables without an indicator in common are never laid beside each other.
 */
function copyPairs({ kpiTables }: Plan): readonly (readonly [KpiTable, KpiTable])[] {
  const pairs: (readonly [KpiTable, KpiTable])[] = [];
  const outlines = kpiTables.map(outlineOf);
  const places = new Map<string, number[]>();
  kpiTables.forEach((first, index) => {
    for (const key of keysOf(first)) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [index]);
      else there.push(index);
    }
  });
  kpiTables.forEach((first, index) => {
    const shared = new Map<number, number>();
    for (const row of first.rows) {
      for (const other of places.get(rowKey(row)) ?? []) {
        if (other <= index || outlines[other] === outlines[index]) continue;
        shared.set(other, (shared.get(other) ?? 0) + 1);
      }
    }
    for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
      const second = kpiTables[other];
      if (second === undefined) continue;
      const larger = Math.max(first.rows.length, second.rows.length);
      const bySection = isGoalSection(first) && isProjectSection(second);
      if (isSuccession(first, second)) continue;
      if (bySection || count * 2 >= larger) pairs.push([first, second]);
    }
  });
  return pairs;
}

/** A table with results, and one whose years begin after its last: the next plan's, which repeats nothing. */
function isSuccession(first: KpiTable, second: KpiTable): boolean {
  const hasResults = ({ rows }: KpiTable): boolean =>
    rows.some(({ actuals }) => actuals.some(({ status }) => status === 'given'));
  const follows = (before: KpiTable, after: KpiTable): boolean => {
    const [last, start] = [yearsOf(before).at(-1), yearsOf(after)[0]];
    return last !== undefined && start !== undefined && last < start && hasResults(before);
  };
  return follows(first, second) || follows(second, first);
}

/** Layout, indicators and years of a table; tables of one outline agree in all that pairs are compared by. */
function outlineOf(table: KpiTable): string {
  const months = [...monthsOf(table)].map(([year, { month }]) => [year, month] as const);
  months.sort(([a], [b]) => a - b);
  return JSON.stringify([table.table.layout, [...keysOf(table)].sort(), months]);
}

const isGoalSection = ({ table }: KpiTable): boolean => table.section?.startsWith('4') ?? false;
const isProjectSection = ({ table }: KpiTable): boolean => table.section?.startsWith('5') ?? false;

function keysOf({ rows }: KpiTable): ReadonlySet<string> {
  return new Set(rows.map(rowKey));
}

function compareYears(first: KpiTable, second: KpiTable): readonly FindingDraft[] {
  const { table } = second;
  if (first.table.layout !== table.layout || !YEAR_COLUMN_LAYOUTS.has(table.layout)) return [];
  const [ours, theirs] = [yearsOf(first), yearsOf(second)];
  if (ours.length === 0 || theirs.length === 0) return [];
  const sameYears = ours.length === theirs.length && ours.every((year) => theirs.includes(year));
  const [oddOurs, oddTheirs] = sameYears ? oddMonths(first, second) : [[], []];
  if (sameYears && oddOurs.length === 0) return [];
  return [
    draft({
      messageId: 'years-differ',
      severity: 'error',
      cell: tableCell(table),
      data: sameYears
        ? { first: texts(oddOurs), second: texts(oddTheirs) }
        : { first: fiscalYears(ours), second: fiscalYears(theirs) },
      related: [
        ...related('copy', [tableCell(first.table)]),
        ...related('header', [...yearHeaders(first), ...yearHeaders(second)]),
      ],
      key: [tableKey(first.table), tableKey(table), 'years'],
    }),
  ];
}

/** Dates of one fiscal year that differ: 平成30年1月末 in one table, 平成30年3月末 in the other. */
function oddMonths(first: KpiTable, second: KpiTable): readonly [readonly string[], readonly string[]] {
  const [ours, theirs] = [monthsOf(first), monthsOf(second)];
  const odd = [...ours].filter(([year, { month }]) => (theirs.get(year)?.month ?? month) !== month);
  return [odd.map(([, { text: ends }]) => ends), odd.map(([year]) => theirs.get(year)?.text ?? '')];
}

/** The month in which each fiscal year's target is due; a year without a month ends in March. */
function monthsOf({
  rows,
}: KpiTable): ReadonlyMap<number, { readonly month: number; readonly text: string }> {
  const months = new Map<number, { month: number; text: string }>();
  for (const { period } of rows.flatMap(({ targets }) => targets)) {
    if (period?.fiscalYear == null) continue;
    months.set(period.fiscalYear, { month: period.end?.month ?? 3, text: period.text });
  }
  return months;
}

/** Headers of the value columns, the unread ones too: one of them holds the year that differs. */
function yearHeaders({ table }: KpiTable): readonly CellRef[] {
  const values = table.columns.filter(({ role }) => ['target', 'increment', 'ignored'].includes(role));
  return distinctCells(values.flatMap(({ headerCells }) => headerCells));
}

function yearsOf({ rows }: KpiTable): readonly number[] {
  const years = rows.flatMap(({ targets }) => targets.flatMap(({ period }) => period?.fiscalYear ?? []));
  return [...new Set(years)].sort((a, b) => a - b);
}

function onlyInOne(first: KpiTable, second: KpiTable): readonly FindingDraft[] {
  const lonely = (here: KpiTable, there: KpiTable): readonly FindingDraft[] => {
    const keys = keysOf(there);
    return here.rows
      .filter((row) => !keys.has(rowKey(row)))
      .map((row) =>
        draft({
          messageId: 'only-in-one',
          severity: 'warning',
          cell: row.cell,
          data: { label: text(row.label) },
          related: related('copy', [tableCell(there.table)]),
          key: [tableKey(here.table), rowKey(row), 'only'],
        }),
      );
  };
  return [...lonely(first, second), ...lonely(second, first)];
}

function compareRows(
  table: TableRef | undefined,
  first: IndicatorReading,
  copy: IndicatorReading,
): readonly FindingDraft[] {
  const place = [table === undefined ? '' : tableKey(table), rowKey(first)];
  if (first.unit !== null && copy.unit !== null && !sameDimension(first.unit, copy.unit)) {
    return [
      draft({
        messageId: 'unit-differs',
        severity: 'error',
        cell: copy.cell,
        data: { label: text(first.label), first: text(first.unit.symbol), second: text(copy.unit.symbol) },
        related: [...related('copy', [first.cell]), ...related('unit', unitCells(first, copy))],
        key: [...place, 'unit'],
      }),
    ];
  }
  return first.targets.flatMap((target) => {
    const twin = twinOf(target, copy);
    return twin === null ? [] : compareTargets(first, target, twin, place);
  });
}

function unitCells(...rows: readonly IndicatorReading[]): readonly IndicatorReading['cell'][] {
  return rows.flatMap(({ unitSources }) => unitSources.slice(0, 1).map(({ cell }) => cell));
}

function twinOf({ kind, period }: Target, copy: IndicatorReading): Target | null {
  const key = periodKey(period);
  if (key === '' && kind !== 'total') return null;
  const twins = copy.targets.filter((each) => each.kind === kind && periodKey(each.period) === key);
  return twins.length === 1 ? (twins[0] ?? null) : null;
}

function compareTargets(
  row: IndicatorReading,
  first: Target,
  second: Target,
  place: readonly string[],
): readonly FindingDraft[] {
  const messageId = disagreement(first, second);
  if (messageId === null) return [];
  const say = (target: Target): string => target.text;
  return [
    draft({
      messageId,
      severity: messageId === 'words-differ' ? 'warning' : 'error',
      cell: second.cell,
      data: {
        label: text(row.label),
        period: text(first.period?.text ?? ''),
        first: text(say(first)),
        second: text(say(second)),
        filled: texts([first, second].filter(({ quantity }) => quantity !== null).map(say)),
      },
      related: [...related('copy', [first.cell]), ...related('label', [row.cell])],
      expected: first.quantity,
      printed: second.quantity,
      key: [...place, first.kind, periodKey(first.period)],
    }),
  ];
}

function disagreement(first: Target, second: Target): string | null {
  const [a, b] = [first.quantity, second.quantity];
  if (a !== null && b !== null) return sameAmount(a, b) ? null : 'value-differs';
  if (a !== null || b !== null) {
    const other = a === null ? first : second;
    const isEmpty = other.reading.kind === 'blank' || other.reading.kind === 'none';
    return isEmpty ? 'value-missing' : null;
  }
  const words = [first, second].every(({ reading }) => reading.kind === 'words');
  return words && foldKey(first.text) !== foldKey(second.text) ? 'words-differ' : null;
}

/** A unit that one copy leaves out is no disagreement. */
function sameAmount(a: Quantity, b: Quantity): boolean {
  if (a.unit === null || b.unit === null) return a.value.equals(b.value);
  return sameDimension(a.unit, b.unit) && compare(a, b) === 0;
}
