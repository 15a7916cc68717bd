import { ruleCases } from '../tools/cases';

function table(value: string): string {
  return `
    | 指標 | 単位 | 平成28年度 | 平成29年度 | 平成30年度 |
    | 就職者数 | 人 | 10 | ${value} | 30 |
    | 移住者数 | 人 | 10 | 20 | 30 |`;
}

export default ruleCases('cell-one-value', {
  pass: {
    'one number': table('20'),
    'a thousands separator': table('1,200'),
    'a note in brackets': table('20 (現状値)'),
    'a change in brackets': table('16人 (5人増加)'),
  },
  fail: {
    'two figures': {
      grid: table('200・4,000'),
      finds: [{ cell: 'D2', severity: 'warning', message: 'two-figures' }],
    },
    'a second figure in brackets': {
      grid: table('0人 (0人)'),
      finds: [{ cell: 'D2', severity: 'warning', message: 'two-figures' }],
    },
    'two units': {
      grid: table('8組13名'),
      finds: [{ cell: 'D2', severity: 'warning', message: 'compound' }],
    },
    'a range': { grid: table('20～30人'), finds: [{ cell: 'D2', severity: 'warning', message: 'range' }] },
  },
});
