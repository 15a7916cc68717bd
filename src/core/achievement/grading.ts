import { type GradeCondition, type GradingScheme, OFFICIAL_FOUR } from '../programmes/grading-schemes';
import type { Decimal } from '../quantity/decimal';

/** What a grade is decided by. Figures are in one unit; `better` says where more is better. */
export interface GradeFacts {
  readonly actual: Decimal;
  readonly target: Decimal;
  readonly baseline: Decimal | null;
  /** 達成率, or 進捗率 where only that is defined. */
  readonly rate: Decimal | null;
  readonly lowerIsBetter: boolean;
}

/** Grades that the result can mean, the best first; empty where it cannot be judged. */
export function possibleGrades(facts: GradeFacts, scheme: GradingScheme = OFFICIAL_FOUR): readonly string[] {
  return scheme.bands.find((band) => holds(band.when, facts))?.grades ?? [];
}

/** The proposal: the better of the possible grades. */
export function proposeGrade(facts: GradeFacts, scheme: GradingScheme = OFFICIAL_FOUR): string | null {
  return possibleGrades(facts, scheme)[0] ?? null;
}

function holds(condition: GradeCondition, facts: GradeFacts): boolean {
  const { actual, target, baseline, rate, lowerIsBetter } = facts;
  const gain = (from: Decimal): number => (lowerIsBetter ? from.cmp(actual) : actual.cmp(from));
  switch (condition.kind) {
    case 'beyond-target':
      return gain(target) > 0;
    case 'at-target':
      return gain(target) === 0;
    case 'worse-than-baseline':
      return baseline !== null && gain(baseline) < 0;
    case 'equal-to-baseline':
      return baseline !== null && gain(baseline) === 0;
    case 'better-than-baseline':
      // Without a rate a result below the target could also be the grade above.
      return baseline !== null && rate !== null && gain(baseline) > 0;
    case 'otherwise':
      return true;
    case 'rate-from':
      return rate !== null && rate.gte(condition.rate);
  }
}
