import { fiscalYearOf, inUnitOf } from '../achievement/amounts';
import { parsePeriod } from '../calendar/parse-period';
import type { Period } from '../calendar/period';
import type { Actual, Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { CellReading, Quantity, Unit } from '../quantity/quantity';
import { PERCENT_POINT } from '../quantity/unit';
import type { ReaderWarning } from '../reading/reading-result';
import { sameCell } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type MatchedRow, matchRows } from './match-rows';
import { isReadable, readActualsSheet, type YearEntry } from './read-actuals-sheet';
import { readEntry, statusOf } from './read-entry';
import type { YearKey } from './sheet-codes';

/** Plans with the actuals that people entered, and what there is to say about these. */
export interface MergedActuals {
  readonly plans: readonly Plan[];
  readonly warnings: readonly ReaderWarning[];
}

/**
 * Puts the figures of the sheet 実績入力 into the plans. A filled cell wins over the plan's own table, a difference
 * between the two is a warning; a blank cell of a year that the plan's table does not have becomes a missing actual
 * with the cell to fill in. Without such a sheet the plans come back as they are.
 */
export function mergeActuals(plans: readonly Plan[], workbook: WorkbookSnapshot): MergedActuals {
  const sheet = readActualsSheet(workbook);
  if (sheet === null) return { plans, warnings: [] };
  if (!isReadable(sheet)) {
    const cell = { sheet: sheet.sheet, row: 0, column: 0 };
    return { plans, warnings: [{ code: 'actuals-sheet-unreadable', data: {}, cell }] };
  }
  const match = matchRows(sheet.rows, plans);
  const warnings: ReaderWarning[] = [];
  const merged = plans.map((plan, index) => ({
    ...plan,
    indicators: plan.indicators.map((indicator) => {
      const row = match.rowOf(index, indicator);
      return row === null ? indicator : withEntries(row, plan, warnings);
    }),
  }));
  for (const { row, indicator, by } of match.matched) {
    if (by !== 'renamed') continue;
    warnings.push({
      code: 'actual-row-renamed',
      data: {
        before: { type: 'text', text: row.label },
        label: { type: 'text', text: indicator.label },
      },
      cell: { sheet: sheet.sheet, row: row.row, column: placeColumn(row.years) },
    });
  }
  for (const row of match.leftover) {
    if (!row.isFilled) continue;
    warnings.push({
      code: 'actual-row-without-indicator',
      data: { label: { type: 'text', text: row.label } },
      cell: { sheet: sheet.sheet, row: row.row, column: placeColumn(row.years) },
    });
  }
  return { plans: merged, warnings };
}

function placeColumn(years: ReadonlyMap<YearKey, YearEntry>): number {
  return [...years.values()][0]?.place.column ?? 0;
}

function withEntries({ row, indicator }: MatchedRow, plan: Plan, warnings: ReaderWarning[]): Indicator {
  let actuals = indicator.actuals;
  for (const [year, entry] of row.years) {
    const isOfYear = (actual: Actual): boolean =>
      actual.kind !== 'total' && fiscalYearOf(actual, plan) === year;
    const own = actuals.filter(isOfYear);
    const printed = own.find(({ status }) => status === 'given') ?? own[0] ?? null;
    const entered = actualOf(entry, year, printed, indicator, warnings);
    if (entered === null) continue;
    noteDifference(entered, printed, indicator, year, warnings);
    const at = actuals.findIndex(isOfYear);
    const others = actuals.filter((actual) => !isOfYear(actual));
    const place = at < 0 ? others.length : at;
    actuals = [...others.slice(0, place), entered, ...others.slice(place)];
  }
  return actuals === indicator.actuals ? indicator : { ...indicator, actuals };
}

/** What a year's entry makes of the actual; null where the plan's own stays as it is. */
function actualOf(
  entry: YearEntry,
  year: YearKey,
  printed: Actual | null,
  indicator: Indicator,
  warnings: ReaderWarning[],
): Actual | null {
  const read = readEntry(entry);
  if (!read.isTyped && printed !== null) {
    if (printed.status === 'given') {
      return statusOf(entry.status) === 'preliminary' ? asPreliminary(printed) : null;
    }
    if (read.reading.kind === 'blank') return null;
  }
  if (read.isUnreadable) {
    warnings.push({
      code: 'actual-entry-unreadable',
      data: { text: { type: 'text', text: read.text }, label: { type: 'text', text: indicator.label } },
      cell: read.cell,
    });
  }
  const { cell, text, reading, formula, isNumberCell, status } = read;
  const kind = kindOf(printed, indicator);
  return {
    cell,
    text,
    reading,
    quantity: quantityOf(reading, unitFor(kind, indicator)),
    formula,
    printedAs: 'exact',
    isNumberCell,
    period: printed?.period ?? periodOf(year),
    periodCells: printed?.periodCells ?? [],
    kind,
    status,
  };
}

function asPreliminary(actual: Actual): Actual | null {
  const { reading } = actual;
  if (reading.kind !== 'figure' || reading.mark !== null) return null;
  return { ...actual, reading: { ...reading, mark: 'preliminary' } };
}

/** Levels or increments: as the plan's own actuals are, else as its targets. */
export function kindOf(printed: Actual | null, { actuals, basis }: Indicator): Actual['kind'] {
  const known = printed ?? actuals.find(({ kind }) => kind !== 'total');
  return known?.kind ?? (basis === 'increment' ? 'increment' : 'level');
}

/** Unit of an actual of a kind: increments of a percentage are counted in ポイント. */
export function unitFor(kind: Actual['kind'], { unit }: Indicator): Unit | null {
  return kind === 'increment' && unit?.symbol === '%' ? PERCENT_POINT : unit;
}

function quantityOf(reading: CellReading, unit: Unit | null): Quantity | null {
  if (reading.kind !== 'figure') return null;
  return reading.quantity.unit === null ? { ...reading.quantity, unit } : reading.quantity;
}

export function periodOf(year: YearKey): Period | null {
  return year === null ? null : parsePeriod(`${year}年度`);
}

/** A person's figure and the plan's own for one year are not the same. */
function noteDifference(
  entered: Actual,
  printed: Actual | null,
  indicator: Indicator,
  year: YearKey,
  warnings: ReaderWarning[],
): void {
  if (printed?.quantity == null || sameCell(printed.cell, entered.cell)) return;
  const value = entered.quantity === null ? null : inUnitOf(entered.quantity, printed.quantity);
  if (value?.equals(printed.quantity.value)) return;
  warnings.push({
    code: 'actual-entered-differs',
    data: {
      label: { type: 'text', text: indicator.label },
      year: year === null ? { type: 'text', text: '' } : { type: 'fiscalYear', year },
      entered: { type: 'text', text: entered.text },
      printed: { type: 'amount', quantity: printed.quantity },
      place: { type: 'cell', cell: printed.cell },
    },
    cell: entered.cell,
  });
}
