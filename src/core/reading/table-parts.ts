import type { PartRole, RoleEvidence, TablePart } from '../plan/table-part';
import { columnKeys, titleCell } from './column-corrections';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { labelText } from './labels';

/** A column with its role, as the parts of a table need it. */
export interface PartColumn {
  readonly header: ColumnHeader;
  readonly role: PartRole;
  readonly why: RoleEvidence;
}

/** One block of a table (the whole table, unless it is split) in parts, title and header first. */
export function partsOf(
  candidate: Candidate,
  columns: readonly PartColumn[],
  sumRows: readonly { readonly row: number; readonly label: string }[] = [],
): readonly TablePart[] {
  const { grid, headerTop, headerBottom, left, right, bodyRows, lastRow, notes } = candidate;
  const part = (
    area: { top: number; left: number; bottom: number; right: number },
    role: PartRole,
    why: RoleEvidence,
    header: string,
  ): TablePart => ({ range: grid.rangeOf(area), role, why, header, fiscalYear: null, key: null });
  const lone = (cell: GridCell, role: PartRole): TablePart => {
    const { sheet, row, column } = grid.ref(cell);
    const range = { sheet, top: row, left: column, bottom: row, right: column };
    return { range, role, why: 'body', header: labelText(cell), fiscalYear: null, key: null };
  };
  const title = titleCell(candidate);
  const keys = columnKeys(
    candidate,
    columns.map(({ header }) => header),
  );
  const top = bodyRows[0]?.row ?? headerBottom + 1;
  return [
    ...(title === null ? [] : [lone(title, 'title')]),
    part({ top: headerTop, left, bottom: headerBottom, right }, 'header', 'header-word', ''),
    ...columns.map(({ header, role, why }, i) => ({
      range: grid.rangeOf({ top, left: header.column, bottom: lastRow, right: header.column }),
      role,
      why: header.corrected === null ? why : 'setting',
      header: header.text,
      fiscalYear: header.period?.fiscalYear ?? null,
      key: keys[i] ?? null,
    })),
    ...bodyRows
      .filter(({ group }) => group)
      .map(({ row }) =>
        part({ top: row, left, bottom: row, right }, 'group', 'body', labelText(grid.row(row)?.cells[0])),
      ),
    ...sumRows.map(({ row, label }) =>
      part({ top: row, left, bottom: row, right }, 'sum-row', 'header-word', label),
    ),
    ...notes.map((cell) => lone(cell, 'note')),
  ];
}
