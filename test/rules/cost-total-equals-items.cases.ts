import { ruleCases } from '../tools/cases';

export default ruleCases('cost-total-equals-items', {
  pass: {
    'items and their total': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | 15500 |`,
    'nested subtotals are not added twice': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | 15000 |
      | 工事費 | 4000 |
      | 備品購入費 | 1000 |
      | 小計 | 5000 |
      | 合計 | 20000 |`,
    'うち is part of the row above': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | うち広報 | 2000 |
      | 報償費 | 3000 |
      | 合計 | 15000 |`,
    'excerpts need not be all': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 主な委託料 | 12000 |
      | 主な報償費 | 3000 |
      | 合計 | 18000 |`,
    'a filter leaves out what is hidden': {
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
    },
  },
  fail: {
    'the total is wrong': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | 15600 |`,
      finds: [{ cell: 'B6', severity: 'error', message: 'differs', expected: '15500', printed: '15600' }],
    },
    'a subtotal is wrong': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | 15100 |
      | 工事費 | 4900 |
      | 備品購入費 | 1000 |
      | 小計 | 5900 |
      | 合計 | 21000 |`,
      finds: [{ cell: 'B5', severity: 'error', message: 'differs', expected: '15000', printed: '15100' }],
    },
    'less than the items beside an excerpt': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 主な旅費 | 500 |
      | 合計 | 14000 |`,
      finds: [{ cell: 'B6', severity: 'error', message: 'exceeded', expected: '15000', printed: '14000' }],
    },
  },
});
