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

/** The cells of a range that hold something, row by row. */
export function toRows(area: Area, contents: RangeContents, formats: NumberFormats): SnapshotRow[] {
  const rows: SnapshotRow[] = [];
  contents.values.forEach((values, down) => {
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
  });
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

/** Rows of several pieces of one sheet as one list; pieces may stand side by side. */
export function joinRows(pieces: readonly (readonly SnapshotRow[])[]): readonly SnapshotRow[] {
  if (pieces.length === 1) return pieces[0] ?? [];
  const byRow = new Map<number, SnapshotCell[]>();
  for (const piece of pieces) {
    for (const { row, cells } of piece) {
      const present = byRow.get(row);
      if (present === undefined) byRow.set(row, [...cells]);
      else present.push(...cells);
    }
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: cells.sort((a, b) => a.column - b.column) }));
}

/** Bytes that the answer for a range takes, near enough. */
export function bytesOf({ values, formulas, numberFormat }: RangeContents): number {
  let bytes = 0;
  for (const matrix of [values, formulas, numberFormat]) {
    for (const row of matrix) for (const item of row) bytes += itemBytes(item);
  }
  return bytes;
}

function itemBytes(item: unknown): number {
  if (typeof item !== 'string') return String(item).length + 1;
  let bytes = item.length + 3;
  for (let at = 0; at < item.length; at++) {
    const unit = item.charCodeAt(at);
    if (unit >= 0x800) bytes += 2;
    else if (unit >= 0x80 || unit < 0x20 || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
