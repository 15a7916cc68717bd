import type { SheetModel } from '../../../core/workbook/sheet-model';
import { HostError } from '../../ports';
import { readProtection } from '../edit/protection';
import { openPackage } from '../package';
import { PackageEdit } from './package-edit';
import { readWorkbookPart } from './workbook-part';
import { plannedSheetNames } from './write-sheets';

/**
 * Nobody's protection is lifted but our own.
 *
 * @throws HostError `protected-structure`, `protected-sheet`
 */
export function checkMayWrite(bytes: Uint8Array, models: readonly SheetModel[]): void {
  const wanted = Object.fromEntries(models.map(({ key, name }) => [key, name]));
  const names = Object.values(plannedSheetNames(bytes, wanted));
  const pkg = openPackage(bytes);
  const present = new Set(readWorkbookPart(pkg, new PackageEdit(pkg)).sheets.map(({ name }) => name));
  const { structure, sheets } = readProtection(pkg, new Set(names));
  if (structure && names.some((name) => !present.has(name))) throw new HostError('protected-structure');
  for (const [sheet, by] of sheets) if (by === 'others') throw new HostError('protected-sheet', { sheet });
}
