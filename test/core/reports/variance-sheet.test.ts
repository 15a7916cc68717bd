import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { type Grid, snapshotOf } from '../../tools/grid';
import type { CostFigure, CostTable } from '../../../src/core/plan/cost';
import type { Indicator } from '../../../src/core/plan/indicator';
import type { Plan } from '../../../src/core/plan/plan';
import { buildReports } from '../../../src/core/reports/build-reports';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import { auditOf, figuresOf, planOf, reportOptions, workbookOf } from '../../tools/report-plans';
import { indicator } from '../achievement/indicators';
import { cost } from './money';
import { cachedValues, recalculate, shown, shownAt } from './recalculate-model';

function sheetOf(indicators: readonly Indicator[], facts: Partial<Plan> = {}): SheetModel {
  const plan = planOf(indicators, facts);
  const snapshot = workbookOf(figuresOf(plan));
  const [model] = buildReports(auditOf([plan]), reportOptions(['variance'], snapshot));
  if (model === undefined) throw new Error('no sheet');
  expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
  return model;
}

const textsOf = (model: SheetModel): string => model.cells.map(shown).join('\n');
/** Values of a row from a column on. */
const row = (model: SheetModel, number: number, columns: string): readonly (string | null)[] =>
  [...columns].map((column) => shownAt(model, `${column}${number}`));

/** Where a text stands in column `letter`; rows count from 1. */
function rowOf(model: SheetModel, text: string, column = 0): number {
  const cell = model.cells.find((each) => each.column === column && shown(each) === text);
  if (cell === undefined) throw new Error(`${text} is not there`);
  return cell.row + 1;
}

describe('KPIの差異', () => {
  const model = sheetOf([
    indicator({
      baseline: 40,
      targets: { 2019: 60, 2020: 80, 2021: 100 },
      actuals: { 2019: 70, 2020: 75, 2021: null },
    }),
  ]);

  test('difference, relative difference, changes on the year', () => {
    const first = rowOf(model, '差（実績−目標）', 3);
    expect(row(model, first, 'EFG')).toEqual(['10', '-5', '―']);
    expect(row(model, first + 1, 'EFG')).toEqual(['0.166667', '-0.0625', '―']);
    expect(row(model, first + 2, 'EFG')).toEqual(['―', '5', '―']);
    expect(row(model, first + 3, 'EFG')).toEqual(['―', '20', '20']);
  });

  test('what each remaining year has to bring, and where the trend leads', () => {
    const at = rowOf(model, '最終年度の見通し') + 2;
    expect(row(model, at, 'CDEFGHI')).toEqual(['100', '2021', '70', '2019', '75', '2020', '1']);
    expect(row(model, at, 'KLM')).toEqual(['25', '80', '-20']);
  });

  test('one result gives no trend', () => {
    const one = sheetOf([indicator({ targets: { 2019: 60, 2021: 100 }, actuals: { 2019: 70 } })]);
    const at = rowOf(one, '最終年度の見通し') + 2;
    expect(row(one, at, 'KLMN')).toEqual(['15', '―', '―', '見込みには2年度以上の実績が必要です']);
  });

  test('increments are summed', () => {
    const sums = sheetOf([
      indicator({
        basis: 'increment',
        baseline: 0,
        targets: { 2019: 5, 2020: 15, 2021: 15 },
        total: 35,
        actuals: { 2019: 6, 2020: 10, 2021: null },
      }),
    ]);
    const at = rowOf(sums, '最終年度の見通し') + 2;
    expect(row(sums, at, 'CDEFGHI')).toEqual(['35', '2021', '6', '2019', '16', '2020', '1']);
    expect(row(sums, at, 'KLM')).toEqual(['19', '26', '-9']);
  });

  test('without actuals it says so and shows how the targets change', () => {
    const empty = sheetOf([indicator({ targets: { 2019: 10, 2020: 20, 2021: 40 } })]);
    expect(textsOf(empty)).toContain('実績が未入力です。いま示せるのは');
    expect(row(empty, rowOf(empty, '目標の対前年度増減', 3), 'EFG')).toEqual(['―', '10', '20']);
    expect(empty.charts.map((chart) => chart.title)).toEqual([
      '新規学卒者の地域内就職者数: 目標の年度ごとの増減',
    ]);
  });
});

