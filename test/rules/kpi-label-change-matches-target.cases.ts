import { ruleCases } from '../tools/cases';

/** Increments of two years with their total; `(%)` or `（人）` stands in the label. */
const increments = (label: string, first: string, second: string, total: string): string => `
  | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | KPI増加分の累計 |
  | ${label} | 10 | ${first} | ${second} | ${total} |`;
const bare = (label: string, baseline: string, target: string): string => `
  | 指標 | 基準値 | 令和4年度目標値 |
  | ${label} | ${baseline} | ${target} |`;
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
    'minutes saved of hours': table('所要時間の90分短縮', '時間', 2, 0.5),
    'a share less of few': table('離職者数の5%減', '人', 12, 11),
    'the target states how many are to come': table('新規参加者を500人増', '人', 1000, 500),
    'the change has no unit and the target states it': table('新規参加者を500増', '人', 1000, 500),
    'no unit anywhere and the target states the change': bare('観光客数の5%増', '1000', '5'),
    'the target states at least as many new ones': table('新規就農者数を10人以上増加', '人', 20, 12),
    'a change of something else': table('シャトルバスの10分短縮', '便', 10, 20),
    'nothing is a share more than nothing': table('観光客数の5%増', '人', 0, 100),
    'no baseline beside both ends': table('創業件数を19件から24件に増やす', '件', '-', 30),
    'both ends of something else': table('参加団体を19社から24社に増やす', '人', 190, 300),
    'ends of two kinds': table('会員を19社から240人に増やす', '社', 19, 30),
    'both ends without a unit': table('創業件数を19から24に増やす', '件', 19, 24),
    'both ends beside figures without a unit': bare('創業件数を19件から24件に増やす', '19', '24'),
    'the step between both ends': table('創業件数を19件から24件に増やす', '件', 19, 5),
    'ends without a unit that are of something else': table(
      '学級数を3から5に増やす小学校の児童数',
      '人',
      90,
      150,
    ),
    'figures without a unit that are of something else': bare('創業件数を19件から24件に増やす', '190', '300'),
    'increments that make at least the change': increments('移住者数の10人以上増（人）', '4', '8', '12'),
    'increments without a total': `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 |
      | 移住者数の10人増（人） | 10 | 4 | 7 |`,
    'increments of something else': increments('移住者数の10人増（世帯）', '2', '3', '5'),
    'a share and increments of its things': increments('移住者数の5%増（人）', '4', '8', '12'),
    'the total is wrong, the increments are right': increments('移住者数の10人増（人）', '4', '6', '12'),
    'increments for a change without a unit': increments('移住者数の10増（人）', '4', '6', '10'),
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
    'the change itself in the unit of the figures': {
      grid: table('観光客数の5%増', '人', 1000, 5),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '1050', printed: '5' }],
    },
    'points from nothing': {
      grid: table('就業率の3%増', '%', 0, 4),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '3', printed: '4' }],
    },
    'less than at least as much': {
      grid: table('新規就農者数を10人以上増加', '人', 2, 8),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '12', printed: '8' }],
    },
    'neither end fits': {
      grid: table('創業件数を19件から24件に増やす', '件', 18, 25),
      finds: [
        { cell: 'C2', severity: 'error', message: 'from-differs', expected: '19', printed: '18' },
        { cell: 'D2', severity: 'error', message: 'to-differs', expected: '24', printed: '25' },
      ],
    },
    'an end without a unit that does not fit': {
      grid: table('創業件数を19から24に増やす', '件', 19, 25),
      finds: [{ cell: 'D2', severity: 'error', message: 'to-differs', expected: '24', printed: '25' }],
    },
    'a figure without a unit that does not fit': {
      grid: bare('創業件数を19件から24件に増やす', '19', '25'),
      finds: [{ cell: 'C2', severity: 'error', message: 'to-differs', expected: '24', printed: '25' }],
    },
    'one of the increments is open': {
      grid: increments('移住者数の10人増（人）', '11', '-', '11'),
      finds: [{ cell: 'E2', severity: 'error', message: 'total-differs', expected: '10', printed: '11' }],
    },
    'increments that make less than at least the change': {
      grid: increments('移住者数の10人以上増（人）', '4', '5', '9'),
      finds: [{ cell: 'E2', severity: 'error', message: 'total-differs', expected: '10', printed: '9' }],
    },
    'increments for a change without a unit': {
      grid: increments('移住者数の10増（人）', '4', '7', '11'),
      finds: [{ cell: 'E2', severity: 'error', message: 'total-differs', expected: '10', printed: '11' }],
    },
    'points of a percentage in increments': {
      grid: increments('就業率の3ポイント増（%）', '2ポイント', '2ポイント', '4ポイント'),
      finds: [{ cell: 'E2', severity: 'error', message: 'total-differs', expected: '3', printed: '4' }],
    },
    'minutes saved of hours that do not fit': {
      grid: table('所要時間の50分短縮', '時間', 2, 1),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '70', printed: '1' }],
    },
    'a share less': {
      grid: table('離職者数の5%減', '人', 1000, 1050),
      finds: [{ cell: 'D2', severity: 'error', message: 'target-differs', expected: '950', printed: '1050' }],
    },
  },
});
