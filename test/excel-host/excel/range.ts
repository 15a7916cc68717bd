import { type Behaviours, behaviour, type HostObject } from '../rich-api/behaviour';
import { invalidArgument, RichApiError } from '../rich-api/messages';
import { writeAddress, writeLocal } from '../model/address';
import {
  type Area,
  cellCount,
  columnCount,
  isEntireColumn,
  isEntireRow,
  overlaps,
  rowCount,
} from '../model/area';
import { DEFAULT_FORMAT } from '../model/format';
import { UNVERIFIED } from '../unverified';
import {
  checkAlive,
  checkCells,
  checkSheet,
  type ExcelContext,
  rangeObject,
  type RangeTarget,
  sheetObject,
  tell,
} from './context';
import { sizeOf } from './format-members';
import {
  matrix,
  setContents,
  setNumberFormats,
  validateArraySize,
  valueType,
  wireValue,
} from './range-cells';
import { cellProperties, linesOf, setCellProperties } from './range-properties';
import { RANGE_STEPS } from './range-steps';

interface AreasTarget {
  readonly sheet: RangeTarget['sheet'];
  readonly areas: readonly Area[];
}

export function rangeBehaviours(context: ExcelContext): Behaviours {
  const { workbook } = context;
  return {
    Range: behaviour<RangeTarget>({
      check: ({ sheet }) => checkAlive(sheet),
      get: {
        Address: ({ sheet, area }) => writeAddress(sheet.name, area),
        RowIndex: ({ area }) => area.top,
        ColumnIndex: ({ area }) => area.left,
        RowCount: ({ area }) => rowCount(area),
        ColumnCount: ({ area }) => columnCount(area),
        CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
        IsEntireRow: ({ area }) => isEntireRow(area),
        IsEntireColumn: ({ area }) => isEntireColumn(area),
        Values: (range) =>
          matrix(context, range, (row, column) => wireValue(range.sheet.cell(row, column)?.value ?? null)),
        ValueTypes: (range) =>
          matrix(context, range, (row, column) => valueType(range.sheet.cell(row, column)?.value ?? null)),
        Formulas: (range) =>
          matrix(context, range, (row, column) => {
            const cell = range.sheet.cell(row, column);
            return cell?.formula == null ? wireValue(cell?.value ?? null) : `=${cell.formula}`;
          }),
        NumberFormat: (range) =>
          matrix(context, range, (row, column) => range.sheet.formatOf(row, column).numberFormat),
        RowHidden: ({ sheet, area }) => same(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
        ColumnHidden: ({ sheet, area }) =>
          same(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
        Hyperlink: ({ sheet, area }) => sheet.cell(area.top, area.left)?.hyperlink ?? null,
        Top: ({ sheet, area }) => sizeOf(sheet, 'rows', 0, area.top - 1),
        Left: ({ sheet, area }) => sizeOf(sheet, 'columns', 0, area.left - 1),
        Height: ({ sheet, area }) => sizeOf(sheet, 'rows', area.top, area.bottom),
        Width: ({ sheet, area }) => sizeOf(sheet, 'columns', area.left, area.right),
      },
      set: {
        Values: (range, value) => setContents(context, range, value),
        Formulas: (range, value) => setContents(context, range, value),
        NumberFormat: (range, value) => setNumberFormats(context, range, value),
        RowHidden: ({ sheet, area }, value) => {
          checkSheet(context, sheet, 'allowFormatRows');
          hide(sheet.hiddenRows, area.top, area.bottom, value);
        },
        ColumnHidden: ({ sheet, area }, value) => {
          checkSheet(context, sheet, 'allowFormatColumns');
          hide(sheet.hiddenColumns, area.left, area.right, value);
        },
        Hyperlink: (range, value) => setHyperlink(context, range, value),
      },
      go: {
        ...RANGE_STEPS,
        Format: (range) => ({ type: 'RangeFormat', target: range }),
        Worksheet: ({ sheet }) => sheetObject(sheet),
        ConditionalFormats: (range) => ({ type: 'ConditionalFormatCollection', target: range }),
        DataValidation: (range) => ({ type: 'DataValidation', target: range }),
        GetMergedAreasOrNullObject: (range) => mergedAreas(range),
      },
      call: {
        Clear: (range, applyTo?: string) => clear(context, range, applyTo ?? 'All'),
        Merge: (range, across?: boolean) => merge(context, range, across === true),
        Unmerge: ({ sheet, area }) => {
          checkSheet(context, sheet);
          sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, area));
          sheet.touched = true;
        },
        Select: ({ sheet, area }) => {
          if (sheet.visibility !== 'Visible') throw invalidArgument();
          activate(context, sheet);
          workbook.selection = area;
          tell(context, 'selected', sheet, { area });
        },
        GetRowProperties: (range, wanted) => linesOf(range, wanted, 'row'),
        GetColumnProperties: (range, wanted) => linesOf(range, wanted, 'column'),
        GetCellProperties: (range, wanted) => cellProperties(context, range, wanted),
        SetCellProperties: (range, given) => setCellProperties(context, range, given),
        _ValidateArraySize: (range, rows: number, columns: number) => validateArraySize(range, rows, columns),
      },
    }),
    RangeAreas: behaviour<AreasTarget>({
      check: ({ sheet }) => checkAlive(sheet),
      get: {
        Address: ({ sheet, areas }) => areas.map((area) => writeAddress(sheet.name, area)).join(','),
        AreaCount: ({ areas }) => areas.length,
        CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
      },
      go: {
        Areas: (target) => ({ type: 'RangeCollection', target }),
        Format: ({ sheet, areas: [area = failIndex(), ...more] }) => ({
          type: 'RangeFormat',
          target: { sheet, area, more } satisfies RangeTarget,
        }),
        Worksheet: ({ sheet }) => sheetObject(sheet),
      },
    }),
    RangeCollection: behaviour<AreasTarget>({
      items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)),
      call: { GetCount: ({ areas }) => areas.length },
      go: { GetItemAt: ({ sheet, areas }, index: number) => rangeObject(sheet, areas[index] ?? failIndex()) },
    }),
  };
}

