import { kpiCases } from './kpi-case';

/** What must not be taken for a KPI table. Figures of statistics are listed as left over. */
export default kpiCases('no-kpi', [
  {
    name: 'statistics with years across',
    covers: ['statistics'],
    turned: '',
    leftOver: 6,
    grid: `
      人口の推移
      | 区分 | 平成17年 | 平成22年 | 平成27年 |
      | 総人口 | 5,000 | 4,700 | 4,300 |
      | 世帯数 | 1,800 | 1,750 | 1,700 |`,
    reads: '',
  },
  {
    name: 'statistics with fiscal years and no word of an indicator',
    covers: ['statistics'],
    leftOver: 6,
    grid: `
      観光入込客数の推移（単位：人）
      | 施設名 | 2015年度 | 2016年度 | 2017年度 |
      | 温泉施設 | 5,000 | 4,700 | 4,300 |
      | 資料館 | 1,800 | 1,750 | 1,700 |`,
    reads: '',
  },
  {
    name: 'a plain list of numbers',
    covers: ['statistics'],
    leftOver: 6,
    grid: `
      | 地区 | 世帯 | 人口 |
      | 東地区 | 100 | 250 |
      | 西地区 | 80 | 190 |
      | 南地区 | 60 | 140 |`,
    reads: '',
  },
  {
    name: 'a staff list with numbers and addresses',
    covers: ['statistics'],
    leftOver: 3,
    grid: `
      | 番号 | 氏名 | 所属 | 電話番号 | 住所 |
      | 1 | 山田太郎 | 企画課 | 0868-00-0000 | 一丁目2-3 |
      | 2 | 鈴木花子 | 財政課 | 0868-00-0001 | 二丁目5-10 |
      | 3 | 佐藤次郎 | 観光課 | 0868-00-0002 | 三丁目1 |`,
    reads: '',
  },
  {
    name: 'a timetable of work',
    covers: ['statistics'],
    turned: '',
    grid: `
      | 実施内容 | 平成29年度 | 平成30年度 | 平成31年度 |
      | 調査 | ○ | | |
      | 設計 | | ○ | |
      | 施工 | | | ○ |`,
    reads: '',
  },
  {
    name: 'a cost table with its years',
    covers: ['statistics'],
    grid: `
      総事業費（単位：千円）
      | 年度 | 平成29年度 | 平成30年度 | 合計 |
      | 事業費 | 1,000 | 2,000 | 3,000 |
      | うち交付金 | 500 | 1,000 | 1,500 |`,
    reads: '',
  },
  {
    name: 'nothing but prose',
    covers: ['statistics', 'prose'],
    grid: `
      本市の人口は平成22年の5,000人から平成27年には4,300人に減少しており、目標の達成に向けた取組が必要である。
      このため、観光客数の増加を図る。`,
    reads: '',
  },
  {
    name: 'statistics below a wider KPI table',
    covers: ['statistics', 'stacked', 'L8'],
    leftOver: 6,
    grid: {
      rows: `
        | 事業名 | 評価指標 | 単位 | 区分 | 平成28年度 | 平成29年度 |
        | 移住促進事業 | 空き家の活用数 | 戸 | 目標 | 16 | 20 |
        | | | | 実績 | 4 | - |

        人口と世帯の推移
        | 区分 | 平成17年 | 平成22年 | 平成27年 |
        | 総人口 | 54321 | 52000 | 49300 |
        | 世帯数 | 19800 | 19750 | 19100 |`,
      merges: ['A2:A3'],
    },
    reads: `
      [L8 level]
      移住促進事業 » 空き家の活用数 | 戸 | 2016 T 16 A 4 | 2017 T 20 A -`,
  },
]);
