import { kpiCases } from './kpi-case';

/** Indicators that stand in no table. A sentence that is not certain is left, with a warning where targets are listed. */
export default kpiCases('sentences', [
  {
    name: 'a sentence with an aim',
    covers: ['sentences', 'prose'],
    grid: `
      4 地域再生計画の目標
      本事業により、観光入込客数を平成26年度の12万人から平成31年度までに15万人に増加させる。
      市外からの転入者数は、平成27年度の310人から平成32年度には350人とすることを目指す。`,
    reads: `
      [sentence level]
      観光入込客数 | 万人 | base 12 (2014) | 2019 T 15
      市外からの転入者数 | 人 | base 310 (2015) | 2020 T 350`,
  },
  {
    name: 'a list below a heading of targets',
    covers: ['sentences', 'list'],
    grid: `
      【数値目標】
      ○合計特殊出生率 1.45（H26）→1.60（H31）
      ①待機児童数 H26:19人→H31:0人
      ・しごと創出数：12件（平成27年度） → 30件（平成31年度）
      ・空き家率　13.5％（H25年度）⇒ 12.0％（H30年度）`,
    reads: `
      [sentence level]
      合計特殊出生率 | ? | base 1.45 (cal 2014) | cal 2019 T 1.60
      待機児童数 | 人 | base 19 (cal 2014) | cal 2019 T 0
      しごと創出数 | 件 | base 12 (2015) | 2019 T 30
      空き家率 | % | base 13.5 (2013) | 2018 T 12.0`,
  },
  {
    name: 'label and figures in two cells outside a table',
    covers: ['sentences', 'list'],
    grid: `
      【重要業績評価指標（KPI）】
      | 新規就農者数 | 2人（平成26年度）→ 10人（平成31年度） |
      | 合計特殊出生率 | 1.45（H26）→1.60（H31） |
      (1) 65歳以上の就業率 20.5%（H26年度）→ 25%（H31年度）
      ・20～39歳の女性人口を平成26年度の1,200人から平成31年度までに1,250人とする。`,
    reads: `
      [sentence level]
      新規就農者数 | 人 | base 2 (2014) | 2019 T 10
      合計特殊出生率 | ? | base 1.45 (cal 2014) | cal 2019 T 1.60
      65歳以上の就業率 | % | base 20.5 (2014) | 2019 T 25
      20~39歳の女性人口 | 人 | base 1,200 (2014) | 2019 T 1,250`,
  },
  {
    name: 'what has happened is no target',
    covers: ['sentences', 'prose'],
    grid: `
      【数値目標】
      観光入込客数は平成20年度の15万人から平成26年度の12万人まで減少した。
      人口は平成22年の8,200人から平成27年の7,600人に減少しており、令和2年には7,000人になると推計される。
      製造品出荷額は平成21年の300億円から平成26年の350億円へと増加傾向にある。`,
    reads: '',
  },
  {
    name: 'without a heading and an aim nothing is read',
    covers: ['sentences', 'prose'],
    grid: `
      計画の名称 まちなか再生計画
      空き店舗数 12件（H26）→8件（H31）
      事業費を平成26年度の12万円から平成31年度までに15万円に増加させる。
      電話番号は平成26年度の12番から平成31年度までに15番に変更する。`,
    reads: '',
  },
  {
    name: 'several indicators in one sentence, or two lines of figures',
    covers: ['sentences'],
    grid: `
      【数値目標】
      ・観光入込客数を平成26年度の12万人から平成29年度に13万人、平成31年度から15万人に増加させる。
      ・移住者数と就業者数を平成26年度の12人から平成31年度までに15人に増加させる。
      ・従業者数 120人（H31）→100人（H26）`,
    warns: ['kpi-sentence-unclear', 'kpi-sentence-unclear', 'kpi-sentence-unclear'],
    reads: '',
  },
  {
    name: 'a sentence that repeats a table is not read again',
    covers: ['sentences', 'duplicates'],
    grid: `
      観光入込客数を平成26年度の12万人から平成31年度までに15万人に増加させる。

      | 指標 | 単位 | 基準値 | 年度 | 目標値 | 年度 |
      | 観光入込客数 | 人 | 121,430 | 平成26年度 | 150,000 | 平成31年度 |`,
    leftOver: 0,
    reads: `
      [L3 level]
      観光入込客数 | 人 | base 121,430 (2014) | 2019 T 150,000`,
  },
]);
