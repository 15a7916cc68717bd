import { kpiCases } from './kpi-case';

/** The eight layouts in their plain form; most of them also turned. */
export default kpiCases('layouts', [
  {
    name: 'dates at a year’s end, units in the cells',
    covers: ['L1', 'unit'],
    turned: true,
    grid: `
      | | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 農産物の販売額 | 10億円 | 12億円 | 15億円 |
      | 新規就農者数 | 0人 | 3人 | 5人 |`,
    reads: `
      [L1 unknown]
      農産物の販売額 | 億円 | 2016 T 10 | 2017 T 12 | 2018 T 15
      新規就農者数 | 人 | 2016 T 0 | 2017 T 3 | 2018 T 5`,
  },
  {
    name: 'fiscal years below a heading 数値目標',
    covers: ['L1', 'notes'],
    grid: `
      【数値目標】
      | 指標 | 2019年度 | 2020年度 | 2021年度 |
      | 起業件数（件） | 2 | 4 | 6 |
      | 空き家の活用件数（件） | 1 | 3 | 5 |`,
    reads: `
      [L1 unknown]
      起業件数（件） | 件 | 2019 T 2 | 2020 T 4 | 2021 T 6
      空き家の活用件数（件） | 件 | 2019 T 1 | 2020 T 3 | 2021 T 5`,
  },
  {
    name: 'increments with their total',
    covers: ['L2'],
    turned: true,
    grid: `
      | KPI | 事業開始前（現時点） | 2019年度増加分 1年目 | 2020年度増加分 2年目 | KPI増加分の累計 |
      | 宿泊者数（人） | 13000 | 500 | 700 | 1200 |
      | 認知度（%） | 13 | 3 | 3 | 6 |`,
    reads: `
      [L2 increment]
      宿泊者数（人） | 人 | base 13,000 | 2019 I 500 | 2020 I 700 | 2019–2020 ΣT 1,200
      認知度（%） | % | base 13 | 2019 I 3ポイント | 2020 I 3ポイント | 2019–2020 ΣT 6ポイント`,
  },
  {
    name: 'a running total beside each single year',
    covers: ['L2', 'header-rows'],
    turned: true,
    grid: {
      rows: `
        | 指標 | 事業開始前 | 令和3年度 | | 令和4年度 | |
        | | | 単年度 | 累計 | 単年度 | 累計 |
        | 寄附件数（件） | 0 | 1000 | 1000 | 1100 | 2100 |`,
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    },
    reads: `
      [L2 increment]
      寄附件数（件） | 件 | base 0 | 2021 I 1,000 ΣT 1,000 | 2022 I 1,100 ΣT 2,100`,
  },
  {
    name: 'increments in a header of two rows',
    covers: ['L2', 'header-rows'],
    turned: true,
    grid: {
      rows: `
        | KPI | 事業開始前 | 平成29年度 | 平成30年度 | 平成31年度 | KPI増加分 |
        | | （現時点） | 増加分 | 増加分 | 増加分 | の累計 |
        | 雇用創出数（人） | 0 | 2 | 3 | 4 | 9 |
        | 商談件数（件） | 5 | 10 | 10 | 10 | 30 |`,
      merges: ['A1:A2'],
    },
    reads: `
      [L2 increment]
      雇用創出数（人） | 人 | base 0 | 2017 I 2 | 2018 I 3 | 2019 I 4 | 2017–2019 ΣT 9
      商談件数（件） | 件 | base 5 | 2017 I 10 | 2018 I 10 | 2019 I 10 | 2017–2019 ΣT 30`,
  },
  {
    name: 'baseline, interim and final with the year beside',
    covers: ['L3', 'year-beside', 'interim'],
    turned: true,
    grid: `
      | 指標 | 単位 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
      | 汚水処理人口普及率 | % | 71.2 | H26 | 75 | H29 | 80.5 | H31 |
      | 観光入込客数 | 千人 | 350 | H26 | 370 | H29 | 400 | H31 |`,
    reads: `
      [L3 level]
      汚水処理人口普及率 | % | base 71.2 (2014) | 2017 M 75 | 2019 T 80.5
      観光入込客数 | 千人 | base 350 (2014) | 2017 M 370 | 2019 T 400`,
  },
  {
    name: 'year beside, with actual and evaluation',
    covers: ['L3', 'year-beside'],
    grid: `
      | 指標名 | 従前値 | 基準年度 | 目標値 | 目標年度 | 実績値 | 評価 |
      | 道の駅の来場者数（人） | 12,000 | 平成24年度 | 15,000 | 平成28年度 | 15,420 | ○ |
      | 交通事故件数（件） | 31 | 平成24年度 | 25 | 平成28年度 | 27 | △ |`,
    reads: `
      [L3 level]
      道の駅の来場者数（人） | 人 | base 12,000 (2012) | 2016 T 15,000 A 15,420 | 「○」
      交通事故件数（件） | 件 | base 31 (2012) | 2016 T 25 A 27 | 「△」`,
  },
  {
    name: 'years merged over 目標 and 実績',
    covers: ['L4', 'header-rows'],
    turned: true,
    grid: {
      rows: `
        | 指標 | 単位 | 基準値 | 平成28年度 | | 平成29年度 | |
        | | | （H27） | 目標 | 実績 | 目標 | 実績 |
        | 観光客数 | 人 | 1,000 | 1,100 | 1,150 | 1,200 | 1,190 |
        | 特産品の売上 | 百万円 | 20 | 22 | 21 | 24 | - |`,
      merges: ['A1:A2', 'B1:B2', 'D1:E1', 'F1:G1'],
    },
    reads: `
      [L4 level]
      観光客数 | 人 | base 1,000 (2015) | 2016 T 1,100 A 1,150 | 2017 T 1,200 A 1,190
      特産品の売上 | 百万円 | base 20 (2015) | 2016 T 22 A 21 | 2017 T 24 A -`,
  },
  {
    name: 'years over 目標 and 実績 without merged cells',
    covers: ['L4', 'header-rows'],
    grid: `
      | 指標 | 単位 | 基準値 | 令和3年度 | | 令和4年度 | |
      | | | | 目標値 | 実績値 | 目標値 | 実績値 |
      | 移住者数 | 人 | 10 | 15 | 12 | 20 | 21 |
      | 相談件数 | 件 | 40 | 50 | 48 | 60 | 70 |`,
    reads: `
      [L4 level]
      移住者数 | 人 | base 10 | 2021 T 15 A 12 | 2022 T 20 A 21
      相談件数 | 件 | base 40 | 2021 T 50 A 48 | 2022 T 60 A 70`,
  },
  {
    name: 'a row a year, names repeated',
    covers: ['L5', 'year-column', 'project'],
    turned: true,
    grid: `
      | 事業名 | 指標 | 年度 | 目標値 | 実績値 |
      | 移住促進事業 | 移住者数（人） | 2019 | 10 | 8 |
      | 移住促進事業 | 移住者数（人） | 2020 | 12 | 13 |
      | 移住促進事業 | 移住者数（人） | 2021 | 15 | |
      | 観光振興事業 | 宿泊者数（人） | 2019 | 500 | 480 |
      | 観光振興事業 | 宿泊者数（人） | 2020 | 600 | 610 |`,
    reads: `
      [L5 level]
      移住促進事業 » 移住者数（人） | 人 | 2019 T 10 A 8 | 2020 T 12 A 13 | 2021 T 15
      観光振興事業 » 宿泊者数（人） | 人 | 2019 T 500 A 480 | 2020 T 600 A 610`,
  },
  {
    name: 'a row a year, names merged over their rows',
    covers: ['L5', 'year-column', 'project', 'groups'],
    grid: {
      rows: `
        | 事業名 | 指標 | 単位 | 年度 | 目標値 | 実績値 |
        | 移住促進事業 | 移住者数 | 人 | 令和元年度 | 10 | 8 |
        | | | | 令和2年度 | 12 | 13 |
        | | 相談件数 | 件 | 令和元年度 | 100 | 90 |
        | | | | 令和2年度 | 120 | 集計中 |`,
      merges: ['A2:A5', 'B2:B3', 'C2:C3', 'B4:B5', 'C4:C5'],
    },
    reads: `
      [L5 level]
      移住促進事業 » 移住者数 | 人 | 2019 T 10 A 8 | 2020 T 12 A 13
      移住促進事業 » 相談件数 | 件 | 2019 T 100 A 90 | 2020 T 120 A 集計中`,
  },
  {
    name: 'years without a word between baseline and target',
    covers: ['L7'],
    turned: true,
    grid: `
      | 指標 | 単位 | 基準値 | 基準年 | H27 | H28 | H29 | 目標値(H31) |
      | 合計特殊出生率 | | 1.42 | H26 | 1.45 | 1.44 | 1.50 | 1.6 |
      | 農業産出額 | 億円 | 56 | H26 | 58 | 60 | 59 | 65 |`,
    reads: `
      [L7 level]
      合計特殊出生率 | ? | base 1.42 (cal 2014) | cal 2015 A 1.45 | cal 2016 A 1.44 | cal 2017 A 1.5 | cal 2019 T 1.6
      農業産出額 | 億円 | base 56 (cal 2014) | cal 2015 A 58 | cal 2016 A 60 | cal 2017 A 59 | cal 2019 T 65`,
  },
  {
    name: '計画, 実績 and 差 below each other',
    covers: ['L8', 'groups'],
    turned: true,
    grid: {
      rows: `
        | 指標 | 区分 | 2016年度 | 2017年度 | 2018年度 |
        | 観光消費額（百万円） | 計画 | 100 | 110 | 120 |
        | | 実績 | 98 | 115 | - |
        | | 差 | -2 | 5 | - |
        | 延べ宿泊者数（人） | 計画 | 900 | 950 | 1000 |
        | | 実績 | 910 | 940 | 集計中 |
        | | 差 | 10 | -10 | |`,
      merges: ['A2:A4', 'A5:A7'],
    },
    reads: `
      [L8 level]
      観光消費額（百万円） | 百万円 | 2016 T 100 A 98 | 2017 T 110 A 115 | 2018 T 120 A -
      延べ宿泊者数（人） | 人 | 2016 T 900 A 910 | 2017 T 950 A 940 | 2018 T 1,000 A 集計中`,
  },
  {
    name: '目標 and 実績 rows, the label in the first only',
    covers: ['L8'],
    grid: `
      | 項目 | | 単位 | 基準値 | R3 | R4 | R5 |
      | 移住世帯数 | 目標 | 世帯 | 5 | 8 | 10 | 12 |
      | | 実績 | | | 7 | 11 | 未定 |
      | 子育て満足度 | 目標 | % | 55 | 60 | 65 | 70 |
      | | 実績 | | | 58.5 | 66.1 | 未定 |`,
    reads: `
      [L8 level]
      移住世帯数 | 世帯 | base 5 | cal 2021 T 8 A 7 | cal 2022 T 10 A 11 | cal 2023 T 12 A 未定
      子育て満足度 | % | base 55 | cal 2021 T 60 A 58.5 | cal 2022 T 65 A 66.1 | cal 2023 T 70 A 未定`,
  },
  {
    name: '数値 and 年度 below 基準値, 目標値 and 実績値',
    covers: ['L3', 'header-rows', 'year-beside'],
    turned: true,
    grid: {
      rows: `
        | 指標 | 単位 | 基準値 | | 目標値 | | 実績値 | |
        | | | 数値 | 年度 | 数値 | 年度 | 数値 | 年度 |
        | 汚水処理人口普及率 | % | 71.2 | H26 | 80.5 | H31 | 78.4 | H30 |
        | 地籍調査の進捗 | % | 40 | H26 | 55 | H31 | 51 | H30 |`,
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'],
    },
    reads: `
      [L3 level]
      汚水処理人口普及率 | % | base 71.2 (2014) | 2018 A 78.4 | 2019 T 80.5
      地籍調査の進捗 | % | base 40 (2014) | 2018 A 51 | 2019 T 55`,
  },
  {
    name: '計画, 実績 and 差 of yearly increments with their 累計',
    covers: ['L8', 'groups'],
    turned: true,
    grid: `
      | 指標 | 区分 | 令和4年度 | 令和5年度 | 令和6年度 | 累計 |
      | 移住者数（人） | 計画 | 10 | 12 | 15 | 37 |
      | | 実績 | 9 | 13 | 14 | 36 |
      | | 差 | -1 | 1 | -1 | -1 |
      | 創業件数（件） | 計画 | 2 | 3 | 4 | 9 |
      | | 実績 | 1 | 3 | 集計中 | 4 |
      | | 達成率 | 50% | 100% | | |`,
    reads: `
      [L8 increment]
      移住者数（人） | 人 | 2022 I 10 AI 9 | 2023 I 12 AI 13 | 2024 I 15 AI 14 | 2022–2024 ΣT 37 | – ΣA 36
      創業件数（件） | 件 | 2022 I 2 AI 1 % 50% | 2023 I 3 AI 3 % 100% | 2024 I 4 AI 集計中 | 2022–2024 ΣT 9 | – ΣA 4`,
  },
]);
