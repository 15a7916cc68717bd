import type { FindingDraft } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { floorYen } from '../quantity/rounding';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { type GrantLife, grantLives } from './support/grant-life';
import { grantKey, isRoundedUpSettlement, isYen, shareTokens } from './support/grants';
import { inUnitOf, totalFix } from './support/sums';

/** A settlement in yen has no fraction, and the fraction was cut off. */
export const grantSettledInWholeYen = defineRule(
  {
    id: 'grant-settled-in-whole-yen',
    subject: 'grant',
    severities: ['error'],
    messages: ['fraction', 'rounded-up'],
    fixable: true,
  },
  ({ plan }) => [
    ...grantLives(plan).flatMap((life) =>
      settlementsOf(life).flatMap((figure) => checkFraction(life, figure)),
    ),
    ...plan.grants.flatMap((share) => {
      const { printed, base } = share;
      if (printed === null || share.rate === null || !isRoundedUpSettlement(plan, share)) return [];
      const expected = floorYen.apply(inUnitOf(share.exact, printed.quantity.unit));
      return [
        draft({
          messageId: 'rounded-up',
          severity: 'error',
          cell: printed.cell,
          data: dataOf(printed, printed.quantity, expected),
          related: [
            ...related('base', [base.cell]),
            ...(share.rateCell === null ? [] : related('rate', [share.rateCell])),
          ],
          expected,
          printed: printed.quantity,
          computation: {
            left: shareTokens(base.quantity, share.rate),
            result: expected,
            printed: printed.quantity,
            intervals: null,
          },
          fix: totalFix(printed, expected),
          key: [...grantKey(plan, share), 'rounded-up'],
        }),
      ];
    }),
  ],
);

/** What is paid, settled or paid back. What was applied for or decided may still be an estimate. */
function settlementsOf({ received, settled, repayment, receivable }: GrantLife): readonly CostFigure[] {
  return [received, settled, repayment, receivable].filter((figure) => figure !== null);
}

function checkFraction(life: GrantLife, figure: CostFigure): readonly FindingDraft[] {
  const { quantity } = figure;
  if (quantity === null || !isYen(quantity.unit) || quantity.value.isInteger()) return [];
  const expected = floorYen.apply(quantity);
  return [
    draft({
      messageId: 'fraction',
      severity: 'error',
      cell: figure.cell,
      data: dataOf(figure, quantity, expected),
      expected,
      printed: quantity,
      fix: totalFix(figure, expected),
      key: [...life.key, figure.kind],
    }),
  ];
}

function dataOf({ label }: CostFigure, printed: Quantity, expected: Quantity): FindingDraft['data'] {
  return {
    label: text(label),
    printed: amount(printed),
    expected: amount(expected),
    difference: difference(subtract(printed, expected)),
  };
}
