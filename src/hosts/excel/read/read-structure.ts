import type { Area } from '../../../core/workbook/sheet-model';
import type { Stint } from '../../breathe';
import { columnsOf, parseAreas, rangeOf } from '../addresses';
import type { SheetPlan } from './read-plan';

/**
 * Cells that a request for merged areas covers: the call fails where it would find more than 512 areas, and every
 * area takes at least two cells.
 */
const CELLS_PER_MERGE_REQUEST = 1024;

/** What an area of a sheet has besides cells. */
export interface SheetStructure {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/**
 * Asks for the structure of an area; the function given reads it after the round trip. Hidden columns are asked for
 * with the first rows of the sheet only, whose other pieces have the same.
 */
export async function requestStructure(
  context: Excel.RequestContext,
  plan: SheetPlan,
  area: Area,
  stint: Stint,
): Promise<() => SheetStructure> {
  const sheet = context.workbook.worksheets.getItem(plan.id);
  const merged: Excel.RangeAreas[] = [];
  for (const piece of mergePieces(area)) {
    merged.push(rangeOf(sheet, piece).getMergedAreasOrNullObject().load('areas/items/address'));
    // Each is several objects of Office.js: a thousand take longer than the page should wait.
    if (stint.isOver()) await stint.rest();
  }
  const whole = rangeOf(sheet, area);
  const rows = whole.getRowProperties({ rowHidden: true });
  const isFirst = area.top === plan.shown?.top;
  const columns = isFirst ? whole.getColumnProperties({ columnHidden: true }) : null;
  return () => ({
    merges: merged.flatMap((areas) =>
      areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseAreas(address)),
    ),
    hiddenRows: hidden(
      rows.value.map(({ rowHidden }) => rowHidden),
      area.top,
    ),
    hiddenColumns: hidden(columns?.value.map(({ columnHidden }) => columnHidden) ?? [], area.left),
  });
}

/** The structure of a sheet from its pieces. */
export function joinStructures(pieces: readonly SheetStructure[]): SheetStructure {
  return {
    merges: distinct(pieces.flatMap(({ merges }) => merges)),
    hiddenRows: new Set(pieces.flatMap(({ hiddenRows }) => [...hiddenRows])),
    hiddenColumns: new Set(pieces.flatMap(({ hiddenColumns }) => [...hiddenColumns])),
  };
}

/** Pieces of an area, each small enough for one request. */
export function mergePieces(area: Area): Area[] {
  const width = Math.min(columnsOf(area), CELLS_PER_MERGE_REQUEST);
  const height = Math.max(1, Math.floor(CELLS_PER_MERGE_REQUEST / width));
  const pieces: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += height) {
    for (let left = area.left; left <= area.right; left += width) {
      const bottom = Math.min(top + height - 1, area.bottom);
      pieces.push({ top, left, bottom, right: Math.min(left + width - 1, area.right) });
    }
  }
  return pieces;
}

/** Areas that reach over the edge of a piece are found on both sides of it. */
function distinct(areas: readonly Area[]): Area[] {
  const found = new Map(
    areas.map((area) => [`${area.top}:${area.left}:${area.bottom}:${area.right}`, area] as const),
  );
  return [...found.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}

function hidden(flags: readonly (boolean | undefined)[], start: number): Set<number> {
  const indexes = new Set<number>();
  flags.forEach((flag, index) => {
    if (flag === true) indexes.add(start + index);
  });
  return indexes;
}
