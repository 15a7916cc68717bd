import { costCases } from './cost-case';

/** Years across, down, in blocks, in the titles of tables. */
export default costCases('years', [
  {
    name: 'R and H years with the unit in the corner',
    covers: ['years', 'eras', 'unit-header'],
    grid: `
      | 事業費（千円） | H30 | R元 | R2 | 合計 |
      | 拠点整備事業 | 100 | 200 | 300 | 600 |
      | 販路開拓事業 | 50 | 50 | 50 | 150 |
      | 合計 | 150 | 250 | 350 | 750 |`,
    reads: `
      [cost-years]
      拠点整備事業 | 2018 item 100千円 | 2019 item 200千円 | 2020 item 300千円 | item 600千円
      販路開拓事業 | 2018 item 50千円 | 2019 item 50千円 | 2020 item 50千円 | item 150千円
      Σ 合計 | 2018 total 150千円 | 2019 total 250千円 | 2020 total 350千円 | total 750千円`,
    sums: `
      items: 150千円 = 100千円 + 50千円
      items: 250千円 = 200千円 + 50千円
      items: 350千円 = 300千円 + 50千円
      items: 750千円 = 600千円 + 150千円
      years: 600千円 = 100千円 + 200千円 + 300千円
      years: 150千円 = 50千円 + 50千円 + 50千円
      years: 750千円 = 150千円 + 250千円 + 350千円`,
    shares: '- | - | 750千円 total-assumed | no rate | - | no-rate',
    turned: true,
  },
  {
    name: 'fiscal years in full width, figures too',
    covers: ['eras', 'figures', 'years'],
    grid: `
      （単位：千円）
      | 事業名 | 令和６年度 | 令和７年度 | 令和８年度 | 計 |
      | 移住促進事業 | １，２００ | １，３００ | １，４００ | ３，９００ |
      | 関係人口創出事業 | ８００ | ７００ | ６００ | ２，１００ |
      | 計 | ２，０００ | ２，０００ | ２，０００ | ６，０００ |`,
    reads: `
      [cost-years]
      移住促進事業 | 2024 item 1,200千円 | 2025 item 1,300千円 | 2026 item 1,400千円 | item 3,900千円
      関係人口創出事業 | 2024 item 800千円 | 2025 item 700千円 | 2026 item 600千円 | item 2,100千円
      Σ 計 | 2024 total 2,000千円 | 2025 total 2,000千円 | 2026 total 2,000千円 | total 6,000千円`,
    sums: `
      items: 2,000千円 = 1,200千円 + 800千円
      items: 2,000千円 = 1,300千円 + 700千円
      items: 2,000千円 = 1,400千円 + 600千円
      items: 6,000千円 = 3,900千円 + 2,100千円
      years: 3,900千円 = 1,200千円 + 1,300千円 + 1,400千円
      years: 2,100千円 = 800千円 + 700千円 + 600千円
      years: 6,000千円 = 2,000千円 + 2,000千円 + 2,000千円`,
    shares: '- | - | 6,000千円 total-assumed | no rate | - | no-rate',
    turned: true,
  },
  {
    name: 'years down, kinds across',
    covers: ['years', 'funding', 'unit-note'],
    grid: `
      （単位：千円）
      | 年度 | 事業費 | 交付金 | 一般財源 |
      | 令和4年度 | 12,000 | 6,000 | 6,000 |
      | 令和5年度 | 10,000 | 5,000 | 5,000 |
      | 令和6年度 | 8,000 | 4,000 | 4,000 |
      | 合計 | 30,000 | 15,000 | 15,000 |`,
    reads: `
      [cost-funding]
      令和4年度 | 2022 total 12,000千円 | 2022 grant 6,000千円 | 2022 funding:general 6,000千円
      令和5年度 | 2023 total 10,000千円 | 2023 grant 5,000千円 | 2023 funding:general 5,000千円
      令和6年度 | 2024 total 8,000千円 | 2024 grant 4,000千円 | 2024 funding:general 4,000千円
      Σ 合計 | total 30,000千円 | grant 15,000千円 | funding:general 15,000千円`,
    sums: `
      years: 30,000千円 = 12,000千円 + 10,000千円 + 8,000千円
      years: 15,000千円 = 6,000千円 + 5,000千円 + 4,000千円
      years: 15,000千円 = 6,000千円 + 5,000千円 + 4,000千円
      funding: 12,000千円 = 6,000千円 + 6,000千円
      funding: 10,000千円 = 5,000千円 + 5,000千円
      funding: 8,000千円 = 4,000千円 + 4,000千円
      funding: 30,000千円 = 15,000千円 + 15,000千円`,
    turned: true,
  },
  {
    name: 'years down with the era said once: 令和4年度, ５, ６',
    covers: ['years', 'eras'],
    grid: `
      事業費の推移（単位：千円）
      | 年度 | 事業費 | 国費 | 市費 |
      | 令和4年度 | 1,000 | 500 | 500 |
      | 5年度 | 1,200 | 600 | 600 |
      | 6年度 | 1,400 | 700 | 700 |
      | 計 | 3,600 | 1,800 | 1,800 |`,
    reads: `
      [cost-years]
      令和4年度 | 2022 total 1,000千円 | 2022 grant 500千円 | 2022 local 500千円
      5年度 | 2023 total 1,200千円 | 2023 grant 600千円 | 2023 local 600千円
      6年度 | 2024 total 1,400千円 | 2024 grant 700千円 | 2024 local 700千円
      Σ 計 | total 3,600千円 | grant 1,800千円 | local 1,800千円`,
    sums: `
      years: 3,600千円 = 1,000千円 + 1,200千円 + 1,400千円
      years: 1,800千円 = 500千円 + 600千円 + 700千円
      years: 1,800千円 = 500千円 + 600千円 + 700千円
      funding: 1,000千円 = 500千円 + 500千円
      funding: 1,200千円 = 600千円 + 600千円
      funding: 1,400千円 = 700千円 + 700千円
      funding: 3,600千円 = 1,800千円 + 1,800千円`,
  },
  {
    name: 'year blocks: the year is merged over 事業費, 国費, 市費',
    covers: ['year-blocks', 'header-rows', 'unit-note', 'funding'],
    grid: {
      rows: `
      | | | | | | | （単位：千円） |
      | 事業名 | 令和5年度 | | | 令和6年度 | | |
      | | 事業費 | 国費 | 市費 | 事業費 | 国費 | 市費 |
      | 移住促進 | 1000 | 500 | 500 | 1200 | 600 | 600 |
      | 観光振興 | 400 | 200 | 200 | 300 | 150 | 150 |
      | 計 | 1400 | 700 | 700 | 1500 | 750 | 750 |`,
      merges: ['A2:A3', 'B2:D2', 'E2:G2'],
    },
    reads: `
      [cost-years]
      移住促進 | 2023 total 1,000千円 | 2023 grant 500千円 | 2023 local 500千円 | 2024 total 1,200千円 | 2024 grant 600千円 | 2024 local 600千円
      観光振興 | 2023 total 400千円 | 2023 grant 200千円 | 2023 local 200千円 | 2024 total 300千円 | 2024 grant 150千円 | 2024 local 150千円
      Σ 計 | 2023 total 1,400千円 | 2023 grant 700千円 | 2023 local 700千円 | 2024 total 1,500千円 | 2024 grant 750千円 | 2024 local 750千円`,
    sums: `
      items: 1,400千円 = 1,000千円 + 400千円
      items: 700千円 = 500千円 + 200千円
      items: 700千円 = 500千円 + 200千円
      items: 1,500千円 = 1,200千円 + 300千円
      items: 750千円 = 600千円 + 150千円
      items: 750千円 = 600千円 + 150千円
      funding: 1,000千円 = 500千円 + 500千円
      funding: 1,200千円 = 600千円 + 600千円
      funding: 400千円 = 200千円 + 200千円
      funding: 300千円 = 150千円 + 150千円
      funding: 1,400千円 = 700千円 + 700千円
      funding: 1,500千円 = 750千円 + 750千円`,
  },
  {
    name: 'year blocks whose year is typed once, not merged',
    covers: ['year-blocks', 'header-rows', 'funding'],
    grid: `
      （単位：千円）
      | 事業名 | R5 | | | R6 | | |
      | | 事業費 | 国費 | 一般財源 | 事業費 | 国費 | 一般財源 |
      | 移住促進 | 1000 | 500 | 500 | 1200 | 600 | 600 |
      | 観光振興 | 400 | 200 | 200 | 300 | 150 | 150 |
      | 計 | 1400 | 700 | 700 | 1500 | 750 | 750 |`,
    reads: `
      [cost-funding]
      移住促進 | 2023 total 1,000千円 | 2023 grant 500千円 | 2023 funding:general 500千円 | 2024 total 1,200千円 | 2024 grant 600千円 | 2024 funding:general 600千円
      観光振興 | 2023 total 400千円 | 2023 grant 200千円 | 2023 funding:general 200千円 | 2024 total 300千円 | 2024 grant 150千円 | 2024 funding:general 150千円
      Σ 計 | 2023 total 1,400千円 | 2023 grant 700千円 | 2023 funding:general 700千円 | 2024 total 1,500千円 | 2024 grant 750千円 | 2024 funding:general 750千円`,
    sums: `
      items: 1,400千円 = 1,000千円 + 400千円
      items: 700千円 = 500千円 + 200千円
      items: 700千円 = 500千円 + 200千円
      items: 1,500千円 = 1,200千円 + 300千円
      items: 750千円 = 600千円 + 150千円
      items: 750千円 = 600千円 + 150千円
      funding: 1,000千円 = 500千円 + 500千円
      funding: 1,200千円 = 600千円 + 600千円
      funding: 400千円 = 200千円 + 200千円
      funding: 300千円 = 150千円 + 150千円
      funding: 1,400千円 = 700千円 + 700千円
      funding: 1,500千円 = 750千円 + 750千円`,
  },
  {
    name: 'year blocks of 予算額 and 決算額',
    covers: ['year-blocks', 'budget', 'header-rows'],
    grid: {
      rows: `
      （単位：円）
      | 細事業 | 令和4年度 | | 令和5年度 | | 令和6年度 | |
      | | 予算額 | 決算額 | 予算額 | 決算額 | 予算額 | 決算額 |
      | 相談窓口 | 1200000 | 1180300 | 1300000 | 1250000 | 1000000 | 990000 |
      | 空き家バンク | 800000 | 610000 | 700000 | 655500 | 900000 | 900000 |
      | 合計 | 2000000 | 1790300 | 2000000 | 1905500 | 1900000 | 1890000 |`,
      merges: ['A2:A3', 'B2:C2', 'D2:E2', 'F2:G2'],
    },
    reads: `
      [cost-budget]
      相談窓口 | 2022 budget 1,200,000円 | 2022 settled 1,180,300円 | 2023 budget 1,300,000円 | 2023 settled 1,250,000円 | 2024 budget 1,000,000円 | 2024 settled 990,000円
      空き家バンク | 2022 budget 800,000円 | 2022 settled 610,000円 | 2023 budget 700,000円 | 2023 settled 655,500円 | 2024 budget 900,000円 | 2024 settled 900,000円
      Σ 合計 | 2022 budget 2,000,000円 | 2022 settled 1,790,300円 | 2023 budget 2,000,000円 | 2023 settled 1,905,500円 | 2024 budget 1,900,000円 | 2024 settled 1,890,000円`,
    sums: `
      items: 2,000,000円 = 1,200,000円 + 800,000円
      items: 1,790,300円 = 1,180,300円 + 610,000円
      items: 2,000,000円 = 1,300,000円 + 700,000円
      items: 1,905,500円 = 1,250,000円 + 655,500円
      items: 1,900,000円 = 1,000,000円 + 900,000円
      items: 1,890,000円 = 990,000円 + 900,000円`,
  },
  {
    name: 'year blocks below each other, each with its year above',
    covers: ['year-blocks', 'stacked', 'budget'],
    grid: `
      令和4年度（単位：千円）
      | 事業名 | 予算額 | 決算額 | 不用額 |
      | 相談窓口 | 1,200 | 1,180 | 20 |
      | 空き家バンク | 800 | 600 | 200 |
      | 計 | 2,000 | 1,780 | 220 |

      令和5年度（単位：千円）
      | 事業名 | 予算額 | 決算額 | 不用額 |
      | 相談窓口 | 1,300 | 1,250 | 50 |
      | 空き家バンク | 700 | 650 | 50 |
      | 計 | 2,000 | 1,900 | 100 |`,
    reads: `
      [cost-budget]
      相談窓口 | 2022 budget 1,200千円 | 2022 settled 1,180千円 | 2022 unused 20千円
      空き家バンク | 2022 budget 800千円 | 2022 settled 600千円 | 2022 unused 200千円
      Σ 計 | 2022 budget 2,000千円 | 2022 settled 1,780千円 | 2022 unused 220千円
      [cost-budget]
      相談窓口 | 2023 budget 1,300千円 | 2023 settled 1,250千円 | 2023 unused 50千円
      空き家バンク | 2023 budget 700千円 | 2023 settled 650千円 | 2023 unused 50千円
      Σ 計 | 2023 budget 2,000千円 | 2023 settled 1,900千円 | 2023 unused 100千円`,
    sums: `
      items: 2,000千円 = 1,200千円 + 800千円
      items: 1,780千円 = 1,180千円 + 600千円
      items: 220千円 = 20千円 + 200千円
      items: 2,000千円 = 1,300千円 + 700千円
      items: 1,900千円 = 1,250千円 + 650千円
      items: 100千円 = 50千円 + 50千円`,
  },
  {
    name: 'three header rows: 事業費 over years over 当初 and 変更後',
    covers: ['header-rows', 'year-blocks'],
    grid: {
      rows: `
      （単位：千円）
      | 事業名 | 事業費 | | | |
      | | 令和6年度 | | 令和7年度 | |
      | | 当初 | 変更後 | 当初 | 変更後 |
      | 観光振興 | 100 | 120 | 200 | 180 |
      | 移住促進 | 50 | 50 | 60 | 70 |
      | 計 | 150 | 170 | 260 | 250 |`,
      merges: ['A2:A4', 'B2:E2', 'B3:C3', 'D3:E3'],
    },
    reads: `
      [cost-years]
      観光振興 | 2024 total 100千円 | 2024 total 120千円 | 2025 total 200千円 | 2025 total 180千円
      移住促進 | 2024 total 50千円 | 2024 total 50千円 | 2025 total 60千円 | 2025 total 70千円
      Σ 計 | 2024 total 150千円 | 2024 total 170千円 | 2025 total 260千円 | 2025 total 250千円`,
    sums: `
      items: 150千円 = 100千円 + 50千円
      items: 170千円 = 120千円 + 50千円
      items: 260千円 = 200千円 + 60千円
      items: 250千円 = 180千円 + 70千円`,
    shares: '- | 2025 | 260千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'years across with 前期計 and 全体計',
    covers: ['years', 'subtotals'],
    grid: `
      （単位：百万円）
      | 事業名 | R3 | R4 | 前期計 | R5 | R6 | 後期計 | 全体計 |
      | 道路 | 10 | 20 | 30 | 30 | 40 | 70 | 100 |
      | 下水道 | 5 | 5 | 10 | 5 | 5 | 10 | 20 |
      | 計 | 15 | 25 | 40 | 35 | 45 | 80 | 120 |`,
    reads: `
      [cost-years]
      道路 | 2021 item 10百万円 | 2022 item 20百万円 | item 30百万円 | 2023 item 30百万円 | 2024 item 40百万円 | item 70百万円 | item 100百万円
      下水道 | 2021 item 5百万円 | 2022 item 5百万円 | item 10百万円 | 2023 item 5百万円 | 2024 item 5百万円 | item 10百万円 | item 20百万円
      Σ 計 | 2021 total 15百万円 | 2022 total 25百万円 | item 40百万円 | 2023 total 35百万円 | 2024 total 45百万円 | item 80百万円 | total 120百万円`,
    sums: `
      items: 15百万円 = 10百万円 + 5百万円
      items: 25百万円 = 20百万円 + 5百万円
      items: 40百万円 = 30百万円 + 10百万円
      items: 35百万円 = 30百万円 + 5百万円
      items: 45百万円 = 40百万円 + 5百万円
      items: 80百万円 = 70百万円 + 10百万円
      items: 120百万円 = 100百万円 + 20百万円
      years: 30百万円 = 10百万円 + 20百万円
      years: 70百万円 = 30百万円 + 40百万円
      years: 100百万円 = 10百万円 + 20百万円 + 30百万円 + 40百万円
      years: 10百万円 = 5百万円 + 5百万円
      years: 10百万円 = 5百万円 + 5百万円
      years: 20百万円 = 5百万円 + 5百万円 + 5百万円 + 5百万円
      years: 40百万円 = 15百万円 + 25百万円
      years: 80百万円 = 35百万円 + 45百万円
      years: 120百万円 = 15百万円 + 25百万円 + 35百万円 + 45百万円`,
    shares: '- | - | 120百万円 total-assumed | no rate | - | no-rate',
  },
  {
    name: '総額 stands before its years',
    covers: ['years'],
    grid: `
      （単位：千円）
      | 事業 | 総事業費 | 令和6年度 | 令和7年度 | 令和8年度 |
      | ソフト事業 | 6,000 | 1,000 | 2,000 | 3,000 |
      | ハード事業 | 9,000 | 0 | 4,000 | 5,000 |
      | 計 | 15,000 | 1,000 | 6,000 | 8,000 |`,
    reads: `
      [cost-years]
      ソフト事業 | total 6,000千円 | 2024 item 1,000千円 | 2025 item 2,000千円 | 2026 item 3,000千円
      ハード事業 | total 9,000千円 | 2024 item 0千円 | 2025 item 4,000千円 | 2026 item 5,000千円
      Σ 計 | total 15,000千円 | 2024 item 1,000千円 | 2025 item 6,000千円 | 2026 item 8,000千円`,
    sums: `
      items: 15,000千円 = 6,000千円 + 9,000千円
      items: 1,000千円 = 1,000千円 + 0千円
      items: 6,000千円 = 2,000千円 + 4,000千円
      items: 8,000千円 = 3,000千円 + 5,000千円
      years (incomplete): 6,000千円 = 1,000千円 + 2,000千円 + 3,000千円
      years (incomplete): 9,000千円 = 0千円 + 4,000千円 + 5,000千円
      years (incomplete): 15,000千円 = 1,000千円 + 6,000千円 + 8,000千円`,
    shares: '- | - | 15,000千円 total-assumed | no rate | - | no-rate',
    turned: true,
  },
  {
    name: 'projects named ハード事業（…）',
    covers: ['years', 'items'],
    grid: `
      （単位：千円）
      | 事業 | 令和6年度 | 令和7年度 | 計 |
      | 移住促進事業 | 500 | 600 | 1,100 |
      | ハード事業（道の駅整備） | 1,000 | 4,000 | 5,000 |
      | ハード事業（保育所改修） | 2,000 | 5,000 | 7,000 |
      | 計 | 3,500 | 9,600 | 13,100 |`,
    sums: `
      items: 3,500千円 = 500千円 + 1,000千円 + 2,000千円
      items: 9,600千円 = 600千円 + 4,000千円 + 5,000千円
      items: 13,100千円 = 1,100千円 + 5,000千円 + 7,000千円
      years: 1,100千円 = 500千円 + 600千円
      years: 5,000千円 = 1,000千円 + 4,000千円
      years: 7,000千円 = 2,000千円 + 5,000千円
      years: 13,100千円 = 3,500千円 + 9,600千円`,
    turned: true,
  },
  {
    name: 'a wrong figure of a project named ハード事業（…）',
    covers: ['years', 'items-across'],
    grid: `
      （単位：千円）
      | 年度 | ハード事業（道の駅整備） | ハード事業（保育所改修） | 計 |
      | 令和6年度 | 1,000 | 2,000 | 3,000 |
      | 令和7年度 | 4,100 | 5,000 | 9,000 |
      | 計 | 5,000 | 7,000 | 12,000 |`,
    sums: `
      years: 5,000千円 = 1,000千円 + 4,100千円
      years: 7,000千円 = 2,000千円 + 5,000千円
      years: 12,000千円 = 3,000千円 + 9,000千円
      items: 3,000千円 = 1,000千円 + 2,000千円
      items: 9,000千円 = 4,100千円 + 5,000千円
      items: 12,000千円 = 5,000千円 + 7,000千円`,
    errors: ['cost-total-equals-items', 'cost-total-equals-years'],
  },
]);
