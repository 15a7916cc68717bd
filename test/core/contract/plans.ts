import type { AuditResult } from '../../../src/core/audit';
import type { Period } from '../../../src/core/calendar/period';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import type { Finding } from '../../../src/core/engine/finding';
import type { CostFigure, Rate } from '../../../src/core/plan/cost';
import type { DatedFigure } from '../../../src/core/plan/figure';
import type { GrantShare, ShareRate } from '../../../src/core/plan/grant';
import type { Indicator, IndicatorReading, TableRef, Target } from '../../../src/core/plan/indicator';
import type { Plan } from '../../../src/core/plan/plan';
import type { CellReading, Quantity } from '../../../src/core/quantity/quantity';
import { multiplyByRate, quantityOf } from '../../../src/core/quantity/quantity-ops';
import { cutOff } from '../../../src/core/quantity/rounding';
import { type CellRef, parseAddress } from '../../../src/core/workbook/cell-ref';
import { stated } from '../reports/money';

/** Literal plans and results: the smallest that show a point, the rest filled in. */

/** `cell('B2')` on the sheet KPI, `cell('事業費!B2')` on another. */
export function cell(address: string): CellRef {
  const [first = '', second] = address.split('!');
  const position = parseAddress(second ?? first);
  if (position === null) throw new Error(`No address: ${address}`);
  return { sheet: second === undefined ? 'KPI' : first, ...position };
}

export function fiscal(year: number, text = `${year}年度`): Period {
  return {
    text,
    nature: 'fiscal-year',
    fiscalYear: year,
    firstYear: null,
    ordinal: null,
    end: { year: year + 1, month: 3, day: 31 },
    era: null,
  };
}

/** A figure in a cell: a quantity, or words that are none. */
export function figure(
  at: string,
  value: Quantity | string | null,
  period: Period | null = null,
  kind: 'words' | 'none' = 'words',
): DatedFigure {
  const quantity = typeof value === 'object' ? value : null;
  const text = typeof value === 'string' ? value : '';
  const reading: CellReading =
    quantity !== null
      ? {
          kind: 'figure',
          quantity,
          bound: null,
          approximate: false,
          change: null,
          note: null,
          mark: null,
          storedAs: 'number',
        }
      : text === ''
        ? { kind: 'blank' }
        : { kind, text };
  return {
    cell: cell(at),
    text,
    reading,
    quantity,
    formula: null,
    printedAs: 'exact',
    isNumberCell: quantity !== null,
    period,
    periodCells: [],
  };
}

export function target(
  at: string,
  value: Quantity | string | null,
  period: Period | null,
  rest: Partial<Target> = {},
): Target {
  return { ...figure(at, value, period), kind: 'level', ...rest };
}

export function cost(at: string, value: Quantity, rest: Partial<CostFigure> = {}): CostFigure {
  return {
    ...figure(at, value),
    kind: 'total',
    label: '総事業費',
    labelCell: cell(at),
    owner: null,
    ...rest,
  };
}

export function indicator(label: string, at: string, rest: Partial<Indicator> = {}): Indicator {
  const reading: IndicatorReading = {
    label,
    key: label,
    cell: cell(at),
    project: null,
    unit: quantityOf(1, '人').unit,
    unitSources: [],
    baseline: null,
    targets: [],
    actuals: [],
    rates: [],
    evaluations: [],
    continuedFrom: null,
  };
  return {
    ...reading,
    id: 'a1b2',
    basis: 'level',
    basisReason: 'header',
    direction: 'increase',
    directionReason: 'figures',
    copies: [],
    ...rest,
  };
}

/** What a test states of a rate; the rest is worked out. */
interface Given {
  readonly rate?: Rate | undefined;
  readonly rateCell?: CellRef | null | undefined;
  readonly computed?: Quantity | undefined;
  readonly ifProgrammeRate?: Quantity | undefined;
}

/** A share: rated where a rate is given, a trial where the programme's result is given. */
export function grant(
  base: CostFigure,
  rest: Partial<Omit<GrantShare, keyof ShareRate | 'printed'>> & {
    readonly printed?: CostFigure;
  } & Given = {},
): GrantShare {
  const { printed, rate, rateCell, computed, ifProgrammeRate, ...others } = rest;
  const from = stated(base);
  return {
    owner: null,
    fiscalYear: null,
    baseKind: 'eligible',
    base: from,
    ...rateOf(from.quantity, { rate, rateCell, computed, ifProgrammeRate }),
    printed: printed === undefined ? null : stated(printed),
    routes: null,
    verdict: 'no-rate',
    claimsEquality: false,
    localShare: null,
    income: null,
    ...others,
  };
}

function rateOf(base: Quantity, { rate, rateCell = null, computed, ifProgrammeRate }: Given): ShareRate {
  if (rate !== undefined) {
    const exact = multiplyByRate(base, rate.numerator, rate.denominator);
    return {
      rate,
      rateCell,
      exact,
      computed: computed ?? cutOff(0).apply(exact),
      ifProgrammeRate: null,
      programmeRate: null,
      isProgrammeRateUnverified: false,
    };
  }
  const none = { rate: null, rateCell: null, exact: null, computed: null } as const;
  const trial =
    ifProgrammeRate === undefined
      ? ({ ifProgrammeRate: null, programmeRate: null } as const)
      : { ifProgrammeRate, programmeRate: { numerator: 1, denominator: 2 } };
  return { ...none, ...trial, isProgrammeRateUnverified: false };
}

export function plan(rest: Partial<Plan> = {}): Plan {
  return {
    name: null,
    names: [],
    municipalities: [],
    programmes: [],
    planSpan: null,
    projectSpan: null,
    fiscalYears: [],
    kpiTables: [],
    indicators: [],
    costTables: [],
    statements: [],
    costs: [],
    grants: [],
    periods: [],
    sections: [],
    ...rest,
  };
}

export const KPI_TABLE: TableRef = {
  kind: 'kpi',
  layout: 'L2',
  transposed: false,
  range: { sheet: 'KPI', top: 2, left: 0, bottom: 5, right: 4 },
  blocks: [],
  columns: [
    { index: 0, role: 'label', header: 'KPI', headerCells: [cell('A3')] },
    { index: 1, role: 'increment', header: '2019年度', headerCells: [cell('B3')] },
    { index: 2, role: 'increment-total', header: '累計', headerCells: [cell('C3')] },
  ],
  parts: [],
  title: null,
  section: null,
};

export function finding(rest: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'kpi-total-equals-increments',
    messageId: 'differs',
    severity: 'error',
    data: {},
    cell: cell('C4'),
    related: [],
    expected: null,
    printed: null,
    computation: null,
    fix: null,
    fingerprint: 'f00d',
    accepted: null,
    ...rest,
  };
}

export function result(rest: Partial<AuditResult> = {}): AuditResult {
  return {
    asOf: { year: 2025, month: 4, day: 1 },
    settings: DEFAULT_SETTINGS,
    read: {
      sheets: 1,
      cells: 12,
      tables: [KPI_TABLE],
      coverage: { numericCells: 6, read: 5, ignored: 1, warned: 0 },
    },
    plans: [plan()],
    findings: [],
    acceptances: [],
    warnings: [],
    ...rest,
  };
}
