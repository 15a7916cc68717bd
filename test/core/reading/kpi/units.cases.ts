import { kpiCases } from './kpi-case';

/** Units from every place where they stand. */
export default kpiCases('units', [
  {
    name: 'unit column, one blank and one dash',
    covers: ['unit', 'L4'],
    grid: `
      | 指標 | 単位 | 基準値 | 目標値 | 実績値 |
      | 就業者数 | 人 | 100 | 120 | 118 |
      | 出生率 | - | 1.4 | 1.6 | 1.5 |
      | 満足度 | ％ | 60 | 70 | 72 |`,
    reads: `
      [L4 level]
      就業者数 | 人 | base 100 | – T 120 A 118
      出生率 | ? | base 1.4 | – T 1.6 A 1.5
      満足度 | % | base 60 | – T 70 A 72`,
  },
  {
    name: 'one unit merged over its rows',
    covers: ['unit', 'groups'],
    grid: {
      rows: `
        | 指標 | 単位 | H29年度目標 | H30年度目標 |
        | 県外からの宿泊者数 | 人泊 | 100 | 120 |
        | 県内からの宿泊者数 | | 80 | 90 |`,
      merges: ['B2:B3'],
    },
    reads: `
      [L1 unknown]
      県外からの宿泊者数 | 人泊 | 2017 T 100 | 2018 T 120
      県内からの宿泊者数 | 人泊 | 2017 T 80 | 2018 T 90`,
  },
  {
    name: 'unit in the headers',
    covers: ['unit', 'header-words'],
    grid: `
      | 指標 | 目標値（人） | 実績値（人） | 達成率（％） |
      | 移住者数 | 20 | 25 | 125 |
      | 新規就農者数 | 10 | 8 | 80 |`,
    reads: `
      [L4 level]
      移住者数 | 人 | – T 20 A 25 % 125%
      新規就農者数 | 人 | – T 10 A 8 % 80%`,
  },
  {
    name: 'unit in a note above',
    covers: ['unit', 'notes'],
    turned: true,
    grid: `
      | 指標 | 平成29年度目標 | 平成30年度目標 | （単位：人） |
      | 来場者数 | 100 | 120 | |
      | 参加者数 | 50 | 60 | |`,
    reads: `
      [L1 unknown]
      来場者数 | 人 | 2017 T 100 | 2018 T 120
      参加者数 | 人 | 2017 T 50 | 2018 T 60`,
  },
  {
    name: 'unit in a line above the table',
    covers: ['unit', 'notes'],
    grid: `
      重要業績評価指標
      | | | | （単位：件） |
      | 指標 | H29年度 | H30年度 | H31年度 |
      | 相談件数 | 10 | 20 | 30 |
      | 成約件数 | 1 | 2 | 3 |`,
    reads: `
      [L1 unknown]
      相談件数 | 件 | 2017 T 10 | 2018 T 20 | 2019 T 30
      成約件数 | 件 | 2017 T 1 | 2018 T 2 | 2019 T 3`,
  },
  {
    name: 'money unit in the title',
    covers: ['unit', 'notes'],
    grid: `
      数値目標　売上高（千円）
      | 指標 | H29年度 | H30年度 |
      | 直売所 | 1,000 | 1,200 |
      | 農家レストラン | 500 | 700 |`,
    reads: `
      [L1 unknown]
      直売所 | 千円 | 2017 T 1,000 | 2018 T 1,200
      農家レストラン | 千円 | 2017 T 500 | 2018 T 700`,
  },
  {
    name: 'unit in the number format',
    covers: ['unit'],
    grid: [
      ['指標', '基準値', '目標値'],
      ['参加率', { v: 0.125, fmt: '0.0%' }, { v: 0.2, fmt: '0.0%' }],
      ['参加者数', { v: 120, fmt: '#,##0"人"' }, { v: 200, fmt: '#,##0"人"' }],
    ],
    reads: `
      [L4 level]
      参加率 | % | base 12.5 | – T 20.0
      参加者数 | 人 | base 120 | – T 200`,
  },
  {
    name: 'unit in the label bracket before a remark',
    covers: ['unit'],
    grid: `
      | KPI | 基準値 | 目標値 |
      | 移住者数【人】 | 10 | 20 |
      | 販売額（単位：百万円） | 30 | 50 |
      | 来訪者数（人）（累計） | 100 | 300 |`,
    reads: `
      [L4 level]
      移住者数【人】 | 人 | base 10 | – T 20
      販売額（単位：百万円） | 百万円 | base 30 | – T 50
      来訪者数（人）（累計） | 人 | base 100 | – T 300`,
  },
]);
