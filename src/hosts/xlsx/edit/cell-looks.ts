import type { CellRef } from '../../../core/workbook/cell-ref';
import type { XlsxPackage } from '../package';
import { readNumberFormats } from '../read/styles';
import { PackageEdit } from '../write/package-edit';
import { readWorkbookPart } from '../write/workbook-part';
import { child, childrenOf, parseTree } from '../write/xml-tree';
import { isOn } from './protection';
import { indexSheet, type SheetIndex, styleAt } from './sheet-index';

/** What a cell has even while it is blank, which a snapshot does not say. */
export interface CellLook {
  readonly numberFormat: string;
  /** Whether a protected sheet keeps people from changing it. */
  readonly locked: boolean;
}

/** Looks of cells, in their order; those of a sheet that is not there are the workbook's normal one. */
export function cellLooks(pkg: XlsxPackage, cells: readonly CellRef[]): CellLook[] {
  const edit = new PackageEdit(pkg);
  const workbook = readWorkbookPart(pkg, edit);
  const styles = edit.relationships(workbook.part).find(({ kind }) => kind === 'styles')?.part ?? '';
  const xml = edit.text(styles);
  const formats = xml === null ? null : readNumberFormats(xml, styles);
  const locked = xml === null ? [] : lockedFormats(xml, styles);

  const rows = new Map<string, Set<number>>();
  for (const { sheet, row } of cells) rows.set(sheet, (rows.get(sheet) ?? new Set()).add(row));
  const indexes = new Map<string, SheetIndex>();
  for (const { name, part, kind } of workbook.sheets) {
    const wanted = rows.get(name);
    const text = wanted === undefined || part === null || kind !== 'worksheet' ? null : edit.text(part);
    if (wanted !== undefined && part !== null && text !== null) {
      indexes.set(name, indexSheet(text, part, wanted));
    }
  }
  return cells.map(({ sheet, row, column }): CellLook => {
    const index = indexes.get(sheet);
    const style = index === undefined ? 0 : styleAt(index, row, column);
    const code = formats?.codes[formats.byStyle[style] ?? 0];
    return { numberFormat: code ?? 'General', locked: locked[style] ?? true };
  });
}

/** By cell format: whether it is locked, which it is unless it says otherwise. */
function lockedFormats(xml: string, part: string): boolean[] {
  const list = child(parseTree(xml, part), 'cellXfs');
  return (list === null ? [] : childrenOf(list, 'xf')).map((format) => {
    const written = child(format, 'protection')?.attributes.get('locked');
    return written === undefined || isOn(written);
  });
}
