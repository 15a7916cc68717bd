import { fileText } from '../../../src/cli/text/file-text';
import { PLAIN } from '../../../src/cli/text/paint';
import { assess } from '../../../src/core/achievement/assess';
import { audit, type AuditResult } from '../../../src/core/audit';
import { planJson } from '../../../src/core/contract/plan-json';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/engine/settings';
import { gradeName } from '../../../src/core/messages/render';
import { translator } from '../../../src/core/messages/translate';
import type { Indicator } from '../../../src/core/plan/indicator';
import { GRADING_SCHEMES, type GradingScheme } from '../../../src/core/programmes/grading-schemes';
import { buildReports } from '../../../src/core/reports/build-reports';
import { keptLines } from '../../../src/core/entries/kept-lines';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { indicatorView } from '../../../src/taskpane/engine/indicator-view';
import { snapshotOf } from '../../tools/grid';
import { auditOf, figuresOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { writtenSnapshot } from '../../tools/written-snapshot';
import { type IndicatorSketch, indicator } from '../achievement/indicators';
import { cachedValues, cellAt, recalculate, shown, shownAt } from './recalculate-model';

const t = translator('ja');

const OWN: GradingScheme = {
  id: '本市方式',
  grades: ['秀', '優', '良', '可'],
  bands: [
    { when: { kind: 'beyond-target' }, grades: ['秀'] },
    { when: { kind: 'rate-from', rate: '0.85' }, grades: ['優', '良'] },
    { when: { kind: 'better-than-baseline' }, grades: ['良'] },
    { when: { kind: 'otherwise' }, grades: ['可'] },
  ],
};
const SCHEMES = [...GRADING_SCHEMES, OWN];

function using(scheme: GradingScheme): Settings {
  return { ...DEFAULT_SETTINGS, gradingSchemes: [OWN], gradingScheme: scheme.id };
}

/** Results on either side of every step, in every kind of indicator. */
const SKETCHES: readonly IndicatorSketch[] = [
  ...[40, 45, 50, 60, 65, 69, 70, 79, 80, 89, 90, 99, 100, 101, 109, 110, 130].map((actual) => ({
    baseline: 50,
    targets: { 2019: 100, 2021: 140 },
    actuals: { 2019: actual },
  })),
  { targets: { 2019: 100 }, actuals: { 2019: 65 } },
  { targets: { 2021: 100 }, actuals: { 2020: 65 } },
  { direction: 'decrease', baseline: 21, targets: { 2019: 15 }, actuals: { 2019: 16 } },
  { direction: 'decrease', baseline: 21, targets: { 2019: 15 }, actuals: { 2019: 14 } },
  { directionReason: 'slowed-decline', baseline: 100, targets: { 2019: 90 }, actuals: { 2019: 95 } },
  {
    basis: 'increment',
    baseline: 3,
    targets: { 2019: 5, 2020: 5, 2021: 5 },
    actuals: { 2019: 4, 2020: 5.5 },
  },
  { basis: 'increment', targets: { 2019: 5, 2020: 5 }, total: 10, actuals: { 2019: 1 } },
  { baseline: 1, targets: { 2019: 10 }, actuals: { 2019: '集計中' } },
  { targets: { 2019: '上昇' }, actuals: { 2019: 12 } },
];
const INDICATORS = SKETCHES.map((sketch, index) =>
  indicator({ ...sketch, label: `指標${index}`, row: index + 2 }),
);

interface Written {
  readonly model: SheetModel;
  readonly snapshot: WorkbookSnapshot;
  readonly result: AuditResult;
}

function achievementSheet(indicators: readonly Indicator[], scheme: GradingScheme): Written {
  const plan = planOf(indicators);
  const snapshot = workbookOf(figuresOf(plan));
  const result = auditOf([plan], { settings: using(scheme) });
  const [model] = buildReports(result, reportOptions(['achievement'], snapshot));
  if (model === undefined) throw new Error('no sheet');
  return { model, snapshot, result };
}

/** Addresses of the proposed grades, one an indicator. */
function gradeCells(model: SheetModel, count: number): readonly string[] {
  const header = model.cells.find(
    ({ column, content }) => column === 9 && content.kind === 'text' && content.text.includes('提案'),
  );
  if (header === undefined) throw new Error('no grades');
  return Array.from({ length: count }, (_, index) => `J${header.row + 2 + index}`);
}

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  const plan = planOf(INDICATORS);
  const codes = INDICATORS.map((each) => assess(each, plan, scheme).grade);
  const names = codes.map((code) => (code === null ? null : gradeName(scheme.id, code, t)));

  test('every grade occurs', () => {
    expect(new Set(codes)).toEqual(new Set([...scheme.bands.flatMap(({ grades }) => grades[0] ?? []), null]));
  });

  test('達成状況 has the grades, and its formulas give them', () => {
    const { model, snapshot } = achievementSheet(INDICATORS, scheme);
    const cells = gradeCells(model, INDICATORS.length);
    expect(cells.map((address) => shownAt(model, address))).toEqual(names.map((name) => name ?? '―'));
    expect(cells.map((address) => cellAt(model, address)?.content.kind)).toEqual(cells.map(() => 'formula'));
    expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
  });

  test('JSON, text and pane propose the same grades', () => {
    const { result } = achievementSheet(INDICATORS, scheme);
    expect(planJson(plan, result.settings).indicators.map(({ achievement }) => achievement.grade)).toEqual(
      codes,
    );
    expect(INDICATORS.map((each) => indicatorView(each, plan, scheme, t).grade)).toEqual(names);
    const text = fileText('計画.xlsx', result, { t, paint: PLAIN, columns: null });
    expect([...text.matchAll(/評価 (.+)）$/gmu)].map(([, name]) => name)).toEqual(
      names.filter((name) => name !== null),
    );
  });

  test('an actual that is edited later is graded by formula, or not at all where the pace decides', () => {
    const sketch = { baseline: 50, targets: { 2019: 100 } } as const;
    const before = achievementSheet([indicator({ ...sketch, actuals: { 2019: 99 } })], scheme);
    const after = achievementSheet([indicator({ ...sketch, actuals: { 2019: 45 } })], scheme);
    const [cell = ''] = gradeCells(before.model, 1);
    const now = shownAt(after.model, cell);
    expect(now).not.toBe(shownAt(before.model, cell));
    expect(recalculate(before.model, after.snapshot).get(cell)).toBe(scheme.pace === undefined ? now : '―');
  });
});

