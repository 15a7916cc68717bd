import { sheetNamed } from '../../workbook/find-sheet';
import { addMonths, compareDates, fiscalYearEnd } from '../../calendar/civil';
import type { CivilDate, Period } from '../../calendar/period';
import type { Figure } from '../../plan/figure';
import type { Actual, Indicator, IndicatorReading, TableRef, Target } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { squeeze } from '../../text/fold';
import type { CellRef } from '../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { rowsBetween } from './snapshot-cells';
import { cellKey, readingsOf } from './tables';

/** The last day of the year that a figure belongs to; null where the year is not certain (平成29年 without 度). */
export function yearEnd(period: Period | null): CivilDate | null {
  if (period === null || period.fiscalYear === null) return null;
  if (period.end !== null && period.nature !== 'range') return period.end;
  const fiscal = period.nature === 'fiscal-year' || period.nature === 'fiscal-year-end';
  return fiscal || period.nature === 'ordinal' ? fiscalYearEnd(period.fiscalYear) : null;
}

/** Whether a year has ended, and whether its result is due, on a day. */
export function dueState(end: CivilDate, months: number, asOf: CivilDate): 'running' | 'ended' | 'due' {
  if (compareDates(asOf, end) <= 0) return 'running';
  return compareDates(asOf, addMonths(end, months)) > 0 ? 'due' : 'ended';
}

/** A year's target; a final one wins over an interim one, a figure over a blank. Undefined where no cell is its. */
export function targetOf({ targets }: IndicatorReading, year: number): Target | undefined {
  const own = targets.filter(({ period, kind }) => kind !== 'total' && period?.fiscalYear === year);
  return own.find(({ quantity }) => quantity !== null) ?? own[0];
}

/** The last target that is a figure: the one that an actual without a year, or of a later one, is held against. */
export function finalTarget({ targets }: IndicatorReading): Target | null {
  const figures = targets.filter(({ quantity, kind }) => quantity !== null && kind !== 'total');
  return figures.at(-1) ?? null;
}

/** Indicators by cells, made once a plan. */
const byCells = new WeakMap<Plan, ReadonlyMap<string, Indicator>>();

/** The plan's indicators by the label cells of all their readings. */
export function indicatorsByCell(plan: Plan): ReadonlyMap<string, Indicator> {
  const known = byCells.get(plan) ?? new Map(plan.indicators.flatMap(placesOf));
  byCells.set(plan, known);
  return known;
}

function placesOf(indicator: Indicator): readonly (readonly [string, Indicator])[] {
  return readingsOf(indicator).map(({ cell }) => [cellKey(cell), indicator]);
}

/** Texts in the row of a figure (in the column, where the table is turned), within its table. */
export function wordsInRow(snapshot: WorkbookSnapshot, table: TableRef, { row, column }: CellRef): string {
  const range = [table.range, ...table.blocks].find(
    (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
  );
  const sheet = sheetNamed(snapshot, (range ?? table.range).sheet);
  if (range === undefined || sheet === undefined) return '';
  const rows = table.transposed ? rowsBetween(sheet, range.top, range.bottom) : rowsBetween(sheet, row, row);
  return rows
    .flatMap(({ cells }) => cells)
    .filter((cell) =>
      table.transposed ? cell.column === column : cell.column >= range.left && cell.column <= range.right,
    )
    .map(({ value }) => (typeof value === 'string' ? squeeze(value) : ''))
    .join(' ');
}

/** Notes above and below a table, and its title. */
export function notesOf(snapshot: WorkbookSnapshot, { range, title }: TableRef): string {
  const sheet = sheetNamed(snapshot, range.sheet);
  if (sheet === undefined) return title?.value ?? '';
  const near = [
    ...rowsBetween(sheet, range.top - NOTE_ROWS, range.top - 1),
    ...rowsBetween(sheet, range.bottom + 1, range.bottom + NOTE_ROWS),
  ];
  return near
    .flatMap(({ cells }) => cells)
    .map(({ value }) => (typeof value === 'string' ? squeeze(value) : ''))
    .concat(title === null ? [] : [squeeze(title.value)])
    .join(' ');
}

const NOTE_ROWS = 3;

/** Header words over a figure's column (before its row, where the table is turned). */
export function headerOver({ columns, transposed }: TableRef, { row, column }: CellRef): string {
  const place = transposed ? row : column;
  return columns
    .filter(({ index, headerCells }) =>
      headerCells.length > 0
        ? headerCells.some((cell) => (transposed ? cell.row : cell.column) === place)
        : index === place,
    )
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

/** Whether a figure was read, so that one can compute with it. */
export function hasFigure<F extends Figure>(figure: F | null | undefined): figure is F {
  return figure != null && figure.quantity !== null;
}
