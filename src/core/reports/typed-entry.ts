import { type TypedCell, valueText } from '../entries/typed-cell';
import { Decimal } from '../quantity/decimal';
import { decimalOfDouble, readCell } from '../quantity/read-cell';
import type { CellStyle } from '../workbook/sheet-model';
import { isErrorValue } from '../workbook/snapshot';
import { atom } from './formula';
import type { Entry } from './sheet-builder';

/** A reference that names no sheet: it means the sheet that the formula stands on. */
const OWN_REFERENCE = /(?<![\w!$.'])\$?[A-Z]{1,3}\$?[1-9]\d*(?![\w(])/i;

/**
 * What a person typed, to be written again as it stood. A formula that refers to cells of the sheet itself would mean
 * others once its row has moved; then its value is kept.
 */
export function typedEntry(
  { value, formula, cell }: TypedCell,
  to: { readonly row: number; readonly column: number },
): Entry {
  const shown = typeof value === 'number' ? decimalOfDouble(value) : valueText(value);
  if (formula === null || isErrorValue(value)) return shown;
  const moved = cell.row !== to.row || cell.column !== to.column;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')+'!/g, 'sheet!');
  return moved && OWN_REFERENCE.test(bare) ? shown : atom(formula, shown);
}

/**
 * The look of a cell with something typed in it: the sheet's own number format, unless the figure would read otherwise
 * under it (another unit, a percentage stored as a fraction, a date).
 */
export function typedStyle({ value, numberFormat }: TypedCell, style: CellStyle): CellStyle {
  if (typeof value !== 'number' || numberFormat === 'General') return style;
  const before = readCell(value, numberFormat);
  const after = readCell(value, style.numberFormat ?? 'General');
  const isSame =
    before.kind === 'figure' &&
    after.kind === 'figure' &&
    before.quantity.value.equals(after.quantity.value) &&
    before.quantity.unit?.symbol === after.quantity.unit?.symbol;
  return isSame ? style : { ...style, numberFormat };
}

/** A plain decimal text as a number, any other text as it is. */
export function numberOrText(text: string): Entry {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text) : text;
}
