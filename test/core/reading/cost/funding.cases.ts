import { costCases } from './cost-case';

/** 財源内訳: the sources that make up a cost. */
export default costCases('funding', [
  {
    name: 'sources under a merged 特定財源',
    covers: ['funding', 'header-rows'],
    grid: {
      rows: `
      財源内訳（単位：千円）
      | 事業名 | 事業費 | 特定財源 |  |  | 一般財源 |
      |  |  | 国県支出金 | 地方債 | その他 |  |
      | 観光 | 1000 | 500 | 100 | 50 | 350 |`,
      merges: ['A2:A3', 'B2:B3', 'C2:E2', 'F2:F3'],
    },
    sums: 'funding: 1,000千円 = 500千円 + 100千円 + 50千円 + 350千円',
  },
  {
    name: 'うち columns are inside the one before',
    covers: ['funding', 'part-of'],
    grid: `
      （単位：千円）
      | 事業名 | 事業費 | 国庫支出金 | うち交付金 | 県支出金 | 一般財源 |
      | 観光 | 1000 | 500 | 400 | 100 | 400 |`,
    sums: 'funding: 1,000千円 = 500千円 + 100千円 + 400千円',
  },
  {
    name: 'grant and local share complete 交付対象事業費, not 総事業費',
    covers: ['funding', 'members'],
    grid: `
      （単位：千円）
      | 市町村名 | 総事業費 | 交付対象事業費 | 交付金 | 市負担額 |
      | 津山市 | 700 | 600 | 300 | 300 |`,
    sums: '',
  },
  {
    name: 'years typed as numbers, donations among the sources',
    covers: ['years', 'funding', 'eras'],
    grid: `
      | 年度 | 事業費（千円） | 寄附額（千円） | 一般財源（千円） |
      | 2020 | 10 | 6 | 4 |
      | 2021 | 12 | 9 | 3 |
      | 計 | 22 | 15 | 7 |`,
    sums: `
      years: 22千円 = 10千円 + 12千円
      years: 15千円 = 6千円 + 9千円
      years: 7千円 = 4千円 + 3千円
      funding: 10千円 = 6千円 + 4千円
      funding: 12千円 = 9千円 + 3千円
      funding: 22千円 = 15千円 + 7千円`,
  },
  {
    name: 'revenue with what is carried over',
    covers: ['funding'],
    grid: `
      収入の部（単位：円）
      | 科目 | 予算額 | 前年度予算額 | 増減 |
      | 負担金 | 150 | 140 | 10 |
      | 補助金 | 300 | 250 | 50 |
      | 繰越金 | 20 | 10 | 10 |
      | 合計 | 470 | 400 | 70 |`,
    sums: 'funding: 470円 = 150円 + 300円 + 20円',
  },
  {
    name: 'sources in rows below 事業費',
    covers: ['funding', 'unit-note'],
    grid: `
      （単位：百万円）
      | 年度 | H30 | R1 |
      | 事業費 | 10 | 12 |
      | 国費 | 5 | 6 |
      | 県費 | 1 | 1 |
      | 市費 | 4 | 5 |`,
    sums: `
      funding: 10百万円 = 5百万円 + 1百万円 + 4百万円
      funding: 12百万円 = 6百万円 + 1百万円 + 5百万円`,
  },
  {
    name: '財源内訳 with 特定財源 and its parts, and 計',
    covers: ['funding', 'header-rows'],
    grid: {
      rows: `
      （単位：千円）
      | 年度 | 事業費 | 財源内訳 | | | | |
      | | | 特定財源 | | | 一般財源 | 計 |
      | | | 国支出金 | 県支出金 | 地方債 | | |
      | 令和5年度 | 10,000 | 5,000 | 1,000 | 2,000 | 2,000 | 10,000 |
      | 令和6年度 | 12,000 | 6,000 | 1,000 | 3,000 | 2,000 | 12,000 |
      | 計 | 22,000 | 11,000 | 2,000 | 5,000 | 4,000 | 22,000 |`,
      merges: ['A2:A4', 'B2:B4', 'C2:G2', 'C3:E3', 'F3:F4', 'G3:G4'],
    },
    reads: `
      [cost-funding]
      令和5年度 | 2023 total 10,000千円 | 2023 funding:national 5,000千円 | 2023 funding:prefectural 1,000千円 | 2023 funding:bond 2,000千円 | 2023 funding:general 2,000千円 | 2023 total 10,000千円
      令和6年度 | 2024 total 12,000千円 | 2024 funding:national 6,000千円 | 2024 funding:prefectural 1,000千円 | 2024 funding:bond 3,000千円 | 2024 funding:general 2,000千円 | 2024 total 12,000千円
      Σ 計 | total 22,000千円 | funding:national 11,000千円 | funding:prefectural 2,000千円 | funding:bond 5,000千円 | funding:general 4,000千円 | total 22,000千円`,
    sums: `
      years: 22,000千円 = 10,000千円 + 12,000千円
      years: 11,000千円 = 5,000千円 + 6,000千円
      years: 2,000千円 = 1,000千円 + 1,000千円
      years: 5,000千円 = 2,000千円 + 3,000千円
      years: 4,000千円 = 2,000千円 + 2,000千円
      years: 22,000千円 = 10,000千円 + 12,000千円
      funding: 10,000千円 = 5,000千円 + 1,000千円 + 2,000千円 + 2,000千円
      funding: 12,000千円 = 6,000千円 + 1,000千円 + 3,000千円 + 2,000千円
      funding: 22,000千円 = 11,000千円 + 2,000千円 + 5,000千円 + 4,000千円`,
  },
  {
    name: '財源内訳 as rows below the project’s cost',
    covers: ['funding', 'years', 'part-of'],
    grid: `
      （単位：千円）
      | 区分 | | R5 | R6 | R7 | 計 |
      | 事業費 | | 1,000 | 2,000 | 3,000 | 6,000 |
      | 財源内訳 | 国庫支出金 | 500 | 1,000 | 1,500 | 3,000 |
      | | 県支出金 | 100 | 200 | 300 | 600 |
      | | 地方債 | 200 | 400 | 600 | 1,200 |
      | | その他 | 50 | 100 | 150 | 300 |
      | | 一般財源 | 150 | 300 | 450 | 900 |`,
    reads: `
      [cost-funding]
      事業費 | 2023 total 1,000千円 | 2024 total 2,000千円 | 2025 total 3,000千円 | total 6,000千円
      国庫支出金 | 2023 funding:national 500千円 | 2024 funding:national 1,000千円 | 2025 funding:national 1,500千円 | funding:national 3,000千円
      県支出金 | 2023 funding:prefectural 100千円 | 2024 funding:prefectural 200千円 | 2025 funding:prefectural 300千円 | funding:prefectural 600千円
      地方債 | 2023 funding:bond 200千円 | 2024 funding:bond 400千円 | 2025 funding:bond 600千円 | funding:bond 1,200千円
      その他 | 2023 funding:other 50千円 | 2024 funding:other 100千円 | 2025 funding:other 150千円 | funding:other 300千円
      一般財源 | 2023 funding:general 150千円 | 2024 funding:general 300千円 | 2025 funding:general 450千円 | funding:general 900千円`,
    sums: `
      funding: 1,000千円 = 500千円 + 100千円 + 200千円 + 50千円 + 150千円
      funding: 2,000千円 = 1,000千円 + 200千円 + 400千円 + 100千円 + 300千円
      funding: 3,000千円 = 1,500千円 + 300千円 + 600千円 + 150千円 + 450千円
      funding: 6,000千円 = 3,000千円 + 600千円 + 1,200千円 + 300千円 + 900千円
      years: 6,000千円 = 1,000千円 + 2,000千円 + 3,000千円
      years: 3,000千円 = 500千円 + 1,000千円 + 1,500千円
      years: 600千円 = 100千円 + 200千円 + 300千円
      years: 1,200千円 = 200千円 + 400千円 + 600千円
      years: 300千円 = 50千円 + 100千円 + 150千円
      years: 900千円 = 150千円 + 300千円 + 450千円`,
  },
  {
    name: '企業版ふるさと納税 beside the grant and 一般財源',
    covers: ['funding', 'shares'],
    grid: `
      （単位：円）
      | 事業名 | 事業費 | デジ田交付金 | 企業版ふるさと納税 | 一般財源 |
      | 関係人口創出事業 | 10,000,000 | 5,000,000 | 2,000,000 | 3,000,000 |
      | 産業人材育成事業 | 6,000,000 | 3,000,000 | 0 | 3,000,000 |
      | 計 | 16,000,000 | 8,000,000 | 2,000,000 | 6,000,000 |`,
    reads: `
      [cost-funding]
      関係人口創出事業 | total 10,000,000円 | grant 5,000,000円 | funding:corporate-donation 2,000,000円 | funding:general 3,000,000円
      産業人材育成事業 | total 6,000,000円 | grant 3,000,000円 | funding:corporate-donation 0円 | funding:general 3,000,000円
      Σ 計 | total 16,000,000円 | grant 8,000,000円 | funding:corporate-donation 2,000,000円 | funding:general 6,000,000円`,
    sums: `
      items: 16,000,000円 = 10,000,000円 + 6,000,000円
      items: 8,000,000円 = 5,000,000円 + 3,000,000円
      items: 2,000,000円 = 2,000,000円 + 0円
      items: 6,000,000円 = 3,000,000円 + 3,000,000円
      funding: 10,000,000円 = 5,000,000円 + 2,000,000円 + 3,000,000円
      funding: 6,000,000円 = 3,000,000円 + 0円 + 3,000,000円
      funding: 16,000,000円 = 8,000,000円 + 2,000,000円 + 6,000,000円`,
  },
  {
    name: '交付金, 県, 市, その他 under 負担区分',
    covers: ['funding', 'header-rows'],
    grid: {
      rows: `
      | | | | | | （単位：千円） |
      | 事業 | 全体事業費 | 負担区分 | | | |
      | | | 国費 | 県費 | 市費 | その他 |
      | 道路改良 | 40,000 | 20,000 | 5,000 | 14,000 | 1,000 |
      | 合併浄化槽 | 9,000 | 3,000 | 3,000 | 3,000 | 0 |
      | 合計 | 49,000 | 23,000 | 8,000 | 17,000 | 1,000 |`,
      merges: ['A2:A3', 'B2:B3', 'C2:F2'],
    },
    reads: `
      [cost-funding]
      道路改良 | total 40,000千円 | grant 20,000千円 | funding:prefectural 5,000千円 | local 14,000千円 | funding:other 1,000千円
      合併浄化槽 | total 9,000千円 | grant 3,000千円 | funding:prefectural 3,000千円 | local 3,000千円 | funding:other 0千円
      Σ 合計 | total 49,000千円 | grant 23,000千円 | funding:prefectural 8,000千円 | local 17,000千円 | funding:other 1,000千円`,
    sums: `
      items: 49,000千円 = 40,000千円 + 9,000千円
      items: 23,000千円 = 20,000千円 + 3,000千円
      items: 8,000千円 = 5,000千円 + 3,000千円
      items: 17,000千円 = 14,000千円 + 3,000千円
      items: 1,000千円 = 1,000千円 + 0千円
      funding: 40,000千円 = 20,000千円 + 5,000千円 + 14,000千円 + 1,000千円
      funding: 9,000千円 = 3,000千円 + 3,000千円 + 3,000千円 + 0千円
      funding: 49,000千円 = 23,000千円 + 8,000千円 + 17,000千円 + 1,000千円`,
  },
]);
