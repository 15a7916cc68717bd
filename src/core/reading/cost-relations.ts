import type { CostCell, CostRelation } from '../plan/cost';
import { cellAt, cellsOf, relation } from './cost-cells';
import { addsUp } from './cost-depths';
import { isExpense, isMoneyColumn, isSubtotal, type ReadColumn } from './cost-columns';
import { itemRows } from './cost-items-down';
import { itemsOf, type ReadCostTable, type ReadRow } from './cost-table';

/** Every sum that the table prints, down its columns and across its rows. */
export function relationsOf(
  table: ReadCostTable,
  municipalities: readonly string[],
): readonly CostRelation[] {
  return [...vertical(table, municipalities), ...horizontal(table, municipalities)];
}

function vertical(table: ReadCostTable, municipalities: readonly string[]): readonly CostRelation[] {
  const summable = table.rows.filter((row) => !row.isRate);
  const kinds = summable.filter(({ kind, role }) => kind !== null && role !== 'part-of');
  const sources = kinds.filter(({ kind }) => isSource(kind));
  // A column whose header says nothing may hold prices, counts or averages: nothing to add up.
  const columns = table.columns.filter(({ kind }) => isMoneyColumn(kind) && kind !== 'unknown-money');
  if (summable.some(({ group }) => group !== null)) {
    return groupedRows(table, columns, municipalities);
  }
  if (sources.length >= 2) {
    return columns
      .filter(({ kind }) => !kind.startsWith('funding:'))
      .flatMap((column) => fundingRows(table, column));
  }
  // 交付対象経費計 below its items is their sum.
  const plain = kinds.every(
    ({ kind, role }) =>
      kind === 'total' || kind === 'funding:other' || (kind === 'eligible' && role === 'subtotal'),
  );
  return plain ? columns.flatMap((column) => itemRows(summable, column, municipalities, table)) : [];
}

/** Items whose amounts stand in rows of their own: each amount adds up over the items, the sources of each item to it. */
function groupedRows(
  table: ReadCostTable,
  columns: readonly ReadColumn[],
  municipalities: readonly string[],
): readonly CostRelation[] {
  const states = [...new Set(table.rows.map(({ state }) => state))];
  const sums = states.flatMap((wanted) => {
    // What the rows hold is the same in all of them, so that no 総事業費 among them is the sum of the others.
    const rows = table.rows.flatMap((row) => (row.state === wanted ? [{ ...row, kind: null }] : []));
    return columns.flatMap((column) => itemRows(rows, column, municipalities, null));
  });
  const funded = itemsOf(table.rows).filter((rows) => rows.filter(({ kind }) => isSource(kind)).length >= 2);
  const sources = columns
    .filter(({ kind }) => !kind.startsWith('funding:'))
    .flatMap((column) => funded.flatMap((rows) => fundingRows({ ...table, rows }, column)));
  return [...sums, ...sources];
}

function isSource(kind: string | null): boolean {
  return (
    kind !== null &&
    (kind.startsWith('funding:') || kind === 'grant' || kind === 'local') &&
    kind !== 'funding:specific-subtotal'
  );
}

/** What stands below the sources and is no source: the cost of the staff, and what everything costs with it. */
const OUTSIDE = /^(?:職員|概算)?人件費|コスト|人工|減価償却/;

