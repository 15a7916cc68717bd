import type { DatedFigure } from '../plan/figure';
import type { IndicatorReading } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { type CellRef, type RangeRef, toAddress, toRangeAddress } from '../workbook/cell-ref';
import { followedBy, type StoredCells } from './stored-cells';

/** Something that formulas cannot follow, as it is now. */
export type Watch =
  /** Words that are copied: a label, a year, a figure that stands as text. A number in their place is no change where formulas wait for one (集計中). */
  | {
      readonly kind: 'text';
      readonly cell: CellRef;
      readonly text: string;
      readonly mayBecomeNumber: boolean;
    }
  /** How many cells of a line of labels or years are filled: a row or a year more or less. */
  | { readonly kind: 'count'; readonly range: RangeRef; readonly count: number };

/** Most characters of a text that a formula compares; a formula takes 8,192. */
const LONGEST = 2000;

/**
 * What would make a sheet about this plan stale in a way that its formulas cannot follow: a label, a year, a figure
 * that stands as text and was copied as a constant, an indicator or a year more or less in a table.
 *
 * @param withActuals false for 実績入力, which follows the words of actuals too
 */
export function watchesOf(plan: Plan, cells: StoredCells, withActuals: boolean): readonly Watch[] {
  const watches = new Map<string, Watch>();
  const watch = (cell: CellRef, mayBecomeNumber = false): void => {
    const text = cells.valueAt(cell);
    // A carriage return is no character of a formula.
    if (typeof text !== 'string' || text === '' || text.length > LONGEST || text.includes('\r')) return;
    watches.set(placeOf(cell), { kind: 'text', cell, text, mayBecomeNumber });
  };
  for (const indicator of plan.indicators) {
    watch(indicator.cell);
    const { actuals } = indicator;
    for (const figure of figuresOf(indicator)) {
      for (const cell of figure.periodCells) watch(cell);
      if (!withActuals && actuals.some((actual) => actual === figure)) continue;
      if (isCopied(figure, cells)) watch(figure.cell, figure.quantity === null);
    }
  }
  for (const { rows } of plan.costTables) {
    for (const { cells: figures } of rows) {
      for (const figure of figures) if (isCopied(figure, cells)) watch(figure.cell, figure.quantity === null);
    }
  }
  for (const figure of plan.costs) if (isCopied(figure, cells)) watch(figure.cell, figure.quantity === null);
  for (const { rows } of plan.kpiTables) {
    const years = rows.flatMap((row) => figuresOf(row).flatMap(({ periodCells }) => periodCells));
    for (const line of [rows.map(({ cell }) => cell), years]) {
      const range = lineThrough(line);
      if (range === null) continue;
      const count = cells.filledIn(range.sheet, range);
      watches.set(`${range.sheet}!${toRangeAddress(range)}`, { kind: 'count', range, count });
    }
  }
  return [...watches.values()];
}

/** The place of a watch in words: `KPI!B5`. */
export function watchedPlace(watch: Watch): string {
  return watch.kind === 'text' ? placeOf(watch.cell) : `${watch.range.sheet}!${toRangeAddress(watch.range)}`;
}

function placeOf(cell: CellRef): string {
  return `${cell.sheet}!${toAddress(cell)}`;
}

function figuresOf({ baseline, targets, actuals }: IndicatorReading): readonly DatedFigure[] {
  return [...(baseline === null ? [] : [baseline]), ...targets, ...actuals];
}

/** Whether a sheet shows the figure as a constant, or in words. */
function isCopied(figure: DatedFigure, cells: StoredCells): boolean {
  return figure.text !== '' && followedBy(figure, cells) === null;
}

/** The cells as one row or column with a place more, so that one added behind the last counts; null where they are none. */
function lineThrough(cells: readonly CellRef[]): RangeRef | null {
  const [first] = cells;
  if (first === undefined) return null;
  const isDown = cells.every(({ column, sheet }) => column === first.column && sheet === first.sheet);
  const isAcross = cells.every(({ row, sheet }) => row === first.row && sheet === first.sheet);
  if (!isDown && !isAcross) return null;
  const places = cells.map((cell) => (isDown ? cell.row : cell.column));
  const from = places.reduce((a, b) => Math.min(a, b));
  const to = places.reduce((a, b) => Math.max(a, b)) + 1;
  const { sheet, row, column } = first;
  return isDown
    ? { sheet, top: from, bottom: to, left: column, right: column }
    : { sheet, top: row, bottom: row, left: from, right: to };
}
