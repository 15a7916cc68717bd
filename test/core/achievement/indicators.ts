import { Decimal } from '../../../src/core/quantity/decimal';
import type { Bound, CellReading, Quantity, Unit } from '../../../src/core/quantity/quantity';
import type { Period } from '../../../src/core/calendar/period';
import type { DatedFigure } from '../../../src/core/plan/figure';
import type { Actual, Indicator, Target } from '../../../src/core/plan/indicator';

/** Builders for indicators in tests of achievement and reports: `'60'`, `'-'`, `'上昇'`, `null` for a blank. */
export type Entry = string | number | null;

export function unitOf(symbol: string, dimension = symbol, factor = 1): Unit {
  return { symbol, dimension, factor: new Decimal(factor) };
}

export const PEOPLE = unitOf('人', 'people');
export const PERCENT = unitOf('%', 'ratio');
export const POINT = unitOf('ポイント', 'point');

export function fiscalYearEnd(year: number): Period {
  return {
    text: `${year}年度`,
    nature: 'fiscal-year',
    fiscalYear: year,
    firstYear: null,
    ordinal: null,
    end: { year: year + 1, month: 3, day: 31 },
    era: null,
  };
}

function readingOf(entry: Entry, quantity: Quantity | null, bound: Bound | null): CellReading {
  if (quantity !== null) {
    const storedAs = typeof entry === 'number' ? 'number' : 'text';
    return {
      kind: 'figure',
      quantity,
      bound,
      approximate: false,
      change: null,
      note: null,
      mark: null,
      storedAs,
    };
  }
  if (entry === null) return { kind: 'blank' };
  const text = String(entry);
  if (text === '-') return { kind: 'none', text };
  if (text === '集計中') return { kind: 'pending', text };
  if (/\d/.test(text)) return { kind: 'ambiguous', reason: 'two-figures', text };
  return { kind: 'words', text };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

export function figure(
  entry: Entry,
  at: { readonly row: number; readonly column: number; readonly sheet?: string },
  options: { readonly unit?: Unit | null; readonly year?: number | null; readonly bound?: Bound | null } = {},
): DatedFigure {
  const text = entry === null ? '' : String(entry);
  const plain = entry !== null && NUMBER.test(text);
  const value = plain ? new Decimal(text) : null;
  const quantity =
    value === null ? null : { value, unit: options.unit ?? null, decimals: value.decimalPlaces() };
  return {
    cell: { sheet: at.sheet ?? 'KPI', row: at.row, column: at.column },
    text,
    reading: readingOf(entry, quantity, options.bound ?? null),
    quantity,
    formula: null,
    printedAs: 'exact',
    isNumberCell: typeof entry === 'number',
    period: options.year == null ? null : fiscalYearEnd(options.year),
    periodCells: [],
  };
}

export interface IndicatorSketch {
  readonly label?: string;
  readonly unit?: Unit | null;
  readonly actualUnit?: Unit | null;
  readonly row?: number;
  readonly basis?: Indicator['basis'];
  readonly direction?: Indicator['direction'];
  readonly directionReason?: Indicator['directionReason'];
  readonly bound?: Bound;
  readonly baseline?: Entry;
  /** By fiscal year; `undated` for a target without a year. */
  readonly targets?: Readonly<Record<number, Entry>>;
  readonly total?: Entry;
  readonly actuals?: Readonly<Record<number, Entry>>;
  readonly actualKind?: Actual['kind'];
  readonly undatedActual?: Entry;
}

/** An indicator from a sketch, one cell a figure, all in one row of the sheet `KPI`. */
export function indicator(sketch: IndicatorSketch): Indicator {
  const { row = 2, unit = PEOPLE, basis = 'level', bound = null } = sketch;
  const kind: Target['kind'] = basis === 'increment' ? 'increment' : 'level';
  let column = 1;
  const next = (): { row: number; column: number } => ({ row, column: column++ });
  const baseline =
    sketch.baseline === undefined ? null : figure(sketch.baseline, next(), { unit, year: null });
  const targets: Target[] = Object.entries(sketch.targets ?? {}).map(([year, entry]) => ({
    ...figure(entry, next(), { unit, year: Number(year), bound }),
    kind,
  }));
  if (sketch.total !== undefined) targets.push({ ...figure(sketch.total, next(), { unit }), kind: 'total' });
  const actualKind = sketch.actualKind ?? (basis === 'increment' ? 'increment' : 'level');
  const actualUnit = sketch.actualUnit === undefined ? unit : sketch.actualUnit;
  const actual = (entry: Entry, year: number | null): Actual => {
    const read = figure(entry, next(), { unit: actualUnit, year });
    const status =
      read.reading.kind === 'pending' ? 'pending' : entry === null || entry === '-' ? 'missing' : 'given';
    return { ...read, kind: actualKind, status };
  };
  const actuals = Object.entries(sketch.actuals ?? {}).map(([year, entry]) => actual(entry, Number(year)));
  if (sketch.undatedActual !== undefined) actuals.push(actual(sketch.undatedActual, null));
  const label = sketch.label ?? '新規学卒者の地域内就職者数';
  return {
    id: label,
    label,
    key: label,
    cell: { sheet: 'KPI', row, column: 0 },
    project: null,
    unit,
    unitSources: [],
    baseline,
    targets,
    actuals,
    rates: [],
    evaluations: [],
    continuedFrom: null,
    basis,
    basisReason: basis === 'unknown' ? 'none' : 'header',
    direction: sketch.direction ?? 'increase',
    directionReason: sketch.directionReason ?? 'figures',
    copies: [],
  };
}
