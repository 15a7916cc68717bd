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
