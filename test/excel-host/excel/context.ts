import type { HostObject } from '../rich-api/behaviour';
import { RichApiError } from '../rich-api/messages';
import { type Area, isEntireColumn, isEntireRow } from '../model/area';
import type { HostSheet } from '../model/sheet';
import type { HostWorkbook, WorkbookEvent } from '../model/workbook';
import { UNVERIFIED } from '../unverified';

/** What the behaviours of Excel's objects share. */
export interface ExcelContext {
  readonly workbook: HostWorkbook;
  readonly limits: { readonly cellsPerRead: number };
}

export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Area;
  /** Further areas of a look that several areas share; only what is set for all cells alike knows of them. */
  readonly more?: readonly Area[];
}

export function rangeObject(sheet: HostSheet, area: Area): HostObject {
  return { type: 'Range', target: { sheet, area } satisfies RangeTarget };
}

export function sheetObject(sheet: HostSheet): HostObject {
  return { type: 'Worksheet', target: sheet };
}

/** @throws RichApiError where the sheet has left the workbook */
export function checkAlive(sheet: HostSheet): void {
  const { code, status } = UNVERIFIED.sheetGone;
  if (!sheet.alive) throw new RichApiError(code, "The requested resource doesn't exist.", status);
}

export function isUnbounded(area: Area): boolean {
  return isEntireColumn(area) || isEntireRow(area);
}

export function accessDenied(message = 'You cannot perform the requested operation.'): RichApiError {
  return new RichApiError('AccessDenied', message, 403);
}

export function invalidOperation(message: string): RichApiError {
  return new RichApiError('InvalidOperation', message);
}

/** @throws RichApiError where the workbook is open for reading only */
export function checkWritable({ workbook }: ExcelContext): void {
  const { code, status } = UNVERIFIED.readOnlyWorkbook;
  if (workbook.readOnly) throw new RichApiError(code, 'The workbook is read-only.', status);
}

/** @throws RichApiError where the workbook's structure is protected or it cannot be written at all */
export function checkStructure(context: ExcelContext): void {
  checkWritable(context);
  const { code, status } = UNVERIFIED.protectedStructure;
  if (context.workbook.structureProtected)
    throw new RichApiError(code, 'The structure of the workbook is protected.', status);
}

/** @throws RichApiError where a sheet is protected, whatever its cells say, unless its protection allows this */
export function checkSheet(context: ExcelContext, sheet: HostSheet, permission?: string): void {
  checkWritable(context);
  checkAlive(sheet);
  if (sheet.protection === null) return;
  if (permission === undefined || sheet.protection[permission] !== true) throw accessDenied();
}

/** @throws RichApiError where a locked cell of a protected sheet would be written */
export function checkCells(context: ExcelContext, { sheet, area }: RangeTarget): void {
  checkWritable(context);
  checkAlive(sheet);
  if (sheet.protection === null) return;
  if (isUnbounded(area)) throw accessDenied();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.formatOf(row, column).locked) throw accessDenied();
    }
  }
}

/** Tells of something that the add-in itself did. */
export function tell(
  { workbook }: ExcelContext,
  kind: WorkbookEvent['kind'],
  sheet: HostSheet,
  more: Partial<WorkbookEvent> = {},
): void {
  workbook.onEvent({ kind, sheet, area: null, trigger: 'ThisLocalAddin', source: 'Local', ...more });
}
