import type { Period } from '../calendar/period';
import type { FindingDraft } from '../engine/finding';
import type { KpiTable, TableRef, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import { count, defineRule, draft, fiscalYears, related, texts } from './support/draft';
import { distinctCells, periodKey, tableCell, tableKey } from './support/tables';
import { firstYearOf } from './support/spans';

/** Layouts with a column a year; in the others a year stands beside each target. */
const LAYOUTS = new Set(['L1', 'L2', 'L4']);
const YEAR_NATURES = new Set(['fiscal-year', 'fiscal-year-end', 'ordinal']);

/** The year columns of a KPI table are the years of the plan: as many as stated, in a row, none twice. */
export const kpiYearsMatchPlanSpan = defineRule(
  {
    id: 'kpi-years-match-plan-span',
    subject: 'kpi',
    severities: ['error', 'warning'],
    messages: ['twice', 'gap', 'count-differs', 'outside', 'ordinal-differs'],
  },
  ({ plan }) =>
    plan.kpiTables.flatMap((table) => {
      if (!LAYOUTS.has(table.table.layout)) return [];
      const columns = yearColumns(table);
      return columns.length < 2
        ? []
        : [
            ...checkSequence(plan, table, columns),
            ...checkOutside(plan, table, columns),
            ...checkOrdinals(table, columns),
          ];
    }),
);

/** A column of targets of one year. */
interface YearColumn {
  readonly kind: Target['kind'];
  readonly period: Period;
  /** Cells of the header that the year was read from. */
  readonly headers: readonly CellRef[];
  /** The first of them. */
  readonly cell: CellRef;
}

/** The year columns of the row that has most of them. 最終目標 (R5) beside yearly targets stands aside. */
function yearColumns({ rows, table }: KpiTable): readonly YearColumn[] {
  const aside = finalHeaders(table);
  const lists = rows.map(({ targets }) =>
    targets.flatMap(({ kind, period, periodCells }): readonly YearColumn[] => {
      if ((kind !== 'level' && kind !== 'increment') || period === null || !YEAR_NATURES.has(period.nature))
        return [];
      if (periodCells.some((cell) => aside.some((other) => sameCell(cell, other)))) return [];
      return [{ kind, period, headers: periodCells, cell: periodCells[0] ?? tableCell(table) }];
    }),
  );
  return lists.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

/** Headers that name the final target, where others do not. */
function finalHeaders({ columns }: TableRef): readonly CellRef[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const finals = targets.filter(({ header }) => /最終/.test(header));
  return finals.length === targets.length ? [] : finals.flatMap(({ headerCells }) => headerCells);
}

/** One finding for the sequence: a year twice explains a wrong count, and so does a gap. */
function checkSequence(
  plan: Plan,
  { table }: KpiTable,
  columns: readonly YearColumn[],
): readonly FindingDraft[] {
  const keys = columns.map(({ kind, period }) => `${kind}|${periodKey(period)}`);
  const twice = columns.filter((_, index) => keys.slice(0, index).includes(keys[index] ?? ''));
  const [first] = columns;
  const [repeated] = twice;
  if (first === undefined) return [];
  const shared = { severity: 'error', key: [tableKey(table), 'sequence'] } as const;
  if (repeated !== undefined) {
    const same = columns.filter(({ period }) => periodKey(period) === periodKey(repeated.period));
    return [
      draft({
        ...shared,
        messageId: 'twice',
        cell: repeated.cell,
        data: { periods: texts(distinctTexts(twice)) },
        related: related('header', cellsOf(same.slice(0, 1))),
      }),
    ];
  }
  const years = yearsOf(columns);
  const missing = yearsBetween(years);
  if (missing.length > 0) {
    return isEven(years)
      ? []
      : [
          draft({
            ...shared,
            messageId: 'gap',
            cell: first.cell,
            data: { years: fiscalYears(years), missing: fiscalYears(missing) },
            related: related('header', allHeaders(columns, table)),
          }),
        ];
  }
  const spans = [plan.projectSpan, plan.planSpan].filter((span) => span?.statedYears != null);
  const [span] = spans;
  const printed = new Set(columns.map(({ period }) => periodKey(period))).size;
  if (span == null || spans.some((each) => each?.statedYears === printed)) return [];
  if (finalHeaders(table).length > 0) return [];
  return [
    draft({
      ...shared,
      messageId: 'count-differs',
      cell: first.cell,
      data: { stated: count(span.statedYears ?? 0), columns: count(printed) },
      related: [...related('span', [span.cell]), ...related('header', allHeaders(columns, table))],
    }),
  ];
}

/** 2020年度 above and 2年目 below: the places count on with the years. */
function checkOrdinals({ table }: KpiTable, columns: readonly YearColumn[]): readonly FindingDraft[] {
  const placed = columns.flatMap((column) => {
    const { fiscalYear, ordinal } = column.period;
    return fiscalYear === null || ordinal === null ? [] : [{ column, start: fiscalYear - ordinal }];
  });
  const usual = placed.find(
    ({ start }) => placed.filter((other) => other.start === start).length * 2 > placed.length,
  );
  const wrong = placed.filter(({ start }) => start !== (usual ?? placed[0])?.start);
  const [first] = wrong;
  if (first === undefined) return [];
  return [
    draft({
      messageId: 'ordinal-differs',
      severity: 'warning',
      cell: first.column.cell,
      data: { periods: texts(distinctTexts(wrong.map(({ column }) => column))) },
      related: related(
        'header',
        columns.flatMap(({ headers }) => headers),
      ),
      key: [tableKey(table), 'ordinal'],
    }),
  ];
}

function checkOutside(
  plan: Plan,
  { table }: KpiTable,
  columns: readonly YearColumn[],
): readonly FindingDraft[] {
  const span = plan.planSpan ?? plan.projectSpan;
  if (span === null) return [];
  const [start, end] = [firstYearOf(span) ?? -Infinity, span.lastYear ?? Infinity];
  const outside = columns.filter(({ period: { fiscalYear } }) => {
    return fiscalYear !== null && (fiscalYear < start || fiscalYear > end);
  });
  const [first, ...others] = outside;
  if (first === undefined) return [];
  return [
    draft({
      messageId: 'outside',
      severity: 'warning',
      cell: first.cell,
      data: { periods: texts(distinctTexts(outside)), span: texts([span.text]) },
      related: [...related('span', [span.cell]), ...related('header', distinctCells(cellsOf(others)))],
      key: [tableKey(table), 'outside'],
    }),
  ];
}

/** Years left out between the first and the last. */
function yearsBetween(years: readonly number[]): readonly number[] {
  return years.slice(1).flatMap((year, index) => {
    const before = years[index] ?? year;
    return Array.from({ length: year - before - 1 }, (_, i) => before + 1 + i);
  });
}

/** An even step (every second year, or interim and final) is meant. */
function isEven(years: readonly number[]): boolean {
  return new Set(years.slice(1).map((year, index) => year - (years[index] ?? year))).size === 1;
}

function yearsOf(columns: readonly YearColumn[]): readonly number[] {
  const years = columns.flatMap(({ period }) => period.fiscalYear ?? []);
  return [...new Set(years)].sort((a, b) => a - b);
}

function distinctTexts(columns: readonly YearColumn[]): readonly string[] {
  return [...new Set(columns.map(({ period }) => period.text))];
}

/** The years read, and the headers beside them in which a year may be hidden by a slip. */
function allHeaders(columns: readonly YearColumn[], table: TableRef): readonly CellRef[] {
  const others = table.columns.filter(({ role }) => ['target', 'increment', 'ignored'].includes(role));
  return distinctCells([...cellsOf(columns), ...others.flatMap(({ headerCells }) => headerCells)]);
}

function cellsOf(columns: readonly YearColumn[]): readonly CellRef[] {
  return columns.map(({ cell }) => cell);
}
