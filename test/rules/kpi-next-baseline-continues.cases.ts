import { ruleCases } from '../tools/cases';

const FIRST = `
  第1期計画
  | 指標 | 単位 | 基準値（平成27年度） | 平成30年度目標値 | 平成30年度実績値 | 令和元年度目標値 | 令和元年度実績値 |
  | 観光客数 | 人 | 100 | 140 | 138 | 150 | 155 |
  | 満足度 | % | 50 | 55 | 54.2 | 60 | 57.46 |`;
const second = (visitors: string, satisfaction: string, year = '令和元年度'): string => `
  第2期計画
  | 指標 | 単位 | 基準値（${year}） | 令和2年度目標値 | 令和3年度目標値 |
  | 観光客数 | 人 | ${visitors} | 160 | 170 |
  | 満足度 | % | ${satisfaction} | 62 | 65 |`;
const both = (next: string): { sheets: Record<string, string> } => ({
  sheets: { 第1期: FIRST, 第2期: next },
});

export default ruleCases('kpi-next-baseline-continues', {
  pass: {
    'the last result': { grid: both(second('155', '57.46')) },
    'the last result at fewer digits': { grid: both(second('155', '57.5')) },
    'the result of the year that the baseline names': { grid: both(second('138', '54.2', '平成30年度')) },
    'a year without a result': { grid: both(second('90', '40', '平成28年度')) },
    'one plan alone': second('90', '40'),
    'preliminary results may change': {
      grid: {
        sheets: {
          第1期: FIRST.replace('| 155 |', '| 155（速報値） |'),
          第2期: second('157', '57.46'),
        },
      },
    },
  },
  fail: {
    'another figure than the last result': {
      grid: both(second('150', '57.46')),
      finds: [{ cell: 'C3', severity: 'warning', message: 'differs', expected: '155', printed: '150' }],
    },
    'the target in place of the result': {
      grid: both(second('150', '60')),
      finds: [
        { cell: 'C3', severity: 'warning', message: 'differs', expected: '155', printed: '150' },
        { cell: 'C4', severity: 'warning', message: 'differs', expected: '57.46', printed: '60' },
      ],
    },
    'another figure for the year that the baseline names': {
      grid: both(second('155', '54.2', '平成30年度')),
      finds: [{ cell: 'C3', severity: 'warning', message: 'differs', expected: '138', printed: '155' }],
    },
  },
});
