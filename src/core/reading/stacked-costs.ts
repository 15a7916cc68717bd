import { foldKey } from '../text/fold';
import type { ColumnHeader } from './columns';
import type { ReadCostTable } from './cost-table';
import type { Candidate } from './find-tables';

/** Rows between the end of one table and the header of the next that goes with it. */
const FARTHEST = 5;

/**
 * The cost table that stands right above with the same columns, the first header cell aside: 津山市 | 平成29年度 | 計 above
 * 新庄村 | 平成29年度 | 計. Its unit and kind are the lower one's too, and a 総計 below both sums both.
 */
export function stackedAbove(
  { grid, left, headerTop }: Candidate,
  headers: readonly ColumnHeader[],
  before: readonly ReadCostTable[],
): ReadCostTable | null {
  const last = before[before.length - 1];
  if (last === undefined || last.candidate.grid !== grid || last.candidate.left !== left) return null;
  if (headers.length < 3 || headerTop - last.candidate.lastRow > FARTHEST) return null;
  const same =
    last.columns.length === headers.length &&
    headers.every(({ text }, i) => i === 0 || foldKey(text) === foldKey(last.columns[i]?.header ?? ''));
  return same ? last : null;
}

/**
 * The tables that one stands below, nearest last, or none where one of them has a total of its own: then each total is
 * its table's alone. Looks no further than the nearest such table, so that a long stack costs no more than its tables.
 */
export function openStackAbove({ above }: ReadCostTable): readonly ReadCostTable[] {
  const stack: ReadCostTable[] = [];
  for (let table = above; table !== null; table = table.above) {
    if (table.rows.some(({ role }) => role === 'total')) return [];
    stack.push(table);
  }
  return stack.reverse();
}
