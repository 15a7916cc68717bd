import { ruleCases } from '../tools/cases';

function table(row: string, rate = '達成率'): string {
  return `
    | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | ${rate} |
    ${row}`;
}

export default ruleCases('rate-recomputes', {
  pass: {
    rounded: table('| 移住者数 | 人 | 80 | 116 | 108 | 93.1% |'),
    'cut off': table('| 移住者数 | 人 | 80 | 117 | 108 | 92.3% |\n| 起業件数 | 件 | 2 | 70 | 65 | 92% |'),
    'a bare number under ％': table('| 移住者数 | 人 | 80 | 116 | 108 | 93.1 |', '達成率（％）'),
    'a bare ratio': table('| 移住者数 | 人 | 80 | 116 | 108 | 0.93 |'),
    'a stored ratio that is shown as %': table('| 移住者数 | 人 | 80 | 116 | 108 | 0.931034482758621 [0%] |'),
    'progress, and the word for it': table('| 移住者数 | 人 | 80 | 116 | 108 | 77.7% |', '進捗率'),
    '進捗率 as the plain quotient': table('| 移住者数 | 人 | 80 | 116 | 108 | 93% |', '進捗率'),
    'against the final target': `
      | 指標 | 基準値 | 令和6年度 実績 | 令和7年度 実績 | 目標値(令和9年度) | 達成率 |
      | 移住者数（人） | 80 | 90 | 108 | 160 | 67.5% |`,
    'less is better: the way that was gone': table('| 待機児童数 | 人 | 40 | 10 | 19 | 70% |'),
    'less is better: target over actual': table('| 待機児童数 | 人 | 40 | 10 | 16 | 62.5% |'),
    'less is better: the mirrored quotient': table('| 所要時間 | 分 | 40 | 30 | 33 | 90% |'),
    'cut at 100 %': table('| 移住者数 | 人 | 80 | 100 | 120 | 100% |'),
    'no way below the baseline': table('| 移住者数 | 人 | 80 | 100 | 76 | 0% |', '進捗率'),
    'nothing to divide by': table('| 事故件数 | 件 | 3 | 0 | 1 | - |'),
    'another rate': table('| 移住者数 | 人 | 80 | 116 | 108 | 110% |', '対前年比'),
    'nobody has counted yet': table('| 移住者数 | 人 | 80 | 116 | 集計中 | - |'),
    'sums of yearly figures': `
      | KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 令和7年度 実績 | 達成率 |
      | 起業件数（件） | 3 | 5 | 15 | 20 | 4 | 12 | 80% |`,
    'places in a plan whose years are not known': `
      | 指標 | 基準値 | 1年目 目標 | 2年目 目標 | 1年目 実績 | 1年目 達成率 | 2年目 実績 | 2年目 達成率 |
      | 移住者数（人） | 80 | 90 | 100 | 81 | 90% | 95 | 95% |`,
  },
  fail: {
    'no definition gives it': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 97.1% |'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93.1', printed: '97.1' }],
    },
    'one off at the last digit': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 93.2% |'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93.1', printed: '93.2' }],
    },
    'the formula in the header leaves one definition': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 77.8% |', '達成率（実績÷目標）'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93.1', printed: '77.8' }],
    },
    '達成率 that is progress, said once': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 77.8% |\n| 起業件数 | 件 | 2 | 6 | 5 | 75% |'),
      finds: [{ cell: 'F2', severity: 'info', message: 'other-definition', expected: '77.8' }],
    },
    'the rate of the year before, in a plan whose years are not known': {
      grid: `
        | 指標 | 基準値 | 1年目 目標 | 2年目 目標 | 1年目 実績 | 1年目 達成率 | 2年目 実績 | 2年目 達成率 |
        | 移住者数（人） | 80 | 90 | 100 | 81 | 90% | 95 | 90% |`,
      finds: [{ cell: 'H2', severity: 'error', message: 'differs', expected: '95', printed: '90' }],
    },
    'less is better, and nothing fits': {
      grid: table('| 待機児童数 | 人 | 40 | 10 | 19 | 88% |'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'no-definition', expected: '70' }],
    },
    'a result that was rounded before': {
      grid: table('| 観光入込客数 | 千人 | 10 | 12.4 | 12.3 | 99.5% |'),
      finds: [{ cell: 'F2', severity: 'info', message: 'rounding', expected: '99.2', printed: '99.5' }],
    },
  },
});
