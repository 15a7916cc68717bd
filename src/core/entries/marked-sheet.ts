import type { ReportKey } from '../workbook/sheet-model';
import { ownedSheets } from '../workbook/sheet-names';
import type { SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import { fieldName, OWN_ROW, parseFieldMark, parseRowMark, type RowMark } from './marks';
import { typedCell, type TypedCell } from './typed-cell';

/** A row below the first row of marks, with what people typed there. */
export interface MarkedRow {
  readonly row: number;
  /** Null in a row that a person added. */
  readonly mark: RowMark | null;
  /** Columns of the fields here, by name: filled or not. */
  readonly columns: ReadonlyMap<string, number>;
  /** By field. Formulas of ours in filled fields are left out. */
  readonly cells: ReadonlyMap<string, TypedCell>;
  /** What stands in columns without a mark, by column. */
  readonly others: ReadonlyMap<number, TypedCell>;
}

/** A sheet of ours as people left it. */
export interface MarkedSheet {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly rows: readonly MarkedRow[];
}

/** The sheet of a workbook that is ours, found by its hidden name whatever it is called now; null without one. */
export function ownSheet(workbook: WorkbookSnapshot, key: ReportKey): SheetSnapshot | null {
  const name = ownedSheets(
    workbook.definedNames,
    workbook.sheets.map((sheet) => sheet.name),
  )[key];
  return workbook.sheets.find((each) => each.name === name) ?? null;
}

/**
 * Reads a sheet of ours by its marks: an entry stands where a marked row and a marked column meet. So entries are
 * found wherever people moved, inserted or sorted rows and columns. Null where there is no such sheet.
 */
export function readMarkedSheet(workbook: WorkbookSnapshot, key: ReportKey): MarkedSheet | null {
  const sheet = ownSheet(workbook, key);
  if (sheet === null) return null;
  const rows: MarkedRow[] = [];
  let fields: ReadonlyMap<number, string> | null = null;
  for (const { row, cells } of sheet.rows) {
    const marks = cells.flatMap(({ column, value }) => {
      const field = parseFieldMark(value);
      return field === null ? [] : [[column, field] as const];
    });
    if (marks.length > 0) fields = new Map(marks);
    else if (fields !== null) rows.push(markedRow(row, cells, fields, sheet.name, workbook.numberFormats));
  }
  return { sheet: sheet.name, rows };
}

function markedRow(
  row: number,
  all: readonly SnapshotCell[],
  fields: ReadonlyMap<number, string>,
  sheet: string,
  formats: readonly string[],
): MarkedRow {
  let mark: RowMark | null = null;
  const columns = new Map<string, number>();
  const cells = new Map<string, TypedCell>();
  const others = new Map<number, TypedCell>();
  for (const { value } of all) mark ??= parseRowMark(value);
  const nameOf = (field: string) => fieldName(field === '' ? (mark?.field ?? '') : field);
  for (const [column, field] of fields) columns.set(nameOf(field).name, column);
  for (const cell of all) {
    const typed = parseRowMark(cell.value) === null ? typedCell(cell, sheet, formats) : null;
    const field = fields.get(cell.column);
    if (typed === null || field === OWN_ROW) continue;
    if (field === undefined) {
      others.set(cell.column, typed);
      continue;
    }
    const { name, isFilled } = nameOf(field);
    if (name !== '' && !(isFilled && typed.formula !== null)) cells.set(name, typed);
  }
  return { row, mark, columns, cells, others };
}
