import { ruleCases } from '../tools/cases';

const HEAD =
  '| 指標 | 単位 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 実績 | 備考 |';

function table(...rows: readonly string[]): string {
  return [HEAD, ...rows].join('\n');
}

/** Results of the years, and one target at the end. */
function years(row: string, target = '目標値(令和9年度)'): string {
  return `
    | 指標 | 基準値 | 令和5年度 実績 | 令和6年度 実績 | 令和7年度 実績 | 令和8年度 実績 | ${target} |
    ${row}`;
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
    'other legends that make a dash a result': `${table('| 事故件数 | 件 | 3 | 2 | ― | 1 | ― | 0 | | |')}
      ―：皆無`,
    'a legend without は': `${table('| 事故件数 | 件 | 3 | 2 | － | 1 | － | 0 | | |')}
      －　実績なし`,
    'a total that nobody added up': `
      | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 令和7年度 実績累計 |
      | 移住者数 | 人 | 80 | 110 | 120 | |`,
    'being collected, before it is due': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 96 | 110 | 集計中 | 120 | | |'),
      asOf: summer,
    },
    'a survey that is not made every year': years('| 満足度（%） | 50 | | 55 | | | 60 |'),
    'no figure is aimed at': years('| 計画の策定 | - | | | | | 策定 |'),
    'after the year of the last target': years(
      '| 満足度（%） | 50 | 52 | 55 | | | 60 |',
      '目標値(令和6年度)',
    ),
    'no year has ended yet': {
      grid: years('| 満足度（%） | 50 | | | | | 60 |'),
      asOf: { year: 2024, month: 3, day: 31 },
    },
    'a result of a year that is not certain': `
      | 指標 | 単位 | 令和7年 目標 | 令和7年 実績 |
      | 観光客数 | 人 | 110 | |`,
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
    'the latest year, of a target at the end': {
      grid: years('| 満足度（%） | 50 | 52 | 55 | | | 60 |'),
      finds: [{ cell: 'E2', severity: 'warning', message: 'missing' }],
    },
    'the latest year, of a target without a year': {
      grid: years('| 満足度（%） | 50 | 52 | 55 | | | 60 |', '目標値'),
      finds: [{ cell: 'E2', severity: 'warning', message: 'missing' }],
    },
    'the year of the last target': {
      grid: years('| 満足度（%） | 50 | 52 | 55 | | | 60 |', '目標値(令和7年度)'),
      finds: [{ cell: 'E2', severity: 'warning', message: 'missing' }],
    },
    'only the year that is over, of a table of later ones': {
      grid: years('| 満足度（%） | 50 | | | | | 60 |'),
      asOf: { year: 2024, month: 8, day: 1 },
      finds: [{ cell: 'C2', severity: 'warning', message: 'missing' }],
    },
    'a legend of a dash says nothing of a blank': {
      grid: `${table('| 事故件数 | 件 | 3 | 2 | - | 1 | | 0 | | |')}
        ※「－」は該当なし`,
      finds: [{ cell: 'G2', severity: 'warning', message: 'missing' }],
    },
    'a note of another kind': {
      grid: `${table('| 事故件数 | 件 | 3 | 2 | 1 | 1 | - | 0 | | |')}
        ※該当なしの場合は0とする`,
      finds: [{ cell: 'G2', severity: 'warning', message: 'missing' }],
    },
    'a result without a year answers for none': {
      grid: `
        | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 実績累計 |
        | 移住者数 | 人 | 80 | 110 | | 120 |`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'missing' }],
    },
    'of a missing one and one that is collected, the missing one': {
      grid: table(
        '| 移住者数 | 人 | 80 | 100 | 96 | 110 | 集計中 | 120 | | |',
        '| 起業件数 | 件 | 2 | 3 | 4 | 4 | | 5 | | |',
        '| 就農者数 | 人 | 2 | 3 | 4 | 4 | | 5 | | |',
      ),
      finds: [{ cell: 'G3', severity: 'warning', message: 'missing' }],
    },
    'of one that is collected and one to come, the one to come': {
      grid: table(
        '| 移住者数 | 人 | 80 | 100 | 96 | 110 | 集計中 | 120 | | |',
        '| 観光入込客数 | 千人 | 80 | 100 | 96 | 110 | | 120 | | |',
      ),
      asOf: autumn,
      settings: { indicatorDueMonths: { 観光入込客数: 9 } },
      finds: [{ cell: 'G3', severity: 'info', message: 'not-yet-due' }],
    },
    'of several to come, the last day is said': {
      grid: table(
        '| 移住者数 | 人 | 80 | 100 | 96 | 110 | | 120 | | |',
        '| 観光入込客数 | 千人 | 80 | 100 | 96 | 110 | | 120 | | |',
      ),
      asOf: summer,
      settings: { indicatorDueMonths: { 観光入込客数: 9 } },
      finds: [{ cell: 'G2', severity: 'info', message: 'not-yet-due' }],
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
