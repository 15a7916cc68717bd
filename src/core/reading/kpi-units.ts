import type { UnitSource } from '../plan/figure';
import type { Quantity, Unit } from '../quantity/quantity';
import { findUnit, unitInLabel, unknownUnit } from '../quantity/unit';
import { isDash, squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { CellSorter } from './cell-sort';
import type { tableUnit } from './columns';
import type { Grid } from './grid';
import type { RoledColumn } from './kpi-columns';
import type { ReadingDraft } from './kpi-table';

type NoteUnit = ReturnType<typeof tableUnit>;

/** The unit of a row: from the unit column, then from a bracket in its label; every place found is kept. */
export function resolveUnit(
  draft: ReadingDraft,
  grid: Grid,
  column: RoledColumn | undefined,
  sorter: CellSorter,
): void {
  const cell = column === undefined ? undefined : grid.seenAt(draft.row, column.column);
  const words = sorter.words(cell);
  if (cell !== undefined && words !== '' && !isDash(words)) {
    const text = words.replace(/^[(（](.*)[)）]$/, '$1');
    addUnit(draft, findUnit(text) ?? unknownUnit(text), { from: 'column', cell: grid.ref(cell), text });
  }
  const inLabel = unitInLabel(squeeze(draft.label));
  if (inLabel !== null && draft.labelCell !== null) {
    addUnit(draft, inLabel.unit, { from: 'label', cell: grid.ref(draft.labelCell), text: inLabel.text });
  }
}

function addUnit(draft: ReadingDraft, unit: Unit, source: UnitSource): void {
  draft.unit ??= unit;
  draft.unitSources.push(source);
}

/**
 * The unit of a bare figure: the row's, else its header's, else a note's. A rate has only its header's: the
 * row's unit is that of the indicator.
 */
export function unitFor(draft: ReadingDraft, column: RoledColumn, note: NoteUnit): Unit | null {
  const header = column.unit?.unit ?? null;
  return column.role === 'rate' ? header : (draft.unit ?? header ?? note?.unit ?? null);
}

/** Remembers the unit that a figure was printed with, or that header or note gave it. */
export function noteCellUnit(
  draft: ReadingDraft,
  column: RoledColumn,
  printed: { readonly quantity: Quantity; readonly cell: CellRef; readonly isNumberCell: boolean },
  note: NoteUnit,
): void {
  const own = printed.quantity.unit;
  if (own !== null) {
    const from = printed.isNumberCell ? 'number-format' : 'cell';
    const known = draft.unitSources.some((source) => source.from === from && source.text === own.symbol);
    if (!known) draft.unitSources.push({ from, cell: printed.cell, text: own.symbol });
    draft.unit ??= own;
  } else if (draft.unit === null) {
    const source = column.unit === null ? note : { ...column.unit, from: 'header' as const };
    if (source === null) return;
    addUnit(draft, source.unit, { from: source.from, cell: source.cell, text: source.text });
  }
}
