import type { CostKind } from '../plan/cost';
import { isMoneyColumn } from './cost-columns';
import {
  EXECUTION_ROW,
  kindOfLabel,
  type LabelContext,
  type LabelWords,
  RATE_ROW,
  roleOfRow,
} from './cost-row-labels';
import type { GridCell } from './grid';

/** What a row is where several rows say different amounts of one item: 移住促進事業 | 予算現額, below it 支出済額. */
export interface GroupedRow {
  /** Index of the item, in the order of the rows. */
  readonly group: number;
  /** The cell that names the item; in the first of its rows, or in each. */
  readonly outer: GridCell;
  /** The cell that says which amount the row holds. */
  readonly inner: GridCell;
}

/** 計画 | 実績, 当初 | 変更後: two states of one amount, never added. */
const STATE =
  /^(?:当初|変更[前後]|前回|今回|現行|改定|見込|計画|実績|予算|決算|補正[前後]|要望|要求|査定|申請|交付)(?:[額値]|計画|予算|時点?)*$/;

/** Budget or settlement, where 計画 or 決算 alone says it beside an item. */
export function kindOfState(squeezed: string): CostKind | null {
  if (/^(?:計画|予算)額?$/.test(squeezed)) return 'budget';
  return /^(?:実績|決算)額?$/.test(squeezed) ? 'settled' : null;
}

/**
 * Rows by item, where the items stand in one column and the same few amounts of each in the next, again and again.
 * Expenses of each municipality above one 合計 are no such groups: they add up. Empty where there are none.
 */
export function rowGroups(context: LabelContext, words: LabelWords): ReadonlyMap<number, GroupedRow> {
  const columns = textColumns(context);
  for (const inner of [...columns].reverse()) {
    for (const outer of columns.filter((column) => column < inner).reverse()) {
      const groups = split(context, outer, inner);
      if (groups !== null && repeats(groups, context) && areAmounts(groups, context, words)) {
        return new Map(
          groups.flatMap((rows, group) => rows.map(({ row, ...cells }) => [row, { ...cells, group }])),
        );
      }
    }
  }
  return new Map();
}

interface RowCells {
  readonly row: number;
  readonly outer: GridCell;
  readonly inner: GridCell;
}

/** The columns before the money. */
function textColumns({ candidate, columns, yearColumn }: LabelContext): readonly number[] {
  const money = columns.filter(({ kind }) => isMoneyColumn(kind)).map(({ index }) => index);
  const first = Math.min(candidate.right + 1, ...money);
  const count = Math.max(0, first - candidate.left);
  return Array.from({ length: count }, (_, index) => candidate.left + index).filter(
    (column) => column !== yearColumn,
  );
}

/** Rows from one name in the outer column to the next; null where a row has nothing in the inner one. */
function split(
  { candidate: { grid, bodyRows }, sorter }: LabelContext,
  outerColumn: number,
  innerColumn: number,
): readonly (readonly RowCells[])[] | null {
  const groups: RowCells[][] = [];
  for (const { row, group } of bodyRows) {
    if (group) continue;
    const inner = grid.at(row, innerColumn);
    if (inner === undefined || sorter.words(inner) === '' || sorter.sort(inner) === 'period') return null;
    const cell = grid.at(row, outerColumn);
    const name = sorter.words(cell);
    const last = groups.at(-1);
    const goesOn = name === '' || name === sorter.words(last?.[0]?.outer);
    if (last !== undefined && goesOn) last.push({ row, outer: last[0]?.outer ?? inner, inner });
    // An item with one row only: most tables are done with at their second row.
    else if (cell === undefined || name === '' || last?.length === 1) return null;
    else groups.push([{ row, outer: cell, inner }]);
  }
  return groups;
}

/** Whether every item has two or more of the same amounts, the same one first, none twice. */
function repeats(groups: readonly (readonly RowCells[])[], { sorter }: LabelContext): boolean {
  const labels = groups.map((rows) => rows.map(({ inner }) => sorter.words(inner)));
  const longest = labels.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), []);
  return (
    groups.length >= 2 &&
    labels.every(
      (own) =>
        own.length >= 2 &&
        own[0] === longest[0] &&
        new Set(own).size === own.length &&
        own.every((label) => longest.includes(label)),
    )
  );
}

/** Sums have the same rows as their items, or the words say that these are different amounts. */
function areAmounts(
  groups: readonly (readonly RowCells[])[],
  { sorter }: LabelContext,
  words: LabelWords,
): boolean {
  const [first = []] = groups;
  const isSum = groups.some(([row]) => {
    const role = row === undefined ? 'item' : roleOfRow(sorter.words(row.outer), false);
    return role === 'total' || role === 'subtotal';
  });
  return (
    isSum ||
    first.some(({ inner }) => {
      const text = sorter.words(inner);
      return (
        kindOfLabel(text, words) !== null ||
        RATE_ROW.test(text) ||
        EXECUTION_ROW.test(text) ||
        STATE.test(text)
      );
    })
  );
}
