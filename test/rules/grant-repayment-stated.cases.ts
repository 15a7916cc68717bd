import { ruleCases } from '../tools/cases';

function table(
  received: string | number,
  settled: string | number,
  back: string | number,
  due: string | number,
  unit = '円',
): string {
  return `
    （単位：${unit}）
    | 事業名 | 交付決定額 | 受入済額 | 確定額 | 返還額 | 未収額 |
    | 移住促進事業 | 5000000 | ${received} | ${settled} | ${back} | ${due} |`;
}

export default ruleCases('grant-repayment-stated', {
  pass: {
    'paid back': table(5000000, 4900000, 100000, '-'),
    'still to come': table(4000000, 4900000, '-', 900000),
    'nothing either way': table(4900000, 4900000, '-', '-'),
    'zeros written out': table(4900000, 4900000, 0, 0),
    'not settled yet': table(5000000, '未確定', '-', '-'),
    'no column for what is still to come': `
      （単位：円）
      | 事業名 | 交付決定額 | 受入済額 | 確定額 |
      | 移住促進事業 | 5000000 | 4000000 | 4900000 |`,
  },
  fail: {
    'no repayment is listed': {
      grid: table(5000000, 4900000, '-', '-'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'missing', expected: '100000' }],
    },
    'there is no column for it': {
      grid: `
        （単位：円）
        | 事業名 | 交付決定額 | 受入済額 | 確定額 |
        | 移住促進事業 | 5000000 | 5000000 | 4900000 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'missing', expected: '100000' }],
    },
    'another amount': {
      grid: table(5000000, 4900000, 90000, '-'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'differs', expected: '100000', printed: '90000' }],
    },
    'another amount is still to come': {
      grid: table(4000000, 4900000, '-', 800000),
      finds: [
        {
          cell: 'F3',
          severity: 'warning',
          message: 'receivable-differs',
          expected: '900000',
          printed: '800000',
        },
      ],
    },
  },
});
