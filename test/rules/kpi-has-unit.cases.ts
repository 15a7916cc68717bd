import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-has-unit', {
  pass: {
    'in the cells': `
      |  | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 人 | 20 人 |`,
    'in the label': `
      |  | 平成29年3月末 | 平成30年3月末 |
      | 就職者数（人） | 10 | 20 |`,
    'in a unit column': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |`,
    'in a note above': `
      （単位：人）
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 | 20 |`,
    'in the number format': `
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 [0"人"] | 20 [0"人"] |`,
    'a figure without unit by nature': `
      | 指標 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 合計特殊出生率 | 1.6 | 平成27年度 | 1.8 | 平成32年度 |`,
  },
  fail: {
    nowhere: {
      grid: `
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 | 20 |`,
      finds: [{ cell: 'A2', severity: 'warning', message: 'none' }],
    },
    'blank in the unit column': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |
      | 売上高 |  | 40 | 平成27年度 | 100 | 平成32年度 |`,
      finds: [{ cell: 'A3', severity: 'warning', message: 'none' }],
    },
    'two rows': {
      grid: `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 進出企業数 | 0 | 1 | 2 | 3 |
      | 参加者数 | 0 | 1 | 2 | 3 |`,
      finds: [
        { cell: 'A2', severity: 'warning', message: 'none' },
        { cell: 'A3', severity: 'warning', message: 'none' },
      ],
    },
  },
});
