import { cellCount, type Area } from '../model/area';
import { type CellFormat, DEFAULT_FORMAT, readColor } from '../model/format';
import { invalidArgument } from '../rich-api/messages';
import { UNVERIFIED } from '../unverified';
import { checkSheet, type ExcelContext, isUnbounded, type RangeTarget } from './context';

/** Most cells that are looked at one by one to tell whether they look the same. */
const LOOKED_AT = 2_000_000;

/** The value that all cells of a range share, or null. */
export function uniform<T>({ sheet, area }: RangeTarget, read: (format: CellFormat) => T): T | null {
  const seen = new Set<T>();
  if (isUnbounded(area) || cellCount(area) > LOOKED_AT) {
    for (const { cell } of sheet.cellsIn(area)) seen.add(read(cell.format));
    if (seen.size === 0) seen.add(read(DEFAULT_FORMAT));
  } else {
    for (let row = area.top; row <= area.bottom && seen.size < 2; row++) {
      for (let column = area.left; column <= area.right && seen.size < 2; column++) {
        seen.add(read(sheet.formatOf(row, column)));
      }
    }
  }
  return seen.size === 1 ? ([...seen][0] as T) : null;
}

/** Changes the look of all cells of a range; cells that shared a format still do. */
export function change(
  context: ExcelContext,
  { sheet, area }: RangeTarget,
  patch: Partial<CellFormat>,
): void {
  checkSheet(context, sheet);
  const shared = new Map<CellFormat, CellFormat>();
  sheet.changeFormat(area, (format) => {
    const changed = shared.get(format) ?? { ...format, ...patch };
    shared.set(format, changed);
    return changed;
  });
}

/** Getter and setter of one property of {@link CellFormat}. */
export function formatMember<K extends keyof CellFormat>(
  context: ExcelContext,
  key: K,
  accept: (value: unknown) => CellFormat[K] | undefined,
) {
  return {
    get: (range: RangeTarget) => uniform(range, (format) => format[key]),
    set: (range: RangeTarget, value: unknown) => {
      const accepted = accept(value);
      if (accepted === undefined) throw invalidArgument();
      change(context, range, { [key]: accepted });
    },
  };
}

export const asBoolean = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
export const asNumber = (value: unknown) => (typeof value === 'number' && value >= 0 ? value : undefined);
export const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);
export const asColor = (value: unknown) => readColor(value) ?? undefined;
export const oneOf =
  (...allowed: readonly string[]) =>
  (value: unknown) =>
    allowed.find((item) => typeof value === 'string' && item.toLowerCase() === value.toLowerCase());

/** Width of the columns or height of the rows of a range in points, null where they differ. */
export function uniformSize(sizes: ReadonlyMap<number, number>, from: number, to: number, standard: number) {
  const seen = new Set<number>();
  for (let index = from; index <= to && seen.size < 2; index++) seen.add(sizes.get(index) ?? standard);
  return seen.size === 1 ? [...seen][0] : null;
}

export function sizeOf(
  sizes: ReadonlyMap<number, number>,
  from: number,
  to: number,
  standard: number,
): number {
  let size = 0;
  for (let index = from; index <= to; index++) size += sizes.get(index) ?? standard;
  return size;
}

export const STANDARD = {
  width: UNVERIFIED.columnWidth.standard,
  height: UNVERIFIED.standardRowHeight,
} as const;

/** @throws RichApiError where the sheet cannot take it */
export function setSizes(
  context: ExcelContext,
  range: RangeTarget,
  axis: 'columnWidths' | 'rowHeights',
  value: unknown,
): void {
  checkSheet(context, range.sheet);
  const most = axis === 'rowHeights' ? 409.5 : 1790;
  if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument();
  const { top, bottom, left, right }: Area = range.area;
  const [from, to] = axis === 'rowHeights' ? [top, bottom] : [left, right];
  for (let index = from; index <= to; index++) range.sheet[axis].set(index, value);
  range.sheet.touched = true;
}
