import { isStated, type Stated } from '../../plan/figure';
import type { CostCell, CostFigure, CostRecord, CostTable } from '../../plan/cost';
import type { Figure } from '../../plan/figure';
import { sameDimension } from '../../quantity/unit-lookup';
import { squeeze } from '../../text/fold';
import { sameCell } from '../../workbook/cell-ref';

type KnownCost = Stated<CostFigure>;

/** Budget and settlement of one row and year, for 不用額 and 執行率. All amounts count one dimension. */
export interface Execution {
  readonly table: CostTable;
  /** The row's words, or the year or owner where kinds stand in rows. */
  readonly label: string;
  readonly budget: KnownCost;
  /** 予算現額 (or the one column 予算額): what 不用額 and 執行率 are worked out from for certain. */
  readonly isCurrentBudget: boolean;
  readonly settled: KnownCost;
  /** 翌年度繰越額, or 繰越明許費 and 事故繰越し: none where the table has no such column. */
  readonly carryOvers: readonly CostFigure[];
  readonly carriedIn: CostFigure | null;
  readonly unused: CostFigure | null;
  readonly executionRate: Figure | null;
  readonly record: CostRecord;
}

const CURRENT_BUDGET = /現額|最終|補正後/;
const SETTLED = /支出済|決算|執行済|実績/;

/** Words over a figure's column, or before its row where kinds stand in rows. */
export function nameOf({ columns }: CostTable, figure: CostFigure): string {
  const place = figure as Partial<CostCell>;
  const column = columns.find(({ index }) => index === place.column);
  return squeeze(column?.kind === figure.kind ? column.header : figure.label);
}

/** Every row and year of a table that has a budget beside its settlement. */
export function executionsOf(table: CostTable): readonly Execution[] {
  return table.records.flatMap((record) => {
    const [settled, found] = [settledOf(table, record), budgetOf(table, record)];
    if (settled === null || found === null) return [];
    const { unit } = found.budget.quantity;
    const comparable = record.figures
      .filter(isStated)
      .every(({ quantity }) => sameDimension(quantity.unit, unit));
    if (!comparable) return [];
    return [
      {
        table,
        label: labelOf(settled, found.budget),
        ...found,
        settled,
        carryOvers: carryOversOf(table, record),
        carriedIn: onlyOne(record.figures.filter(({ kind }) => kind === 'carried-in')),
        unused: onlyOne(record.figures.filter(({ kind }) => kind === 'unused')),
        executionRate: record.executionRate,
        record,
      },
    ];
  });
}

/** The row's words; where kinds stand in rows, those over the column. */
function labelOf({ label, labelCell, period, owner }: KnownCost, budget: KnownCost): string {
  return sameCell(labelCell, budget.labelCell) ? label : (period?.text ?? owner ?? label);
}

function known({ figures }: CostRecord, kind: CostFigure['kind']): readonly KnownCost[] {
  return figures.filter(isStated).filter((figure) => figure.kind === kind);
}

function settledOf(table: CostTable, record: CostRecord): KnownCost | null {
  const all = known(record, 'settled');
  return onlyOne(all) ?? onlyOne(all.filter((figure) => SETTLED.test(nameOf(table, figure))));
}

/** 予算現額 where it stands there, else the one budget, else 総事業費 (and never what is one source of it). */
function budgetOf(
  table: CostTable,
  record: CostRecord,
): Pick<Execution, 'budget' | 'isCurrentBudget'> | null {
  const budgets = known(record, 'budget');
  const current = budgets.filter((figure) => CURRENT_BUDGET.test(nameOf(table, figure)));
  const isCurrentBudget = current.length > 0;
  const [candidates] = [current, budgets, known(record, 'total')].filter(({ length }) => length > 0);
  const budget = onlyOne(candidates ?? []);
  return budget === null ? null : { budget, isCurrentBudget };
}

/** 計 of the carry-overs where it stands there, else all of them; うち… lies within another one. */
function carryOversOf(table: CostTable, { figures }: CostRecord): readonly CostFigure[] {
  const all = figures.filter(
    (figure) => figure.kind === 'carry-over' && !/^(?:うち|内)/.test(nameOf(table, figure)),
  );
  const sum = onlyOne(all.filter((figure) => /計/.test(nameOf(table, figure))));
  return sum === null ? all : [sum];
}

/** The one element of a list; null where there is none or a choice. */
export function onlyOne<T>(all: readonly T[]): T | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
