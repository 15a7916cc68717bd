import fc from 'fast-check';
import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/engine/settings';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { ALL_CASES as RULE_CASES } from '../../rules/all-cases';
import { type Grid, snapshotOf } from '../../tools/grid';
import { reportOptions } from '../../tools/report-plans';
import { ALL_CASES as KPI_CASES } from '../reading/kpi/all-cases';
import { randomPlan } from '../reading/kpi/random-plan';
import { randomStyle } from '../reading/kpi/random-style';
import { renderSheet } from '../reading/kpi/render-sheet';
import { cachedValues, recalculate } from './recalculate-model';

type Source = Grid | { readonly sheets: Readonly<Record<string, Grid>> };

/** Builds every sheet of a document and calculates its formulas anew. */
function check(grid: Source, settings: Partial<Settings> = {}): void {
  const snapshot = snapshotOf(grid);
  const result = audit(snapshot, {
    settings: { ...DEFAULT_SETTINGS, ...settings },
    asOf: { year: 2024, month: 7, day: 1 },
  });
  const models = buildReports(
    result,
    reportOptions(['findings', 'achievement', 'variance', 'grant', 'publication'], snapshot),
  );
  for (const model of models) {
    expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
    expect(overlaps(model)).toEqual([]);
  }
}

/** Cells that two merged areas claim. */
function overlaps({ merges }: SheetModel): readonly string[] {
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const place = `${row}:${column}`;
        if (seen.has(place)) twice.push(place);
        seen.add(place);
      }
    }
  }
  return twice;
}

describe('every document that tests know', () => {
  test.each(RULE_CASES.map((cases) => [cases.id, cases] as const))('cases of %s', (_, { pass, fail }) => {
    for (const each of [...Object.values(pass), ...Object.values(fail)]) {
      if (typeof each === 'string') check(each);
      else check(each.grid, each.settings);
    }
  });

  test.each(KPI_CASES.map((each) => [each.name, each] as const))('%s', (_, { grid, settings }) => {
    check(grid, settings);
  });

  test('random plans in random layouts', () => {
    fc.assert(
      fc.property(randomPlan, randomStyle, (plan, style) => check(renderSheet(plan, style))),
      { numRuns: 150 },
    );
  });
});
