import type { GradingScheme } from './grading-schemes';

/** 達成率 in steps, the highest first; what is below them all gets the last grade. */
function steps(id: string, rates: readonly (readonly [string, string])[], last: string): GradingScheme {
  return {
    id,
    grades: [...rates.map(([grade]) => grade), last],
    bands: [
      ...rates.map(([grade, rate]) => ({ when: { kind: 'rate-from', rate } as const, grades: [grade] })),
      // Without a rate nothing can be said; with one, everything that is left is below the steps.
      { when: { kind: 'rate-from', rate: BELOW_ALL }, grades: [last] },
    ],
  };
}

const BELOW_ALL = '-1000000';

/** Schemes that municipalities use beside the official four grades, as found in published reviews. */
export const SCHEMES_IN_USE: readonly GradingScheme[] = [
  {
    // S above the target by more than a tenth, A within a tenth of it, B better than before, C not.
    id: 'sabc-band',
    grades: ['S', 'A', 'B', 'C'],
    bands: [
      { when: { kind: 'rate-from', rate: '1.1' }, grades: ['S'] },
      { when: { kind: 'rate-from', rate: '0.9' }, grades: ['A'] },
      { when: { kind: 'worse-than-baseline' }, grades: ['C'] },
      { when: { kind: 'equal-to-baseline' }, grades: ['C'] },
      { when: { kind: 'better-than-baseline' }, grades: ['B'] },
    ],
  },
  {
    // Year n is to reach 20·n % of the final target.
    ...steps(
      'pace-twenty',
      [
        ['A', '1'],
        ['B', '0.6'],
      ],
      'C',
    ),
    pace: { share: '0.2' },
  },
  steps(
    'seven-steps',
    [
      ['7', '1'],
      ['6', '0.9'],
      ['5', '0.8'],
      ['4', '0.7'],
      ['3', '0.6'],
      ['2', '0.5'],
    ],
    '1',
  ),
  steps(
    'abcd',
    [
      ['A', '1.1'],
      ['B', '0.8'],
      ['C', '0.5'],
    ],
    'D',
  ),
  {
    id: 'abc',
    grades: ['A', 'B', 'C'],
    bands: [
      { when: { kind: 'beyond-target' }, grades: ['A'] },
      { when: { kind: 'at-target' }, grades: ['A', 'B'] },
      { when: { kind: 'rate-from', rate: '0.8' }, grades: ['B'] },
      { when: { kind: 'rate-from', rate: BELOW_ALL }, grades: ['C'] },
    ],
  },
  {
    id: 'marks',
    grades: ['double-circle', 'circle', 'triangle', 'cross'],
    bands: [
      { when: { kind: 'beyond-target' }, grades: ['double-circle', 'circle'] },
      { when: { kind: 'at-target' }, grades: ['circle', 'double-circle'] },
      { when: { kind: 'worse-than-baseline' }, grades: ['cross'] },
      { when: { kind: 'equal-to-baseline' }, grades: ['cross'] },
      { when: { kind: 'better-than-baseline' }, grades: ['triangle'] },
    ],
  },
  {
    // Progress is at least the part of the period that has passed.
    ...steps('on-pace', [['on', '1']], 'behind'),
    pace: { share: null },
  },
];
