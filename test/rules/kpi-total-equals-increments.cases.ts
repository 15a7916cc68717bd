import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-total-equals-increments', {
  pass: {
    'running totals beside the single years': `
      | 指標         | 令和3年度 単年度 | 令和3年度 累計 | 令和4年度 単年度 | 令和4年度 累計 |
      | 寄附件数(件) | 1000             | 1000           | 1100             | 2100           |`,
    'the published plan of 相模原': `
      | KPI                  | 事業開始前(現時点) | 2019年度増加分 1年目 | 2020年度増加分 2年目 | 2021年度増加分 3年目 | KPI増加分の累計 |
      | 外国人材確保数(人)   | 0                  | 5                    | 15                   | 15                   | 35              |
      | 成約率(%)            | 13                 | 3                    | 3                    | 3                    | 9               |
      | 売上高(千円)         | 0                  | 5000                 | 5000                 | 5000                 | 15000           |`,
    'a dash is no increment, and the rest adds up': `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0                | -              | 1              | 2              | 3               |`,
    'a blank year, and the rest adds up': `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0                |                | 1              | 2              | 3               |`,
    'falling figures': `
      | KPI             | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 人口流出数(人)  | 120                | △5             | △10            | △15            | △30             |`,
    'numbers typed with units': `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 観光客数     | 0人                | 1,200人        | 1,300人        | 1,500人        | 4,000人         |`,
    'ポイント for a percentage': `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 成約率(%)    | 13%                | 3ポイント      | 3ポイント      | 3ポイント      | 9ポイント       |`,
    'levels have no total to check': `
      | 指標           | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 進出企業数(社) | 1             | 2             | 4             |`,
  },
  fail: {
    'one digit of the total is wrong': {
      grid: `
      | KPI                  | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 外国人材確保数(人)   | 0                  | 5              | 15             | 15             | 36              |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '35', printed: '36' }],
    },
    'one increment is wrong': {
      grid: `
      | KPI                  | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 売上高(千円)         | 0                  | 5000           | 5000           | 6000           | 15000           |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '16000', printed: '15000' }],
    },
    'a percentage whose total is off, in ポイント': {
      grid: `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 成約率(%)    | 13                 | 3              | 3              | 3              | 52              |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '9', printed: '52' }],
    },
    'the baseline was added too': {
      grid: `
      | KPI                  | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 参加企業数(社)       | 13                 | 3              | 3              | 3              | 22              |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'baseline-included', expected: '9', printed: '22' }],
    },
    'rounded percentages': {
      grid: `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 満足度(%)    | 61.3               | 1.3            | 1.3            | 1.3            | 4.0             |`,
      finds: [{ cell: 'F2', severity: 'info', message: 'rounding', expected: '3.9', printed: '4' }],
    },
    'whole percentages were chosen': {
      grid: `
      | KPI          | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 成約率(%)    | 13                 | 3              | 3              | 3              | 8               |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '9', printed: '8' }],
    },
    'less than the years that are given': {
      grid: `
      | KPI            | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0                  |                | 5              | 2              | 6               |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'exceeded', expected: '7', printed: '6' }],
    },
    'a year is missing and the rest is open': {
      grid: `
      | KPI            | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0                  |                | 5              | 2              | 9               |`,
      finds: [{ cell: 'F2', severity: 'info', message: 'unknown-parts', expected: '7', printed: '9' }],
    },
  },
});
