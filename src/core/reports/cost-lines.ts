import type { CostCell, CostFigure, CostKind, CostRow, CostTable } from '../plan/cost';
import type { Plan } from '../plan/plan';

/** What was planned and spent for one item, owner or sum in one year. */
export interface CostLine {
  readonly label: string;
  readonly owner: string | null;
  readonly isSum: boolean;
  /** Null for the whole period of the plan. */
  readonly fiscalYear: number | null;
  /** 予算現額, or the planned cost where there is no budget. */
  readonly budget: CostFigure | null;
  readonly settled: CostFigure | null;
  readonly carryOver: CostFigure | null;
  /** Money that stands in the same row beside them. */
  readonly labelFigure: CostFigure;
}

const BUDGET: readonly CostKind[] = ['budget', 'total', 'eligible', 'item'];

/** Lines of the cost tables by row and year; of the statements in the text where the plan has no cost table. */
export function costLines(plan: Plan): readonly CostLine[] {
  const lines = plan.costTables.flatMap((table) =>
    mergeRows(table.rows).flatMap(({ row, figures }) => linesOf(row, currentFirst(figures, table))),
  );
  if (lines.length > 0) return lines;
  return plan.statements.flatMap(({ total }) =>
    total === null
      ? []
      : [
          {
            label: total.label,
            owner: total.owner,
            isSum: false,
            fiscalYear: total.period?.fiscalYear ?? null,
            budget: total,
            settled: null,
            carryOver: null,
            labelFigure: total,
          },
        ],
  );
}

interface MergedRow {
  readonly row: CostRow;
  readonly figures: readonly CostCell[];
}

/** 予算現額 beside 当初予算額 and 補正予算額 is the budget that the settlement is held against. */
const CURRENT_BUDGET = /予算現額|現計予算|最終予算|補正後/;

function currentFirst(cells: readonly CostCell[], { columns }: CostTable): readonly CostCell[] {
  const current = cells.filter(
    ({ kind, column }) =>
      kind === 'budget' &&
      columns.some(({ index, header }) => index === column && CURRENT_BUDGET.test(header)),
  );
  return current.length === 0 ? cells : [...current, ...cells.filter((cell) => !current.includes(cell))];
}

/** Each row with its figures; rows of figures only (no label of their own) stay as they are. */
function mergeRows(rows: readonly CostRow[]): readonly MergedRow[] {
  return rows.filter((row) => row.role !== 'part-of').map((row) => ({ row, figures: row.cells }));
}

function linesOf(row: CostRow, figures: readonly CostFigure[]): readonly CostLine[] {
  const years = [...new Set(figures.map((figure) => figure.period?.fiscalYear ?? null))];
  return years.flatMap((fiscalYear) => {
    const here = figures.filter(
      (figure) => (figure.period?.fiscalYear ?? null) === fiscalYear && figure.quantity !== null,
    );
    const find = (kinds: readonly CostKind[]): CostFigure | null =>
      kinds
        .map((kind) => here.find((figure) => figure.kind === kind))
        .find((figure) => figure !== undefined) ?? null;
    const budget = find(BUDGET);
    const settled = find(['settled']);
    const labelFigure = budget ?? settled;
    if (labelFigure === null) return [];
    return [
      {
        label: row.label,
        owner: row.owner,
        isSum: row.role === 'total' || row.role === 'subtotal',
        fiscalYear,
        budget,
        settled,
        carryOver: find(['carry-over']),
        labelFigure,
      },
    ];
  });
}
