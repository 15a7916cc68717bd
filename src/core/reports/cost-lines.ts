import type { CostCell, CostFigure, CostKind, CostRow, CostTable } from '../plan/cost';
import type { Plan } from '../plan/plan';

/** What was planned and spent for one item, owner or sum in one year. */
export interface CostLine {
  readonly label: string;
  readonly owner: string | null;
  readonly isSum: boolean;
  /** Whether it is none of the sums of its table: what is added up by year, item, member or source. */
  readonly isPart: boolean;
  /** 財源 as printed; null for the cost itself. */
  readonly source: string | null;
  /** Null for the whole period of the plan. */
  readonly fiscalYear: number | null;
  /** 予算現額, or the planned cost where there is no budget. */
  readonly budget: CostFigure | null;
  readonly settled: CostFigure | null;
  readonly carryOver: CostFigure | null;
  /** Money that stands in the same row beside them. */
  readonly labelFigure: CostFigure;
  /** The same by 財源. */
  readonly sources: readonly CostLine[];
}

const BUDGET: readonly CostKind[] = ['budget', 'total', 'eligible', 'item'];

/** Lines of the cost tables by row and year; of the statements in the text where the plan has no cost table. */
export function costLines(plan: Plan): readonly CostLine[] {
  const lines = plan.costTables.flatMap(linesOfTable);
  if (lines.length > 0) return lines;
  return plan.statements.flatMap(({ total }) =>
    total === null
      ? []
      : [
          {
            label: total.label,
            owner: total.owner,
            isSum: false,
            isPart: true,
            source: null,
            sources: [],
            fiscalYear: total.period?.fiscalYear ?? null,
            budget: total,
            settled: null,
            carryOver: null,
            labelFigure: total,
          },
        ],
  );
}

/** Lines of one cost table; rows that are part of others (うち) are left out. */
export function linesOfTable(table: CostTable): readonly CostLine[] {
  return pairedRows(table.rows.filter(({ role }) => role !== 'part-of')).flatMap((row) =>
    linesOf(row, currentFirst(row.cells, table), table),
  );
}

/** What a row below the budget's own row can add to it. */
const BESIDE_BUDGET: readonly CostKind[] = ['settled', 'carry-over'];

/**
 * 予算現額 and 支出済額 in rows below each other are one line: the figures of the second go to the first, column by
 * column. Where more than one row of a kind could be meant, each stays as it is.
 */
