import { kpiCases } from './kpi-case';

/** Labels with their values beside them: one indicator a block. */
export default kpiCases('lists', [
  {
    name: 'one indicator as a list',
    covers: ['list'],
    grid: `
      | 指標 | 観光客数 |
      | 単位 | 人 |
      | 基準値 | 1,000 |
      | 基準年度 | 平成26年度 |
      | 目標値 | 1,500 |
      | 目標年度 | 平成31年度 |`,
    reads: `
      [L3 level]
      観光客数 | 人 | base 1,000 (2014) | 2019 T 1,500`,
  },
  {
    name: 'lists of two indicators below each other',
    covers: ['list', 'stacked'],
    grid: `
      | 指標 | 観光客数（人） |
      | 基準値（平成26年度） | 1,000 |
      | 目標値（平成31年度） | 1,500 |
      | 実績値（平成31年度） | 1,480 |

      | 指標 | 移住者数（人） |
      | 基準値（平成26年度） | 10 |
      | 目標値（平成31年度） | 30 |
      | 実績値（平成31年度） | 35 |`,
    reads: `
      [L4 level]
      [L4 level]
      観光客数（人） | 人 | base 1,000 (2014) | 2019 T 1,500 A 1,480
      移住者数（人） | 人 | base 10 (2014) | 2019 T 30 A 35`,
  },
  {
    name: 'a list with the years below each other',
    covers: ['list', 'year-column'],
    grid: `
      | KPI | 新規雇用者数（人） |
      | 事業開始前 | 0 |
      | 平成29年度 | 2 |
      | 平成30年度 | 4 |
      | 平成31年度 | 6 |`,
    reads: `
      [L4 level]
      新規雇用者数（人） | 人 | base 0 | 2017 T 2 | 2018 T 4 | 2019 T 6`,
  },
  {
    name: 'one indicator in a table of one row',
    covers: ['L3', 'L4'],
    turned: true,
    grid: `
      | 指標 | 単位 | 基準値 | 目標値 | 実績値 |
      | 観光客数 | 人 | 1,000 | 1,500 | 1,480 |`,
    reads: `
      [L4 level]
      観光客数 | 人 | base 1,000 | – T 1,500 A 1,480`,
  },
  {
    name: 'lists of indicators in four columns',
    covers: ['list'],
    grid: `
      | 指標 | 観光客数（人） | 指標 | 移住者数（人） |
      | 基準値 | 1,000 | 基準値 | 10 |
      | 目標値 | 1,500 | 目標値 | 30 |
      | 実績値 | 1,480 | 実績値 | 35 |`,
    reads: `
      [L4 level]
      [L4 level]
      観光客数（人） | 人 | base 1,000 | – T 1,500 A 1,480
      移住者数（人） | 人 | base 10 | – T 30 A 35`,
  },
]);
