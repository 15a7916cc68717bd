import { ruleCases } from '../tools/cases';

const table = (label: string, baseline: string, target: string): string => `
  | 指標 | 従前値 | 目標値 |
  | ${label} | ${baseline} | ${target} |`;

const years = (first: string, second: string): string => `
  | 指標 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
  | 到着時間 | 30分 | ${first} | ${second} |`;
const results = (result: string): string => `
  | 指標 | 基準値 | 令和3年度目標値 | 令和3年度実績値 |
  | 到着時間 | 21分 | 16分 | ${result} |`;

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
    'a result beside the baseline': results('18分（3分短縮）'),
    'words that go either way, downwards': table('到着時間', '21分', '16分（5分改善）'),
    'a share of few, rounded by the target': table('就業者数', '12人', '13人（5%増）'),
    'a share of few that goes either way': table('離職者数', '12人', '11人（5%改善）'),
    'at least the value that the change makes': table('観光客数', '1,000人', '1,200人以上（20%増）'),
    'minutes beside hours': table('到着時間', '2時間', '70分（50分短縮）'),
    'hours beside minutes': table('到着時間', '130分', '70分（1時間短縮）'),
    'the unit stands in its own column': `
      | 指標 | 単位 | 従前値 | 目標値 |
      | 到着時間 | 分 | 21 | 16（5短縮） |`,
    'a change that is not exactly meant': table('到着時間', '21分', '16分（約7分短縮）'),
    'against a year that is not said': table('到着時間', '21分', '16分（年度比2分短縮）'),
    'words that compare with a limit': table('到着時間', '21分', '16分（2分超過）'),
    'a share of nothing': table('観光客数', '0人', '10人（10%増）'),
    'a change counted in something else': table('到着時間', '21分', '16分（5人減）'),
    'figures of two kinds': table('到着時間', '21分', '80%（5分短縮）'),
    'points of no percentage': table('到着時間', '21分', '16分（5ポイント減）'),
    'points of an index': table('景況指数', '100ポイント', '105ポイント（5ポイント増）'),
    'against the year before, which is not there': years('25分（前年度比3分短縮）', '22分'),
    'against the year before, which is open': years('-', '22分（前年度比3分短縮）'),
    'against the time before': years('25分', '22分（前回比3分短縮）'),
    'increments are no levels': `
      | KPI | 事業開始前（現時点） | 令和元年度増加分 1年目 | 令和2年度増加分 2年目 | KPI増加分の累計 |
      | 移住者数（人） | 10人 | 4人（2人増） | 6人（2人増） | 10人 |`,
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
    'a result that does not fit': {
      grid: results('18分（4分短縮）'),
      finds: [{ cell: 'D2', severity: 'error', message: 'differs', expected: '3', printed: '4' }],
    },
    'an interim target that does not fit': {
      grid: `
      | 指標 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
      | 到着時間 | 21分 | 令和元年度 | 18分（4分短縮） | 令和4年度 | 16分（5分短縮） | 令和6年度 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'differs', expected: '3', printed: '4' }],
    },
    'against the baseline by name': {
      grid: table('到着時間', '21分', '16分（基準値比6分短縮）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '5', printed: '6' }],
    },
    'words that go either way': {
      grid: table('到着時間', '21分', '16分（7分改善）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '5', printed: '7' }],
    },
    'a share that goes the other way': {
      grid: table('観光客数', '1,200人', '1,000人（20%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '17', printed: '20' }],
    },
    'a reduction that is a growth': {
      grid: table('離職者数', '16人', '21人（5人減）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'other-way', expected: '5', printed: '5' }],
    },
    'minutes beside hours that do not fit': {
      grid: table('到着時間', '2時間', '70分（40分短縮）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '50', printed: '40' }],
    },
    'points that do not fit': {
      grid: table('就業率', '40%', '43%（4ポイント上昇）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '3', printed: '4' }],
    },
    'percent from nothing': {
      grid: table('就業率', '0%', '5%（3%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '5', printed: '3' }],
    },
    'a share of few': {
      grid: table('就業者数', '12人', '14人（5%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '17', printed: '5' }],
    },
    'a share with a digit': {
      grid: table('観光客数', '1,234人', '1,300人（5.1%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '5.3', printed: '5.1' }],
    },
    'at least another value': {
      grid: table('観光客数', '1,000人', '1,300人以上（20%増）'),
      finds: [{ cell: 'C2', severity: 'error', message: 'differs', expected: '30', printed: '20' }],
    },
    'no unit but in its column': {
      grid: `
      | 指標 | 単位 | 従前値 | 目標値 |
      | 到着時間 | 分 | 21 | 16（4短縮） |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'differs', expected: '5', printed: '4' }],
    },
  },
});
