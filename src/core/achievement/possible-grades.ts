import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { GradingScheme } from '../programmes/grading-schemes';
import { Decimal } from '../quantity/decimal';
import type { Achievement } from './achievement';
import { inUnitOf } from './amounts';
import { isLowerBetter } from './compare';
import { type GradeFacts, possibleGrades } from './grading';
import { paceOf } from './pace';

/**
 * What a judged result is decided by, in the unit of its target; null where there is no judgement. Yearly increments
 * count from nothing.
 */
export function gradeFacts({
  met,
  used,
  sums,
  comparison,
  ratioToTarget,
  progressFromBaseline,
}: Achievement): GradeFacts | null {
  if (met === null) return null;
  const rest = { rate: ratioToTarget ?? progressFromBaseline, lowerIsBetter: isLowerBetter(comparison) };
  if (sums !== null) {
    const { actual, target } = sums;
    return actual === null || target === null ? null : { actual, target, baseline: new Decimal(0), ...rest };
  }
  const [actual, target] = [used.actuals[0]?.quantity ?? null, used.targets[0]?.quantity ?? null];
  const value = actual === null || target === null ? null : inUnitOf(actual, target);
  if (value === null || target === null) return null;
  const start = used.baseline?.quantity ?? null;
  return { actual: value, target: target.value, baseline: start && inUnitOf(start, target), ...rest };
}

/** Every grade of a scheme that a result can mean; empty where it cannot be judged. */
export function gradesFor(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  achievement: Achievement,
  scheme: GradingScheme,
): readonly string[] {
  const facts = gradeFacts(achievement);
  if (facts === null) return [];
  if (scheme.pace === undefined) return possibleGrades(facts, scheme);
  const actual = achievement.used.actuals.at(-1);
  const { sums } = achievement;
  const reached =
    sums === null || sums.actual === null || sums.total === null
      ? null
      : { sum: sums.actual, total: sums.total };
  const rate = actual === undefined ? null : paceOf(indicator, plan, actual, scheme, reached);
  return possibleGrades({ ...facts, rate }, scheme);
}
