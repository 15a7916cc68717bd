import type { Actual, Indicator, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { AchievementReason } from './achievement';
import { fiscalYearOf, isEmpty } from './amounts';

/** Target and actual of one year; `fiscalYear` null for figures that name no year. */
export interface YearPair {
  readonly fiscalYear: number | null;
  readonly target: Target | null;
  readonly actual: Actual | null;
}

/** Targets and actuals paired by fiscal year, ascending, those without a year last. */
export function yearPairs(
  indicator: Pick<Indicator, 'targets' | 'actuals'>,
  plan: Pick<Plan, 'fiscalYears'>,
  kinds: { readonly targets: readonly Target['kind'][]; readonly actuals: readonly Actual['kind'][] },
): readonly YearPair[] {
  const targets = byYear(
    indicator.targets.filter((target) => kinds.targets.includes(target.kind)),
    plan,
    // A final target wins over an interim one of the same year, a figure over a blank.
    (next, before) => rank(next) >= rank(before),
  );
  const actuals = byYear(
    indicator.actuals.filter((actual) => kinds.actuals.includes(actual.kind)),
    plan,
    (next, before) => next.status === 'given' || before.status !== 'given',
  );
  const years = [...new Set([...targets.keys(), ...actuals.keys()])].sort(
    (a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY),
  );
  return years.map((fiscalYear) => ({
    fiscalYear,
    target: targets.get(fiscalYear) ?? null,
    actual: actuals.get(fiscalYear) ?? null,
  }));
}

function rank(target: Target): number {
  return (target.quantity === null ? 0 : 2) + (target.kind === 'interim' ? 0 : 1);
}

function byYear<T extends Target | Actual>(
  figures: readonly T[],
  plan: Pick<Plan, 'fiscalYears'>,
  wins: (next: T, before: T) => boolean,
): ReadonlyMap<number | null, T> {
  const found = new Map<number | null, T>();
  for (const figure of figures) {
    const year = fiscalYearOf(figure, plan);
    const before = found.get(year);
    if (before === undefined || wins(figure, before)) found.set(year, figure);
  }
  return found;
}

/** Whether an actual was entered, readable or not. */
export function isGiven(actual: Actual | null): actual is Actual {
  return actual !== null && actual.status === 'given';
}

/** Why there is no judgement where no actual was given at all. */
export function whyNothingGiven(indicator: Pick<Indicator, 'targets' | 'actuals'>): AchievementReason {
  if (indicator.targets.every(isEmpty)) return 'no-target';
  return indicator.actuals.some((actual) => actual.status === 'pending') ? 'actual-pending' : 'no-actual';
}

/** Why a target cell gives no figure to compare with; null where it gives one. */
export function whyNoTarget(target: Target | null): AchievementReason | null {
  if (target === null || isEmpty(target)) return 'no-target-for-year';
  if (target.quantity !== null) return null;
  return target.reading.kind === 'words' || target.reading.kind === 'pending'
    ? 'target-is-text'
    : 'target-unreadable';
}
