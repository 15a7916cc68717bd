import type { Fix } from '../../core/engine/finding';
import type { Translate } from '../../core/messages/translate';
import { formatCell } from '../../core/messages/values';
import { parsePlain } from '../../core/quantity/format';
import type { CellRef } from '../../core/workbook/cell-ref';
import {
  type CellValue,
  isErrorValue,
  type SnapshotCell,
  type WorkbookSnapshot,
} from '../../core/workbook/snapshot';
import type { CellEdit } from '../../hosts/ports';
import type { FixView } from './views';

/** A fix as an edit that is refused where the cell no longer holds what was checked, and in words. */
export function fixView(fix: Fix, snapshot: WorkbookSnapshot, t: Translate): FixView {
  const cell = cellAt(snapshot, fix.cell);
  const expected = { value: cell?.value ?? null, formula: cell?.formula ?? null };
  const numberFormat = 'formula' in fix ? null : fix.numberFormat;
  return {
    edit: { cell: fix.cell, content: contentOf(fix), numberFormat, expected },
    place: formatCell(fix.cell, t),
    before: expected.formula === null ? valueText(expected.value) : `=${expected.formula}`,
    after: 'formula' in fix ? `=${fix.formula}` : grouped(fix.value),
  };
}

function contentOf(fix: Fix): CellEdit['content'] {
  if ('formula' in fix) return { kind: 'formula', formula: fix.formula };
  return parsePlain(fix.value) === null
    ? { kind: 'text', text: fix.value }
    : { kind: 'number', value: fix.value };
}

function cellAt(snapshot: WorkbookSnapshot, { sheet, row, column }: CellRef): SnapshotCell | undefined {
  return snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((each) => each.row === row)
    ?.cells.find((each) => each.column === column);
}

function valueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return grouped(String(value));
  return isErrorValue(value) ? value.error : String(value);
}

/** A plain number with its thousands apart, as everywhere else in the pane; any other text as it is. */
function grouped(text: string): string {
  if (parsePlain(text) === null) return text;
  return text.replace(/^-?\d+/, (whole) => whole.replace(/\B(?=(?:\d{3})+$)/g, ','));
}
