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
    'in 千円 each amount was cut off for itself': table(5000, 4900, 99, '-', '千円'),
    'received in yen, settled in 千円': table('5,000,400円', '5,000千円', '-', '-', '円'),
    'the repayment is not known yet': table(5000000, 4900000, '未定', '-'),
    'the repayment is being worked out': table(5000000, 4900000, '算定中', '-'),
    'one amount is counted in 千円, the other has no unit': `
      | 事業名 | 受入済額 | 確定額 | 返還額 |
      | 移住促進事業 | 5,000千円 | 4900 | - |`,
    'a repayment without a unit': `
      | 事業名 | 受入済額 | 確定額 | 返還額 |
      | 移住促進事業 | 5,000,000円 | 4,900,000円 | 90000 |`,
    'nothing has been received': table('-', 4900000, '-', '-'),
    'no amount of the settlement at all': `
      （単位：円）
      | 事業名 | 受入済額 | 返還額 |
      | 移住促進事業 | 5000000 | 100000 |`,
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
    'a repayment of 1千円': {
      grid: table(5000, 4999, '-', '-', '千円'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'missing', expected: '1' }],
    },
    'in 千円, by more than cutting off explains': {
      grid: table(5000, 4900, 98, '-', '千円'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'differs', expected: '100', printed: '98' }],
    },
    'one yen': {
      grid: table(5000000, 4900000, 99999, '-'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'differs', expected: '100000', printed: '99999' }],
    },
    'a repayment in 千円 of amounts in yen': {
      grid: table(5000000, 4900000, '98千円', '-'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'differs', expected: '100', printed: '98' }],
    },
    'no unit anywhere': {
      grid: `
        | 事業名 | 受入済額 | 確定額 | 返還額 |
        | 移住促進事業 | 5000 | 4900 | 90 |`,
      finds: [{ cell: 'D2', severity: 'warning', message: 'differs', expected: '100', printed: '90' }],
    },
    'a repayment where there is none to make': {
      grid: table(4000000, 4900000, 900000, '-'),
      finds: [{ cell: 'E3', severity: 'warning', message: 'differs', expected: '0', printed: '900000' }],
    },
    'both ways at once': {
      grid: table(5000000, 4900000, '-', 100000),
      finds: [
        { cell: 'E3', severity: 'warning', message: 'missing', expected: '100000' },
        { cell: 'F3', severity: 'warning', message: 'receivable-differs', expected: '0', printed: '100000' },
      ],
    },
    'kinds in rows, one of two years': {
      grid: `
        （単位：円）
        | 区分 | 令和5年度 | 令和6年度 |
        | 受入済額 | 5000000 | 6000000 |
        | 確定額 | 4900000 | 5900000 |
        | 返還額 | 100000 | 1000000 |`,
      finds: [
        { cell: 'C5', severity: 'warning', message: 'differs', expected: '100000', printed: '1000000' },
      ],
    },
    'in sentences': {
      grid: `
        ・受入済額 5,000,000円（うち確定額 4,900,000円）`,
      finds: [{ cell: 'A1', severity: 'warning', message: 'missing', expected: '100000' }],
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
