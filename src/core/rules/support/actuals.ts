import { addMonths, compareDates, fiscalYearEnd } from '../../calendar/civil';
import { type CivilDate, isSameYear, type Period } from '../../calendar/period';
import { isStated, type Stated } from '../../plan/figure';
import type { Actual, Indicator, IndicatorReading, KpiTable, TableRef, Target } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { squeeze } from '../../text/fold';
import { type CellRef, MAX_COLUMNS } from '../../workbook/cell-ref';
import type { SnapshotCell, WorkbookSnapshot } from '../../workbook/snapshot';
import { contentIn } from './snapshot-cells';
import { cellKey, inRange, readingsOf, tableRanges } from './tables';

/** A fiscal year with its last day (of a month or a day that is named, that one). */
export interface CertainYear {
  readonly fiscalYear: number;
  readonly end: CivilDate;
}

/** The year that a figure belongs to; null where that is not certain (平成29年 without 度, a range of years). */
export function certainYear(period: Period | null): CertainYear | null {
  if (period === null || period.nature === 'range' || period.nature === 'calendar-year') return null;
  const { fiscalYear, end } = period;
  return fiscalYear === null ? null : { fiscalYear, end: end ?? fiscalYearEnd(fiscalYear) };
}

/** Whether a year has ended, and whether its result is due, on a day. */
export function dueState(end: CivilDate, months: number, asOf: CivilDate): 'running' | 'ended' | 'due' {
  if (compareDates(asOf, end) <= 0) return 'running';
  return compareDates(asOf, addMonths(end, months)) > 0 ? 'due' : 'ended';
}

/** A year's target; a final one wins over an interim one, a figure over a blank. Undefined where no cell is its. */
export function targetOf({ targets }: IndicatorReading, year: Period | null): Target | undefined {
  const own = targets.filter(({ period, kind }) => kind !== 'total' && isSameYear(period, year));
  return own.find(isStated) ?? own[0];
}

/** The last target that is a figure: the one that an actual without a year, or of a later one, is held against. */
export function finalTarget({ targets }: IndicatorReading): Stated<Target> | null {
  return (
    targets
      .filter(({ kind }) => kind !== 'total')
      .filter(isStated)
      .at(-1) ?? null
  );
}

/** A row of a table with the indicator that it is a reading of. */
export interface IndicatorRow {
  readonly row: IndicatorReading;
  readonly indicator: Indicator;
}

/** Indicators by cells, made once a plan. */
const byCells = new WeakMap<Plan, ReadonlyMap<string, Indicator>>();

/** A table's rows with the plan's indicators, which know the copies in other tables too. */
export function indicatorRows(plan: Plan, { rows }: KpiTable): readonly IndicatorRow[] {
  const known = byCells.get(plan) ?? new Map(plan.indicators.flatMap(placesOf));
  byCells.set(plan, known);
  return rows.flatMap((row) => {
    const indicator = known.get(cellKey(row.cell));
    return indicator === undefined ? [] : [{ row, indicator }];
  });
}

function placesOf(indicator: Indicator): readonly (readonly [string, Indicator])[] {
  return readingsOf(indicator).map(({ cell }) => [cellKey(cell), indicator]);
}

/** Texts in the row of a figure (in the column, where the table is turned), within its table. */
export function wordsInRow(snapshot: WorkbookSnapshot, table: TableRef, cell: CellRef): string {
  const { row, column } = cell;
  const line = table.transposed ? { left: column, right: column } : { top: row, bottom: row };
  const ranges = tableRanges(table).filter((range) => inRange(cell, range));
  return wordsIn(ranges.flatMap((range) => contentIn(snapshot, { ...range, ...line })));
}

/** Notes above and below a table, and its title. */
export function notesOf(snapshot: WorkbookSnapshot, { range, title }: TableRef): string {
  const { sheet, top, bottom } = range;
  const wide = { sheet, left: 0, right: MAX_COLUMNS };
  const near = [
    ...contentIn(snapshot, { ...wide, top: top - NOTE_ROWS, bottom: top - 1 }),
    ...contentIn(snapshot, { ...wide, top: bottom + 1, bottom: bottom + NOTE_ROWS }),
  ];
  return `${wordsIn(near)} ${squeeze(title?.value ?? '')}`;
}

const NOTE_ROWS = 3;

function wordsIn(cells: readonly SnapshotCell[]): string {
  return cells.flatMap(({ value }) => (typeof value === 'string' ? squeeze(value) : [])).join(' ');
}

/**
 * Header words over a figure's column (before its row, where the table is turned). A year that is merged over several
 * columns is part of the header of each; of lines that were pasted into one column, every header is over the figure.
 */
export function headerOver({ columns, transposed }: TableRef, { row, column }: CellRef): string {
  const place = transposed ? row : column;
  return columns
    .filter(({ index, headerCells }) => {
      const own = headerCells.at(-1);
      return index === place || (transposed ? own?.row : own?.column) === place;
    })
    .map(({ header }) => header)
    .join(' ');
}

/** Whether a cell was left empty, or holds a dash, where an actual is due. */
export function isOpen({ reading, status, text }: Actual): boolean {
  if (status === 'pending') return true;
  return (
    status === 'missing' && (reading.kind === 'blank' || reading.kind === 'none' || /^[…‥]+$/.test(text))
  );
}
