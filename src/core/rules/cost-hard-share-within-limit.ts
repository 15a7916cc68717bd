import type { FindingDraft } from '../engine/finding';
import { programmesOf } from '../programmes/find-programme';
import type { HardShareLimit, Programme } from '../programmes/programmes';
import { compare, multiplyByRate } from '../quantity/quantity-ops';
import { amount, defineRule, draft, fiscalYear, programmeNames, related } from './support/draft';
import { type HardShare, hardShares } from './support/hard-shares';

/**
 * 非公共ハード事業 stays under the programme's limit (概ね半分以下) of the whole plan's cost, or of each year's where the
 * programme says so (地方創生推進交付金 in its first call of 2016).
 */
export const costHardShareWithinLimit = defineRule(
  {
    id: 'cost-hard-share-within-limit',
    subject: 'cost',
    severities: ['warning'],
    messages: ['above', 'above-assumed', 'above-year'],
    source: 'A3007',
  },
  (context) => {
    const { programmes, assumed } = programmesOf(context.plan, context.settings);
    const [programme, ...others] = programmes;
    const limit = programme?.hardShareLimit ?? null;
    if (programme === undefined || others.length > 0 || limit === null) return [];
    return hardShares(context.plan, limit.per).flatMap((share) =>
      checkShare(share, limit, programme, assumed),
    );
  },
);

function checkShare(
  share: HardShare,
  { rate }: HardShareLimit,
  programme: Programme,
  assumed: boolean,
): readonly FindingDraft[] {
  const [cell, ...others] = share.hardCells;
  const highest = multiplyByRate(share.total, rate.numerator, rate.denominator);
  if (cell === undefined || compare(share.hard, highest) <= 0) return [];
  return [
    draft({
      messageId: share.year !== null ? 'above-year' : assumed ? 'above-assumed' : 'above',
      severity: 'warning',
      cell,
      data: {
        programme: programmeNames([programme]),
        hard: amount(share.hard),
        total: amount(share.total),
        limit: { type: 'rate', ...rate },
        highest: amount(highest),
        ...(share.year === null ? {} : { year: fiscalYear(share.year) }),
      },
      related: [...related('part', others), ...related('total', share.totalCells)],
      expected: highest,
      printed: share.hard,
      computation: {
        left: [
          { type: 'amount', quantity: share.total },
          { type: 'operator', operator: '×' },
          { type: 'rate', ...rate },
        ],
        result: highest,
        printed: share.hard,
        intervals: null,
      },
      key: share.key,
    }),
  ];
}
