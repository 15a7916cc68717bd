import fc from 'fast-check';
import { audit } from '../../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { snapshotOf } from '../../../tools/grid';
import { asRead, expected } from './random-expected';
import { randomPlan } from './random-plan';
import { randomStyle } from './random-style';
import { renderSheet } from './render-sheet';

const RUNS = Number(process.env['RANDOM_PLANS'] ?? 400);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20260);
const AS_OF = { year: 2026, month: 11, day: 21 };

describe(`random plans (RANDOM_PLANS=${RUNS} RANDOM_SEED=${SEED})`, () => {
  it('are read back as they were written, without a false alarm', () => {
    fc.assert(
      fc.property(randomPlan, randomStyle, (plan, style) => {
        const sheet = renderSheet(plan, style);
        const { plans, findings, read } = audit(snapshotOf(sheet), {
          settings: DEFAULT_SETTINGS,
          asOf: AS_OF,
        });
        expect(plans.flatMap(({ indicators }) => indicators.map(asRead))).toEqual(expected(plan, style));
        const errors = findings.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ ruleId, messageId }) => `${ruleId}/${messageId}`)).toEqual([]);
        const { coverage } = read;
        expect(coverage.read + coverage.ignored + coverage.warned).toBe(coverage.numericCells);
        expect(coverage.warned).toBe(sheet.leftOver);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
