import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound } from '../rich-api/messages';
import { recalculate } from '../model/write-cell';
import { toSerial } from '../model/typed-text';
import type { HostWorkbook } from '../model/workbook';
import { checkWritable, type ExcelContext, rangeObject, type RangeTarget } from './context';

interface SettingTarget {
  readonly key: string;
}

/** The workbook itself, the application, functions and document settings. `ranges` are those events told of. */
export function workbookBehaviours(
  context: ExcelContext,
  ranges: ReadonlyMap<string, RangeTarget>,
): Behaviours {
  const { workbook } = context;
  const part =
    (type: string, target: unknown = null) =>
    (): HostObject => ({ type, target });
  const rangeOfEvent = (id: string): HostObject | null => {
    const range = ranges.get(id);
    return range === undefined || !range.sheet.alive ? null : rangeObject(range.sheet, range.area);
  };
  const settingObject = (key: string): HostObject => ({
    type: 'Setting',
    target: { key } satisfies SettingTarget,
  });
  return {
    Workbook: behaviour<HostWorkbook>({
      eventTarget: () => 'Workbook',
      get: {
        Name: () => workbook.fileName,
        ReadOnly: () => workbook.readOnly,
        AutoSave: () => false,
        IsDirty: () => workbook.sheets.some(({ touched }) => touched),
      },
      go: {
        Worksheets: part('WorksheetCollection'),
        Names: part('NamedItemCollection'),
        Tables: part('TableCollection'),
        Application: part('Application'),
        Functions: part('Functions'),
        Settings: part('SettingCollection'),
        Protection: part('WorkbookProtection'),
        _Runtime: part('Runtime'),
        GetSelectedRange: () => rangeObject(workbook.active ?? fail(), workbook.selection),
        GetSelectedRanges: () => ({
          type: 'RangeAreas',
          target: { sheet: workbook.active ?? fail(), areas: [workbook.selection] },
        }),
        GetActiveCell: () => {
          const { top, left } = workbook.selection;
          return rangeObject(workbook.active ?? fail(), { top, left, bottom: top, right: left });
        },
        _GetRangeForEventByReferenceId: (_, id: string) => rangeOfEvent(id) ?? fail(),
        _GetRangeOrNullObjectForEventByReferenceId: (_, id: string) => rangeOfEvent(id),
      },
    }),
    // What the library tells its host when the pane is up.
    AddinInternalService: behaviour<null>({ call: { NotifyActionHandlerReady: () => null } }),
    WorkbookProtection: behaviour<null>({
      get: { Protected: () => workbook.structureProtected },
      call: {
        Protect: () => {
          checkWritable(context);
          workbook.structureProtected = true;
        },
        Unprotect: () => {
          checkWritable(context);
          workbook.structureProtected = false;
        },
      },
    }),
    Application: behaviour<null>({
      get: {
        CalculationMode: () => workbook.calculationMode,
        CalculationState: () => 'Done',
        DecimalSeparator: () => '.',
        ThousandsSeparator: () => ',',
        UseSystemSeparators: () => true,
      },
      set: {
        CalculationMode: (_, value: string) => {
          if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(value)) throw invalidArgument();
          workbook.calculationMode = value;
        },
      },
      go: { CultureInfo: part('CultureInfo') },
      call: {
        Calculate: () => recalculate(workbook),
        SuspendApiCalculationUntilNextSync: () => null,
        SuspendScreenUpdatingUntilNextSync: () => null,
      },
    }),
    CultureInfo: behaviour<null>({
      get: { Name: () => 'ja-JP' },
      go: { NumberFormat: part('NumberFormatInfo') },
    }),
    NumberFormatInfo: behaviour<null>({
      get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
    }),
    Functions: behaviour<null>({
      go: {
        // DATE counts in the workbook's own date system; 1904-01-01 is 1462 or 0.
        Date: (_, year: number, month: number, day: number) => ({
          type: 'FunctionResult',
          target: toSerial(year, month, day, workbook.dateSystem),
        }),
      },
    }),
    FunctionResult: behaviour<number | null>({
      get: { Value: (value) => value, Error: (value) => (value === null ? '#NUM!' : null) },
    }),
    Runtime: behaviour<null>({
      get: { EnableEvents: () => workbook.eventsEnabled },
      set: { EnableEvents: (_, value) => void (workbook.eventsEnabled = value === true) },
    }),
    SettingCollection: behaviour<null>({
      items: () => [...workbook.settings.keys()].map(settingObject),
      call: { GetCount: () => workbook.settings.size },
      go: {
        Add: (_, key: string, value: unknown) => {
          checkWritable(context);
          workbook.settings.set(key, value);
          return settingObject(key);
        },
        GetItem: (_, key: string) => settingObject(workbook.settings.has(key) ? key : fail()),
        GetItemOrNullObject: (_, key: string) => (workbook.settings.has(key) ? settingObject(key) : null),
      },
    }),
    Setting: behaviour<SettingTarget>({
      identity: ({ key }) => ({ _Id: key }),
      get: { Key: ({ key }) => key, Value: ({ key }) => workbook.settings.get(key) },
      set: { Value: ({ key }, value) => void workbook.settings.set(key, value) },
      call: { Delete: ({ key }) => void workbook.settings.delete(key) },
    }),
  };
}

function fail(): never {
  throw itemNotFound();
}
