import type { CostFigure, CostKind, CostTable } from '../../plan/cost';
import type { Plan } from '../../plan/plan';
import type { LimitScope } from '../../programmes/programmes';
import type { Quantity } from '../../quantity/quantity';
import { sumQuantities } from '../../quantity/quantity-ops';
import { sameDimension } from '../../quantity/unit-lookup';
import type { CellRef } from '../../workbook/cell-ref';
import { onlyOne } from './executions';
import { tableKey } from './tables';

/** A cost and what of it is 非公共ハード事業, each with the cells that it stands in or is the sum of. */
export interface HardShare {
  readonly total: Quantity;
  readonly hard: Quantity;
  readonly totalCells: readonly CellRef[];
  readonly hardCells: readonly CellRef[];
  /** Fiscal year; null for the whole plan. */
  readonly year: number | null;
  readonly key: readonly string[];
}

/** Two figures that are printed for the same thing. */
interface Pair {
  readonly owner: string | null;
  readonly year: number | null;
  readonly isTotal: boolean;
  readonly total: CostFigure;
  readonly hard: CostFigure;
}

/**
 * The shares that a limit of that scope is held against. A table or sentence without years gives its whole plan; a
 * table without a total over the years gives their sum, where none is missing.
 */
export function hardShares({ statements, costTables }: Plan, per: LimitScope): readonly HardShare[] {
  const said = statements.flatMap(({ total, hard, owner }) =>
    total === null || hard === null
      ? []
      : shareOf([{ owner, year: null, isTotal: true, total, hard }], null, ['statement', owner ?? '']),
  );
  return [...said, ...costTables.flatMap((table) => ofTable(table, per))];
}

function ofTable(table: CostTable, per: LimitScope): readonly HardShare[] {
  const pairs = pairsOf(table);
  const owners = [...new Set(pairs.map(({ owner }) => owner))];
  return owners.flatMap((owner) => {
    const own = pairs.filter((pair) => pair.owner === owner);
    const key = [tableKey(table.table), owner ?? ''];
    const years = yearsOf(own);
    const known = years.filter((pair) => pair !== null);
    if (per === 'project-and-year' && known.length > 0)
      return known.flatMap((pair) => shareOf([pair], pair.year, [...key, String(pair.year)]));
    const whole = theOne(own.filter(({ year }) => year === null));
    if (whole !== null) return shareOf([whole], null, key);
    return known.length > 0 && known.length === years.length ? shareOf(known, null, key) : [];
  });
}

/** The pair of each year that occurs; null where a year has several and none is their total. */
function yearsOf(pairs: readonly Pair[]): readonly (Pair | null)[] {
  const years = [...new Set(pairs.map(({ year }) => year))].filter((year) => year !== null);
  return years.map((wanted) => theOne(pairs.filter(({ year }) => year === wanted)));
}

function theOne(pairs: readonly Pair[]): Pair | null {
  return pairs.find(({ isTotal }) => isTotal) ?? onlyOne(pairs);
}

function pairsOf(table: CostTable): readonly Pair[] {
  const recorded = table.records.flatMap(({ owner, fiscalYear, isTotal, figures }) => {
    const [total, hard] = [ofKind(figures, 'total'), ofKind(figures, 'hard')];
    return total === null || hard === null ? [] : [{ owner, year: fiscalYear, isTotal, total, hard }];
  });
  return recorded.length > 0 ? recorded : belowTheSum(table);
}

function ofKind(figures: readonly CostFigure[], wanted: CostKind): CostFigure | null {
  return figures.find(({ kind }) => kind === wanted) ?? null;
}

/** A table of items whose 合計 is followed by うち非公共ハード事業: the two rows, column by column. */
function belowTheSum({ rows, columns }: CostTable): readonly Pair[] {
  return rows.flatMap((row, index) => {
    const sum = rows
      .slice(0, index)
      .filter(({ role, owner }) => role === 'total' && owner === row.owner)
      .at(-1);
    return row.cells.flatMap((hard): readonly Pair[] => {
      const total = sum?.cells.find(({ column }) => column === hard.column);
      if (hard.kind !== 'hard' || total === undefined) return [];
      const column = columns.find(({ index: at }) => at === hard.column);
      const isTotal = column?.isSum === true || column?.kind === 'year-total';
      return [{ owner: row.owner, year: hard.period?.fiscalYear ?? null, isTotal, total, hard }];
    });
  });
}

function shareOf(pairs: readonly Pair[], year: number | null, key: readonly string[]): readonly HardShare[] {
  const quantities = pairs.flatMap(({ total, hard }) => [total.quantity, hard.quantity]);
  const unit = quantities[0]?.unit ?? null;
  if (!quantities.every((each) => each !== null && sameDimension(each.unit, unit))) return [];
  const sum = (of: 'total' | 'hard'): Quantity =>
    sumQuantities(pairs.flatMap((pair) => pair[of].quantity ?? []));
  return [
    {
      total: sum('total'),
      hard: sum('hard'),
      totalCells: pairs.map(({ total }) => total.cell),
      hardCells: pairs.map(({ hard }) => hard.cell),
      year,
      key,
    },
  ];
}
