import { costCases } from './cost-case';

/** Which figures a table adds up, down and across. */
export default costCases('sums', [
  {
    name: 'years across, members down, both totals',
    covers: ['years', 'members', 'unit-title'],
    grid: `
      事業費（単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 計 |
      | 津山市 | 100 | 200 | 300 |
      | 新庄村 | 10 | 20 | 30 |
      | 計 | 110 | 220 | 330 |`,
    sums: `
      members: 110千円 = 100千円 + 10千円
      members: 220千円 = 200千円 + 20千円
      members: 330千円 = 300千円 + 30千円
      years: 300千円 = 100千円 + 200千円
      years: 30千円 = 10千円 + 20千円
      years: 330千円 = 110千円 + 220千円`,
  },
  {
    name: 'years down',
    covers: ['years', 'unit-note'],
    grid: `
      （単位：千円）
      | 年度 | 総事業費 |
      | 平成28年度 | 12000 |
      | 平成29年度 | 13000 |
      | 合計 | 25000 |`,
    sums: 'years: 25,000千円 = 12,000千円 + 13,000千円',
  },
  {
    name: 'numbered levels: the deeper rows are inside the shallower',
    covers: ['subtotals', 'items'],
    grid: `
      （単位：千円）
      | 費目 | 金額 |
      | 1 報酬 | 300 |
      | (1) 委員報酬 | 100 |
      | (2) 嘱託報酬 | 200 |
      | 2 旅費 | 50 |
      | 合計 | 350 |`,
    sums: 'items: 350千円 = 300千円 + 50千円',
  },
  {
    name: 'indented levels that add up neither way: only total ≥ Σ',
    covers: ['subtotals'],
    // Written out: the blank before 賃金 is the indent.
    grid: [
      ['（単位：千円）'],
      ['費目', '金額'],
      ['人件費', 300],
      ['　賃金', 100],
      ['旅費', 50],
      ['合計', 360],
    ],
    sums: 'items (incomplete): 360千円 = 300千円 + 50千円',
  },
  {
    name: 'subtotals are not added twice',
    covers: ['subtotals'],
    grid: `
      （単位：円）
      | 費目 | 金額 |
      | 委託料 | 200 |
      | 賃金 | 100 |
      | 小計 | 300 |
      | 旅費 | 50 |
      | 合計 | 350 |`,
    sums: `
      items: 300円 = 200円 + 100円
      items: 350円 = 300円 + 50円`,
  },
  {
    name: 'prices and counts are no money',
    covers: ['not-money', 'items'],
    grid: `
      積算（単位：円）
      | 費目 | 単価 | 数量 | 金額 |
      | 講師謝金 | 30000 | 5 | 150000 |
      | 会場費 | 10000 | 5 | 50000 |
      | 計 |  |  | 200000 |`,
    sums: 'items: 200,000円 = 150,000円 + 50,000円',
  },
  {
    name: 'one city beside a total of six',
    covers: ['members', 'unit-header'],
    grid: `
      | 市町村名 | 総事業費（千円） |
      | 津山市 | 625000 |
      | 6市町計 | 3000000 |`,
    sums: 'members (incomplete): 3,000,000千円 = 625,000千円',
  },
  {
    name: 'dashes are nothing, a hidden part makes the sum incomplete',
    covers: ['marks'],
    grid: `
      （単位：千円）
      | 区分 | 金額 |
      | 委託料 | 100 |
      | 旅費 | － |
      | 賃金 | x |
      | 合計 | 150 |`,
    sums: 'items (incomplete): 150千円 = 100千円 + x',
    warns: ['value-withheld'],
  },
  {
    name: 'years in blocks with a block of totals',
    covers: ['year-blocks', 'header-rows', 'unit-note'],
    grid: {
      rows: `
      | 経費内訳 |  |  |  | （単位：円） |
      | 区分 | 令和2年度 |  | 令和3年度 |  | 計 |  |
      |  | 事業費 | 国費 | 事業費 | 国費 | 事業費 | 国費 |
      | 人件費 | 100 | 50 | 120 | 60 | 220 | 110 |`,
      merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'],
    },
    sums: `
      years: 220円 = 100円 + 120円
      years: 110円 = 50円 + 60円`,
  },
  {
    name: 'subtotals of years across',
    covers: ['years', 'subtotals'],
    grid: `
      （単位：千円）
      | 事業 | H29 | H30 | 小計 | R1 | R2 | 小計 | 総計 |
      | 起業支援 | 1 | 2 | 3 | 4 | 5 | 9 | 12 |`,
    sums: `
      years: 3千円 = 1千円 + 2千円
      years: 9千円 = 4千円 + 5千円
      years: 12千円 = 1千円 + 2千円 + 4千円 + 5千円`,
  },
  {
    name: '事業費 among the items of an outlay',
    covers: ['items'],
    grid: `
      （単位：円）
      | 科目 | 予算額 |
      | 事業費 | 400 |
      | 事務費 | 50 |
      | 予備費 | 12 |
      | 合計 | 462 |`,
    sums: 'items: 462円 = 400円 + 50円 + 12円',
  },
  {
    name: 'visitors by month are no cost',
    covers: ['not-money'],
    grid: `
      月別来場者数（人）
      |  | 4月 | 5月 | 6月 | 計 |
      | R2 | 0 | 0 | 120 | 120 |
      | R3 | 200 | 300 | 320 | 820 |`,
    sums: '',
    leftOver: 8,
  },
  {
    name: 'lettered subtotals, the total of two tables below the second',
    covers: ['subtotals', 'stacked'],
    grid: `
      １　ソフト事業（千円）
      | 経費 | R5 |
      | 委託料 | 100 |
      | 報償費 | 10 |
      | 小計（Ａ） | 110 |
      ２　ハード事業（千円）
      | 経費 | R5 |
      | 工事費 | 1000 |
      | 備品 | 50 |
      | 小計（Ｂ） | 1050 |
      | 合計（Ａ＋Ｂ） | 1160 |`,
    sums: `
      items: 110千円 = 100千円 + 10千円
      items: 1,050千円 = 1,000千円 + 50千円`,
  },
  {
    name: 'a numbered title right below a KPI table',
    covers: ['mixed', 'unit-title'],
    grid: `
      | 4 | KPI |
      |  | 指標 | H30 | H31 | 合計 |
      |  | 新規就農者数（人） | 1 | 2 | 3 |
      |  | 相談件数（件） | 1 | 2 | 3 |
      | 5 | 事業費（千円） |
      |  | 年度 | H30 | H31 | 合計 |
      |  | 事業費 | 8 | 9 | 17 |`,
    sums: 'years: 17千円 = 8千円 + 9千円',
    leftOver: 2,
  },
  {
    name: 'more expenses across than other header words',
    covers: ['items-across', 'years', 'gaps'],
    grid: `
      経費の内訳（単位：円）
      | 年度 | 委託料 | 報償費 | 旅費 | 広報費 | 工事請負費 | 補助金 | 計 |
      | 令和5年度 | 100 | 10000 | 100 | 100 | 100 | 50 | 10450 |
      | 令和6年度 | 100 | 100 | 10000 | 10000 | 100 | 50 | 20350 |

      | 合計 | 200 | 10100 | 10100 | 10100 | 200 | 100 | 30800 |`,
    reads: `
      [cost-years]
      令和5年度 | 2023 item 100円 | 2023 item 10,000円 | 2023 item 100円 | 2023 item 100円 | 2023 item 100円 | 2023 item 50円 | 2023 total 10,450円
      令和6年度 | 2024 item 100円 | 2024 item 100円 | 2024 item 10,000円 | 2024 item 10,000円 | 2024 item 100円 | 2024 item 50円 | 2024 total 20,350円
      Σ 合計 | item 200円 | item 10,100円 | item 10,100円 | item 10,100円 | item 200円 | item 100円 | total 30,800円`,
    sums: `
      years: 200円 = 100円 + 100円
      years: 10,100円 = 10,000円 + 100円
      years: 10,100円 = 100円 + 10,000円
      years: 10,100円 = 100円 + 10,000円
      years: 200円 = 100円 + 100円
      years: 100円 = 50円 + 50円
      years: 30,800円 = 10,450円 + 20,350円
      items: 10,450円 = 100円 + 10,000円 + 100円 + 100円 + 100円 + 50円
      items: 20,350円 = 100円 + 100円 + 10,000円 + 10,000円 + 100円 + 50円
      items: 30,800円 = 200円 + 10,100円 + 10,100円 + 10,100円 + 200円 + 100円`,
    shares: '- | - | 30,800円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'the year before the name of each row',
    covers: ['years', 'funding', 'not-money'],
    grid: `
      | 年度 | 事業名 | 事業費（円） | 寄附額（円） | 一般財源（円） |
      | 令和4年度 | 移住促進事業 | 3,000,000 | 1,000,000 | 2,000,000 |
      | 〃 | 観光振興事業 | 4,000,000 | 2,500,000 | 1,500,000 |
      | 令和5年度 | 移住促進事業 | 4,500,000 | 3,000,000 | 1,500,000 |
      | 計 | | 11,500,000 | 6,500,000 | 5,000,000 |`,
    reads: `
      [cost-funding]
      移住促進事業 | 2022 total 3,000,000円 | 2022 funding:donation 1,000,000円 | 2022 funding:general 2,000,000円
      観光振興事業 | 2022 total 4,000,000円 | 2022 funding:donation 2,500,000円 | 2022 funding:general 1,500,000円
      移住促進事業 | 2023 total 4,500,000円 | 2023 funding:donation 3,000,000円 | 2023 funding:general 1,500,000円
      Σ 計 | total 11,500,000円 | funding:donation 6,500,000円 | funding:general 5,000,000円`,
    sums: `
      years: 11,500,000円 = 3,000,000円 + 4,000,000円 + 4,500,000円
      years: 6,500,000円 = 1,000,000円 + 2,500,000円 + 3,000,000円
      years: 5,000,000円 = 2,000,000円 + 1,500,000円 + 1,500,000円
      funding: 3,000,000円 = 1,000,000円 + 2,000,000円
      funding: 4,000,000円 = 2,500,000円 + 1,500,000円
      funding: 4,500,000円 = 3,000,000円 + 1,500,000円
      funding: 11,500,000円 = 6,500,000円 + 5,000,000円`,
    shares: '- | - | 11,500,000円 total-assumed | no rate | - | no-rate',
  },
]);
