import { kpiCases } from './kpi-case';

/** Tables that a person made an Excel table of: their header cells are texts and all different. */
export default kpiCases('excel-tables', [
  {
    name: 'years as texts, a totals row, no gap to what stands below',
    covers: ['excel-tables', 'L7', 'years'],
    grid: {
      rows: `
        | 指標 | 単位 | 基準値 | 2019 | 2020 | 目標値 |
        | 移住者数 | 人 | 10 | 12 | 15 | 20 |
        | 相談件数 | 人 | 30 |  | 35 | 40 |
        | 集計 |  | =SUBTOTAL(109,KPI[基準値]) → 40 | =SUBTOTAL(109,KPI[2019]) → 12 | =SUBTOTAL(109,KPI[2020]) → 50 | =SUBTOTAL(109,KPI[目標値]) → 60 |
        | 担当課 | 企画課 | 内線 | 241 |`,
      tables: { KPI: 'A1:F4 totals' },
    },
    leftOver: 1,
    reads: `
      [L7 level]
      移住者数 | 人 | base 10 | cal 2019 A 12 | cal 2020 A 15 | – T 20
      相談件数 | 人 | base 30 | cal 2020 A 35 | – T 40`,
  },
  {
    name: 'headers that Excel numbers: 目標, 実績, 目標2, 実績2 below years',
    covers: ['excel-tables', 'L4', 'header-rows'],
    grid: {
      rows: `
        |  |  | 令和4年度 |  | 令和5年度 |  |
        | 指標 | 単位 | 目標 | 実績 | 目標2 | 実績2 |
        | 利用者数 | 人 | 100 | 90 | 120 | 125 |
        | 会員数 | 人 | 50 | 55 | 60 | 58 |`,
      merges: ['C1:D1', 'E1:F1'],
      tables: { 表1: 'A2:F4' },
    },
    reads: `
      [L4 level]
      利用者数 | 人 | 2022 T 100 A 90 | 2023 T 120 A 125
      会員数 | 人 | 2022 T 50 A 55 | 2023 T 60 A 58`,
  },
  {
    name: 'a table made without headers has its own one row below 列1, 列2',
    covers: ['excel-tables'],
    grid: {
      rows: `
        | 列1 | 列2 | 列3 |
        | 指標 | 単位 | 目標値 |
        | 創業件数 | 件 | 8 |`,
      tables: { 表1: 'A1:C3' },
    },
    reads: `
      [L1 unknown]
      創業件数 | 件 | – T 8`,
  },
  {
    name: 'two tables beside each other, of differing length',
    covers: ['excel-tables', 'side-by-side'],
    grid: {
      rows: `
        | 指標 | 目標値 | 実績値 | 指標 | 目標値 |
        | 来館者数（人） | 300 | 310 | 出荷額（千円） | 5000 |
        | 貸出冊数（冊） | 900 | 880 |`,
      tables: { 表1: 'A1:C3', 表2: 'D1:E2' },
    },
    reads: `
      [L4 level]
      [L1 unknown]
      来館者数（人） | 人 | – T 300 A 310
      貸出冊数（冊） | 冊 | – T 900 A 880
      出荷額（千円） | 千円 | – T 5,000`,
  },
  {
    name: 'dates of the 1904 system are years of targets',
    covers: ['years', 'L1'],
    grid: {
      dateSystem: 1904,
      sheets: {
        計画: {
          rows: [
            ['指標', { v: 41363, fmt: 'ggge"年"m"月末"' }, { v: 41728, fmt: 'yyyy/m/d' }],
            ['移住者数', '10人', '15人'],
          ],
        },
      },
    },
    reads: `
      [L1 unknown]
      移住者数 | 人 | 2016 T 10 | 2017 T 15`,
  },
]);
