import type { CostCell, CostRecord, CostRelation } from '../plan/cost';
import { parseRateCell } from './rates';
import type { FigureMaker } from './figures';
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
  const funding = kinds.filter(({ kind }) => isSource(kind));
  const relations: CostRelation[] = [];
  for (const column of table.columns.filter(({ kind }) => isMoneyColumn(kind))) {
    if (funding.length >= 2 && !column.kind.startsWith('funding:')) {
      relations.push(...fundingRows(table, column));
    } else if (kinds.every(({ kind }) => kind === 'total' || kind === null || isItemWord(kind))) {
      relations.push(...itemRows(summable, column, municipalities));
    }
  }
  return relations;
}

/** Rows such as 委託料 never name a kind, but その他 among items is just another item. */
function isItemWord(kind: string): boolean {
  return kind === 'funding:other';
}

function isSource(kind: string | null): boolean {
  return (
    kind !== null &&
    (kind.startsWith('funding:') || kind === 'grant' || kind === 'local') &&
    kind !== 'funding:specific-subtotal'
  );
}

function cellAt(row: ReadRow, column: ReadColumn): CostCell | undefined {
  return row.cells.find((cell) => cell.column === column.index);
}

function fundingRows(table: ReadCostTable, column: ReadColumn): readonly CostRelation[] {
  const totals = table.rows.filter(
    ({ kind, role }) => kind === 'total' || (kind === null && role === 'total'),
  );
  const total = totals[0] === undefined ? undefined : cellAt(totals[0], column);
  if (total === undefined) return [];
  const parts = table.rows
    .filter(({ kind, role }) => isSource(kind) && role !== 'part-of')
    .map((row) => cellAt(row, column))
    .filter((cell) => cell !== undefined);
  return relation('funding', total, parts, true);
}

/**
 * Items and subtotals down one column. A subtotal sums the items since the last one; a total sums the subtotals and
 * the items outside them; a total that stands first sums what follows it.
 */
function itemRows(
  rows: readonly ReadRow[],
  column: ReadColumn,
  municipalities: readonly string[],
): readonly CostRelation[] {
  const relations: CostRelation[] = [];
  let items: { row: ReadRow; cell: CostCell }[] = [];
  let subtotals: { row: ReadRow; cell: CostCell }[] = [];
  let excerpt = false;
  let heading: { cell: CostCell; row: ReadRow } | null = null;
  const close = (total: CostCell, parts: readonly { row: ReadRow; cell: CostCell }[]): void => {
    const by = byOf(parts.map(({ row }) => row));
    const members = parts.map(({ row }) => row.owner);
    const all = by !== 'members' || municipalities.every((name) => members.includes(name));
    relations.push(
      ...relation(
        by,
        total,
        parts.map(({ cell }) => cell),
        all && !excerpt,
      ),
    );
  };
  rows.forEach((row, position) => {
    const cell = cellAt(row, column);
    if (row.role === 'excerpt') excerpt = true;
    if (cell === undefined || row.role === 'part-of') return;
    const isTotal =
      row.role === 'total' || (row.kind === 'total' && (position === rows.length - 1 || position === 0));
    if (row.role === 'subtotal') {
      if (items.length > 0) close(cell, items);
      items = [];
      subtotals.push({ row, cell });
    } else if (isTotal) {
      const parts = [...subtotals, ...items];
      if (parts.length > 0) close(cell, parts);
      else heading = { row, cell };
      items = [];
      subtotals = [];
    } else items.push({ row, cell });
  });
  const first = heading as { cell: CostCell; row: ReadRow } | null;
  const rest = [...subtotals, ...items];
  if (first !== null && rest.length >= 2) close(first.cell, rest);
  return relations;
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
    if (row.isRate) continue;
    relations.push(
      ...yearSums(row, money),
      ...memberSums(row, money, municipalities),
      ...sourceSums(row, money, table.columns),
    );
  }
  return relations;
}

function cellsOf(row: ReadRow, columns: readonly ReadColumn[]): readonly CostCell[] {
  return columns.map((column) => cellAt(row, column)).filter((cell) => cell !== undefined);
}

