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
    'the project says that it is counted elsewhere': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援（再掲） | 相談者数 | 人 | 10 | 20 | 30 |`,
    'the figures say that they are counted elsewhere': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 10 | 20 | 30 |
      | 創業支援 | 相談者数 | 人 | 10 | 20（再掲） | 30（再掲） |`,
    'nothing in either project': `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 苦情件数 | 件 | 0 | 0 | 0 |
      | 創業支援 | 苦情件数 | 件 | 0 | 0 | 0 |`,
    'the same figures in other years': `
      | 事業名 | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 | 令和5年度目標値 |
      | 移住促進 | 相談者数 | 人 | 20 | 30 | - |
      | 創業支援 | 相談者数 | 人 | - | 20 | 30 |`,
    'the same figures in another unit': `
      | 事業名 | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談 | 人 | 20 | 30 |
      | 創業支援 | 相談 | 件 | 20 | 30 |`,
    'twice under one project': `
      | 事業名 | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 20 | 30 |
      | 移住 促進 | 相談者数 | 人 | 20 | 30 |`,
    'a table without projects': `
      | 指標 | 単位 | 令和3年度目標値 | 令和4年度目標値 |
      | 相談者数 | 人 | 20 | 30 |
      | 相談者数 | 人 | 20 | 30 |`,
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
    'nothing at first': {
      grid: `
      | 事業名 | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 相談者数 | 人 | 0 | 20 | 30 |
      | 創業支援 | 相談者数 | 人 | 0 | 20 | 30 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'same-figures' }],
    },
    'one amount in two scales': {
      grid: `
      | 事業名 | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 売上高 | 1,000千円 | 2,000千円 |
      | 創業支援 | 売上高 | 100万円 | 200万円 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'same-figures' }],
    },
    'no unit at all': {
      grid: `
      | 事業名 | 指標 | 令和3年度目標値 | 令和4年度目標値 |
      | 移住促進 | 満足度指数 | 20 | 30 |
      | 創業支援 | 満足度指数 | 20 | 30 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'same-figures' }],
    },
  },
});
