import { cellCount, isEntireColumn, isEntireRow } from '../model/area';
import type { HostSheet } from '../model/sheet';
import { type CellFormat, DEFAULT_FORMAT, readColor } from '../model/format';
import { invalidArgument, RichApiError } from '../rich-api/messages';
import { checkSheet, type ExcelContext, isUnbounded, type RangeTarget } from './context';

/** Most cells that are looked at one by one to tell whether they look the same. */
const LOOKED_AT = 2_000_000;

/** @throws RichApiError for several areas, for which this host does not play it */
export function oneArea(target: RangeTarget): RangeTarget {
  if ((target.more ?? []).length > 0) throw new RichApiError('NotImplemented', 'Several areas.', 501);
  return target;
}

/** The value that all cells of a range share, or null. */
export function uniform<T>(target: RangeTarget, read: (format: CellFormat) => T): T | null {
  const { sheet, area } = oneArea(target);
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
  { sheet, area, more = [] }: RangeTarget,
  patch: Partial<CellFormat>,
): void {
  checkSheet(context, sheet);
  const shared = new Map<CellFormat, CellFormat>();
  for (const one of [area, ...more]) {
    sheet.changeFormat(one, (format) => {
      const changed = shared.get(format) ?? { ...format, ...patch };
      shared.set(format, changed);
      return changed;
    });
  }
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

type Axis = 'rows' | 'columns';

function sizesOf(sheet: HostSheet, axis: Axis) {
  return axis === 'rows'
    ? { own: sheet.rowHeights, standard: sheet.standardHeight }
    : { own: sheet.columnWidths, standard: sheet.standardWidth };
}

/** Height of the rows or width of the columns of a range in points, null where they differ. */
export function uniformSize({ sheet, area }: RangeTarget, axis: Axis): number | null {
  const { own, standard } = sizesOf(sheet, axis);
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const seen = new Set<number>();
  for (let index = from; index <= to && seen.size < 2; index++) seen.add(own.get(index) ?? standard);
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

/** Points that rows or columns take together, both ends included. */
export function sizeOf(sheet: HostSheet, axis: Axis, from: number, to: number): number {
  const { own, standard } = sizesOf(sheet, axis);
  let size = Math.max(0, to - from + 1) * standard;
  for (const [index, one] of own) if (index >= from && index <= to) size += one - standard;
  return size;
}

/** @throws RichApiError where the sheet cannot take it */
export function setSizes(context: ExcelContext, target: RangeTarget, axis: Axis, value: unknown): void {
  const { sheet, area } = oneArea(target);
  checkSheet(context, sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const most = axis === 'rows' ? 409.5 : 1790;
  if (typeof value !== 'number' || value < 0 || value > most) throw invalidArgument();
  const { own } = sizesOf(sheet, axis);
  sheet.touched = true;
  if (axis === 'rows' ? isEntireColumn(area) : isEntireRow(area)) {
    own.clear();
    if (axis === 'rows') sheet.standardHeight = value;
    else sheet.standardWidth = value;
    return;
  }
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  for (let index = from; index <= to; index++) own.set(index, value);
}
