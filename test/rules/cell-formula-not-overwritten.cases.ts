import { ruleCases } from '../tools/cases';

export default ruleCases('cell-formula-not-overwritten', {
  pass: {
    'a row of like formulas': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 委託料 | 100 | 200 | 300 | =SUM(B3:D3) → 600 |
      | 報償費 | 10 | 20 | 30 | =SUM(B4:D4) → 60 |
      | 旅費 | 1 | 2 | 3 | =SUM(B5:D5) → 6 |
      | 合計 | =SUM(B3:B5) → 111 | =SUM(C3:C5) → 222 | =SUM(D3:D5) → 333 | =SUM(E3:E5) → 666 |`,
    'a first year from which the others are worked out': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 令和元年度 | 令和2年度 |
      | 総事業費 | 10000 | =B3*1.1 → 11000 | =C3*1.1 → 12100 | =D3*1.1 → 13310 | =E3*1.1 → 14641 |`,
    'a total without a breakdown is typed': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | 10 | 20 | =SUM(B4:C4) → 30 |
      | 旅費 | | | 50 |
      | 備品購入費 | 1 | 2 | =SUM(B6:C6) → 3 |`,
    'budget and settlement typed, their difference computed': `
      （単位：千円）
      | 事業 | 予算現額 | 支出済額 | 不用額 |
      | 甲 | 100 | 90 | =B3-C3 → 10 |
      | 乙 | 200 | 150 | =B4-C4 → 50 |
      | 丙 | 300 | 290 | =B5-C5 → 10 |
      | 丁 | 400 | 400 | =B6-C6 → 0 |`,
    'a last row of totals that are all typed': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | 10 | 20 | =SUM(B4:C4) → 30 |
      | 備品購入費 | 1 | 2 | =SUM(B5:C5) → 3 |
      | 合計 | 111 | 222 | 333 |`,
    'dashes among formulas are no numbers': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | - | - | - |
      | 旅費 | 10 | 20 | =SUM(B5:C5) → 30 |
      | 備品購入費 | 1 | 2 | =SUM(B6:C6) → 3 |`,
  },
  fail: {
    'a typed total among sums, another figure than the sum': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | 10 | 20 | 40 |
      | 旅費 | 10 | 20 | =SUM(B5:C5) → 30 |
      | 備品購入費 | 1 | 2 | =SUM(B6:C6) → 3 |`,
      finds: [
        {
          cell: 'D4',
          severity: 'warning',
          message: 'sum-differs',
          expected: '30',
          printed: '40',
          fix: 'D4 =SUM(B4:C4)',
        },
      ],
    },
    'the same figure, but typed': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 令和元年度 |
      | 委託料 | 100 | 200 | 300 | 400 |
      | 報償費 | 10 | 20 | 30 | 40 |
      | 合計 | =SUM(B3:B4) → 110 | =SUM(C3:C4) → 220 | =SUM(D3:D4) → 330 | 440 |`,
      finds: [{ cell: 'E5', severity: 'warning', message: 'typed', printed: '440', fix: 'E5 =SUM(E3:E4)' }],
    },
    'a product in the middle of products': {
      grid: `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 200 | 90 |
      | 丙 | 300 | =B5*1/2 → 150 |
      | 丁 | 400 | =B6*1/2 → 200 |`,
      finds: [{ cell: 'C4', severity: 'warning', message: 'typed', printed: '90', fix: 'C4 =B4*1/2' }],
    },
  },
});
