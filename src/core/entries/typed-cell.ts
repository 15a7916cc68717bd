import { plainDecimal } from '../quantity/format';
import { decimalOfDouble } from '../quantity/read-cell';
import { squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import { type CellValue, isErrorValue, type SnapshotCell } from '../workbook/snapshot';

/** What stands in a cell that people fill in, exactly as it stands there. */
export interface TypedCell {
  readonly cell: CellRef;
  readonly value: CellValue;
  /** Without `=`. */
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A cell as something typed; null where it is blank. */
export function typedCell(
  cell: SnapshotCell | undefined,
  sheet: string,
  numberFormats: readonly string[],
): TypedCell | null {
  if (cell === undefined) return null;
  const { value, formula, row, column, format } = cell;
  const isBlank = value === null || (typeof value === 'string' && squeeze(value) === '');
  if (formula === null && isBlank) return null;
  return { cell: { sheet, row, column }, value, formula, numberFormat: numberFormats[format] ?? 'General' };
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
