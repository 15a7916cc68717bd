import { checkCostSums, COST_SUM_MESSAGES } from './support/cost-sums';
import { defineRule } from './support/draft';

/** A joint plan's total = Σ of its municipalities, when all of them are in the table. */
export const costTotalEqualsMembers = defineRule(
  {
    id: 'cost-total-equals-members',
    subject: 'cost',
    severities: ['error', 'info'],
    messages: COST_SUM_MESSAGES,
    fixable: true,
  },
  (context) => checkCostSums(context, 'members'),
);
