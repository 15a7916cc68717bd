import { parseSharedFormula, type SharedFormula, sharedFormulaAt } from '../read/shared-formula';
import { elementText } from '../read/xml';
import type { CellPlace } from './sheet-index';

/** A cell that lives on another cell's formula, and that formula as it reads in this cell. */
export interface Follower {
  readonly cell: CellPlace;
  readonly formula: string;
}

/**
 * Cells by the cell that their shared formula was written in. An index may be used again further down for another
 * formula, and a follower may stand before the cell that has the text.
 */
export function sharedGroups(cells: readonly CellPlace[]): Map<CellPlace, Follower[]> {
  const groups = new Map<CellPlace, Follower[]>();
  const masters = new Map<string, { cell: CellPlace; formula: SharedFormula }>();
  const waiting = new Map<string, CellPlace[]>();
  const follow = (
    cell: CellPlace,
    master: { cell: CellPlace; formula: SharedFormula },
    own: string,
  ): void => {
    const formula = own === '' ? sharedFormulaAt(master.formula, cell.row, cell.column) : own;
    groups.get(master.cell)?.push({ cell, formula });
  };
  for (const cell of cells) {
    const { attributes = {}, text: written = '' } = cell.formula ?? {};
    const index = attributes.si ?? '';
    const text = elementText(written, undefined).replace(/^=/, '');
    const master = masters.get(index);
    if (text !== '' && (attributes.ref !== undefined || master === undefined)) {
      const made = { cell, formula: parseSharedFormula(text, cell.row, cell.column) };
      masters.set(index, made);
      groups.set(cell, []);
      for (const earlier of waiting.get(index) ?? []) follow(earlier, made, '');
      waiting.delete(index);
    } else if (master !== undefined) {
      follow(cell, master, text);
    } else {
      waiting.set(index, [...(waiting.get(index) ?? []), cell]);
    }
  }
  return groups;
}
