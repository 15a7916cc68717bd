import type { CostFigure, CostKind, Rate } from '../../../src/core/plan/cost';
import type { GrantBaseKind, GrantShare } from '../../../src/core/plan/grant';
import { Decimal } from '../../../src/core/quantity/decimal';
import type { Quantity } from '../../../src/core/quantity/quantity';
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

const quantity = (value: Decimal, unit: Quantity['unit']): Quantity => ({
  value,
  unit,
  decimals: value.decimalPlaces(),
});

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
  const value = base.quantity?.value ?? new Decimal(0);
  const unit = base.quantity?.unit ?? null;
  const exact = rate === null ? null : value.times(rate.numerator).dividedBy(rate.denominator);
  return {
    owner: base.owner,
    fiscalYear: base.period?.fiscalYear ?? null,
    baseKind: more.baseKind ?? 'eligible',
    base,
    rate,
    rateCell: null,
    exact: exact && quantity(exact, unit),
    computed: exact && quantity(exact.toDecimalPlaces(0, Decimal.ROUND_DOWN), unit),
    programmeRate: null,
    isProgrammeRateUnverified: false,
    ifProgrammeRate:
      rate === null ? quantity(value.dividedBy(2).toDecimalPlaces(0, Decimal.ROUND_DOWN), unit) : null,
    printed: more.printed ?? null,
    routes: null,
    verdict: more.verdict ?? (rate === null ? 'no-rate' : 'not-stated'),
    claimsEquality: true,
    localShare: more.local ?? null,
    income: null,
  };
}
