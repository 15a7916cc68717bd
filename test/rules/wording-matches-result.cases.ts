import { ruleCases } from '../tools/cases';

function table(words: string, actual = 108, header = '評価'): string {
  return `
    | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | ${header} |
    | 移住者数 | 人 | 80 | 116 | ${actual} | ${words} |`;
}

export default ruleCases('wording-matches-result', {
  pass: {
    'met and said so': table('目標を上回った。', 120),
    'missed and said so': table('目標を達成できなかった。'),
    'nearly met': table('概ね達成'),
    'what is hoped for': table('引き続き目標を達成するよう取り組む。'),
    'another year': table('前年度は目標を達成した。'),
    'says both': table('移住は目標を達成したが、相談は目標に届かなかった。'),
    'says nearly and not': table('概ね目標を達成したが、町外は目標未達である。'),
    'a long text is of more than this': table(
      `目標を達成した。${'移住相談会を東京と大阪で開き、窓口で相談を受けた。'.repeat(6)}`,
    ),
    'seven tenths are nearly': table('おおむね目標を達成した。', 82),
    'nearly, where more was reached': table('ほぼ達成', 120),
    'nobody has counted yet': table('目標を達成した。').replace('| 108 |', '| 集計中 |'),
    'less or more may be better': `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
      | 審議の状況 | 件 | 116 | 108 | 目標を達成した。 |`,
    'on the way to the target of a later year': `
      | 指標 | 基準値 | 令和7年度 実績 | 目標値(令和9年度) | 評価 |
      | 移住者数（人） | 80 | 108 | 160 | 目標を達成した。 |`,
    'a remark that is a number': table('12', 108, '備考'),
    'words of another column': `
      | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 令和7年度 目標 | 備考 |
      | 移住者数（目標達成済） | 人 | 80 | 116 | 108 | | |`,
    'a turned table': `
      | 指標 | 移住者数（人） | 起業件数（件） |
      | 基準値 | 80 | 2 |
      | 令和7年度 目標 | 116 | 4 |
      | 令和7年度 実績 | 120 | 5 |
      | 備考 | 目標を達成した。 | |`,
    'nothing said of the target': table('相談会を12回開いた。'),
  },
  fail: {
    'not met': {
      grid: table('目標を達成した。'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標達成, and not met': {
      grid: table('目標達成'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標達成済, and not met': {
      grid: table('目標達成済'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標を大きく上回る移住があった, and not met': {
      grid: table('目標を大きく上回る移住があった'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標を達成, and not met': {
      grid: table('目標を達成'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標値は大幅に達成しました, and not met': {
      grid: table('目標値は大幅に達成しました'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標達成。次は住居の確保に取り組む, and not met': {
      grid: table('目標達成。次は住居の確保に取り組む'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '相談会を開き、目標を達成している, and not met': {
      grid: table('相談会を開き、目標を達成している'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
    '目標値を下回った, and met': {
      grid: table('目標値を下回った', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標未達, and met': {
      grid: table('目標未達', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '未達成, and met': {
      grid: table('未達成', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標には届かず, and met': {
      grid: table('目標には届かず', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標に届かなかった, and met': {
      grid: table('目標に届かなかった', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標を達成できなかった, and met': {
      grid: table('目標を達成できなかった', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標を達成できませんでした, and met': {
      grid: table('目標を達成できませんでした', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標を達成していません, and met': {
      grid: table('目標を達成していません', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標達成には至らなかった, and met': {
      grid: table('目標達成には至らなかった', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '目標達成に至らず, and met': {
      grid: table('目標達成に至らず', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '移住の目標の8割で未達, and met': {
      grid: table('移住の目標の8割で未達', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    '概ね達成, and not even seven tenths': {
      grid: table('概ね達成', 70),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-nearly-met' }],
    },
    'ほぼ目標値を達成, and not even seven tenths': {
      grid: table('ほぼ目標値を達成', 70),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-nearly-met' }],
    },
    'おおむね目標に到達, and not even seven tenths': {
      grid: table('おおむね目標に到達', 70),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-nearly-met' }],
    },
    'nearly, where less is better': {
      grid: `
        | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 評価 |
        | 待機児童数 | 人 | 40 | 10 | 30 | 概ね達成 |`,
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-nearly-met' }],
    },
    'the second of two remarks': {
      grid: `
        | 指標 | 単位 | 基準値 | 令和7年度 目標 | 令和7年度 実績 | 評価 | 備考 |
        | 移住者数 | 人 | 80 | 116 | 108 | 相談会を12回開いた。 | 目標を上回った。 |`,
      finds: [{ cell: 'G2', severity: 'warning', message: 'claims-met' }],
    },
    'met after all': {
      grid: table('目標を下回った。', 120),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-missed' }],
    },
    'not even nearly': {
      grid: table('おおむね目標を達成した。', 70),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-nearly-met' }],
    },
    'in a column of remarks': {
      grid: table('目標を上回った。', 108, '備考'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
    },
  },
});