export function activate(context: ExcelContext, sheet: RangeTarget['sheet']): void {
  const { workbook } = context;
  const old = workbook.active;
  if (old === sheet) return;
  workbook.active = sheet;
  if (old !== null) tell(context, 'deactivated', old);
  tell(context, 'activated', sheet);
}

function failIndex(): never {
  throw invalidArgument();
}

function same(from: number, to: number, read: (index: number) => boolean): boolean | null {
  const first = read(from);
  for (let index = from + 1; index <= to; index++) if (read(index) !== first) return null;
  return first;
}

function hide(hidden: Set<number>, from: number, to: number, value: unknown): void {
  if (typeof value !== 'boolean') throw invalidArgument();
  if (value) for (let index = from; index <= to; index++) hidden.add(index);
  else for (const index of [...hidden]) if (index >= from && index <= to) hidden.delete(index);
}

function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.mergesIn(area);
  const { code, status, limit } = UNVERIFIED.tooManyMergedAreas;
  if (areas.length > limit) throw new RichApiError(code, `More than ${limit} merged areas.`, status);
  return areas.length === 0 ? null : { type: 'RangeAreas', target: { sheet, areas } satisfies AreasTarget };
}

function merge(context: ExcelContext, { sheet, area }: RangeTarget, across: boolean): void {
  checkSheet(context, sheet);
  const rows = across ? Array.from({ length: rowCount(area) }, (_, index) => area.top + index) : null;
  const areas = rows === null ? [area] : rows.map((row) => ({ ...area, top: row, bottom: row }));
  for (const one of areas) {
    sheet.merges = sheet.merges.filter((merged) => !overlaps(merged, one));
    if (cellCount(one) > 1) sheet.merges.push(one);
    for (const { row, column, cell } of sheet.cellsIn(one)) {
      if (row === one.top && column === one.left) continue;
      cell.value = null;
      cell.formula = null;
    }
  }
  sheet.touched = true;
}

function clear(context: ExcelContext, range: RangeTarget, applyTo: string): void {
  const { sheet, area } = range;
  const what = applyTo.toLowerCase();
  if (!['all', 'contents', 'formats', 'hyperlinks', 'removehyperlinks'].includes(what))
    throw invalidArgument();
  if (what === 'contents') checkCells(context, range);
  else checkSheet(context, sheet);
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (what === 'all' || what === 'contents') {
      cell.value = null;
      cell.formula = null;
    }
    if (what === 'all' || what === 'formats') cell.format = DEFAULT_FORMAT;
    if (what === 'all' || what.endsWith('hyperlinks')) cell.hyperlink = null;
    if (
      cell.value === null &&
      cell.formula === null &&
      cell.format === DEFAULT_FORMAT &&
      cell.hyperlink === null
    )
      sheet.drop(row, column);
  }
  if (what === 'all' || what === 'formats') {
    if (isEntireColumn(area))
      for (let column = area.left; column <= area.right; column++) sheet.columnFormats.delete(column);
    if (isEntireRow(area)) for (const row of [...sheet.rowFormats.keys()]) sheet.rowFormats.delete(row);
  }
  sheet.touched = true;
  if (what === 'all' || what === 'contents')
    tell(context, 'changed', sheet, { area, changeType: 'RangeEdited' });
}

function setHyperlink(context: ExcelContext, range: RangeTarget, value: unknown): void {
  checkSheet(context, range.sheet);
  const { top, left } = range.area;
  const cell = range.sheet.open(top, left);
  if (value === null) {
    cell.hyperlink = null;
    return;
  }
  if (typeof value !== 'object') throw invalidArgument();
  const link = value as Readonly<Record<string, unknown>>;
  cell.hyperlink = link;
  cell.format = { ...cell.format, ...UNVERIFIED.hyperlinkFormat };
  const text = link['textToDisplay'];
  if (typeof text === 'string') {
    cell.value = text;
    cell.formula = null;
  } else if (cell.value === null) {
    const target = link['documentReference'] ?? link['address'];
    cell.value = typeof target === 'string' ? target : '';
  }
  tell(context, 'changed', range.sheet, { area: range.area, changeType: 'RangeEdited' });
}

/** The address of a range without its sheet, as events give it. */
export function localAddress(area: Area): string {
  return writeLocal(area);
}
