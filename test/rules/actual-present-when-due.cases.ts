import { ruleCases } from '../tools/cases';

const HEAD =
  '| 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 実績 | 備考 |';

function table(...rows: readonly string[]): string {
  return [HEAD, ...rows].join('\n');
}

const summer = { year: 2026, month: 6, day: 30 };
const autumn = { year: 2026, month: 10, day: 31 };

export default ruleCases('actual-present-when-due', {
  pass: {
    'every year that has ended has its result': table(
      '| 移住者数 | 人 | 80 | 100 | 96 | 110 | 120 | 120 | | |',
    ),
    'a year without a target has no result': table('| 移住者数 | 人 | 80 | - | | 110 | 120 | 120 | | |'),
    'a survey of every other year': table('| 満足度 | % | 50 | 60 | | 70 | 71 | 80 | | 隔年調査 |'),
    'a table without a place for actuals': `
      | 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和7年度 目標 |
      | 移住者数 | 人 | 80 | 100 | 110 |`,
    'a legend makes the dash a result': `${table('| 事故件数 | 件 | 3 | 2 | - | 1 | - | 0 | | |')}
      ※「－」は該当なし`,
    'a result in words': table('| 計画の策定 | | - | 策定 | 策定済 | 運用 | 運用中 | 運用 | | |'),
    'zero is a result': table('| 事故件数 | 件 | 3 | 2 | 0 | 1 | 0 | 0 | | |'),
    'the other copy of the table has the result': `
      【数値目標】
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 |
      | 移住者数 | 人 | 100 | |

      【達成状況】
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 |
      | 移住者数 | 人 | 100 | 96 |`,
    'years before the plan need not all be known': `
      | 指標 | 基準値 | 令和5年度 | 令和6年度 | 令和7年度 | 目標値(令和9年度) |
      | 満足度 | 50% | | 55% | 57% | 60% |`,
  },
  fail: {
    'one finding a table and year': {
      grid: table(
        '| 移住者数 | 人 | 80 | 100 | | 110 | | 120 | | |',
        '| 起業件数 | 件 | 2 | 3 | 4 | 4 | - | 5 | | |',
      ),
      finds: [
        { cell: 'E2', severity: 'warning', message: 'missing' },
        { cell: 'G2', severity: 'warning', message: 'missing' },
      ],
    },
    '集計中 is an answer': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 96 | 110 | 集計中 | 120 | | |'),
      finds: [{ cell: 'G2', severity: 'info', message: 'pending' }],
    },
    'collected until four months after the year': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 96 | 110 | | 120 | | |'),
      asOf: summer,
      finds: [{ cell: 'G2', severity: 'info', message: 'not-yet-due' }],
    },
    'the setting moves the day': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 96 | 110 | | 120 | | |'),
      asOf: summer,
      settings: { actualDueMonths: 2 },
      finds: [{ cell: 'G2', severity: 'warning', message: 'missing' }],
    },
    'an indicator has a month of its own': {
      grid: table('| 観光入込客数 | 千人 | 80 | 100 | 96 | 110 | | 120 | | |'),
      asOf: autumn,
      settings: { indicatorDueMonths: { 観光入込客数: 9 } },
      finds: [{ cell: 'G2', severity: 'info', message: 'not-yet-due' }],
    },
    'beside one with a month of its own, only the other is late': {
      grid: table(
        '| 観光入込客数 | 千人 | 80 | 100 | 96 | 110 | | 120 | | |',
        '| 移住者数 | 人 | 80 | 100 | 96 | 110 | | 120 | | |',
      ),
      asOf: autumn,
      settings: { indicatorDueMonths: { 観光入込客数: 9 } },
      finds: [{ cell: 'G3', severity: 'warning', message: 'missing' }],
    },
  },
});
