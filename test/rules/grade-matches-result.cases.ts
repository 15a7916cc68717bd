import { ruleCases } from '../tools/cases';

function table(grade: string, actual = 108, header = '評価', label = '移住者数'): string {
  return `
    | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | ${header} |
    | ${label} | 人 | 80 | 116 | ${actual} | ${grade} |`;
}

export default ruleCases('grade-matches-result', {
  pass: {
    'seven to eight tenths': table('2', 108, '事業効果'),
    'exactly the target is 1 or 2': table('相当程度効果があった', 116, '事業効果'),
    'equal to before is 3 or 4': table('4', 80, '事業効果'),
    'not met, but better': table('△'),
    met: table('◎', 120),
    'less is better': `
      | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
      | 待機児童数 | 人 | 40 | 10 | 8 | ○ |`,
    'a legend of the town’s own': `${table('○')}
      ※○：目標の80％以上`,
    'letters of a scheme that nobody chose': table('A'),
    'an opinion': table('○', 108, '外部評価'),
    'no actual yet': table('○').replace('| 108 |', '| 集計中 |'),
    'a 事業 between its indicators': `
      | 交付対象事業の名称 | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 事業効果 |
      | 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | 2 |
      | | 相談件数 | 件 | 10 | 40 | 15 | |`,
  },
  fail: {
    'not beyond the target': {
      grid: table('1', 108, '事業効果'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'official' }],
    },
    'beyond the target': {
      grid: table('効果がなかった', 120, '事業効果'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'official' }],
    },
    '○ and not met': {
      grid: table('○'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    '× and better than before': {
      grid: table('×'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    '△ and worse than before': {
      grid: table('△', 70),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'the scheme of the settings': {
      grid: table('S'),
      settings: { gradingScheme: 'sabc-band' },
      finds: [{ cell: 'F2', severity: 'warning', message: 'scheme' }],
    },
  },
});
