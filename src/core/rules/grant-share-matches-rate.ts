import type { FindingDraft, Severity } from '../engine/finding';
import type { GrantShare } from '../plan/grant';
import type { CostFigure } from '../plan/cost';
import type { Stated } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { programmesOf } from '../programmes/find-programme';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { compare, quantityOf, subtract } from '../quantity/quantity-ops';
import { floorThousandYen } from '../quantity/rounding';
import { sameDimension } from '../quantity/unit-lookup';
import type { RuleContext } from './rule';
import { amount, defineRule, difference, draft, related } from './support/draft';
import { asWritten, grantKey, isRoundedUpSettlement, isYen, shareTokens, YEN } from './support/grants';
import { nameOf } from './support/executions';
import { inUnitOf } from './support/sums';
import { costTableOf } from './support/tables';

/** A printed grant is base × rate: never above it, and exactly it where the sheet says so and it is a whole number. */
export const grantShareMatchesRate = defineRule(
  {
    id: 'grant-share-matches-rate',
    subject: 'grant',
    severities: ['error', 'warning', 'info'],
    messages: ['above', 'not-exact', 'below', 'rounded-up', 'cut-to-thousand'],
    source: 'A3007',
  },
  (context) => context.plan.grants.flatMap((share) => checkShare(context, share)),
);

function checkShare(context: RuleContext, share: GrantShare): readonly FindingDraft[] {
  const { printed, base } = share;
  if (printed === null || share.rate === null || !sameDimension(printed.quantity.unit, base.quantity.unit))
    return [];
  if (isRoundedUpSettlement(context.plan, share)) return [];
  const { rate, exact } = share;
  const verdict = judge(context, share, printed, inUnitOf(exact, printed.quantity.unit));
  if (verdict === null) return [];
  const [messageId, severity] = verdict;
  const expected = asWritten(inUnitOf(share.computed, printed.quantity.unit));
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
      computation: {
        left: shareTokens(base.quantity, rate),
        result: expected,
        printed: printed.quantity,
        intervals: null,
      },
      key: grantKey(context.plan, share),
    }),
  ];
}

/** Differences in the printed unit decide; a share within one step of the exact one passes where that is no whole step. */
function judge(
  { plan, settings }: RuleContext,
  share: GrantShare,
  figure: Stated<CostFigure>,
  exact: Quantity,
): readonly [string, Severity] | null {
  const printed = figure.quantity;
  const gap = subtract(printed, exact).value;
  if (gap.isZero()) return null;
  const assumed = share.baseKind === 'total-assumed';
  // 総事業費 beside a 国費 column is never compared: what of it is eligible is not known.
  if (assumed && figure.kind !== 'grant') return null;
  const inYen = isYen(printed.unit);
  const step = stepOf(printed);
  const whole = exact.value.mod(step).isZero();
  if (gap.isPositive()) {
    if (gap.greaterThanOrEqualTo(step) || inYen) return ['above', 'error'];
    return whole ? ['not-exact', 'error'] : ['rounded-up', 'info'];
  }
  if (!whole && gap.abs().lessThan(step)) return null;
  // 千円未満切捨て is common, and lawful: the rate is a ceiling.
  if (inYen && floorThousandYen.apply(exact).value.equals(printed.value)) return ['cut-to-thousand', 'info'];
  const explained = share.income !== null || isCap(plan, printed, settings) || isDecided(plan, figure);
  const exactWanted = share.claimsEquality && whole && !explained;
  return exactWanted ? ['not-exact', 'error'] : ['below', 'warning'];
}

/** 交付決定額, 申請額, 確定額: what was decided, or spent, may be less than the rate of what is printed beside it. */
function isDecided(plan: Plan, printed: CostFigure): boolean {
  const table = costTableOf(plan, printed.cell);
  return DECIDED.test(table === null ? printed.label : nameOf(table, printed));
}

const DECIDED = /決定|内示|変更|申請|要望|確定/;

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