describe('事業費の差異', () => {
  function table(rows: readonly (readonly CostFigure[])[]): CostTable {
    return {
      columns: [],
      relations: [],
      records: [],
      table: {
        kind: 'cost',
        layout: 'cost-budget',
        transposed: false,
        range: { sheet: '事業費', top: 0, left: 0, bottom: 9, right: 9 },
        blocks: [],
        columns: [],
        parts: [],
        title: null,
        section: null,
      },
      rows: rows.map((cells, index) => ({
        role: 'item',
        label: cells[0]?.label ?? '',
        cell: { sheet: '事業費', row: index, column: 0 },
        owner: null,
        level: 0,
        group: null,
        cells: cells.map((cell, column) => ({ ...cell, column })),
      })),
    };
  }

  test('budget against settlement: difference, execution, unused, change on the year', () => {
    const figures = [2019, 2020].map((year, index) => {
      const at = (column: number) => ({ row: index, column });
      const more = { year, label: '移住促進事業' };
      return [
        cost('budget', 16_000 + index, at(1), more),
        cost('settled', '15210.5', at(2), more),
        cost('carry-over', 300, at(3), more),
      ];
    });
    const model = sheetOf([], { costTables: [table(figures)], costs: figures.flat() });
    const at = rowOf(model, '事業費の差異') + 2;
    expect(row(model, at, 'DEFGHIJ')).toEqual(['16000', '15210.5', '789.5', '0.950656', '300', '489.5', '―']);
    expect(row(model, at + 1, 'FGHIJ')).toEqual(['790.5', '0.950597', '300', '490.5', '0']);
    expect(model.charts.map((chart) => [chart.title, chart.series.length])).toEqual([['予算額と決算額', 2]]);
  });

  /** The lines of the sheet made from a workbook's own table. */
  function linesRead(grid: Grid, columns: string): readonly (readonly (string | null)[])[] {
    const { plans } = readWorkbook(snapshotOf(grid), DEFAULT_SETTINGS);
    const { costTables = [], costs = [] } = plans[0] ?? {};
    const model = sheetOf([], { costTables, costs });
    const at = rowOf(model, '事業費の差異');
    return [...Array(12).keys()].map((offset) => row(model, at + offset, columns));
  }

  test('予算現額 is the budget, not 当初予算額 or 補正予算額', () => {
    const lines = linesRead(
      [
        ['令和3年度 決算（単位：円）'],
        ['事業名', '当初予算額', '補正予算額', '予算現額', '支出済額', '不用額'],
        ['移住促進事業', 5000, 500, 5500, 5400, 100],
      ],
      'BDEF',
    );
    expect(lines).toContainEqual(['移住促進事業', '5500', '5400', '100']);
  });

  test.each<[string, Grid]>([
    [
      'below each other',
      [
        ['（単位：千円）'],
        ['区分', '令和3年度', '令和4年度'],
        ['予算現額', 5500, 6000],
        ['支出済額', 5400, 5100],
        ['翌年度繰越額', 0, 700],
        ['不用額', 100, 200],
      ],
    ],
    [
      'with 当初予算額 and 補正予算額 above',
      [
        ['（単位：千円）'],
        ['区分', '令和3年度', '令和4年度'],
        ['当初予算額', 5000, 6000],
        ['補正予算額', 500, 0],
        ['予算現額', 5500, 6000],
        ['支出済額', 5400, 5100],
        ['翌年度繰越額', 0, 700],
      ],
    ],
  ])('予算現額 and 支出済額 %s are one line a year', (_, grid) => {
    const lines = linesRead(grid, 'BDEFH').filter(([label]) => label?.endsWith('額') === true);
    expect(lines).toEqual([
      ['予算現額', '5500', '5400', '100', '0'],
      ['予算現額', '6000', '5100', '900', '700'],
    ]);
  });

  test('two settlements of one owner stay lines of their own', () => {
    const lines = linesRead(
      [
        ['（単位：千円）'],
        ['区分', '令和3年度', '令和4年度'],
        ['予算現額', 5500, 6000],
        ['支出済額（委託料）', 3000, 3100],
        ['支出済額（工事費）', 2000, 2100],
      ],
      'BDE',
    );
    expect(lines).toContainEqual(['予算現額', '5500', '未入力']);
  });

  test('the change on the year is that of the same row: a second 小計 is not the first one', () => {
    const lines = linesRead(
      [
        ['（単位：千円）'],
        ['経費', 'R5', 'R6'],
        ['委託料', 5, 4],
        ['小計', 5, 4],
        ['工事費', 1, 9],
        ['小計', 1, 9],
        ['合計', 6, 13],
      ],
      'BDJ',
    );
    expect(lines).toContainEqual(['小計', '4', '-1']);
    expect(lines).toContainEqual(['小計', '9', '8']);
  });

  test('without a settlement it says so and shows what was planned', () => {
    const total = cost('total', 32_000, { row: 4, column: 1 }, { owner: '北見市' });
    const statement = {
      owner: '北見市',
      total,
      eligible: null,
      hard: null,
      grant: null,
      single: null,
      repeated: [],
      share: null,
      cell: total.cell,
    } as unknown as Plan['statements'][number];
    const model = sheetOf([], { statements: [statement], costs: [total] });
    const at = rowOf(model, '事業費の差異') + 3;
    expect(row(model, at, 'BCDEF')).toEqual(['北見市 総事業費', '計画期間計', '32000', '未入力', '―']);
    expect(textsOf(model)).toContain('決算額（実績額）が未入力です');
  });
});

