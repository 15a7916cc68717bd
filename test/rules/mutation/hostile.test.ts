import type { Severity } from '../../../src/core/engine/finding';
import { findingsIn } from '../../tools/cases';
import type { Grid, GridWorkbook } from '../../tools/grid';

/** Workbooks that are right and look wrong: nothing in them is an error or asks for a person, in preset strict. */
const RIGHT: Readonly<Record<string, Grid | GridWorkbook>> = {
  'subtotals, うち and 再掲 rows, sums of every kind': `
    （単位：千円）
    | 経費区分 | 2019年度 | 2020年度 | 合計 |
    | 委託料 | 12000 | 8000 | =SUM(B3:C3) → 20000 |
    | うち広報 | 2000 | 1000 | =SUM(B4:C4) → 3000 |
    | 報償費 | 3000 | 2000 | =SUM(B5:C5) → 5000 |
    | 小計 | =B3+B5 → 15000 | =C3+C5 → 10000 | =SUM(B6:C6) → 25000 |
    | 工事請負費 | 4000 | 4000 | =SUM(B7:C7) → 8000 |
    | 備品購入費 | 1000 | 500 | =SUM(B8:C8) → 1500 |
    | 小計 | =SUM(B7:B8) → 5000 | =SUM(C7:C8) → 4500 | =SUM(B9:C9) → 9500 |
    | 合計 | =B6+B9 → 20000 | =C6+C9 → 14500 | =D6+D9 → 34500 |`,
  'rounded shares and thirds kept as doubles': `
    （単位：千円）
    | 経費区分 | 2019年度 | 2020年度 | 2021年度 | 合計 |
    | 委託料 | =100/3 → 33.333333333333336 | =100/3 → 33.333333333333336 | =100/3 → 33.333333333333336 | =SUM(B3:D3) → 100 |
    | 報償費 | 10.5 | 20.5 | 30 | =SUM(B4:D4) → 61 |`,
  'settlements cut off at 千円': `
    （単位：千円）
    | 事業 | 予算現額 | 支出済額 | 不用額 |
    | 広場整備 | 12000 | 11970 | =B3-C3 → 30 |
    | 道路照明 | 8000 | 8000 | =B4-C4 → 0 |
    | 駅前案内 | 500 | 499 | =B5-C5 → 1 |`,
  'zero targets, blank years, a slowed decline, wins that rise': `
    | 指標 | 単位 | 基準値 | 2020年度目標値 | 2021年度目標値 | 2022年度目標値 |
    | 待機児童数 | 人 | 12 | 5 | 0 | 0 |
    | 芸術祭の来場者数 | 人 | 100 | 500 | 0 | 600 |
    | 生産年齢人口の維持 | 人 | 5000 | 4900 | 4850 | 4820 |
    | CO2削減量 | t | 100 | 200 | | 400 |
    | 空き家バンク成約件数 | 件 | 3 | 5 | 8 | 12 |`,
  'labels with changes that fit, rounded and in points': `
    | 指標 | 単位 | 基準値 | 2022年度目標値 |
    | 観光客数の5%増 | 人 | 1234 | 1296 |
    | 就業率の3ポイント増 | % | 40.5 | 43.5 |
    | 所要時間の10分短縮 | 分 | 45 | 35 |
    | 観光客数を毎年5%増 | 人 | 1000 | 1280 |
    | 燃料費の2割減 | 千円 | 500 | 400 |`,
  'a forecast from a typed first year': `
    （単位：千円）
    | 区分 | 2019年度 | 2020年度 | 2021年度 | 2022年度 |
    | 総事業費 | 10000 | =ROUND(B3*1.1,0) → 11000 | =ROUND(C3*1.1,0) → 12100 | =ROUND(D3*1.1,0) → 13310 |`,
  'old years are hidden and nothing sums them': {
    rows: `
      | 指標 | 単位 | 2015年度実績 | 2016年度実績 | 2017年度実績 | 2018年度目標 |
      | 来館者数 | 人 | 90 | 95 | 101 | 120 |`,
    hiddenColumns: [2, 3],
  },
  'items folded away under their subtotals': {
    rows: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 小計 | =SUBTOTAL(9,B3:B4) → 15000 |
      | 工事請負費 | 4000 |
      | 備品購入費 | 1000 |
      | 小計 | =SUBTOTAL(9,B6:B7) → 5000 |
      | 合計 | =SUBTOTAL(9,B3:B8) → 20000 |`,
    hiddenRows: [2, 3, 5, 6],
  },
  'a filter that leaves out what is hidden': {
    rows: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | 報償費 | 3000 |
      | 旅費 | 500 |
      | 合計 | =SUBTOTAL(109,B3:B5) → 15000 |`,
    hiddenRows: [4],
  },
  'sums that are written in other ways': `
    （単位：千円）
    | 経費区分 | 2019年度 | 2020年度 | 2021年度 | 2022年度 |
    | 委託料 | 100 | 100 | 100 | 100 |
    | 報償費 | 10 | 10 | 10 | 10 |
    | 合計 | =SUMPRODUCT(B3:B4) → 110 | =IF(SUM(C3:C4)=0,"",SUM(C3:C4)) → 110 | =SUM(D3,D4) → 110 | =SUMIF($A$3:$A$4,"<>",E3:E4) → 110 |`,
};

/** What may be asked of these all the same. */
const ASKED = new Set(['cell-hidden-part-counted', 'cost-execution-recomputes']);
const GRAVE: readonly Severity[] = ['error', 'warning'];

test.each(Object.entries(RIGHT))('%s', (_, grid) => {
  const said = findingsIn({ grid }).filter(({ severity }) => GRAVE.includes(severity));
  expect(
    said
      .filter(({ severity, ruleId }) => severity === 'error' || !ASKED.has(ruleId))
      .map(({ ruleId, messageId }) => `${ruleId} ${messageId}`),
  ).toEqual([]);
});
