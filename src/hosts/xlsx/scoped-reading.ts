import type { RangeRef } from '../../core/workbook/cell-ref';
import { ownedSheets } from '../../core/workbook/sheet-names';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { HostError, type HostReading, type Scope } from '../ports';
import { within } from './edit/cell-state';

/**
 * What of a workbook a scope covers. Sheets of ours are read whatever the scope: what people decided and typed
 * stands on them.
 *
 * @throws HostError `sheet-gone`
 */
export function scopedReading(snapshot: WorkbookSnapshot, scope: Scope, selection: RangeRef): HostReading {
  if (scope === 'workbook') return { snapshot, area: null };
  const front = snapshot.sheets.find(({ name }) => name === selection.sheet);
  if (front === undefined) throw new HostError('sheet-gone', { sheet: selection.sheet });
  const range = scope === 'selection' ? selection : null;
  const names = snapshot.sheets.map(({ name }) => name);
  const ours = new Set(Object.values(ownedSheets(snapshot.definedNames, names)));
  const others = snapshot.sheets.filter((sheet) => sheet !== front && ours.has(sheet.name));
  const sheets = [range === null || ours.has(front.name) ? front : within(front, range), ...others];
  const read = new Set(sheets.map(({ name }) => name));
  const definedNames = snapshot.definedNames.filter(({ sheet }) => sheet === null || read.has(sheet));
  return { snapshot: { ...snapshot, definedNames, sheets }, area: { sheet: front.name, range } };
}
