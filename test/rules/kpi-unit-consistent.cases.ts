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
  },
});
