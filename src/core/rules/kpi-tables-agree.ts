import type { FindingDraft } from '../engine/finding';
import type { Indicator, IndicatorReading, KpiTable, TableRef, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { Quantity } from '../quantity/quantity';
import { compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { defineRule, draft, fiscalYears, related, text, texts } from './support/draft';
import { distinctCells, periodKey, rowKey, tableCell, tableKey } from './support/tables';

/** Layouts with a column a year, whose years can be laid beside each other. */
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
  const firsts = new Map(
    indicators.flatMap((first) => first.copies.map((copy): [IndicatorReading, Indicator] => [copy, first])),
  );
  return kpiTables.flatMap(({ table, rows }) =>
    rows.flatMap((row) => {
      const first = firsts.get(row);
      return first === undefined ? [] : compareRows(table, first, row);
    }),
  );
}

/** A table with what it is compared by, worked out once. */
interface Laid {
  readonly table: KpiTable;
  readonly keys: ReadonlySet<string>;
  /** Layout, indicators and years; tables of one outline agree in all that pairs are compared by. */
  readonly outline: string;
  /** The section that it stands in, where that is the goals (§4) or the projects (§5). */
  readonly part: 'goals' | 'projects' | null;
}

/** Pairs of tables of which one repeats the other. Only tables with an indicator in common are laid beside each other. */
function copyPairs({ kpiTables, sections }: Plan): readonly (readonly [KpiTable, KpiTable])[] {
  const places = new Map<string, Laid[]>();
  return kpiTables.flatMap((table) => {
    const keys = keysOf(table);
    const outline = JSON.stringify([table.table.layout, [...keys], [...monthsOf(table)]]);
    const second: Laid = { table, keys, outline, part: partOf(table, sections) };
    const before = new Set([...keys].flatMap((key) => places.get(key) ?? []));
    for (const key of keys) {
      const there = places.get(key);
      if (there === undefined) places.set(key, [second]);
      else there.push(second);
    }
    return [...before]
      .filter((first) => first.outline !== outline && repeats(first, second))
      .map((first) => [first.table, table] as const);
  });
}

/** Tables of §4 and §5, or with most of their indicators in common; later years, as of the next plan, repeat nothing. */
function repeats(first: Laid, second: Laid): boolean {
  const isApart = isBefore(first.table, second.table) || isBefore(second.table, first.table);
  if (first.part === 'goals' && second.part === 'projects') {
    return !isApart || ![first, second].some(({ table }) => hasResults(table));
  }
  const shared = [...first.keys].filter((key) => second.keys.has(key)).length;
  return !isApart && shared * 2 >= Math.max(first.keys.size, second.keys.size);
}

/** Whether all years of one table are over when those of the other begin. */
function isBefore(earlier: KpiTable, later: KpiTable): boolean {
  return (yearsOf(earlier).at(-1) ?? Infinity) < (yearsOf(later)[0] ?? 0);
}

function hasResults({ rows }: KpiTable): boolean {
  return rows.some(({ actuals }) => actuals.some(({ status }) => status === 'given'));
}

/** Below the heading of §5 the numbers begin anew: 「4 重要業績評価指標（KPI）」 is a part of it. */
function partOf({ table }: KpiTable, sections: Plan['sections']): Laid['part'] {
  const { sheet, row } = tableCell(table);
  const above = sections.filter(({ cell }) => cell.sheet === sheet && cell.row < row);
  if (above.some(({ value }) => value.startsWith('5'))) return 'projects';
  return above.some(({ value }) => value.startsWith('4')) ? 'goals' : null;
}

function keysOf({ rows }: KpiTable): ReadonlySet<string> {
  return new Set(rows.map(rowKey));
}

function compareYears(first: KpiTable, second: KpiTable): readonly FindingDraft[] {
  const tables = [first, second];
  if (!tables.every(({ table }) => YEAR_COLUMN_LAYOUTS.has(table.layout))) return [];
  const [ours, theirs] = [yearsOf(first), yearsOf(second)];
  if (isExcerpt(first, ours, theirs) || isExcerpt(second, theirs, ours)) return [];
  const sameYears = ours.length === theirs.length && ours.every((year) => theirs.includes(year));
  const odd = oddMonths(first, second);
  if (sameYears && odd.length === 0) return [];
  return [
    draft({
      messageId: 'years-differ',
      severity: 'error',
      cell: tableCell(second.table),
      data: sameYears
        ? { first: texts(odd.map(([here]) => here)), second: texts(odd.map(([, there]) => there)) }
        : { first: fiscalYears(ours), second: fiscalYears(theirs) },
      related: [
        ...related('copy', [tableCell(first.table)]),
        ...related('header', tables.flatMap(yearHeaders)),
      ],
      key: [tableKey(first.table), tableKey(second.table), 'years'],
    }),
  ];
}

/** A table of the final target alone, or a report of some of the years with their results, does not name all years. */
function isExcerpt(table: KpiTable, years: readonly number[], others: readonly number[]): boolean {
  return years.length < 2 || (hasResults(table) && years.every((year) => others.includes(year)));
}

/** Dates of one fiscal year that differ: 平成30年1月末 in one table, 平成30年3月末 in the other. */
function oddMonths(first: KpiTable, second: KpiTable): readonly (readonly [string, string])[] {
  const theirs = monthsOf(second);
  return [...monthsOf(first)].flatMap(([year, ours]) => {
    const other = theirs.get(year);
    return other === undefined || other.month === ours.month ? [] : [[ours.text, other.text] as const];
  });
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

function yearsOf(table: KpiTable): readonly number[] {
  return [...monthsOf(table).keys()].sort((a, b) => a - b);
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

function compareRows(table: TableRef, first: Indicator, copy: IndicatorReading): readonly FindingDraft[] {
  const place = [tableKey(table), rowKey(first)];
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

function unitCells(...rows: readonly IndicatorReading[]): readonly CellRef[] {
  return rows.flatMap(({ unitSources }) => unitSources.slice(0, 1).map(({ cell }) => cell));
}

function twinOf({ kind, period }: Target, copy: IndicatorReading): Target | null {
  const key = periodKey(period);
  if (key === '' && kind !== 'total') return null;
  const [twin, ...others] = copy.targets.filter(
    (each) => each.kind === kind && periodKey(each.period) === key,
  );
  return others.length === 0 ? (twin ?? null) : null;
}

function compareTargets(
  row: IndicatorReading,
  first: Target,
  second: Target,
  place: readonly string[],
): readonly FindingDraft[] {
  const messageId = disagreement(first, second);
  if (messageId === null) return [];
  return [
    draft({
      messageId,
      severity: messageId === 'words-differ' ? 'warning' : 'error',
      cell: second.cell,
      data: {
        label: text(row.label),
        period: text(first.period?.text ?? ''),
        first: text(first.text),
        second: text(second.text),
        filled: texts(
          [first, second].filter(({ quantity }) => quantity !== null).map((target) => target.text),
        ),
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
