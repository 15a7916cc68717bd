import type { Area } from '../../../core/workbook/sheet-model';
import { ownedSheets } from '../../../core/workbook/sheet-names';
import type { DefinedName, SheetSnapshot, SnapshotTable } from '../../../core/workbook/snapshot';
import { HostError, type Scope, type WorkOptions } from '../../ports';
import { areaOf, bounding, intersect, isTemporaryName, parseAreas } from '../addresses';
import { roundTrip } from '../round-trip';
import type { Surroundings } from '../surroundings';

/** What there is to read on one sheet. */
export interface SheetPlan {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Where values stand; null on a blank sheet. */
  readonly cells: Area | null;
  /** Where anything stands, formats included: merged areas and hidden rows are looked for here. */
  readonly shown: Area | null;
  readonly tables: readonly SnapshotTable[];
}

export interface ReadPlan {
  readonly sheets: readonly SheetPlan[];
  readonly definedNames: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** The sheet in front or the selected area, null for the whole workbook. */
  readonly area: { readonly sheet: string; readonly range: Area | null } | null;
}

const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';
const NAMES = 'items/name,items/formula,items/visible';
const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
/** Beyond this, formats reach so far (whole columns) that they say nothing. */
const MOST_FORMATTED = 1_000_000;

/** Two round trips: which sheets, names and tables there are, then how far each sheet reaches. */
export async function planReading(
  scope: Scope,
  surroundings: Surroundings,
  options: WorkOptions,
): Promise<ReadPlan> {
  const list = await roundTrip(surroundings, (context) => listWorkbook(context, scope), options);
  const front = list.front?.name ?? null;
  const definedNames = list.names.items.map((item) => definedName(item, null));
  const present = list.sheets.items.filter(({ name }) => !isTemporaryName(name));
  if (front !== null && !present.some(({ name }) => name === front)) {
    throw new HostError('sheet-gone', { sheet: front });
  }
  // What people typed on sheets of ours is needed whatever is checked: writing keeps it.
  const owned = ownedSheets(
    definedNames,
    present.map(({ name }) => name),
  );
  const ours = new Set(Object.values(owned));
  const listed = present.filter(({ name }) => front === null || name === front || ours.has(name));
  const measured = await roundTrip(
    surroundings,
    (context) => measure(context, listed, list.tables.items),
    options,
  );
  const selected = list.selection === null ? null : selectedArea(list.selection.address);
  const sheets = listed.map(({ id, name, visibility }, index): SheetPlan => {
    const extents = measured.sheets[index];
    for (const item of extents?.names.items ?? []) definedNames.push(definedName(item, name));
    const within = (range: Excel.Range | undefined): Area | null => {
      if (range === undefined || range.isNullObject) return null;
      const area = areaOf(range);
      return selected === null || name !== front ? area : intersect(area, selected);
    };
    const cells = within(extents?.used);
    const shown = within(extents?.shown);
    const tables = measured.tables.flatMap((table): SnapshotTable[] =>
      table.sheet === name ? [table.read()] : [],
    );
    return {
      id,
      name,
      visibility: VISIBILITY[visibility],
      cells,
      shown: shown === null || sizeOf(shown) > MOST_FORMATTED ? cells : shown,
      tables,
    };
  });
  return {
    sheets,
    definedNames,
    dateSystem: list.date.value === 0 ? 1904 : 1900,
    area: front === null ? null : { sheet: front, range: selected },
  };
}

function listWorkbook({ workbook }: Excel.RequestContext, scope: Scope) {
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const names = workbook.names.load(NAMES);
  const tables = workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  // The first day of 1904 has the number 0 in the 1904 date system and 1462 in the other.
  const date = workbook.functions.date(1904, 1, 1).load('value');
  const front = scope === 'workbook' ? null : workbook.worksheets.getActiveWorksheet().load('name');
  const selection = scope === 'selection' ? workbook.getSelectedRanges().load('address') : null;
  return { sheets, names, tables, date, front, selection };
}

function measure(
  { workbook }: Excel.RequestContext,
  listed: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
) {
  const names = new Set(listed.map(({ name }) => name));
  return {
    sheets: listed.map(({ id }) => {
      const sheet = workbook.worksheets.getItem(id);
      return {
        used: sheet.getUsedRangeOrNullObject(true).load(EXTENT),
        shown: sheet.getUsedRangeOrNullObject(false).load(EXTENT),
        names: sheet.names.load(NAMES),
      };
    }),
    tables: tables.flatMap(({ name, showHeaders, showTotals, worksheet }) => {
      const sheet = worksheet.name;
      if (!names.has(sheet)) return [];
      const range = workbook.tables.getItem(name).getRange().load(EXTENT);
      const read = (): SnapshotTable => ({
        name,
        range: { sheet, ...areaOf(range) },
        headerRows: showHeaders ? 1 : 0,
        totalsRows: showTotals ? 1 : 0,
      });
      return [{ sheet, read }];
    }),
  };
}

function definedName({ name, formula, visible }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, ''), hidden: !visible, sheet };
}

/** The rectangle around everything that is selected. */
function selectedArea(address: string): Area {
  const areas = parseAreas(address);
  const [first, ...rest] = areas;
  if (first === undefined) throw new HostError('failed');
  return rest.reduce(bounding, first);
}

function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
