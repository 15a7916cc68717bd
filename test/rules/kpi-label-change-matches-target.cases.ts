import { ruleCases } from '../tools/cases';

const table = (label: string, unit: string, baseline: number | string, target: number | string): string => `
  | 指標 | 単位 | 基準値 | 令和4年度目標値 |
  | ${label} | ${unit} | ${baseline} | ${target} |`;

export default ruleCases('kpi-label-change-matches-target', {
  pass: {
    'minutes saved': table('中心駅までの所要時間の10分短縮', '分', 45, 35),
    'a rounded share': table('観光客数の5%増', '人', 1234, 1296),
    'a share that was cut off': table('観光客数の5%増', '人', 1234, 1295),
    'a target rounded to hundreds': table('観光客数の5％増加', '人', 123456, 129600),
    'two tenths': table('売上高の2割増', '千円', 500, 600),
    'points of a percentage': table('就業率の3ポイント増', '%', 40, 43),
    'percent of a percentage, in points': table('就業率の3%増', '%', 40, 43),
    'the target states the change': table('観光客数の5%増', '%', 0, 5),
    'at least as much': table('新規就農者数を10人以上増加', '人', 20, 35),
    'a change a year is another matter': table('観光客数を毎年5%増', '人', 1000, 1280),
    'a change against another year': table('観光客数の平成26年度比5%増', '人', 1000, 1200),
    'both ends': table('創業件数を19件から24件に増やす', '件', 19, 24),
    'ages are no figures of it': table('0歳から2歳の待機児童数', '人', 12, 0),
    'the words belong to a bus line': table('10分短縮バスの利用者数', '人', 100, 150),
    'no baseline is given': table('所要時間の10分短縮', '分', '-', 35),
    'increments that make the change': `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | KPI増加分の累計 |
      | 移住者数の10人増（人） | 10 | 4 | 6 | 10 |`,
  },
  fail: {
    'minutes that do not fit': {
      grid: table('中心駅までの所要時間の10分短縮', '分', 45, 36),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '35', printed: '36' }],
    },
    'a share that does not fit': {
      grid: table('観光客数の5%増', '人', 1000, 1060),
      finds: [
        { cell: 'D2', severity: 'error', message: 'target-differs', expected: '1050', printed: '1060' },
      ],
    },
    'the other way': {
      grid: table('観光客数の5%増', '人', 1000, 950),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '1050', printed: '950' }],
    },
    'an end that does not fit': {
      grid: table('創業件数を19件から24件に増やす', '件', 19, 25),
      finds: [{ cell: 'D2', severity: 'error', message: 'to-differs', expected: '24', printed: '25' }],
    },
    'a start that does not fit': {
      grid: table('創業件数を19件から24件に増やす', '件', 18, 24),
      finds: [{ cell: 'C2', severity: 'error', message: 'from-differs', expected: '19', printed: '18' }],
    },
    'increments that make another change': {
      grid: `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | KPI増加分の累計 |
      | 移住者数の10人増（人） | 10 | 4 | 7 | 11 |`,
      finds: [{ cell: 'E2', severity: 'error', message: 'total-differs', expected: '10', printed: '11' }],
    },
  },
});
