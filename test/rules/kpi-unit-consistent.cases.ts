import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-unit-consistent', {
  pass: {
    'unit in every cell': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 新規移動人数 | 10 人 | 50 人 | 50 人 |`,
    'label and cells spell it in two ways': `
      |  | 平成29年3月末 | 平成30年3月末 |
      | 就職者数（人） | 10名 | 20名 |`,
    'one row overrides the note above': `
      （単位：人）
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 | 20 |
      | 売上高（千円） | 5000 | 6000 |`,
    'ポイント for a percentage': `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 成約率(%) | 13% | 3ポイント | 3ポイント | 6ポイント |`,
    'a cell in another scale says so itself': `
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 売上高 | 9,500万円 | 1億円 |`,
    'people a year': `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数（人/年） | 10人 | 20人 |`,
    'people, and a column that says a year': `
      | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数（人） | 人/年 | 10 | 20 |`,
    'a number format spells it in another way': `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数【人】 | 10 [0"名"] | 20 [0"名"] |`,
    'a unit in a bracket of another kind': `
      | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数〔単位：人〕 | （人） | 10 | 20 |`,
    'a label that lists the units of several figures': `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 売上高と来客数（千円、人） | 10人 | 20人 |`,
    'a column in words that are no unit': `
      | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 満足度（点） | 5段階評価 | 3 | 4 |`,
    'rates beside the figures': `
      | 指標 | 令和3年度目標値 | 令和3年度実績値 | 達成率 |
      | 移住者数（人） | 10人 | 9人 | 90% |`,
    'minutes in the label, hours in a cell': `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 所要時間（分） | 90分 | 1.5時間 |`,
  },
  fail: {
    'one cell has another unit': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 新規移動人数 | 10 人 | 50 社 | 50 人 |`,
      finds: [{ cell: 'C2', severity: 'error', message: 'differs' }],
    },
    'label and cells differ': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 |
      | 進出企業数（社） | 10件 | 20件 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
    'label and unit column differ': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数（人） | 社 | 40 | 平成27年度 | 100 | 平成32年度 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
    'label and unit column differ in scale': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 売上高（千円） | 百万円 | 40 | 平成27年度 | 100 | 平成32年度 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'scale-differs' }],
    },
    'a number format has another unit': {
      grid: `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数（単位：人） | 10 [0"社"] | 20 [0"社"] |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
    'people in a share': {
      grid: `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 就業率（%） | 10人 | 20人 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
    'a number format and a cell': {
      grid: `
      | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数 | 10人 | 20 [0"社"] |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
    'people a year and firms a year': {
      grid: `
      | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住者数（人/年） | 社/年 | 10 | 20 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs' }],
    },
  },
});
