import { ruleCases } from '../tools/cases';

function table(...rows: readonly string[]): string {
  return `
    （単位：千円）
    | 年度 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    ${rows.join('\n')}`;
}

function withoutColumn(...rows: readonly string[]): string {
  return `
    （単位：千円）
    | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    ${rows.join('\n')}`;
}

/** 3,000 of the second year beside 4,000 that the first carried over, under another head. */
function smaller(head: string, ...cells: readonly string[]): string {
  return `
    （単位：千円）
    | 年度 | ${head} | 支出済額 | 翌年度繰越額 | 不用額 |
    | 令和6年度 | ${cells[0]} | 5000 | 4000 | 1000 |
    | 令和7年度 | ${cells[1]} | 2500 | 0 | 500 |`;
}

const KINDS_DOWN = `
    （単位：千円）
    | 区分 | 令和6年度 | 令和7年度 |
    | 前年度繰越額 | 0 | 300 |
    | 予算現額 | 10000 | 12000 |
    | 支出済額 | 9000 | 11000 |
    | 翌年度繰越額 | 400 | 500 |
    | 不用額 | 600 | 500 |`;

/** A table a year, the second with one row for the whole. */
function tableAYear(second: string, unit = '（単位：千円）'): string {
  return `
    令和6年度
    （単位：千円）
    | 事業名 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    | 移住相談 | 0 | 10000 | 9500 | 200 | 300 |
    | 空き家改修 | 0 | 5000 | 4700 | 100 | 200 |
    | 移住小計 | 0 | 15000 | 14200 | 300 | 500 |
    | 観光案内 | 0 | 8000 | 7000 | 600 | 400 |
    | 観光小計 | 0 | 8000 | 7000 | 600 | 400 |
    | 合計 | 0 | 23000 | 21200 | 900 | 900 |

    令和7年度
    ${unit}
    | 事業名 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    ${second}`;
}

