import fc from 'fast-check';
import { columnName } from '../../../src/core/workbook/cell-ref';
import type { GridCell, GridRow } from '../../tools/grid';
import { type CleanTable, costTable, numberAt } from './clean-tables';
import { type MutatedWorkbook, oneSheet, type RuleMutation, withCell } from './mutation';

/** A figure of the table, by its place among items and years. */
const place = (table: CleanTable): fc.Arbitrary<{ row: number; column: number }> =>
  fc.record({ row: fc.constantFrom(...table.items), column: fc.constantFrom(...table.years) });

const changed = (
  change: (table: CleanTable, at: { row: number; column: number }) => readonly GridRow[],
): fc.Arbitrary<MutatedWorkbook> =>
  costTable.chain((table) =>
    place(table).map((at) => ({ clean: oneSheet(table.rows), broken: oneSheet(change(table, at)) })),
  );

/** The column's total adds up all items but one. */
function shortSum({ rows, items, totalRow }: CleanTable, column: number, without: number): GridCell {
  const name = columnName(column);
  const kept = items.filter((row) => row !== without);
  const list = kept.map((row) => `${name}${row + 1}`).join(',');
  return {
    v: numberAt(rows, totalRow, column) - numberAt(rows, without, column),
    f: `SUM(${list})`,
  };
}

/** Mutations of the rules about cells. */
export const CELL_MUTATIONS: readonly RuleMutation[] = [
  {
    id: 'cell-formula-covers-all-parts',
    name: 'an item is left out',
    severity: 'error',
    workbooks: changed((table, { row, column }) =>
      withCell(table.rows, table.totalRow, column, shortSum(table, column, row)),
    ),
  },
  {
    id: 'cell-formula-covers-all-parts',
    name: 'a year is counted twice',
    severity: 'error',
    workbooks: changed(({ rows, years, totalColumn }, { row, column }) => {
      const twice = `${columnName(column)}${row + 1}`;
      const range = `${columnName(years[0] ?? 1)}${row + 1}:${columnName(years.at(-1) ?? 1)}${row + 1}`;
      const value = numberAt(rows, row, totalColumn) + numberAt(rows, row, column);
      return withCell(rows, row, totalColumn, { v: value, f: `SUM(${range})+${twice}` });
    }),
  },
  {
    id: 'cell-formula-not-overwritten',
    severity: 'warning',
    workbooks: costTable
      .filter(({ items }) => items.length >= 4)
      .chain(({ rows, items, years, totalColumn }) => {
        const formula = (row: number): string =>
          `SUM(${columnName(years[0] ?? 1)}${row + 1}:${columnName(years.at(-1) ?? 1)}${row + 1})`;
        const clean = items.reduce<readonly GridRow[]>(
          (all, row) =>
            withCell(all, row, totalColumn, { v: numberAt(rows, row, totalColumn), f: formula(row) }),
          rows,
        );
        const slip = fc.record({ row: fc.constantFrom(...items), off: fc.integer({ min: 0, max: 3 }) });
        return slip.map(({ row, off }) => ({
          clean: oneSheet(clean),
          broken: oneSheet(withCell(clean, row, totalColumn, numberAt(rows, row, totalColumn) + off)),
        }));
      }),
  },
  {
    id: 'cell-hidden-part-counted',
    severity: 'warning',
    workbooks: costTable.chain((table) =>
      place(table).map(({ row }) => ({
        clean: oneSheet(table.rows),
        broken: oneSheet(table.rows, { hiddenRows: [row] }),
      })),
    ),
  },
  {
    id: 'cell-external-link',
    severity: 'warning',
    workbooks: changed(({ rows }, { row, column }) =>
      withCell(rows, row, column, { v: numberAt(rows, row, column), f: `[1]内訳!B${row}` }),
    ),
  },
  {
    id: 'cell-no-error-value',
    severity: 'error',
    workbooks: changed(({ rows }, { row, column }) =>
      withCell(rows, row, column, { v: { error: '#REF!' }, f: '#REF!' }),
    ),
  },
  {
    id: 'cell-number-not-text',
    severity: 'info',
    workbooks: changed(({ rows }, { row, column }) =>
      withCell(rows, row, column, String(numberAt(rows, row, column))),
    ),
  },
  {
    id: 'cell-one-value',
    severity: 'warning',
    workbooks: changed(({ rows }, { row, column }) =>
      withCell(rows, row, column, `200・${numberAt(rows, row, column)}`),
    ),
  },
];
