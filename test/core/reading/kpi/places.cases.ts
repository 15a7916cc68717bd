import { kpiCases } from './kpi-case';

/** Where tables stand, what stands between and around them. */
export default kpiCases('places', [
  {
    name: 'two tables below each other with titles and notes',
    covers: ['stacked', 'notes'],
    grid: `
      基本目標１　しごとをつくる
      | KPI | 基準値（H26年度） | 目標値（H31年度） |
      | 雇用者数（人） | 100 | 150 |
      | 創業件数（件） | 3 | 10 |
      ※ 雇用者数は各年度末の値

      基本目標２　ひとを呼ぶ
      | KPI | 基準値（H26年度） | 目標値（H31年度） |
      | 転入者数（人） | 300 | 350 |
      （注）住民基本台帳による`,
    reads: `
      [L4 level]
      [L4 level]
      雇用者数（人） | 人 | base 100 (2014) | 2019 T 150
      創業件数（件） | 件 | base 3 (2014) | 2019 T 10
      転入者数（人） | 人 | base 300 (2014) | 2019 T 350`,
  },
  {
    name: 'two tables beside each other',
    covers: ['side-by-side'],
    turned: true,
    grid: `
      | 指標 | 基準値 | 目標値 | | 指標 | 基準値 | 目標値 |
      | 雇用者数（人） | 100 | 150 | | 転入者数（人） | 300 | 350 |
      | 創業件数（件） | 3 | 10 | | 出生数（人） | 80 | 90 |`,
    reads: `
      [L4 level]
      [L4 level]
      雇用者数（人） | 人 | base 100 | – T 150
      創業件数（件） | 件 | base 3 | – T 10
      転入者数（人） | 人 | base 300 | – T 350
      出生数（人） | 人 | base 80 | – T 90`,
  },
  {
    name: 'two tables beside each other without a gap, of different length',
    covers: ['side-by-side'],
    grid: `
      | 指標 | 目標値 | 実績値 | 指標 | 目標値 | 実績値 |
      | 雇用者数（人） | 150 | 140 | 転入者数（人） | 350 | 360 |
      | 創業件数（件） | 10 | 12 | | | |`,
    reads: `
      [L4 level]
      [L4 level]
      雇用者数（人） | 人 | – T 150 A 140
      創業件数（件） | 件 | – T 10 A 12
      転入者数（人） | 人 | – T 350 A 360`,
  },
  {
    name: 'group rows between indicators',
    covers: ['groups', 'project'],
    grid: `
      | 指標 | 単位 | 基準値 | 目標値 |
      | 基本目標1　雇用の場をつくる |
      | 雇用者数 | 人 | 100 | 150 |
      | 創業件数 | 件 | 3 | 10 |
      | 基本目標2　人の流れをつくる |
      | 転入者数 | 人 | 300 | 350 |`,
    reads: `
      [L4 level]
      基本目標1 雇用の場をつくる » 雇用者数 | 人 | base 100 | – T 150
      基本目標1 雇用の場をつくる » 創業件数 | 件 | base 3 | – T 10
      基本目標2 人の流れをつくる » 転入者数 | 人 | base 300 | – T 350`,
  },
  {
    name: 'blank rows, a ruled line and a page number inside',
    covers: ['gaps'],
    grid: `
      | KPI | H29年度 | H30年度 | H31年度 |
      | 販売額（千円） | 100 | 200 | 300 |

      | ---- | ---- | ---- | ---- |
      | 出荷者数（人） | 5 | 6 | 7 |
      - 12 -

      | 加工品数（品） | 1 | 2 | 3 |`,
    reads: `
      [L1 unknown]
      販売額（千円） | 千円 | 2017 T 100 | 2018 T 200 | 2019 T 300
      出荷者数（人） | 人 | 2017 T 5 | 2018 T 6 | 2019 T 7
      加工品数（品） | 品 | 2017 T 1 | 2018 T 2 | 2019 T 3`,
  },
  {
    name: 'a table that goes on to the right below, without labels',
    covers: ['continuation', 'L2'],
    grid: `
      | KPI | 事業開始前（現時点） | 2019年度増加分 1年目 | 2020年度増加分 2年目 |
      | 来訪者数（人） | 100 | 5 | 15 |
      | 商品数（品） | 2 | 3 | 3 |

      | 2021年度増加分 3年目 | KPI増加分の累計 |
      | 15 | 35 |
      | 3 | 9 |`,
    reads: `
      [L2+block increment]
      来訪者数（人） | 人 | base 100 | 2019 I 5 | 2020 I 15 | 2021 I 15 | 2019–2021 ΣT 35
      商品数（品） | 品 | base 2 | 2019 I 3 | 2020 I 3 | 2021 I 3 | 2019–2021 ΣT 9`,
  },
  {
    name: 'later years in a second block with the labels again',
    covers: ['continuation', 'stacked', 'duplicates'],
    grid: `
      | KPI | 平成29年3月末 | 平成30年3月末 |
      | 来訪者数（人） | 5 | 15 |
      | 商品数（品） | 3 | 3 |

      | KPI | 平成31年3月末 | 平成32年3月末 |
      | 来訪者数（人） | 25 | 35 |
      | 商品数（品） | 4 | 5 |`,
    reads: `
      [L1+block unknown]
      来訪者数（人） | 人 | 2016 T 5 | 2017 T 15 | 2018 T 25 | 2019 T 35
      商品数（品） | 品 | 2016 T 3 | 2017 T 3 | 2018 T 4 | 2019 T 5`,
  },
  {
    name: 'the same table in §4 and in §5-2',
    covers: ['duplicates', 'gaps', 'prose'],
    grid: `
      ４　地域再生を図るために行う事業
      【数値目標】
      | | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 本事業による 雇用者数 | 1 社 | 2 社 | 3 社 |
      | 本事業による売上高 | - | 100万円 | 200万円 |
      ５－２　第５章の特別の措置を適用して行う事業
      本市では、次のとおり重要業績評価指標を定め、毎年度検証を行うこととする。
      【重要業績評価指標（KPI）】
      | | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 本事業による雇用者数 | 1社 | 2社 | 3社 |
      | -------- | -------- | -------- | -------- |

      | 本事業による売上高 | - | 100 万円 | 200 万円 |
      毎年度、外部有識者による検証を行う。`,
    reads: `
      [L1 unknown]
      [L1 unknown]
      本事業による 雇用者数 | 社 | 2016 T 1 | 2017 T 2 | 2018 T 3 | ×2
      本事業による売上高 | 万円 | 2016 T - | 2017 T 100 | 2018 T 200 | ×2`,
  },
  {
    name: 'one label twice in a table',
    covers: ['duplicates', 'project'],
    grid: `
      | 施策 | 指標 | 基準値 | 目標値 |
      | 子育て | 満足度（%） | 50 | 60 |
      | 交通 | 満足度（%） | 40 | 55 |
      | 交通 | 満足度（%） | 30 | 45 |`,
    reads: `
      [L4 level]
      子育て » 満足度（%） | % | base 50 | – T 60
      交通 » 満足度（%） | % | base 40 | – T 55
      交通 » 満足度（%） | % | base 30 | – T 45`,
  },
  {
    name: 'shifted origin, a hidden row, prose above and below',
    covers: ['shifted', 'prose'],
    turned: true,
    grid: {
      rows: `



        | | | 本計画では、地域の稼ぐ力を高めることを目指して、以下の事業に取り組みます。 |

        | | | 指標 | 基準値 | 目標値 |
        | | | 雇用者数（人） | 100 | 150 |
        | | | 創業件数（件） | 3 | 10 |
        | | | 転入者数（人） | 300 | 350 |

        | | | 目標の達成状況は、毎年度、外部有識者を含む会議で検証します。 |`,
      hiddenRows: [7],
    },
    reads: `
      [L4 level]
      雇用者数（人） | 人 | base 100 | – T 150
      創業件数（件） | 件 | base 3 | – T 10
      転入者数（人） | 人 | base 300 | – T 350`,
  },
  {
    name: 'tab-separated text pasted into one column',
    covers: ['tabs', 'prose', 'L1'],
    grid: [
      ['４－３　数値目標'],
      ['\t平成29年3月末\t平成30年3月末\t平成31年3月末'],
      ['農産物の販売額\t10億円\t12億円\t15億円'],
      ['新規就農者数\t0人\t3人\t5人'],
      ['５　地域再生を図るために行う事業'],
    ],
    reads: `
      [L1 unknown]
      農産物の販売額 | 億円 | 2016 T 10 | 2017 T 12 | 2018 T 15
      新規就農者数 | 人 | 2016 T 0 | 2017 T 3 | 2018 T 5`,
  },
  {
    name: 'a KPI table between a cost table and a list',
    covers: ['stacked', 'statistics'],
    leftOver: 0,
    grid: `
      事業費の内訳（単位：千円）
      | 区分 | 令和元年度 | 令和2年度 | 合計 |
      | 委託料 | 1,000 | 2,000 | 3,000 |
      | 合計 | 1,000 | 2,000 | 3,000 |

      重要業績評価指標（KPI）
      | 指標 | 令和元年度 | 令和2年度 |
      | 参加者数（人） | 10 | 20 |
      | 売上高（千円） | 100 | 200 |

      | 担当 | 氏名 | 内線 |
      | 企画課 | 山田 | 内線A |`,
    reads: `
      [L1 unknown]
      参加者数（人） | 人 | 2019 T 10 | 2020 T 20
      売上高（千円） | 千円 | 2019 T 100 | 2020 T 200`,
  },
  {
    name: 'two sheets of one plan',
    covers: ['stacked', 'duplicates'],
    grid: {
      sheets: {
        計画: `
          | 指標 | 基準値（H26年度） | 目標値（H31年度） |
          | 雇用者数（人） | 100 | 150 |
          | 創業件数（件） | 3 | 10 |`,
        実績: `
          | 指標 | H29年度実績 | H30年度実績 |
          | 雇用者数（人） | 110 | 125 |
          | 創業件数（件） | 5 | 6 |`,
      },
    },
    reads: `
      [L4 level]
      [L4 level]
      雇用者数（人） | 人 | base 100 (2014) | 2017 A 110 | 2018 A 125 | 2019 T 150 | ×2
      創業件数（件） | 件 | base 3 (2014) | 2017 A 5 | 2018 A 6 | 2019 T 10 | ×2`,
  },
  {
    name: 'indicators told apart by their numbers alone',
    covers: ['duplicates'],
    grid: `
      | 指標 | 目標値 | 実績値 |
      | 指標10 | 1 | 2 |
      | 指標20 | 3 | 4 |
      | ①来場者数（人） | 5 | 6 |
      | （2）売上高（千円） | 7 | 8 |`,
    reads: `
      [L4 level]
      指標10 | ? | – T 1 A 2
      指標20 | ? | – T 3 A 4
      ①来場者数（人） | 人 | – T 5 A 6
      （2）売上高（千円） | 千円 | – T 7 A 8`,
  },
]);
