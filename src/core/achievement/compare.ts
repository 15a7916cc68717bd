import type { Indicator, Target } from '../plan/indicator';
import type { Decimal } from '../quantity/decimal';
import type { AchievementReason, Comparison } from './achievement';
import { sixDecimals } from './amounts';

/** Two figures in one unit, and what can be said of them. */
export interface Rated {
  readonly ratioToTarget: Decimal | null;
  readonly progressFromBaseline: Decimal | null;
  readonly reasons: readonly AchievementReason[];
}

/**
 * How an actual has to stand to its target: the person's setting, then the bound in the target's cell, then the
 * direction of the indicator; a slowed decline and an unknown direction count the more as the better.
 */
export function comparisonFor(
  indicator: Pick<Indicator, 'direction' | 'directionReason'>,
  target: Target | null,
): Comparison {
  const byDirection =
    indicator.direction === 'decrease' && indicator.directionReason !== 'slowed-decline' ? '<=' : '>=';
  const bound = target?.reading.kind === 'figure' ? target.reading.bound : null;
  if (bound === null) return byDirection;
  const byBound = ({ 'at-least': '>=', 'more-than': '>', 'at-most': '<=', 'less-than': '<' } as const)[bound];
  return indicator.directionReason === 'setting' && byBound[0] !== byDirection[0] ? byDirection : byBound;
}

export function isMet(actual: Decimal, comparison: Comparison, target: Decimal): boolean {
  switch (comparison) {
    case '>=':
      return actual.gte(target);
    case '>':
      return actual.gt(target);
    case '<=':
      return actual.lte(target);
    case '<':
      return actual.lt(target);
  }
}

export function isLowerBetter(comparison: Comparison): boolean {
  return comparison === '<=' || comparison === '<';
}

/**
 * Both rates of an actual, and why one is not there. 達成率 is not defined where less is better, for a slowed
 * decline, and for targets of zero or below; 進捗率 not without a baseline, where the target equals it, and for a
 * slowed decline.
 */
export function rate(
  actual: Decimal,
  target: Decimal,
  baseline: Decimal | null,
  how: { readonly lowerIsBetter: boolean; readonly slowedDecline: boolean },
): Rated {
  if (how.slowedDecline)
    return { ratioToTarget: null, progressFromBaseline: null, reasons: ['slowed-decline'] };
  const noRatio = whyNoRatio(target, how.lowerIsBetter);
  const noProgress: AchievementReason | null =
    baseline === null ? 'no-baseline' : baseline.equals(target) ? 'target-equals-baseline' : null;
  return {
    ratioToTarget: noRatio === null ? sixDecimals(actual, target) : null,
    progressFromBaseline:
      baseline === null || noProgress !== null
        ? null
        : sixDecimals(actual.minus(baseline), target.minus(baseline)),
    reasons: [noRatio, noProgress].filter((reason): reason is AchievementReason => reason !== null),
  };
}

function whyNoRatio(target: Decimal, lowerIsBetter: boolean): AchievementReason | null {
  if (lowerIsBetter) return 'lower-is-better';
  if (target.isZero()) return 'target-zero';
  return target.isNegative() ? 'target-negative' : null;
}
