import { findingsIn } from '../tools/cases';

/**
 * Documents that look wrong and are right. Nothing in them is an error, whatever the preset; what each rule may ask
 * about them is listed beside the grid.
 */
interface Right {
  readonly grid: string;
  /** Ids of rules that may ask (warning), each for a reason that a person would accept. */
  readonly asked?: readonly string[];
}

const RIGHT: Readonly<Record<string, Right>> = {
  'less is better, and the plain quotient is above 100 %': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 達成率 |
      | 待機児童数 | 人 | 40 | 10 | 12 | 120% |
      | 所要時間 | 分 | 16 | 11 | 12 | 80% |`,
  },
  '達成率 by the town’s own formula': {
    grid: `
      ※達成率＝（基準値－実績値）÷（基準値－目標値）×100
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 達成率（％） |
      | 待機児童数 | 人 | 40 | 10 | 12 | 93.3 |`,
  },
  'a cumulative column that holds the baseline': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和4年度 実績 | 令和5年度 実績 | 令和6年度 実績 | 累計実績 |
      | 移住者数 | 人 | 120 | 10 | 12 | 15 | 157 |`,
  },
  'an execution rate cut off at its digit, and one rounded': {
    grid: `
      （単位：千円）
      | 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 | 執行率 |
      | 移住促進事業 | 15000 | 14985 | 0 | 15 | 99% |
      | 観光振興事業 | 15000 | 14985 | 0 | 15 | 100% |
      | 合計 | 30000 | 29970 | 0 | 30 | 99.9% |`,
  },
  '不用額 of settlements that were cut off': {
    grid: `
      （単位：千円）
      | 事業名 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
      | 移住促進事業 | 12000 | 11372 | 500 | 127 |`,
  },
  'a settlement with a budget that was supplemented': {
    grid: `
      （単位：円）
      | 事業名 | 当初予算額 | 補正予算額 | 予算現額 | 支出済額 | 不用額 | 執行率 |
      | 移住促進事業 | 10000000 | 2000000 | 12000000 | 11400000 | 600000 | 95.0% |`,
  },
  'one member beside the total of a joint plan': {
    grid: `
      （単位：千円）
      | 団体名 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |
      | 津山市 | 10001 | 1/2 | 5000 | 5001 |
      | 新庄村 | 3001 | 1/2 | 1500 | 1501 |
      | 合計 | 13002 | 1/2 | 6500 | 6502 |`,
  },
  'a grant after its change was decided': {
    grid: `
      （単位：円）
      | 事業名 | 交付対象経費 | 補助率 | 交付申請額 | 交付決定額 | 変更交付決定額 | 受入済額 | 確定額 | 返還額 | 未収額 |
      | 移住促進事業 | 9800000 | 1/2 | 6000000 | 6000000 | 5000000 | 5000000 | 4900000 | 100000 | 0 |`,
  },
  'results of the year that still runs, marked 見込': {
    grid: `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 見込 |
      | 移住者数 | 人 | 100 | 96 | 110 | 105 |`,
  },
  'provisional figures of a running year with p': {
    grid: `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 実績（9月末時点） |
      | 移住者数 | 人 | 100 | 96 | 110 | 51 |`,
  },
  'indicators by calendar year': {
    grid: `
      | 指標 | 単位 | 令和6年 目標 | 令和6年 実績 | 令和7年 目標 | 令和7年 実績 | 令和8年 目標 | 令和8年 実績 |
      | 観光入込客数 | 千人 | 120 | 118 | 125 | 126 | 130 | 95 |`,
  },
  'a zero target in some years': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 達成率 | 令和7年度 目標 | 令和7年度 実績 |
      | 施設の開業数 | 件 | 0 | 0 | 0 | - | 2 | 2 |`,
  },
  'blank years before the first target': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和5年度 目標 | 令和5年度 実績 | 令和6年度 目標 | 令和6年度 実績 | 令和7年度 目標 | 令和7年度 実績 |
      | 新規創業件数 | 件 | 2 | | | | | 5 | 6 |`,
  },
  'a decline that was slowed': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 達成率 |
      | 人口の維持 | 人 | 10000 | 9500 | 9600 | 101.1% |`,
  },
  '積算 that are not the whole of an amount': {
    grid: `
      （単位：千円）
      | 経費区分 | 金額 | 積算 |
      | 報償費 | 1000 | 講師謝金 30,000円×2人×5回＝300千円、司会等 |
      | 旅費 | 124 | 費用弁償 1,230円×101人＝124千円 |
      | 委託料 | 5500 | 5,000千円×1.1＝5,500千円 |
      | 使用料 | 240 | 会場費 ＠20,000×12回＝240,000円 |`,
  },
  '千円 tables of shares with halves': {
    grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |
      | 移住促進事業 | 23941 | 1/2 | 11970 | 11971 |
      | 観光振興事業 | 305720 | 1/3 | 101906 | 203814 |`,
    asked: ['grant-rate-matches-programme'],
  },
  'income that was taken off before the rate': {
    grid: `
      （単位：千円）
      | 区分 | 令和7年度 |
      | 総事業費 | 10000 |
      | 対象外経費 | 500 |
      | 寄附金その他の収入 | 1500 |
      | 交付対象経費 | 8000 |
      | 補助率 | 1/2 |
      | 交付金 | 4000 |`,
  },
  'carry-overs of two projects, one of which ended': {
    grid: `
      （単位：千円）
      | 事業名 | 令和6年度 予算現額 | 令和6年度 支出済額 | 令和6年度 翌年度繰越額 | 令和7年度 前年度繰越額 | 令和7年度 予算現額 | 令和7年度 支出済額 |
      | 移住促進事業 | 10000 | 9000 | 400 | 400 | 8400 | 8000 |
      | 観光振興事業 | 10000 | 9000 | 0 | 0 | 0 | 0 |`,
  },
  'rates typed as numbers that Excel shows as %': {
    grid: `
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 達成率 |
      | 移住者数 | 人 | 80 | 116 | 108 | =E2/D2 → 0.931034482758621 [0.0%] |
      | 起業件数 | 件 | 2 | 6 | 4 | =E3/D3 → 0.666666666666667 [0%] |`,
  },
  'rates of results in thousands, worked out from the books': {
    grid: `
      | 指標 | 単位 | 令和6年度 目標 | 令和6年度 実績 | 達成率 |
      | 観光入込客数 | 千人 | 120 | 118 | 98.6% |
      | 満足度 | % | 80 | 75.4 | 94.3% |`,
  },
  'an interim result against the end of the plan': {
    grid: `
      | 指標 | 基準値 | 令和5年度 | 令和6年度 | 令和7年度 | 目標値(令和9年度) | 進捗率 |
      | 移住者数（人） | 80 | 90 | 100 | 108 | 160 | 35.0% |`,
  },
};

test.each(Object.entries(RIGHT))('%s', (_, { grid, asked = [] }) => {
  const found = findingsIn({ grid }).filter(
    ({ severity, ruleId }) => severity === 'error' || (severity === 'warning' && !asked.includes(ruleId)),
  );
  expect(
    found.map(({ ruleId, messageId, cell }) => `${ruleId} ${messageId} ${cell.row + 1},${cell.column + 1}`),
  ).toEqual([]);
});
