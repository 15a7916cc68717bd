import { ruleCases } from '../tools/cases';

export default ruleCases('cell-external-link', {
  pass: {
    'figures of another sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =内訳!A1 → 12000 |
            | 報償費 | 3000 |`,
          内訳: '| 12000 |',
        },
      },
    },
    'structured references and brackets in texts': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | =SUM(表[事業費]) → 12000 |
      | 報償費 | =IF(A4="[1]内訳!A1",0,3000) → 3000 |`,
    'a link beside the tables': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |


      参考 =[1]内訳!A1 → 5`,
  },
  fail: {
    'a figure of another workbook': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | =[1]内訳!B3 → 12000 |
      | 報償費 | 3000 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'one', printed: '12000' }],
    },
    'the file behind the number is known': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =[2]内訳!B3 → 12000 |
            | 報償費 | 3000 |`,
        },
        externalBooks: ['予算.xlsx', '積算 内訳.xlsx'],
      },
      finds: [{ cell: 'B3', severity: 'warning', message: 'one', printed: '12000' }],
    },
    'several, said once': {
      grid: `
      （単位：千円）
      | 経費区分 | 平成28年度 | 平成29年度 |
      | 委託料 | ='C:\\\\予算\\\\[内訳.xlsx]H28'!B3 → 12000 | ='C:\\\\予算\\\\[内訳.xlsx]H29'!B3 → 13000 |
      | 報償費 | 3000 | 3000 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'many' }],
    },
    'by way of a name and another sheet': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =計算!A1 → 12000 |
            | 報償費 | 3000 |`,
          計算: '| =単価*2 → 12000 |',
        },
        names: { 単価: '[単価表.xlsx]単価!$B$2' },
      },
      finds: [{ cell: 'B3', severity: 'warning', message: 'one' }],
    },
    'in a KPI table': {
      grid: `
      | 指標 | 単位 | 令和4年度目標 | 令和4年度実績 |
      | 就職者数 | 人 | 10 | =SUM([実績.xlsx]R4!B2:B9) → 12 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'one' }],
    },
  },
});
