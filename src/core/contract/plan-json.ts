import type { Achievement } from '../achievement/achievement';
import { assess } from '../achievement/assess';
import type { CostFigure } from '../plan/cost';
import type { GrantShare } from '../plan/grant';
import type { Actual, Indicator, Target } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { Unit } from '../quantity/quantity';
import { findProgramme } from '../programmes/find-programme';
import { plainDecimal } from '../quantity/format';
import type {
  AchievementJson,
  ActualJson,
  CostJson,
  GrantJson,
  IndicatorJson,
  PlanJson,
  TargetJson,
} from './json';
import { cellJson, inUnitExactly, plainValue, unitOf, yearJson, yenOf } from './values';

/** One plan as the contract names it. */
export function planJson(plan: Plan): PlanJson {
  return {
    name: plan.name?.value ?? null,
    municipalities: plan.municipalities.map((municipality) => municipality.name),
    programme: programmeOf(plan),
    fiscalYears: plan.fiscalYears,
    indicators: plan.indicators.map((indicator) => indicatorJson(indicator, plan)),
    costs: plan.costs.map((cost) => costJson(cost, plan)),
    grants: plan.grants.map(grantJson),
  };
}

/** The code that the plan prints, else that of the programme it names. */
function programmeOf({ programmes }: Plan): string | null {
  const printed = programmes.find(({ code }) => code !== null)?.code;
  if (printed) return printed;
  for (const { name } of programmes) {
    const known = name === null ? null : findProgramme(name);
    if (known !== null) return known.code;
  }
  return null;
}

function indicatorJson(indicator: Indicator, plan: Plan): IndicatorJson {
  const { baseline } = indicator;
  return {
    id: indicator.id,
    label: indicator.label,
    project: indicator.project,
    unit: indicator.unit?.symbol ?? null,
    direction: indicator.direction,
    basis: indicator.basis,
    baseline:
      baseline === null
        ? null
        : {
            value: plainValue(inUnitExactly(baseline.quantity, indicator.unit)),
            ...yearJson(baseline, plan),
            cell: cellJson(baseline.cell),
          },
    targets: indicator.targets.map((target) => targetJson(target, indicator.unit, plan)),
    actuals: indicator.actuals.map((actual) => actualJson(actual, indicator.unit, plan)),
    achievement: achievementJson(assess(indicator, plan)),
    cell: cellJson(indicator.cell),
    copies: indicator.copies.map((copy) => cellJson(copy.cell)),
  };
}

function achievementJson(achievement: Achievement): AchievementJson {
  const { fiscalYear, against, met, ratioToTarget, progressFromBaseline, grade, reason } = achievement;
  return {
    fiscalYear,
    against,
    met,
    ratioToTarget: ratioToTarget === null ? null : plainDecimal(ratioToTarget),
    progressFromBaseline: progressFromBaseline === null ? null : plainDecimal(progressFromBaseline),
    grade,
    reason,
  };
}

function targetJson(target: Target, unit: Unit | null, plan: Plan): TargetJson {
  return {
    ...yearJson(target, plan),
    kind: target.kind,
    value: plainValue(inUnitExactly(target.quantity, unit)),
    text: target.quantity === null ? wordsOf(target) : null,
    cell: cellJson(target.cell),
  };
}

/** What a target says in words: a blank or a dash says nothing. */
function wordsOf(target: Target): string | null {
  const { kind } = target.reading;
  return kind === 'blank' || kind === 'none' || target.text === '' ? null : target.text;
}

function actualJson(actual: Actual, unit: Unit | null, plan: Plan): ActualJson {
  return {
    ...yearJson(actual, plan),
    kind: actual.kind,
    value: plainValue(inUnitExactly(actual.quantity, unit)),
    status: actual.status,
    cell: cellJson(actual.cell),
  };
}

/** One amount of money of a table or a sentence. */
export function costJson(cost: CostFigure, plan: Plan): CostJson {
  return {
    label: cost.label,
    owner: cost.owner,
    kind: cost.kind,
    ...yearJson(cost, plan),
    value: plainValue(cost.quantity),
    unit: unitOf(cost.quantity),
    yen: yenOf(cost.quantity),
    cell: cellJson(cost.cell),
  };
}

/** One share computation. Its figures are in the unit of the base. */
export function grantJson(grant: GrantShare): GrantJson {
  const { rate } = grant;
  return {
    owner: grant.owner,
    fiscalYear: grant.fiscalYear,
    baseKind: grant.baseKind,
    base: plainValue(grant.base.quantity),
    unit: unitOf(grant.base.quantity),
    rate: rate === null ? null : `${rate.numerator}/${rate.denominator}`,
    computed: plainValue(grant.computed),
    ifProgrammeRate: plainValue(grant.ifProgrammeRate),
    printed: plainValue(grant.printed?.quantity ?? null),
    yen: yenOf(grant.computed),
    verdict: grant.verdict,
    cell: cellJson(grant.printed?.cell ?? grant.rateCell ?? grant.base.cell),
  };
}
