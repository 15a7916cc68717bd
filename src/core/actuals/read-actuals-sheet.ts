import type { CellRef } from '../workbook/cell-ref';
import { ownedSheets } from '../workbook/sheet-names';
import type { CellValue, SheetSnapshot, SnapshotCell, WorkbookSnapshot } from '../workbook/snapshot';
import { isErrorValue } from '../workbook/snapshot';
import { squeeze } from '../text/fold';
import { decimalOfDouble } from '../quantity/read-cell';
import { plainDecimal } from '../quantity/format';
import {
  HISTORY_ROW,
  NO_STATE,
  OWN_ROW,
  parseColumnCode,
  parsePast,
  parseState,
  type PastFigure,
  ROW_FIELDS,
  type RowField,
  type RowState,
  type YearField,
  type YearKey,
} from './sheet-codes';

/** What stands in a cell that people fill in, exactly as it stands there. */
export interface TypedCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** What a row says of one year. */
export interface YearEntry {
  /** Place of the actual, filled or not. */
  readonly place: CellRef;
  /** What a person typed; null where the cell is blank or only shows the plan's own figure. */
  readonly actual: TypedCell | null;
  /** Whether the cell shows the plan's own figure by our formula. */
  readonly linked: boolean;
  /** That figure, as text; empty where something was typed. */
  readonly shown: string;
  readonly status: TypedCell | null;
  readonly date: TypedCell | null;
  /** The target as shown. */
  readonly target: TypedCell | null;
}

/** One row that holds, or may hold, actuals of an indicator. */
export interface ActualsRow {
  readonly row: number;
  /** Id of the indicator; empty in a row that a person added. */
  readonly id: string;
  readonly label: string;
  readonly project: string;
  readonly years: ReadonlyMap<YearKey, YearEntry>;
  readonly fields: Readonly<Partial<Record<RowField, TypedCell>>>;
  /** Cells of columns that a person added, by column. */
  readonly extras: ReadonlyMap<number, TypedCell>;
  readonly state: RowState;
}

/** A column that a person added, with what stands in its header. */
export interface ExtraColumn {
  readonly column: number;
  readonly header: string;
}

/** The sheet 実績入力 as it stands in a workbook. */
export interface ActualsSheet {
  readonly sheet: string;
  readonly years: readonly YearKey[];
  readonly rows: readonly ActualsRow[];
  readonly history: readonly PastFigure[];
  readonly extras: readonly ExtraColumn[];
}

/** A sheet of ours that is marked as 実績入力 but whose hidden row is gone, so that nobody can say what stands where. */
export interface UnreadableSheet {
  readonly sheet: string;
  readonly unreadable: true;
}

/**
 * The sheet 実績入力 of a workbook, found by its hidden name; null where there is none.
 *
 * Rows and columns are known by hidden codes, so the sheet may be renamed, sorted, and have rows and columns inserted
 * or moved. Everything typed is kept as it stands; reading it as figures is for `merge-actuals`.
 */
export function readActualsSheet(workbook: WorkbookSnapshot): ActualsSheet | UnreadableSheet | null {
  const name = ownedSheets(
    workbook.definedNames,
    workbook.sheets.map((sheet) => sheet.name),
  ).actuals;
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) return null;
  const columns = findColumns(sheet);
  if (columns === null) return { sheet: sheet.name, unreadable: true };
  return new Reader(workbook, sheet, columns).read();
}

/** Whether the sheet is there and can be read. */
export function isReadable(sheet: ActualsSheet | UnreadableSheet | null): sheet is ActualsSheet {
  return sheet !== null && !('unreadable' in sheet);
}

interface Columns {
  readonly codeRow: number;
  readonly id: number;
  readonly state: number | null;
  readonly label: number | null;
  readonly project: number | null;
  readonly fields: ReadonlyMap<RowField, number>;
  readonly years: ReadonlyMap<YearKey, ReadonlyMap<YearField, number>>;
  readonly known: ReadonlySet<number>;
}

function findColumns(sheet: SheetSnapshot): Columns | null {
  for (const { row, cells } of sheet.rows) {
    const coded = cells.flatMap(({ column, value }) => {
      const code = parseColumnCode(value);
      return code === null ? [] : [{ column, code }];
    });
    const other = new Map(
      coded.flatMap(({ column, code }) => (code.kind === 'other' ? [[code.field, column] as const] : [])),
    );
    const id = other.get('id');
    if (id === undefined) continue;
    const fields = new Map<RowField, number>();
    const years = new Map<YearKey, Map<YearField, number>>();
    for (const { column, code } of coded) {
      if (code.kind === 'row') fields.set(code.field, column);
      if (code.kind !== 'year') continue;
      const year = years.get(code.year) ?? new Map<YearField, number>();
      years.set(code.year, year.set(code.field, column));
    }
    return {
      codeRow: row,
      id,
      state: other.get('state') ?? null,
      label: other.get('label') ?? null,
      project: other.get('project') ?? null,
      fields,
      years,
      known: new Set(coded.map(({ column }) => column)),
    };
  }
  return null;
}

