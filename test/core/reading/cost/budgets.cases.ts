import { costCases } from './cost-case';

/** Budgets, settlements, what is left; and what auditors found undue. */
export default costCases('budgets', [
  {
    name: 'a budget book: 本年度 beside 前年度',
    covers: ['budget', 'funding'],
    grid: `
      （単位：千円）
      | 目 | 本年度予算額 | 前年度予算額 | 比較 | 国県支出金 | 地方債 | 一般財源 |
      | 企画費 | 45 | 43 | 2 | 12 | 1 | 32 |`,
    sums: 'funding: 45千円 = 12千円 + 1千円 + 32千円',
  },
  {
    name: '予算現額, 支出済額, 翌年度繰越額, 不用額, 執行率',
    covers: ['budget', 'not-money'],
    grid: `
      （単位：円）
      | 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 移住促進事業 | 12,000,000 | 11,400,500 | 0 | 599,500 | 95.0% |
      | 観光振興事業 | 8,000,000 | 5,000,000 | 2,500,000 | 500,000 | 62.5% |
      | 合計 | 20,000,000 | 16,400,500 | 2,500,000 | 1,099,500 | 82.0% |`,
    reads: `
      [cost-budget]
      移住促進事業 | budget 12,000,000円 | settled 11,400,500円 | carry-over 0円 | unused 599,500円
      観光振興事業 | budget 8,000,000円 | settled 5,000,000円 | carry-over 2,500,000円 | unused 500,000円
      Σ 合計 | budget 20,000,000円 | settled 16,400,500円 | carry-over 2,500,000円 | unused 1,099,500円`,
    sums: `
      items: 20,000,000円 = 12,000,000円 + 8,000,000円
      items: 16,400,500円 = 11,400,500円 + 5,000,000円
      items: 2,500,000円 = 0円 + 2,500,000円
      items: 1,099,500円 = 599,500円 + 500,000円`,
    turned: true,
  },
  {
    name: '当初, 補正, 繰越, 予算現額, 決算額 down',
    covers: ['budget'],
    grid: `
      令和5年度 事業費の状況
      | 区分 | 金額（千円） |
      | 当初予算額 | 10,000 |
      | 補正予算額 | △1,000 |
      | 前年度繰越額 | 500 |
      | 予算現額 | 9,500 |
      | 支出済額 | 8,900 |
      | 翌年度繰越額 | 200 |
      | 不用額 | 400 |
      | 執行率 | 93.7% |`,
    reads: `
      [cost-items]
      当初予算額 | 2023 budget 10,000千円
      補正予算額 | 2023 budget -1,000千円
      前年度繰越額 | 2023 carried-in 500千円
      予算現額 | 2023 budget 9,500千円
      支出済額 | 2023 settled 8,900千円
      翌年度繰越額 | 2023 carry-over 200千円
      不用額 | 2023 unused 400千円`,
  },
  {
    name: '決算額 with its sources, 主要施策の成果',
    covers: ['budget', 'funding', 'header-rows'],
    grid: {
      rows: `
      | | | | | | | （単位：千円） |
      | 事業名 | 予算現額 | 決算額 | 決算額の財源内訳 | | | |
      | | | | 国県支出金 | 地方債 | その他 | 一般財源 |
      | 地域おこし協力隊事業 | 9,800 | 9,412 | 0 | 0 | 12 | 9,400 |
      | 移住定住促進事業 | 5,000 | 4,800 | 2,400 | 0 | 400 | 2,000 |
      | 計 | 14,800 | 14,212 | 2,400 | 0 | 412 | 11,400 |`,
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:G2'],
    },
    reads: `
      [cost-budget]
      地域おこし協力隊事業 | budget 9,800千円 | settled 9,412千円 | funding:national-prefectural 0千円 | funding:bond 0千円 | funding:other 12千円 | funding:general 9,400千円
      移住定住促進事業 | budget 5,000千円 | settled 4,800千円 | funding:national-prefectural 2,400千円 | funding:bond 0千円 | funding:other 400千円 | funding:general 2,000千円
      Σ 計 | budget 14,800千円 | settled 14,212千円 | funding:national-prefectural 2,400千円 | funding:bond 0千円 | funding:other 412千円 | funding:general 11,400千円`,
    sums: `
      items: 14,800千円 = 9,800千円 + 5,000千円
      items: 14,212千円 = 9,412千円 + 4,800千円
      items: 2,400千円 = 0千円 + 2,400千円
      items: 0千円 = 0千円 + 0千円
      items: 412千円 = 12千円 + 400千円
      items: 11,400千円 = 9,400千円 + 2,000千円
      funding: 9,412千円 = 0千円 + 0千円 + 12千円 + 9,400千円
      funding: 4,800千円 = 2,400千円 + 0千円 + 400千円 + 2,000千円
      funding: 14,212千円 = 2,400千円 + 0千円 + 412千円 + 11,400千円`,
  },
  {
    name: '予算 and 決算 in rows, years across',
    covers: ['budget', 'years'],
    grid: `
      事業費の推移（単位：千円）
      | 区分 | 令和4年度 | 令和5年度 | 令和6年度 |
      | 予算額 | 1,000 | 1,200 | 1,500 |
      | 決算額 | 950 | 1,140 | 1,500 |
      | 執行率 | 95.0% | 95.0% | 100.0% |`,
    reads: `
      [cost-years]
      予算額 | 2022 budget 1,000千円 | 2023 budget 1,200千円 | 2024 budget 1,500千円
      決算額 | 2022 settled 950千円 | 2023 settled 1,140千円 | 2024 settled 1,500千円`,
    turned: true,
  },
  {
    name: '繰越 of two kinds beside 支出済額',
    covers: ['budget'],
    grid: `
      （単位：円）
      | 目 | 予算現額 | 支出済額 | 繰越明許費 | 不用額 |
      | 企画費 | 5,000,000 | 4,000,000 | 800,000 | 200,000 |
      | 計 | 5,000,000 | 4,000,000 | 800,000 | 200,000 |`,
    reads: `
      [cost-budget]
      企画費 | budget 5,000,000円 | settled 4,000,000円 | carry-over 800,000円 | unused 200,000円
      Σ 計 | budget 5,000,000円 | settled 4,000,000円 | carry-over 800,000円 | unused 200,000円`,
    sums: `
      items: 5,000,000円 = 5,000,000円
      items: 4,000,000円 = 4,000,000円
      items: 800,000円 = 800,000円
      items: 200,000円 = 200,000円`,
  },
  {
    name: 'budget of the year, of the year before, and the change',
    covers: ['budget', 'not-money'],
    grid: `
      （単位：千円）
      | 事業名 | 令和6年度予算額 | 令和5年度予算額 | 比較 | 主な内容 |
      | 空き家対策 | 3,200 | 2,800 | 400 | 改修補助 5件 |
      | 結婚支援 | 1,000 | 1,500 | △500 | 相談員 2名 |
      | 計 | 4,200 | 4,300 | △100 | |`,
    reads: `
      [cost-budget]
      空き家対策 | 2024 budget 3,200千円 | 2023 budget 2,800千円
      結婚支援 | 2024 budget 1,000千円 | 2023 budget 1,500千円
      Σ 計 | 2024 budget 4,200千円 | 2023 budget 4,300千円`,
    sums: `
      items: 4,200千円 = 3,200千円 + 1,000千円
      items: 4,300千円 = 2,800千円 + 1,500千円`,
  },
  {
    name: '事業費 当初予算・決算見込 with a 執行率 in percent without a sign',
    covers: ['budget', 'unit-note'],
    grid: `
      （単位：千円、％）
      | 事業 | 当初予算額 | 決算見込額 | 執行率 |
      | 農林水産業の振興 | 12,000 | 11,100 | 92.5 |
      | 商工業の振興 | 4,000 | 4,000 | 100.0 |`,
    reads: `
      [cost-budget]
      農林水産業の振興 | budget 12,000千円 | settled 11,100千円
      商工業の振興 | budget 4,000千円 | settled 4,000千円`,
  },
  {
    name: '事業費, 国庫補助金等交付額, 不当と認める事業費, 相当額',
    covers: ['audit', 'header-rows'],
    grid: `
      （単位：千円）
      | 補助事業者（事業主体） | 年度 | 事業費 | 左に対する国庫補助金等交付額 | 不当と認める事業費 | 不当と認める国庫補助金等相当額 |
      | 熊本県 | 30、元 | 60,000 | 30,000 | 15,316 | 7,658 |
      | 愛知県 | 30 | 101,680 | 50,840 | 3,142 | 1,571 |
      | 計 | | 161,680 | 80,840 | 18,458 | 9,229 |`,
    reads: `
      [cost-members]
      熊本県 | total 60,000千円 | grant 30,000千円 | ⊂item 15,316千円 | ⊂item 7,658千円
      愛知県 | total 101,680千円 | grant 50,840千円 | ⊂item 3,142千円 | ⊂item 1,571千円
      Σ 計 | total 161,680千円 | grant 80,840千円 | ⊂item 18,458千円 | ⊂item 9,229千円`,
    sums: `
      members: 161,680千円 = 60,000千円 + 101,680千円
      members: 80,840千円 = 30,000千円 + 50,840千円
      members: 18,458千円 = 15,316千円 + 3,142千円
      members: 9,229千円 = 7,658千円 + 1,571千円`,
  },
  {
    name: 'audit table with 国庫補助対象事業費 and 摘要',
    covers: ['audit', 'members'],
    grid: `
      | 府県名 | 補助事業者 | 年度 | 補助対象事業費（円） | 国庫補助金交付額（円） | 不当と認める補助対象事業費（円） | 不当と認める国庫補助金相当額（円） | 摘要 |
      | 愛知県 | A市 | 平成30 | 100,000,000 | 50,000,000 | 3,142,800 | 1,571,400 | 過大交付 |
      | 熊本県 | B町 | 令和元 | 60,000,000 | 30,000,000 | 15,316,500 | 7,658,250 | 対象外 |
      | 計 | | | 160,000,000 | 80,000,000 | 18,459,300 | 9,229,650 | |`,
    reads: `
      [cost-members]
      A市 | 2018 eligible 100,000,000円 | 2018 grant 50,000,000円 | 2018 ⊂item 3,142,800円 | 2018 ⊂item 1,571,400円
      B町 | 2019 eligible 60,000,000円 | 2019 grant 30,000,000円 | 2019 ⊂item 15,316,500円 | 2019 ⊂item 7,658,250円
      Σ 計 | eligible 160,000,000円 | grant 80,000,000円 | ⊂item 18,459,300円 | ⊂item 9,229,650円`,
    sums: `
      years: 160,000,000円 = 100,000,000円 + 60,000,000円
      years: 80,000,000円 = 50,000,000円 + 30,000,000円
      years: 18,459,300円 = 3,142,800円 + 15,316,500円
      years: 9,229,650円 = 1,571,400円 + 7,658,250円`,
    shares: `
      A市 | 2018 | 100,000,000円 eligible | no rate | - | no-rate
      B町 | 2019 | 60,000,000円 eligible | no rate | - | no-rate`,
  },
]);
