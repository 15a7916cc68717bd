/**
 * The machine's side of the sheet 実績入力. A hidden row says what each column is, a hidden column says what each row
 * is, so that sorting, inserting, moving and renaming do no harm; a second hidden column keeps what the row was when
 * it was last written. People never see any of it and nothing they type depends on an address.
 */

/** A fiscal year, or null for figures without one. */
export type YearKey = number | null;

/** What a year's columns hold. */
export const YEAR_FIELDS = ['target', 'actual', 'status', 'date'] as const;
export type YearField = (typeof YEAR_FIELDS)[number];

/** Columns that stand once for an indicator and are filled in by people. */
export const ROW_FIELDS = ['section', 'source', 'remark'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

/** Other columns that the reader knows. */
const OTHER_FIELDS = ['label', 'project', 'id', 'state', 'ours'] as const;
type OtherField = (typeof OTHER_FIELDS)[number];

export type ColumnCode =
  | { readonly kind: 'year'; readonly field: YearField; readonly year: YearKey }
  | { readonly kind: 'row'; readonly field: RowField }
  | { readonly kind: 'other'; readonly field: OtherField };

const PREFIX = 'tenken:';
const NO_YEAR = 'none';

/** The text in the hidden row for a column. */
export function columnCode(field: RowField | OtherField): string;
export function columnCode(field: YearField, year: YearKey): string;
export function columnCode(field: string, year?: YearKey): string {
  return year === undefined ? `${PREFIX}${field}` : `${PREFIX}${field}:${year ?? NO_YEAR}`;
}

/** What a text of the hidden row says, or null where it is none. */
export function parseColumnCode(text: unknown): ColumnCode | null {
  if (typeof text !== 'string' || !text.startsWith(PREFIX)) return null;
  const [name = '', year] = text.slice(PREFIX.length).split(':');
  const yearField = YEAR_FIELDS.find((field) => field === name);
  if (yearField !== undefined && year !== undefined) {
    if (year === NO_YEAR) return { kind: 'year', field: yearField, year: null };
    return /^\d{4}$/.test(year) ? { kind: 'year', field: yearField, year: Number(year) } : null;
  }
  const rowField = ROW_FIELDS.find((field) => field === name);
  if (rowField !== undefined) return { kind: 'row', field: rowField };
  const other = OTHER_FIELDS.find((field) => field === name);
  return other === undefined ? null : { kind: 'other', field: other };
}

/** Rows of ours that hold nothing typed: headings, headers, notes. */
export const OWN_ROW = '#';
/** Rows of the history; the figure that was replaced stands in the state column. */
export const HISTORY_ROW = '#history';

/** A figure as it stood when the sheet was last written, or as it was handed out to a section. */
export interface FieldTexts {
  readonly actual: string;
  readonly status: string;
  readonly date: string;
  /** The plan's own figure that the sheet showed where nothing was typed. */
  readonly shown: string;
}

/** What the hidden state column keeps of an indicator's row. */
export interface RowState {
  /** Fingerprint of the plan's name; empty where it has none. */
  readonly plan: string;
  /** By year: what was typed when the sheet was last written. Years without anything are left out. */
  readonly years: Readonly<Record<string, FieldTexts>>;
  /** What {@link ROW_FIELDS} held then. */
  readonly fields: Readonly<Partial<Record<RowField, string>>>;
}

/** A figure that was replaced by another, kept for ever. */
export interface PastFigure {
  /** Key of the indicator: its id, or its label where it had none. */
  readonly id: string;
  readonly plan: string;
  readonly label: string;
  readonly year: YearKey;
  readonly value: string;
  /** 速報, 確定 …, or why the figure was put aside. */
  readonly status: string;
  readonly date: string;
  readonly source: string;
  /** The day on which it was put aside, `2026-07-01`. */
  readonly replaced: string;
}

export const NO_STATE: RowState = { plan: '', years: {}, fields: {} };

/** How a year is named in {@link RowState.years}. */
export function yearName(year: YearKey): string {
  return year === null ? NO_YEAR : String(year);
}

/** The state as the hidden cell holds it. */
export function stateText(state: RowState | PastFigure): string {
  return JSON.stringify(state);
}

/** What a hidden state cell says; nothing where it was damaged. */
export function parseState(value: unknown): RowState {
  const state = record(parse(value));
  const years = Object.entries(record(state.years)).map(([year, texts]) => {
    const { actual, status, date, shown } = record(texts);
    const known = { actual: words(actual), status: words(status), date: words(date), shown: words(shown) };
    return [year, known] as const;
  });
  const fields = record(state.fields);
  return {
    plan: words(state.plan),
    years: Object.fromEntries(years),
    fields: Object.fromEntries(ROW_FIELDS.map((field) => [field, words(fields[field])])),
  };
}

/** A figure of the history, or null where the cell was damaged. */
export function parsePast(value: unknown): PastFigure | null {
  const past = record(parse(value));
  if (typeof past.id !== 'string' || typeof past.value !== 'string') return null;
  return {
    id: past.id,
    plan: words(past.plan),
    label: words(past.label),
    year: typeof past.year === 'number' ? past.year : null,
    value: past.value,
    status: words(past.status),
    date: words(past.date),
    source: words(past.source),
    replaced: words(past.replaced),
  };
}

function parse(value: unknown): unknown {
  if (typeof value !== 'string') return null;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
