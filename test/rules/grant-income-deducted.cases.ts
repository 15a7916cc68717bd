import { ruleCases } from '../tools/cases';

function table(eligible: string | number, grant: string | number, income: string | number = 1500): string {
  return `
    （単位：千円）
    | 事業名 | 総事業費 | 対象外経費 | 収入額 | 交付対象経費 | 補助率 | 交付金 |
    | 移住体験事業 | 10000 | 500 | ${income} | ${eligible} | 1/2 | ${grant} |`;
}

export default ruleCases('grant-income-deducted', {
  pass: {
    'deducted before the rate': table(8000, 4000),
    'deducted from the share': table(9500, 4000),
    'no income': table(9500, 4750, '-'),
    'less was claimed anyway': table(9500, 3000),
    'nothing to compare with': `
      （単位：千円）
      | 事業名 | 参加費 | 交付対象経費 |
      | 移住体験事業 | 1500 | 8000 |`,
  },
  fail: {
    'the grant was worked out without it': {
      grid: table(9500, 4750),
      finds: [{ cell: 'E3', severity: 'warning', message: 'not-deducted', printed: '9500' }],
    },
    'it is still in the eligible cost': {
      grid: `
        （単位：千円）
        | 事業名 | 総事業費 | 参加費 | 交付対象経費 |
        | 移住体験事業 | 10000 | 1500 | 10000 |`,
      finds: [{ cell: 'D3', severity: 'warning', message: 'in-the-base', printed: '10000' }],
    },
    'kinds in rows': {
      grid: `
        （単位：千円）
        | 区分 | 令和7年度 |
        | 総事業費 | 10000 |
        | 寄附金その他の収入 | 1500 |
        | 交付対象経費 | 10000 |
        | 補助率 | 1/2 |
        | 交付金 | 5000 |`,
      finds: [{ cell: 'B5', severity: 'warning', message: 'not-deducted', printed: '10000' }],
    },
  },
});
