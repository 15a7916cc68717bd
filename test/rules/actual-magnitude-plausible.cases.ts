import { ruleCases } from '../tools/cases';

function table(unit: string, target: string | number, actual: string | number): string {
  return `
    | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 |
    | 観光 | ${unit} | ${target} | ${actual} |`;
}

export default ruleCases('actual-magnitude-plausible', {
  pass: {
    'twelve times the target is no unit': table('千円', 1000, 12000),
    'another unit that is printed': table('千円', 120000, '1.2億円'),
    'a plain count may multiply': table('件', 10, 10000),
    'a small target': table('億円', 1, 1000),
    'nothing was reached': table('千円', 5000, 0),
    'a loss in place of a gain': table('千円', 120000, -120000000),
    'figures of different units': table('千円', 1000, '1000000人'),
    'a density may multiply': table('人/ha', 15, 15000),
    'no unit anywhere': `
      | 指標 | 令和7年度 目標 | 令和7年度 実績 |
      | 観光の動向 | 1000 | 1000000 |`,
    'a total without a target of its own': `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 実績累計 |
      | 売上高 | 千円 | 1000 | 1100 | 1100000 |`,
    'a share of a target': table('%', 10, 10),
  },
  fail: {
    'yen under 千円': {
      grid: table('千円', 120000, 118500000),
      finds: [{ cell: 'D2', severity: 'warning', message: 'unit-slip', printed: '118500000' }],
    },
    '千人 under 人 would be the inverse': {
      grid: table('千人', 12000, 11.5),
      finds: [{ cell: 'D2', severity: 'warning', message: 'unit-slip', printed: '11.5' }],
    },
    'the target has no unit': {
      grid: `
        | 指標 | 令和7年度 目標 | 令和7年度 実績 |
        | 売上高 | 120000 | 118500000円 |`,
      finds: [{ cell: 'C2', severity: 'warning', message: 'unit-slip', printed: '118500000' }],
    },
    'a total against the total of the targets': {
      grid: `
        | KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | KPI増加分の累計 | 令和6年度 実績 | 令和7年度 実績 | 実績累計 |
        | 売上高（千円） | 3000 | 5000 | 150 | 5150 | 5100 | 170 | 5270000 |`,
      finds: [{ cell: 'H2', severity: 'warning', message: 'unit-slip', printed: '5270000' }],
    },
    'a loss in yen': {
      grid: table('千円', -1200, -1150000),
      finds: [{ cell: 'D2', severity: 'warning', message: 'unit-slip', printed: '-1150000' }],
    },
    '億円 as yen, against the final target': {
      grid: `
        | 指標 | 基準値 | 令和6年度 実績 | 令和7年度 実績 | 目標値(令和9年度) |
        | 売上高（億円） | 20 | 21 | 2150000000 | 24 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'unit-slip' }],
    },
    'an area in ㎡ under ha': {
      grid: table('ha', 15, 145000),
      finds: [{ cell: 'D2', severity: 'warning', message: 'unit-slip' }],
    },
  },
});
