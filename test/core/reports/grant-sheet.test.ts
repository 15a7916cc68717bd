import type { CostFigure } from '../../../src/core/plan/cost';
import type { GrantShare } from '../../../src/core/plan/grant';
import { buildReports } from '../../../src/core/reports/build-reports';
import { STEPS, type Step } from '../../../src/core/reports/grant-column';
import { columnName, toAddress } from '../../../src/core/workbook/cell-ref';
import type { ModelCell, SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { auditOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { workbookWithActuals } from '../../tools/report-workbook';
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

/** Address of a step in a column of shares; the header of the computation is row 8. */
const at = (step: Step, column = 0): string => `${columnName(6 + column)}${9 + STEPS.indexOf(step)}`;
const formulaAt = (model: SheetModel, address: string): string | null => {
  const content = cellAt(model, address)?.content;
  return content?.kind === 'formula' ? content.formula : null;
};
/** The sheet after somebody typed numbers into its cells. */
function typeInto(model: SheetModel, numbers: Readonly<Record<string, string>>): SheetModel {
  const cells = model.cells.map((cell): ModelCell => {
    const value = numbers[toAddress(cell)];
    return value === undefined ? cell : { ...cell, content: { kind: 'number', value } };
  });
  return { ...model, cells };
}
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
      'IF(AND(ISNUMBER(NET),ISNUMBER(N),ISNUMBER(D)),ROUNDDOWN(NET*N/D,0),"―")'
        .replaceAll('NET', at('net'))
        .replaceAll(/\bN\b/g, at('numerator'))
        .replaceAll(/\bD\b/g, at('denominator')),
    );
    expect(shownAt(joint, at('computed'))).toBe('312500');
    expect(shownAt(joint, at('computed', 1))).toBe('37800');
    expect(shownAt(joint, at('local', 1))).toBe('37800');
    expect(shownAt(joint, at('verdict'))).toBe('交付金額の記載なし');
  });

  test('municipalities together, for information', () => {
    expect(shownAt(joint, 'I8')).toBe('合算\n（参考）');
    expect([at('base', 2), at('computed', 2)].map((address) => shownAt(joint, address))).toEqual([
      '700600',
      '350300',
    ]);
    expect(formulaAt(joint, at('computed', 2))).toBe(
      `IF(COUNT(${at('computed')}:${at('computed', 1)})>0,SUM(${at('computed')}:${at('computed', 1)}),"―")`,
    );
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

  test('a limit, deducted income, excluded cost and a rate are typed, and the workbook alone computes with them', () => {
    const total = cost('total', 625_000, { row: 4, column: 1 }, { owner: '津山市' });
    const { model, snapshot } = sheetOf(
      [share(total, HALF, { baseKind: 'total-by-plan-sentence' })],
      [total],
    );
    const typed = typeInto(model, {
      [at('deducted')]: '25000',
      [at('cap-applied')]: '200000',
      [at('via-prefecture')]: '150000',
      [at('trial-excluded')]: '125000',
      [at('trial-numerator')]: '2',
      [at('trial-denominator')]: '3',
    });
    const results = recalculate(typed, snapshot);
    const steps = [
      'net',
      'computed',
      'granted',
      'local',
      'stacked',
      'stacked-verdict',
      'trial-base',
      'trial',
    ] as const;
    expect(steps.map((step) => results.get(at(step)))).toEqual([
      '600000',
      '300000',
      '200000',
      '400000',
      '350000',
      '補助率を超過',
      '475000',
      '316666',
    ]);
  });

  test('the life of a grant: settled is the smaller of decision and rate × cost, the rest is repaid or received', () => {
    const base = cost('eligible', 10_001, { row: 4, column: 1 }, { owner: '北見市', year: 2019 });
    const { model, snapshot } = sheetOf([share(base, HALF)], [base]);
    const row = (model.cells.find((cell) => shown(cell) === '北見市 令和元年度 (2019年度)')?.row ?? 0) + 1;
    const life = (cells: Readonly<Record<string, string>>): readonly (string | undefined)[] => {
      const typed = Object.fromEntries(Object.entries(cells).map(([column, value]) => [column + row, value]));
      const results = recalculate(typeInto(model, typed), snapshot);
      return ['G', 'H', 'I', 'J'].map((column) => results.get(column + row));
    };
    expect(life({})).toEqual(['―', '―', '―', '―']);
    expect(life({ B: '5000', C: '5000', E: '5000', F: '9001' })).toEqual(['4500', '500', '0', '範囲内']);
    expect(life({ B: '5000', C: '5000', D: '4800', E: '4000', F: '10001' })).toEqual([
      '4800',
      '0',
      '800',
      '範囲内',
    ]);
    expect(life({ B: '5001', C: '5000' })[3]).toBe('申請額が交付金（上限適用後）を超えています');
    expect(life({ B: '4000', C: '5000' })[3]).toBe('決定額が申請額を超えています');
    expect(life({ B: '5000', C: '5000', E: '5001', F: '10001' })[3]).toBe('受入済額が決定額を超えています');
  });

  test('what was typed is kept, by municipality and year, and listed when its share is gone', () => {
    const costs = [2019, 2020].map((year, index) =>
      cost('eligible', 10_001, { row: 4 + index, column: 1 }, { owner: '北見市', year }),
    );
    const bytes = workbookWithActuals();
    const written = (model: SheetModel): WorkbookSnapshot => readXlsx(writeSheets(bytes, [model]).bytes);
    const of = (years: readonly CostFigure[], snapshot: WorkbookSnapshot): SheetModel => {
      const plan = planOf([], {
        grants: years.map((base) => share(base, HALF)),
        costs: years,
        fiscalYears: [2019, 2020],
      });
      const [model] = buildReports(auditOf([plan]), reportOptions(['grant'], snapshot));
      if (model === undefined) throw new Error('no sheet');
      return model;
    };
    const first = of(costs, workbookOf(costs));
    const typed = written(typeInto(first, { [at('trial-numerator', 1)]: '9', [at('cap-applied')]: '4000' }));
    const second = of(costs, typed);
    expect([shownAt(second, at('trial-numerator', 1)), shownAt(second, at('granted'))]).toEqual([
      '9',
      '4000',
    ]);
    const third = of(costs.slice(0, 1), written(second));
    expect(textsOf(third)).toContain('計画から除かれた年度・自治体について入力されていた値');
    expect(shownAt(of(costs, written(third)), at('trial-numerator', 1))).toBe('9');
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
    expect(shownAt(model, 'A8')).toBe('北見市');
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
