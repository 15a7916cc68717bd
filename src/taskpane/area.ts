import { type CellRef, type RangeRef, toAddress, toRangeAddress } from '../core/workbook/cell-ref';

/** `事業費` or `事業費!B2:F9`. */
export function areaText(sheet: string, range: RangeRef | null): string {
  return range === null ? sheet : `${sheet}!${toRangeAddress(range)}`;
}

/** `事業費!B2`. */
export function formatPlace(cell: CellRef): string {
  return `${cell.sheet}!${toAddress(cell)}`;
}
