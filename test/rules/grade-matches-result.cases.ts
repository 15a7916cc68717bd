import { ruleCases } from '../tools/cases';

function table(grade: string, actual = 108, header = '評価', label = '移住者数'): string {
  return `
    | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | ${header} |
    | ${label} | 人 | 80 | 116 | ${actual} | ${grade} |`;
}

/** Rows of projects, of which one grade may speak of several. */
function projects(...rows: readonly string[]): string {
  return [
    '| 交付対象事業の名称 | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 事業効果 |',
    ...rows,
  ].join('\n');
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
    'another legend of the town’s own': `${table('△', 120)}
      △（8割未満）、○（8割以上）`,
    'a grade a year': `
      | 指標 | 基準値 | 令和6年度 目標 | 令和6年度 実績 | 令和6年度 評価 | 令和7年度 目標 | 令和7年度 実績 | 令和7年度 評価 |
      | 移住者数（人） | 80 | 90 | 85 | ○ | 100 | 120 | ○ |`,
    'a number under another header': table('1', 108, '内部評価'),
    'a letter that the scheme does not have': { grid: table('Z'), settings: { gradingScheme: 'sabc-band' } },
    'a letter that the result can mean': { grid: table('Ａ'), settings: { gradingScheme: 'sabc-band' } },
    'less or more may be better': `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
      | 審議の状況 | 件 | 116 | 108 | ○ |`,
    'on the way to the target of a later year': `
      | 指標 | 基準値 | 令和7年度 実績 | 目標値(令和9年度) | 評価 |
      | 移住者数（人） | 80 | 108 | 160 | ○ |`,
    'a 事業 with an indicator that is not counted yet': projects(
      '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | 4 |',
      '| | 相談件数 | 件 | 10 | 40 | 集計中 | |',
    ),
    'a mark of a 事業 with several indicators': projects(
      '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | △ |',
      '| | 相談件数 | 件 | 10 | 40 | 15 | |',
    ),
    'not met, not better, and nothing to compare with': `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
      | 移住者数の増加 | 人 | 116 | 108 | × |`,
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
    'less is better, and more was reached': {
      grid: `
        | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
        | 待機児童数 | 人 | 40 | 10 | 20 | × |
        | 交通事故件数 | 件 | 40 | 10 | 45 | △ |`,
      finds: [
        { cell: 'F2', severity: 'warning', message: 'mark' },
        { cell: 'F3', severity: 'warning', message: 'mark' },
      ],
    },
    'equal to before is no better': {
      grid: table('△', 80),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'met, and △': {
      grid: table('△', 116),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    '○ and not met, without anything before': {
      grid: `
        | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
        | 移住者数の増加 | 人 | 116 | 108 | ○ |`,
      finds: [{ cell: 'E2', severity: 'warning', message: 'mark' }],
    },
    '○ and not met, with a baseline that was left blank': {
      grid: table('○', 108, '評価', '移住者数の増加').replace('| 80 |', '| |'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'a legend without figures': {
      grid: `${table('○')}
        ※○：達成、△：未達成`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'figures in a note that is no legend': {
      grid: `${table('○')}
        ※目標の80％以上を目安とする`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'a row below without a mark is not of the same 事業': {
      grid: `${table('○')}
        | 相談件数 | 件 | 10 | 40 | 45 | |`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'mark' }],
    },
    'each row of a 事業 has its own': {
      grid: projects(
        '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | 4 |',
        '| | 相談件数 | 件 | 10 | 40 | 5 | 4 |',
      ),
      finds: [{ cell: 'G2', severity: 'warning', message: 'official' }],
    },
    'the next 事業 has none': {
      grid: projects(
        '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | 4 |',
        '| 起業支援事業 | 相談件数 | 件 | 10 | 40 | 5 | |',
      ),
      finds: [{ cell: 'G2', severity: 'warning', message: 'official' }],
    },
    'a 事業 below its worst indicator': {
      grid: projects(
        '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 120 | 4 |',
        '| | 相談件数 | 件 | 10 | 40 | 15 | |',
        '| | 起業件数 | 件 | 10 | 40 | 32 | |',
      ),
      finds: [{ cell: 'G2', severity: 'warning', message: 'official' }],
    },
    'a 事業 above its best indicator': {
      grid: projects(
        '| 移住促進事業 | 移住者数 | 人 | 80 | 116 | 105 | 1 |',
        '| | 相談件数 | 件 | 10 | 40 | 15 | |',
      ),
      finds: [{ cell: 'G2', severity: 'warning', message: 'official' }],
    },
    'a letter of the scheme in another width': {
      grid: table('Ｓ'),
      settings: { gradingScheme: 'sabc-band' },
      finds: [{ cell: 'F2', severity: 'warning', message: 'scheme' }],
    },
    'the scheme of the settings': {
      grid: table('S'),
      settings: { gradingScheme: 'sabc-band' },
      finds: [{ cell: 'F2', severity: 'warning', message: 'scheme' }],
    },
  },
});
