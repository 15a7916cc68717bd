import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-not-duplicated', {
  pass: {
    'the same words for two projects of their own': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援 | 相談者数 | 人 | 5 | 15 | 40 |`,
    'the same figures of two indicators': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援 | 創業者数 | 人 | 10 | 20 | 30 |`,
    'counted again and said so': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援 | 相談者数（再掲） | 人 | 10 | 20 | 30 |`,
    'one figure alone can be chance': `
      | 事業名 | 指標 | 単位 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 100 |
      | 創業支援 | 相談者数 | 人 | 100 |`,
  },
  fail: {
    'one indicator under two projects': {
      grid: `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援 | 相談者数 | 人 | 10 | 20 | 30 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'same-figures' }],
    },
    'spaces and widths do not count': {
      grid: `
      | 事業名 | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 新規　移住者数 | 人 | 20 | 30 |
      | 創業支援 | 新規移住者数 | 人 | 20 | ３０ |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'same-figures' }],
    },
    'three times': {
      grid: `
      | 事業名 | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 移住者数 | 人 | 20 | 30 |
      | 創業支援 | 移住者数 | 人 | 20 | 30 |
      | 観光振興 | 移住者数 | 人 | 20 | 30 |`,
      finds: [
        { cell: 'B3', severity: 'warning', message: 'same-figures' },
        { cell: 'B4', severity: 'warning', message: 'same-figures' },
      ],
    },
  },
});
