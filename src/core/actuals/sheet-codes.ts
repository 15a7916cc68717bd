import { OWN_ROW } from '../entries/marks';

/** Names of the fields of 実績入力, and what the marks of its rows remember of the last writing. */

/** A fiscal year, or null for figures without one. */
export type YearKey = number | null;

/** What a year's columns hold. */
export const YEAR_FIELDS = ['target', 'actual', 'status', 'date'] as const;
export type YearField = (typeof YEAR_FIELDS)[number];

/** Columns that stand once for an indicator and are filled in by people. */
export const ROW_FIELDS = ['section', 'source', 'remark'] as const;
export type RowField = (typeof ROW_FIELDS)[number];

const NO_YEAR = 'none';

/** Name of the column of a year; see `entries/marks.ts`. */
export function yearField(field: YearField, year: YearKey): string {
  return `${field}:${year ?? NO_YEAR}`;
}

/** The years that fields are named after, in their order. */
export function yearsNamed(fields: Iterable<string>): readonly YearKey[] {
  return [...fields].flatMap((name) => {
    const [field, year = ''] = name.split(':');
    if (field !== 'actual') return [];
    if (year === NO_YEAR) return [null];
    return /^\d{4}$/.test(year) ? [Number(year)] : [];
  });
}

/** Id of the rows of the history; the figure that was replaced is their memory. */
export const HISTORY_ROW = `${OWN_ROW}history`;

/** A figure as it stood when the sheet was last written, or as it was handed out to a section. */
export interface FieldTexts {
  readonly actual: string;
  readonly status: string;
  readonly date: string;
  /** The plan's own figure that the sheet showed where nothing was typed. */
  readonly shown: string;
}

/** What the mark of an indicator's row remembers. */
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

/** How a year is named in {@link RowState.years}. */
export function yearName(year: YearKey): string {
  return year === null ? NO_YEAR : String(year);
}

/** The state as the mark holds it. */
export function stateText(state: RowState | PastFigure): string {
  return JSON.stringify(state);
}

/** What a mark remembers; nothing where it was damaged. */
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

/** A figure of the history, or null where the mark was damaged. */
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
