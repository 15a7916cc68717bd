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
    'nothing but zeros': table('| 事故件数 | 件 | 0 | 0 | 0 | 0 | 0 |'),
  },
  fail: {
    'one too many': {
      grid: table('| 新規就農者数 | 人 | 3 | 5 | 7 | 8 | 21 |'),
      finds: [{ cell: 'G2', severity: 'error', message: 'differs', expected: '20', printed: '21' }],
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
