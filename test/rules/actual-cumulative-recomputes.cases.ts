import { ruleCases } from '../tools/cases';

function table(row: string, total = '実績累計'): string {
  return `
    | 指標 | 単位 | 基準値 | 令和5年度 実績 | 令和6年度 実績 | 令和7年度 実績 | ${total} |
    ${row}`;
}

export default ruleCases('actual-cumulative-recomputes', {
  pass: {
    'the sum of the years': table('| 新規就農者数 | 人 | 3 | 5 | 7 | 8 | 20 |'),
    'the baseline is in the total': table('| 就農者数 | 人 | 30 | 5 | 7 | 8 | 50 |'),
    'running levels: the last one': table('| 登録者数 | 人 | 30 | 35 | 42 | 50 | 50 |'),
    'running levels: what was won': table('| 登録者数 | 人 | 30 | 35 | 42 | 50 | 20 |'),
    'the year that still runs is blank': table('| 新規就農者数 | 人 | 3 | 5 | 7 | | 12 |'),
    'since an earlier year': table(
      '| 新規就農者数 | 人 | 3 | 5 | 7 | 8 | 41 |',
      '実績累計（平成28年度から）',
    ),
    'shares have no sum': table('| 満足度 | % | 50 | 55 | 58 | 60 | 60 |'),
    'shares have no sum, nor is their mean one': table('| 満足度 | % | 50 | 55 | 58 | 60 | 57 |'),
    'one year, and a total with years that stand elsewhere': `
      | 指標 | 単位 | 令和6年度 実績 | 実績累計 |
      | 新規就農者数 | 人 | 7 | 15 |`,
    'two totals, one of them of something else': `
      | 指標 | 単位 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 | 累計実績（町外） |
      | 新規就農者数 | 人 | 7 | 8 | 16 | 4 |`,
    'a total before the year that is counted now, and one without a figure': `
      | 指標 | 単位 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 | 累計実績（町外） |
      | 新規就農者数 | 人 | 7 | 8 | 15 | - |`,
    'running levels, the last one not counted yet': table('| 登録者数 | 人 | 30 | 35 | 42 | 集計中 | 42 |'),
    'gains and losses, one of them not known': table('| 転入超過数 | 人 | 3 | -5 | 7 | 集計中 | 9 |'),
    'what is stored adds up': table('| 売上高 | 千円 | - | 3.4 [0] | 3.4 [0] | 1 [0] | 7.8 [0] |'),
    'nothing was counted': table('| 新規就農者数 | 人 | 3 | 集計中 | 集計中 | 集計中 | 21 |'),
    'an actual without a year may be any of them': `
      | 指標 | 単位 | 令和6年度 実績 | 実績値 | 実績累計 |
      | 新規就農者数 | 人 | 7 | 8 | 16 |`,
    'nothing but zeros': table('| 事故件数 | 件 | 0 | 0 | 0 | 0 | 0 |'),
  },
  fail: {
    'one too many': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | 8 | 21 |'),
      finds: [{ cell: 'G2', severity: 'error', message: 'differs', expected: '20', printed: '21' }],
    },
    'no unit, and nothing of the year before': {
      grid: `
        | 指標 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 |
        | 相談の状況 | 7 | 8 | 16 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'differs', expected: '15', printed: '16' }],
    },
    'a baseline that counts something else': {
      grid: table('| 新規就農者数 | 人 | 1件 | 5 | 7 | 8 | 21 |'),
      finds: [{ cell: 'G2', severity: 'error', message: 'differs', expected: '20', printed: '21' }],
    },
    'points of a percentage': {
      grid: `
        | KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 |
        | 満足度（%） | 50 | 2 | 3 | 5 | 1 | 2 | 4ポイント |`,
      finds: [{ cell: 'H2', severity: 'error', message: 'differs', expected: '3', printed: '4' }],
    },
    'a total of two, of which one has no figure': {
      grid: `
        | 指標 | 単位 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 | 累計実績（町外） |
        | 新規就農者数 | 人 | 7 | 8 | 16 | - |`,
      finds: [{ cell: 'E2', severity: 'error', message: 'differs', expected: '15', printed: '16' }],
    },
    'about so many': {
      grid: table('| 来場者数 | 人 | - | 約50 | 約70 | 80 | 205 |'),
      finds: [{ cell: 'G2', severity: 'info', message: 'rounding', expected: '200', printed: '205' }],
    },
    'a year was left blank': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | | 20 |'),
      finds: [{ cell: 'G2', severity: 'info', message: 'unknown-parts', expected: '12', printed: '20' }],
    },
    'a dash is a year that is not known': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | - | 20 |'),
      finds: [{ cell: 'G2', severity: 'info', message: 'unknown-parts', expected: '12', printed: '20' }],
    },
    'less than the years that are there': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | 集計中 | 11 |'),
      finds: [{ cell: 'G2', severity: 'error', message: 'exceeded', expected: '12', printed: '11' }],
    },
    'a year is missing': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | 集計中 | 20 |'),
      finds: [{ cell: 'G2', severity: 'info', message: 'unknown-parts', expected: '12', printed: '20' }],
    },
    'of yearly increments the last one is no total': {
      grid: `
        | KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 |
        | 起業件数（件） | 3 | 5 | 15 | 20 | 5 | 15 | 15 |`,
      finds: [{ cell: 'H2', severity: 'error', message: 'differs', expected: '20', printed: '15' }],
    },
  },
});
