import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound, RichApiError } from '../rich-api/messages';
import { WHOLE_SHEET } from '../model/area';
import { readColor } from '../model/format';
import type { HostSheet, Visibility } from '../model/sheet';
import { renameReferences } from '../model/sheet-references';
import {
  checkAlive,
  checkSheet,
  checkStructure,
  checkWritable,
  type ExcelContext,
  invalidOperation,
  rangeObject,
  type RangeTarget,
  sheetObject,
  tell,
} from './context';
import { UNVERIFIED } from '../unverified';
import { activate } from './range';
import { areasByAddress, rangeAt, rangeByAddress } from './range-steps';

const NO_PERMISSION = Object.fromEntries(
  [
    'allowAutoFilter',
    'allowDeleteColumns',
    'allowDeleteRows',
    'allowEditObjects',
    'allowEditScenarios',
    'allowFormatCells',
    'allowFormatColumns',
    'allowFormatRows',
    'allowInsertColumns',
    'allowInsertHyperlinks',
    'allowInsertRows',
    'allowPivotTables',
    'allowSort',
  ].map((name) => [name, false]),
);
const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export function worksheetBehaviours(context: ExcelContext): Behaviours {
  const { workbook } = context;
  const part =
    (type: string) =>
    (sheet: HostSheet): HostObject => ({ type, target: sheet });
  const used = (sheet: HostSheet, valuesOnly?: boolean): HostObject | null => {
    const area = sheet.usedArea(valuesOnly === true);
    return area === null ? null : rangeObject(sheet, area);
  };
  return {
    WorksheetCollection: behaviour<null>({
      eventTarget: () => 'Workbook',
      items: () => workbook.sheets.map(sheetObject),
      call: { GetCount: () => workbook.sheets.length },
      go: {
        GetItem: (_, key: string) => sheetObject(workbook.findSheet(key) ?? fail()),
        GetItemOrNullObject: (_, key: string) => objectOrNull(workbook.findSheet(key)),
        GetActiveWorksheet: () => sheetObject(workbook.active ?? fail()),
        GetFirst: () => sheetObject(workbook.sheets[0] ?? fail()),
        GetLast: () => sheetObject(workbook.sheets.at(-1) ?? fail()),
        Add: (_, name?: string | null) => {
          checkStructure(context);
          const wanted = name == null || name === '' ? freeName(context) : name;
          checkName(context, wanted, null);
          const sheet = workbook.addSheet(wanted);
          sheet.touched = true;
          tell(context, 'added', sheet);
          return sheetObject(sheet);
        },
      },
    }),
    Worksheet: behaviour<HostSheet>({
      check: checkAlive,
      identity: ({ id }) => ({ Id: id }),
      eventTarget: ({ id }) => id,
      get: {
        Id: ({ id }) => id,
        Name: ({ name }) => name,
        Position: (sheet) => workbook.sheets.indexOf(sheet),
        Visibility: ({ visibility }) => visibility,
        TabColor: ({ tabColor }) => tabColor,
        ShowGridlines: ({ gridlines }) => gridlines,
        ShowHeadings: ({ headings }) => headings,
        StandardWidth: () => UNVERIFIED.columnWidth.standardCharacters,
        StandardHeight: () => UNVERIFIED.standardRowHeight,
      },
      set: {
        Name: (sheet, value: string) => {
          checkStructure(context);
          checkName(context, value, sheet);
          renameReferences(workbook, sheet.name, value);
          sheet.name = value;
          tell(context, 'renamed', sheet);
        },
        Position: (sheet, value: number) => {
          checkStructure(context);
          if (!Number.isInteger(value) || value < 0 || value >= workbook.sheets.length)
            throw invalidArgument();
          workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
          workbook.sheets.splice(value, 0, sheet);
        },
        Visibility: (sheet, value: Visibility) => {
          checkStructure(context);
          if (!VISIBILITIES.includes(value)) throw invalidArgument();
          if (value !== 'Visible') checkNotLastVisible(context, sheet);
          sheet.visibility = value;
        },
        TabColor: (sheet, value) => {
          checkWritable(context);
          if (value !== '' && readColor(value) === null) throw invalidArgument();
          sheet.tabColor = readColor(value) ?? '';
        },
        Gridlines: (sheet, value) => void (sheet.gridlines = value === true),
        Headings: (sheet, value) => void (sheet.headings = value === true),
      },
      go: {
        GetRange: (sheet, address?: string | null) => rangeByAddress(sheet, address),
        GetRanges: (sheet, addresses: string) => areasByAddress(sheet, addresses),
        GetRangeByIndexes: (sheet, row: number, column: number, rows: number, columns: number) =>
          rangeAt(sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
        GetCell: (sheet, row: number, column: number) =>
          rangeAt(sheet, { top: row, bottom: row, left: column, right: column }),
        GetUsedRange: (sheet, valuesOnly?: boolean) => used(sheet, valuesOnly) ?? rangeByAddress(sheet, 'A1'),
        GetUsedRangeOrNullObject: used,
        Charts: part('ChartCollection'),
        Tables: part('TableCollection'),
        Names: part('NamedItemCollection'),
        Protection: part('WorksheetProtection'),
        FreezePanes: part('WorksheetFreezePanes'),
        AutoFilter: part('AutoFilter'),
        PageLayout: part('PageLayout'),
        HorizontalPageBreaks: (sheet) => ({
          type: 'PageBreakCollection',
          target: { sheet, axis: 'rowBreaks' },
        }),
        VerticalPageBreaks: (sheet) => ({
          type: 'PageBreakCollection',
          target: { sheet, axis: 'columnBreaks' },
        }),
        _GetSheetById: (_, id: string) => sheetObject(workbook.findSheet(id) ?? fail()),
      },
      call: {
        Activate: (sheet) => {
          if (sheet.visibility !== 'Visible') throw invalidOperation('A hidden sheet cannot be activated.');
          activate(context, sheet);
        },
        Delete: (sheet) => {
          checkStructure(context);
          if (sheet.visibility === 'VeryHidden')
            throw invalidOperation('A very hidden sheet cannot be deleted.');
          checkNotLastVisible(context, sheet);
          workbook.removeSheet(sheet);
          renameReferences(workbook, sheet.name, null);
          tell(context, 'deleted', sheet);
        },
        Calculate: () => null,
      },
    }),
    WorksheetProtection: behaviour<HostSheet>({
      check: checkAlive,
      get: {
        Protected: ({ protection }) => protection !== null,
        Options: ({ protection }) => protection && { ...NO_PERMISSION, ...protection },
      },
      call: {
        Protect: (sheet, options?: Readonly<Record<string, unknown>> | null) => {
          checkWritable(context);
          if (sheet.protection !== null) throw invalidOperation('The sheet is protected already.');
          sheet.protection = options ?? {};
        },
        Unprotect: (sheet) => {
          checkWritable(context);
          sheet.protection = null;
        },
      },
    }),
    WorksheetFreezePanes: behaviour<HostSheet>({
      check: checkAlive,
      go: {
        GetLocationOrNullObject: (sheet) => {
          const { rows, columns } = sheet.frozen;
          if (rows === 0 && columns === 0) return null;
          const bottom = rows === 0 ? WHOLE_SHEET.bottom : rows - 1;
          const right = columns === 0 ? WHOLE_SHEET.right : columns - 1;
          return rangeAt(sheet, { top: 0, left: 0, bottom, right });
        },
      },
      call: {
        FreezeRows: (sheet, count?: number | null) => freeze(sheet, { rows: count ?? 1, columns: 0 }),
        FreezeColumns: (sheet, count?: number | null) => freeze(sheet, { rows: 0, columns: count ?? 1 }),
        FreezeAt: (sheet, range: HostObject | string) => {
          const object = typeof range === 'string' ? rangeByAddress(sheet, range) : range;
          const { area } = object.target as RangeTarget;
          freeze(sheet, {
            rows: area.bottom === WHOLE_SHEET.bottom ? 0 : area.bottom + 1,
            columns: area.right === WHOLE_SHEET.right ? 0 : area.right + 1,
          });
        },
        Unfreeze: (sheet) => freeze(sheet, { rows: 0, columns: 0 }),
      },
    }),
    AutoFilter: behaviour<HostSheet>({
      check: checkAlive,
      get: { Enabled: ({ autoFilter }) => autoFilter !== null, IsDataFiltered: () => false },
      go: {
        GetRangeOrNullObject: (sheet) =>
          sheet.autoFilter === null ? null : rangeObject(sheet, sheet.autoFilter),
      },
      call: {
        Apply: (sheet, range: HostObject | string, column?: number | null) => {
          checkSheet(context, sheet);
          if (column != null)
            throw new RichApiError('NotImplemented', 'Filter criteria', 501, 'AutoFilter.apply criteria');
          const object = typeof range === 'string' ? rangeByAddress(sheet, range) : range;
          sheet.autoFilter = (object.target as RangeTarget).area;
        },
        Remove: (sheet) => {
          checkSheet(context, sheet);
          sheet.autoFilter = null;
        },
        ClearCriteria: () => null,
      },
    }),
  };
}

function fail(): never {
  throw itemNotFound();
}

function objectOrNull(sheet: HostSheet | null): HostObject | null {
  return sheet === null ? null : sheetObject(sheet);
}

function freeze(sheet: HostSheet, frozen: { readonly rows: number; readonly columns: number }): void {
  sheet.frozen = { ...frozen };
  sheet.touched = true;
}

function freeName({ workbook }: ExcelContext): string {
  for (let number = workbook.sheets.length + 1; ; number++) {
    if (workbook.findSheet(`Sheet${number}`) === null) return `Sheet${number}`;
  }
}

function checkName({ workbook }: ExcelContext, name: string, self: HostSheet | null): void {
  const isBad = typeof name !== 'string' || name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name);
  if (isBad)
    throw invalidArgument('The name of a sheet is at most 31 characters long, without \\ / ? * [ ] :');
  const taken = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (taken !== undefined && taken !== self) {
    throw new RichApiError(
      'ItemAlreadyExists',
      'A resource with the same name or identifier already exists.',
      409,
    );
  }
}

function checkNotLastVisible({ workbook }: ExcelContext, sheet: HostSheet): void {
  const others = workbook.sheets.filter((item) => item !== sheet && item.visibility === 'Visible');
  if (others.length === 0) throw invalidOperation('A workbook must have at least one visible sheet.');
}
