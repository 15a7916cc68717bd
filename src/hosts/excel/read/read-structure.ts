import type { Area } from '../../../core/workbook/sheet-model';
import { columnsOf, parseAreas, rangeOf } from '../addresses';
import type { SheetPlan } from './read-plan';

/**
 * Cells that a request for merged areas covers: the call fails where it would find more than 512 areas, and every
 * area takes at least two cells.
 */
const CELLS_PER_MERGE_REQUEST = 1024;

/** What the sheets have besides cells; `read` is for after the round trip. */
export interface StructureRequest {
  readonly read: () => SheetStructure;
}

export interface SheetStructure {
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export function requestStructure(context: Excel.RequestContext, plan: SheetPlan): StructureRequest {
  const area = plan.shown;
  if (area === null) {
    return { read: () => ({ merges: [], hiddenRows: new Set(), hiddenColumns: new Set() }) };
  }
  const sheet = context.workbook.worksheets.getItem(plan.id);
  const merged = mergePieces(area).map((piece) =>
    rangeOf(sheet, piece).getMergedAreasOrNullObject().load('areas/items/address'),
  );
  const whole = rangeOf(sheet, area);
  const rows = whole.getRowProperties({ rowHidden: true });
  const columns = whole.getColumnProperties({ columnHidden: true });
  return {
    read: () => ({
      merges: distinct(
        merged.flatMap((areas) =>
          areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseAreas(address)),
        ),
      ),
      hiddenRows: hidden(
        rows.value.map(({ rowHidden }) => rowHidden),
        area.top,
      ),
      hiddenColumns: hidden(
        columns.value.map(({ columnHidden }) => columnHidden),
        area.left,
      ),
    }),
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
