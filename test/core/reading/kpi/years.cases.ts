import { kpiCases } from './kpi-case';

/** Forms of years, in headers and in columns. */
export default kpiCases('years', [
  {
    name: '平成 with spaces and 年度末',
    covers: ['years'],
    turned: true,
    grid: `
      | 指標 | 平成 28 年度末 | 平成 29 年度末 | 平成 30 年度末 |
      | 林道延長（km） | 10 | 12 | 14 |
      | 間伐面積（ha） | 100 | 130 | 160 |`,
    reads: `
      [L1 unknown]
      林道延長（km） | km | 2016 T 10 | 2017 T 12 | 2018 T 14
      間伐面積（ha） | ha | 2016 T 100 | 2017 T 130 | 2018 T 160`,
  },
  {
    name: 'from 平成31年度 into 令和元年度',
    covers: ['years'],
    grid: `
      | KPI | H30年度 | 令和元年度 | 令和２年度 | R3年度 |
      | 就職者数（人） | 3 | 4 | 5 | 6 |
      | 見学会の参加者数（人） | 30 | 40 | 50 | 60 |`,
    reads: `
      [L1 unknown]
      就職者数（人） | 人 | 2018 T 3 | 2019 T 4 | 2020 T 5 | 2021 T 6
      見学会の参加者数（人） | 人 | 2018 T 30 | 2019 T 40 | 2020 T 50 | 2021 T 60`,
  },
  {
    name: 'R元 and R2 below a title with 年度',
    covers: ['years', 'notes'],
    grid: `
      各年度の数値目標
      | 指標 | R元 | R2 | R3 |
      | 農家レストランの来客数（人） | 100 | 200 | 300 |
      | 6次産業化の商品数（品） | 1 | 2 | 3 |`,
    reads: `
      [L1 unknown]
      農家レストランの来客数（人） | 人 | 2019 T 100 | 2020 T 200 | 2021 T 300
      6次産業化の商品数（品） | 品 | 2019 T 1 | 2020 T 2 | 2021 T 3`,
  },
  {
    name: 'years typed as numbers',
    covers: ['years'],
    turned: true,
    grid: `
      | 指標 | 基準値 | 2016 | 2017 | 2018 | 目標値 |
      | 移住相談件数（件） | 10 | 12 | 15 | 20 | 30 |
      | 交流会の参加者（人） | 50 | 55 | 60 | 70 | 100 |`,
    reads: `
      [L7 level]
      移住相談件数（件） | 件 | base 10 | cal 2016 A 12 | cal 2017 A 15 | cal 2018 A 20 | – T 30
      交流会の参加者（人） | 人 | base 50 | cal 2016 A 55 | cal 2017 A 60 | cal 2018 A 70 | – T 100`,
  },
  {
    name: 'bare era years below 年度',
    covers: ['years', 'header-rows'],
    grid: {
      rows: `
        | 指標 | 単位 | 目標値（平成、年度） | | |
        | | | 26 | 27 | 28 |
        | 来訪者数 | 人 | 100 | 110 | 120 |
        | 出荷量 | t | 20 | 21 | 22 |`,
      merges: ['A1:A2', 'B1:B2', 'C1:E1'],
    },
    reads: `
      [L1 unknown]
      来訪者数 | 人 | 2014 T 100 | 2015 T 110 | 2016 T 120
      出荷量 | t | 2014 T 20 | 2015 T 21 | 2016 T 22`,
  },
  {
    name: 'a year and its numbers that go on: 平成26年度, 27, 28',
    covers: ['years'],
    grid: `
      | 目標指標 | 平成26年度 | 27 | 28 | 29 |
      | 来訪者数（人） | 100 | 110 | 120 | 130 |
      | 出荷量（t） | 20 | 21 | 22 | 23 |`,
    reads: `
      [L1 unknown]
      来訪者数（人） | 人 | 2014 T 100 | 2015 T 110 | 2016 T 120 | 2017 T 130
      出荷量（t） | t | 2014 T 20 | 2015 T 21 | 2016 T 22 | 2017 T 23`,
  },
  {
    name: 'date serials shown in the Japanese calendar',
    covers: ['years'],
    turned: true,
    grid: [
      [
        '指標',
        { v: 42825, fmt: 'ggge"年"m"月末"' },
        { v: 43190, fmt: 'ggge"年"m"月末"' },
        { v: 43555, fmt: 'ggge"年"m"月末"' },
      ],
      ['加工品の売上（千円）', 500, 700, 900],
      ['雇用者数（人）', 1, 2, 3],
    ],
    reads: `
      [L1 unknown]
      加工品の売上（千円） | 千円 | 2016 T 500 | 2017 T 700 | 2018 T 900
      雇用者数（人） | 人 | 2016 T 1 | 2017 T 2 | 2018 T 3`,
  },
  {
    name: '1年目 and the plan’s span',
    covers: ['years', 'prose', 'L2'],
    grid: `
      計画期間：平成29年4月1日から平成32年3月31日まで（3カ年度）

      | KPI | 事業開始前 | 1年目 | 2年目 | 3年目 | 累計 |
      | 農泊の宿泊者数（人） | 10 | 5 | 5 | 10 | 20 |
      | 体験メニュー数（件） | 0 | 1 | 2 | 2 | 5 |`,
    reads: `
      [L2 increment]
      農泊の宿泊者数（人） | 人 | base 10 | 2017 I 5 | 2018 I 5 | 2019 I 10 | 2017–2019 ΣT 20
      体験メニュー数（件） | 件 | base 0 | 2017 I 1 | 2018 I 2 | 2019 I 2 | 2017–2019 ΣT 5`,
  },
  {
    name: '初年度 to 3年目 without a span stay places',
    covers: ['years'],
    grid: `
      | 数値目標 | 初年度 | 2年目 | 3年目 |
      | 体験者数（人） | 10 | 20 | 30 |
      | 協力農家数（戸） | 1 | 2 | 3 |`,
    reads: `
      [L1 unknown]
      体験者数（人） | 人 | #1 T 10 | #2 T 20 | #3 T 30
      協力農家数（戸） | 戸 | #1 T 1 | #2 T 2 | #3 T 3`,
  },
  {
    name: 'years down, indicators across',
    covers: ['year-column', 'transposed', 'L1'],
    grid: `
      【数値目標】
      | 年度 | 観光客数（人） | 宿泊者数（人） | 満足度（%） |
      | 平成29年度 | 1000 | 300 | 60 |
      | 平成30年度 | 1200 | 350 | 65 |
      | 平成31年度 | 1400 | 400 | 70 |`,
    reads: `
      [L1 unknown]
      観光客数（人） | 人 | 2017 T 1,000 | 2018 T 1,200 | 2019 T 1,400
      宿泊者数（人） | 人 | 2017 T 300 | 2018 T 350 | 2019 T 400
      満足度（%） | % | 2017 T 60 | 2018 T 65 | 2019 T 70`,
  },
  {
    name: 'a range of years as baseline',
    covers: ['years', 'header-words'],
    grid: `
      | 指標 | 基準値（H22～26平均値） | 目標値（H31） |
      | 年間降雪による通行止め（回） | 12 | 8 |
      | 観光消費額（億円） | 30 | 33 |`,
    reads: `
      [L4 level]
      年間降雪による通行止め（回） | 回 | base 12 (2010–2014) | cal 2019 T 8
      観光消費額（億円） | 億円 | base 30 (2010–2014) | cal 2019 T 33`,
  },
  {
    name: 'bare era years down a column headed 年度（平成）',
    covers: ['years', 'year-column', 'L5'],
    grid: `
      | 指標 | 年度（平成） | 目標値 | 実績値 |
      | 来場者数（人） | 28 | 100 | 90 |
      | 来場者数（人） | 29 | 120 | 130 |
      | 売上高（千円） | 28 | 10 | 9 |
      | 売上高（千円） | 29 | 12 | 13 |`,
    reads: `
      [L5 level]
      来場者数（人） | 人 | 2016 T 100 A 90 | 2017 T 120 A 130
      売上高（千円） | 千円 | 2016 T 10 A 9 | 2017 T 12 A 13`,
  },
  {
    name: 'days and months as the year beside a value',
    covers: ['years', 'year-beside'],
    grid: `
      | 指標 | 基準値 | 基準時点 | 目標値 | 達成時期 |
      | 登録者数（人） | 10 | H27.4.1 | 50 | 平成32年3月31日 |
      | 会員数（人） | 20 | H27.10.1 | 60 | 平成32年3月 |`,
    reads: `
      [L3 level]
      登録者数（人） | 人 | base 10 (2015.4.1) | 2019 T 50
      会員数（人） | 人 | base 20 (2015.10.1) | 2019 T 60`,
  },
  {
    name: '基準年, 目標年 and 実績年, each before its value',
    covers: ['L3', 'year-beside'],
    grid: `
      | 指標 | 基準年 | 基準値 | 目標年 | 目標値 | 実績年 | 実績値 |
      | 農業産出額 | 2018年 | 56.2億円 | 2024年 | 60億円 | 2022年 | 57.1億円 |
      | 林業就業者数 | 2018年 | 120人 | 2024年 | 130人 | 2022年 | 118人 |`,
    reads: `
      [L3 level]
      農業産出額 | 億円 | base 56.2 (cal 2018) | cal 2022 A 57.1 | cal 2024 T 60
      林業就業者数 | 人 | base 120 (cal 2018) | cal 2022 A 118 | cal 2024 T 130`,
  },
  {
    name: '1年目, 2年目 before 最終目標 are targets of the plan',
    covers: ['years', 'interim'],
    grid: `
      | KPI | 計画策定時 | 1年目 | 2年目 | 3年目 | 最終目標 |
      | 観光入込客数（千人） | 1200 | 1250 | 1300 | 1350 | 1350 |
      | 滞在時間（時間） | 3.5 | 3.7 | 4.0 | 4.2 | 4.2 |`,
    reads: `
      [L4 level]
      観光入込客数（千人） | 千人 | base 1,200 | #1 T 1,250 | #2 T 1,300 | #3 T 1,350 | – T 1,350
      滞在時間（時間） | 時間 | base 3.5 | #1 T 3.7 | #2 T 4 | #3 T 4.2 | – T 4.2`,
  },
  {
    name: 'years without a word up to the one that says 目標, one of them still blank',
    covers: ['L7', 'years'],
    grid: `
      | 数値目標 | 2021年度 | 2022年度 | 2023年度 | 2024年度（目標） |
      | 人口の社会増減（人） | -51 | -12 | | ±0 |
      | 出生数（人） | 101 | 95 | | 130 |`,
    reads: `
      [L7 level]
      人口の社会増減（人） | 人 | 2021 A -51 | 2022 A -12 | 2024 T 0
      出生数（人） | 人 | 2021 A 101 | 2022 A 95 | 2024 T 130`,
  },
]);
