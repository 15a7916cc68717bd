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
    'half of the rest, cut off': table(9500, 4000.5),
    'income without a unit beside amounts in 千円': `
      | 事業名 | 総事業費 | 参加費 | 寄附金 | 交付対象経費 |
      | 移住体験事業 | 10,000千円 | 1500 | 500千円 | 10,000千円 |`,
    'no eligible cost': `
      （単位：千円）
      | 事業名 | 総事業費 | 参加費 |
      | 移住体験事業 | 10000 | 1500 |`,
    'a grant, but no rate to work it out with': `
      （単位：千円）
      | 事業名 | 参加費 | 交付対象経費 | 交付金 |
      | 移住体験事業 | 1500 | 10000 | 5000 |`,
    'two kinds of income, both taken off': `
      （単位：千円）
      | 事業名 | 総事業費 | 参加費 | 寄附金 | 交付対象経費 |
      | 移住体験事業 | 10000 | 1500 | 500 | 8000 |`,
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
    'of two kinds of income only one was taken off': {
      grid: `
        （単位：千円）
        | 事業名 | 総事業費 | 参加費 | 寄附金 | 交付対象経費 |
        | 移住体験事業 | 10000 | 1500 | 500 | 8500 |`,
      finds: [{ cell: 'E3', severity: 'warning', message: 'in-the-base', printed: '8500' }],
    },
    'one 千円 more than the rate gives of the rest': {
      grid: table(9500, 4001),
      finds: [{ cell: 'E3', severity: 'warning', message: 'not-deducted', printed: '9500' }],
    },
    'without 総事業費, by the grant alone': {
      grid: `
        （単位：千円）
        | 事業名 | 参加費 | 交付対象経費 | 補助率 | 交付金 |
        | 移住体験事業 | 1500 | 9500 | 1/2 | 4750 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'not-deducted', printed: '9500' }],
    },
    'a corporate donation, with 総事業費 without a unit': {
      grid: `
        | 事業名 | 総事業費 | 企業版ふるさと納税 | 交付対象経費 | 補助率 | 交付金 |
        | 移住体験事業 | 10000 | 1,500千円 | 9,500千円 | 1/2 | 4,750千円 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'not-deducted', printed: '9500' }],
    },
    'each of two years': {
      grid: `
        （単位：千円）
        | 区分 | 令和6年度 | 令和7年度 |
        | 総事業費 | 10000 | 12000 |
        | 参加費 | 1500 | 1500 |
        | 交付対象経費 | 10000 | 12000 |`,
      finds: [
        { cell: 'B5', severity: 'warning', message: 'in-the-base', printed: '10000' },
        { cell: 'C5', severity: 'warning', message: 'in-the-base', printed: '12000' },
      ],
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
