import type { Actual, Indicator, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import type {
  Achievement,
  AchievementNote,
  AchievementReason,
  Comparison,
  IncrementSums,
  YearResult,
} from './achievement';
import { fiscalYearOf, inUnitOf } from './amounts';
import { comparisonFor, isLowerBetter, isMet, rate } from './compare';
import type { GradingScheme } from '../programmes/grading-schemes';
import { proposeGrade } from './grading';
import { empty, latestGiven } from './level';
import { paceOf } from './pace';
import { notesOn, stateOf } from './state';
import { isGiven, whyNothingGiven, whyNoTarget, type YearPair, yearPairs } from './timeline';

const ZERO = new Decimal(0);

/** Yearly increments: Σ of the given actuals against Σ of the targets of the same years. */
export function assessIncrements(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  scheme: GradingScheme,
): Achievement {
  const kinds = actualKinds(indicator);
  const pairs = yearPairs(indicator, plan, { targets: ['increment'], actuals: kinds });
  const comparison = comparisonFor(
    indicator,
    indicator.targets.find((target) => target.quantity !== null) ?? null,
  );
  const years = pairs.map((pair) => judgeYear(pair, comparison, kinds));
  const latest = latestGiven(pairs);
  const total = plannedTotal(indicator);
  const baseline = indicator.baseline?.quantity?.value ?? null;
  const plain: IncrementSums = {
    actual: null,
    target: null,
    total,
    endLevel: total && baseline && baseline.plus(total),
    reachedLevel: null,
  };
  if (latest === null)
    return { ...empty(indicator, whyNothingGiven(indicator), years), comparison, sums: plain };

  const summed = summarise(indicator, pairs, latest, plan, kinds);
  const judged = judge(indicator, summed, comparison);
  const sums: IncrementSums = {
    ...plain,
    actual: summed.actual,
    target: summed.target,
    reachedLevel: summed.actual && baseline && baseline.plus(summed.actual),
  };
  const rates = [judged.ratioToTarget, judged.progressFromBaseline];
  const notes: AchievementNote[] = [
    ...(summed.interim ? (['interim'] as const) : []),
    ...notesOn({
      actuals: summed.actuals,
      targets: summed.targets,
      rates,
      directionAssumed: indicator.directionReason === 'assumed',
    }),
    ...(pairs.some((pair) => isOnWrongSide(pair, comparison)) ? (['wrong-side-of-zero'] as const) : []),
  ];
  const reason = judged.reasons[0] ?? null;
  return {
    fiscalYear: latest.fiscalYear,
    against: summed.targets.length === 0 ? null : summed.interim ? 'interim' : 'target-year',
    ...judged,
    grade:
      judged.met === null
        ? null
        : gradeOf(judged, sums, comparison, scheme, paceRate(indicator, plan, latest, sums, scheme)),
    state: stateOf(judged.met, reason),
    reason,
    notes,
    comparison,
    used: { actuals: summed.actuals, targets: summed.targets, baseline: indicator.baseline },
    sums,
    years,
  };
}

/** Yearly actuals where there are any, else levels, else running totals. */
function actualKinds(indicator: Indicator): readonly Actual['kind'][] {
  const given = indicator.actuals.filter(isGiven);
  const kind = (['increment', 'level', 'total'] as const).find((each) =>
    (given.length > 0 ? given : indicator.actuals).some((actual) => actual.kind === each),
  );
  return [kind ?? 'increment'];
}

interface Summed {
  readonly actual: Decimal | null;
  readonly target: Decimal | null;
  readonly actuals: readonly Actual[];
  readonly targets: readonly Target[];
  readonly interim: boolean;
  readonly problem: AchievementReason | null;
}

function summarise(
  indicator: Indicator,
  pairs: readonly YearPair[],
  latest: YearPair,
  plan: Pick<Plan, 'fiscalYears'>,
  kinds: readonly Actual['kind'][],
): Summed {
  const yearly = kinds[0] === 'increment';
  const covered = yearly
    ? pairs.filter((pair) => isGiven(pair.actual))
    : pairs.filter(
        (pair) => pair.fiscalYear === null || pair.fiscalYear <= (latest.fiscalYear ?? pair.fiscalYear),
      );
  const judgeable = covered.filter((pair) => whyNoTarget(pair.target) !== 'no-target-for-year');
  const fallback = judgeable.length === 0 ? (indicator.targets.find(isPrintedTotal) ?? null) : null;
  const actuals = (yearly ? (fallback === null ? judgeable : covered) : [latest]).flatMap((pair) =>
    pair.actual === null ? [] : [pair.actual],
  );
  const targets = fallback === null ? judgeable.flatMap((pair) => pair.target ?? []) : [fallback];
  const problem = whyNoSum(actuals, targets);
  const unit = targets[0]?.quantity ?? null;
  const base = { actuals, targets, interim: fallback !== null && !coversLastYear(latest, fallback, plan) };
  if (problem !== null || unit === null) {
    return { ...base, actual: null, target: null, problem: problem ?? 'no-target-for-year' };
  }
  const target = sum(targets, unit);
  const reached = sum(actuals, unit);
  if (target === null || reached === null)
    return { ...base, actual: null, target: null, problem: 'units-differ' };
  if (kinds[0] !== 'level') return { ...base, actual: reached, target, problem: null };
  const baseline = indicator.baseline?.quantity ?? null;
  const start = baseline && inUnitOf(baseline, unit);
  return start === null
    ? { ...base, actual: null, target, problem: 'level-actual-without-baseline' }
    : { ...base, actual: reached.minus(start), target, problem: null };
}

function isPrintedTotal(target: Target): boolean {
  return target.kind === 'total' && target.quantity !== null;
}

function coversLastYear(latest: YearPair, total: Target, plan: Pick<Plan, 'fiscalYears'>): boolean {
  const last = fiscalYearOf(total, plan) ?? plan.fiscalYears.at(-1) ?? null;
  return latest.fiscalYear === null || last === null || latest.fiscalYear >= last;
}

function whyNoSum(actuals: readonly Actual[], targets: readonly Target[]): AchievementReason | null {
  if (targets.length === 0) return 'no-target-for-year';
  const noTarget = targets.map(whyNoTarget).find((reason) => reason !== null);
  if (noTarget !== undefined) return noTarget;
  return actuals.some((actual) => actual.quantity === null) ? 'actual-unreadable' : null;
}

function sum(figures: readonly (Actual | Target)[], unit: Quantity): Decimal | null {
  let total = ZERO;
  for (const { quantity } of figures) {
    const value = quantity && inUnitOf(quantity, unit);
    if (value === null) return null;
    total = total.plus(value);
  }
  return total;
}

/** Σ of all yearly targets; the printed total where a year has no figure. */
function plannedTotal(indicator: Indicator): Decimal | null {
  const yearly = indicator.targets.filter((target) => target.kind === 'increment');
  const unit = yearly[0]?.quantity ?? null;
  const complete = yearly.length > 0 && yearly.every((target) => target.quantity !== null);
  if (complete && unit !== null) return sum(yearly, unit);
  return indicator.targets.find(isPrintedTotal)?.quantity?.value ?? null;
}

type Judged = Pick<Achievement, 'met' | 'ratioToTarget' | 'progressFromBaseline' | 'reasons'>;

function judge(indicator: Indicator, summed: Summed, comparison: Comparison): Judged {
  const { actual, target, problem } = summed;
  const nothing = { met: null, ratioToTarget: null, progressFromBaseline: null };
  if (problem !== null || actual === null || target === null) {
    return { ...nothing, reasons: [problem ?? 'no-target-for-year'] };
  }
  if (target.isZero()) return { ...nothing, reasons: ['increment-target-zero'] };
  const start = indicator.baseline?.quantity ? ZERO : null;
  const rated = rate(actual, target, start, {
    lowerIsBetter: isLowerBetter(comparison),
    slowedDecline: indicator.directionReason === 'slowed-decline',
  });
  return { met: isMet(actual, comparison, target), ...rated };
}

function judgeYear(pair: YearPair, comparison: Comparison, kinds: readonly Actual['kind'][]): YearResult {
  const open = (reason: AchievementReason): YearResult => ({
    ...pair,
    state: stateOf(null, reason),
    met: null,
    ratioToTarget: null,
  });
  const { target, actual } = pair;
  const noTarget = whyNoTarget(target);
  if (noTarget !== null || target?.quantity == null) return open(noTarget ?? 'no-target-for-year');
  if (actual?.status === 'pending') return open('actual-pending');
  if (!isGiven(actual)) return open('no-actual');
  if (actual.quantity === null || kinds[0] !== 'increment') return open('actual-unreadable');
  if (target.quantity.value.isZero()) return open('increment-target-zero');
  const value = inUnitOf(actual.quantity, target.quantity);
  if (value === null) return open('units-differ');
  const met = isMet(value, comparison, target.quantity.value);
  const { ratioToTarget } = rate(value, target.quantity.value, null, {
    lowerIsBetter: isLowerBetter(comparison),
    slowedDecline: false,
  });
  return { ...pair, state: stateOf(met, null), met, ratioToTarget };
}

function isOnWrongSide({ target, actual }: YearPair, comparison: Comparison): boolean {
  if (!target?.quantity?.value.isZero() || !actual?.quantity) return false;
  const { value } = actual.quantity;
  return !value.isZero() && value.isNegative() !== isLowerBetter(comparison);
}

/** Σ so far over the total, against the years that have passed. */
function paceRate(
  indicator: Indicator,
  plan: Pick<Plan, 'fiscalYears'>,
  { actual }: YearPair,
  { actual: sum, total }: IncrementSums,
  scheme: GradingScheme,
): Decimal | null {
  return actual === null || sum === null || total === null
    ? null
    : paceOf(indicator, plan, actual, scheme, { sum, total });
}

function gradeOf(
  judged: Judged,
  sums: IncrementSums,
  comparison: Comparison,
  scheme: GradingScheme,
  pace: Decimal | null,
): string | null {
  if (sums.actual === null || sums.target === null) return null;
  return proposeGrade(
    {
      actual: sums.actual,
      target: sums.target,
      // Before the plan nothing had been added yet.
      baseline: ZERO,
      rate: scheme.pace === undefined ? (judged.ratioToTarget ?? judged.progressFromBaseline) : pace,
      lowerIsBetter: isLowerBetter(comparison),
    },
    scheme,
  );
}
