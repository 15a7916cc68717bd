import { ruleCases } from '../tools/cases';

const table = (label: string, baseline: string, target: string): string => `
  | 指標 | 従前値 | 目標値 |
  | ${label} | ${baseline} | ${target} |`;

export default ruleCases('kpi-bracket-matches-values', {
  pass: {
    'minutes saved': table('到着時間', '21分', '16分 (5分短縮)'),
    'a share of the baseline': table('観光客数', '1,000人', '1,200人（20%増）'),
    'a rounded share': table('観光客数', '1,234人', '1,300人（5.3%増）'),
    'a whole number for a fraction': table('平均速度', '16.4km', '21.6km（5km向上）'),
    points: table('就業率', '40%', '43%（3ポイント上昇）'),
    'percent of a percentage': table('就業率', '40%', '44%（10%増）'),
    'no baseline': table('到着時間', '-', '16分 (5分短縮)'),
    'against the year before': `
      | 指標 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
      | 到着時間 | 30分 | 25分 | 22分（前年度比3分短縮） |`,
    'a note is no change': table('水質（BOD）', '1.2mg/L', '0.90mg/L（環境基準）'),
  },
  fail: {
    'minutes that do not fit': {
      grid: table('到着時間', '21分', '16分 (6分短縮)'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '5', printed: '6' }],
    },
    'a share that does not fit': {
      grid: table('観光客数', '1,000人', '1,200人（25%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '20', printed: '25' }],
    },
    'the other way': {
      grid: table('到着時間', '21分', '16分 (5分増)'),
      finds: [{ cell: 'C2', severity: 'error', message: 'other-way', expected: '5', printed: '5' }],
    },
    'against the year before': {
      grid: `
      | 指標 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
      | 到着時間 | 30分 | 25分 | 22分（前年度比8分短縮） |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'differs', expected: '3', printed: '8' }],
    },
  },
});
