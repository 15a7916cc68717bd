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
    'a cap at 1 that a note gives': `${table('| 移住者数 | 人 | 80 | 100 | 120 | 1 [0.00] |')}
      ※１００％を超える場合は1とする`,
    'a cap at 1 that the header gives': table(
      '| 移住者数 | 人 | 80 | 100 | 120 | 1 [0.00] |',
      '達成率（上限1.0）',
    ),
    'tenths and times': table(
      '| 移住者数 | 人 | 80 | 116 | 108 | 9.3割 |\n| 起業件数 | 件 | 2 | 4 | 5 | 1.25倍 |',
    ),
    'a target in words divides nothing': table('| 協議会の設立 | - | - | 設立 | 設立済 | 100% |'),
    'the mean of the rows above': table(
      '| 移住者数 | 人 | 80 | 116 | 108 | 93.1% |\n| 2指標の平均 | 人 | 80 | 116 | 108 | 75% |',
    ),
    'the sum of the rows above': table(
      '| 移住者数 | 人 | 80 | 116 | 108 | 93.1% |\n| 計 | 人 | 80 | 116 | 108 | 75% |',
    ),
    'two formulas give the same, and one of them is usual': `
      | 指標 | 基準値 | 令和7年度 目標 | 令和9年度 目標 | 令和7年度 実績 | 達成率 |
      | 移住者数（人） | 80 | 100 | 120 | 96 | 80% |`,
    'progress by the formula in the header': table(
      '| 移住者数 | 人 | 80 | 116 | 108 | 77.8% |',
      '達成率（（実績値－基準値）÷（目標値－基準値））',
    ),
    'less is better, where 達成率 is the way that was gone and the header says so': table(
      '| 待機児童数 | 人 | 40 | 10 | 19 | 70% |',
      '達成率（(実績-(基準))÷(目標-基準)）',
    ),
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
    'a count of tenths or times that does not agree': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 9.6割 |\n| 起業件数 | 件 | 2 | 4 | 5 | 1.52倍 |'),
      finds: [
        { cell: 'F2', severity: 'error', message: 'differs', expected: '9.3', printed: '9.6' },
        { cell: 'F3', severity: 'error', message: 'differs', expected: '1.25', printed: '1.52' },
      ],
    },
    'a bare ratio that does not agree': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 0.98 |'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '0.93', printed: '0.98' }],
    },
    'a sum of a kind is an indicator': {
      grid: table('| 累計会員数 | 人 | 80 | 116 | 108 | 97.1% |\n| 計画策定数 | 件 | 2 | 4 | 3 | 57% |'),
      finds: [
        { cell: 'F2', severity: 'error', message: 'differs', expected: '93.1' },
        { cell: 'F3', severity: 'error', message: 'differs', expected: '75' },
      ],
    },
    'above the target, and cut at 1 without a word about it': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 120 | 1 [0.00] |'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '1.2', printed: '1' }],
    },
    'below the target, 100% is no cap': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 100% |'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93', printed: '100' }],
    },
    'below the target, a note about the cap explains nothing': {
      grid: `${table('| 移住者数 | 人 | 80 | 116 | 108 | 97% |')}
        ※100%を超える場合は100%とする`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93', printed: '97' }],
    },
    'below the baseline, a rate above nothing': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 76 | 20% |', '進捗率'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '-20', printed: '20' }],
    },
    'above the baseline, nothing is no cap': {
      grid: table('| 移住者数 | 人 | 80 | 100 | 90 | 0% |', '進捗率'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '50', printed: '0' }],
    },
    'progress that nothing gives, with the baseline': {
      grid: table('| 移住者数 | 人 | 80 | 116 | 108 | 87.8% |', '進捗率'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '77.8', printed: '87.8' }],
    },
    'progress towards the final target': {
      grid: `
        | 指標 | 基準値 | 令和6年度 実績 | 令和7年度 実績 | 目標値(令和9年度) | 進捗率 |
        | 移住者数（人） | 80 | 90 | 108 | 160 | 45.0% |`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '35', printed: '45' }],
    },
    '進捗率 of what has no baseline': {
      grid: table('| 移住者数 | 人 | - | 116 | 108 | 87.8% |', '進捗率'),
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '93.1', printed: '87.8' }],
    },
    'the formula in a note leaves progress': {
      grid: `${table('| 移住者数 | 人 | 80 | 116 | 108 | 93.1% |')}
        ※（実績－現状）÷（目標－現状）`,
      finds: [{ cell: 'F2', severity: 'error', message: 'differs', expected: '77.8', printed: '93.1' }],
    },
    'the total of the results against the total of the targets': {
      grid: `
        | KPI | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 実績累計 | 達成率 |
        | 起業件数（件） | 5 | 15 | 20 | 4 | 16 | 85% |`,
      finds: [{ cell: 'G2', severity: 'error', message: 'differs', expected: '80', printed: '85' }],
    },
    'a formula of the town, and nothing of ours fits': {
      grid: `${table('| 移住者数 | 人 | 80 | 116 | 108 | 97.1% |')}
        ※達成率（％）の算出は要綱による`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'no-definition', expected: '93.1' }],
    },
    'a decline that was slowed, and nothing fits': {
      grid: table('| 人口の維持 | 人 | 3000 | 2800 | 2850 | 65% |'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'no-definition' }],
    },
    'beside an error, what is only worth knowing is said once': {
      grid: table(
        '| 移住者数 | 人 | 80 | 116 | 108 | 77.8% |\n| 起業件数 | 件 | 2 | 6 | 5 | 75% |\n| 観光入込客数 | 千人 | 10 | 12.4 | 12.3 | 99.5% |\n| 就農者数 | 人 | 8 | 10 | 9 | 95% |\n| 宿泊者数 | 千人 | 10 | 12.4 | 12.2 | 98.7% |',
      ),
      finds: [
        { cell: 'F5', severity: 'error', message: 'differs', expected: '90', printed: '95' },
        { cell: 'F2', severity: 'info', message: 'other-definition', expected: '77.8' },
        { cell: 'F4', severity: 'info', message: 'rounding', expected: '99.2', printed: '99.5' },
      ],
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
