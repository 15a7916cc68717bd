import fc from 'fast-check';
import { findingsIn } from '../../tools/cases';
import { ALL_MUTATIONS } from './all-mutations';

/** `CLEAN_WORKBOOKS=1000 npx jest test/rules/mutation/clean` for the whole proof. */
const RUNS = Number(process.env['CLEAN_WORKBOOKS'] ?? 60);
const SEED = Number(process.env['MUTATION_SEED'] ?? 20262);

const clean = fc.oneof(
  ...ALL_MUTATIONS.map(({ workbooks, settings }) =>
    workbooks.map(({ clean: grid }) => (settings === undefined ? { grid } : { grid, settings })),
  ),
);

test(`no error is found in ${RUNS} workbooks that are right`, () => {
  fc.assert(
    fc.property(clean, (input) => {
      const errors = findingsIn(input).filter(({ severity }) => severity === 'error');
      expect(errors.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`)).toEqual([]);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
