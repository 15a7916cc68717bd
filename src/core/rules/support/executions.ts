import type { CostCell, CostFigure, CostRecord, CostTable } from '../../plan/cost';
import type { Figure } from '../../plan/figure';
import { squeeze } from '../../text/fold';
import { cellKey } from './tables';

/** Budget and settlement of one row and year, for 不用額 and 執行率. */
export interface Execution {
  readonly table: CostTable;
  readonly label: string;
  readonly budget: CostFigure;
  /** 予算現額 (or the one column 予算額): what 不用額 and 執行率 are worked out from for certain. */
  readonly isCurrentBudget: boolean;
  readonly settled: CostFigure;
  /** The columns of carry-overs: null where the table has none. */
  readonly carryOver: CostFigure | null;
  readonly carriedIn: CostFigure | null;
  readonly unused: CostFigure | null;
  readonly executionRate: Figure | null;
  readonly record: CostRecord;
}

const CURRENT_BUDGET = /現額|最終|補正後/;
const SETTLED = /支出済|決算|執行済|実績/;

/** Words over a figure's column, or before its row where kinds stand in rows. */
export function nameOf({ columns, rows }: CostTable, figure: CostFigure): string {
  const place = figure as Partial<CostCell>;
  const column = columns.find(({ index }) => index === place.column);
  if (column?.kind === figure.kind) return squeeze(column.header);
  const row = rows.find(({ cells }) => cells.some(({ cell }) => cellKey(cell) === cellKey(figure.cell)));
  return squeeze(row?.label ?? figure.label);
}

/** Every row and year of a table that has a budget beside its settlement. */
export function executionsOf(table: CostTable): readonly Execution[] {
  return table.records.flatMap((record) => {
    const [settled, budget] = [settledOf(table, record), budgetOf(table, record)];
    if (settled === null || budget === null) return [];
    return [
      {
        table,
        label: settled.label,
        ...budget,
        settled,
        carryOver: onlyOf(record, 'carry-over'),
        carriedIn: onlyOf(record, 'carried-in'),
        unused: onlyOf(record, 'unused'),
        executionRate: record.executionRate,
        record,
      },
    ];
  });
}

function settledOf(table: CostTable, { figures }: CostRecord): CostFigure | null {
  const all = figures.filter(({ kind, quantity }) => kind === 'settled' && quantity !== null);
  if (all.length < 2) return all[0] ?? null;
  const named = all.filter((figure) => SETTLED.test(nameOf(table, figure)));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** 予算現額 where it stands there, else the one budget, else 総事業費 (and never what is one source of it). */
function budgetOf(
  table: CostTable,
  { figures }: CostRecord,
): Pick<Execution, 'budget' | 'isCurrentBudget'> | null {
  const budgets = figures.filter(({ kind, quantity }) => kind === 'budget' && quantity !== null);
  const current = budgets.filter((figure) => CURRENT_BUDGET.test(nameOf(table, figure)));
  const [one] = current;
  if (one !== undefined) return current.length === 1 ? { budget: one, isCurrentBudget: true } : null;
  const [budget] = budgets;
  if (budget !== undefined) return budgets.length === 1 ? { budget, isCurrentBudget: false } : null;
  const totals = figures.filter(({ kind, quantity }) => kind === 'total' && quantity !== null);
  const [total] = totals;
  return total === undefined || totals.length > 1 ? null : { budget: total, isCurrentBudget: false };
}

function onlyOf({ figures }: CostRecord, kind: CostFigure['kind']): CostFigure | null {
  const all = figures.filter((figure) => figure.kind === kind);
  return all.length === 1 ? (all[0] ?? null) : null;
}
