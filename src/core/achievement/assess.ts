import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { Achievement } from './achievement';
import { type GradingScheme, OFFICIAL_FOUR } from '../programmes/grading-schemes';
import { assessIncrements } from './increments';
import { assessLevel } from './level';

/**
 * How far an indicator has come. The latest year with a given actual is compared with that year's target or,
 * where there is none, with the next later one (an interim result). Yearly increments are summed: the given
 * actuals against the targets of the same years. "Met" is decided by comparison, never by a rate; a missing or
 * pending actual is never a zero.
 */
export function assess(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  scheme: GradingScheme = OFFICIAL_FOUR,
): Achievement {
  return indicator.basis === 'increment'
    ? assessIncrements(indicator, plan, scheme)
    : assessLevel(indicator, plan, scheme);
}
