import { fiscalYearOf } from '../../achievement/amounts';
import { matchRows } from '../../actuals/match-rows';
import { kindOf, periodOf } from '../../actuals/merge-actuals';
import { isReadable, readActualsSheet } from '../../actuals/read-actuals-sheet';
import type { YearKey } from '../../actuals/sheet-codes';
import type { Actual, Indicator } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import type { CellRef } from '../../workbook/cell-ref';
import type { ModelCell } from '../../workbook/sheet-model';
import type { CellValue } from '../../workbook/snapshot';
import type { StoredNumber } from '../../entries/stored-cells';
import type { ReportContext } from '../report-context';
import { type ActualsReport, placeKey } from './actuals-sheet';

interface Place {
  readonly cell: CellRef;
  readonly isFilled: boolean;
}

/**
 * The same context with the actuals in the cells of 実績入力, so that formulas of the other sheets follow what is typed
 * there later. That sheet is the one written in the same go, else the one that the workbook has; without either the
 * context stays as it is.
 */
export function withLiveActuals(context: ReportContext, written: ActualsReport | null): ReportContext {
  if (written !== null) return afterWriting(context, written);
  const sheet = readActualsSheet(context.options.snapshot);
  if (!isReadable(sheet)) return context;
  const { plans } = context.audit;
  const match = matchRows(sheet.rows, plans);
  return repointed(
    context,
    (plan, { id }, year) => {
      const indicator = plans[plan]?.indicators.find((each) => each.id === id);
      const entry = indicator && match.rowOf(plan, indicator)?.row.years.get(year);
      if (entry === undefined) return null;
      return { cell: entry.place, isFilled: entry.actual !== null || entry.linked };
    },
    sheet.years,
  );
}

function afterWriting(context: ReportContext, { model, places }: ActualsReport): ReportContext {
  const { name } = model;
  const stored = new Map<string, StoredNumber | null>();
  const years = new Set<YearKey>();
  for (const [key, place] of places) {
    stored.set(`${place.row}:${place.column}`, place.stored);
    const year = key.slice(key.lastIndexOf(':') + 1);
    years.add(/^\d+$/.test(year) ? Number(year) : null);
  }
  const written = new Map(model.cells.map((cell) => [`${cell.row}:${cell.column}`, valueOf(cell)]));
  const live: ReportContext = {
    ...context,
    storedAt: (cell) =>
      cell.sheet === name ? (stored.get(`${cell.row}:${cell.column}`) ?? null) : context.storedAt(cell),
    valueAt: (cell) =>
      cell.sheet === name ? (written.get(`${cell.row}:${cell.column}`) ?? null) : context.valueAt(cell),
  };
  return repointed(
    live,
    (plan, { id }, year) => {
      const place = places.get(placeKey(plan, id, year));
      if (place === undefined) return null;
      const { row, column, isFilled } = place;
      return { cell: { sheet: name, row, column }, isFilled };
    },
    [...years],
  );
}

function valueOf({ content }: ModelCell): CellValue {
  const shown = content.kind === 'formula' ? content.value : content;
  if (shown.kind === 'number') return Number(shown.value);
  return shown.kind === 'text' && shown.text !== '' ? shown.text : null;
}

function repointed(
  context: ReportContext,
  placeOf: (plan: number, indicator: Indicator, year: YearKey) => Place | null,
  years: readonly YearKey[],
): ReportContext {
  const plans = context.audit.plans.map((plan, index) => ({
    ...plan,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      actuals: actualsOf(plan, indicator, (year) => placeOf(index, indicator, year), years, context),
    })),
  }));
  return { ...context, audit: { ...context.audit, plans } };
}

function actualsOf(
  plan: Plan,
  indicator: Indicator,
  placeOf: (year: YearKey) => Place | null,
  years: readonly YearKey[],
  context: ReportContext,
): readonly Actual[] {
  const known = new Set<YearKey>();
  const moved = indicator.actuals.map((actual) => {
    if (actual.kind === 'total') return actual;
    const year = fiscalYearOf(actual, plan);
    known.add(year);
    const place = placeOf(year);
    // A blank cell beside a figure in the plan's own table: the figure stays where it is.
    if (place === null || (!place.isFilled && actual.status === 'given')) return actual;
    return { ...actual, cell: place.cell, isNumberCell: context.storedAt(place.cell) !== null };
  });
  const added = years.flatMap((year) => {
    const place = known.has(year) ? null : placeOf(year);
    return place === null ? [] : [missing(place.cell, year, indicator)];
  });
  return [...moved, ...added];
}

function missing(cell: CellRef, year: YearKey, indicator: Indicator): Actual {
  return {
    cell,
    text: '',
    reading: { kind: 'blank' },
    quantity: null,
    formula: null,
    printedAs: 'exact',
    isNumberCell: false,
    period: periodOf(year),
    periodCells: [],
    kind: kindOf(null, indicator),
    status: 'missing',
  };
}
