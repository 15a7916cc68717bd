import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, itemNotFound, RichApiError } from '../rich-api/messages';
import { readAddress, splitSheet, writeAddress } from '../model/address';
import type { HostSheet, HostTable } from '../model/sheet';
import type { HostName } from '../model/workbook';
import {
  checkAlive,
  checkWritable,
  type ExcelContext,
  rangeObject,
  type RangeTarget,
  sheetObject,
} from './context';

interface TableTarget {
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

/** Defined names and tables. A collection's target is its sheet, or null for the workbook. */
export function nameAndTableBehaviours(context: ExcelContext): Behaviours {
  const { workbook } = context;
  const namesOf = (sheet: HostSheet | null) =>
    workbook.names.filter((name) => name.sheet === sheet && !name.name.startsWith('_xlnm.'));
  const tablesOf = (sheet: HostSheet | null) =>
    workbook.sheets
      .filter((item) => sheet === null || item === sheet)
      .flatMap((item) => item.tables.map((table): TableTarget => ({ sheet: item, table })));
  const findTable = (sheet: HostSheet | null, key: string) =>
    tablesOf(sheet).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return {
    NamedItemCollection: behaviour<HostSheet | null>({
      items: (sheet) => namesOf(sheet).map(nameObject),
      go: {
        GetItem: (sheet, name: string) => nameObject(workbook.findName(name, sheet) ?? fail()),
        GetItemOrNullObject: (sheet, name: string) => {
          const found = workbook.findName(name, sheet);
          return found === null ? null : nameObject(found);
        },
        Add: (sheet, name: string, reference: HostObject | string, comment?: string | null) => {
          checkWritable(context);
          if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw invalidArgument();
          if (workbook.findName(name, sheet) !== null)
            throw new RichApiError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
          const made: HostName = {
            name,
            formula: formulaOf(reference),
            visible: true,
            comment: comment ?? '',
            sheet,
          };
          workbook.names.push(made);
          return nameObject(made);
        },
      },
      call: { GetCount: (sheet) => namesOf(sheet).length },
    }),
    NamedItem: behaviour<HostName>({
      check: (name) => {
        if (!workbook.names.includes(name)) throw itemNotFound();
      },
      identity: ({ name }) => ({ _Id: name }),
      get: {
        Name: ({ name }) => name,
        Formula: ({ formula }) => formula,
        Visible: ({ visible }) => visible,
        Comment: ({ comment }) => comment,
        Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
        Type: (name) => (rangeOfName(context, name) === null ? typeOfFormula(name.formula) : 'Range'),
        Value: ({ formula }) => formula.slice(1),
      },
      set: {
        Visible: (name, value) => {
          checkWritable(context);
          name.visible = value === true;
        },
        Formula: (name, value: string) => {
          checkWritable(context);
          if (typeof value !== 'string' || !value.startsWith('=')) throw invalidArgument();
          name.formula = value;
        },
        Comment: (name, value: string) => void (name.comment = value),
      },
      go: {
        GetRange: (name) => rangeOfName(context, name) ?? fail(),
        GetRangeOrNullObject: (name) => rangeOfName(context, name),
        Worksheet: ({ sheet }) => sheetObject(sheet ?? fail()),
        WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : sheetObject(sheet)),
      },
      call: {
        Delete: (name) => {
          checkWritable(context);
          workbook.names = workbook.names.filter((item) => item !== name);
        },
      },
    }),
    TableCollection: behaviour<HostSheet | null>({
      eventTarget: (sheet) => sheet?.id ?? 'Workbook',
      items: (sheet) => tablesOf(sheet).map(tableObject),
      get: { Count: (sheet) => tablesOf(sheet).length },
      go: {
        GetItem: (sheet, key: string) => tableObject(findTable(sheet, key) ?? fail()),
        GetItemAt: (sheet, index: number) => tableObject(tablesOf(sheet)[index] ?? fail()),
        GetItemOrNullObject: (sheet, key: string) => {
          const found = findTable(sheet, key);
          return found === undefined ? null : tableObject(found);
        },
      },
      call: { GetCount: (sheet) => tablesOf(sheet).length },
    }),
    Table: behaviour<TableTarget>({
      check: ({ sheet }) => checkAlive(sheet),
      identity: ({ table }) => ({ Id: table.id }),
      eventTarget: ({ table }) => table.id,
      get: {
        Id: ({ table }) => table.id,
        Name: ({ table }) => table.name,
        ShowHeaders: ({ table }) => table.headerRows > 0,
        ShowTotals: ({ table }) => table.totalsRows > 0,
      },
      set: { Name: ({ table }, value: string) => void (table.name = value) },
      go: {
        Worksheet: ({ sheet }) => sheetObject(sheet),
        GetRange: ({ sheet, table }) => rangeObject(sheet, table.area),
        GetHeaderRowRange: ({ sheet, table }) =>
          table.headerRows === 0 ? fail() : rangeObject(sheet, { ...table.area, bottom: table.area.top }),
        GetTotalRowRange: ({ sheet, table }) =>
          table.totalsRows === 0 ? fail() : rangeObject(sheet, { ...table.area, top: table.area.bottom }),
        GetDataBodyRange: ({ sheet, table: { area, headerRows, totalsRows } }) =>
          rangeObject(sheet, { ...area, top: area.top + headerRows, bottom: area.bottom - totalsRows }),
      },
    }),
  };
}

function fail(): never {
  throw itemNotFound();
}

function nameObject(name: HostName): HostObject {
  return { type: 'NamedItem', target: name };
}

function tableObject(target: TableTarget): HostObject {
  return { type: 'Table', target };
}

function formulaOf(reference: HostObject | string): string {
  if (typeof reference === 'string') {
    if (!reference.startsWith('=')) throw invalidArgument();
    return reference;
  }
  const { sheet, area } = reference.target as RangeTarget;
  const [, name = '', cells = ''] = /^(.*!)([^!]*)$/s.exec(writeAddress(sheet.name, area)) ?? [];
  return `=${name}${cells.replace(/([A-Z]+)|(\d+)/g, '$$$&')}`;
}

/** The range that a name refers to, null where it refers to something else. */
export function rangeOfName({ workbook }: ExcelContext, { formula, sheet }: HostName): HostObject | null {
  const split = splitSheet(formula);
  const owner = split.sheet === null ? sheet : workbook.findSheet(split.sheet);
  const area = readAddress(split.rest);
  return owner === null || area === null ? null : rangeObject(owner, area);
}

function typeOfFormula(formula: string): string {
  if (formula.includes('#REF!')) return 'Error';
  if (/^=".*"$/s.test(formula)) return 'String';
  return /^=-?[\d.]+$/.test(formula) ? 'Double' : 'String';
}
