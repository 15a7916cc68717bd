import type { CostFigure, CostKind, Rate } from '../../../src/core/plan/cost';
import { type Figure, isStated, type Stated } from '../../../src/core/plan/figure';
import type { GrantBaseKind, GrantShare, ShareRate } from '../../../src/core/plan/grant';
import type { Quantity } from '../../../src/core/quantity/quantity';
import { multiplyByRate } from '../../../src/core/quantity/quantity-ops';
import { cutOff } from '../../../src/core/quantity/rounding';
import { figure, unitOf } from '../achievement/indicators';

/** Builders for costs and shares: every amount in a cell of its own on the sheet 事業費. */
export const THOUSAND_YEN = unitOf('千円', 'money', 1000);
export const YEN = unitOf('円', 'money', 1);

export function cost(
  kind: CostKind,
  amount: number | string,
  at: { readonly row: number; readonly column: number },
  more: {
    readonly owner?: string;
    readonly year?: number;
    readonly unit?: typeof YEN;
    readonly label?: string;
  } = {},
): CostFigure {
  const { owner = null, year = null, unit = THOUSAND_YEN, label = '総事業費' } = more;
  const cell = { sheet: '事業費', ...at };
  return {
    ...figure(amount, cell, { unit, year }),
    kind,
    label,
    labelCell: { ...cell, column: 0 },
    owner,
  };
}

/** A figure that is known to have an amount. */
export function stated<F extends Figure>(figure: F): Stated<F> {
  if (!isStated(figure)) throw new Error(`No amount: ${figure.text}`);
  return figure;
}

/** The rate with what it gives, else half of the base as a trial. */
function rateOf(base: Quantity, rate: Rate | null): ShareRate {
  const half = { numerator: 1, denominator: 2 };
  const exact = multiplyByRate(base, (rate ?? half).numerator, (rate ?? half).denominator);
  const computed = cutOff(0).apply(exact);
  return rate === null
    ? {
        rate,
        rateCell: null,
        exact: null,
        computed: null,
        ifProgrammeRate: computed,
        programmeRate: half,
        isProgrammeRateUnverified: false,
      }
    : {
        rate,
        rateCell: null,
        exact,
        computed,
        ifProgrammeRate: null,
        programmeRate: null,
        isProgrammeRateUnverified: false,
      };
}

export function share(
  base: CostFigure,
  rate: Rate | null,
  more: {
    readonly printed?: CostFigure;
    readonly verdict?: GrantShare['verdict'];
    readonly baseKind?: GrantBaseKind;
    readonly local?: CostFigure;
  } = {},
): GrantShare {
  const from = stated(base);
  return {
    owner: base.owner,
    fiscalYear: base.period?.fiscalYear ?? null,
    baseKind: more.baseKind ?? 'eligible',
    base: from,
    ...rateOf(from.quantity, rate),
    printed: more.printed === undefined ? null : stated(more.printed),
    routes: null,
    verdict: more.verdict ?? (rate === null ? 'no-rate' : 'not-stated'),
    claimsEquality: true,
    localShare: more.local === undefined ? null : stated(more.local),
    income: null,
  };
}
