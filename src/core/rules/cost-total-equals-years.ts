import { checkCostSums, COST_SUM_MESSAGES } from './support/cost-sums';
import { defineRule } from './support/draft';

/** A row's total = Σ of its fiscal years. */
export const costTotalEqualsYears = defineRule(
  {
    id: 'cost-total-equals-years',
    subject: 'cost',
    severities: ['error', 'info'],
    messages: COST_SUM_MESSAGES,
    fixable: true,
  },
  (context) => checkCostSums(context, 'years'),
);
