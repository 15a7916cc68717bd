import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { Achievement, AchievementNote, AchievementReason, YearResult } from './achievement';
import { inUnitOf, isEmpty } from './amounts';
import { comparisonFor, isLowerBetter, isMet, rate } from './compare';
import type { GradingScheme } from '../programmes/grading-schemes';
import { proposeGrade } from './grading';
import { paceOf } from './pace';
import { notesOn, stateOf } from './state';
import { isGiven, whyNothingGiven, whyNoTarget, type YearPair, yearPairs } from './timeline';

/** A level (or a figure of unknown basis): the latest given actual against the target of its year or the next. */
export function assessLevel(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  scheme: GradingScheme,
): Achievement {
  const pairs = yearPairs(indicator, plan, {
    targets: ['level', 'interim', 'increment', 'total'],
    actuals: ['level', 'increment', 'total'],
  });
  const years = pairs.map((pair) => judgeYear(indicator, pair));
  const latest = latestGiven(pairs);
  if (latest === null) {
    const reason = whyNothingGiven(indicator);
    return empty(indicator, reason, years);
  }
  const against = targetFor(latest, pairs);
  const pair: YearPair = { ...latest, target: against?.target ?? null };
  const judged = judge(indicator, pair);
  const notes: readonly AchievementNote[] = [
    ...(against?.interim ? (['interim'] as const) : []),
    ...notesOn({
      actuals: pair.actual === null ? [] : [pair.actual],
      targets: pair.target === null ? [] : [pair.target],
      rates: [judged.ratioToTarget, judged.progressFromBaseline],
      directionAssumed: indicator.directionReason === 'assumed',
    }),
  ];
  const reason = judged.reasons[0] ?? null;
  return {
    fiscalYear: latest.fiscalYear,
    against: pair.target === null ? null : against?.interim ? 'interim' : 'target-year',
    met: judged.met,
    ratioToTarget: judged.ratioToTarget,
    progressFromBaseline: judged.progressFromBaseline,
    grade: gradeOf(indicator, plan, pair, judged, scheme),
    state: stateOf(judged.met, reason),
    reason,
    reasons: judged.reasons,
    notes,
    comparison: comparisonFor(indicator, pair.target),
    used: {
      actuals: pair.actual === null ? [] : [pair.actual],
      targets: pair.target === null ? [] : [pair.target],
      baseline: indicator.baseline,
    },
    sums: null,
    years,
  };
}

interface Judged {
  readonly met: boolean | null;
  readonly ratioToTarget: Achievement['ratioToTarget'];
  readonly progressFromBaseline: Achievement['progressFromBaseline'];
  readonly reasons: readonly AchievementReason[];
}

function open(reason: AchievementReason): Judged {
  return { met: null, ratioToTarget: null, progressFromBaseline: null, reasons: [reason] };
}

function judge(indicator: Indicator, { target, actual }: YearPair): Judged {
  const noTarget = whyNoTarget(target);
  if (noTarget !== null || target?.quantity == null) return open(noTarget ?? 'no-target-for-year');
  if (actual?.quantity == null) return open(isGiven(actual) ? 'actual-unreadable' : 'no-actual');
  const value = inUnitOf(actual.quantity, target.quantity);
  if (value === null) return open('units-differ');
  if (indicator.basis === 'unknown' && target.quantity.value.isZero())
    return open('basis-unknown-target-zero');
  const comparison = comparisonFor(indicator, target);
  const baseline = indicator.baseline?.quantity ?? null;
  const rated = rate(value, target.quantity.value, baseline && inUnitOf(baseline, target.quantity), {
    lowerIsBetter: isLowerBetter(comparison),
    slowedDecline: indicator.directionReason === 'slowed-decline',
  });
  return { met: isMet(value, comparison, target.quantity.value), ...rated };
}

function judgeYear(indicator: Indicator, pair: YearPair): YearResult {
  const judged = isGiven(pair.actual) ? judge(indicator, pair) : open(whyYearIsOpen(pair));
  return {
    ...pair,
    state: stateOf(judged.met, judged.reasons[0] ?? null),
    met: judged.met,
    ratioToTarget: judged.ratioToTarget,
  };
}

function whyYearIsOpen({ target, actual }: YearPair): AchievementReason {
  if (target === null || isEmpty(target)) return 'no-target-for-year';
  return actual?.status === 'pending' ? 'actual-pending' : 'no-actual';
}

/** The latest dated pair with a given actual; an undated one only where no other is given. */
export function latestGiven(pairs: readonly YearPair[]): YearPair | null {
  const given = pairs.filter((pair) => isGiven(pair.actual));
  return given.filter((pair) => pair.fiscalYear !== null).at(-1) ?? given.at(-1) ?? null;
}

/**
 * The target that an actual is held against: that of its own year, else the next later one with a figure. An
 * actual without a year stands for the end and is held against the last target.
 */
function targetFor(
  pair: YearPair,
  pairs: readonly YearPair[],
): { readonly target: NonNullable<YearPair['target']>; readonly interim: boolean } | null {
  if (pair.target !== null && !isEmpty(pair.target)) return { target: pair.target, interim: false };
  const others = pairs.filter((other) => other.target !== null && !isEmpty(other.target));
  if (pair.fiscalYear === null) {
    const last = others.at(-1)?.target ?? null;
    return last === null ? null : { target: last, interim: false };
  }
  const year = pair.fiscalYear;
  const later = others.find((other) => other.fiscalYear === null || other.fiscalYear > year);
  return later?.target == null ? null : { target: later.target, interim: true };
}

function gradeOf(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  { target, actual }: YearPair,
  judged: Judged,
  scheme: GradingScheme,
): string | null {
  if (judged.met === null || target?.quantity == null || actual?.quantity == null) return null;
  const value = inUnitOf(actual.quantity, target.quantity);
  if (value === null) return null;
  const baseline = indicator.baseline?.quantity ?? null;
  return proposeGrade(
    {
      actual: value,
      target: target.quantity.value,
      baseline: baseline && inUnitOf(baseline, target.quantity),
      rate:
        scheme.pace === undefined
          ? (judged.ratioToTarget ?? judged.progressFromBaseline)
          : paceOf(indicator, plan, actual, scheme),
      lowerIsBetter: isLowerBetter(comparisonFor(indicator, target)),
    },
    scheme,
  );
}

/** The result where no actual was given. */
export function empty(
  indicator: Indicator,
  reason: AchievementReason,
  years: readonly YearResult[],
): Achievement {
  return {
    fiscalYear: null,
    against: null,
    met: null,
    ratioToTarget: null,
    progressFromBaseline: null,
    grade: null,
    state: stateOf(null, reason),
    reason,
    reasons: [reason],
    notes: [],
    comparison: comparisonFor(indicator, indicator.targets.at(-1) ?? null),
    used: { actuals: [], targets: [], baseline: indicator.baseline },
    sums: null,
    years,
  };
}
