import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-has-baseline', {
  pass: {
    'every indicator has one': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |
      | 進出企業数 | 社 | 0 | 平成27年度 | 5 | 平成32年度 |`,
    'a real zero is a baseline': `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0 | 1 | 2 | 3 |`,
    'words stand for a baseline': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |
      | 相談窓口利用者数 | 人 | 新規 | 平成27年度 | 50 | 平成32年度 |`,
  },
  fail: {
    'a table without such a column says so once': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 新規移動人数 | 10 人 | 50 人 | 50 人 |
      | 新規参加企業数 | - | 10 社 | 10 社 |`,
      finds: [{ cell: 'A1', severity: 'info', message: 'no-column' }],
    },
    'one is blank': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |
      | 進出企業数 | 社 |  | 平成27年度 | 5 | 平成32年度 |`,
      finds: [{ cell: 'C3', severity: 'info', message: 'some-blank' }],
    },
    'two are dashes: said once': {
      grid: `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | - | 1 | 2 | 3 |
      | 参加企業数(社) | － | 1 | 2 | 3 |
      | 利用者数(人) | 5 | 1 | 2 | 3 |`,
      finds: [{ cell: 'B2', severity: 'info', message: 'some-blank' }],
    },
  },
});
