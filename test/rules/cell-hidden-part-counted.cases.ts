import { ruleCases } from '../tools/cases';

const YEARS = `
  （単位：千円）
  | 経費区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
  | 委託料 | 100 | 200 | 300 | 600 |
  | 報償費 | 10 | 20 | 30 | 60 |
  | 合計 | 110 | 220 | 330 | 660 |`;
const ITEMS = `
  （単位：千円）
  | 経費区分 | 事業費 |
  | 委託料 | 12000 |
  | 報償費 | 3000 |
  | 旅費 | 500 |
  | 合計 | =SUM(B3:B5) → 15500 |`;

export default ruleCases('cell-hidden-part-counted', {
  pass: {
    'nothing is hidden': YEARS,
    'old years are hidden, and no total counts them': {
      grid: {
        rows: `
          | 指標 | 単位 | 平成26年度実績 | 平成27年度実績 | 平成30年度目標 |
          | 就職者数 | 人 | 10 | 20 | 30 |`,
        hiddenColumns: [2, 3],
      },
    },
    'items folded away under their total': { grid: { rows: ITEMS, hiddenRows: [2, 3, 4] } },
    'a hidden row without an amount': {
      grid: {
        rows: `
          （単位：千円）
          | 経費区分 | 事業費 |
          | 委託料 | 12000 |
          | 報償費 | 3000 |
          | 予備費 | 0 |
          | 合計 | 15000 |`,
        hiddenRows: [4],
      },
    },
    'one figure fetched from a hidden sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =計算!A1 → 12000 |
            | 報償費 | 3000 |
            | 合計 | 15000 |`,
          計算: { rows: '| 12000 |', hidden: true },
        },
      },
    },
  },
  fail: {
    'a hidden row': {
      grid: { rows: ITEMS, hiddenRows: [4] },
      finds: [{ cell: 'B6', severity: 'warning', message: 'counted', expected: '15000', printed: '15500' }],
    },
    'a hidden year, once for all totals': {
      grid: { rows: YEARS, hiddenColumns: [1] },
      finds: [
        { cell: 'E5', severity: 'warning', message: 'in-several-totals', expected: '550', printed: '660' },
      ],
    },
    'a total of what is shown alone': {
      grid: {
        rows: `
          （単位：千円）
          | 経費区分 | 事業費 |
          | 委託料 | 12000 |
          | 報償費 | 3000 |
          | 旅費 | 500 |
          | 合計 | =SUBTOTAL(109,B3:B5) → 15000 |`,
        hiddenRows: [4],
      },
      finds: [{ cell: 'B6', severity: 'warning', message: 'not-counted', printed: '15000' }],
    },
    'a total of a hidden sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =SUM(計算!A1:A2) → 12000 |
            | 報償費 | 3000 |
            | 合計 | 15000 |`,
          計算: { rows: '| 7000 |\n| 5000 |', hidden: true },
        },
      },
      finds: [
        { cell: 'B3', severity: 'warning', message: 'from-hidden-sheet', expected: '0', printed: '12000' },
      ],
    },
  },
});
