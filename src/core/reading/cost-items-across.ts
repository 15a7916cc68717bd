import type { Quantity } from '../quantity/quantity';
import { compare, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit';
import { isMoneyColumn, isSubtotal, type ReadColumn } from './cost-columns';
import type { FigureMaker } from './figures';
import type { Candidate } from './find-tables';

/**
 * Columns whose header is no known word are the items of the table's 計 where they add up to it in most rows:
 * 年度 | 移住促進事業 | 観光振興事業 | 計, 当初 | 補正 | 計. What does not add up stays unknown. So are ハード事業（道の駅）
 * beside ハード事業（保育所）, projects that together make up the whole and no part of it.
 */
export function withItemsAcross(
  columns: readonly ReadColumn[],
  candidate: Candidate,
  figures: FigureMaker,
): readonly ReadColumn[] {
  const money = columns.filter(({ kind, partOf }) => isMoneyColumn(kind) && !partOf);
  const sums = money.filter(({ isSum, period, source }) => isSum && period === null && !isSubtotal(source));
  const parts = money.filter((column) => !column.isSum);
  const [sum] = sums;
  const known = parts.every(
    ({ kind, period }) => period === null && (kind === 'unknown-money' || kind === 'hard' || kind === 'item'),
  );
  const unknown = parts.filter(({ kind }) => kind === 'unknown-money' || kind === 'hard');
  if (sum === undefined || sums.length > 1 || !known || unknown.length === 0 || parts.length < 2)
    return columns;
  if (!addUp(parts, sum, candidate, figures)) return columns;
  return columns.map((column) =>
    parts.includes(column) ? { ...column, kind: 'item', itemOfSum: true } : column,
  );
}

function addUp(
  parts: readonly ReadColumn[],
  sum: ReadColumn,
  { grid, bodyRows }: Candidate,
  figures: FigureMaker,
): boolean {
  let fits = 0;
  let misses = 0;
  const figureAt = (row: number, { index }: ReadColumn): Quantity | null => {
    const reading = figures.reading(grid.at(row, index));
    return reading.kind === 'figure' ? reading.quantity : null;
  };
  for (const { row, group } of bodyRows) {
    const total = group ? null : figureAt(row, sum);
    const values = parts.flatMap((part) => figureAt(row, part) ?? []);
    const [first] = values;
    if (total === null || first === undefined || total.value.isZero()) continue;
    if (![total, ...values].every(({ unit }) => isMoneyLike(unit) && sameDimension(unit, total.unit)))
      continue;
    if (compare(sumQuantities(values), total) === 0) fits += 1;
    else misses += 1;
  }
  return fits > misses;
}

function isMoneyLike(unit: Quantity['unit']): boolean {
  return unit === null || unit.dimension === 'money';
}