/** Our own formula for a figure of the plan: it shows the cell of another sheet, in the unit of this one. */
const LINK =
  /^IF\(ISNUMBER\((?:(?:'(?:[^']|'')+'|[^'!(),]+)!(?:\$?[A-Z]{1,3}\$?\d+|#REF!)|#REF!)\),.+,IF\(.+="","",.+\)\)$/i;

/** Whether a formula is the one by which the sheet shows the plan's own figure. */
export function isLinkFormula(formula: string | null): boolean {
  return formula !== null && LINK.test(formula.replace(/\s+/g, ' '));
}

class Reader {
  readonly #headers = new Map<number, string>();

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly sheet: SheetSnapshot,
    private readonly columns: Columns,
  ) {}

  read(): ActualsSheet {
    const { codeRow, id, state } = this.columns;
    const rows: ActualsRow[] = [];
    const history: PastFigure[] = [];
    for (const { row, cells } of this.sheet.rows) {
      if (row <= codeRow) continue;
      const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
      const mark = shownText(byColumn.get(id));
      if (mark === HISTORY_ROW) {
        const past = parsePast(state === null ? null : byColumn.get(state)?.value);
        if (past !== null) history.push(past);
      } else if (mark.startsWith(OWN_ROW)) this.#noteHeaders(cells);
      else {
        const read = this.#row(row, mark, byColumn);
        if (mark !== '' || holdsAnything(read)) rows.push(read);
      }
    }
    const extras = [...new Set(rows.flatMap((row) => [...row.extras.keys()]))].sort((a, b) => a - b);
    return {
      sheet: this.sheet.name,
      years: [...this.columns.years.keys()],
      rows,
      history,
      extras: extras.map((column) => ({ column, header: this.#headers.get(column) ?? '' })),
    };
  }

  /** What stands above the columns that people added. */
  #noteHeaders(cells: readonly SnapshotCell[]): void {
    for (const cell of cells) {
      const text = shownText(cell);
      if (this.columns.known.has(cell.column) || text === '' || this.#headers.has(cell.column)) continue;
      this.#headers.set(cell.column, text);
    }
  }

  #row(row: number, id: string, cells: ReadonlyMap<number, SnapshotCell>): ActualsRow {
    const { columns } = this;
    const typed = (column: number | undefined | null): TypedCell | null =>
      column === undefined || column === null ? null : this.#typed(cells.get(column));
    const years = new Map<YearKey, YearEntry>();
    for (const [year, places] of columns.years) {
      const column = places.get('actual');
      if (column === undefined) continue;
      const actual = typed(column);
      const linked = actual !== null && isLinkFormula(actual.formula);
      years.set(year, {
        place: { sheet: this.sheet.name, row, column },
        actual: linked ? null : actual,
        linked,
        shown: linked ? valueText(actual.value) : '',
        status: typed(places.get('status')),
        date: typed(places.get('date')),
        target: typed(places.get('target')),
      });
    }
    const fields: Partial<Record<RowField, TypedCell>> = {};
    for (const field of ROW_FIELDS) {
      const cell = typed(columns.fields.get(field));
      if (cell !== null) fields[field] = cell;
    }
    const extras = new Map<number, TypedCell>();
    for (const [column, cell] of cells) {
      const extra = columns.known.has(column) ? null : this.#typed(cell);
      if (extra !== null) extras.set(column, extra);
    }
    const at = (column: number | null): string => (column === null ? '' : shownText(cells.get(column)));
    return {
      row,
      id,
      label: at(columns.label),
      project: at(columns.project),
      years,
      fields,
      extras,
      state: columns.state === null ? NO_STATE : parseState(cells.get(columns.state)?.value),
    };
  }

  #typed(cell: SnapshotCell | undefined): TypedCell | null {
    if (cell === undefined) return null;
    const { value, formula, row, column, format } = cell;
    if (formula === null && (value === null || (typeof value === 'string' && squeeze(value) === ''))) {
      return null;
    }
    return {
      cell: { sheet: this.sheet.name, row, column },
      value,
      formula,
      numberFormat: this.workbook.numberFormats[format] ?? 'General',
    };
  }
}

/** Whether a row without a mark holds anything that a person typed. */
function holdsAnything(row: ActualsRow): boolean {
  return row.label !== '' || isFilled(row);
}

/** Whether anything was typed into the row, its label aside. */
export function isFilled({ years, fields, extras }: ActualsRow): boolean {
  const entries = [...years.values()];
  return (
    entries.some(({ actual, status, date }) => actual !== null || status !== null || date !== null) ||
    Object.keys(fields).length > 0 ||
    extras.size > 0
  );
}

function shownText(cell: SnapshotCell | undefined): string {
  return cell === undefined ? '' : valueText(cell.value).replace(/\s+/g, ' ').trim();
}

/** A value as text that two readings of the same cell share. */
export function valueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return plainDecimal(decimalOfDouble(value));
  if (isErrorValue(value)) return value.error;
  return String(value);
}

/** What was typed as one text; empty where nothing was. */
export function typedText(cell: TypedCell | null | undefined): string {
  return cell == null ? '' : cell.formula === null ? valueText(cell.value) : `=${cell.formula}`;
}
