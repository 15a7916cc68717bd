import type { CostFigure } from '../../../src/core/plan/cost';
import type { GrantShare } from '../../../src/core/plan/grant';
import { buildReports } from '../../../src/core/reports/build-reports';
import { STEPS, type Step } from '../../../src/core/reports/grant-column';
import { columnName, toAddress } from '../../../src/core/workbook/cell-ref';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { auditOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { cost, share, YEN } from './money';
import { cachedValues, cellAt, recalculate, shown, shownAt } from './recalculate-model';

const HALF = { numerator: 1, denominator: 2 };

function sheetOf(
  grants: readonly GrantShare[],
  costs: readonly CostFigure[],
): { readonly model: SheetModel; readonly snapshot: WorkbookSnapshot } {
  const snapshot = workbookOf(costs);
  const plan = planOf([], { grants, costs, fiscalYears: [2016, 2017, 2018, 2019, 2020] });
  const [model] = buildReports(auditOf([plan]), reportOptions(['grant'], snapshot));
  if (model === undefined) throw new Error('no sheet');
  expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
  return { model, snapshot };
}

/** Address of a step in a column of shares; the header of the computation is row 7. */
const at = (step: Step, column = 0): string => `${columnName(2 + column)}${8 + STEPS.indexOf(step)}`;
const formulaAt = (model: SheetModel, address: string): string | null => {
  const content = cellAt(model, address)?.content;
  return content?.kind === 'formula' ? content.formula : null;
};
const textsOf = (model: SheetModel): string => model.cells.map(shown).join('\n');

describe('交付金算定', () => {
  const tsuyama = cost('total', 625_000, { row: 4, column: 1 }, { owner: '津山市' });
  const shinjo = cost('total', 75_600, { row: 5, column: 1 }, { owner: '新庄村' });
  const joint = sheetOf(
    [
      share(tsuyama, HALF, { baseKind: 'total-by-plan-sentence' }),
      share(shinjo, HALF, { baseKind: 'total-by-plan-sentence' }),
    ],
    [tsuyama, shinjo],
  ).model;

  test('each step is a formula', () => {
    expect(formulaAt(joint, at('total'))).toBe("'事業費'!B5");
    expect(formulaAt(joint, at('base'))).toBe(at('total'));
    expect(formulaAt(joint, at('computed'))).toBe(
      'IF(AND(ISNUMBER(C10),ISNUMBER(C11),ISNUMBER(C12)),ROUNDDOWN(C10*C11/C12,0),"―")',
    );
    expect(shownAt(joint, at('computed'))).toBe('312500');
    expect(shownAt(joint, at('computed', 1))).toBe('37800');
    expect(shownAt(joint, at('local', 1))).toBe('37800');
    expect(shownAt(joint, at('verdict'))).toBe('交付金額の記載なし');
  });

  test('municipalities together, for information', () => {
    expect(shownAt(joint, 'E7')).toBe('合算\n（参考）');
    expect([at('base', 2), at('computed', 2)].map((address) => shownAt(joint, address))).toEqual([
      '700600',
      '350300',
    ]);
    expect(formulaAt(joint, at('computed', 2))).toBe('IF(COUNT(C14:D14)>0,SUM(C14:D14),"―")');
  });

  test('says what the plan itself states, and that it is no decision', () => {
    expect(textsOf(joint)).toContain(
      '津山市: 計画書の記載による交付金充当予定額（計画期間計）312,500千円＝総事業費625,000千円×1/2。対象外経費の記載がないため総事業費を交付対象事業費とみなした計算で、交付決定額ではない。',
    );
  });

  test('a rate that is not stated is tried, never assumed', () => {
    const total = cost('total', 32_000, { row: 4, column: 1 }, { owner: '北見市' });
    const { model, snapshot } = sheetOf([share(total, null, { baseKind: 'total-assumed' })], [total]);
    expect(shownAt(model, at('computed'))).toBe('―');
    expect(shownAt(model, at('verdict'))).toBe('補助率の記載なし');
    expect(textsOf(model)).toContain('補助率の記載なし。1/2とした場合の試算（計画期間計）16,000千円');
    expect(cellAt(model, at('trial-numerator'))?.style.locked).toBe(false);
    const typed: SheetModel = {
      ...model,
      cells: model.cells.map((cell) =>
        toAddress(cell) === at('trial-numerator')
          ? { ...cell, content: { kind: 'number', value: '2' } }
          : toAddress(cell) === at('trial-denominator')
            ? { ...cell, content: { kind: 'number', value: '3' } }
            : cell,
      ),
    };
    expect(recalculate(typed, snapshot).get(at('trial'))).toBe('21333');
  });

  test.each([
    ['agrees', 101_906, 305_720, { numerator: 1, denominator: 3 }, '一致'],
    ['agrees', 101_907, 305_720, { numerator: 1, denominator: 3 }, '一致'],
    ['above', 7_500, 14_800, HALF, '計算値を超過'],
    ['below', 7_000, 14_800, HALF, '計算値を下回る'],
  ] as const)('printed figures: %s (%d)', (verdict, amount, whole, rate, word) => {
    const eligible = cost('eligible', whole, { row: 4, column: 1 });
    const printed = cost('grant', amount, { row: 4, column: 2 });
    const { model } = sheetOf([share(eligible, rate, { printed, verdict })], [eligible, printed]);
    expect(shownAt(model, at('verdict'))).toBe(word);
    expect(cellAt(model, at('verdict'))?.content.kind).toBe('formula');
  });

  test('in yen only the cut-off share agrees', () => {
    const eligible = cost('eligible', 101, { row: 4, column: 1 }, { unit: YEN });
    const printed = cost('grant', 51, { row: 4, column: 2 }, { unit: YEN });
    const { model } = sheetOf([share(eligible, HALF, { printed, verdict: 'above' })], [eligible, printed]);
    expect([shownAt(model, at('computed')), shownAt(model, at('verdict'))]).toEqual(['50', '計算値を超過']);
  });

  test('years stand side by side and add up; a total is the sum of the cut-off shares', () => {
    const years = [2019, 2020].map((year, index) =>
      cost('eligible', 10_001, { row: 4 + index, column: 1 }, { owner: '北見市', year }),
    );
    const { model } = sheetOf(
      years.map((base) => share(base, HALF)),
      years,
    );
    expect(
      [at('computed'), at('computed', 1), at('computed', 2)].map((address) => shownAt(model, address)),
    ).toEqual(['5000', '5000', '10000']);
    expect(shownAt(model, 'A7')).toBe('北見市');
    expect(textsOf(model)).toContain('（2か年の計）10,000千円');
  });

  test('an edited cost changes every step', () => {
    const total = cost('total', 625_000, { row: 4, column: 1 }, { owner: '津山市' });
    const { model } = sheetOf([share(total, HALF, { baseKind: 'total-by-plan-sentence' })], [total]);
    const results = recalculate(model, workbookOf([cost('total', 600_001, { row: 4, column: 1 })]));
    expect([at('base'), at('computed'), at('local')].map((address) => results.get(address))).toEqual([
      '600001',
      '300000',
      '300001',
    ]);
    expect([...results.values()].join('\n')).toContain('300,000千円＝総事業費600,001千円×1/2');
  });

  test('without costs it says so', () => {
    const { model } = sheetOf([], []);
    expect(textsOf(model)).toContain('見つかりませんでした');
  });
});
