import { costCases } from './cost-case';

/** What a grant should be by the rate beside it. */
export default costCases('shares', [
  {
    name: 'a sentence that applies the share to 総事業費',
    covers: ['said', 'shares'],
    grid: `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    shares: '- | - | 625,000千円 total-by-plan-sentence | 1/2 | 312,500千円 | not-stated',
  },
  {
    name: 'total, grant and single cost in one line',
    covers: ['said', 'shares'],
    grid: `
      ・事業費 584,000千円（うち交付金 292,000千円） 単独事業費 428,704千円
      上記事業費のうち、1/2の事業費に対して本交付金を充てる。`,
    shares: '- | - | 584,000千円 total-by-plan-sentence | 1/2 | 292,000千円 | agrees',
  },
  {
    name: 'one sentence says it all',
    covers: ['said', 'shares'],
    grid: `
      本計画の総事業費は120,000千円であり、そのうち交付対象事業費100,000千円の1/2である50,000千円について交付金を充当する。`,
    shares: '- | - | 100,000千円 eligible | 1/2 | 50,000千円 | agrees',
  },
  {
    name: 'labels with cells beside them',
    covers: ['said', 'shares', 'rates'],
    grid: `
      （単位：千円）
      | 総事業費 | 120000 |
      | 交付対象経費 | 100000 |
      | 交付率 | 0.5 |
      | 国費 | 50001 |
      | 市負担額 | 49999 |`,
    shares: '- | - | 100,000千円 eligible | 1/2 | 50,000千円 | above',
    errors: ['grant-share-matches-rate'],
  },
  {
    name: 'yen are cut off, half thousands may be rounded',
    covers: ['shares', 'unit-header', 'rates'],
    grid: `
      | 市町村 | 対象経費（円） | 補助率 | 交付金額（円） |
      | A市 | 1234567 | 1/2 | 617283 |
      | B町 | 1000001 | 2分の1 | 500001 |`,
    shares: `
      A市 | - | 1,234,567円 eligible | 1/2 | 617,283円 | agrees
      B町 | - | 1,000,001円 eligible | 1/2 | 500,000円 | above`,
    errors: ['grant-share-matches-rate'],
  },
  {
    name: 'the rate in the header of the grant',
    covers: ['shares', 'rates'],
    grid: `
      （単位：千円）
      | 年度 | 交付対象事業費 | 交付金（1/2） |
      | 令和2年度 | 1001 | 500 |
      | 令和3年度 | 800 | 401 |`,
    shares: `
      - | 2020 | 1,001千円 eligible | 1/2 | 500千円 | agrees
      - | 2021 | 800千円 eligible | 1/2 | 400千円 | above`,
    errors: ['grant-share-matches-rate'],
  },
  {
    name: 'the grant below the sum of the items, a rate among them',
    covers: ['shares', 'items', 'rates'],
    grid: `
      （単位：円）
      | 費目 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 12,500,000 | 12,000,000 | 24,500,000 |
      | 報償費 | 350,000 | 350,001 | 700,001 |
      | 合計 | 12,850,000 | 12,350,001 | 25,200,001 |
      | 補助率 | 1/2 | 1/2 | |
      | うち交付金充当額 | 6,425,000 | 6,175,001 | 12,600,001 |`,
    shares: `
      - | 2023 | 12,850,000円 total-assumed | 1/2 | 6,425,000円 | agrees
      - | 2024 | 12,350,001円 total-assumed | 1/2 | 6,175,000円 | above`,
    errors: ['grant-share-matches-rate'],
  },
  {
    name: 'members over years: their totals are what the share is of',
    covers: ['shares', 'members', 'rates'],
    grid: `
      事業費（単位：千円）
      | 自治体名 | R3 | R4 | 合計 | うち交付金（1/2） |
      | 津山市 | 11 | 10 | 21 | 10 |
      | 真庭市 | 5 | 5 | 10 | 5 |
      | 合計 | 16 | 15 | 31 | 15 |`,
    shares: `
      津山市 | - | 21千円 total-assumed | 1/2 | 10千円 | agrees
      真庭市 | - | 10千円 total-assumed | 1/2 | 5千円 | agrees`,
  },
  {
    name: '確定額 is what the share gives, not 交付決定額',
    covers: ['shares'],
    grid: `
      （単位：円）
      | 事業名 | 交付決定額 | 対象経費実支出額 | 補助率 | 交付金額確定額 |
      | 移住 | 600 | 1101 | 1/2 | 550 |`,
    shares: '- | - | 1,101円 eligible | 1/2 | 550円 | agrees',
  },
  {
    name: 'rates typed below 補助率（％）',
    covers: ['rates', 'shares'],
    grid: `
      | 事業名 | 交付対象事業費（円） | 補助率（％） | 交付金（円） |
      | 移住 | 1000001 | 50 | 500000 |
      | 観光 | 3000000 | 75 | 2250000 |`,
    shares: `
      - | - | 1,000,001円 eligible | 1/2 | 500,000円 | agrees
      - | - | 3,000,000円 eligible | 3/4 | 2,250,000円 | agrees`,
  },
  {
    name: 'the rate in the label of the grant',
    covers: ['rates', 'said', 'unit-cell'],
    grid: `
      | 総事業費 | 12,000千円 |
      | うち交付対象 | 11,000千円 |
      | 交付金（1/2） | 5,500千円 |`,
    shares: '- | - | 11,000千円 eligible | 1/2 | 5,500千円 | agrees',
  },
  {
    name: 'lettered lines that say how they are computed',
    covers: ['said', 'rates', 'unit-column'],
    grid: `
      | A | 総事業費 | 25000000 | 円 |
      | B | うち交付対象外経費 | 1000001 | 円 |
      | C | 交付対象経費（A－B） | 23999999 | 円 |
      | D | 補助率 | 1/2 |  |
      | E | 交付金額（C×D、1円未満切捨て） | 11999999 | 円 |
      | F | 地方負担額（C－E） | 12000000 | 円 |`,
    shares: '- | - | 23,999,999円 eligible | 1/2 | 11,999,999円 | agrees',
  },
  {
    name: 'members merged over their items',
    covers: ['members', 'shares'],
    grid: `
      （単位：千円）
      | 市町村 | 経費区分 | 総事業費 | 交付対象経費 | 補助率 | 交付金 |
      | 津山市 | 委託料 | 1000 | 1000 | 1/2 | 500 |
      |  | 報償費 | 200 | 200 | 1/2 | 100 |
      | 新庄村 | 委託料 | 500 | 500 | 1/2 | 250 |
      | 合計 |  | 1700 | 1700 |  | 850 |`,
    shares: `
      津山市 | - | 1,000千円 eligible | 1/2 | 500千円 | agrees
      津山市 | - | 200千円 eligible | 1/2 | 100千円 | agrees
      新庄村 | - | 500千円 eligible | 1/2 | 250千円 | agrees`,
  },
  {
    name: 'members in sentences, the whole repeated below them',
    covers: ['said', 'members'],
    grid: `
      ・総事業費 625,000千円
      　津山市　総事業費　400,000千円（うち交付金　200,000千円）
      　新庄村　総事業費　225,000千円（うち交付金　112,501千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    shares: `
      - | - | 625,000千円 total-by-plan-sentence | 1/2 | 312,500千円 | not-stated
      津山市 | - | 400,000千円 total-by-plan-sentence | 1/2 | 200,000千円 | agrees
      新庄村 | - | 225,000千円 total-by-plan-sentence | 1/2 | 112,500千円 | above`,
    errors: ['grant-share-matches-rate'],
  },
  {
    name: '総事業費 beside 国費 without a rate: held against nothing',
    covers: ['shares'],
    grid: `
      | 事業名 | 総事業費（千円） | 国費（千円） |
      | 観光 | 1000 | 700 |`,
    shares: '- | - | 1,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'no rate: one trial for the whole, not one an item',
    covers: ['shares', 'items'],
    grid: `
      事業費（単位：千円）
      | 費目 | 総事業費 |
      | 委託料 | 600 |
      | 旅費 | 400 |
      | 合計 | 1000 |`,
    shares: '- | - | 1,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: '対象経費 × 2/3 in 千円, cut off',
    covers: ['shares', 'rates'],
    grid: `
      （単位：千円）
      | 事業名 | 総事業費 | 補助対象経費 | 補助率 | 補助金額 |
      | 宿泊施設改修 | 12,000 | 10,000 | 2/3 | 6,666 |
      | 駅前広場 | 6,000 | 6,000 | 3分の2 | 4,000 |`,
    reads: `
      [cost-items]
      宿泊施設改修 | total 12,000千円 | eligible 10,000千円 | grant 6,666千円
      駅前広場 | total 6,000千円 | eligible 6,000千円 | grant 4,000千円`,
    shares: `
      - | - | 10,000千円 eligible | 2/3 | 6,666千円 | agrees
      - | - | 6,000千円 eligible | 2/3 | 4,000千円 | agrees`,
  },
  {
    name: 'the rate above the table, for all its rows',
    covers: ['rates', 'shares'],
    grid: `
      補助率：1/2　　　（単位：円）
      | 団体 | 交付対象経費 | 交付金額 |
      | 津山市 | 1,000,001 | 500,000 |
      | 鏡野町 | 300,000 | 150,000 |
      | 計 | 1,300,001 | 650,000 |`,
    reads: `
      [cost-members]
      津山市 | eligible 1,000,001円 | grant 500,000円
      鏡野町 | eligible 300,000円 | grant 150,000円
      Σ 計 | eligible 1,300,001円 | grant 650,000円`,
    sums: `
      members: 1,300,001円 = 1,000,001円 + 300,000円
      members: 650,000円 = 500,000円 + 150,000円`,
    shares: `
      津山市 | - | 1,000,001円 eligible | 1/2 | 500,000円 | agrees
      鏡野町 | - | 300,000円 eligible | 1/2 | 150,000円 | agrees`,
  },
  {
    name: 'a list of label and value with 10分の10',
    covers: ['said', 'rates', 'shares'],
    grid: `
      | 総事業費 | 5,000,000円 |
      | 交付対象経費 | 4,800,000円 |
      | 補助率 | 10/10 |
      | 交付決定額 | 4,800,000円 |`,
    reads: 'said | total 5,000,000円 | eligible 4,800,000円 | grant 4,800,000円 | 10/10 of cost',
    shares: '- | - | 4,800,000円 eligible | 10/10 | 4,800,000円 | agrees',
  },
  {
    name: 'a grant that is too high by one is an error',
    covers: ['shares'],
    grid: `
      （単位：円）
      | 市町村 | 交付対象経費 | 補助率 | 交付金額 |
      | 美咲町 | 999,999 | 1/2 | 500,000 |`,
    reads: `
      [cost-members]
      美咲町 | eligible 999,999円 | grant 500,000円`,
    shares: '美咲町 | - | 999,999円 eligible | 1/2 | 499,999円 | above',
    errors: ['grant-share-matches-rate'],
  },
  {
    name: 'eligible cost and grant below the items, the rate above',
    covers: ['rates', 'shares', 'items', 'part-of'],
    grid: `
      補助率　1/2
      | 経費の区分 | 令和7年度（円） | 令和8年度（円） |
      | ①報償費 | 300,001 | 300,000 |
      | ②委託料 | 8,000,000 | 6,000,000 |
      | 交付対象経費計 | 8,300,001 | 6,300,000 |
      | うち交付金（国費） | 4,150,000 | 3,150,000 |`,
    reads: `
      [cost-years]
      ①報償費 | 2025 item 300,001円 | 2026 item 300,000円
      ②委託料 | 2025 item 8,000,000円 | 2026 item 6,000,000円
      σ 交付対象経費計 | 2025 eligible 8,300,001円 | 2026 eligible 6,300,000円
      ⊂ うち交付金（国費） | 2025 grant 4,150,000円 | 2026 grant 3,150,000円`,
    sums: `
      items: 8,300,001円 = 300,001円 + 8,000,000円
      items: 6,300,000円 = 300,000円 + 6,000,000円`,
    shares: `
      - | 2025 | 8,300,001円 eligible | 1/2 | 4,150,000円 | agrees
      - | 2026 | 6,300,000円 eligible | 1/2 | 3,150,000円 | agrees`,
  },
]);
