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
    'a total that is neither of all nor of what is seen': {
      grid: {
        rows: `
          （単位：千円）
          | 経費区分 | 事業費 |
          | 委託料 | 12000 |
          | 報償費 | 3000 |
          | 旅費 | 500 |
          | 合計 | 15200 |`,
        hiddenRows: [4],
      },
    },
    'the total is hidden too': { grid: { rows: ITEMS, hiddenRows: [4, 5] } },
    'a total of a sheet that is seen, another one is hidden': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =SUM(積算!A1:A2) → 12000 |
            | 報償費 | 3000 |
            | 合計 | 15000 |`,
          積算: '| 7000 |\n| 5000 |',
          計算: { rows: '| 7000 |\n| 5000 |', hidden: true },
        },
      },
    },
    'a product with a hidden sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =計算!A1*計算!A2 → 12000 |
            | 報償費 | 3000 |
            | 合計 | 15000 |`,
          計算: { rows: '| 4000 |\n| 3 |', hidden: true },
        },
      },
    },
    'a table on a hidden sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | 12000 |
            | 報償費 | 3000 |
            | 合計 | 15000 |`,
          控え: {
            rows: `
              （単位：千円）
              | 経費区分 | 事業費 |
              | 委託料 | =SUM(計算!A1:A2) → 12000 |
              | 報償費 | 3000 |
              | 合計 | 15000 |`,
            hidden: true,
          },
          計算: { rows: '| 7000 |\n| 5000 |', hidden: true },
        },
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
    'a hidden item, once for all years': {
      grid: { rows: YEARS, hiddenRows: [3] },
      finds: [
        { cell: 'E5', severity: 'warning', message: 'in-several-totals', expected: '600', printed: '660' },
      ],
    },
    'a hidden item and a hidden year': {
      grid: { rows: YEARS, hiddenRows: [3], hiddenColumns: [1] },
      finds: [
        { cell: 'E3', severity: 'warning', message: 'counted', expected: '500', printed: '600' },
        { cell: 'E5', severity: 'warning', message: 'in-several-totals', expected: '600', printed: '660' },
      ],
    },
    'from a hidden sheet and from one that is seen': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =SUM(計算!A1:A4)+積算!A1-積算!A2 → 12500 |
            | 報償費 | 3000 |
            | 合計 | 15500 |`,
          積算: '| 2000 |\n| 1500 |',
          計算: { rows: '| 7000 |\n| 小計 |\n| 0 |\n| 5000 |', hidden: true },
        },
      },
      finds: [
        { cell: 'B3', severity: 'warning', message: 'from-hidden-sheet', expected: '500', printed: '12500' },
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
