import type { CostCell, CostRecord, CostRowRole } from '../plan/cost';
import { cellAt, cellsOf } from './cost-cells';
import { isMoneyColumn, type ReadColumn } from './cost-columns';
import { itemsOf, type ReadCostTable, type ReadRow } from './cost-table';
import type { FigureMaker } from './figures';
import { parseRateCell, rateInWords } from './rates';

/** Figures that belong together for a share: a row's figures of one year, or a year's column where kinds are rows. */
export function recordsOf(table: ReadCostTable, figures: FigureMaker): readonly CostRecord[] {
  if (hasKindColumns(table)) return table.rows.flatMap((row) => rowRecords(table, row, figures));
  if (table.rows.some(({ group }) => group !== null)) {
    return itemsOf(table.rows).flatMap((rows) => columnRecords(table, rows, figures));
  }
  const kindRows = table.rows.filter(({ kind, isRate }) => kind !== null || isRate);
  const half = kindRows.length * 2 >= table.rows.length && kindRows.length >= 1;
  const has = (wanted: string): boolean => kindRows.some(({ kind }) => kind === wanted);
  // 交付対象経費計 | うち交付金 below the items.
  if (half || (has('eligible') && has('grant'))) {
    return columnRecords(table, table.rows, figures);
  }
  const sums = sharedSums(table);
  return sums === null
    ? table.rows.flatMap((row) => rowRecords(table, row, figures))
    : columnRecords(table, sums, figures);
}

/**
 * The rows of a table of items that say what the grant is a share of: 交付金充当額 below the 合計 of the items, with the
 * rates and other funds beside it. Null where no grant follows the sum.
 */
function sharedSums({ rows }: ReadCostTable): readonly ReadRow[] | null {
  const total = rows
    .filter(({ role, kind }) => role === 'total' && (kind === null || kind === 'total'))
    .at(-1);
  const [grant, ...others] = rows.filter(({ kind }) => kind === 'grant');
  if (total === undefined || grant === undefined || others.length > 0) return null;
  const from = rows.indexOf(total);
  if (rows.indexOf(grant) < from) return null;
  return rows.filter((row, index) => index >= from || row.isRate || row.kind === 'eligible');
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
  const owners = new Set(table.columns.filter(({ kind }) => isMoneyColumn(kind)).map(({ owner }) => owner));
  const pairs = [...years].flatMap((year) => [...owners].map((owner) => [year, owner] as const));
  return pairs.flatMap(([year, owner]) => {
    const columns = table.columns.filter(
      (column) =>
        (column.period?.fiscalYear ?? null) === year &&
        (column.owner === owner || !isMoneyColumn(column.kind)),
    );
    const cells = settledFirst(
      cellsOf(row, columns),
      ({ column }) => table.columns.find(({ index }) => index === column)?.header ?? '',
    );
    if (cells.length === 0) return [];
    const rateColumn =
      columns.find(({ kind }) => kind === 'rate') ??
      table.columns.find(({ kind, period }) => kind === 'rate' && period === null);
    const place = rateColumn === undefined ? undefined : grid.seenAt(row.gridRow, rateColumn.index);
    const rate = parseRateCell(place, figures, rateColumn?.source.unit?.unit.symbol === '%');
    const inHeader = rateColumn === undefined ? (headerRate(columns) ?? rateAbove(table)) : null;
    return [
      {
        owner: owner ?? row.owner,
        fiscalYear: year ?? cells[0]?.period?.fiscalYear ?? null,
        figures: cells,
        rate: rate === null || place === undefined ? inHeader : { rate, cell: grid.ref(place) },
        executionRate: executionRateAt(
          table,
          figures,
          row.gridRow,
          columns.find(({ source }) => source.concepts.has('execution-rate')),
        ),
        isTotal: isSumRow(row.role) || (owner === null && owners.size > 1),
      },
    ];
  });
}

function isSumRow(role: CostRowRole): boolean {
  return role === 'total' || role === 'subtotal';
}

function columnRecords(
  table: ReadCostTable,
  rows: readonly ReadRow[],
  figures: FigureMaker,
): readonly CostRecord[] {
  const { grid } = table.candidate;
  const rateRow = rows.find(({ isRate }) => isRate);
  const executionRow = rows.find(({ isExecutionRate }) => isExecutionRate);
  return table.columns
    .filter(({ kind }) => isMoneyColumn(kind))
    .flatMap((column) => {
      const cells = settledFirst(
        rows.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined),
        ({ label }) => label,
      );
      if (cells.length === 0) return [];
      const place = rateRow === undefined ? undefined : grid.seenAt(rateRow.gridRow, column.index);
      const rate = parseRateCell(place, figures);
      return [
        {
          owner: column.owner ?? cells.find(({ owner }) => owner !== null)?.owner ?? null,
          fiscalYear: column.period?.fiscalYear ?? null,
          figures: cells,
          rate: rate === null || place === undefined ? rateAbove(table) : { rate, cell: grid.ref(place) },
          executionRate:
            executionRow === undefined ? null : executionRateAt(table, figures, executionRow.gridRow, column),
          isTotal: column.isSum || rows.every(({ group, role }) => group !== null && isSumRow(role)),
        },
      ];
    });
}

/** The printed 執行率 at a place; null where the cell holds no figure. */
function executionRateAt(
  { candidate: { grid } }: ReadCostTable,
  figures: FigureMaker,
  row: number,
  column: ReadColumn | undefined,
): CostRecord['executionRate'] {
  if (column === undefined) return null;
  const { unit } = column.source;
  const figure = figures.at(grid, row, column.index, unit?.unit.dimension === 'ratio' ? unit.unit : null);
  return figure.quantity === null ? null : figure;
}

/** 確定額 beside 交付決定額 and 受入済額 is the grant that the share gives: it stands first among the grants. */
function settledFirst(cells: readonly CostCell[], wordsOf: (cell: CostCell) => string): readonly CostCell[] {
  const settled = cells.filter((cell) => cell.kind === 'grant' && /確定/.test(wordsOf(cell)));
  return settled.length === 0 ? cells : [...settled, ...cells.filter((cell) => !settled.includes(cell))];
}

/** 交付金（1/2）: the rate that a grant column's own header states. */
function headerRate(columns: readonly ReadColumn[]): CostRecord['rate'] {
  for (const { kind, header, headerCell } of columns) {
    const rate = kind === 'grant' || kind === 'funding:national' ? rateInWords(header) : null;
    if (rate !== null) return { rate, cell: headerCell };
  }
  return null;
}

/** 補助率：1/2 above a table holds for all its rows. */
function rateAbove({ candidate: { above, grid } }: ReadCostTable): CostRecord['rate'] {
  for (const cell of above) {
    const { value } = cell.source;
    if (typeof value !== 'string' || value.length > LONGEST_RATE_NOTE || !RATE_NOTE.test(value)) continue;
    const rate = rateInWords(value);
    if (rate !== null) return { rate, cell: grid.ref(cell) };
  }
  return null;
}

const LONGEST_RATE_NOTE = 40;
const RATE_NOTE = /^[（(※\s]*(?:国庫?)?(?:補助率|交付率|国費率)\s*[:：はが]?/;
