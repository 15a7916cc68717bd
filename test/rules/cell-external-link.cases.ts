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
    'a longer range than is searched': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =SUM(明細!A1:A2001) → 12000 |
            | 報償費 | 3000 |`,
          明細: '| =[1]内訳!B3 → 12000 |',
        },
      },
    },
    'figures that go round in a circle': `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | =B4 → 0 |
      | 報償費 | =B3 → 0 |


      参考 =[1]内訳!A1 → 5`,
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
    'a file whose name begins with a year, and one that was never saved': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =[2024予算.xlsx]内訳!B3 → 12000 |
            | 報償費 | =[Book1]Sheet1!A1 → 3000 |`,
        },
        externalBooks: ['積算.xlsx'],
      },
      finds: [{ cell: 'B3', severity: 'warning', message: 'many' }],
    },
    'the tenth of the linked files': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =[10]内訳!B3 → 12000 |
            | 報償費 | 3000 |`,
        },
        externalBooks: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '積算.xlsx'],
      },
      finds: [{ cell: 'B3', severity: 'warning', message: 'one', printed: '12000' }],
    },
    'a link ten cells away, that is a figure itself': {
      grid: `
        （単位：千円）
        | 経費区分 | 事業費 |
        | 報酬 | =B4 → 100 |
        | 給料 | =B5 → 100 |
        | 賃金 | =B6 → 100 |
        | 報償費 | =B7 → 100 |
        | 旅費 | =B8 → 100 |
        | 需用費 | =B9 → 100 |
        | 消耗品費 | =B10 → 100 |
        | 印刷製本費 | =B11 → 100 |
        | 役務費 | =B12 → 100 |
        | 委託料 | =[1]内訳!B3 → 100 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'many' }],
    },
    'by way of a name of a name, in other letters': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =Tanka*2 → 12000 |
            | 報償費 | 3000 |`,
        },
        names: { 消費税: '計画!$B$4', TANKA: 'BaseTanka*1.1', basetanka: '[単価表.xlsx]単価!$B$2' },
      },
      finds: [{ cell: 'B3', severity: 'warning', message: 'one' }],
    },
    'somewhere in a range of two columns': {
      grid: {
        sheets: {
          計画: `
            （単位：千円）
            | 経費区分 | 事業費 |
            | 委託料 | =SUM(明細!A1:B1000) → 12000 |
            | 報償費 | 3000 |`,
          明細: `
            | 1000 | 2000 |
            | 4000 | =[1]内訳!B3 → 5000 |`,
          参考: '| 1 |',
        },
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
