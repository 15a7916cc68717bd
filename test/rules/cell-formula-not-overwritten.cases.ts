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
    'two typed among five formulas': `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 200 | 90 |
      | 丙 | 300 | =B5*1/2 → 150 |
      | 丁 | 400 | 180 |
      | 戊 | 500 | =B7*1/2 → 250 |
      | 己 | 600 | =B8*1/2 → 300 |
      | 庚 | 700 | =B9*1/2 → 350 |`,
    'one typed between two formulas': `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 200 | 90 |
      | 丙 | 300 | =B5*1/2 → 150 |`,
    'formulas of different kinds': `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 200 | 90 |
      | 丙 | 300 | =B5*2/3 → 200 |
      | 丁 | 400 | =B6*3/4 → 300 |`,
    'the first and the last of a column are typed': `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | 40 |
      | 乙 | 200 | =B4*1/2 → 100 |
      | 丙 | 300 | =B5*1/2 → 150 |
      | 丁 | 400 | =B6*1/2 → 200 |
      | 戊 | 500 | =B7*1/2 → 250 |
      | 己 | 600 | =B8*1/2 → 300 |
      | 庚 | 700 | =B9*1/2 → 350 |
      | 辛 | 800 | 390 |`,
    'a last year that is not last year and something more': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 令和元年度 | 令和2年度 |
      | 委託料 | 100 | 200 | 300 | 400 | 500 |
      | 総事業費 | 100 | =B4+C3 → 300 | =C4+D3 → 600 | =D4+E3 → 1000 | 1200 |`,
    'figures of another workbook': `
      （単位：千円）
      | 事業 | 総事業費 |
      | 甲 | =[1]内訳!B3 → 100 |
      | 乙 | 200 |
      | 丙 | =[1]内訳!B5 → 300 |
      | 丁 | =[1]内訳!B6 → 400 |`,
    'a formula that would leave the sheet': `
      | 事業 | 総事業費 |
      | 甲 | 200 |
      | 乙 | =A1*1000 → 1000 |
      | 丙 | =A2*1000 → 2000 |
      | 丁 | =A3*1000 → 3000 |`,
    'nothing but zeros and texts to work with': `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 0 | 90 |
      | 丙 | 300 | =B5*1/2 → 150 |
      | 丁 | 未定 | 90 |
      | 戊 | 500 | =B7*1/2 → 250 |
      | 己 | 600 | =B8*1/2 → 300 |
      | 庚 | 700 | =B9*1/2 → 350 |
      | 辛 | 800 | =B10*1/2 → 400 |`,
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
    'two typed among six formulas': {
      grid: `
      （単位：千円）
      | 事業 | 交付対象事業費 | 交付金 |
      | 甲 | 100 | =B3*1/2 → 50 |
      | 乙 | 200 | 90 |
      | 丙 | 300 | =B5*1/2 → 150 |
      | 丁 | 400 | 180 |
      | 戊 | 500 | =B7*1/2 → 250 |
      | 己 | 600 | =B8*1/2 → 300 |
      | 庚 | 700 | =B9*1/2 → 350 |
      | 辛 | 800 | =B10*1/2 → 400 |`,
      finds: [
        { cell: 'C4', severity: 'warning', message: 'typed', printed: '90', fix: 'C4 =B4*1/2' },
        { cell: 'C6', severity: 'warning', message: 'typed', printed: '180', fix: 'C6 =B6*1/2' },
      ],
    },
    'fetched from another sheet all over, but for one': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 令和元年度 |
            | 委託料 | =内訳!B3 → 10 | =内訳!C3 → 20 | =内訳!D3 → 30 | =内訳!E3 → 40 |
            | 報償費 | =内訳!B4 → 11 | 22 | =内訳!D4 → 31 | =内訳!E4 → 41 |
            | 旅費 | =内訳!B5 → 12 | =内訳!C5 → 22 | =内訳!D5 → 32 | =内訳!E5 → 42 |
            | 賃借料 | =内訳!B6 → 13 | =内訳!C6 → 23 | =内訳!D6 → 33 | =内訳!E6 → 43 |`,
          内訳: `


            | 委託料 | 10 | 20 | 30 | 40 |
            | 報償費 | 11 | 21 | 31 | 41 |
            | 旅費 | 12 | 22 | 32 | 42 |
            | 賃借料 | 13 | 23 | 33 | 43 |`,
        },
      },
      finds: [
        {
          cell: 'C4',
          severity: 'warning',
          message: 'sum-differs',
          expected: '21',
          printed: '22',
          fix: 'C4 =内訳!C4',
        },
      ],
    },
    'the last of a column of sums': {
      grid: `
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B2:C2) → 300 |
      | 報償費 | 10 | 20 | =SUM(B3:C3) → 30 |
      | 旅費 | 10 | 20 | =SUM(B4:C4) → 30 |
      | 備品購入費 | 1 | - | 1 |`,
      finds: [{ cell: 'D5', severity: 'warning', message: 'typed', printed: '1', fix: 'D5 =SUM(B5:C5)' }],
    },
    'a corner total between totals of both ways': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | 10 | 20 | =SUM(B4:C4) → 30 |
      | 旅費 | 1 | 2 | =SUM(B5:C5) → 3 |
      | 合計 | =SUM(B3:B5) → 111 | =SUM(C3:C5) → 222 | 333 |`,
      finds: [{ cell: 'D6', severity: 'warning', message: 'typed', printed: '333', fix: 'D6 =SUM(B6:C6)' }],
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
