import type { CostCell, CostRelation } from '../plan/cost';
import { foldWidth } from '../text/fold';
import { depthsOf, type Entry, partsThatCount } from './cost-depths';
import { isExpense, isSubtotal } from './cost-columns';
import { openStackAbove } from './stacked-costs';
import { isMoneyColumn, type ReadColumn, type ReadCostTable, type ReadRow } from './cost-table';

/** Every sum that the table prints, down its columns and across its rows. */
export function relationsOf(
  table: ReadCostTable,
  municipalities: readonly string[],
): readonly CostRelation[] {
  return [...vertical(table, municipalities), ...horizontal(table, municipalities)];
}

/** A part counts where it holds a figure or hides one; blanks and dashes of a cost row are nothing. */
function counts(cell: CostCell): boolean {
  return !['blank', 'none', 'words'].includes(cell.reading.kind);
}

function relation(
  by: CostRelation['by'],
  total: CostCell,
  parts: readonly CostCell[],
  whole: boolean,
): readonly CostRelation[] {
  const counted = parts.filter(counts);
  if (total.quantity === null || counted.length === 0) return [];
  const complete = whole && counted.every(({ quantity }) => quantity !== null);
  return [{ by, total, parts: counted, complete }];
}

function vertical(table: ReadCostTable, municipalities: readonly string[]): readonly CostRelation[] {
  const summable = table.rows.filter((row) => !row.isRate);
  const kinds = summable.filter(({ kind, role }) => kind !== null && role !== 'part-of');
  const sources = kinds.filter(({ kind }) => isSource(kind));
  // A column whose header says nothing may hold prices, counts or averages: nothing to add up.
  const columns = table.columns.filter(({ kind }) => isMoneyColumn(kind) && kind !== 'unknown-money');
  if (sources.length >= 2) {
    return columns
      .filter(({ kind }) => !kind.startsWith('funding:'))
      .flatMap((column) => fundingRows(table, column));
  }
  const plain = kinds.every(({ kind }) => kind === 'total' || kind === 'funding:other');
  return plain ? columns.flatMap((column) => itemRows(summable, column, municipalities, table)) : [];
}

function isSource(kind: string | null): boolean {
  return (
    kind !== null &&
    (kind.startsWith('funding:') || kind === 'grant' || kind === 'local') &&
    kind !== 'funding:specific-subtotal'
  );
}

export function cellAt(row: ReadRow, column: ReadColumn): CostCell | undefined {
  return row.cells.find((cell) => cell.column === column.index);
}

function fundingRows(table: ReadCostTable, column: ReadColumn): readonly CostRelation[] {
  const rows = table.rows.filter(({ role }) => role !== 'part-of');
  const total = rows.find(({ kind, role }) => kind === 'total' || (kind === null && role === 'total'));
  const cell = total === undefined ? undefined : cellAt(total, column);
  if (cell === undefined) return [];
  const parts = rows.filter(({ kind }) => isSource(kind));
  // 繰越 or 収入 among the sources may be one of them, or not.
  const unknown = rows.some(
    ({ kind, role }, i) =>
      rows[i] !== total && role === 'item' && (kind === null || kind === 'carry-over' || kind === 'income'),
  );
  return fundingSum(
    cell,
    parts.map((row) => [row.kind, cellAt(row, column)] as const),
    table.rows.map(({ kind }) => kind),
    !unknown,
  );
}

/**
 * Σ sources = total. Where 交付対象事業費 or 単独事業費 stand there too, the sources may complete those instead, so only
 * total ≥ Σ can be said; grant and local share alone then say nothing of 総事業費 at all.
 */
function fundingSum(
  total: CostCell,
  sources: readonly (readonly [string | null, CostCell | undefined])[],
  kinds: readonly (string | null)[],
  understood: boolean,
): readonly CostRelation[] {
  const besideBase = kinds.includes('eligible') || kinds.includes('single');
  if (besideBase && sources.every(([kind]) => kind === 'grant' || kind === 'local')) return [];
  // 国庫支出金 holds the grant where both stand there.
  const national = sources.some(([kind]) => kind === 'funding:national');
  const parts = sources.filter(([kind]) => !(national && kind === 'grant')).flatMap(([, cell]) => cell ?? []);
  const sure = parts.length === sources.length || !national;
  return relation('funding', total, parts, understood && !besideBase && sure);
}

