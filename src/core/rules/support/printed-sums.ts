import type { CostTable } from '../../plan/cost';
import type { Figure } from '../../plan/figure';
import type { IndicatorReading, KpiTable, TableRef } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { foldKey } from '../../text/fold';
import type { CellRef } from '../../workbook/cell-ref';
import { cellKey, periodKey, rowKey, tableKey } from './tables';

/** A total that a table prints, with the figures that it is the sum of. */
export interface PrintedSum {
  readonly table: TableRef;
  readonly label: string;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** False where the parts need not be all of it. */
  readonly complete: boolean;
  /** Words that name the total for a fingerprint. */
  readonly key: readonly string[];
}

/** Every sum of the plan's tables: costs by item, year, member and source, increments and cumulative actuals. */
export function printedSums(plan: Plan): readonly PrintedSum[] {
  return [...plan.costTables.flatMap(costSums), ...plan.kpiTables.flatMap(kpiSums)];
}

function costSums({ table, relations }: CostTable): readonly PrintedSum[] {
  return relations.map(({ total, parts, complete }) => ({
    table,
    label: total.label,
    total,
    parts,
    complete,
    key: [tableKey(table), foldKey(total.label), total.owner ?? '', total.kind, periodKey(total.period)],
  }));
}

function kpiSums({ table, rows }: KpiTable): readonly PrintedSum[] {
  return rows.flatMap((row) => [
    ...sumOfKind(table, row, row.targets, 'targets'),
    ...sumOfKind(table, row, row.actuals, 'actuals'),
  ]);
}

function sumOfKind(
  table: TableRef,
  row: IndicatorReading,
  figures: readonly (Figure & { readonly kind: string })[],
  of: 'targets' | 'actuals',
): readonly PrintedSum[] {
  const totals = figures.filter(({ kind, quantity }) => kind === 'total' && quantity !== null);
  const parts = figures.filter(({ kind, quantity }) => kind === 'increment' && quantity !== null);
  const [total] = totals;
  if (total === undefined || totals.length > 1 || parts.length < 2) return [];
  const key = [tableKey(table), rowKey(row), of];
  return [{ table, label: row.label, total, parts, complete: true, key }];
}

/** Whether the parts stand in the total's column or in its row; null where in neither. */
export function axisOf({ total, parts }: PrintedSum): 'column' | 'row' | null {
  const on = (same: (cell: CellRef) => boolean): boolean =>
    parts.every(({ cell }) => cell.sheet === total.cell.sheet && same(cell));
  if (on(({ column }) => column === total.cell.column)) return 'column';
  return on(({ row }) => row === total.cell.row) ? 'row' : null;
}

/** Sums by their total's cell. */
export function sumsByTotal(sums: readonly PrintedSum[]): ReadonlyMap<string, readonly PrintedSum[]> {
  const groups = new Map<string, PrintedSum[]>();
  for (const sum of sums) {
    const key = cellKey(sum.total.cell);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [sum]);
    else group.push(sum);
  }
  return groups;
}
