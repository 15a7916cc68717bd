import { ruleCases } from '../tools/cases';

export default ruleCases('cell-formula-covers-all-parts', {
  pass: {
    'a sum over all items': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B3:B5) → 15500 |`,
    'a sum of subtotals, and one of all their items': `
      （単位：千円）
      | 経費区分 | 令和2年度 | 令和3年度 |
      | 委託料 | 12000 | 6000 |
      | 報償費 | 3000 | 1000 |
      | 小計 | =SUM(B3:B4) → 15000 | =SUM(C3:C4) → 7000 |
      | 工事費 | 4000 | 2000 |
      | 備品購入費 | 1000 | 500 |
      | 小計 | =B6+B7 → 5000 | =C6+C7 → 2500 |
      | 合計 | =B5+B8 → 20000 | =SUM(C3:C4)+SUM(C6:C7) → 9500 |`,
    'SUBTOTAL passes over the subtotals within its range': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | =SUBTOTAL(9,B3:B4) → 15000 |
      | 工事費 | 4000 |
      | 備品購入費 | 1000 |
      | 小計 | =SUBTOTAL(9,B6:B7) → 5000 |
      | 合計 | =SUBTOTAL(9,B3:B8) → 20000 |`,
    'the corner may sum its row or its column': `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 合計 |
      | 委託料 | 100 | 200 | =SUM(B3:C3) → 300 |
      | 報償費 | 10 | 20 | =B4+C4 → 30 |
      | 合計 | =SUM(B3:B4) → 110 | =SUM(C3:C4) → 220 | =SUM(D3:D4) → 330 |`,
    'the sum of a sheet with the breakdown': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | 12000 |
            | 報償費 | 3000 |
            | 合計 | =SUM(積算!B1:B3) → 15000 |`,
          積算: `
            | 甲 | 7000 |
            | 乙 | 5000 |
            | 丙 | 3000 |`,
        },
      },
    },
    'half of a range that holds items and subtotals': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | =SUM(B3:B4) → 15000 |
      | 工事費 | 4000 |
      | 備品購入費 | 1000 |
      | 小計 | =SUM(B6:B7) → 5000 |
      | 合計 | =SUM(B3:B8)/2 → 20000 |`,
    'うち rows are stepped over': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | うち広報 | 2000 |
      | 報償費 | 3000 |
      | 合計 | =B3+B5 → 15000 |`,
    'structured references, conditions and names cannot be told': `
      （単位：千円）
      | 経費区分 | 令和2年度 | 令和3年度 | 令和4年度 |
      | 委託料 | 100 | 100 | 100 |
      | 報償費 | 10 | 10 | 10 |
      | 合計 | =SUM(表[令和2年度]) → 110 | =IF(SUM(C3:C3)=0,"",SUM(C3:C4)) → 110 | =SUM(経費) → 110 |`,
    'a part taken off again': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B3:B5)-B4 → 12500 |`,
    'a formula that goes round in a circle': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B3:B4,B6) → 0 |`,
    'the main items only': `
      （単位：千円）
      | 主な経費 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | ほか | 500 |
      | 合計 | =SUM(B3:B4) → 15000 |`,
    'a うち row that holds nothing': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | うち広報 | 0 |
      | 報償費 | 3000 |
      | 合計 | =SUM(B3:B5) → 15000 |`,
    'what is hidden is left out on purpose': {
      grid: {
        rows: `
          （単位：千円）
          | 経費区分 | 事業費 |
          | 委託料 | 12000 |
          | 報償費 | 3000 |
          | 旅費 | 500 |
          | 合計 | =SUBTOTAL(109,B3:B4) → 15000 |`,
        hiddenRows: [4],
      },
    },
    'results that were not stored yet': `
      （単位：千円）
      | 経費区分 | 令和2年度 | 令和3年度 |
      | 委託料 | 12000 | 6000 |
      | 報償費 | 3000 | 1000 |
      | 小計 | =SUM(B3:B4) → 15000 | =SUM(C3:C4) → 7000 |
      | 工事費 | 4000 | 2000 |
      | 合計 | =B5+B6 → 19000 | =SUM(C5:C6) → 9000 |`,
    'a rounded sum': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000.4 |
      | 報償費 | 3000.5 |
      | 合計 | =ROUND(SUM(B3:B4),0) → 15001 |`,
    'increments and their total, the baseline aside': `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | 令和3年度増加分 3年目 | KPI増加分の累計 |
      | 就職者数（人） | 10 | 5 | 15 | 15 | =SUM(C2:E2) → 35 |`,
  },
  fail: {
    'one row short': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B3:B4) → 15000 |`,
      finds: [
        {
          cell: 'B6',
          severity: 'error',
          message: 'part-left-out',
          expected: '15500',
          printed: '15000',
          fix: 'B6 =SUM(B3:B5)',
        },
      ],
    },
    'the header within the range, the last row not': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B2:B4) → 15000 |`,
      finds: [
        { cell: 'B6', severity: 'error', message: 'part-left-out', expected: '15500', printed: '15000' },
      ],
    },
    'SUBTOTAL 109 leaves out what is seen': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUBTOTAL(109,B3:B4) → 15000 |`,
      finds: [
        { cell: 'B6', severity: 'error', message: 'part-left-out', expected: '15500', printed: '15000' },
      ],
    },
    'SUM leaves out what is hidden': {
      grid: {
        rows: `
          （単位：千円）
          | 経費区分 | 事業費 |
          | 委託料 | 12000 |
          | 報償費 | 3000 |
          | 旅費 | 500 |
          | 合計 | =SUM(B3:B4) → 15000 |`,
        hiddenRows: [4],
      },
      finds: [
        { cell: 'B6', severity: 'error', message: 'part-left-out', expected: '15500', printed: '15000' },
      ],
    },
    'one item twice': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUM(B3:B5)+B4 → 18500 |`,
      finds: [{ cell: 'B6', severity: 'error', message: 'part-twice', expected: '15500', printed: '18500' }],
    },
    'a うち column with its whole': {
      grid: `
      （単位：千円）
      | 経費区分 | 令和5年度 | うちハード | 令和6年度 | 合計 |
      | 総事業費 | 100 | 40 | 300 | =SUM(B3:D3) → 440 |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'part-twice', expected: '400', printed: '440' }],
    },
    'a うち column of another kind with its whole': {
      grid: `
      （単位：千円）
      | 経費区分 | 令和5年度 | うち令和5年度繰越分 | 令和6年度 | 合計 |
      | 委託料 | 100 | 40 | 300 | =SUM(B3:D3) → 440 |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'part-twice', expected: '400', printed: '440' }],
    },
    'a corner that takes in neither its row nor its column': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 委託料 | 100 | 200 | 300 | =SUM(B3:D3) → 600 |
      | 報償費 | 10 | 20 | 30 | =SUM(B4:D4) → 60 |
      | 合計 | =SUM(B3:B4) → 110 | =SUM(C3:C4) → 220 | =SUM(D3:D4) → 330 | =SUM(B5:C5) → 330 |`,
      finds: [{ cell: 'E5', severity: 'error', message: 'part-left-out', expected: '660', printed: '330' }],
    },
    'one year short': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 100 | 200 | 300 | =SUM($B3:C3) → 300 |`,
      finds: [
        {
          cell: 'E3',
          severity: 'error',
          message: 'part-left-out',
          expected: '600',
          printed: '300',
          fix: 'E3 =SUM($B3:D3)',
        },
      ],
    },
    'a subtotal and its items': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | =SUM(B3:B4) → 15000 |
      | 工事費 | 4000 |
      | 備品購入費 | 1000 |
      | 小計 | =SUM(B6:B7) → 5000 |
      | 合計 | =SUM(B3:B8) → 40000 |`,
      finds: [
        {
          cell: 'B9',
          severity: 'error',
          message: 'part-twice',
          expected: '20000',
          printed: '40000',
          fix: 'B9 =SUM(B5,B8)',
        },
      ],
    },
    'a うち row with its whole': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | うち広報 | 2000 |
      | 報償費 | 3000 |
      | 合計 | =SUM(B3:B5) → 17000 |`,
      finds: [
        {
          cell: 'B6',
          severity: 'error',
          message: 'part-twice',
          expected: '15000',
          printed: '17000',
          fix: 'B6 =SUM(B3,B5)',
        },
      ],
    },
    'a row that holds nothing yet': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 予備費 | 0 |
      | 合計 | =SUM(B3:B4) → 15000 |`,
      finds: [{ cell: 'B6', severity: 'warning', message: 'zero-left-out', fix: 'B6 =SUM(B3:B5)' }],
    },
    'a forgotten increment': {
      grid: `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | 令和3年度増加分 3年目 | KPI増加分の累計 |
      | 就職者数（人） | 10 | 5 | 15 | 15 | =C2+D2 → 20 |`,
      finds: [
        {
          cell: 'F2',
          severity: 'error',
          message: 'part-left-out',
          expected: '35',
          printed: '20',
          fix: 'F2 =SUM(C2:E2)',
        },
      ],
    },
  },
});
