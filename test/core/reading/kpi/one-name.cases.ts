import { kpiCases } from './kpi-case';

/** Tables of one named indicator, sum rows, parts of years, lists, western headers, and what municipal sheets add. */
export default kpiCases('one name', [
  {
    name: '目標 and 実績 rows below a title that names the indicator',
    covers: ['L8', 'one-name'],
    turned: true,
    grid: `
      観光客数（人）
      | | 平成29年度 | 平成30年度 | 平成31年度 |
      | 目標 | 10 | 20 | 30 |
      | 実績 | 9 | 21 | 集計中 |`,
    reads: `
      [L8 level]
      観光客数（人） | 人 | 2017 T 10 A 9 | 2018 T 20 A 21 | 2019 T 30 A 集計中`,
  },
  {
    name: '目標, 実績 and 達成率 rows, the indicator in the corner',
    covers: ['L8', 'one-name'],
    grid: `
      | 新規雇用者数（人） | 令和3年度 | 令和4年度 |
      | 目標値 | 10 | 20 |
      | 実績値 | 9 | 21 |
      | 達成率 | 90% | 105% |`,
    reads: `
      [L8 level]
      新規雇用者数（人） | 人 | 2021 T 10 A 9 % 90% | 2022 T 20 A 21 % 105%`,
  },
  {
    name: 'two such tables below each other, each with its title',
    covers: ['L8', 'one-name', 'stacked'],
    grid: `
      観光客数（人）
      | | 平成29年度 | 平成30年度 |
      | 目標 | 10 | 20 |
      | 実績 | 9 | 21 |

      宿泊者数（人泊）
      | | 平成29年度 | 平成30年度 |
      | 目標 | 5 | 6 |
      | 実績 | 4 | 7 |`,
    reads: `
      [L8 level]
      [L8 level]
      観光客数（人） | 人 | 2017 T 10 A 9 | 2018 T 20 A 21
      宿泊者数（人泊） | 人泊 | 2017 T 5 A 4 | 2018 T 6 A 7`,
  },
  {
    name: 'years down, 目標値 and 実績値 across, a title for a name',
    covers: ['L5', 'one-name', 'year-column'],
    grid: `
      新規雇用者数（人）
      | 年度 | 目標値 | 実績値 |
      | 令和3年度 | 10 | 9 |
      | 令和4年度 | 20 | 21 |`,
    reads: `
      [L5 level]
      新規雇用者数（人） | 人 | 2021 T 10 A 9 | 2022 T 20 A 21`,
  },
  {
    name: 'a heading of many is no name',
    covers: ['one-name', 'statistics'],
    grid: `
      【数値目標】
      | | 平成29年度 | 平成30年度 |
      | 目標 | 10 | 20 |
      | 実績 | 9 | 21 |`,
    reads: '',
    leftOver: 4,
    warns: ['continuation-unclear'],
  },
  {
    name: '小計 and 合計 among the indicators',
    covers: ['L4', 'sums'],
    grid: `
      | 指標 | 単位 | 基準値 | 平成29年度 | 平成30年度 |
      | 移住者数（市内） | 人 | 3 | 10 | 20 |
      | 移住者数（村内） | 人 | 2 | 1 | 2 |
      | 小計 | 人 | 5 | 11 | 22 |
      | 観光客数 | 人 | 100 | 110 | 120 |
      | 合計（延べ） | 人 | 105 | 121 | 142 |`,
    reads: `
      [L4 level]
      移住者数（市内） | 人 | base 3 | 2017 T 10 | 2018 T 20
      移住者数（村内） | 人 | base 2 | 2017 T 1 | 2018 T 2
      観光客数 | 人 | base 100 | 2017 T 110 | 2018 T 120`,
  },
  {
    name: '計 below the members of a joint indicator',
    covers: ['L4', 'sums'],
    grid: `
      移住者数（人）
      | 指標 | 目標値（令和4年度） | 実績値（令和4年度） |
      | 津山市 | 10 | 9 |
      | 新庄村 | 2 | 3 |
      | 計 | 12 | 12 |`,
    reads: `
      [L4 level]
      津山市 | 人 | 2022 T 10 A 9
      新庄村 | 人 | 2022 T 2 A 3`,
  },
  {
    name: 'quarters with 年度計',
    covers: ['L4', 'part-year'],
    grid: `
      | 指標 | 単位 | 年間目標 | 第1四半期 | 第2四半期 | 第3四半期 | 第4四半期 | 年度計 |
      | 相談件数 | 件 | 100 | 20 | 25 | 30 | 28 | 103 |`,
    reads: `
      [L4 level]
      相談件数 | 件 | – T 100 A 103`,
  },
  {
    name: 'months with 計, the year in the title',
    covers: ['L4', 'part-year', 'notes'],
    grid: `
      令和5年度 月別実績
      | 指標 | 目標 | 4月 | 5月 | 6月 | 計 |
      | 来館者数（人） | 300 | 90 | 100 | 120 | 310 |`,
    reads: `
      [L4 level]
      来館者数（人） | 人 | 2023 T 300 A 310`,
  },
  {
    name: 'years listed in a cell',
    covers: ['year-list', 'one-cell'],
    grid: [
      ['KPI', '目標値', '実績値'],
      ['移住者数', 'H29年度:10人 H30年度:20人 H31年度:30人', '平成29年度 9人、平成30年度 1,021人'],
      ['観光客数', '平成29年度　1,000人\n平成30年度　1,200人', '-'],
    ],
    reads: `
      [L4 level]
      移住者数 | 人 | 2017 T 10 A 9 | 2018 T 20 A 1,021 | 2019 T 30
      観光客数 | 人 | 2017 T 1,000 | 2018 T 1,200 | – A -`,
  },
  {
    name: 'figures with their names under 指標及び目標',
    covers: ['one-cell', 'year-beside'],
    grid: `
      | 指標及び目標 | 目標年度 |
      | 助成件数 1件 | 平成31年度 |
      | 移住者数：10人 | 平成31年度 |`,
    reads: `
      [L3 level]
      助成件数 | 件 | 2019 T 1
      移住者数 | 人 | 2019 T 10`,
  },
  {
    name: 'all in one cell under 数値',
    covers: ['one-cell', 'words'],
    grid: `
      | 重要業績評価指標 | 数値 |
      | 就農者数 | H26年度:19件→H31年度:14件 |
      | 就職率 | 54.2%から70.2%に |
      | 移住者数 | 平成31年度まで10人 |
      | 出生率 | 1.45（平成26年度）→ 1.60（平成31年度） |`,
    reads: `
      [L1 level]
      就農者数 | 件 | base 19 (2014) | 2019 T 14
      就職率 | % | base 54.2 | – T 70.2
      移住者数 | 人 | 2019 T 10
      出生率 | ? | base 1.45 (2014) | 2019 T 1.60`,
  },
  {
    name: 'KPI, Unit, Baseline, Target, Actual',
    covers: ['western', 'L4'],
    turned: true,
    grid: `
      | KPI | Unit | Baseline | Target | Actual |
      | 観光客数 | 人 | 1000 | 1100 | 1200 |
      | 移住者数 | 人 | 10 | 12 | 15 |`,
    reads: `
      [L4 level]
      観光客数 | 人 | base 1,000 | – T 1,100 A 1,200
      移住者数 | 人 | base 10 | – T 12 A 15`,
  },
  {
    name: 'FY2019 Target',
    covers: ['western', 'L4', 'years'],
    grid: `
      | Indicator | Baseline (FY2018) | FY2019 target | FY2019 ACTUAL | FY2020 target | FY2020 ACTUAL |
      | 観光客数（人） | 1000 | 1100 | 1200 | 1200 | 1250 |`,
    reads: `
      [L4 level]
      観光客数（人） | 人 | base 1,000 (2018) | 2019 T 1,100 A 1,200 | 2020 T 1,200 A 1,250`,
  },
  {
    name: 'half-width kana',
    covers: ['western', 'L4'],
    grid: `
      | ｼﾋｮｳ | ﾀﾝｲ | ｷｼﾞｭﾝﾁ | ﾓｸﾋｮｳﾁ | ｼﾞｯｾｷﾁ |
      | ﾃﾚﾜｰｸ利用者数 | 人 | 1000 | 1100 | 1200 |`,
    reads: `
      [L4 level]
      ﾃﾚﾜｰｸ利用者数 | 人 | base 1,000 | – T 1,100 A 1,200`,
  },
  {
    name: 'a bare year goes on with the era beside it, 目標 before it',
    covers: ['years', 'L1'],
    grid: `
      | KPI | 平成26年度 | 27年度 | 28年度 | 目標 29年度 |
      | 移住者（人） | 1 | 2 | 3 | 5 |`,
    reads: `
      [L1 unknown]
      移住者（人） | 人 | 2014 T 1 | 2015 T 2 | 2016 T 3 | 2017 T 5`,
  },
  {
    name: 'an average of years before the plan’s own is what these start from',
    covers: ['years', 'L4'],
    grid: `
      【数値目標】
      | 指標 | H15～19平均値 | H20年度 | H21年度 |
      | 水質（mg/L） | 1.2 | 1.1 | 1.0 |`,
    reads: `
      [L4 level]
      水質（mg/L） | mg/L | base 1.2 (2003–2007) | 2008 T 1.1 | 2009 T 1`,
  },
  {
    name: 'a legend makes dashes zero',
    covers: ['marks', 'L4', 'notes'],
    grid: `
      | 指標 | H29年度目標 | H29年度実績 | H30年度目標 | H30年度実績 |
      | 交通死亡事故（件） | 1 | - | 2 | 3 |
      （注）「-」は皆無を示す。`,
    reads: `
      [L4 level]
      交通死亡事故（件） | 件 | 2017 T 1 A 0 | 2018 T 2 A 3`,
  },
  {
    name: 'a list of KPIs below a project’s costs',
    covers: ['list', 'stacked'],
    grid: `
      | 事業期間 | 平成29年度～平成31年度 |
      | 総事業費 | 15,000千円 |
      | KPI① | 移住者数（人） |
      | 基準値 | 10 |
      | 目標値 | 30 |
      | 実績値 | 28 |
      | KPI② | 空き家成約件数（件） |
      | 基準値 | 2 |
      | 目標値 | 8 |
      | 実績値 | 9 |`,
    reads: `
      [L4 level]
      [L4 level]
      移住者数（人） | 人 | base 10 | – T 30 A 28
      空き家成約件数（件） | 件 | base 2 | – T 8 A 9`,
    costs: ['総事業費 | total | - | 15000千円'],
  },
  {
    name: '基本目標 and 施策 merged, years over 目標 and 実績, 進捗率',
    covers: ['L4', 'header-rows', 'project'],
    grid: `
      第2期総合戦略　KPI一覧（年度）
      | 基本目標 | 施策 | 重要業績評価指標（KPI） | 単位 | 基準値（R1） | R2目標 | R2実績 | R3目標 | R3実績 | 目標値（R6） | 進捗率 | 担当課 |
      | しごとをつくる | 企業誘致 | 誘致企業数（累計） | 社 | 0 | 1 | 1 | 2 | 3 | 5 | 60.0% | 商工課 |
      | | 創業支援 | 創業件数 | 件 | 5 | 6 | 4 | 7 | 8 | 10 | 60.0% | 商工課 |
      | ひとの流れ | 移住促進 | 移住世帯数 | 世帯 | 12 | 15 | 14 | 18 | 20 | 25 | 61.5% | 企画課 |`,
    reads: `
      [L4 level]
      企業誘致 » 誘致企業数（累計） | 社 | base 0 (2019) | 2020 T 1 A 1 | 2021 T 2 A 3 | 2024 T 5 | – % 60.0%
      創業支援 » 創業件数 | 件 | base 5 (2019) | 2020 T 6 A 4 | 2021 T 7 A 8 | 2024 T 10 | – % 60.0%
      移住促進 » 移住世帯数 | 世帯 | base 12 (2019) | 2020 T 15 A 14 | 2021 T 18 A 20 | 2024 T 25 | – % 61.5%`,
  },
  {
    name: 'a row a municipality with their 計',
    covers: ['L4', 'project', 'sums'],
    grid: `
      | KPI | 市町名 | 基準値 | 令和3年度 | 令和4年度 |
      | 移住者数（人） | 津山市 | 20 | 25 | 30 |
      | | 鏡野町 | 5 | 6 | 7 |
      | | 計 | 25 | 31 | 37 |`,
    reads: `
      [L4 level]
      津山市 » 移住者数（人） | 人 | base 20 | 2021 T 25 | 2022 T 30
      鏡野町 » 移住者数（人） | 人 | base 5 | 2021 T 6 | 2022 T 7`,
  },
  {
    name: 'single years and running totals in rows',
    covers: ['L8', 'sums'],
    grid: `
      | 指標 | 区分 | 基準値 | R2年度 | R3年度 | R4年度 |
      | 新規就農者数（人） | 目標（単年） | 2 | 3 | 3 | 4 |
      | | 目標（累計） | | 3 | 6 | 10 |
      | | 実績（単年） | | 2 | 4 | 5 |
      | | 実績（累計） | | 2 | 6 | 11 |`,
    reads: `
      [L8 increment]
      新規就農者数（人） | 人 | base 2 | 2020 T 3 A 2 | 2021 T 3 A 4 | 2022 T 4 A 5`,
  },
  {
    name: '達成状況 in percent is a rate',
    covers: ['L4', 'header-words'],
    grid: `
      | 指標 | 目標値（R3年度） | 実績値（R3年度） | 達成状況 | 評価 |
      | 新規就農者数 | 10人 | 8人 | 80% | B |
      | 求人倍率 | 1.00倍 | 1.12倍 | 112% | A |`,
    reads: `
      [L4 level]
      新規就農者数 | 人 | 2021 T 10 A 8 | – % 80% | 「B」
      求人倍率 | 倍 | 2021 T 1.00 A 1.12 | – % 112% | 「A」`,
  },
]);