describe('事業費の集計', () => {
  /** The sheet of a workbook's own table, with its rows below a heading. */
  function summary(grid: Grid, heading: string, count: number): readonly (readonly (string | null)[])[] {
    const snapshot = snapshotOf(grid);
    const { plans } = readWorkbook(snapshot, DEFAULT_SETTINGS);
    const { costTables = [], costs = [] } = plans[0] ?? {};
    const [model] = buildReports(
      auditOf([planOf([], { costTables, costs })]),
      reportOptions(['variance'], snapshot),
    );
    if (model === undefined) throw new Error('no sheet');
    expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
    const at = rowOf(model, heading) + 2;
    return [...Array(count).keys()].map((offset) => row(model, at + offset, 'BCDEFGHI'));
  }

  const FUNDED: Grid = [
    ['予算・決算（単位：千円）'],
    [],
    [
      '事業名',
      '年度',
      '予算現額',
      '国庫支出金',
      '一般財源',
      '支出済額',
      '国庫支出金',
      '一般財源',
      '翌年度繰越額',
    ],
    ['移住促進', '令和3年度', 1000, 500, 500, 900, 450, 450, 20],
    ['移住促進', '令和4年度', 1200, 600, 600, 1000, 500, 500, 0],
    ['起業支援', '令和3年度', 400, 200, 200, 380, 190, 190, 0],
    ['起業支援', '令和4年度', 300, 150, 150, 300, 150, 150, 0],
  ];

  test('by year, by item, by source: 執行率 and 不用額 of the sums', () => {
    expect(summary(FUNDED, '年度別の事業費', 2)).toEqual([
      ['令和3年度 (2021年度)', '2件', '1400', '1280', '120', '0.914286', '20', '100'],
      ['令和4年度 (2022年度)', '2件', '1500', '1300', '200', '0.866667', '0', '200'],
    ]);
    expect(summary(FUNDED, '項目別の事業費', 2)).toEqual([
      ['移住促進', '2件', '2200', '1900', '300', '0.863636', '20', '280'],
      ['起業支援', '2件', '700', '680', '20', '0.971429', '0', '20'],
    ]);
    expect(summary(FUNDED, '財源別の事業費', 2)).toEqual([
      ['国庫支出金', '4件', '1450', '1290', '160', '0.889655', '―', '160'],
      ['一般財源', '4件', '1450', '1290', '160', '0.889655', '―', '160'],
    ]);
  });

  test('sources stand under their line too', () => {
    expect(
      summary(FUNDED, '事業費の差異', 3).map(([label, , budget, settled]) => [label, budget, settled]),
    ).toEqual([
      ['移住促進', '1000', '900'],
      ['うち 国庫支出金', '500', '450'],
      ['うち 一般財源', '500', '450'],
    ]);
  });

  test('by municipality, where each has years; totals of the table are not added again', () => {
    const grid: Grid = [
      ['事業費（単位：千円）'],
      [],
      ['自治体', '年度', '予算額', '決算額'],
      ['津山市', '令和3年度', 600, 500],
      ['津山市', '令和4年度', 700, 700],
      ['新庄村', '令和3年度', 60, 50],
      ['新庄村', '令和4年度', 70, ''],
      ['合計', '', 1430, ''],
    ];
    const rows = summary(grid, '構成団体別の事業費', 2);
    expect(rows).toEqual([
      ['津山市', '2件', '1300', '1200', '100', '0.923077', '―', '100'],
      ['新庄村', '2件', '130', '50', '―', '―', '―', '―'],
    ]);
  });
});
