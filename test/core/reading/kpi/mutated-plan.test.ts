import fc from 'fast-check';
import { audit, type AuditResult } from '../../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { plainDecimal } from '../../../../src/core/quantity/format';
import type { Quantity } from '../../../../src/core/quantity/quantity';
import type { CellRef } from '../../../../src/core/workbook/cell-ref';
import { type GridRow, type GridSheet, snapshotOf } from '../../../tools/grid';
import { randomPlan } from './random-plan';
import { randomStyle } from './random-style';
import { renderSheet } from './render-sheet';

const RUNS = Number(process.env['RANDOM_PLANS'] ?? 150);
const SEED = Number(process.env['RANDOM_SEED'] ?? 20262);
const AS_OF = { year: 2026, month: 11, day: 21 };

interface Place {
  readonly cell: CellRef;
  readonly quantity: Quantity;
}

function check(sheet: GridSheet): AuditResult {
  return audit(snapshotOf(sheet), { settings: DEFAULT_SETTINGS, asOf: AS_OF });
}

const errorsOf = ({ findings }: AuditResult): readonly string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);

/** The sheet with seven more in one cell, as a plain number: the unit stands elsewhere or is told by the others. */
function withWrong(sheet: GridSheet, { cell, quantity }: Place): GridSheet {
  const rows = sheet.rows as readonly GridRow[];
  const value = Number(plainDecimal(quantity.value.plus(7)));
  return {
    ...sheet,
    rows: rows.map((row, y) =>
      y === cell.row ? row.map((old, x) => (x === cell.column ? value : old)) : row,
    ),
  };
}

/** Figures that take part in a printed sum, with the rules that may speak of them. */
function placesInSums({ plans }: AuditResult): readonly (Place & { readonly rules: readonly string[] })[] {
  return plans.flatMap(({ indicators, costTables }) => [
    ...indicators.flatMap(({ targets }) =>
      targets.flatMap(({ kind, cell, quantity }) =>
        quantity === null || (kind !== 'increment' && kind !== 'total')
          ? []
          : [{ cell, quantity, rules: ['kpi-total-equals-increments'] }],
      ),
    ),
    ...costTables.flatMap(({ relations }) =>
      relations.flatMap(({ total, parts }) =>
        [total, ...parts].flatMap(({ cell, quantity }) =>
          quantity === null
            ? []
            : [{ cell, quantity, rules: ['cost-total-equals-items', 'cost-total-equals-years'] }],
        ),
      ),
    ),
  ]);
}

/** Levels stand alone: nothing in the table contradicts another one. */
function placesAlone({ plans }: AuditResult): readonly Place[] {
  return plans.flatMap(({ indicators }) =>
    indicators.flatMap(({ baseline, targets, actuals }) =>
      [...(baseline === null ? [] : [baseline]), ...targets, ...actuals].flatMap((figure) => {
        const { cell, quantity } = figure;
        const summed = 'kind' in figure && (figure.kind === 'increment' || figure.kind === 'total');
        return quantity === null || summed ? [] : [{ cell, quantity }];
      }),
    ),
  );
}

describe(`one wrong figure in a random plan (RANDOM_PLANS=${RUNS} RANDOM_SEED=${SEED})`, () => {
  it('that takes part in a sum is found by the rule of that sum, and by no other', () => {
    const style = fc.tuple(randomStyle, fc.constantFrom('L2', 'L1', 'L4')).map(([one, layout]) => ({
      ...one,
      layout: layout,
      above: layout === 'L2' ? one.above : ('costs' as const),
    }));
    fc.assert(
      fc.property(randomPlan, style, fc.nat(), (plan, chosen, pick) => {
        const sheet = renderSheet(plan, chosen);
        const places = placesInSums(check(sheet));
        const wrong = places[pick % places.length];
        if (wrong === undefined) throw new Error('Every plan here has a sum.');
        const errors = errorsOf(check(withWrong(sheet, wrong)));
        expect(errors.length).toBeGreaterThan(0);
        expect(errors.filter((rule) => !wrong.rules.includes(rule))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  it('that takes part in no sum raises no error', () => {
    fc.assert(
      fc.property(randomPlan, randomStyle, fc.nat(), (plan, style, pick) => {
        const sheet = renderSheet(plan, style);
        const places = placesAlone(check(sheet));
        const other = places[pick % Math.max(1, places.length)];
        if (other !== undefined) expect(errorsOf(check(withWrong(sheet, other)))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
