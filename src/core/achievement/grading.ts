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

/** A condition of a grading scheme; the first that holds decides. */
export type GradeCondition =
  | { readonly kind: 'beyond-target' }
  | { readonly kind: 'at-target' }
  | { readonly kind: 'worse-than-baseline' }
  | { readonly kind: 'equal-to-baseline' }
  | { readonly kind: 'rate-from'; readonly rate: string }
  | { readonly kind: 'better-than-baseline' };

/** A grading scheme as data: codes from the best to the worst, and which of them a result can mean. */
export interface GradingScheme {
  readonly id: string;
  /** Codes, the best first. Each has `grade.<scheme>.<code>` in every language. */
  readonly grades: readonly string[];
  readonly bands: readonly { readonly when: GradeCondition; readonly grades: readonly string[] }[];
}

/**
 * 事業効果 in four grades (内閣府): 1 beyond the target, 2 seven to eight tenths, 3 below that but better than
 * before, 4 worse than before. The text leaves gaps, so a result can mean more than one grade.
 */
export const OFFICIAL_FOUR: GradingScheme = {
  id: 'official-four',
  grades: ['1', '2', '3', '4'],
  bands: [
    { when: { kind: 'beyond-target' }, grades: ['1'] },
    { when: { kind: 'at-target' }, grades: ['1', '2'] },
    { when: { kind: 'worse-than-baseline' }, grades: ['4'] },
    { when: { kind: 'equal-to-baseline' }, grades: ['3', '4'] },
    { when: { kind: 'rate-from', rate: '0.7' }, grades: ['2'] },
    { when: { kind: 'better-than-baseline' }, grades: ['3'] },
  ],
};

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
    case 'rate-from':
      return rate !== null && rate.gte(condition.rate);
  }
}
