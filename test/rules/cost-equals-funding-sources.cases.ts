import { ruleCases } from '../tools/cases';

export default ruleCases('cost-equals-funding-sources', {
  pass: {
    'what is carried over from the year before is a source': `
      収入の部（単位：円）
      | 科目 | 予算額 |
      | 負担金 | 150 |
      | 補助金 | 300 |
      | 繰越金 | 20 |
      | 合計 | 470 |`,
    'four sources make up the cost': `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 県支出金 | 地方債 | 一般財源 |
      | 移住促進事業 | 10000 | 5000 | 1000 | 2000 | 2000 |`,
    'blank sources are nothing': `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 県支出金 | 地方債 | その他 | 一般財源 |
      | 移住促進事業 | 10000 | 5000 |  | － |  | 5000 |`,
    'sources in rows': `
      （単位：千円）
      | 財源内訳 | 平成28年度 | 平成29年度 |
      | 国庫支出金 | 5000 | 6000 |
      | 県支出金 | 1000 | 0 |
      | 一般財源 | 4000 | 6000 |
      | 事業費合計 | 10000 | 12000 |`,
    'budget and settlement, each with its sources': `
      （単位：千円）
      | 事業名 | 予算現額 | 国庫支出金 | 一般財源 | 支出済額 | 国庫支出金 | 一般財源 |
      | 移住促進事業 | 12000 | 6000 | 6000 | 11600 | 5800 | 5800 |`,
    'the sources before the amounts they make up': `
      （単位：千円）
      | 事業名 | 国庫支出金 | 一般財源 | 予算現額 | 国庫支出金 | 一般財源 | 支出済額 |
      | 移住促進事業 | 6000 | 6000 | 12000 | 5800 | 5800 | 11600 |`,
    'half 千円 on both sides': `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 一般財源 |
      | 移住促進事業 | 23941 | 11970.5 | 11970.5 |`,
    'one source and 一般財源 beside an eligible cost: grant-local-share-completes says it': `
      （単位：千円）
      | 事業名 | 総事業費 | 交付対象事業費 | 国庫支出金 | 一般財源 |
      | 移住促進事業 | 10000 | 9000 | 5000 | 6000 |`,
  },
  fail: {
    'a column among the sources that nobody understands': {
      grid: `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | ほか | 県支出金 | 一般財源 |
      | 移住促進事業 | 10000 | 5000 | 100 | 2000 | 4000 |
      | 起業支援事業 | 8000 | 4000 | 50 | 1000 | 2950 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'exceeded', expected: '11000', printed: '10000' }],
    },
    'a column behind the sources that nobody understands': {
      grid: `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 県支出金 | 一般財源 | ほか | ほか2 |
      | 移住促進事業 | 10000 | 5000 | 2000 | 4000 | 100 | 30 |
      | 起業支援事業 | 8000 | 4000 | 1000 | 3000 | 50 | 20 |`,
      finds: [{ cell: 'B3', severity: 'error' }],
    },
    'two sources and 一般財源 beside an eligible cost': {
      grid: `
      （単位：千円）
      | 事業名 | 総事業費 | 交付対象事業費 | 国庫支出金 | 県支出金 | 一般財源 |
      | 移住促進事業 | 10000 | 9000 | 5000 | 3000 | 4000 |`,
      finds: [{ cell: 'B3', severity: 'error', message: 'exceeded', expected: '12000', printed: '10000' }],
    },
    'the sources fall short': {
      grid: `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 県支出金 | 地方債 | 一般財源 |
      | 移住促進事業 | 10000 | 5000 | 1000 | 2000 | 1900 |`,
      finds: [{ cell: 'B3', severity: 'error', message: 'differs', expected: '9900', printed: '10000' }],
    },
    'the sources exceed the cost': {
      grid: `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | 県支出金 | 一般財源 |
      | 移住促進事業 | 10000 | 5000 | 1000 | 4000 |
      | 観光振興事業 | 8000 | 4000 | 1000 | 4000 |`,
      finds: [{ cell: 'B4', severity: 'error', message: 'differs', expected: '9000', printed: '8000' }],
    },
    'the sources of the settlement fall short': {
      grid: `
      （単位：千円）
      | 事業名 | 予算現額 | 国庫支出金 | 一般財源 | 支出済額 | 国庫支出金 | 一般財源 |
      | 移住促進事業 | 12000 | 6000 | 6000 | 11600 | 5800 | 5700 |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'differs', expected: '11500', printed: '11600' }],
    },
    'one year of sources in rows': {
      grid: `
      （単位：千円）
      | 財源内訳 | 平成28年度 | 平成29年度 |
      | 国庫支出金 | 5000 | 6000 |
      | 県支出金 | 1000 | 0 |
      | 一般財源 | 4000 | 5000 |
      | 事業費合計 | 10000 | 12000 |`,
      finds: [{ cell: 'C6', severity: 'error', message: 'differs', expected: '11000', printed: '12000' }],
    },
  },
});
