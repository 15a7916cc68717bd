import { ruleCases } from '../tools/cases';

function table(...rows: readonly string[]): string {
  return `
    （単位：千円）
    | 年度 | 前年度繰越額 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    ${rows.join('\n')}`;
}

function withoutColumn(...rows: readonly string[]): string {
  return `
    （単位：千円）
    | 年度 | 予算現額 | 支出済額 | 翌年度繰越額 | 不用額 |
    ${rows.join('\n')}`;
}

export default ruleCases('cost-carry-over-continues', {
  pass: {
    'it comes back': table(
      '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 400 | 12000 | 11000 | 0 | 1000 |',
    ),
    'nothing was carried over': table(
      '| 令和6年度 | - | 10000 | 9000 | - | 1000 |',
      '| 令和7年度 | - | 12000 | 11000 | - | 1000 |',
    ),
    'the next year is not there': table('| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |'),
    'the next budget holds it': withoutColumn(
      '| 令和6年度 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 12000 | 11000 | 0 | 1000 |',
    ),
    'years that do not follow each other': table(
      '| 令和5年度 | 0 | 10000 | 9000 | 400 | 600 |',
      '| 令和7年度 | 0 | 12000 | 11000 | 0 | 1000 |',
    ),
  },
  fail: {
    'another amount comes back': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
        '| 令和7年度 | 300 | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'differs', expected: '400', printed: '300' }],
    },
    'nothing comes back': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 400 | 600 |',
        '| 令和7年度 | - | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'missing', expected: '400', printed: '0' }],
    },
    'the next budget is smaller': {
      grid: withoutColumn(
        '| 令和6年度 | 10000 | 5000 | 4000 | 1000 |',
        '| 令和7年度 | 3000 | 2500 | 0 | 500 |',
      ),
      finds: [
        { cell: 'B4', severity: 'warning', message: 'budget-too-small', expected: '4000', printed: '3000' },
      ],
    },
    'something comes that was never sent': {
      grid: table(
        '| 令和6年度 | 0 | 10000 | 9000 | 0 | 1000 |',
        '| 令和7年度 | 500 | 12000 | 11000 | 0 | 1000 |',
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'differs', expected: '0', printed: '500' }],
    },
  },
});
