import type { Period } from '../calendar/period';
import type { Actual, Basis, IndicatorReading, KpiTable, TableColumn, Target } from '../plan/indicator';
import type { Unit } from '../quantity/quantity';
import { PERCENT_POINT } from '../quantity/unit';
import type { KpiColumns } from './kpi-columns';
import type { ReadingDraft } from './kpi-table';
import { labelText } from './labels';
import { type ReadKpi, tableRef } from './read-sheet';
import { partsOf } from './table-parts';

/** Turns a table's drafts into readings once the plan's first year is known (1年目 → its fiscal year). */
export function assembleKpiTable(table: ReadKpi, firstYear: number | null, section: string | null): KpiTable {
  const { kpi, candidate } = table;
  const columns: readonly TableColumn[] = kpi.columns.map(({ column, role, text, refs }) => ({
    index: column,
    role,
    header: text,
    headerCells: refs,
  }));
  const blocks = [{ candidate, columns: kpi.columns }, ...table.blocks];
  const parts = blocks.flatMap((block) =>
    partsOf(
      block.candidate,
      block.columns.map((header) => ({ header, role: header.role, why: header.why })),
      block.candidate === candidate ? table.sumRows : [],
    ),
  );
  const further = table.blocks.map((block) => block.candidate);
  const ref = tableRef(candidate, 'kpi', kpi.layout, columns, parts, further, section);
  const rows = table.drafts.map((draft) => readingOf(draft, table, firstYear));
  return { table: ref, rows, basis: basisOf(table) };
}

/** Yearly increments with their total across, or 計画, 実績 and 差 of such below each other. */
function countsIncrements({ layout, columns }: KpiColumns): boolean {
  return layout === 'L2' || (layout === 'L8' && columns.some(({ role }) => role === 'increment'));
}

function basisOf({ kpi, drafts, candidate }: ReadKpi): Basis {
  if (countsIncrements(kpi) || kpi.singleYears) return 'increment';
  const words = [...candidate.above, ...candidate.notes].map((cell) => labelText(cell)).join(' ');
  if (/単年度|年間の?(?:増加|新規)|各年度の増加/.test(words)) return 'increment';
  if (/累計値|累計で|累計とする/.test(words)) return 'level';
  const headers = kpi.columns.map(({ text }) => text).join(' ');
  if (/累計|累積/.test(headers)) return 'level';
  const levels = drafts.some(({ baseline, actuals }) => baseline !== null || actuals.length > 0);
  return levels || ['L3', 'L5', 'L6', 'L7'].includes(kpi.layout) ? 'level' : 'unknown';
}

function readingOf(draft: ReadingDraft, table: ReadKpi, firstYear: number | null): IndicatorReading {
  const { grid } = table.candidate;
  const increments = countsIncrements(table.kpi);
  const targets = draft.targets
    .filter(({ reading, kind }) => reading.kind !== 'blank' || kind !== 'interim')
    .map((target) => ({ ...target, period: resolved(target.period, firstYear) }))
    .map((target) => (increments ? asPoints(target, draft.unit) : target));
  const lastYear = lastOf(targets);
  const actuals: readonly Actual[] = draft.actuals.map((actual) => ({
    ...actual,
    period: resolved(actual.period, firstYear),
    kind: increments && actual.kind === 'level' ? 'increment' : actual.kind,
  }));
  return {
    label: draft.label,
    key: draft.key,
    cell: draft.labelCell === null ? grid.refAt(draft.row, table.candidate.left) : grid.ref(draft.labelCell),
    project: draft.project === '' ? null : draft.project,
    unit: draft.unit,
    unitSources: draft.unitSources,
    baseline: draft.baseline,
    targets: targets.map((target) =>
      target.kind === 'total' ? withSpan(target, targets, lastYear, table) : target,
    ),
    actuals,
    rates: draft.rates,
    evaluations: draft.evaluations,
    continuedFrom: null,
  };
}

/** 1年目 becomes the plan's first year; a place that the plan's years do not tell stays an ordinal. */
function resolved(period: Period | null, firstYear: number | null): Period | null {
  if (period === null || period.nature !== 'ordinal' || period.ordinal === null || firstYear === null)
    return period;
  return { ...period, fiscalYear: firstYear + period.ordinal - 1 };
}

/** Increments of a percentage are counted in ポイント, the level itself stays %. */
function asPoints(target: Target, unit: Unit | null): Target {
  const { quantity } = target;
  if (quantity === null || (target.kind !== 'increment' && target.kind !== 'total')) return target;
  const own = quantity.unit ?? unit;
  return own?.symbol === '%'
    ? { ...target, quantity: { ...quantity, unit: PERCENT_POINT } }
    : { ...target, quantity: { ...quantity, unit: own } };
}

function lastOf(targets: readonly Target[]): number | null {
  const years = targets.flatMap(({ period }) => (period?.fiscalYear == null ? [] : [period.fiscalYear]));
  return years.length === 0 ? null : Math.max(...years);
}

/** A total covers the years of its increments. */
function withSpan(
  target: Target,
  targets: readonly Target[],
  lastYear: number | null,
  table: ReadKpi,
): Target {
  if (target.period !== null || lastYear === null) return target;
  const years = targets.flatMap(({ period, kind }) =>
    kind === 'increment' && period?.fiscalYear != null ? [period.fiscalYear] : [],
  );
  const column = headerOf(target, table);
  return {
    ...target,
    period: {
      text: column,
      nature: 'range',
      fiscalYear: lastYear,
      firstYear: years.length === 0 ? null : Math.min(...years),
      ordinal: null,
      end: null,
      era: null,
    },
  };
}

function headerOf(target: Target, table: ReadKpi): string {
  const columns = [...table.kpi.columns, ...table.blocks.flatMap((block) => block.columns)];
  return (
    columns.find(
      ({ role, refs }) =>
        role === 'increment-total' && refs.some(({ column }) => column === target.cell.column),
    )?.text ?? ''
  );
}
