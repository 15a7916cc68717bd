import { ruleCases } from '../tools/cases';

const FULL = '| 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |';

function table(head: string, row: string, unit = '千円'): string {
  return `
    （単位：${unit}）
    ${head}
    ${row}`;
}

export default ruleCases('cost-execution-recomputes', {
  pass: {
    'a carry-over beside the rest': table(FULL, '| 移住促進事業 | 10000 | 9000 | 400 | 600 | 90.0% |'),
    'a blank carry-over is none': table(FULL, '| 移住促進事業 | 10000 | 9000 | | 1000 | 90.0% |'),
    'the rate cut off at its digit': table(FULL, '| 移住促進事業 | 7000 | 6666 | 0 | 334 | 95.2% |'),
    'the rate rounded at its digit': table(FULL, '| 移住促進事業 | 7000 | 6662 | 0 | 338 | 95% |'),
    'a bare number under ％': table(
      '| 事業名 | 予算額 | 決算額 | 執行率（％） |',
      '| 移住促進事業 | 10000 | 9876 | 98.8 |',
    ),
    'a stored ratio shown as %': table(
      '| 事業名 | 予算額 | 決算額 | 執行率 |',
      '| 移住促進事業 | 3000 | 2000 | 0.666666666666667 [0.0%] |',
    ),
    'nothing left, and it says so': table(
      '| 事業名 | 予算額 | 決算額 | 不用額 |',
      '| 移住促進事業 | 10000 | 10000 | 無し |',
    ),
    'a dash where nobody filled in the rest': table(
      '| 事業名 | 予算額 | 決算額 | 不用額 |',
      '| 移住促進事業 | 10000 | 9000 | － |',
    ),
    'kinds in rows': `
      （単位：千円）
      | 区分 | 令和6年度 | 令和7年度 |
      | 予算現額 | 10000 | 12000 |
      | 支出済額 | 9000 | 11000 |
      | 翌年度繰越額 | 0 | 500 |
      | 不用額 | 1000 | 500 |
      | 執行率 | 90.0% | 91.7% |`,
    'two kinds of carry-overs': table(
      '| 事業名 | 予算現額 | 支出済額 | 繰越明許費 | 事故繰越し | 不用額 | 執行率 |',
      '| 移住促進事業 | 10000 | 9000 | 400 | 100 | 500 | 90.0% |',
    ),
    'a kind of carry-over within the whole': table(
      '| 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | うち事故繰越額 | 不用額 |',
      '| 移住促進事業 | 10000 | 9000 | 500 | 100 | 500 |',
    ),
    'two kinds of carry-overs and their sum': table(
      '| 事業名 | 予算現額 | 支出済額 | 繰越明許費 | 事故繰越し | 翌年度繰越額計 | 不用額 |',
      '| 移住促進事業 | 10000 | 9000 | 400 | 100 | 500 | 500 |',
    ),
    'what came over stands beside the budget': table(
      '| 事業名 | 予算額 | 前年度繰越額 | 決算額 | 翌年度繰越額 | 不用額 |',
      '| 移住促進事業 | 8000 | 2000 | 9000 | 0 | 1000 |',
    ),
    'a carry-over not known yet': table(
      '| 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |',
      '| 移住促進事業 | 10000 | 9000 | 集計中 | 600 |',
    ),
    'the rest not known yet': table(
      '| 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |',
      '| 移住促進事業 | 10000 | 9000 | 0 | 精査中 |',
    ),
    'no settlement yet': table(
      '| 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |',
      '| 移住促進事業 | 10000 | 集計中 | 0 | 1000 | 95.0% |',
    ),
    'one amount with a unit, the others without': `
      | 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 移住促進事業 | 10,000千円 | 9000 | 400 | 500 | 91.0% |`,
    'years without a unit': `
      | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 令和6年度 | 10000 | 9000 | 0 | 1000 | 90.0% |`,
    'an average of rates': `
      （単位：千円）
      | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 令和6年度 | 10000 | 9000 | 0 | 1000 | 90.0% |
      | 令和7年度 | 20000 | 19000 | 0 | 1000 | 95.0% |
      | 平均 | 15000 | 14000 | 0 | 1000 | 92.5% |`,
    'a small settlement, cut off before the division': table(
      FULL,
      '| 移住促進事業 | 12 | 3 | 0 | 9 | 30.0% |',
    ),
    'the current budget among others': table(
      '| 事業名 | 当初予算額 | 補正予算額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |',
      '| 移住促進事業 | 8000 | 2000 | 10000 | 9000 | 400 | 600 | 90.0% |',
    ),
    'two budgets of which none is the current one': table(
      '| 事業名 | 県予算額 | 市予算額 | 支出済額 | 不用額 | 執行率 |',
      '| 移住促進事業 | 8000 | 2000 | 9000 | 300 | 91.0% |',
    ),
    'the settlement among the grants settled': table(
      '| 事業名 | 予算現額 | 支出済額 | うち交付金実績額 | 翌年度繰越額 | 不用額 | 執行率 |',
      '| 移住促進事業 | 10000 | 9000 | 4500 | 400 | 600 | 90.0% |',
    ),
    'a budget of nothing': table(FULL, '| 新規事業 | 0 | 0 | 0 | 0 | - |'),
  },
  fail: {
    '100千円 missing': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 9000 | 400 | 500 | 90.0% |'),
      finds: [{ cell: 'E3', severity: 'error', message: 'unused-differs', expected: '600', printed: '500' }],
    },
    'a wrong rate': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 9000 | 400 | 600 | 91.0% |'),
      finds: [{ cell: 'F3', severity: 'error', message: 'rate-differs', expected: '90', printed: '91' }],
    },
    'no column of carry-overs': {
      grid: table('| 事業名 | 予算額 | 決算額 | 不用額 |', '| 移住促進事業 | 10000 | 9000 | 600 |'),
      finds: [
        { cell: 'D3', severity: 'warning', message: 'unused-unexplained', expected: '1000', printed: '600' },
      ],
    },
    'more than is left of the current budget': {
      grid: table('| 事業名 | 予算現額 | 支出済額 | 不用額 |', '| 移住促進事業 | 10000 | 9000 | 1600 |'),
      finds: [
        { cell: 'D3', severity: 'error', message: 'unused-differs', expected: '1000', printed: '1600' },
      ],
    },
    '無し beside a difference': {
      grid: table('| 事業名 | 予算額 | 決算額 | 不用額 |', '| 移住促進事業 | 10000 | 9000 | 無し |'),
      finds: [
        { cell: 'D3', severity: 'error', message: 'none-but-difference', expected: '1000', printed: '0' },
      ],
    },
    'cut off, each for itself': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 8999 | 400 | 600 | 90.0% |'),
      finds: [{ cell: 'E3', severity: 'info', message: 'unused-rounding', expected: '601', printed: '600' }],
    },
    'the carry-over counted as spent': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 9000 | 400 | 600 | 94.0% |'),
      finds: [{ cell: 'F3', severity: 'info', message: 'rate-other-definition', expected: '94' }],
    },
    '総事業費 in place of a budget': {
      grid: table('| 事業名 | 総事業費 | 実績額 | 執行率 |', '| 移住促進事業 | 10000 | 9000 | 80% |'),
      finds: [{ cell: 'D3', severity: 'warning', message: 'rate-unexplained', expected: '90' }],
    },
    'two kinds of carry-overs': {
      grid: table(
        '| 事業名 | 予算現額 | 支出済額 | 繰越明許費 | 事故繰越し | 不用額 | 執行率 |',
        '| 移住促進事業 | 10000 | 9000 | 400 | 100 | 600 | 95.0% |',
      ),
      finds: [
        { cell: 'F3', severity: 'error', message: 'unused-differs', expected: '500', printed: '600' },
        { cell: 'G3', severity: 'info', message: 'rate-other-definition', expected: '95', printed: '95' },
      ],
    },
    'a dash of a carry-over is none': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 9000 | － | 900 | 90.0% |'),
      finds: [{ cell: 'E3', severity: 'error', message: 'unused-differs', expected: '1000', printed: '900' }],
    },
    'what came over would explain another amount': {
      grid: table(
        '| 事業名 | 予算額 | 前年度繰越額 | 決算額 | 翌年度繰越額 | 不用額 | 執行率 |',
        '| 移住促進事業 | 8000 | 2000 | 7000 | 0 | 1500 | 70.0% |',
      ),
      finds: [
        { cell: 'F3', severity: 'warning', message: 'unused-unexplained', expected: '1000', printed: '1500' },
        { cell: 'G3', severity: 'info', message: 'rate-other-definition', expected: '70', printed: '70' },
      ],
    },
    'what came over lies within the current budget': {
      grid: table(
        '| 事業名 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |',
        '| 移住促進事業 | 2000 | 10000 | 9000 | 0 | 3000 | 91.0% |',
      ),
      finds: [
        { cell: 'F3', severity: 'error', message: 'unused-differs', expected: '1000', printed: '3000' },
        { cell: 'G3', severity: 'error', message: 'rate-differs', expected: '90', printed: '91' },
      ],
    },
    'nothing spent, and more left than there was': {
      grid: table(FULL, '| 移住促進事業 | 10 | 0 | 0 | 11 | 0.0% |'),
      finds: [{ cell: 'E3', severity: 'error', message: 'unused-differs', expected: '10', printed: '11' }],
    },
    'in yen nothing is cut off': {
      grid: table(FULL, '| 移住促進事業 | 12 | 3 | 0 | 8 | 30.0% |', '円'),
      finds: [
        { cell: 'E3', severity: 'error', message: 'unused-differs', expected: '9', printed: '8' },
        { cell: 'F3', severity: 'error', message: 'rate-differs', expected: '25', printed: '30' },
      ],
    },
    'all of it carried over, and a rate': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 0 | 10000 | 0 | 50.0% |'),
      finds: [{ cell: 'F3', severity: 'error', message: 'rate-differs', expected: '0', printed: '50' }],
    },
    'the rate of what is left after the carry-over': {
      grid: table(FULL, '| 移住促進事業 | 10000 | 6000 | 2500 | 1500 | 80.0% |'),
      finds: [{ cell: 'F3', severity: 'info', message: 'rate-other-definition', expected: '80' }],
    },
    'the rate of the initial budget': {
      grid: table(
        '| 事業名 | 当初予算額 | 補正後予算額 | 決算額 | 執行率 |',
        '| 移住促進事業 | 8000 | 10000 | 7200 | 90.0% |',
      ),
      finds: [{ cell: 'E3', severity: 'info', message: 'rate-other-definition', expected: '90' }],
    },
    'the rate of neither budget': {
      grid: table(
        '| 事業名 | 当初予算額 | 補正後予算額 | 決算額 | 執行率 |',
        '| 移住促進事業 | 8000 | 10000 | 7200 | 80.0% |',
      ),
      finds: [{ cell: 'E3', severity: 'warning', message: 'rate-unexplained', expected: '72' }],
    },
    'a bare number under ％ is no ratio': {
      grid: table('| 事業名 | 予算額 | 決算額 | 執行率（％） |', '| 移住促進事業 | 10000 | 9000 | 0.9 |'),
      finds: [{ cell: 'D3', severity: 'error', message: 'rate-differs', expected: '90', printed: '0.9' }],
    },
    'kinds in rows': {
      grid: `
      （単位：千円）
      | 区分 | 令和6年度 | 令和7年度 |
      | 予算現額 | 10000 | 12000 |
      | 支出済額 | 9000 | 11000 |
      | 翌年度繰越額 | 0 | 500 |
      | 不用額 | 900 | 500 |
      | 執行率 | 90.0% | 95.7% |`,
      finds: [
        { cell: 'B6', severity: 'error', message: 'unused-differs', expected: '1000', printed: '900' },
        { cell: 'C7', severity: 'info', message: 'rate-other-definition', expected: '95.7' },
      ],
    },
    'no unit is stated': {
      grid: `
      | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 令和6年度 | 10000 | 9000 | 400 | 500 | 91.0% |`,
      finds: [
        { cell: 'E2', severity: 'error', message: 'unused-differs', expected: '600', printed: '500' },
        { cell: 'F2', severity: 'error', message: 'rate-differs', expected: '90', printed: '91' },
      ],
    },
  },
});
