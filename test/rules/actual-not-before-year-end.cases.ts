import { ruleCases } from '../tools/cases';

function table(actual: string, remark = '', header = '令和8年度 実績'): string {
  return `
    | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | ${header} | 備考 |
    | 移住者数 | 人 | 100 | 96 | 110 | ${actual} | ${remark} |`;
}

export default ruleCases('actual-not-before-year-end', {
  pass: {
    'nothing entered yet': table(''),
    'the remark says 時点': table('60', '9月末時点'),
    'the header says 見込': table('105', '', '令和8年度 実績見込'),
    'a note says 速報': `${table('60')}
      ※令和8年度は速報値`,
    'a mark in the cell': table('60（速報）'),
    'a calendar year': `
      | 指標 | 単位 | 令和8年 目標 | 令和8年 実績 |
      | 観光客数 | 人 | 110 | 60 |`,
  },
  fail: {
    'a bare figure': {
      grid: table('60'),
      finds: [{ cell: 'F2', severity: 'info', message: 'before-end', printed: '60' }],
    },
    'a zero is a figure too': {
      grid: table('0'),
      finds: [{ cell: 'F2', severity: 'info', message: 'before-end', printed: '0' }],
    },
    'the last year of a plan, long before its end': {
      grid: `
        | 指標 | 単位 | 令和11年度 目標 | 令和11年度 実績 |
        | 移住者数 | 人 | 100 | 96 |
        | 起業件数 | 件 | 5 | 4 |`,
      finds: [{ cell: 'D2', severity: 'info', message: 'before-end' }],
    },
  },
});
