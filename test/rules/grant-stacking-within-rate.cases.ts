import { ruleCases } from '../tools/cases';

function table(base: number, direct: string | number, via: string | number, unit = '千円'): string {
  return `
    （単位：${unit}）
    | 事業名 | 交付対象事業費 | 補助率 | 交付金（直接交付分） | 交付金（都道府県経由分） |
    | 移住促進事業 | ${base} | 1/2 | ${direct} | ${via} |`;
}

export default ruleCases('grant-stacking-within-rate', {
  pass: {
    'half in two parts': table(10000, 3000, 2000),
    'less than the rate allows': table(10000, 3000, 1000),
    'a half 千円 rounded up': table(23941, 8000, 3971),
    'nothing through the prefecture': table(10000, 5000, '-'),
    'one way only is for another rule': `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 6000 |`,
  },
  fail: {
    '1,000千円 above': {
      grid: table(10000, 4000, 2000),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '5000', printed: '6000' }],
    },
    'one yen above': {
      grid: table(30633033, 10000000, 5316517, '円'),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '15316516', printed: '15316517' }],
    },
    'paid twice over': {
      grid: table(10000, 5000, 5000),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '5000', printed: '10000' }],
    },
    'kinds in rows': {
      grid: `
        （単位：千円）
        | 区分 | 令和6年度 | 令和7年度 |
        | 交付対象事業費 | 10000 | 12000 |
        | 補助率 | 1/2 | 1/2 |
        | 直接交付分 | 3000 | 4000 |
        | 都道府県経由分 | 2000 | 3000 |`,
      finds: [{ cell: 'C6', severity: 'error', message: 'above', expected: '6000', printed: '7000' }],
    },
  },
});
