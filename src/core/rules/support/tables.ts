import type { Period } from '../../calendar/period';
import type { CostCell, CostRecord, CostTable } from '../../plan/cost';
import type { Figure } from '../../plan/figure';
import type { Indicator, IndicatorReading, KpiTable, TableRef } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { foldKey } from '../../text/fold';
import type { CellRef, RangeRef } from '../../workbook/cell-ref';

/** Words that name a table for a fingerprint: section, title, kind; never an address. */
export function tableKey(table: TableRef): string {
  return [table.section ?? '', foldKey(table.title?.value ?? ''), table.kind].join('|');
}

/** Words that name a row of a KPI table for a fingerprint. */
export function rowKey(row: IndicatorReading): string {
  return row.project === null ? row.key : `${foldKey(row.project)}|${row.key}`;
}

/** Words that name a year for a fingerprint. */
export function periodKey(period: Period | null): string {
  return period === null ? '' : period.fiscalYear === null ? foldKey(period.text) : String(period.fiscalYear);
}

/** Top left cell of a table. */
export function tableCell(table: TableRef): CellRef {
  return { sheet: table.range.sheet, row: table.range.top, column: table.range.left };
}

/** The rectangles a table covers. */
export function tableRanges(table: TableRef): readonly RangeRef[] {
  return [table.range, ...table.blocks];
}

export function inRange(cell: CellRef, range: RangeRef): boolean {
  return (
    cell.sheet === range.sheet &&
    cell.row >= range.top &&
    cell.row <= range.bottom &&
    cell.column >= range.left &&
    cell.column <= range.right
  );
}

/** Every table of the plan that figures were read from. */
export function tablesOf(plan: Plan): readonly TableRef[] {
  return [...plan.kpiTables, ...plan.costTables].map(({ table }) => table);
}

/** Figures of a KPI row: baseline, targets, actuals, rates. */
export function rowFigures(row: IndicatorReading): readonly Figure[] {
  return [...(row.baseline === null ? [] : [row.baseline]), ...row.targets, ...row.actuals, ...row.rates];
}

export interface TableFigures {
  readonly table: TableRef;
  readonly figures: readonly Figure[];
}

/** Every table with its figures in printed order. */
export function figuresByTable(plan: Plan): readonly TableFigures[] {
  return [
    ...plan.kpiTables.map(({ table, rows }) => ({ table, figures: rows.flatMap(rowFigures) })),
    ...plan.costTables.map(({ table, rows }) => ({
      table,
      figures: rows.flatMap((row): readonly CostCell[] => row.cells),
    })),
  ];
}

/** The table that an indicator's first reading stands in, with the plan's indicators that start there. */
export function indicatorsByTable(
  plan: Plan,
): readonly { readonly table: KpiTable; readonly indicators: readonly Indicator[] }[] {
  const firsts = new Map(plan.indicators.map((indicator) => [cellKey(indicator.cell), indicator]));
  return plan.kpiTables
    .map((table) => ({
      table,
      indicators: table.rows.flatMap(({ cell }) => firsts.get(cellKey(cell)) ?? []),
    }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** All readings of an indicator: the first and its copies. */
export function readingsOf(indicator: Indicator): readonly IndicatorReading[] {
  return [indicator, ...indicator.copies];
}

/** A cost table, with the figures of one owner and year that stand together in it. */
export interface CostPlace {
  readonly table: CostTable;
  readonly record: CostRecord | null;
}

/** Places by cells, made once a plan. */
const costPlaces = new WeakMap<Plan, ReadonlyMap<string, CostPlace>>();

/** Where in the plan's cost tables a figure stands; null for one of a sentence. */
export function costPlaceOf(plan: Plan, cell: CellRef): CostPlace | null {
  const known = costPlaces.get(plan) ?? new Map(plan.costTables.flatMap(placesOf));
  costPlaces.set(plan, known);
  return known.get(cellKey(cell)) ?? null;
}

function placesOf(table: CostTable): readonly (readonly [string, CostPlace])[] {
  const { rows, records } = table;
  return [
    ...rows.flatMap(({ cells }) =>
      cells.map(({ cell }) => [cellKey(cell), { table, record: null }] as const),
    ),
    ...records.flatMap((record) =>
      record.figures.map(({ cell }) => [cellKey(cell), { table, record }] as const),
    ),
  ];
}

/** The cost table that holds a cell as one of its figures. */
export function costTableOf(plan: Plan, cell: CellRef): CostTable | null {
  return costPlaceOf(plan, cell)?.table ?? null;
}

/** A position as a key of sets and maps. */
export function cellKey(cell: CellRef): string {
  return `${cell.sheet}\u0000${cell.row}\u0000${cell.column}`;
}

/** Cells without repetition, in their order. */
export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  const seen = new Set<string>();
  return cells.filter((cell) => {
    const key = cellKey(cell);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