function pairedRows(rows: readonly CostRow[]): readonly CostRow[] {
  const kindOf = ({ cells }: CostRow): CostKind | null => {
    const [first, ...others] = cells;
    return first !== undefined && others.every(({ kind }) => kind === first.kind) ? first.kind : null;
  };
  const ofOneItem = (a: CostRow) => (b: CostRow) => a.owner === b.owner && a.group?.index === b.group?.index;
  const isBeside = (row: CostRow): boolean =>
    BESIDE_BUDGET.some((kind) => kind === kindOf(row)) &&
    rows.filter(ofOneItem(row)).filter((each) => kindOf(each) === kindOf(row)).length === 1;
  const budgetOf = (row: CostRow): CostRow | undefined => {
    const budgets = rows
      .filter(ofOneItem(row))
      .filter((each) => ['budget', 'total'].some((kind) => kind === kindOf(each)));
    const current = budgets.filter(({ label }) => CURRENT_BUDGET.test(label));
    const [one, ...others] = current.length > 0 ? current : budgets;
    return others.length === 0 ? one : undefined;
  };
  const beside = new Map(
    rows.filter(isBeside).flatMap((row) => {
      const budget = budgetOf(row);
      return budget === undefined ? [] : [[row, budget] as const];
    }),
  );
  // 当初予算額 and 補正予算額 are what the budget is made of, as they are where they stand in columns.
  const isPartOfBudget = (row: CostRow): boolean =>
    kindOf(row) === 'budget' &&
    [...beside.values()].some((budget) => budget !== row && ofOneItem(budget)(row));
  return rows
    .filter((row) => !beside.has(row) && !isPartOfBudget(row))
    .map((row) => {
      const more = rows.filter((each) => beside.get(each) === row);
      if (more.length === 0) return row;
      const cells = [row, ...more].flatMap((each) => each.cells);
      return { ...row, label: row.group?.label ?? row.label, cells };
    });
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

function linesOf(row: CostRow, figures: readonly CostCell[], table: CostTable): readonly CostLine[] {
  const known = figures.filter(({ quantity }) => quantity !== null);
  const sumColumns = new Set(table.columns.filter(({ isSum }) => isSum).map(({ index }) => index));
  const hasYears = known.some(({ period }) => period?.fiscalYear != null);
  const isSumRow = row.role === 'total' || row.role === 'subtotal';
  return groupsOf(known, (figure) => placeOf(figure, row)).flatMap((here): readonly CostLine[] => {
    const [first] = here;
    const main = here.filter(({ kind }) => !kind.startsWith('funding:'));
    const amounts = amountsOf(main);
    if (first === undefined || amounts === null) return [];
    const fiscalYear = first.period?.fiscalYear ?? null;
    const owner = first.owner ?? row.owner;
    const own = { label: row.label, owner, fiscalYear, isSum: isSumRow, source: null };
    const isSumColumn = sumColumns.has(first.column) || (hasYears && fiscalYear === null);
    const sources = groupsOf(
      here.filter(({ kind }) => kind.startsWith('funding:')),
      (figure) => sourceName(figure, table),
    ).flatMap((cells): readonly CostLine[] => {
      const [cell] = cells;
      const settled = cells.filter((each) => isSettled(each, row, table));
      const budget = cells.find((each) => !settled.includes(each)) ?? null;
      const labelFigure = budget ?? settled[0];
      if (cell === undefined || labelFigure === undefined) return [];
      return [
        {
          ...own,
          isPart: !isSumRow && !isSumColumn,
          source: sourceName(cell, table),
          budget,
          settled: settled[0] ?? null,
          carryOver: null,
          labelFigure,
          sources: [],
        },
      ];
    });
    return [{ ...own, ...amounts, isPart: !isSumRow && !isSumColumn, sources }];
  });
}

function amountsOf(
  figures: readonly CostFigure[],
): Pick<CostLine, 'budget' | 'settled' | 'carryOver' | 'labelFigure'> | null {
  const find = (kinds: readonly CostKind[]): CostFigure | null =>
    kinds.flatMap((kind) => figures.find((figure) => figure.kind === kind) ?? [])[0] ?? null;
  const budget = find(BUDGET);
  const settled = find(['settled']);
  const labelFigure = budget ?? settled;
  return labelFigure === null ? null : { budget, settled, carryOver: find(['carry-over']), labelFigure };
}

/** Figures of one row that are compared with each other: of one municipality and year. */
function placeOf({ owner, period }: CostFigure, row: CostRow): string {
  return JSON.stringify([owner ?? row.owner, period?.fiscalYear ?? null]);
}

/** Items by key, in the order of their first. */
function groupsOf<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** 国庫支出金, as it is printed in the last row of the header. */
function sourceName({ column, label }: CostCell, { columns }: CostTable): string {
  const header = columns.find(({ index }) => index === column)?.header ?? '';
  return header.trim().split(/\s+/).at(-1) || label;
}

const SETTLED = /決算|支出済|実績|精算/;
const PLANNED = /予算|計画|見込/;

/** Whether a source's column (or row) is that of a settlement: by its words, else by the amount that it follows. */
function isSettled({ column }: CostCell, { label }: CostRow, { columns }: CostTable): boolean {
  const header = columns.find(({ index }) => index === column)?.header ?? '';
  if (SETTLED.test(header) || SETTLED.test(label)) return true;
  if (PLANNED.test(header)) return false;
  const before = columns.filter(
    ({ index, kind }) =>
      index < column && (kind === 'settled' || (BUDGET as readonly string[]).includes(kind)),
  );
  return before.at(-1)?.kind === 'settled';
}
