import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { ReportKey } from '../../../src/core/workbook/sheet-model';
import { isErrorValue, type SnapshotCell } from '../../../src/core/workbook/snapshot';
import { editCells, type SheetCellEdit } from '../../../src/hosts/xlsx/edit/edit-cells';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { splitSheet } from '../model/address';
import type { HostCell, HostSheet } from '../model/sheet';
import type { HostWorkbook } from '../model/workbook';
import { blankXlsx } from './blank-xlsx';
import { contentModel, sheetModelOf } from './sheet-model-of';

/**
 * The workbook as an .xlsx file. The file that was opened stays what it was but for cells that hold something else
 * now, and for the sheets marked by a name `_tenken.<key>`, which are written whole. Other changes to a user's
 * sheets (looks, sizes, order) are not saved.
 *
 * @throws Error where a user's sheet was added, renamed or removed
 */
export function saveXlsx(workbook: HostWorkbook): Uint8Array {
  const owned = ownedSheets(workbook);
  const users = workbook.sheets.filter((sheet) => !owned.has(sheet));
  const base = workbook.file ?? blankXlsx(users.map(({ name }) => name));
  const edits = changedCells(workbook, base, owned);
  const edited = edits.length === 0 ? base : editCells(base, edits);
  const models = [...owned].map(([sheet, key]) => sheetModelOf(sheet, key));
  return models.length === 0 ? edited : writeSheets(edited, models).bytes;
}

/** Sheets of ours by their markers. */
function ownedSheets(workbook: HostWorkbook): Map<HostSheet, ReportKey> {
  const owned = new Map<HostSheet, ReportKey>();
  for (const { name, formula } of workbook.names) {
    const key = /^_tenken\.(\w+)$/.exec(name)?.[1];
    const sheet = workbook.findSheet(splitSheet(formula).sheet ?? '');
    if (key !== undefined && sheet !== null) owned.set(sheet, key as ReportKey);
  }
  return owned;
}

function changedCells(
  workbook: HostWorkbook,
  base: Uint8Array,
  owned: ReadonlyMap<HostSheet, ReportKey>,
): SheetCellEdit[] {
  const snapshot = readXlsx(base);
  const edits: SheetCellEdit[] = [];
  const known = new Set<string>();
  for (const saved of snapshot.sheets) {
    known.add(saved.name);
    const sheet = workbook.findSheet(saved.name);
    if (sheet === null) throw new Error(`Sheet ${saved.name} was removed or renamed`);
    if (owned.has(sheet)) continue;
    const before = new Map(
      saved.rows.flatMap(({ cells }) => cells.map((cell) => [toAddress(cell), cell] as const)),
    );
    const edit = (row: number, column: number, cell: HostCell | null): void => {
      const content = contentModel(
        cell ?? { value: null, formula: null, format: sheet.formatOf(row, column), hyperlink: null },
      );
      const numberFormat = cell?.format.numberFormat ?? null;
      edits.push({
        cell: { sheet: saved.name, row, column },
        content: content.kind === 'formula' ? { kind: 'formula', formula: content.formula } : content,
        numberFormat,
      });
    };
    const area = sheet.usedArea(true);
    for (const { row, column, cell } of area === null ? [] : sheet.cellsIn(area)) {
      const old = before.get(toAddress({ row, column }));
      before.delete(toAddress({ row, column }));
      const code = snapshot.numberFormats[old?.format ?? 0] ?? 'General';
      if (!sameContent(cell, old) || (old !== undefined && code !== cell.format.numberFormat))
        edit(row, column, cell);
    }
    for (const { row, column } of before.values()) edit(row, column, null);
  }
  const added = workbook.sheets.find((sheet) => !owned.has(sheet) && !known.has(sheet.name));
  if (added !== undefined) throw new Error(`Sheet ${added.name} was added and bears no mark`);
  return edits;
}

function sameContent(cell: HostCell, old: SnapshotCell | undefined): boolean {
  if (old === undefined) return cell.value === null && cell.formula === null;
  if (cell.formula !== null || old.formula !== null) return cell.formula === old.formula;
  if (isErrorValue(cell.value) && isErrorValue(old.value)) return cell.value.error === old.value.error;
  return cell.value === old.value;
}
