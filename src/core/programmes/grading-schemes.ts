/** A condition of a grading scheme; the first that holds decides. */
export type GradeCondition =
  | { readonly kind: 'beyond-target' }
  | { readonly kind: 'at-target' }
  | { readonly kind: 'worse-than-baseline' }
  | { readonly kind: 'equal-to-baseline' }
  | { readonly kind: 'rate-from'; readonly rate: string }
  | { readonly kind: 'better-than-baseline' }
  /** Everything that no band before it took. */
  | { readonly kind: 'otherwise' };

/** A grading scheme as data: codes from the best to the worst, and which of them a result can mean. */
export interface GradingScheme {
  readonly id: string;
  /** Codes, the best first. Those of built-in schemes have `grade.<scheme>.<code>`; users' own are words already. */
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

/** Every scheme that comes with the software, the usual one first. */
export const GRADING_SCHEMES: readonly GradingScheme[] = [OFFICIAL_FOUR];
