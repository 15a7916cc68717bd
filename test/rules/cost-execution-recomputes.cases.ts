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
  },
});
