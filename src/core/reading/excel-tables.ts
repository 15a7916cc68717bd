import type { SheetSnapshot, SnapshotTable } from '../workbook/snapshot';

/** 列1, Column2: what Excel calls the columns of a table that was made without headers. */
const MADE_UP = /^(?:列|Column)\d+$/i;

/**
 * The Excel tables of a sheet by the row of their header. That a person made a table of it says that the row is a header,
 * whatever its words, and where the table ends. Tables whose headers Excel made up have their own one further down.
 */
export function tablesByHeader(sheet: SheetSnapshot): ReadonlyMap<number, readonly SnapshotTable[]> {
  const found = new Map<number, SnapshotTable[]>();
  for (const table of sheet.tables) {
    if (table.headerRows !== 1 || table.range.sheet !== sheet.name || hasMadeUpHeader(sheet, table)) continue;
    const { top } = table.range;
    const there = found.get(top);
    if (there === undefined) found.set(top, [table]);
    else there.push(table);
  }
  for (const tables of found.values()) tables.sort((a, b) => a.range.left - b.range.left);
  return found;
}

function hasMadeUpHeader({ rows }: SheetSnapshot, { range }: SnapshotTable): boolean {
  const cells = rows.find(({ row }) => row === range.top)?.cells ?? [];
  const own = cells.filter(({ column }) => column >= range.left && column <= range.right);
  return own.every(({ value }) => typeof value === 'string' && MADE_UP.test(value));
}

/** SUBTOTAL(109,…) and SUM; a totals row may hold averages and counts as well. */
const SUM = /^(?:SUBTOTAL\((?:9|109)\s*,|SUM\()/i;

/** Whether a cell of a totals row is a sum, as far as its formula tells. */
export function isSumFormula(formula: string | null): boolean {
  return formula === null || SUM.test(formula.trim());
}
