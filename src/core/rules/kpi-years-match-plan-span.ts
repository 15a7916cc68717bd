import type { FindingDraft } from '../engine/finding';
import type { KpiTable, TableRef, Target } from '../plan/indicator';
import type { Plan, Span } from '../plan/plan';
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

/** One target a year column: those of the row that has most of them. 最終目標 (R5) beside yearly targets stands aside. */
function yearColumns({ rows, table }: KpiTable): readonly Target[] {
  const aside = finalHeaders(table);
  const lists = rows.map(({ targets }) =>
    targets.filter(
      ({ kind, period, periodCells }) =>
        (kind === 'level' || kind === 'increment') &&
        period !== null &&
        YEAR_NATURES.has(period.nature) &&
        !periodCells.some((cell) => aside.some((other) => sameCell(cell, other))),
    ),
  );
  return lists.reduce<readonly Target[]>(
    (longest, list) => (list.length > longest.length ? list : longest),
    [],
  );
}

/** Headers that name the final target, where others do not. */
function finalHeaders({ columns }: TableRef): readonly CellRef[] {
  const targets = columns.filter(({ role }) => role === 'target');
  const finals = targets.filter(({ header }) => /最終/.test(header));
  return finals.length === targets.length ? [] : finals.flatMap(({ headerCells }) => headerCells);
}

/** One finding for the sequence: a year twice explains a wrong count, and so does a gap. */
function checkSequence(plan: Plan, { table }: KpiTable, columns: readonly Target[]): readonly FindingDraft[] {
  const keys = columns.map(({ kind, period }) => `${kind}|${periodKey(period)}`);
  const twice = columns.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index);
  const shared = { key: [tableKey(table), 'sequence'] };
  if (twice.length > 0) {
    const repeated = twice[0] as Target;
    const same = columns.filter(({ period }) => periodKey(period) === periodKey(repeated.period));
    return [
      draft({
        ...shared,
        messageId: 'twice',
        severity: 'error',
        cell: headerOf(repeated, tableCell(table)),
        data: { periods: texts(distinctTexts(twice)) },
        related: related(
          'header',
          same.slice(0, 1).map((target) => headerOf(target, tableCell(table))),
        ),
      }),
    ];
  }
  const missing = gapYears(columns);
  const spans = statedSpans(plan);
  if (missing.length > 0) {
    return [
      draft({
        ...shared,
        messageId: 'gap',
        severity: 'error',
        cell: headerOf(columns[0] as Target, tableCell(table)),
        data: { years: fiscalYears(yearsOf(columns)), missing: fiscalYears(missing) },
        related: related('header', allHeaders(columns, table)),
      }),
    ];
  }
  if (spans.length === 0 || spans.some(({ statedYears }) => statedYears === columns.length)) return [];
  if (finalHeaders(table).length > 0) return [];
  if (columns.length === 2 && !isConsecutive(yearsOf(columns))) return [];
  const span = spans[0] as Span;
  return [
    draft({
      ...shared,
      messageId: 'count-differs',
      severity: 'error',
      cell: headerOf(columns[0] as Target, tableCell(table)),
      data: { stated: count(span.statedYears ?? 0), columns: count(columns.length) },
      related: [...related('span', [span.cell]), ...related('header', allHeaders(columns, table))],
    }),
  ];
}

/** 2020年度 above and 2年目 below: the places count on with the years. */
function checkOrdinals({ table }: KpiTable, columns: readonly Target[]): readonly FindingDraft[] {
  const placed = columns.flatMap((target) => {
    const { fiscalYear, ordinal } = target.period ?? {};
    return fiscalYear == null || ordinal == null ? [] : [{ target, start: fiscalYear - ordinal }];
  });
  const starts = placed.map(({ start }) => start);
  const usual = starts.find((start) => starts.filter((other) => other === start).length * 2 > starts.length);
  const wrong = usual === undefined ? placed.slice(1) : placed.filter(({ start }) => start !== usual);
  if (new Set(starts).size < 2) return [];
  return [
    draft({
      messageId: 'ordinal-differs',
      severity: 'warning',
      cell: headerOf((wrong[0] as { target: Target }).target, tableCell(table)),
      data: { periods: texts(distinctTexts(wrong.map(({ target }) => target))) },
      related: related(
        'header',
        columns.flatMap(({ periodCells }) => periodCells),
      ),
      key: [tableKey(table), 'ordinal'],
    }),
  ];
}

function checkOutside(plan: Plan, { table }: KpiTable, columns: readonly Target[]): readonly FindingDraft[] {
  const span = plan.planSpan ?? plan.projectSpan;
  if (span === null) return [];
  const first = firstYearOf(span);
  const outside = columns.filter(({ period }) => {
    const year = period?.fiscalYear ?? null;
    if (year === null) return false;
    return (first !== null && year < first) || (span.lastYear !== null && year > span.lastYear);
  });
  if (outside.length === 0) return [];
  return [
    draft({
      messageId: 'outside',
      severity: 'warning',
      cell: headerOf(outside[0] as Target, tableCell(table)),
      data: { periods: texts(distinctTexts(outside)), span: texts([span.text]) },
      related: [...related('span', [span.cell]), ...related('header', headers(outside.slice(1), table))],
      key: [tableKey(table), 'outside'],
    }),
  ];
}

/** Spans that say how many years they are. */
function statedSpans({ projectSpan, planSpan }: Plan): readonly Span[] {
  return [projectSpan, planSpan].filter((span): span is Span => span !== null && span.statedYears !== null);
}

/** Years left out between the first and the last; an even step (every second year) is meant. */
function gapYears(columns: readonly Target[]): readonly number[] {
  const years = yearsOf(columns);
  const [first, last] = [years[0], years.at(-1)];
  if (years.length < 3 || first === undefined || last === undefined) return [];
  const steps = new Set(years.slice(1).map((year, index) => year - (years[index] ?? year)));
  if (steps.size === 1) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => !years.includes(year),
  );
}

function isConsecutive(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year === (years[index - 1] ?? year) + 1);
}

function yearsOf(columns: readonly Target[]): readonly number[] {
  return [...new Set(columns.flatMap(({ period }) => period?.fiscalYear ?? []))].sort((a, b) => a - b);
}

function distinctTexts(columns: readonly Target[]): readonly string[] {
  return [...new Set(columns.map(({ period }) => period?.text ?? ''))];
}

/** The years read, and the headers beside them in which a year may be hidden by a slip. */
function allHeaders(columns: readonly Target[], table: TableRef): readonly CellRef[] {
  const others = table.columns.filter(({ role }) => ['target', 'increment', 'ignored'].includes(role));
  return distinctCells([...headers(columns, table), ...others.flatMap(({ headerCells }) => headerCells)]);
}

function headerOf({ periodCells }: Target, fallback: CellRef): CellRef {
  return periodCells[0] ?? fallback;
}

function headers(columns: readonly Target[], table: KpiTable['table']): readonly CellRef[] {
  return distinctCells(columns.map((target) => headerOf(target, tableCell(table))));
}
