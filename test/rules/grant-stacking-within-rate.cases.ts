import { ruleCases } from '../tools/cases';

function table(base: number, direct: string | number, via: string | number, unit = '千円'): string {
  return `
    （単位：${unit}）
    | 事業名 | 交付対象事業費 | 補助率 | 交付金（直接交付分） | 交付金（都道府県経由分） |
    | 移住促進事業 | ${base} | 1/2 | ${direct} | ${via} |`;
}

export default ruleCases('grant-stacking-within-rate', {
  pass: {
    'half in two parts': table(10000, 3000, 2000),
    'less than the rate allows': table(10000, 3000, 1000),
    'a half 千円 rounded up': table(23941, 8000, 3971),
    'nothing through the prefecture': table(10000, 5000, '-'),
    'half a 百万円 in decimals': table(21, 6, 4.5, '百万円'),
    'no unit anywhere': `
      | 事業名 | 交付対象事業費 | 補助率 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10000 | 1/2 | 3000 | 2000 |`,
    'one of the two without a unit': `
      | 事業名 | 交付対象事業費 | 補助率 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10,000千円 | 1/2 | 4,000千円 | 3000 |`,
    'no rate is stated': `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10000 | 4000 | 3000 |`,
    'no eligible cost': `
      （単位：千円）
      | 事業名 | 補助率 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 1/2 | 4000 | 3000 |`,
    'the rate of another municipality': `
      津山市 総事業費 40,000千円
      上記事業費総額40,000千円のうち、1/2の事業費に対して本交付金を充てる。
      （単位：千円）
      | 市町村名 | 交付対象事業費 | 直接交付分 | 都道府県経由分 |
      | 新庄村 | 10000 | 4000 | 3000 |`,
    'one way only is for another rule': `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 6000 |`,
  },
  fail: {
    '1,000千円 above': {
      grid: table(10000, 4000, 2000),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '5000', printed: '6000' }],
    },
    'one yen above': {
      grid: table(30633033, 10000000, 5316517, '円'),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '15316516', printed: '15316517' }],
    },
    'a 百万円 above a share with decimals': {
      grid: table(21, 6, 5, '百万円'),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '10.5', printed: '11' }],
    },
    'no unit anywhere, one above': {
      grid: `
      | 事業名 | 交付対象事業費 | 補助率 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10000 | 1/2 | 3000 | 2001 |`,
      finds: [{ cell: 'E2', severity: 'error', message: 'above', expected: '5000', printed: '5001' }],
    },
    'the rate stands in a sentence': {
      grid: `
      ・総事業費 40,000千円
      上記事業費総額40,000千円のうち、1/2の事業費に対して本交付金を充てる。
      （単位：千円）
      | 事業名 | 交付対象事業費 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10000 | 4000 | 3000 |`,
      finds: [{ cell: 'D5', severity: 'error', message: 'above', expected: '5000', printed: '7000' }],
    },
    'the rate stands in the settings': {
      settings: { rate: { numerator: 1, denominator: 2 } },
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 直接交付分 | 都道府県経由分 |
      | 移住促進事業 | 10000 | 4000 | 3000 |`,
      finds: [{ cell: 'D3', severity: 'error', message: 'above', expected: '5000', printed: '7000' }],
    },
    'in a list of labels': {
      grid: `
      | 交付対象事業費 | 10,000千円 |
      | 直接交付分 | 4,000千円 |
      | 都道府県経由分 | 3,000千円 |
      事業費の1/2に対して本交付金を充てる。`,
      finds: [{ cell: 'B3', severity: 'error', message: 'above', expected: '5000', printed: '7000' }],
    },
    'in a list of labels, of 総事業費': {
      grid: `
      | 総事業費 | 10,000千円 |
      | 直接交付分 | 4,000千円 |
      | 都道府県経由分 | 3,000千円 |
      総事業費の1/2に対して本交付金を充てる。`,
      finds: [{ cell: 'B3', severity: 'error', message: 'above', expected: '5000', printed: '7000' }],
    },
    'paid twice over': {
      grid: table(10000, 5000, 5000),
      finds: [{ cell: 'E3', severity: 'error', message: 'above', expected: '5000', printed: '10000' }],
    },
    'kinds in rows': {
      grid: `
        （単位：千円）
        | 区分 | 令和6年度 | 令和7年度 |
        | 交付対象事業費 | 10000 | 12000 |
        | 補助率 | 1/2 | 1/2 |
        | 直接交付分 | 3000 | 4000 |
        | 都道府県経由分 | 2000 | 3000 |`,
      finds: [{ cell: 'C6', severity: 'error', message: 'above', expected: '6000', printed: '7000' }],
    },
  },
});
