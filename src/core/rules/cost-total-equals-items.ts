import { checkCostSums, COST_SUM_MESSAGES } from './support/cost-sums';
import { defineRule } from './support/draft';

/** A total or subtotal row = Σ of its items; nested subtotals are not added twice. */
export const costTotalEqualsItems = defineRule(
  {
    id: 'cost-total-equals-items',
    subject: 'cost',
    severities: ['error', 'info'],
    messages: COST_SUM_MESSAGES,
    fixable: true,
  },
  (context) => checkCostSums(context, 'items'),
);
