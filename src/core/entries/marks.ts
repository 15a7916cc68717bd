/**
 * The machine's side of the sheets that people type on. A hidden row says what each column below it is, a hidden
 * column says what each row is, so that sorting, inserting, moving and renaming do no harm. People never see any of
 * it, and nothing they type depends on an address.
 */

const ROW = 'tenken.row:';
const FIELD = 'tenken.field:';
/** Follows the name of a field whose cell is filled with a formula of ours: only a constant there was typed. */
const FILLED = '=';
/** Hardly in a name. */
const SEPARATOR = '\u241f';

/** Rows of ours that hold nothing typed: headings, headers, notes. */
export const OWN_ROW = '#';

/** What the mark of a row says. */
export interface RowMark {
  /** What the row is about; {@link OWN_ROW} and what begins with it is no line of anything. */
  readonly id: string;
  /** Figures that make the line known again under another name; empty without one. */
  readonly signature: string;
  /** What a person saw as the name of the line. */
  readonly label: string;
  /** Field of the columns that have no name of their own, where each row is a field. */
  readonly field: string;
  /** What the row held when it was written, as its writer notes it. */
  readonly memory: string;
}

/** Mark of a row for `SheetBuilder.markRow`. */
export function rowMark({
  id,
  signature = '',
  label = '',
  field = '',
  memory = '',
}: Pick<RowMark, 'id'> & Partial<RowMark>): string {
  return ROW + [id, signature, field, label, memory].join(SEPARATOR);
}

/** What a mark of a row says; null where the value is none. */
export function parseRowMark(value: unknown): RowMark | null {
  if (typeof value !== 'string' || !value.startsWith(ROW)) return null;
  const [id = '', signature = '', field = '', label = '', ...memory] = value
    .slice(ROW.length)
    .split(SEPARATOR);
  return { id, signature, field, label, memory: memory.join(SEPARATOR) };
}

/**
 * Mark of a column for `SheetBuilder.markColumns`: people type into the column, and formulas in it are theirs. Without
 * a name the field is that of the row.
 */
export function fieldMark(field = ''): string {
  return FIELD + field;
}

/** Name of a field that is filled with a formula which people may type over. */
export function filled(field: string): string {
  return field + FILLED;
}

/** Mark of a column that holds nothing typed and is none that a person added. */
export const OWN_FIELD = FIELD + OWN_ROW;

/** First cell of the hidden column in which a sheet watches its sources; see `watch.ts`. */
export const WATCH_MARK = 'tenken.watch';

/** The field that a mark of a column names; null where the value is none. */
export function parseFieldMark(value: unknown): string | null {
  return typeof value === 'string' && value.startsWith(FIELD) ? value.slice(FIELD.length) : null;
}

/** A field without the sign that it is filled, and whether it is. */
export function fieldName(field: string): { readonly name: string; readonly isFilled: boolean } {
  const isFilled = field.endsWith(FILLED);
  return { name: isFilled ? field.slice(0, -FILLED.length) : field, isFilled };
}
