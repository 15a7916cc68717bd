import type { CostCell } from '../plan/cost';
import { compare, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension, sameUnit } from '../quantity/unit-lookup';
import { foldWidth } from '../text/fold';
import type { ReadRow } from './cost-table';

/** A row with its figure in one column. */
export interface Entry {
  readonly row: ReadRow;
  readonly cell: CostCell;
}

/**
 * Which rows a total sums. Rows of one depth: all of them. Where labels are indented or numbered on several levels the
 * deeper ones are usually inside the shallower; whichever reading adds up is taken, and where neither does nobody can
 * say, so the outermost rows serve for total ≥ Σ only.
 */
export function partsThatCount(
  total: CostCell,
  parts: readonly Entry[],
  depths: ReadonlyMap<ReadRow, number>,
): { readonly parts: readonly Entry[]; readonly sure: boolean } {
  const outermost = Math.min(...parts.map(({ row }) => depths.get(row) ?? 0));
  const outer = parts.filter(({ row }) => (depths.get(row) ?? 0) === outermost);
  for (const choice of [parts, outer]) if (addsUp(total, choice)) return { parts: choice, sure: true };
  const heads = withoutListed(parts);
  if (addsUp(total, heads)) return { parts: heads, sure: true };
  return outer.length === parts.length ? { parts: heads, sure: true } : { parts: outer, sure: false };
}

/** Without the rows that list a row above them in full: 特別会計 with each of its accounts below. */
function withoutListed(parts: readonly Entry[]): readonly Entry[] {
  const heads: Entry[] = [];
  for (let index = 0; index < parts.length; index += 1 + listedBelow(parts, index)) {
    heads.push(parts[index] as Entry);
  }
  return heads;
}

/** How many rows after one add up to it exactly, all in its unit and above zero; two at least. */
function listedBelow(parts: readonly Entry[], index: number): number {
  const head = parts[index]?.cell.quantity;
  if (head == null) return 0;
  let left = head.value;
  for (let next = index + 1; next < parts.length; next += 1) {
    const quantity = parts[next]?.cell.quantity;
    if (quantity == null || !sameUnit(quantity.unit, head.unit) || !quantity.value.gt(0)) return 0;
    left = left.minus(quantity.value);
    if (left.lt(0)) return 0;
    if (left.isZero()) return next - index >= 2 ? next - index : 0;
  }
  return 0;
}

/** Whether the parts that are figures are the total to the last digit. */
export function addsUp(total: CostCell, parts: readonly Entry[]): boolean {
  const known = parts.flatMap(({ cell }) => cell.quantity ?? []);
  const [first] = known;
  if (total.quantity === null || first === undefined) return false;
  if (
    !known.every(({ unit }) => sameDimension(unit, first.unit)) ||
    !sameDimension(first.unit, total.quantity.unit)
  )
    return false;
  return compare(sumQuantities(known), total.quantity) === 0;
}

const NUMBERINGS: readonly RegExp[] = [
  /^[0-9]+[.．、 ]/,
  /^[(（][0-9]+[)）]/,
  /^[①-⑳]/,
  /^[ア-オa-eイロハ][.．、) ]/,
  /^[・\-－‐]/,
];

/** Depth of each row by the indent of its label and by the style of its numbering, in order of appearance. */
export function depthsOf(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, number> {
  const depths = new Map<ReadRow, number>();
  const styles: number[] = [];
  const numbered = rows.filter(({ rawLabel }) => styleOf(rawLabel) >= 0);
  const usesNumbers = numbered.length >= 2;
  for (const row of rows) {
    if (row.role !== 'item' && row.role !== 'member') continue;
    const style = styleOf(row.rawLabel);
    if (style >= 0 && !styles.includes(style)) styles.push(style);
    const byStyle = !usesNumbers ? 0 : style >= 0 ? styles.indexOf(style) : styles.length;
    depths.set(row, row.indent + byStyle);
  }
  return depths;
}

function styleOf(rawLabel: string): number {
  const label = foldWidth(rawLabel);
  return NUMBERINGS.findIndex((pattern) => pattern.test(label));
}
