import { assess } from '../achievement/assess';
import type { Settings } from '../engine/settings';
import type { Plan } from '../plan/plan';
import { schemeOf } from '../programmes/find-scheme';
import type { Judged } from './achievement-years';

/** Every indicator of a plan with what was judged of it. */
export function judgeAll(plan: Plan, settings: Settings): readonly Judged[] {
  const scheme = schemeOf(settings);
  return plan.indicators.map((indicator) => ({ indicator, achievement: assess(indicator, plan, scheme) }));
}

/** Fiscal years that the columns of a plan show, figures without a year last. */
export function yearColumns(plan: Plan, judged: readonly Judged[]): readonly (number | null)[] {
  const years = new Set<number | null>(
    judged.flatMap(({ achievement }) => achievement.years.map((year) => year.fiscalYear)),
  );
  const dated = [...years].filter((year) => year !== null).sort((a, b) => a - b);
  const columns: (number | null)[] = dated.length === 0 ? [...plan.fiscalYears] : [...dated];
  return years.has(null) ? [...columns, null] : columns;
}

/** Whether any indicator counts yearly increments, which have sums and end levels. */
export function hasIncrements(judged: readonly Judged[]): boolean {
  return judged.some(({ indicator }) => indicator.basis === 'increment');
}
