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
    'a mark of the statistics': table('60p'),
    'the total so far': `
      | 指標 | 単位 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 実績 | 令和8年度 実績累計 |
      | 移住者数 | 人 | 100 | 96 | 110 | | 96 |`,
    'the last day of the year is over': {
      grid: table('105'),
      asOf: { year: 2027, month: 4, day: 1 },
    },
    'being collected': table('集計中'),
    'the header above both says 途中経過': {
      grid: {
        rows: [
          ['指標', '令和7年度', null, '令和8年度（途中経過）', null],
          [null, '目標', '実績', '目標', '実績'],
          ['移住者数（人）', 100, 96, 110, 60],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
    },
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
    'on the last day of the year': {
      grid: table('105'),
      asOf: { year: 2027, month: 3, day: 31 },
      finds: [{ cell: 'F2', severity: 'info', message: 'before-end', printed: '105' }],
    },
    'a mark of another kind': {
      grid: table('60r'),
      finds: [{ cell: 'F2', severity: 'info', message: 'before-end', printed: '60' }],
    },
    'the column beside says 見込, under the same year': {
      grid: {
        rows: [
          ['指標', '令和7年度', null, '令和8年度', null],
          [null, '目標', '実績', '実績', '見込'],
          ['移住者数（人）', 100, 96, 60, 110],
        ],
        merges: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
      finds: [{ cell: 'D3', severity: 'info', message: 'before-end', printed: '60' }],
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
