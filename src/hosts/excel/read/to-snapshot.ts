import type { Area } from '../../../core/workbook/sheet-model';
import type { CellValue, ErrorValue, SnapshotCell, SnapshotRow } from '../../../core/workbook/snapshot';

/** Error values as `Range.values` shows them. */
const ERRORS: ReadonlyMap<string, ErrorValue> = new Map(
  [
    '#NULL!',
    '#DIV/0!',
    '#VALUE!',
    '#REF!',
    '#NAME?',
    '#NUM!',
    '#N/A',
    '#GETTING_DATA',
    '#SPILL!',
    '#CALC!',
    '#FIELD!',
    '#BLOCKED!',
    '#CONNECT!',
    '#UNKNOWN!',
    '#BUSY!',
    '#EXTERNAL!',
    '#PYTHON!',
  ].map((error) => [error, { error }]),
);

/** What Office.js gives for a range. */
export interface RangeContents {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** Number formats by index, `General` first. */
export class NumberFormats {
  readonly codes: string[] = ['General'];
  readonly #indexes = new Map([['General', 0]]);

  indexOf(code: string): number {
    let index = this.#indexes.get(code);
    if (index === undefined) {
      index = this.codes.push(code) - 1;
      this.#indexes.set(code, index);
    }
    return index;
  }
}

/** The cells that hold something in rows `from` to `to` (not included) of a range, counted from its top. */
export function toRows(
  area: Area,
  contents: RangeContents,
  from: number,
  to: number,
  formats: NumberFormats,
): SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  for (let down = from; down < to; down++) {
    const values = contents.values[down] ?? [];
    const formulas = contents.formulas[down] ?? [];
    const codes = contents.numberFormat[down] ?? [];
    const cells: SnapshotCell[] = [];
    const row = area.top + down;
    values.forEach((value, across) => {
      const written = formulas[across];
      if (value === '' && (written === '' || written === undefined)) return;
      const given = codes[across];
      const code = typeof given === 'string' ? given : 'General';
      const formula = formulaOf(value, written);
      cells.push({
        row,
        column: area.left + across,
        value: valueOf(value, code, formula),
        formula,
        format: formats.indexOf(code),
      });
    });
    if (cells.length > 0) rows.push({ row, cells });
  }
  return rows;
}

/**
 * The formula without `=`. Office.js gives the value again where there is none, and a text such as `=A1` looks the
 * same in both: a formula whose result is its own text does not occur.
 */
export function formulaOf(value: unknown, written: unknown): string | null {
  return typeof written === 'string' && written.startsWith('=') && written !== value
    ? written.slice(1)
    : null;
}

/** Texts that look like errors are errors, unless a text format says that they were typed as text. */
export function valueOf(value: unknown, code: string, formula: string | null): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  const error = ERRORS.get(text);
  return error !== undefined && (formula !== null || code !== '@') ? error : text;
}

/** Rows that were read of a part of a sheet. */
export interface RowsPiece {
  readonly area: Area;
  readonly rows: SnapshotRow[];
}

/** Rows of several pieces of one sheet as one list, in whatever order they came; pieces may stand side by side. */
export function joinRows(pieces: readonly RowsPiece[]): readonly SnapshotRow[] {
  const [first, ...others] = [...pieces].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  if (first === undefined) return [];
  const all = first.rows;
  for (const { rows } of others) {
    for (const row of rows) {
      const last = all.at(-1);
      if (last?.row === row.row) all[all.length - 1] = { row: row.row, cells: [...last.cells, ...row.cells] };
      else all.push(row);
    }
  }
  return all;
}

/** Bytes that the answer for rows of a range takes, near enough. */
export function bytesOf({ values, formulas, numberFormat }: RangeContents, from: number, to: number): number {
  let bytes = 0;
  for (const matrix of [values, formulas, numberFormat]) {
    for (const row of matrix.slice(from, to)) for (const item of row) bytes += itemBytes(item);
  }
  return bytes;
}

function itemBytes(item: unknown): number {
  if (typeof item !== 'string') return String(item).length + 1;
  // Quotes travel with a backslash each, for the answer is a text within a message.
  let bytes = item.length + 5;
  for (let at = 0; at < item.length; at++) {
    const unit = item.charCodeAt(at);
    if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80 || unit < 0x20 || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