test('the sheet names a scheme that is not the usual one, and says what grades by pace are', () => {
  const words = (id: string): string => {
    const scheme = SCHEMES.find((each) => each.id === id) ?? OWN;
    return achievementSheet(INDICATORS, scheme).model.cells.map(shown).join('\n');
  };
  const said = ['評価方式は', '作成し直して', '事業効果\n(提案)', '\n評価\n(提案)'];
  const found = (id: string): readonly boolean[] => said.map((part) => words(id).includes(part));
  expect(found('official-four')).toEqual([false, false, true, false]);
  expect(found('本市方式')).toEqual([true, false, false, true]);
  expect(found('on-pace')).toEqual([true, true, false, true]);
});

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  '公表資料 by %s: the proposal is no entry of a person, and changes with the scheme',
  (_, scheme) => {
    const snapshot = snapshotOf(`
      | 指標 | 単位 | 基準値 | 令和3年度 目標 | 令和3年度 実績 | 令和4年度 目標 | 令和4年度 実績 |
      | 新規就農者数 | 人 | 10 | 12 | 13 | 15 | |
      | 観光入込客数 | 千人 | 1200 | 1250.5 | 1100.5 | 1300 | |`);
    const write = (before: WorkbookSnapshot, settings: Settings) => {
      const result = audit(before, { settings, asOf: { year: 2024, month: 7, day: 1 } });
      const [model] = buildReports(result, reportOptions(['publication'], before));
      if (model === undefined) throw new Error('no sheet');
      return { model, after: writtenSnapshot(before, [model]) };
    };
    const first = write(snapshot, using(scheme));
    const [plan] = audit(snapshot, { settings: using(scheme), asOf: { year: 2024, month: 7, day: 1 } }).plans;
    if (plan === undefined) throw new Error('no plan');
    const shownTexts = first.model.cells.map(shown);
    for (const each of plan.indicators) {
      const { grade } = assess(each, plan, scheme);
      expect(shownTexts).toContain(grade === null ? '―' : gradeName(scheme.id, grade, t));
    }
    expect(keptLines(first.after, 'publication').flatMap(({ entries }) => [...entries.keys()])).toEqual([]);
    const again = write(first.after, DEFAULT_SETTINGS).model;
    expect(again.cells.map(shown)).toEqual(write(snapshot, DEFAULT_SETTINGS).model.cells.map(shown));
    expect(recalculate(first.model, snapshot)).toEqual(cachedValues(first.model));
  },
);