/**
 * Items and subtotals down one column. A subtotal sums the items since the last one; a total sums the subtotals and
 * the items outside them; a total that stands first sums what follows it.
 */
function itemRows(
  rows: readonly ReadRow[],
  column: ReadColumn,
  municipalities: readonly string[],
  table: ReadCostTable,
): readonly CostRelation[] {
  const relations: CostRelation[] = [];
  const depths = depthsOf(rows);
  let items: Entry[] = [];
  let subtotals: Entry[] = [];
  let heading: Entry | null = null;
  const excerpt = rows.some(({ role }) => role === 'excerpt');
  const close = (total: Entry, parts: readonly Entry[], sure: boolean): void => {
    const chosen = partsThatCount(total.cell, parts, depths);
    const by = byOf(parts.map(({ row }) => row));
    const whole =
      sure && chosen.sure && !excerpt && (by !== 'members' || allMembers(total.row, parts, municipalities));
    relations.push(
      ...relation(
        by,
        total.cell,
        chosen.parts.map(({ cell }) => cell),
        whole,
      ),
    );
  };
  rows.forEach((row, position) => {
    const cell = cellAt(row, column);
    if (cell === undefined || row.role === 'part-of' || row.role === 'excerpt') return;
    const isTotal =
      row.role === 'total' || (row.kind === 'total' && (position === rows.length - 1 || position === 0));
    if (row.role === 'subtotal') {
      if (items.length > 0) close({ row, cell }, items, true);
      items = [];
      subtotals.push({ row, cell });
    } else if (isTotal) {
      const parts = [...sumsAbove(table, row, column, subtotals), ...subtotals, ...items];
      if (parts.length > 0) close({ row, cell }, parts, true);
      else heading = { row, cell };
      items = [];
      subtotals = [];
    } else items.push({ row, cell });
  });
  const first = heading as Entry | null;
  const rest = [...subtotals, ...items];
  // 総事業費 above some of its items need not list them all; 合計 above them does.
  if (first !== null && rest.length >= 2) close(first, rest, first.row.role === 'total');
  return relations;
}

/** 総計 below several tables of the same columns, each with its 小計, sums all of these. */
function sumsAbove(
  table: ReadCostTable,
  { label }: ReadRow,
  column: ReadColumn,
  own: readonly Entry[],
): readonly Entry[] {
  if (own.length === 0 || !/^(?:総計|総合計|全体計?|合計|総額)$/.test(label.replace(/\s/g, ''))) return [];
  const sums = openStackAbove(table).map(({ rows }) => {
    const row = [...rows].reverse().find(({ role }) => role === 'total' || role === 'subtotal');
    const cell = row === undefined ? undefined : cellAt(row, column);
    return row === undefined || cell === undefined ? null : { row, cell };
  });
  return sums.every((sum) => sum !== null) ? sums : [];
}

/** Members must all be there: those that the plan names, or as many as the total's label counts (6市町計). */
function allMembers(total: ReadRow, parts: readonly Entry[], municipalities: readonly string[]): boolean {
  const counted = /(\d+)(?:市|町|村|団体|自治体)/.exec(foldWidth(total.label))?.[1];
  if (counted !== undefined) return Number(counted) === parts.length;
  if (municipalities.length === 0) return total.role === 'total' && parts.length >= 2;
  return municipalities.every((name) => parts.some(({ row }) => row.owner === name));
}

function byOf(rows: readonly ReadRow[]): CostRelation['by'] {
  if (rows.every(({ period }) => period !== null)) return 'years';
  if (rows.every(({ role }) => role === 'member')) return 'members';
  return 'items';
}

function horizontal(table: ReadCostTable, municipalities: readonly string[]): readonly CostRelation[] {
  const relations: CostRelation[] = [];
  const money = table.columns.filter(({ kind, partOf }) => isMoneyColumn(kind) && !partOf);
  for (const row of table.rows) {
    if (row.isRate || row.isPartial) continue;
    relations.push(
      ...yearSums(row, money),
      ...memberSums(row, money, municipalities),
      ...expenseSums(row, money),
      ...sourceSums(row, money, table.columns),
    );
  }
  return relations;
}

export function cellsOf(row: ReadRow, columns: readonly ReadColumn[]): readonly CostCell[] {
  return columns.map((column) => cellAt(row, column)).filter((cell) => cell !== undefined);
}

