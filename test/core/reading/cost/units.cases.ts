import { costCases } from './cost-case';

/** Units of money from wherever they stand. */
export default costCases('units', [
  {
    name: 'the unit beside a note on rounding',
    covers: ['unit-note'],
    grid: `
      （単位：千円、端数切捨て）
      | 区分 | 金額 |
      | 委託料 | 100 |
      | 旅費 | 50 |
      | 合計 | 150 |`,
    sums: 'items: 150千円 = 100千円 + 50千円',
  },
  {
    name: 'the money unit among several',
    covers: ['unit-note', 'not-money'],
    grid: `
      （単位：千円・％）
      | 区分 | 金額 | 構成比 |
      | 委託料 | 100 | 66.7 |
      | 旅費 | 50 | 33.3 |
      | 合計 | 150 | 100 |`,
    sums: 'items: 150千円 = 100千円 + 50千円',
  },
  {
    name: 'how 千円 are rounded, said after them',
    covers: ['unit-note'],
    grid: `
      申請額（単位：千円　千円未満切捨て）
      | 区分 | 金額 |
      | 委託料 | 100 |
      | 旅費 | 50 |
      | 合計 | 150 |`,
    sums: 'items: 150千円 = 100千円 + 50千円',
  },
  {
    name: 'the unit in the labels of rows, a year and after',
    covers: ['unit-label', 'years'],
    grid: `
      | 事業 | 令和5年度 | 令和6年度 | 令和7年度以降 | 合計 |
      | 観光（千円） | 1 | 2 | 3 | 6 |
      | 移住（千円） | 5 | - | - | 5 |
      | 合計（千円） | 6 | 2 | 3 | 11 |`,
    sums: `
      items: 6千円 = 1千円 + 5千円
      items: 2千円 = 2千円
      items: 3千円 = 3千円
      items: 11千円 = 6千円 + 5千円
      years: 6千円 = 1千円 + 2千円 + 3千円
      years: 5千円 = 5千円
      years: 11千円 = 6千円 + 2千円 + 3千円`,
  },
  {
    name: 'units in the cells themselves, of two sizes',
    covers: ['unit-cell', 'unit-mixed', 'items'],
    grid: `
      | 費目 | 金額 |
      | 委託料 | 1,200千円 |
      | 備品購入費 | 80万円 |
      | 合計 | 2,000千円 |`,
    reads: `
      [cost-items]
      委託料 | item 1,200千円
      備品購入費 | item 80万円
      Σ 合計 | total 2,000千円`,
    sums: 'items: 2,000千円 = 1,200千円 + 80万円',
    shares: '- | - | 2,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'unit in the number format',
    covers: ['unit-format', 'years'],
    grid: `
      | 区分 | 令和5年度 | 令和6年度 | 合計 |
      | 移住促進事業費 | 1200 [#,##0"千円"] | 800 [#,##0"千円"] | 2000 [#,##0"千円"] |
      | 観光振興事業費 | 300 [#,##0"千円"] | 200 [#,##0"千円"] | 500 [#,##0"千円"] |
      | 計 | 1500 [#,##0"千円"] | 1000 [#,##0"千円"] | 2500 [#,##0"千円"] |`,
    reads: `
      [cost-years]
      移住促進事業費 | 2023 item 1,200千円 | 2024 item 800千円 | item 2,000千円
      観光振興事業費 | 2023 item 300千円 | 2024 item 200千円 | item 500千円
      Σ 計 | 2023 total 1,500千円 | 2024 total 1,000千円 | total 2,500千円`,
    sums: `
      items: 1,500千円 = 1,200千円 + 300千円
      items: 1,000千円 = 800千円 + 200千円
      items: 2,500千円 = 2,000千円 + 500千円
      years: 2,000千円 = 1,200千円 + 800千円
      years: 500千円 = 300千円 + 200千円
      years: 2,500千円 = 1,500千円 + 1,000千円`,
    shares: '- | - | 2,500千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'a column 単位',
    covers: ['unit-column', 'items', 'funding'],
    grid: `
      | 項目 | 単位 | 令和4年度 | 令和5年度 |
      | 総事業費 | 千円 | 12,000 | 14,000 |
      | 国庫支出金 | 千円 | 6,000 | 7,000 |
      | 県支出金 | 千円 | 1,000 | 1,000 |
      | 一般財源 | 千円 | 5,000 | 6,000 |`,
    reads: `
      [cost-funding]
      総事業費 | 2022 total 12,000千円 | 2023 total 14,000千円
      国庫支出金 | 2022 funding:national 6,000千円 | 2023 funding:national 7,000千円
      県支出金 | 2022 funding:prefectural 1,000千円 | 2023 funding:prefectural 1,000千円
      一般財源 | 2022 funding:general 5,000千円 | 2023 funding:general 6,000千円`,
    sums: `
      funding: 12,000千円 = 6,000千円 + 1,000千円 + 5,000千円
      funding: 14,000千円 = 7,000千円 + 1,000千円 + 6,000千円`,
  },
  {
    name: 'a column 単位 with 円 and 千円 beside each other',
    covers: ['unit-column', 'unit-mixed'],
    grid: `
      | 区分 | 単位 | 令和4年度 | 令和5年度 | 計 |
      | 委託料 | 千円 | 1,200 | 1,300 | 2,500 |
      | 報償費 | 円 | 50,000 | 60,000 | 110,000 |`,
    reads: `
      [cost-years]
      委託料 | 2022 item 1,200千円 | 2023 item 1,300千円 | item 2,500千円
      報償費 | 2022 item 50,000円 | 2023 item 60,000円 | item 110,000円`,
    sums: `
      years: 2,500千円 = 1,200千円 + 1,300千円
      years: 110,000円 = 50,000円 + 60,000円`,
  },
  {
    name: 'unit above the columns in a header row of its own',
    covers: ['unit-header', 'header-rows'],
    grid: `
      | 事業名 | 事業費 | 国費 | 県費 | 市費 |
      | | 千円 | 千円 | 千円 | 千円 |
      | 観光振興 | 1000 | 500 | 200 | 300 |
      | 移住促進 | 600 | 300 | 100 | 200 |`,
    reads: `
      [cost-funding]
      観光振興 | total 1,000千円 | grant 500千円 | funding:prefectural 200千円 | local 300千円
      移住促進 | total 600千円 | grant 300千円 | funding:prefectural 100千円 | local 200千円`,
    sums: `
      funding: 1,000千円 = 500千円 + 200千円 + 300千円
      funding: 600千円 = 300千円 + 100千円 + 200千円`,
  },
  {
    name: 'two units in the headers: 円 beside 千円',
    covers: ['unit-header', 'unit-mixed', 'budget'],
    grid: `
      | 事業名 | 予算額（千円） | 決算額（円） | 不用額（円） |
      | 観光振興事業 | 1,200 | 1,150,300 | 49,700 |
      | 移住促進事業 | 800 | 800,000 | 0 |`,
    reads: `
      [cost-budget]
      観光振興事業 | budget 1,200千円 | settled 1,150,300円 | unused 49,700円
      移住促進事業 | budget 800千円 | settled 800,000円 | unused 0円`,
  },
  {
    name: 'unit in a note to the right above the table',
    covers: ['unit-note', 'members'],
    grid: `
      | 関係市町村別事業費 | | | （単位：百万円） |
      | 市町村名 | 令和6年度 | 令和7年度 | 計 |
      | 三原市 | 12 | 13 | 25 |
      | 竹原市 | 8 | 7 | 15 |
      | 計 | 20 | 20 | 40 |`,
    reads: `
      [cost-members]
      三原市 | 2024 item 12百万円 | 2025 item 13百万円 | total 25百万円
      竹原市 | 2024 item 8百万円 | 2025 item 7百万円 | total 15百万円
      Σ 計 | 2024 total 20百万円 | 2025 total 20百万円 | total 40百万円`,
    sums: `
      members: 20百万円 = 12百万円 + 8百万円
      members: 20百万円 = 13百万円 + 7百万円
      members: 40百万円 = 25百万円 + 15百万円
      years: 25百万円 = 12百万円 + 13百万円
      years: 15百万円 = 8百万円 + 7百万円
      years: 40百万円 = 20百万円 + 20百万円`,
    shares: `
      三原市 | - | 25百万円 total-assumed | no rate | - | no-rate
      竹原市 | - | 15百万円 total-assumed | no rate | - | no-rate`,
  },
  {
    name: 'unit in the sheet’s title, a blank line and a heading below',
    covers: ['unit-title', 'items'],
    grid: `
      令和6年度 地域再生計画 事業費一覧（単位：千円）

      １ 事業費の内訳
      | 経費区分 | 金額 |
      | 報償費 | 120 |
      | 旅費 | 80 |
      | 委託料 | 4,800 |
      | 合計 | 5,000 |`,
    reads: `
      [cost-items]
      報償費 | 2024 item 120千円
      旅費 | 2024 item 80千円
      委託料 | 2024 item 4,800千円
      Σ 合計 | 2024 total 5,000千円`,
    sums: 'items: 5,000千円 = 120千円 + 80千円 + 4,800千円',
    shares: '- | 2024 | 5,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: '単位千円 without a colon, in half-width brackets',
    covers: ['unit-note', 'items'],
    grid: `
      (単位 千円)
      | 区分 | 事業費 |
      | 調査費 | 300 |
      | 整備費 | 700 |
      | 計 | 1,000 |`,
    reads: `
      [cost-items]
      調査費 | total 300千円
      整備費 | total 700千円
      Σ 計 | total 1,000千円`,
    sums: 'items: 1,000千円 = 300千円 + 700千円',
    shares: '- | - | 1,000千円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'the unit in the last row’s label only is that row’s',
    covers: ['unit-label', 'unit-note'],
    grid: `
      （単位：千円）
      | 区分 | 令和5年度 | 令和6年度 |
      | 事業費 | 1,200 | 1,300 |
      | うち委託料 | 900 | 1,000 |
      | 一人当たり事業費（円） | 24 | 26 |`,
    reads: `
      [cost-years]
      事業費 | 2023 item 1,200千円 | 2024 item 1,300千円
      ⊂ うち委託料 | 2023 item 900千円 | 2024 item 1,000千円
      一人当たり事業費（円） | 2023 item 24円 | 2024 item 26円`,
  },
  {
    name: '億円 beside 百万円 above and below',
    covers: ['unit-note', 'unit-mixed', 'stacked'],
    grid: `
      | 全体計画 | | （単位：億円） |
      | 区分 | 前期 | 後期 |
      | 道路整備事業費 | 12.5 | 13.2 |

      | 年度別計画 | | （単位：百万円） |
      | 区分 | 令和6年度 | 令和7年度 | 計 |
      | 道路整備事業費 | 620 | 630 | 1250 |`,
    reads: `
      [cost-years]
      道路整備事業費 | 2024 item 620百万円 | 2025 item 630百万円 | item 1,250百万円
      [cost-items]
      前期 | total 12.5億円
      後期 | total 13.2億円`,
    sums: 'years: 1,250百万円 = 620百万円 + 630百万円',
    shares: '- | - | 12.5億円 total-assumed | no rate | - | no-rate',
  },
  {
    name: 'unit in the bracket of every label, members and sums too',
    covers: ['unit-label', 'members'],
    grid: `
      | 市町村名 | 令和5年度 | 令和6年度 | 合計 |
      | 津山市（千円） | 100 | 200 | 300 |
      | 新庄村（千円） | 10 | 20 | 30 |
      | 合計（千円） | 110 | 220 | 330 |`,
    reads: `
      [cost-members]
      津山市（千円） | 2023 item 100千円 | 2024 item 200千円 | total 300千円
      新庄村（千円） | 2023 item 10千円 | 2024 item 20千円 | total 30千円
      Σ 合計（千円） | 2023 total 110千円 | 2024 total 220千円 | total 330千円`,
    sums: `
      members: 110千円 = 100千円 + 10千円
      members: 220千円 = 200千円 + 20千円
      members: 330千円 = 300千円 + 30千円
      years: 300千円 = 100千円 + 200千円
      years: 30千円 = 10千円 + 20千円
      years: 330千円 = 110千円 + 220千円`,
    shares: `
      津山市 | - | 300千円 total-assumed | no rate | - | no-rate
      新庄村 | - | 30千円 total-assumed | no rate | - | no-rate`,
  },
  {
    name: 'unit in the bracket of every header, years and sums too',
    covers: ['unit-header', 'years'],
    grid: `
      | 区分 | 令和5年度（百万円） | 令和6年度（百万円） | 計（百万円） |
      | 委託料 | 1 | 2 | 3 |
      | 報償費 | 4 | 5 | 9 |
      | 合計 | 5 | 7 | 12 |`,
    reads: `
      [cost-years]
      委託料 | 2023 item 1百万円 | 2024 item 2百万円 | item 3百万円
      報償費 | 2023 item 4百万円 | 2024 item 5百万円 | item 9百万円
      Σ 合計 | 2023 total 5百万円 | 2024 total 7百万円 | total 12百万円`,
    sums: `
      items: 5百万円 = 1百万円 + 4百万円
      items: 7百万円 = 2百万円 + 5百万円
      items: 12百万円 = 3百万円 + 9百万円
      years: 3百万円 = 1百万円 + 2百万円
      years: 9百万円 = 4百万円 + 5百万円
      years: 12百万円 = 5百万円 + 7百万円`,
    shares: '- | - | 12百万円 total-assumed | no rate | - | no-rate',
  },
]);
