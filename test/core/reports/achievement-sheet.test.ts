import { assess } from '../../../src/core/achievement/assess';
import { translator } from '../../../src/core/messages/translate';
import type { Indicator } from '../../../src/core/plan/indicator';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { auditOf, figuresOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { type IndicatorSketch, indicator, PERCENT, POINT, unitOf } from '../achievement/indicators';
import { cachedValues, cellAt, recalculate, shownAt } from './recalculate-model';

function sheetOf(indicators: readonly Indicator[]): {
  readonly model: SheetModel;
  readonly snapshot: WorkbookSnapshot;
} {
  const plan = planOf(indicators);
  const snapshot = workbookOf(figuresOf(plan));
  const [model] = buildReports(auditOf([plan]), reportOptions(['achievement'], snapshot));
  if (model === undefined) throw new Error('no sheet');
  return { model, snapshot };
}

/** Row of the first indicator in the table of judgements, from 1: title, notes, counts, header stand above. */
const JUDGED = 22;

const CASES: Readonly<Record<string, IndicatorSketch>> = {
  'not met': { baseline: 40, targets: { 2019: 60, 2020: 80 }, actuals: { 2019: 70, 2020: 67 } },
  'met beyond the target': { baseline: 40, targets: { 2019: 60 }, actuals: { 2019: 61 } },
  'exactly met': { baseline: 40, targets: { 2019: 60 }, actuals: { 2019: 60 } },
  fractions: { baseline: 0.1, targets: { 2019: 0.3 }, actuals: { 2019: 0.2 } },
  interim: { baseline: 10, targets: { 2021: 20 }, actuals: { 2019: 15 } },
  'dash target': { baseline: 1, targets: { 2019: '-', 2020: 10 }, actuals: { 2019: 10 } },
  'after the last target': { targets: { 2019: 10 }, actuals: { 2021: 12 } },
  undated: { targets: { 2019: 10, 2021: 20 }, undatedActual: 20 },
  'no actual': { baseline: 1, targets: { 2019: 10 } },
  'blank actual': { baseline: 1, targets: { 2019: 10 }, actuals: { 2019: null } },
  pending: { baseline: 1, targets: { 2019: 10 }, actuals: { 2019: '集計中' } },
  zero: { baseline: 5, targets: { 2019: 10 }, actuals: { 2019: 0 } },
  'pending after given': {
    baseline: 5,
    targets: { 2019: 10, 2020: 20 },
    actuals: { 2019: 10, 2020: '集計中' },
  },
  'no target': { targets: { 2019: '-' }, actuals: { 2019: null } },
  'unreadable actual': { targets: { 2019: 10 }, actuals: { 2019: '200・4,000' } },
  'target in words': { targets: { 2019: '上昇' }, actuals: { 2019: 12 } },
  'lower is better': { direction: 'decrease', baseline: 21, targets: { 2019: 15 }, actuals: { 2019: 16 } },
  'slowed decline': {
    directionReason: 'slowed-decline',
    baseline: 100,
    targets: { 2019: 90 },
    actuals: { 2019: 95 },
  },
  'less than': { direction: 'decrease', bound: 'less-than', targets: { 2019: 30 }, actuals: { 2019: 30 } },
  'target zero': { direction: 'decrease', baseline: 5, targets: { 2019: 0 }, actuals: { 2019: 0 } },
  'basis unknown, target zero': { basis: 'unknown', targets: { 2019: 0 }, actuals: { 2019: 1 } },
  'target = baseline': { direction: 'maintain', baseline: 50, targets: { 2019: 50 }, actuals: { 2019: 50 } },
  'under seven tenths without baseline': { targets: { 2019: 10 }, actuals: { 2019: 6 } },
  'target below zero': { baseline: -100, targets: { 2019: -50 }, actuals: { 2019: -40 } },
  'worse than before': { baseline: 90, targets: { 2019: 100 }, actuals: { 2019: 89 } },
  increments: {
    basis: 'increment',
    unit: POINT,
    baseline: 13,
    targets: { 2019: 3, 2020: 3, 2021: 3 },
    total: 9,
    actuals: { 2019: 2, 2020: 5, 2021: null },
  },
  'increments without actuals': {
    basis: 'increment',
    baseline: 0,
    targets: { 2019: 5, 2020: 15 },
    total: 20,
  },
  'levels against increments': {
    basis: 'increment',
    actualKind: 'level',
    baseline: 13,
    targets: { 2019: 3, 2020: 3 },
    actuals: { 2020: 19 },
  },
  'running totals': {
    basis: 'increment',
    actualKind: 'total',
    baseline: 0,
    targets: { 2019: 3, 2020: 3 },
    actuals: { 2020: 3 },
  },
  'increment target zero': {
    basis: 'increment',
    baseline: 0,
    targets: { 2019: 0, 2020: 5 },
    actuals: { 2019: -1 },
  },
  'increments below zero': {
    basis: 'increment',
    direction: 'decrease',
    baseline: 30,
    targets: { 2019: -5 },
    actuals: { 2019: -6 },
  },
  'another scale': {
    unit: unitOf('百万円', 'money', 1_000_000),
    actualUnit: unitOf('千円', 'money', 1000),
    baseline: 60,
    targets: { 2019: 70 },
    actuals: { 2019: 70_500 },
  },
  'another dimension': { actualUnit: unitOf('社'), targets: { 2019: 7 }, actuals: { 2019: 7 } },
  shares: { unit: PERCENT, baseline: 45.2, targets: { 2019: 47 }, actuals: { 2019: 46.8 } },
};

describe('達成状況', () => {
  const t = translator('ja');

  test.each(Object.entries(CASES))('%s: the formulas say what was judged', (_, sketch) => {
    const read = indicator(sketch);
    const { model, snapshot } = sheetOf([read]);
    const achievement = assess(read, planOf([read]));
    expect({
      ratio: shownAt(model, `G${JUDGED}`),
      progress: shownAt(model, `H${JUDGED}`),
      state: shownAt(model, `I${JUDGED}`),
      grade: shownAt(model, `J${JUDGED}`),
    }).toEqual({
      ratio: achievement.ratioToTarget?.toFixed() ?? '―',
      progress: achievement.progressFromBaseline?.toFixed() ?? '―',
      state: t(`achievement.state.${achievement.state}`),
      grade:
        achievement.grade === null
          ? '―'
          : t(`grade.official-four.${achievement.grade}` as 'grade.official-four.1'),
    });
    expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
  });

  test('judgements are formulas, not constants', () => {
    const constant = Object.entries(CASES).flatMap(([name, sketch]) => {
      const cell = cellAt(sheetOf([indicator(sketch)]).model, `I${JUDGED}`);
      return cell?.content.kind === 'formula' ? [] : [name];
    });
    expect(constant).toEqual([]);
  });

  test('an actual entered later is judged without the software', () => {
    const before = {
      baseline: 40,
      targets: { 2019: 60, 2020: 80 },
      actuals: { 2019: 70, 2020: null },
    } as const;
    const after = { ...before, actuals: { 2019: 70, 2020: 90 } } as const;
    const { model } = sheetOf([indicator(before)]);
    const edited = sheetOf([indicator(after)]);
    const results = recalculate(model, edited.snapshot);
    for (const column of ['D', 'E', 'F', 'G', 'H', 'I', 'J']) {
      expect(results.get(`${column}${JUDGED}`)).toBe(shownAt(edited.model, `${column}${JUDGED}`));
    }
    expect(results.get(`I${JUDGED}`)).toBe('達成');
  });

  test('an actual that is emptied later is no zero', () => {
    const sketch = { baseline: 40, targets: { 2019: 60 }, actuals: { 2019: 70 } } as const;
    const { model } = sheetOf([indicator(sketch)]);
    const emptied = sheetOf([indicator({ ...sketch, actuals: { 2019: null } })]).snapshot;
    const results = recalculate(model, emptied);
    expect([results.get(`G${JUDGED}`), results.get(`I${JUDGED}`)]).toEqual(['―', '実績未入力']);
  });

  test('counts by judgement', () => {
    const { model } = sheetOf([
      indicator({ ...CASES['not met'], label: '一' }),
      indicator({ ...CASES['exactly met'], label: '二', row: 3 }),
      indicator({ ...CASES['no actual'], label: '三', row: 4 }),
    ]);
    expect(cellAt(model, 'C7')?.content).toEqual({
      kind: 'formula',
      formula: 'COUNTIF(I22:I24,A7)',
      value: { kind: 'number', value: '1' },
    });
    expect(['C7', 'C8', 'C9', 'C10', 'C11', 'C12', 'C13'].map((address) => shownAt(model, address))).toEqual([
      '1',
      '1',
      '1',
      '0',
      '0',
      '0',
      '3',
    ]);
  });

  test('increments show their total and the end level in the unit of the baseline', () => {
    const read = { ...indicator({ ...CASES.increments, label: '成約率' }) };
    const baseline = read.baseline && {
      ...read.baseline,
      quantity: read.baseline.quantity && { ...read.baseline.quantity, unit: PERCENT },
    };
    const { model } = sheetOf([{ ...read, baseline }]);
    const targets = ['E27', 'F27', 'G27', 'H27', 'I27'];
    expect(targets.map((address) => shownAt(model, address))).toEqual(['3', '3', '3', '9', '22']);
    expect(cellAt(model, 'I27')?.style.numberFormat).toContain('"%"');
    expect(cellAt(model, 'H27')?.style.numberFormat).toContain('"ポイント"');
  });

  test('a figure in text is a constant with a link to its cell', () => {
    const { model } = sheetOf([indicator({ targets: { 2019: '10' } })]);
    const cell = model.cells.find(({ content, link }) => content.kind === 'number' && link !== null);
    expect(cell?.content).toEqual({ kind: 'number', value: '10' });
    expect(cell?.link).toEqual({ sheet: 'KPI', row: 2, column: 1 });
  });

  test('charts: an overview, and one for each indicator, targets alone without actuals', () => {
    const { model } = sheetOf([
      indicator({ ...CASES['not met'], label: '一' }),
      indicator({ ...CASES['no actual'], label: '二', row: 3 }),
    ]);
    expect(model.charts.map((chart) => [chart.title, chart.series.length])).toEqual([
      ['判定別の指標の割合', 1],
      ['指標別の達成率・進捗率', 2],
      ['一（人）', 2],
      ['二（人）', 1],
    ]);
  });

  test('without indicators it says so', () => {
    const [model] = buildReports(auditOf([planOf([])]), reportOptions(['achievement'], workbookOf([])));
    expect(
      model?.cells.some(
        (cell) => cell.content.kind === 'text' && cell.content.text.includes('読み取れなかった'),
      ),
    ).toBe(true);
  });
});
