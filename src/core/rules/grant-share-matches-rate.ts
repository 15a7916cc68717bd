import type { FindingDraft, Severity } from '../engine/finding';
import type { GrantShare } from '../plan/grant';
import type { Plan } from '../plan/plan';
import { programmesOf } from '../programmes/find-programme';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { compare, quantityOf, subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import type { RuleContext } from './rule';
import { amount, defineRule, difference, draft, related } from './support/draft';
import { grantKey, isRoundedUpSettlement, isYen, shareTokens, YEN } from './support/grants';
import { inUnitOf } from './support/sums';

/** A printed grant is base × rate: never above it, and exactly it where the sheet says so and it is a whole number. */
export const grantShareMatchesRate = defineRule(
  {
    id: 'grant-share-matches-rate',
    subject: 'grant',
    severities: ['error', 'warning', 'info'],
    messages: ['above', 'not-exact', 'below', 'rounded-up'],
    source: 'A3007',
  },
  (context) => context.plan.grants.flatMap((share) => checkShare(context, share)),
);

function checkShare(context: RuleContext, share: GrantShare): readonly FindingDraft[] {
  const { printed, computed, exact, base, rate } = share;
  if (printed === null || printed.quantity === null || exact === null || computed === null || rate === null)
    return [];
  if (base.quantity === null || !sameDimension(printed.quantity.unit, exact.unit)) return [];
  if (isRoundedUpSettlement(context.plan, share)) return [];
  const verdict = judge(context, share, printed.quantity, inUnitOf(exact, printed.quantity.unit));
  if (verdict === null) return [];
  const [messageId, severity] = verdict;
  const expected = inUnitOf(computed, printed.quantity.unit);
  const gap = subtract(printed.quantity, expected);
  return [
    draft({
      messageId,
      severity,
      cell: printed.cell,
      data: {
        base: amount(base.quantity),
        baseKind: { type: 'term', term: `base-${share.baseKind}` },
        rate: { type: 'rate', ...rate },
        exact: amount(exact),
        expected: amount(expected),
        printed: amount(printed.quantity),
        difference: difference(gap),
      },
      related: [
        ...related('base', [base.cell]),
        ...(share.rateCell === null ? [] : related('rate', [share.rateCell])),
        ...(share.income === null ? [] : related('other', [share.income.cell])),
      ],
      expected,
      printed: printed.quantity,
      computation: { left: shareTokens(share), result: expected, printed: printed.quantity, intervals: null },
      key: grantKey(context.plan, share),
    }),
  ];
}

/** Differences in the printed unit decide; a share within one step of the exact one passes where that is no whole step. */
function judge(
  { plan, settings }: RuleContext,
  share: GrantShare,
  printed: Quantity,
  exact: Quantity,
): readonly [string, Severity] | null {
  const gap = subtract(printed, exact).value;
  if (gap.isZero()) return null;
  const assumed = share.baseKind === 'total-assumed';
  // 総事業費 beside a 国費 column is never compared: what of it is eligible is not known.
  if (assumed && share.printed?.kind !== 'grant') return null;
  const inYen = isYen(printed.unit);
  const step = stepOf(printed);
  const whole = exact.value.mod(step).isZero();
  if (gap.isPositive()) {
    if (gap.greaterThanOrEqualTo(step) || inYen) return ['above', 'error'];
    return whole ? ['not-exact', 'error'] : ['rounded-up', 'info'];
  }
  if (!whole && gap.abs().lessThan(step)) return null;
  const explained = share.income !== null || isCap(plan, printed, settings);
  const exactWanted = share.claimsEquality && whole && !explained;
  return exactWanted ? ['not-exact', 'error'] : ['below', 'warning'];
}

/** One unit in 円 and 千円 (whose books may keep a half); in larger units the last printed digit. */
function stepOf({ unit, decimals }: Quantity): Decimal {
  const small = unit === null || unit.factor.lessThanOrEqualTo(1000);
  return small ? new Decimal(1) : new Decimal(10).pow(-Math.max(decimals, 0));
}

/** Whether the printed grant is one of the programme's caps: then the cap, not the rate, made it. */
function isCap(plan: Plan, printed: Quantity, settings: RuleContext['settings']): boolean {
  if (printed.unit?.dimension !== 'money') return false;
  return programmesOf(plan, settings).programmes.some(({ caps }) =>
    caps.some(({ yen }) => compare(quantityOf(yen, YEN), printed) === 0),
  );
}