export default ruleCases('cost-carry-over-continues', {
  pass: {
    'it comes back': table(
      '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 400 | 12000 | 11000 | 0 | 1000 |',
    ),
    'nothing was carried over': table(
      '| 令和6年度 | - | 10000 | 9000 | - | 1000 |',
      '| 令和7年度 | - | 12000 | 11000 | - | 1000 |',
    ),
    'the next year is not there': table('| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |'),
    'the next budget holds it': withoutColumn(
      '| 令和6年度 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 12000 | 11000 | 0 | 1000 |',
    ),
    'each item has its own': `
    （単位：千円）
    | 事業名 | 年度 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    | 移住促進事業 | 令和6年度 | 0 | 10000 | 5000 | 4000 | 1000 |
    | 観光振興事業 | 令和6年度 | 0 | 20000 | 19000 | 500 | 500 |
    | 移住促進事業 | 令和7年度 | 4000 | 9000 | 8500 | 0 | 500 |
    | 観光振興事業 | 令和7年度 | 500 | 30000 | 29000 | 0 | 1000 |`,
    'a subtotal is not the whole of the next year': tableAYear('| 合計 | 900 | 21000 | 20000 | 0 | 1000 |'),
    'an item comes back under its name': tableAYear(
      '| 移住相談 | 200 | 10000 | 9000 | 0 | 1000 |\n| 観光案内 | 600 | 9000 | 8000 | 0 | 1000 |\n| 空き家改修 | 100 | 1000 | 1000 | 0 | 0 |\n| 計 | 900 | 20000 | 18000 | 0 | 2000 |',
    ),
    'no unit is stated for the next year': {
      grid: {
        sheets: {
          R6決算: table('| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |'),
          R7決算: `
            | 年度 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
            | 令和7年度 | 300 | 12000 | 11000 | 0 | 1000 |`,
        },
      },
    },
    'nor is its budget counted in anything': {
      grid: {
        sheets: {
          R6決算: withoutColumn('| 令和6年度 | 10000 | 5000 | 4000 | 1000 |'),
          R7決算: `
            | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
            | 令和7年度 | 3000 | 2500 | 0 | 500 |`,
        },
      },
    },
    'the next year is counted in yen': tableAYear(
      '| 合計 | 900000 | 21000000 | 20000000 | 0 | 1000000 |',
      '（単位：円）',
    ),
    'what came over stands in two columns': smaller(
      '前年度繰越額（明許） | 前年度繰越額（事故） | 予算現額',
      '0 | 0 | 10000',
      '2500 | 1500 | 3000',
    ),
    'a year that stands there twice': table(
      '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 300 | 9000 | 8000 | 0 | 1000 |',
      '| 令和7年度 | 100 | 3000 | 3000 | 0 | 0 |',
    ),
    'not known yet': table(
      '| 令和6年度 | 0 | 10000 | 9000 | 集計中 | 600 |',
      '| 令和7年度 | 400 | 12000 | 11000 | 300 | 700 |',
      '| 令和8年度 | 集計中 | 12000 | 11000 | 0 | 1000 |',
    ),
    'the initial budget holds no carry-over': smaller('当初予算額', '10000', '3000'),
    'an initial budget and an addition': smaller('当初予算額 | 補正予算額', '8000 | 2000', '3000 | 500'),
    'two budgets': smaller('県予算額 | 市予算額', '8000 | 2000', '3000 | 500'),
    'a budget not settled yet': smaller('予算現額', '10000', '調整中'),
    'what came over is budgeted beside it': smaller('現年予算額 | 繰越予算額', '10000 | 0', '3000 | 4000'),
    'a plan of the same years beside it': `${KINDS_DOWN.replace('300', '400')}

    事業計画
    （単位：千円）
    | 年度 | 総事業費 |
    | 令和6年度 | 10000 |
    | 令和7年度 | 12000 |`,
    'years that do not follow each other': table(
      '| 令和5年度 | 0 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 0 | 12000 | 11000 | 0 | 1000 |',
    ),
  },
  fail: {
    'another amount comes back': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
        '| 令和7年度 | 300 | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'differs', expected: '400', printed: '300' }],
    },
    'nothing comes back': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
        '| 令和7年度 | - | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'missing', expected: '400', printed: '0' }],
    },
    'the next budget is smaller': {
      grid: withoutColumn(
        '| 令和6年度 | 10000 | 5000 | 4000 | 1000 |',
        '| 令和7年度 | 3000 | 2500 | 0 | 500 |',
      ),
      finds: [
        { cell: 'B4', severity: 'warning', message: 'budget-too-small', expected: '4000', printed: '3000' },
      ],
    },
    'kinds in rows, a plan of the same years beside them': {
      grid: `${KINDS_DOWN}

    事業計画
    （単位：千円）
    | 年度 | 総事業費 |
    | 令和6年度 | 10000 |
    | 令和7年度 | 12000 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'differs', expected: '400', printed: '300' }],
    },
    'kinds in rows, the next budget smaller': {
      grid: `
    （単位：千円）
    | 区分 | 令和6年度 | 令和7年度 |
    | 予算現額 | 10000 | 3000 |
    | 支出済額 | 5000 | 2500 |
    | 翌年度繰越額 | 4000 | 0 |
    | 不用額 | 1000 | 500 |`,
      finds: [
        { cell: 'C3', severity: 'warning', message: 'budget-too-small', expected: '4000', printed: '3000' },
      ],
    },
    'the current budget among others': {
      grid: smaller('当初予算額 | 補正予算額 | 予算現額', '8000 | 2000 | 10000', '2500 | 500 | 3000'),
      finds: [
        { cell: 'D4', severity: 'warning', message: 'budget-too-small', expected: '4000', printed: '3000' },
      ],
    },
    'one item of two, and the total under another word': {
      grid: tableAYear(
        '| 移住相談 | 150 | 10000 | 9000 | 0 | 1000 |\n| 観光案内 | 600 | 9000 | 8000 | 0 | 1000 |\n| 計 | 750 | 19000 | 17000 | 0 | 2000 |',
      ),
      finds: [
        { cell: 'B14', severity: 'warning', message: 'differs', expected: '200', printed: '150' },
        { cell: 'B16', severity: 'warning', message: 'differs', expected: '900', printed: '750' },
      ],
    },
    'one municipality of two': {
      grid: `
    （単位：千円）
    | 市町村 | 年度 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    | 津山市 | 令和6年度 | 0 | 10000 | 5000 | 4000 | 1000 |
    | 新庄村 | 令和6年度 | 0 | 20000 | 19000 | 500 | 500 |
    | 津山市 | 令和7年度 | 4000 | 13000 | 12500 | 0 | 500 |
    | 新庄村 | 令和7年度 | 400 | 30000 | 29000 | 0 | 1000 |`,
      finds: [{ cell: 'C6', severity: 'warning', message: 'differs', expected: '500', printed: '400' }],
    },
    'something comes that was never sent': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 0 | 1000 |',
        '| 令和7年度 | 500 | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'differs', expected: '0', printed: '500' }],
    },
  },
});
