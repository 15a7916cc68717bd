import { ruleCases } from '../tools/cases';

function table(settled: string | number, unit = '円', header = '確定額'): string {
  return `
    （単位：${unit}）
    | 事業名 | 交付対象事業費 | 補助率 | ${header} |
    | 移住促進事業 | 30633033 | 1/2 | ${settled} |`;
}

export default ruleCases('grant-settled-in-whole-yen', {
  pass: {
    'cut off': table(15316516),
    'cut off to 千円, as some programmes do': table(15316000),
    'books in 千円 may keep a half': `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 補助率 | 確定額 |
      | 移住促進事業 | 23941 | 1/2 | 11970.5 |`,
    'what was applied for may be an estimate': table(15316516.5, '円', '交付申請額'),
    'a cost is no grant': `
      （単位：円）
      | 事業名 | 予算現額 | 支出済額 |
      | 移住促進事業 | 1000.5 | 1000.5 |`,
  },
  fail: {
    'half a yen in the cell': {
      grid: table('15316516.5 [#,##0]'),
      finds: [
        { cell: 'D3', severity: 'error', message: 'fraction', expected: '15316516', printed: '15316516.5' },
      ],
    },
    'rounded up': {
      grid: table(15316517),
      finds: [
        { cell: 'D3', severity: 'error', message: 'rounded-up', expected: '15316516', printed: '15316517' },
      ],
    },
    'a repayment with a fraction': {
      grid: `
        （単位：円）
        | 事業名 | 交付決定額 | 受入済額 | 確定額 | 返還額 |
        | 移住促進事業 | 5000000 | 5000000 | 4900000 | 100000.5 |`,
      finds: [
        { cell: 'E3', severity: 'error', message: 'fraction', expected: '100000', printed: '100000.5' },
      ],
    },
  },
});
