import fc from 'fast-check';
import { RULES } from '../../../src/core/rules';
import { type CaseInput, findingsIn } from '../../tools/cases';
import { ALL_MUTATIONS } from './all-mutations';

const RUNS = Number(process.env['MUTATION_RUNS'] ?? 6);
const SEED = Number(process.env['MUTATION_SEED'] ?? 20261);

const said = (input: CaseInput): readonly string[] =>
  findingsIn(input).map(({ ruleId, severity, messageId }) => `${severity} ${ruleId} ${messageId}`);

test.each(ALL_MUTATIONS.map((each) => [`${each.id} ${each.name ?? ''}`.trim(), each] as const))(
  '%s: a right workbook is let be, the wrong one is found',
  (_, { id, severity, settings, workbooks }) => {
    fc.assert(
      fc.property(workbooks, ({ clean, broken }) => {
        const given = settings === undefined ? {} : { settings };
        const silent = said({ grid: clean, ...given });
        const isWrong = (line: string): boolean => line.startsWith('error ') || line.split(' ')[1] === id;
        expect(silent.filter(isWrong)).toEqual([]);
        const spoken = said({ grid: broken, ...given });
        expect(spoken.some((line) => line.startsWith(`${severity} ${id} `)) || spoken).toBe(true);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
);

test('every mutation belongs to a rule', () => {
  const ids = new Set(RULES.map(({ meta }) => meta.id));
  expect(ALL_MUTATIONS.filter(({ id }) => !ids.has(id))).toEqual([]);
});

test('every rule has a mutation', () => {
  const proven = new Set(ALL_MUTATIONS.map(({ id }) => id));
  expect(RULES.map(({ meta }) => meta.id).filter((id) => !proven.has(id))).toEqual([]);
});
