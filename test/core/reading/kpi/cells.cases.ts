import { kpiCases } from './kpi-case';

/** What stands in the cells of figures. */
export default kpiCases('cells', [
  {
    name: 'dashes, blanks and words for what is not yet known',
    covers: ['marks'],
    turned: true,
    grid: `
      | 指標 | 単位 | 令和4年度目標 | 令和4年度実績 | 令和5年度目標 | 令和5年度実績 |
      | 出店数 | 店 | 3 | - | 4 | ― |
      | 通行量 | 人 | 900 | 集計中 | 950 | （集計中） |
      | 売上高 | 千円 | － | 500 | 未定 | … |`,
    reads: `
      [L4 level]
      出店数 | 店舗 | 2022 T 3 A - | 2023 T 4 A ―
      通行量 | 人 | 2022 T 900 A 集計中 | 2023 T 950 A （集計中）
      売上高 | 千円 | 2022 T － A 500 | 2023 T 未定 A …`,
  },
  {
    name: 'two figures in one cell are not joined',
    warns: ['figure-unreadable', 'figure-unreadable', 'figure-unreadable'],
    covers: ['marks'],
    grid: `
      | 指標 | 目標値 | 実績値 |
      | 説明会の参加 | 200・4,000 | 8組13名 |
      | 相談者数 | 20人 | 0人 (0人) |`,
    reads: `
      [L4 level]
      説明会の参加 | ? | – T ?200・4,000? A ?8組13名?
      相談者数 | 人 | – T 20 A ?0人 (0人)?`,
  },
  {
    name: '約, 以上, 以内 and triangles',
    covers: ['figures'],
    turned: true,
    grid: `
      | 指標 | 基準値 | 目標値 | 実績値 |
      | 参加者数 | 約200名 | 300名以上 | 320名 |
      | 所要時間 | 30分 | 20分以内 | 19分 |
      | 社会増減数 | △50人 | △30人 | ▲35人 |`,
    reads: `
      [L4 level]
      参加者数 | 人 | base 約200 | – T ≥300 A 320
      所要時間 | 分 | base 30 | – T ≤20 A 19
      社会増減数 | 人 | base -50 | – T -30 A -35`,
  },
  {
    name: 'full-width figures and figures with notes',
    covers: ['figures'],
    grid: `
      | 指標 | 単位 | 従前値 | 目標値 | 実績値 |
      | 来街者数 | 人 | １，２３４ | １，５００ | １，４８０※ |
      | 利用回数 | 回 | 0 | 30件以上 | 31 (速報値) |`,
    reads: `
      [L4 level]
      来街者数 | 人 | base 1,234 | – T 1,500 A 1,480
      利用回数 | 回 | base 0 | – T ≥30件 A 31`,
  },
  {
    name: 'figures stored as text with their units',
    covers: ['figures', 'unit'],
    turned: true,
    grid: `
      | 指標 | 基準値 | 目標値 |
      | 観光客数 | 19万4千人 | 25万人 |
      | 観光消費額 | 1億2,500万円 | 2億円 |`,
    reads: `
      [L4 level]
      観光客数 | 千人 | base 194 | – T 25万人
      観光消費額 | 万円 | base 12,500 | – T 2億円`,
  },
  {
    name: 'targets in words beside figures',
    covers: ['words'],
    turned: true,
    grid: `
      | 指標 | 基準値 | 目標値 | 実績値 |
      | 住民満足度 | 52% | 上昇 | 55% |
      | 協議会の設立 | - | 設立 | 設立済 |
      | 登録者数 | 10人 | 2割増 | 13人 |`,
    reads: `
      [L4 level]
      住民満足度 | % | base 52 | – T 上昇 A 55
      協議会の設立 | ? | base - | – T 設立 A 設立済
      登録者数 | 人 | base 10 | – T 2割増 A 13`,
  },
  {
    name: 'the year of a target within its cell',
    covers: ['one-cell', 'words'],
    grid: `
      | 指標 | 現状値 | 目標値 |
      | 新規就農者数 | 2人（H26） | 平成31年度まで10人 |
      | 農業法人数 | 5法人（H26） | 平成31年度までに8法人 |`,
    warns: ['baseline-or-actual'],
    reads: `
      [L4 level]
      新規就農者数 | 人 | base 2 (cal 2014) | 2019 T 10
      農業法人数 | 法人 | base 5 (cal 2014) | 2019 T 8`,
  },
  {
    name: 'baseline and target in one cell',
    covers: ['one-cell'],
    grid: `
      | 指標 | 目標 | 実績 |
      | 創業件数 | H26:19件→H31:14件 | 16件 |
      | 定住意向 | 54.2%から70.2%に | 61.0% |
      | 来館者数 | 1,200人（H26）→1,500人（H31） | 1,410人 |`,
    reads: `
      [L4 level]
      創業件数 | 件 | base 19 (cal 2014) | cal 2019 T 14 | – A 16
      定住意向 | % | base 54.2 | – T 70.2 A 61.0
      来館者数 | 人 | base 1,200 (cal 2014) | cal 2019 T 1,500 | – A 1,410`,
  },
  {
    name: 'label and value in one cell',
    covers: ['one-cell', 'project'],
    grid: `
      | 事業名 | 指標・目標値 | 実績値 |
      | 創業支援 | 助成件数 1件 | 1件 |
      | 空き家対策 | 改修件数　3件 | 2件 |`,
    reads: `
      [L4 level]
      創業支援 » 助成件数 | 件 | – T 1 A 1
      空き家対策 » 改修件数 | 件 | – T 3 A 2`,
  },
  {
    name: 'a change in brackets is no second figure',
    covers: ['figures'],
    grid: `
      | 指標 | 従前値 | 目標値 |
      | 到着時間 | 21分 | 16分 (5分短縮) |
      | 水質（BOD） | 1.2mg/L | 0.90mg/ℓ(リットル) |`,
    reads: `
      [L4 level]
      到着時間 | 分 | base 21 | – T 16
      水質（BOD） | mg/L | base 1.2 | – T 0.90`,
  },
  {
    name: 'errors where a figure was computed',
    covers: ['marks'],
    grid: `
      | 指標 | 目標値 | 実績値 | 達成率 |
      | 来場者数（人） | 100 | =B2 → 100 | #DIV/0! |
      | 相談件数（件） | 10 | #REF! | #REF! |`,
    reads: `
      [L4 level]
      来場者数（人） | 人 | – T 100 A 100 % #DIV/0!
      相談件数（件） | 件 | – T 10 A #REF! % #REF!`,
  },
  {
    name: 'figures that rise like years are no header',
    covers: ['figures'],
    grid: `
      | 指標 | 単位 | 基準値 | 令和4年度 | 令和5年度 | 令和6年度 |
      | 移住者数 | 人 | 1980 | 1990 | 2000 | 2010 |
      | 観光客数 | 千人 | 120 | 130 | 140 | 150 |
      | 来館者数 | 人 | 1,999 | 2000 | 2001 | 2002 |
      | 目標達成事業所数 | 所 | 2015 | 2016 | 2017 | 2018 |
      | 登録者数 | 人 | 20 | 30 | 40 | 50 |`,
    reads: `
      [L4 level]
      移住者数 | 人 | base 1,980 | 2022 T 1,990 | 2023 T 2,000 | 2024 T 2,010
      観光客数 | 千人 | base 120 | 2022 T 130 | 2023 T 140 | 2024 T 150
      来館者数 | 人 | base 1,999 | 2022 T 2,000 | 2023 T 2,001 | 2024 T 2,002
      目標達成事業所数 | 所 | base 2,015 | 2022 T 2,016 | 2023 T 2,017 | 2024 T 2,018
      登録者数 | 人 | base 20 | 2022 T 30 | 2023 T 40 | 2024 T 50`,
  },
]);
