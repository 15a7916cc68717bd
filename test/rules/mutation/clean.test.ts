import fc from 'fast-check';
import { findingsIn } from '../../tools/cases';
import { randomPlan } from '../../core/reading/kpi/random-plan';
import { randomStyle } from '../../core/reading/kpi/random-style';
import { renderSheet } from '../../core/reading/kpi/render-sheet';
import { ALL_MUTATIONS } from './all-mutations';

/** `CLEAN_WORKBOOKS=1000 npx jest test/rules/mutation/clean` for the whole proof. */
const RUNS = Number(process.env['CLEAN_WORKBOOKS'] ?? 60);
const SEED = Number(process.env['MUTATION_SEED'] ?? 20262);

/** Whole plans in every layout that the reading is tried on, with other tables and text around. */
const plans = fc
  .tuple(randomPlan, randomStyle)
  .map(([plan, style]) => ({ grid: { sheets: { 計画: renderSheet(plan, style) } } }));

const clean = fc.oneof(
  { weight: ALL_MUTATIONS.length, arbitrary: plans },
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