function fundingRows(table: ReadCostTable, column: ReadColumn): readonly CostRelation[] {
  const rows = table.rows.filter(({ role }) => role !== 'part-of');
  const total = rows.find(({ kind, role }) => kind === 'total' || (kind === null && role === 'total'));
  const cell = total === undefined ? undefined : cellAt(total, column);
  if (cell === undefined) return [];
  const parts = rows.filter(({ kind }) => isSource(kind));
  // 繰越 or 収入 among the sources may be one of them, or not.
  const unknown = rows.some(
    ({ kind, role, label }, i) =>
      rows[i] !== total &&
      role === 'item' &&
      !OUTSIDE.test(label) &&
      (kind === null || kind === 'carry-over' || kind === 'income'),
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

function yearSums(row: ReadRow, money: readonly ReadColumn[]): readonly CostRelation[] {
  const sums = money.filter(({ isSum, period }) => isSum && period === null);
  return [
    ...sums.flatMap((sum) => yearSum(row, sum, money)),
    ...(sums.length === 0 ? wholeOfYears(row, money) : []),
  ];
}

/** 総事業費 beside some of its years holds them, and may hold others. */
function wholeOfYears(row: ReadRow, money: readonly ReadColumn[]): readonly CostRelation[] {
  const whole = money.filter(({ kind, period }) => kind === 'total' && period === null);
  const dated = money.filter(({ period }) => period !== null);
  const totals = dated.filter(({ kind }) => kind === 'total');
  const years = totals.length > 0 ? totals : dated;
  const [only] = whole;
  const total = only === undefined ? undefined : cellAt(row, only);
  if (whole.length !== 1 || total === undefined || years.length < 2) return [];
  const plain = years.every(
    ({ kind, period }) => (kind === 'item' || kind === 'total') && period?.nature !== 'range',
  );
  return plain ? relation('years', total, cellsOf(row, years), false) : [];
}

function yearSum(row: ReadRow, sum: ReadColumn, money: readonly ReadColumn[]): readonly CostRelation[] {
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
}

function lastSumBefore(sum: ReadColumn, money: readonly ReadColumn[]): number {
  const sums = money.filter(({ isSum, period, index }) => isSum && period === null && index < sum.index);
  return sums[sums.length - 1]?.index ?? Number.NEGATIVE_INFINITY;
}

/** Σ members = 計, kind by kind and year by year. */
function memberSums(
  row: ReadRow,
  money: readonly ReadColumn[],
  municipalities: readonly string[],
): readonly CostRelation[] {
  const members = money.filter(({ owner }) => owner !== null);
  return money
    .filter(({ isSum, source }) => isSum && !isSubtotal(source))
    .flatMap((sum) => {
      const parts = members.filter(
        ({ kind, period }) =>
          (sum.kind === 'year-total' || kind === sum.kind) &&
          (period?.fiscalYear ?? null) === (sum.period?.fiscalYear ?? null),
      );
      const total = cellAt(row, sum);
      const kinds = new Set(parts.map(({ kind }) => kind));
      if (parts.length < 2 || kinds.size > 1 || total === undefined) return [];
      const all = municipalities.every((name) => parts.some(({ owner }) => owner === name));
      // A column between them that names nobody may belong to the member before it.
      const [first] = parts;
      const open = money.some(
        ({ index, owner, isSum }) =>
          owner === null && !isSum && first !== undefined && index > first.index && index < sum.index,
      );
      return relation('members', total, cellsOf(row, parts), all && !open);
    });
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

/** Σ funding sources = 事業費, block by block; complete only when every money column between is understood. */
function sourceSums(
  row: ReadRow,
  money: readonly ReadColumn[],
  all: readonly ReadColumn[],
): readonly CostRelation[] {
  const owned = new Set(money.map(blockOf));
  const blocks = [...owned].flatMap((block) => amountBlocks(money.filter((one) => blockOf(one) === block)));
  return blocks.flatMap((columns) => {
    const sources = columns.filter(({ kind }) => isSource(kind));
    const base = baseOf(row, columns, sources);
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

/** Columns of one year and one member belong together; those of their sums have neither. */
function blockOf({ period, owner }: ReadColumn): string {
  return `${period?.fiscalYear ?? ''}|${owner ?? ''}`;
}

/**
 * What the sources make up: 事業費; of 予算額 and 決算額 the one that the sources' own header names, else the one that adds
 * up, else the one nearest before them.
 */
function baseOf(
  row: ReadRow,
  columns: readonly ReadColumn[],
  sources: readonly ReadColumn[],
): ReadColumn | undefined {
  const total = columns.find(({ kind }) => kind === 'total');
  if (total !== undefined) return total;
  const either = columns.filter(({ kind }) => kind === 'settled' || kind === 'budget');
  const parts = cellsOf(row, sources).map((cell) => ({ row, cell }));
  const first = Math.min(...sources.map(({ index }) => index));
  const named = either.filter(({ kind }) =>
    sources.every(({ source }) => source.concepts.has(`cost:${kind as 'settled' | 'budget'}`)),
  );
  const fitting = either.filter((column) => {
    const cell = cellAt(row, column);
    return cell !== undefined && addsUp(cell, parts);
  });
  const before = either.filter(({ index }) => index < first);
  return named[0] ?? fitting[0] ?? before[before.length - 1] ?? either[0];
}

/** 予算現額 with its sources and 支出済額 with the same sources again: each amount has its own, before or behind it. */
function amountBlocks(columns: readonly ReadColumn[]): readonly (readonly ReadColumn[])[] {
  const sources = columns.filter(({ kind }) => isSource(kind));
  const isRepeated = new Set(sources.map(({ kind }) => kind)).size < sources.length;
  const isAmount = ({ kind }: ReadColumn): boolean =>
    kind === 'total' || kind === 'budget' || kind === 'settled';
  const amounts = columns.filter(isAmount);
  if (!isRepeated || amounts.length < 2) return [columns];
  const [firstAmount, firstSource] = [amounts[0]?.index ?? 0, sources[0]?.index ?? 0];
  const blocks: ReadColumn[][] = [[]];
  for (const column of columns) {
    if (firstAmount < firstSource && isAmount(column)) blocks.push([]);
    blocks.at(-1)?.push(column);
    if (firstAmount > firstSource && isAmount(column)) blocks.push([]);
  }
  return blocks;
}
