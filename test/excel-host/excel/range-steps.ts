import { readAddress, splitSheet } from '../model/address';
import { type Area, bounding, WHOLE_SHEET } from '../model/area';
import type { HostSheet } from '../model/sheet';
import type { HostObject } from '../rich-api/behaviour';
import { invalidArgument } from '../rich-api/messages';
import { rangeObject, type RangeTarget } from './context';

/** The range of these corners. @throws RichApiError where it leaves the sheet or has no cell */
export function rangeAt(sheet: HostSheet, area: Area): HostObject {
  const { top, left, bottom, right } = area;
  const isInside =
    top >= 0 &&
    left >= 0 &&
    bottom <= WHOLE_SHEET.bottom &&
    right <= WHOLE_SHEET.right &&
    bottom >= top &&
    right >= left;
  if (!isInside || ![top, left, bottom, right].every(Number.isInteger)) throw invalidArgument();
  return rangeObject(sheet, area);
}

/** The range that an address on a sheet names; none for the whole sheet. */
export function rangeByAddress(sheet: HostSheet, address: string | null | undefined): HostObject {
  if (address === undefined || address === null || address === '') return rangeObject(sheet, WHOLE_SHEET);
  const { sheet: named, rest } = splitSheet(address);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  const area = readAddress(rest);
  if (area === null) throw invalidArgument();
  return rangeObject(sheet, area);
}

/** Most characters of the addresses of several areas. */
const MOST_ADDRESSES = 8192;

export function areasByAddress(sheet: HostSheet, addresses: string): HostObject {
  if (addresses.length > MOST_ADDRESSES) throw invalidArgument();
  const areas = addresses.split(/[,;]/).map((address) => readAddress(address.trim()));
  if (areas.includes(null)) throw invalidArgument();
  return { type: 'RangeAreas', target: { sheet, areas } };
}

function other(range: RangeTarget, object: HostObject | string): Area {
  if (typeof object === 'string') return (rangeByAddress(range.sheet, object).target as RangeTarget).area;
  const target = object.target as RangeTarget;
  if (object.type !== 'Range' || target.sheet !== range.sheet) throw invalidArgument();
  return target.area;
}

type Step = (range: RangeTarget, ...args: never[]) => HostObject | null;

/** Members of a range that lead to another range of the same sheet. */
export const RANGE_STEPS: Readonly<Record<string, Step>> = {
  GetCell: ({ sheet, area }, row: number, column: number) => {
    const [top, left] = [area.top + row, area.left + column];
    return rangeAt(sheet, { top, bottom: top, left, right: left });
  },
  GetRow: ({ sheet, area }, row: number) =>
    rangeAt(sheet, { ...area, top: area.top + row, bottom: area.top + row }),
  GetColumn: ({ sheet, area }, column: number) =>
    rangeAt(sheet, { ...area, left: area.left + column, right: area.left + column }),
  GetBoundingRect: (range, object: HostObject | string) =>
    rangeAt(range.sheet, bounding(range.area, other(range, object))),
  GetIntersectionOrNullObject: (range, object: HostObject | string) => {
    const [a, b] = [range.area, other(range, object)];
    const area = {
      top: Math.max(a.top, b.top),
      left: Math.max(a.left, b.left),
      bottom: Math.min(a.bottom, b.bottom),
      right: Math.min(a.right, b.right),
    };
    return area.bottom < area.top || area.right < area.left ? null : rangeAt(range.sheet, area);
  },
  GetResizedRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeAt(sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns }),
  GetAbsoluteResizedRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeAt(sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 }),
  GetOffsetRange: ({ sheet, area }, rows: number, columns: number) =>
    rangeAt(sheet, {
      top: area.top + rows,
      bottom: area.bottom + rows,
      left: area.left + columns,
      right: area.right + columns,
    }),
  GetEntireRow: ({ sheet, area }) => rangeAt(sheet, { ...WHOLE_SHEET, top: area.top, bottom: area.bottom }),
  GetEntireColumn: ({ sheet, area }) =>
    rangeAt(sheet, { ...WHOLE_SHEET, left: area.left, right: area.right }),
  GetLastCell: ({ sheet, area }) => rangeAt(sheet, { ...area, top: area.bottom, left: area.right }),
  GetLastRow: ({ sheet, area }) => rangeAt(sheet, { ...area, top: area.bottom }),
  GetLastColumn: ({ sheet, area }) => rangeAt(sheet, { ...area, left: area.right }),
  GetUsedRange: (range, valuesOnly?: boolean) =>
    usedWithin(range, valuesOnly === true) ??
    rangeAt(range.sheet, { ...range.area, bottom: range.area.top, right: range.area.left }),
  GetUsedRangeOrNullObject: (range, valuesOnly?: boolean) => usedWithin(range, valuesOnly === true),
};

function usedWithin({ sheet, area }: RangeTarget, valuesOnly: boolean): HostObject | null {
  let used: Area | null = null;
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    const here = { top: row, bottom: row, left: column, right: column };
    used = used === null ? here : bounding(used, here);
  }
  return used === null ? null : rangeAt(sheet, used);
}
