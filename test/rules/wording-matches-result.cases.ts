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
    'nothing said of the target': table('相談会を12回開いた。'),
  },
  fail: {
    'not met': {
      grid: table('目標を達成した。'),
      finds: [{ cell: 'F2', severity: 'warning', message: 'claims-met' }],
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
