import { formatIso } from '../../calendar/civil';
import { serialToCivil } from '../../calendar/serial';
import { translator } from '../../messages/translate';
import { Decimal } from '../../quantity/decimal';
import { plainDecimal } from '../../quantity/format';
import { isDateFormat, storedScale } from '../../quantity/number-format';
import type { ReaderWarning } from '../../reading/reading-result';
import { foldKey } from '../../text/fold';
import type { CellRef } from '../../workbook/cell-ref';
import { ownedSheets } from '../../workbook/sheet-names';
import {
  isErrorValue,
  type SheetSnapshot,
  type SnapshotCell,
  type WorkbookSnapshot,
} from '../../workbook/snapshot';
import { ROW_FIELDS, type RowField, type SettingsRow } from './row';

/** A row of the sheet 点検設定 with the cells of its fields, blank ones included. */
export interface SheetRow {
  readonly row: SettingsRow;
  readonly cells: Readonly<Record<RowField, CellRef>>;
}

export interface SettingsSheet {
  /** The sheet's name; null where the workbook has none of ours. */
  readonly sheet: string | null;
  /** Every row below the header that holds anything, in order; those that set nothing yet too. */
  readonly rows: readonly SheetRow[];
  readonly warnings: readonly ReaderWarning[];
}

const SPEAKERS = [translator('ja'), translator('en')];
/** Fewest columns by which a header row is known; all but 氏名 and 日付 may not be missing. */
const NEEDED: readonly RowField[] = ['category', 'item', 'value'];

/** The rows of 点検設定, found by its hidden name whatever the sheet is called. Fields are text as people see it. */
export function readSettingsSheet(snapshot: WorkbookSnapshot): SettingsSheet {
  const owned = ownedSheets(
    snapshot.definedNames,
    snapshot.sheets.map(({ name }) => name),
  );
  const sheet = snapshot.sheets.find(({ name }) => name === owned.settings);
  if (sheet === undefined) return { sheet: null, rows: [], warnings: [] };
  const header = headerOf(sheet);
  if (header === null) {
    const cell = { sheet: sheet.name, row: 0, column: 0 };
    const warnings = sheet.rows.length === 0 ? [] : [{ code: 'settings-header', data: {}, cell } as const];
    return { sheet: sheet.name, rows: [], warnings };
  }
  return { sheet: sheet.name, rows: rowsBelow(sheet, header, snapshot), warnings: [] };
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<RowField, number>;
}

function headerOf({ rows }: SheetSnapshot): Header | null {
  for (const { row, cells } of rows) {
    const columns = new Map<RowField, number>();
    for (const { value, column } of cells) {
      const field = typeof value === 'string' ? fieldNamed(value) : null;
      if (field !== null && !columns.has(field)) columns.set(field, column);
    }
    if (NEEDED.every((field) => columns.has(field))) return { row, columns };
  }
  return null;
}

function fieldNamed(text: string): RowField | null {
  const key = foldKey(text);
  const names = (field: RowField): readonly string[] => [
    field,
    ...SPEAKERS.map((t) => t(`settings.column.${field}`)),
  ];
  return ROW_FIELDS.find((field) => names(field).some((name) => foldKey(name) === key)) ?? null;
}

function rowsBelow(sheet: SheetSnapshot, header: Header, snapshot: WorkbookSnapshot): readonly SheetRow[] {
  const found: SheetRow[] = [];
  const guides = SPEAKERS.map((t) => foldKey(t('settings.guide.title')));
  for (const { row, cells } of sheet.rows) {
    if (row <= header.row) continue;
    const first = cells[0]?.value;
    // What is written below the rows as help is no row.
    if (typeof first === 'string' && guides.includes(foldKey(first))) break;
    const text = (field: RowField): string => {
      const cell = cells.find(({ column }) => column === header.columns.get(field));
      return cell === undefined ? '' : shownText(cell, snapshot);
    };
    const [category = '', target = '', item = '', value = '', note = '', by = '', at = ''] =
      ROW_FIELDS.map(text);
    if ([category, target, item, value, note, by, at].every((field) => field === '')) continue;
    const place = (field: RowField): CellRef => ({
      sheet: sheet.name,
      row,
      column: header.columns.get(field) ?? header.columns.get('category') ?? 0,
    });
    found.push({
      row: {
        category,
        target,
        item,
        value,
        note,
        ...(by === '' ? {} : { by }),
        ...(at === '' ? {} : { at }),
      },
      cells: {
        category: place('category'),
        target: place('target'),
        item: place('item'),
        value: place('value'),
        note: place('note'),
        by: place('by'),
        at: place('at'),
      },
    });
  }
  return found;
}

/** What a cell says: days as `2026-04-01`, percentages with their sign, everything else as it is stored. */
function shownText({ value, format }: SnapshotCell, snapshot: WorkbookSnapshot): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') {
    const code = snapshot.numberFormats[format] ?? 'General';
    const day = isDateFormat(code) ? serialToCivil(Math.floor(value), snapshot.dateSystem) : null;
    if (day !== null) return formatIso(day);
    const scale = storedScale(code, value);
    const exact = new Decimal(String(value)).times(scale);
    return scale.equals(100) ? `${plainDecimal(exact)}%` : plainDecimal(exact);
  }
  return isErrorValue(value) ? value.error : String(value ?? '');
}
