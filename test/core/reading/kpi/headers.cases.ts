import { kpiCases } from './kpi-case';

/** Header words and rows. */
export default kpiCases('headers', [
  {
    name: 'three header rows: title bar, years, 目標 and 実績',
    covers: ['header-rows', 'L4'],
    grid: {
      rows: `
        | 重要業績評価指標（KPI） | 単位 | 計画期間 | | | |
        | | | 令和2年度 | | 令和3年度 | |
        | | | 目標 | 実績 | 目標 | 実績 |
        | 新規創業者数 | 人 | 3 | 4 | 5 | 2 |
        | 販路開拓件数 | 件 | 10 | 8 | 12 | 12 |`,
      merges: ['A1:A3', 'B1:B3', 'C1:F1', 'C2:D2', 'E2:F2'],
    },
    reads: `
      [L4 level]
      新規創業者数 | 人 | 2020 T 3 A 4 | 2021 T 5 A 2
      販路開拓件数 | 件 | 2020 T 10 A 8 | 2021 T 12 A 12`,
  },
  {
    name: '目標 and 実績 merged over years',
    covers: ['header-rows'],
    turned: true,
    grid: {
      rows: `
        | 指標名 | 単位 | 目標値 | | 実績値 | |
        | | | 平成28年度 | 平成29年度 | 平成28年度 | 平成29年度 |
        | 直売所の売上 | 千円 | 3,000 | 3,500 | 2,900 | 3,600 |
        | 体験参加者数 | 人 | 120 | 150 | 131 | 140 |`,
      merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1'],
    },
    reads: `
      [L4 level]
      直売所の売上 | 千円 | 2016 T 3,000 A 2,900 | 2017 T 3,500 A 3,600
      体験参加者数 | 人 | 2016 T 120 A 131 | 2017 T 150 A 140`,
  },
  {
    name: '当初, 計画値 and 評価値',
    covers: ['header-words'],
    grid: `
      | 項目 | 当初 | 計画値 | 評価値 |
      | 歩行者通行量（人/日） | 1,500 | 1,800 | 1,750 |
      | 空き店舗数（店舗） | 22 | 15 | 18 |`,
    reads: `
      [L4 level]
      歩行者通行量（人/日） | 人/日 | base 1,500 | – T 1,800 A 1,750
      空き店舗数（店舗） | 店舗 | base 22 | – T 15 A 18`,
  },
  {
    name: '当初現況値, 計画目標値 and 計画終了時値',
    covers: ['header-words'],
    grid: `
      | 評価指標 | 当初現況値（H22当初） | 計画目標値（H27末） | 計画終了時値 |
      | 居住人口（人） | 5,210 | 5,400 | 5,322 |
      | 都市公園面積（㎡/人） | 7.1 | 8.0 | 8.2 |`,
    reads: `
      [L4 level]
      居住人口（人） | 人 | base 5,210 (cal 2010) | cal 2015 T 5,400 | – A 5,322
      都市公園面積（㎡/人） | ㎡/人 | base 7.1 (cal 2010) | cal 2015 T 8 | – A 8.2`,
  },
  {
    name: '策定時, 目標指標値 and 達成度',
    covers: ['header-words'],
    grid: `
      | 成果指標 | 策定時 | 目標指標値 | 最終実績 | 達成度 |
      | 市民講座の受講者数（人） | 300 | 500 | 450 | 90% |
      | 図書貸出数（冊） | 10,000 | 12,000 | 12,600 | 105% |`,
    reads: `
      [L4 level]
      市民講座の受講者数（人） | 人 | base 300 | – T 500 A 450 % 90%
      図書貸出数（冊） | 冊 | base 10,000 | – T 12,000 A 12,600 % 105%`,
  },
  {
    name: '指標値 and 目標年月',
    covers: ['header-words', 'year-beside', 'L3'],
    turned: true,
    grid: `
      | 指標 | 指標値 | 単位 | 目標年月 |
      | 商品開発数 | 4 | 件 | H28.3 |
      | 交流人口 | 2,000 | 人 | H29.3 |`,
    reads: `
      [L3 level]
      商品開発数 | 件 | 2015 T 4
      交流人口 | 人 | 2016 T 2,000`,
  },
  {
    name: '現状値 alone is the baseline',
    covers: ['current-value'],
    warns: ['baseline-or-actual'],
    grid: `
      | 数値目標 | 現状値（H26） | 目標値（H31） |
      | 転出超過数 | 120人 | 60人 |
      | 就業率 | 54.1% | 56.0% |`,
    reads: `
      [L4 level]
      転出超過数 | 人 | base 120 (cal 2014) | cal 2019 T 60
      就業率 | % | base 54.1 (cal 2014) | cal 2019 T 56.0`,
  },
  {
    name: '現状値 beside a baseline is the actual',
    covers: ['current-value', 'header-words'],
    turned: true,
    grid: `
      | 指標 | 基準値（平成26年度） | 現状値（平成29年度） | 目標値（平成31年度） | 進捗率 |
      | ごみ排出量（t） | 910 | 870 | 800 | 36.4% |
      | バス利用者数（人） | 5,000 | 5,100 | 6,000 | 10.0% |`,
    reads: `
      [L4 level]
      ごみ排出量（t） | t | base 910 (2014) | 2017 A 870 | 2019 T 800 | – % 36.4%
      バス利用者数（人） | 人 | base 5,000 (2014) | 2017 A 5,100 | 2019 T 6,000 | – % 10.0%`,
  },
  {
    name: '現状値 beside an actual is the baseline',
    covers: ['current-value'],
    grid: `
      | KPI | 現状 | 目標 | 実績 |
      | 認定農業者数（人） | 40 | 50 | 47 |
      | 有害鳥獣の被害額（千円） | 900 | 500 | 620 |`,
    reads: `
      [L4 level]
      認定農業者数（人） | 人 | base 40 | – T 50 A 47
      有害鳥獣の被害額（千円） | 千円 | base 900 | – T 500 A 620`,
  },
  {
    name: 'numbers, person in charge and remarks beside',
    covers: ['header-words'],
    turned: true,
    grid: `
      | No. | 指標 | 単位 | 基準値 | 目標値 | 実績値 | 担当課 | 備考 |
      | 1 | 講座の開催回数 | 回 | 2 | 6 | 5 | 企画課 | 3月に1回追加 |
      | 2 | ボランティア登録者数 | 人 | 30 | 60 | 65 | 福祉課 | |`,
    reads: `
      [L4 level]
      講座の開催回数 | 回 | base 2 | – T 6 A 5
      ボランティア登録者数 | 人 | base 30 | – T 60 A 65`,
  },
  {
    name: 'headers with line breaks and spaces',
    covers: ['header-words', 'header-rows'],
    grid: [
      [
        '評　価　指　標',
        '単　位',
        '基準値\n(H27年度)',
        '目標値\n(R元年度)',
        '実績値\n（R元年度）',
        '達成率\n（%）',
      ],
      ['有効求人倍率', '倍', 0.9, 1.1, 1.15, 104.5],
      ['年間商品販売額', '億円', 120, 130, 128, 98.5],
    ],
    reads: `
      [L4 level]
      有効求人倍率 | 倍 | base 0.9 (2015) | 2019 T 1.1 A 1.15 | – % 104.5%
      年間商品販売額 | 億円 | base 120 (2015) | 2019 T 130 A 128 | – % 98.5%`,
  },
  {
    name: '目標額 and 実績額 of an indicator of money',
    covers: ['header-words'],
    grid: `
      | 指標 | 目標額（千円） | 実績額（千円） |
      | 直売所の売上 | 5,000 | 5,200 |
      | ふるさと産品の売上 | 800 | 760 |`,
    reads: `
      [L4 level]
      直売所の売上 | 千円 | – T 5,000 A 5,200
      ふるさと産品の売上 | 千円 | – T 800 A 760`,
  },
  {
    name: 'expected figures beside are set aside',
    covers: ['header-words'],
    grid: `
      | 指標 | 基準値 | 目標値 | 実績値 | 見込値 |
      | 来場者数（人） | 100 | 150 | 140 | 160 |
      | 売上高（千円） | 10 | 20 | 21 | 25 |`,
    reads: `
      [L4 level]
      来場者数（人） | 人 | base 100 | – T 150 A 140
      売上高（千円） | 千円 | base 10 | – T 20 A 21`,
  },
]);