function yearSums(row: ReadRow, money: readonly ReadColumn[]): readonly CostRelation[] {
  return money
    .filter(({ isSum, period }) => isSum && period === null)
    .flatMap((sum) => {
      const kind = sum.kind === 'year-total' ? ['item', 'total'] : [sum.kind];
      const parts = money.filter(
        (column) => column.period !== null && !column.isSum && kind.includes(column.kind),
      );
      const total = cellAt(row, sum);
      return parts.length < 2 || total === undefined
        ? []
        : relation('years', total, cellsOf(row, parts), true);
    });
}

function memberSums(
  row: ReadRow,
  money: readonly ReadColumn[],
  municipalities: readonly string[],
): readonly CostRelation[] {
  const parts = money.filter(({ owner }) => owner !== null);
  const sum = money.find(({ isSum, period }) => isSum && period === null);
  const total = sum === undefined ? undefined : cellAt(row, sum);
  if (parts.length < 2 || total === undefined) return [];
  const all = municipalities.every((name) => parts.some(({ owner }) => owner === name));
  return relation('members', total, cellsOf(row, parts), all);
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
    const sharesBase = columns.some(({ kind }) => kind === 'eligible' || kind === 'single');
    // Grant and local share beside 交付対象事業費 complete that, not 総事業費.
    if (sharesBase && sources.every(({ kind }) => kind === 'grant' || kind === 'local')) return [];
    return relation('funding', total, cellsOf(row, sources), understood && !sharesBase);
  });
}

/** Figures that belong together for a share: a row's figures of one year, or a year's column where kinds are rows. */
export function recordsOf(table: ReadCostTable, figures: FigureMaker): readonly CostRecord[] {
  const kindRows = table.rows.filter(({ kind, isRate }) => kind !== null || isRate);
  const byRows = kindRows.length * 2 >= table.rows.length && kindRows.length >= 1 && !hasKindColumns(table);
  return byRows
    ? columnRecords(table, figures)
    : table.rows.flatMap((row) => rowRecords(table, row, figures));
}

function hasKindColumns(table: ReadCostTable): boolean {
  return table.columns.some(
    ({ kind }) =>
      !['item', 'year-total', 'unknown-money', 'label', 'other', 'rate', 'execution-rate'].includes(kind),
  );
}

function rowRecords(table: ReadCostTable, row: ReadRow, figures: FigureMaker): readonly CostRecord[] {
  if (row.role === 'part-of' || row.isRate) return [];
  const { grid } = table.candidate;
  const years = new Set(
    table.columns.filter(({ kind }) => isMoneyColumn(kind)).map(({ period }) => period?.fiscalYear ?? null),
  );
  return [...years].flatMap((year) => {
    const columns = table.columns.filter(({ period }) => (period?.fiscalYear ?? null) === year);
    const cells = cellsOf(row, columns);
    if (cells.length === 0) return [];
    const rateColumn =
      columns.find(({ kind }) => kind === 'rate') ??
      table.columns.find(({ kind, period }) => kind === 'rate' && period === null);
    const place = rateColumn === undefined ? undefined : grid.seenAt(row.gridRow, rateColumn.index);
    const rate = parseRateCell(place, figures);
    return [
      {
        owner: row.owner,
        fiscalYear: year ?? cells[0]?.period?.fiscalYear ?? null,
        figures: cells,
        rate: rate === null || place === undefined ? null : { rate, cell: grid.ref(place) },
        isTotal: row.role === 'total' || row.role === 'subtotal',
      },
    ];
  });
}

function columnRecords(table: ReadCostTable, figures: FigureMaker): readonly CostRecord[] {
  const { grid } = table.candidate;
  const rateRow = table.rows.find(({ isRate }) => isRate);
  return table.columns
    .filter(({ kind }) => isMoneyColumn(kind))
    .flatMap((column) => {
      const cells = table.rows.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined);
      if (cells.length === 0) return [];
      const place = rateRow === undefined ? undefined : grid.seenAt(rateRow.gridRow, column.index);
      const rate = parseRateCell(place, figures);
      return [
        {
          owner: column.owner ?? cells.find(({ owner }) => owner !== null)?.owner ?? null,
          fiscalYear: column.period?.fiscalYear ?? null,
          figures: cells,
          rate: rate === null || place === undefined ? null : { rate, cell: grid.ref(place) },
          isTotal: column.isSum,
        },
      ];
    });
}
