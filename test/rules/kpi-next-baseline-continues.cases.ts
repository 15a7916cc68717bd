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

const earlier = (result: string, unit = '人'): string => `
  | 指標 | 単位 | 平成30年度目標値 | 平成30年度実績値 | 令和元年度目標値 | 令和元年度実績値 |
  | 観光客数 | ${unit} | 140 | 138 | 150 | ${result} |`;
const later = (baseline: string, unit = '人'): string => `
  | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
  | 観光客数 | ${unit} | ${baseline} | 160 | 170 |`;
const sheets = (...grids: readonly string[]): { sheets: Record<string, string> } => ({
  sheets: Object.fromEntries(grids.map((grid, index) => [`第${index + 1}期`, grid])),
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
    'a baseline without a year': { grid: sheets(earlier('155'), later('155')) },
    'no baseline yet': { grid: sheets(earlier('155'), later('-')) },
    'the last result is open': { grid: sheets(earlier('集計中'), later('150')) },
    'the last result is preliminary': { grid: sheets(earlier('157（速報値）'), later('156')) },
    'the result in a smaller unit': { grid: sheets(earlier('155342'), later('155', '千人')) },
    'the result cut off in a greater unit': { grid: sheets(earlier('155842'), later('155', '千人')) },
    'the result has fewer digits': { grid: sheets(earlier('155', '千人'), later('155342')) },
    'counted in something else': { grid: sheets(earlier('155'), later('90', '件')) },
    'the last of three plans': {
      grid: sheets(
        `
        | 指標 | 単位 | 平成27年度目標値 | 平成27年度実績値 |
        | 観光客数 | 人 | 100 | 98 |`,
        earlier('155'),
        later('155'),
      ),
    },
    'two tables of the plan before': {
      grid: sheets(earlier('155'), earlier('158'), later('158')),
    },
    'results of this plan itself': {
      grid: sheets(
        later('155'),
        `
        | 指標 | 単位 | 令和2年度目標値 | 令和2年度実績値 |
        | 観光客数 | 人 | 160 | 163 |`,
      ),
    },
    'the plan before runs into this one': {
      grid: sheets(
        `
        | 指標 | 単位 | 令和元年度目標値 | 令和元年度実績値 | 令和2年度目標値 | 令和2年度実績値 |
        | 観光客数 | 人 | 150 | 155 | 160 | - |`,
        later('150'),
      ),
    },
    'targets of this plan without a year': {
      grid: sheets(
        earlier('155'),
        `
        | 指標 | 単位 | 基準値 | 目標値 |
        | 観光客数 | 人 | 150 | 170 |`,
      ),
    },
    'increments of the plan before are no levels': {
      grid: sheets(
        `
        | KPI | 事業開始前（現時点） | 平成30年度増加分 | 平成30年度実績 | 令和元年度増加分 | 令和元年度実績 | KPI増加分の累計 |
        | 観光客数（人） | 100 | 20 | 25 | 30 | 30 | 50 |`,
        later('155'),
      ),
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
    'no year beside the baseline': {
      grid: sheets(earlier('155'), later('150')),
      finds: [{ cell: 'C2', severity: 'warning', message: 'differs', expected: '155', printed: '150' }],
    },
    'the last but one of three plans': {
      grid: sheets(
        `
        | 指標 | 単位 | 平成27年度目標値 | 平成27年度実績値 |
        | 観光客数 | 人 | 100 | 98 |`,
        earlier('155'),
        later('98'),
      ),
      finds: [{ cell: 'C2', severity: 'warning', message: 'differs', expected: '155', printed: '98' }],
    },
    'a greater unit and another figure': {
      grid: sheets(earlier('155342'), later('157', '千人')),
      finds: [{ cell: 'C2', severity: 'warning', message: 'differs', expected: '155342', printed: '157' }],
    },
  },
});