function yearSums(row: ReadRow, money: readonly ReadColumn[]): readonly CostRelation[] {
  return money
    .filter(({ isSum, period }) => isSum && period === null)
    .flatMap((sum) => {
      const years = money.filter(
        (column) => column.period !== null && !column.isSum && !column.kind.startsWith('funding:'),
      );
      const kinds = new Set(years.map(({ kind }) => kind));
      // 計 without a word sums the years' columns where they are all of one kind.
      const wanted = sum.kind === 'year-total' && kinds.size === 1 ? [...kinds] : [sum.kind];
      // 小計 sums the years since the last sum before it.
      const before = isSubtotal(sum.source) ? lastSumBefore(sum, money) : Number.NEGATIVE_INFINITY;
      const end = isSubtotal(sum.source) ? sum.index : Number.POSITIVE_INFINITY;
      const parts = money.filter(
        ({ period, isSum, kind, index }) =>
          period !== null && !isSum && wanted.includes(kind) && index > before && index < end,
      );
      const total = cellAt(row, sum);
      if (parts.length < 2 || total === undefined) return [];
      // A column between them that nobody understands may be a year too (令和6年度以降).
      const first = Math.min(sum.index, ...parts.map(({ index }) => index));
      const last = Math.max(sum.index, ...parts.map(({ index }) => index));
      const understood = money.every(
        ({ index, kind: other }) => index < first || index > last || other !== 'unknown-money',
      );
      return relation('years', total, cellsOf(row, parts), understood);
    });
}

function lastSumBefore(sum: ReadColumn, money: readonly ReadColumn[]): number {
  const sums = money.filter(({ isSum, period, index }) => isSum && period === null && index < sum.index);
  return sums[sums.length - 1]?.index ?? Number.NEGATIVE_INFINITY;
}

function memberSums(
  row: ReadRow,
  money: readonly ReadColumn[],
  municipalities: readonly string[],
): readonly CostRelation[] {
  const parts = money.filter(({ owner }) => owner !== null);
  const sum = money.find(({ isSum, period, source }) => isSum && period === null && !isSubtotal(source));
  const total = sum === undefined ? undefined : cellAt(row, sum);
  if (parts.length < 2 || total === undefined) return [];
  const all = municipalities.every((name) => parts.some(({ owner }) => owner === name));
  return relation('members', total, cellsOf(row, parts), all);
}

/** 報償費 + 旅費 + 委託料 = 計, in the same row. */
function expenseSums(row: ReadRow, money: readonly ReadColumn[]): readonly CostRelation[] {
  const parts = money.filter(isExpense);
  const sum = money.find(({ isSum, period, source }) => isSum && period === null && !isSubtotal(source));
  const total = sum === undefined ? undefined : cellAt(row, sum);
  if (parts.length < 2 || total === undefined || sum === undefined) return [];
  const others = money.filter((column) => column !== sum && !parts.includes(column));
  return relation('items', total, cellsOf(row, parts), others.length === 0);
}

/** Σ funding sources = 事業費, year by year; complete only when every money column between is understood. */
function sourceSums(
  row: ReadRow,
  money: readonly ReadColumn[],
  all: readonly ReadColumn[],
): readonly CostRelation[] {
  const years = new Set(money.map(({ period }) => period?.fiscalYear ?? null));
  return [...years].flatMap((year) => {
    const columns = money.filter(({ period }) => (period?.fiscalYear ?? null) === year);
    const sources = columns.filter(({ kind }) => isSource(kind));
    const base =
      columns.find(({ kind }) => kind === 'total') ??
      columns.find(({ kind }) => kind === 'settled' || kind === 'budget');
    const total = base === undefined ? undefined : cellAt(row, base);
    if (sources.length < 2 || total === undefined || base === undefined) return [];
    const first = Math.min(base.index, ...sources.map(({ index }) => index));
    const last = Math.max(base.index, ...sources.map(({ index }) => index));
    const understood = all.every(
      ({ index, kind }) => index < first || index > last + 1 || kind !== 'unknown-money',
    );
    return fundingSum(
      total,
      sources.map((column) => [column.kind, cellAt(row, column)] as const),
      columns.map(({ kind }) => kind),
      understood,
    );
  });
}
