import { costCases } from './cost-case';

/** Several tables, members, sheets; figures that are none. */
export default costCases('places', [
  {
    name: 'three members’ tables and one grand total',
    covers: ['stacked', 'members', 'years'],
    grid: `
      事業費（単位：千円）
      【津山市】
      | 区分 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 100 | 200 | 300 |
      | 補助金 | 50 | 50 | 100 |
      | 小計 | 150 | 250 | 400 |

      【真庭市】
      | 区分 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 10 | 20 | 30 |
      | 補助金 | 5 | 5 | 10 |
      | 小計 | 15 | 25 | 40 |
      | 合計 | 165 | 275 | 440 |`,
    reads: `
      [cost-years]
      津山市 » 委託料 | 2023 item 100千円 | 2024 item 200千円 | item 300千円
      津山市 » 補助金 | 2023 item 50千円 | 2024 item 50千円 | item 100千円
      σ 津山市 » 小計 | 2023 item 150千円 | 2024 item 250千円 | item 400千円
      [cost-years]
      真庭市 » 委託料 | 2023 item 10千円 | 2024 item 20千円 | item 30千円
      真庭市 » 補助金 | 2023 item 5千円 | 2024 item 5千円 | item 10千円
      σ 真庭市 » 小計 | 2023 item 15千円 | 2024 item 25千円 | item 40千円
      Σ 合計 | 2023 total 165千円 | 2024 total 275千円 | total 440千円`,
    sums: `
      items: 150千円 = 100千円 + 50千円
      items: 250千円 = 200千円 + 50千円
      items: 400千円 = 300千円 + 100千円
      years: 300千円 = 100千円 + 200千円
      years: 100千円 = 50千円 + 50千円
      years: 400千円 = 150千円 + 250千円
      items: 15千円 = 10千円 + 5千円
      items: 165千円 = 150千円 + 15千円
      items: 25千円 = 20千円 + 5千円
      items: 275千円 = 250千円 + 25千円
      items: 40千円 = 30千円 + 10千円
      items: 440千円 = 400千円 + 40千円
      years: 30千円 = 10千円 + 20千円
      years: 10千円 = 5千円 + 5千円
      years: 40千円 = 15千円 + 25千円
      years: 440千円 = 165千円 + 275千円`,
    shares: '- | - | 440千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'a grand total in a table of its own below two',
    covers: ['stacked'],
    grid: `
      １ ソフト事業（単位：千円）
      | 事業 | R5 | R6 | 計 |
      | 移住相談 | 100 | 200 | 300 |
      | 観光宣伝 | 50 | 50 | 100 |
      | 小計 | 150 | 250 | 400 |

      ２ ハード事業（単位：千円）
      | 事業 | R5 | R6 | 計 |
      | 拠点整備 | 1,000 | 0 | 1,000 |
      | 道路改良 | 500 | 500 | 1,000 |
      | 小計 | 1,500 | 500 | 2,000 |

      | 総計 | 1,650 | 750 | 2,400 |`,
    reads: `
      [cost-years]
      移住相談 | 2023 item 100千円 | 2024 item 200千円 | item 300千円
      観光宣伝 | 2023 item 50千円 | 2024 item 50千円 | item 100千円
      σ 小計 | 2023 item 150千円 | 2024 item 250千円 | item 400千円
      [cost-years]
      拠点整備 | 2023 item 1,000千円 | 2024 item 0千円 | item 1,000千円
      道路改良 | 2023 item 500千円 | 2024 item 500千円 | item 1,000千円
      σ 小計 | 2023 item 1,500千円 | 2024 item 500千円 | item 2,000千円
      Σ 総計 | 2023 total 1,650千円 | 2024 total 750千円 | total 2,400千円`,
    sums: `
      items: 150千円 = 100千円 + 50千円
      items: 250千円 = 200千円 + 50千円
      items: 400千円 = 300千円 + 100千円
      years: 300千円 = 100千円 + 200千円
      years: 100千円 = 50千円 + 50千円
      years: 400千円 = 150千円 + 250千円
      items: 1,500千円 = 1,000千円 + 500千円
      items: 1,650千円 = 150千円 + 1,500千円
      items: 500千円 = 0千円 + 500千円
      items: 750千円 = 250千円 + 500千円
      items: 2,000千円 = 1,000千円 + 1,000千円
      items: 2,400千円 = 400千円 + 2,000千円
      years: 1,000千円 = 1,000千円 + 0千円
      years: 1,000千円 = 500千円 + 500千円
      years: 2,000千円 = 1,500千円 + 500千円
      years: 2,400千円 = 1,650千円 + 750千円`,
    shares: '- | - | 2,400千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'two cost tables beside each other: 歳入 and 歳出',
    covers: ['side-by-side', 'funding', 'items'],
    grid: `
      収支予算（単位：円）
      | 科目 | 予算額 | | 科目 | 予算額 |
      | 補助金 | 500,000 | | 報償費 | 200,000 |
      | 負担金 | 300,000 | | 委託料 | 500,000 |
      | 繰越金 | 100,000 | | 旅費 | 200,000 |
      | 合計 | 900,000 | | 合計 | 900,000 |`,
    reads: `
      [cost-budget]
      補助金 | budget 500,000円
      負担金 | budget 300,000円
      繰越金 | budget 100,000円
      Σ 合計 | budget 900,000円
      [cost-budget]
      報償費 | budget 200,000円
      委託料 | budget 500,000円
      旅費 | budget 200,000円
      Σ 合計 | budget 900,000円`,
    sums: `
      funding: 900,000円 = 500,000円 + 300,000円 + 100,000円
      items: 900,000円 = 200,000円 + 500,000円 + 200,000円`,
  },
  {
    name: 'indicators above, costs of the same years below',
    covers: ['mixed', 'years'],
    grid: `
      | 指標 | 単位 | 基準値 | 令和6年度 | 令和7年度 | 令和8年度 |
      | 移住者数 | 人 | 20 | 30 | 40 | 50 |
      | 観光客数 | 千人 | 100 | 110 | 120 | 130 |

      | 事業費 | 単位 | | 令和6年度 | 令和7年度 | 令和8年度 |
      | 移住促進事業 | 千円 | | 1,000 | 1,100 | 1,200 |
      | 観光振興事業 | 千円 | | 2,000 | 2,100 | 2,200 |
      | 計 | 千円 | | 3,000 | 3,200 | 3,400 |`,
    reads: `
      [cost-years]
      移住促進事業 | 2024 item 1,000千円 | 2025 item 1,100千円 | 2026 item 1,200千円
      観光振興事業 | 2024 item 2,000千円 | 2025 item 2,100千円 | 2026 item 2,200千円
      Σ 計 | 2024 total 3,000千円 | 2025 total 3,200千円 | 2026 total 3,400千円`,
    sums: `
      items: 3,000千円 = 1,000千円 + 2,000千円
      items: 3,200千円 = 1,100千円 + 2,100千円
      items: 3,400千円 = 1,200千円 + 2,200千円`,
    shares: '- | 2026 | 3,400千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'the sheet of each year, its year in the sheet’s title',
    covers: ['sheets', 'items'],
    grid: {
      sheets: {
        R5: `
      令和5年度 事業費内訳（単位：千円）
      | 費目 | 金額 |
      | 委託料 | 700 |
      | 旅費 | 300 |
      | 計 | 1,000 |`,
        R6: `
      令和6年度 事業費内訳（単位：千円）
      | 費目 | 金額 |
      | 委託料 | 800 |
      | 旅費 | 200 |
      | 計 | 1,000 |`,
      },
    },
    reads: `
      [cost-items]
      委託料 | 2023 item 700千円
      旅費 | 2023 item 300千円
      Σ 計 | 2023 total 1,000千円
      [cost-items]
      委託料 | 2024 item 800千円
      旅費 | 2024 item 200千円
      Σ 計 | 2024 total 1,000千円`,
    sums: `
      items: 1,000千円 = 700千円 + 300千円
      items: 1,000千円 = 800千円 + 200千円`,
    shares: `
      - | 2023 | 1,000千円 total-assumed | no rate | - | no-rate
      - | 2024 | 1,000千円 total-assumed | no rate | - | no-rate`,
  },
  {
    name: 'members across, years down',
    covers: ['members', 'years'],
    grid: `
      （単位：千円）
      | 年度 | 備前市 | 瀬戸内市 | 和気町 | 合計 |
      | 令和6年度 | 100 | 80 | 20 | 200 |
      | 令和7年度 | 110 | 70 | 20 | 200 |
      | 計 | 210 | 150 | 40 | 400 |`,
    reads: `
      [cost-members]
      令和6年度 | 2024 備前市 item 100千円 | 2024 瀬戸内市 item 80千円 | 2024 和気町 item 20千円 | 2024 total 200千円
      令和7年度 | 2025 備前市 item 110千円 | 2025 瀬戸内市 item 70千円 | 2025 和気町 item 20千円 | 2025 total 200千円
      Σ 計 | 備前市 total 210千円 | 瀬戸内市 total 150千円 | 和気町 total 40千円 | total 400千円`,
    sums: `
      years: 210千円 = 100千円 + 110千円
      years: 150千円 = 80千円 + 70千円
      years: 40千円 = 20千円 + 20千円
      years: 400千円 = 200千円 + 200千円
      members: 200千円 = 100千円 + 80千円 + 20千円
      members: 200千円 = 110千円 + 70千円 + 20千円
      members: 400千円 = 210千円 + 150千円 + 40千円`,
    shares: '- | - | 400千円 total-assumed | no rate | - | no-rate',
    turned: true,
  },
  {
    name: 'members with their kinds: merged over two columns each',
    covers: ['members', 'header-rows'],
    grid: {
      rows: `
      （単位：千円）
      | 区分 | 備前市 | | 和気町 | | 合計 | |
      | | 事業費 | 交付金 | 事業費 | 交付金 | 事業費 | 交付金 |
      | 令和6年度 | 200 | 100 | 40 | 20 | 240 | 120 |
      | 令和7年度 | 220 | 110 | 60 | 30 | 280 | 140 |
      | 計 | 420 | 210 | 100 | 50 | 520 | 260 |`,
      merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'],
    },
    reads: `
      [cost-members]
      令和6年度 | 2024 備前市 total 200千円 | 2024 備前市 grant 100千円 | 2024 和気町 total 40千円 | 2024 和気町 grant 20千円 | 2024 total 240千円 | 2024 grant 120千円
      令和7年度 | 2025 備前市 total 220千円 | 2025 備前市 grant 110千円 | 2025 和気町 total 60千円 | 2025 和気町 grant 30千円 | 2025 total 280千円 | 2025 grant 140千円
      Σ 計 | 備前市 total 420千円 | 備前市 grant 210千円 | 和気町 total 100千円 | 和気町 grant 50千円 | total 520千円 | grant 260千円`,
    sums: `
      years: 420千円 = 200千円 + 220千円
      years: 210千円 = 100千円 + 110千円
      years: 100千円 = 40千円 + 60千円
      years: 50千円 = 20千円 + 30千円
      years: 520千円 = 240千円 + 280千円
      years: 260千円 = 120千円 + 140千円
      members: 240千円 = 200千円 + 40千円
      members: 120千円 = 100千円 + 20千円
      members: 280千円 = 220千円 + 60千円
      members: 140千円 = 110千円 + 30千円
      members: 520千円 = 420千円 + 100千円
      members: 260千円 = 210千円 + 50千円`,
  },
  {
    name: 'counts of staff and area in the rows between the money',
    covers: ['not-money', 'unit-column', 'budget'],
    grid: `
      | 項目 | 単位 | 令和4年度 | 令和5年度 |
      | 事業費 | 千円 | 1,000 | 1,200 |
      | 参加者数 | 人 | 300 | 360 |
      | 人件費 | 千円 | 500 | 500 |
      | 従事職員数 | 人 | 0.5 | 0.5 |
      | トータルコスト | 千円 | 1,500 | 1,700 |`,
    reads: `
      [cost-years]
      事業費 | 2022 item 1,000千円 | 2023 item 1,200千円
      人件費 | 2022 item 500千円 | 2023 item 500千円
      トータルコスト | 2022 item 1,500千円 | 2023 item 1,700千円`,
  },
  {
    name: '事業費 and 人件費 give トータルコスト; sources are of 事業費',
    covers: ['funding', 'years'],
    grid: `
      （単位：千円）
      | 項目 | 令和4年度決算 | 令和5年度決算 | 令和6年度予算 |
      | 事業費 A | 1,000 | 1,200 | 1,500 |
      | 　国庫支出金 | 500 | 600 | 700 |
      | 　県支出金 | 100 | 100 | 100 |
      | 　地方債 | 0 | 0 | 0 |
      | 　その他 | 50 | 50 | 50 |
      | 　一般財源 | 350 | 450 | 650 |
      | 人件費 B | 800 | 800 | 800 |
      | トータルコスト A+B | 1,800 | 2,000 | 2,300 |`,
    reads: `
      [cost-budget]
      事業費 A | 2022 settled 1,000千円 | 2023 settled 1,200千円 | 2024 budget 1,500千円
      国庫支出金 | 2022 settled 500千円 | 2023 settled 600千円 | 2024 budget 700千円
      県支出金 | 2022 settled 100千円 | 2023 settled 100千円 | 2024 budget 100千円
      地方債 | 2022 settled 0千円 | 2023 settled 0千円 | 2024 budget 0千円
      その他 | 2022 settled 50千円 | 2023 settled 50千円 | 2024 budget 50千円
      一般財源 | 2022 settled 350千円 | 2023 settled 450千円 | 2024 budget 650千円
      人件費 B | 2022 settled 800千円 | 2023 settled 800千円 | 2024 budget 800千円
      トータルコスト A+B | 2022 settled 1,800千円 | 2023 settled 2,000千円 | 2024 budget 2,300千円`,
    sums: `
      funding: 1,000千円 = 500千円 + 100千円 + 0千円 + 50千円 + 350千円
      funding: 1,200千円 = 600千円 + 100千円 + 0千円 + 50千円 + 450千円
      funding: 1,500千円 = 700千円 + 100千円 + 0千円 + 50千円 + 650千円`,
  },
  {
    name: 'errors and hidden symbols where figures are due',
    covers: ['marks'],
    grid: `
      （単位：千円）
      | 区分 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 100 | x | #REF! |
      | 旅費 | … | 50 | 50 |
      | 計 | 100 | 50 | 150 |`,
    reads: `
      [cost-years]
      委託料 | 2023 item 100千円 | 2024 item x | item #REF!
      旅費 | 2023 item … | 2024 item 50千円 | item 50千円
      Σ 計 | 2023 total 100千円 | 2024 total 50千円 | total 150千円`,
    sums: `
      items (incomplete): 100千円 = 100千円 + …
      items (incomplete): 50千円 = x + 50千円
      items (incomplete): 150千円 = #REF! + 50千円
      years (incomplete): 50千円 = … + 50千円
      years: 150千円 = 100千円 + 50千円`,
    shares: '- | - | 150千円 total-assumed | no rate | - | no-rate',
    warns: ['value-withheld', 'value-withheld'],
    errors: ['cell-no-error-value'],
  },
  {
    name: 'two amounts in one cell are not joined',
    covers: ['marks'],
    grid: `
      （単位：千円）
      | 区分 | 金額 |
      | 委託料 | 100・200 |
      | 旅費 | 50 |
      | 計 | 350 |`,
    reads: `
      [cost-items]
      委託料 | item 100・200
      旅費 | item 50千円
      Σ 計 | total 350千円`,
    sums: 'items (incomplete): 350千円 = 100・200 + 50千円',
    shares: '- | - | 350千円 total-assumed | no rate | - | no-rate',
    warns: ['figure-unreadable'],
  },
]);
