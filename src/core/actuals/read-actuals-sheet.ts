import { OWN_ROW } from '../entries/marks';
import { type MarkedRow, readMarkedSheet } from '../entries/marked-sheet';
import type { KnownLine } from '../entries/match-lines';
import { type TypedCell, valueText } from '../entries/typed-cell';
import type { CellRef } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import {
  HISTORY_ROW,
  parsePast,
  parseState,
  type PastFigure,
  ROW_FIELDS,
  type RowField,
  type RowState,
  yearField,
  type YearKey,
  yearsNamed,
} from './sheet-codes';

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

/** One row that holds, or may hold, actuals of an indicator; its id is empty where a person added it. */
export interface ActualsRow extends KnownLine {
  readonly row: number;
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
 * The sheet 実績入力 of a workbook; null where there is none. Everything typed is kept as it stands; reading it as
 * figures is for `merge-actuals`.
 */
export function readActualsSheet(workbook: WorkbookSnapshot): ActualsSheet | UnreadableSheet | null {
  const marked = readMarkedSheet(workbook, 'actuals');
  if (marked === null) return null;
  const { sheet } = marked;
  if (marked.rows.every(({ mark }) => mark === null)) return { sheet, unreadable: true };
  const years = yearsNamed(marked.rows[0]?.columns.keys() ?? []);
  const rows: ActualsRow[] = [];
  const history: PastFigure[] = [];
  const headers = new Map<number, string>();
  for (const row of marked.rows) {
    const id = row.mark?.id ?? '';
    if (id === HISTORY_ROW) {
      const past = parsePast(row.mark?.memory);
      if (past !== null) history.push(past);
    } else if (id.startsWith(OWN_ROW)) {
      for (const [column, { value }] of row.others) {
        if (!headers.has(column)) headers.set(column, shownText(value));
      }
    } else {
      const read = actualsRow(row, sheet, years);
      if (id !== '' || read.label !== '' || read.isFilled) rows.push(read);
    }
  }
  const extras = [...new Set(rows.flatMap((row) => [...row.extras.keys()]))].sort((a, b) => a - b);
  return {
    sheet,
    years,
    rows,
    history,
    extras: extras.map((column) => ({ column, header: headers.get(column) ?? '' })),
  };
}

/** Whether the sheet is there and can be read. */
export function isReadable(sheet: ActualsSheet | UnreadableSheet | null): sheet is ActualsSheet {
  return sheet !== null && !('unreadable' in sheet);
}

function actualsRow(
  { row, mark, columns, cells, others }: MarkedRow,
  sheet: string,
  allYears: readonly YearKey[],
): ActualsRow {
  const years = new Map<YearKey, YearEntry>();
  for (const year of allYears) {
    const column = columns.get(yearField('actual', year));
    if (column === undefined) continue;
    const at = (field: 'actual' | 'status' | 'date' | 'target') => cells.get(yearField(field, year)) ?? null;
    const actual = at('actual');
    const linked = actual !== null && isLinkFormula(actual.formula);
    years.set(year, {
      place: { sheet, row, column },
      actual: linked ? null : actual,
      linked,
      shown: linked ? valueText(actual.value) : '',
      status: at('status'),
      date: at('date'),
      target: at('target'),
    });
  }
  const fields: Partial<Record<RowField, TypedCell>> = {};
  for (const field of ROW_FIELDS) {
    const cell = cells.get(field);
    if (cell !== undefined) fields[field] = cell;
  }
  const typed = { years, fields, extras: others };
  const state = parseState(mark?.memory);
  return {
    ...typed,
    row,
    id: mark?.id ?? '',
    label: shownText(cells.get('label')?.value ?? null),
    project: shownText(cells.get('project')?.value ?? null),
    signature: mark?.signature ?? '',
    plan: state.plan,
    isFilled: isFilled(typed),
    state,
  };
}

/** Our own formula for a figure of the plan: it shows the cell of another sheet, in the unit of this one. */
const LINK =
  /^IF\(ISNUMBER\((?:(?:'(?:[^']|'')+'|[^'!(),]+)!(?:\$?[A-Z]{1,3}\$?\d+|#REF!)|#REF!)\),.+,IF\(.+="","",.+\)\)$/i;

/** Whether a formula is the one by which the sheet shows the plan's own figure. */
function isLinkFormula(formula: string | null): boolean {
  return formula !== null && LINK.test(formula.replace(/\s+/g, ' '));
}

/** Whether anything was typed into the row, its label aside. */
function isFilled({ years, fields, extras }: Pick<ActualsRow, 'years' | 'fields' | 'extras'>): boolean {
  const entries = [...years.values()];
  return (
    entries.some(({ actual, status, date }) => actual !== null || status !== null || date !== null) ||
    Object.keys(fields).length > 0 ||
    extras.size > 0
  );
}

function shownText(value: TypedCell['value']): string {
  return valueText(value).replace(/\s+/g, ' ').trim();
}
