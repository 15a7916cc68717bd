import { ruleCases } from '../tools/cases';

export default ruleCases('cost-total-equals-years', {
  pass: {
    'every row adds up': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 32000 |
      | 交付対象事業費 | 8000 | 10000 | 8000 | 26000 |`,
    'a blank year is nothing where the rest adds up': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 |  | 12000 | 10000 | 22000 |`,
    'a dash is zero': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | － | 12000 | 10000 | 22000 |`,
    'half 千円': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 交付金 | 11970.5 | 12029.5 | 24000 |`,
    'text with commas': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | 1,200 | １，３００ | 2,500 |`,
  },
  fail: {
    'the total is wrong by one digit': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 33000 |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'differs', expected: '32000', printed: '33000' }],
    },
    'a year is wrong': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 32000 |
      | 交付対象事業費 | 8000 | 10000 | 9000 | 26000 |`,
      finds: [{ cell: 'E4', severity: 'error', message: 'differs', expected: '27000', printed: '26000' }],
    },
    'figures that were cut off': {
      grid: `
      （単位：千円、千円未満切捨て）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 32002 |`,
      finds: [{ cell: 'E3', severity: 'info', message: 'rounding', expected: '32000', printed: '32002' }],
    },
    'cut off, but less than its parts': {
      grid: `
      （単位：千円、千円未満切捨て）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 31999 |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'differs', expected: '32000', printed: '31999' }],
    },
    'a year is withheld': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | x | 12000 | 10000 | 32000 |`,
      finds: [
        { cell: 'E3', severity: 'info', message: 'unknown-parts', expected: '22000', printed: '32000' },
      ],
    },
    'shown digits do not add up though the stored ones do': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | 10000.4 [#,##0] | 12000.4 [#,##0] | =SUM(B3:C3) → 22000.8 [#,##0] |`,
      finds: [{ cell: 'D3', severity: 'info', message: 'display' }],
    },
  },
});
