import { toRangeAddress } from '../../../core/workbook/cell-ref';
import type { Area } from '../../../core/workbook/sheet-model';
import { HostError, type WorkOptions } from '../../ports';
import { areaOf, bounding, cellsOf, columnsOf, parseAreas, rangeOf } from '../addresses';
import { isTrouble } from '../errors';
import { mergePieces } from '../read/read-structure';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';
import type { Inspection } from './inspect';
import { sheetOf, type Target } from './target';
import { extentOf } from './write-charts';

/** Cells of a sheet with everything that writing it takes away, for putting it back. */
export interface HeldBlock {
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
}

export interface HeldSheet {
  readonly target: Target;
  readonly blocks: readonly HeldBlock[];
  readonly merges: readonly Area[];
  readonly rowHeights: readonly { readonly index: number; readonly size: number }[];
  readonly columnWidths: readonly { readonly index: number; readonly size: number }[];
  readonly chartIds: readonly string[];
  readonly filter: Area | null;
}

const LOOK: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
    protection: true,
    borders: { style: true, weight: true, color: true },
  },
};
const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';
const CONTENTS = `${EXTENT},formulas,values,numberFormat`;
/** Cells asked for at once where all of them together are too many. */
const CELLS_AT_ONCE = 3000;

/** What the sheets that will be rewritten hold: one round trip unless they are very large. */
export async function hold(
  { targets }: Inspection,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<readonly HeldSheet[]> {
  const rewritten = targets.filter(({ id }) => id !== null);
  if (rewritten.length === 0) return [];
  try {
    const requests = await roundTrip(
      surroundings,
      (context) =>
        rewritten.map((target) => {
          // A blank sheet gives A1.
          const used = sheetOf(context, target).getUsedRange(false);
          const range = used.getBoundingRect(toRangeAddress(extentOf(target.model)));
          const merged = range.getMergedAreasOrNullObject().load('areas/items/address');
          return {
            target,
            block: requestBlock(used),
            rest: requestRest(context, target, range),
            merged: [merged],
          };
        }),
      options,
    );
    return requests.map(({ target, block, rest, merged }) => finish(target, [block], rest, merged));
  } catch (error) {
    // More merged areas than one call gives, or more bytes than one answer holds.
    if (!isTrouble(error, 'too-large') && !isTrouble(error, 'failed')) throw error;
    const held: HeldSheet[] = [];
    for (const target of rewritten) held.push(await holdInPieces(target, surroundings, options));
    return held;
  }
}

type BlockRequest = ReturnType<typeof requestBlock>;
type RestRequest = ReturnType<typeof requestRest>;

function requestBlock(range: Excel.Range) {
  return { range: range.load(CONTENTS), properties: range.getCellProperties(LOOK) };
}

function requestRest(context: Excel.RequestContext, target: Target, range: Excel.Range) {
  return {
    range: range.load(EXTENT),
    rows: range.getRowProperties({ format: { rowHeight: true } }),
    columns: range.getColumnProperties({ format: { columnWidth: true } }),
    charts: sheetOf(context, target).charts.load('items/id'),
    filter: sheetOf(context, target).autoFilter.getRangeOrNullObject().load(EXTENT),
  };
}

function finish(
  target: Target,
  blocks: readonly BlockRequest[],
  rest: RestRequest,
  merged: readonly Excel.RangeAreas[],
): HeldSheet {
  const area = areaOf(rest.range);
  const merges = merged.flatMap((areas) =>
    areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => parseAreas(address)),
  );
  return {
    target,
    blocks: blocks.map(({ range, properties }) => ({
      area: areaOf(range),
      formulas: range.formulas,
      values: range.values,
      numberFormat: range.numberFormat,
      properties: properties.value,
    })),
    merges: [...new Map(merges.map((one) => [toRangeAddress(one), one])).values()],
    rowHeights: rest.rows.value.flatMap(({ format }, index) => sized(area.top + index, format?.rowHeight)),
    columnWidths: rest.columns.value.flatMap(({ format }, index) =>
      sized(area.left + index, format?.columnWidth),
    ),
    chartIds: rest.charts.items.map(({ id }) => id),
    filter: rest.filter.isNullObject ? null : areaOf(rest.filter),
  };
}

function sized(index: number, size: number | undefined): { index: number; size: number }[] {
  return size === undefined || size === 0 ? [] : [{ index, size }];
}

async function holdInPieces(
  target: Target,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<HeldSheet> {
  const used = await roundTrip(
    surroundings,
    (context) => sheetOf(context, target).getUsedRange(false).load(EXTENT),
    options,
  );
  const area = areaOf(used);
  const reach = bounding(area, extentOf(target.model));
  const { rest, merged } = await roundTrip(
    surroundings,
    (context) => {
      const sheet = sheetOf(context, target);
      return {
        rest: requestRest(context, target, rangeOf(sheet, reach)),
        merged: mergePieces(area).map((piece) =>
          rangeOf(sheet, piece).getMergedAreasOrNullObject().load('areas/items/address'),
        ),
      };
    },
    options,
  );
  const blocks: BlockRequest[] = [];
  let cells = CELLS_AT_ONCE;
  for (let top = area.top; top <= area.bottom; ) {
    const rows = Math.max(1, Math.floor(cells / columnsOf(area)));
    const piece = { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) };
    try {
      const block = await roundTrip(
        surroundings,
        (context) => requestBlock(rangeOf(sheetOf(context, target), piece)),
        options,
      );
      blocks.push(block);
      top = piece.bottom + 1;
    } catch (error) {
      if (!isTrouble(error, 'too-large')) throw error;
      if (rows === 1) throw new HostError('too-large', { cause: error, sheet: target.name });
      cells = Math.floor(cellsOf(piece) / 2);
    }
  }
  return finish(target, blocks, rest, merged);
}
