import { costCases } from './cost-case';

/** Items, their parts and subtotals, and what beside them is no money. */
export default costCases('items', [
  {
    name: 'items across with their 計',
    covers: ['items-across', 'unit-note', 'members'],
    grid: `
      （単位：円）
      | 市町村名 | 報償費 | 旅費 | 需用費 | 委託料 | 計 |
      | 津山市 | 100,000 | 50,000 | 30,000 | 820,000 | 1,000,000 |
      | 新庄村 | 20,000 | 10,000 | 0 | 170,000 | 200,000 |
      | 計 | 120,000 | 60,000 | 30,000 | 990,000 | 1,200,000 |`,
    reads: `
      [cost-members]
      津山市 | item 100,000円 | item 50,000円 | item 30,000円 | item 820,000円 | total 1,000,000円
      新庄村 | item 20,000円 | item 10,000円 | item 0円 | item 170,000円 | total 200,000円
      Σ 計 | item 120,000円 | item 60,000円 | item 30,000円 | item 990,000円 | total 1,200,000円`,
    sums: `
      members: 120,000円 = 100,000円 + 20,000円
      members: 60,000円 = 50,000円 + 10,000円
      members: 30,000円 = 30,000円 + 0円
      members: 990,000円 = 820,000円 + 170,000円
      members: 1,200,000円 = 1,000,000円 + 200,000円
      items: 1,000,000円 = 100,000円 + 50,000円 + 30,000円 + 820,000円
      items: 200,000円 = 20,000円 + 10,000円 + 0円 + 170,000円
      items: 1,200,000円 = 120,000円 + 60,000円 + 30,000円 + 990,000円`,
    shares: `
      津山市 | - | 1,000,000円 total-assumed | no rate | - | no-rate
      新庄村 | - | 200,000円 total-assumed | no rate | - | no-rate`,
    turned: true,
  },
  {
    name: 'items across, years down',
    covers: ['items-across', 'years'],
    grid: `
      経費の内訳（単位：千円）
      | 年度 | 謝金 | 旅費 | 委託料 | 備品購入費 | 合計 |
      | R4 | 120 | 80 | 3,000 | 0 | 3,200 |
      | R5 | 130 | 70 | 2,500 | 300 | 3,000 |
      | 合計 | 250 | 150 | 5,500 | 300 | 6,200 |`,
    reads: `
      [cost-years]
      R4 | 2022 item 120千円 | 2022 item 80千円 | 2022 item 3,000千円 | 2022 item 0千円 | 2022 total 3,200千円
      R5 | 2023 item 130千円 | 2023 item 70千円 | 2023 item 2,500千円 | 2023 item 300千円 | 2023 total 3,000千円
      Σ 合計 | item 250千円 | item 150千円 | item 5,500千円 | item 300千円 | total 6,200千円`,
    sums: `
      years: 250千円 = 120千円 + 130千円
      years: 150千円 = 80千円 + 70千円
      years: 5,500千円 = 3,000千円 + 2,500千円
      years: 300千円 = 0千円 + 300千円
      years: 6,200千円 = 3,200千円 + 3,000千円
      items: 3,200千円 = 120千円 + 80千円 + 3,000千円 + 0千円
      items: 3,000千円 = 130千円 + 70千円 + 2,500千円 + 300千円
      items: 6,200千円 = 250千円 + 150千円 + 5,500千円 + 300千円`,
    shares: '- | - | 6,200千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'うち… rows below their item and below the total',
    covers: ['part-of', 'items'],
    grid: `
      （単位：千円）
      | 区分 | 令和5年度 | 令和6年度 |
      | 委託料 | 5,000 | 6,000 |
      | うち調査委託 | 2,000 | 2,500 |
      | 　うち再委託分 | 500 | 600 |
      | 工事請負費 | 10,000 | 0 |
      | 合計 | 15,000 | 6,000 |
      | （うち交付金） | 7,500 | 3,000 |
      | うち市債 | 5,000 | 0 |`,
    reads: `
      [cost-funding]
      委託料 | 2023 item 5,000千円 | 2024 item 6,000千円
      ⊂ うち調査委託 | 2023 item 2,000千円 | 2024 item 2,500千円
      ⊂ うち再委託分 | 2023 item 500千円 | 2024 item 600千円
      工事請負費 | 2023 item 10,000千円 | 2024 item 0千円
      Σ 合計 | 2023 total 15,000千円 | 2024 total 6,000千円
      ⊂ （うち交付金） | 2023 grant 7,500千円 | 2024 grant 3,000千円
      ⊂ うち市債 | 2023 funding:bond 5,000千円 | 2024 funding:bond 0千円`,
    sums: `
      items: 15,000千円 = 5,000千円 + 10,000千円
      items: 6,000千円 = 6,000千円 + 0千円`,
    shares: '- | 2024 | 6,000千円 total-assumed | no rate | - | no-rate',
    turned: true,
  },
  {
    name: '再掲 and 内数',
    covers: ['part-of', 'items'],
    grid: `
      （単位：千円）
      | 事業 | 事業費 |
      | 移住促進事業 | 3,000 |
      | 移住体験ツアー（再掲） | 1,000 |
      | 空き家改修補助 | 2,000 |
      | 内数：耐震改修 | 700 |
      | 合計 | 5,000 |`,
    reads: `
      [cost-items]
      移住促進事業 | total 3,000千円
      ⊂ 移住体験ツアー（再掲） | total 1,000千円
      空き家改修補助 | total 2,000千円
      ⊂ 内数：耐震改修 | total 700千円
      Σ 合計 | total 5,000千円`,
    sums: 'items: 5,000千円 = 3,000千円 + 2,000千円',
    shares: '- | - | 5,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'subtotals of groups whose names head them',
    covers: ['subtotals', 'items'],
    grid: `
      （単位：千円）
      | 費目 | 金額 |
      | ソフト事業 | |
      | 委託料 | 300 |
      | 報償費 | 100 |
      | 小計 | 400 |
      | ハード事業 | |
      | 工事請負費 | 900 |
      | 備品購入費 | 100 |
      | 小計 | 1,000 |
      | 合計 | 1,400 |`,
    reads: `
      [cost-items]
      委託料 | item 300千円
      報償費 | item 100千円
      σ 小計 | item 400千円
      工事請負費 | item 900千円
      備品購入費 | item 100千円
      σ 小計 | item 1,000千円
      Σ 合計 | total 1,400千円`,
    sums: `
      items: 400千円 = 300千円 + 100千円
      items: 1,000千円 = 900千円 + 100千円
      items: 1,400千円 = 400千円 + 1,000千円`,
    shares: '- | - | 1,400千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'nested subtotals: 小計, 計, 合計',
    covers: ['subtotals', 'items'],
    grid: `
      （単位：千円）
      | 区分 | 細目 | 金額 |
      | 移住 | 相談 | 100 |
      | | 住宅 | 200 |
      | | 小計 | 300 |
      | 観光 | 宣伝 | 400 |
      | | 整備 | 600 |
      | | 小計 | 1,000 |
      | 中計 | | 1,300 |
      | 農業 | 研修 | 50 |
      | | 販路 | 50 |
      | | 小計 | 100 |
      | 合計 | | 1,400 |`,
    reads: `
      [cost-items]
      相談 | item 100千円
      住宅 | item 200千円
      σ 小計 | item 300千円
      宣伝 | item 400千円
      整備 | item 600千円
      σ 小計 | item 1,000千円
      σ 中計 | item 1,300千円
      研修 | item 50千円
      販路 | item 50千円
      σ 小計 | item 100千円
      Σ 合計 | total 1,400千円`,
    sums: `
      items: 300千円 = 100千円 + 200千円
      items: 1,000千円 = 400千円 + 600千円
      items: 1,300千円 = 300千円 + 1,000千円
      items: 100千円 = 50千円 + 50千円
      items: 1,400千円 = 1,300千円 + 100千円`,
    shares: '- | - | 1,400千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'subtotals named by their group, total above everything',
    covers: ['subtotals'],
    grid: `
      （単位：千円）
      | 区分 | 令和6年度 |
      | 総計 | 1,400 |
      | ソフト事業計 | 400 |
      | 委託料 | 300 |
      | 報償費 | 100 |
      | ハード事業計 | 1,000 |
      | 工事請負費 | 900 |
      | 備品購入費 | 100 |`,
    reads: `
      [cost-years]
      Σ 総計 | 2024 total 1,400千円
      σ ソフト事業計 | 2024 item 400千円
      委託料 | 2024 item 300千円
      報償費 | 2024 item 100千円
      σ ハード事業計 | 2024 item 1,000千円
      工事請負費 | 2024 item 900千円
      備品購入費 | 2024 item 100千円`,
    sums: `
      items: 1,400千円 = 400千円 + 1,000千円
      items: 400千円 = 300千円 + 100千円
      items: 1,000千円 = 900千円 + 100千円`,
  },
  {
    name: 'ditto marks for what repeats',
    covers: ['gaps', 'items'],
    grid: `
      （単位：千円）
      | 所管 | 事業 | 令和6年度 | 令和7年度 | 計 |
      | 企画課 | 移住相談 | 100 | 200 | 300 |
      | 〃 | 空き家バンク | 50 | 50 | 100 |
      | 〃 | 婚活支援 | 20 | 30 | 50 |
      | 合計 | | 170 | 280 | 450 |`,
    reads: `
      [cost-years]
      移住相談 | 2024 item 100千円 | 2025 item 200千円 | item 300千円
      空き家バンク | 2024 item 50千円 | 2025 item 50千円 | item 100千円
      婚活支援 | 2024 item 20千円 | 2025 item 30千円 | item 50千円
      Σ 合計 | 2024 total 170千円 | 2025 total 280千円 | total 450千円`,
    sums: `
      items: 170千円 = 100千円 + 50千円 + 20千円
      items: 280千円 = 200千円 + 50千円 + 30千円
      items: 450千円 = 300千円 + 100千円 + 50千円
      years: 300千円 = 100千円 + 200千円
      years: 100千円 = 50千円 + 50千円
      years: 50千円 = 20千円 + 30千円
      years: 450千円 = 170千円 + 280千円`,
    shares: '- | - | 450千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'spacer columns and blank rows',
    covers: ['gaps', 'items', 'years'],
    grid: `
      | 事業費内訳 | | | | | | （単位：千円） |

      | 区分 | | 令和5年度 | | 令和6年度 | | 計 |
      | 報償費 | | 100 | | 200 | | 300 |

      | 委託料 | | 900 | | 800 | | 1,700 |

      | 計 | | 1,000 | | 1,000 | | 2,000 |`,
    reads: `
      [cost-years]
      報償費 | 2023 item 100千円 | 2024 item 200千円 | item 300千円
      委託料 | 2023 item 900千円 | 2024 item 800千円 | item 1,700千円
      Σ 計 | 2023 total 1,000千円 | 2024 total 1,000千円 | total 2,000千円`,
    sums: `
      items: 1,000千円 = 100千円 + 900千円
      items: 1,000千円 = 200千円 + 800千円
      items: 2,000千円 = 300千円 + 1,700千円
      years: 300千円 = 100千円 + 200千円
      years: 1,700千円 = 900千円 + 800千円
      years: 2,000千円 = 1,000千円 + 1,000千円`,
    shares: '- | - | 2,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'shares and changes beside the money',
    covers: ['not-money', 'budget'],
    grid: `
      （単位：千円、％）
      | 区分 | 令和5年度決算額 | 構成比 | 令和6年度決算額 | 構成比 | 増減額 | 増減率 |
      | 補助事業 | 600 | 60.0 | 700 | 70.0 | 100 | 16.7 |
      | 単独事業 | 400 | 40.0 | 300 | 30.0 | △100 | △25.0 |
      | 計 | 1,000 | 100.0 | 1,000 | 100.0 | 0 | 0.0 |`,
    reads: `
      [cost-budget]
      補助事業 | 2023 settled 600千円 | 2024 settled 700千円
      単独事業 | 2023 settled 400千円 | 2024 settled 300千円
      Σ 計 | 2023 settled 1,000千円 | 2024 settled 1,000千円`,
  },
  {
    name: 'price × number beside the amount, in three columns',
    covers: ['not-money', 'items'],
    grid: `
      （単位：円）
      | 費目 | 内訳 | 単価 | 数量 | 単位 | 金額 |
      | 報償費 | 講師謝金 | 30,000 | 4 | 回 | 120,000 |
      | 旅費 | 講師旅費 | 12,500 | 4 | 回 | 50,000 |
      | 使用料 | 会場 | 15,000 | 2 | 日 | 30,000 |
      | 合計 | | | | | 200,000 |`,
    reads: `
      [cost-items]
      講師謝金 | item 120,000円
      講師旅費 | item 50,000円
      会場 | item 30,000円
      Σ 合計 | total 200,000円`,
    sums: 'items: 200,000円 = 120,000円 + 50,000円 + 30,000円',
    shares: '- | - | 200,000円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'negative amounts with △ and ▲',
    covers: ['figures', 'items'],
    grid: `
      （単位：千円）
      | 区分 | 当初 | 補正 | 計 |
      | 委託料 | 5,000 | △1,200 | 3,800 |
      | 工事請負費 | 8,000 | ▲500 | 7,500 |
      | 備品購入費 | 0 | 700 | 700 |
      | 合計 | 13,000 | △1,000 | 12,000 |`,
    reads: `
      [cost-items]
      委託料 | item 5,000千円 | item -1,200千円 | total 3,800千円
      工事請負費 | item 8,000千円 | item -500千円 | total 7,500千円
      備品購入費 | item 0千円 | item 700千円 | total 700千円
      Σ 合計 | item 13,000千円 | item -1,000千円 | total 12,000千円`,
    sums: `
      items: 13,000千円 = 5,000千円 + 8,000千円 + 0千円
      items: -1,000千円 = -1,200千円 + -500千円 + 700千円
      items: 12,000千円 = 3,800千円 + 7,500千円 + 700千円
      items: 3,800千円 = 5,000千円 + -1,200千円
      items: 7,500千円 = 8,000千円 + -500千円
      items: 700千円 = 0千円 + 700千円
      items: 12,000千円 = 13,000千円 + -1,000千円`,
    shares: '- | - | 12,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'dashes, 皆減 and blanks are nothing',
    covers: ['marks', 'years'],
    grid: `
      （単位：千円）
      | 事業 | 令和4年度 | 令和5年度 | 令和6年度 | 計 |
      | 起業支援 | 300 | － | ― | 300 |
      | 就農支援 | - | 200 | 200 | 400 |
      | 商店街 | | 100 | ー | 100 |
      | 計 | 300 | 300 | 200 | 800 |`,
    reads: `
      [cost-years]
      起業支援 | 2022 item 300千円 | 2023 item － | 2024 item ― | item 300千円
      就農支援 | 2022 item - | 2023 item 200千円 | 2024 item 200千円 | item 400千円
      商店街 | 2023 item 100千円 | 2024 item ー | item 100千円
      Σ 計 | 2022 total 300千円 | 2023 total 300千円 | 2024 total 200千円 | total 800千円`,
    sums: `
      items: 300千円 = 300千円
      items: 300千円 = 200千円 + 100千円
      items: 200千円 = 200千円
      items: 800千円 = 300千円 + 400千円 + 100千円
      years: 300千円 = 300千円
      years: 400千円 = 200千円 + 200千円
      years: 100千円 = 100千円
      years: 800千円 = 300千円 + 300千円 + 200千円`,
    shares: '- | - | 800千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'an amount with its bracketed note',
    covers: ['figures', 'marks'],
    grid: `
      （単位：千円）
      | 区分 | 金額 |
      | 委託料 | 4,500（見込） |
      | 補助金 | 約500 |
      | 計 | 5,000 |`,
    reads: `
      [cost-items]
      委託料 | item 4,500千円
      補助金 | item 500千円
      Σ 計 | total 5,000千円`,
    sums: 'items: 5,000千円 = 4,500千円 + 500千円',
    shares: '- | - | 5,000千円 total-assumed | no rate | - | no-rate',
  },
]);
