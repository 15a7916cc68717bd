import { ruleCases } from '../tools/cases';

function table(base: string | number, rate: string, grant: string | number, unit = '千円'): string {
  return `
    （単位：${unit}）
    | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
    | 移住促進事業 | ${base} | ${rate} | ${grant} |`;
}

export default ruleCases('grant-share-matches-rate', {
  pass: {
    'half of it': table(625000, '1/2', 312500),
    'cut off below 千円': table(305720, '1/3', 101906),
    'half 千円 kept': table(23941, '1/2', 11970.5),
    'half 千円 cut off': table(23941, '1/2', 11970),
    'yen cut off': table(30633033, '1/2', 15316516, '円'),
    'less than one 百万円 below a share with decimals': table(101, '1/2', 50.5, '百万円'),
    'a tenth of a 百万円 is the last digit': table(100.5, '1/3', 33.5, '百万円'),
    'a settlement rounded up is for another rule': table(30633033, '1/2', 15316517, '円').replace(
      '交付金 |',
      '交付金の確定額 |',
    ),
    'the grant has no unit, the cost has one': `
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10,000千円 | 1/2 | 7000 |`,
    'no unit anywhere': `
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 5000 |`,
    'the two ways of a grant in a list of labels': `
      | 交付対象事業費 | 10,000千円 |
      | 直接交付分 | 3,000千円 |
      | 都道府県経由分 | 2,000千円 |
      事業費の1/2に対して本交付金を充てる。`,
    'no grant is printed': `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    '総事業費 beside 国費 says nothing of a rate': `
      （単位：千円）
      | 事業名 | 総事業費 | 国庫支出金 | 一般財源 | 補助率 |
      | 移住促進事業 | 10000 | 4000 | 6000 | 1/2 |`,
  },
  fail: {
    'one digit too high': {
      grid: table(625000, '1/2', 313500),
      finds: [{ cell: 'D3', severity: 'error', message: 'above', expected: '312500', printed: '313500' }],
    },
    'a whole share that is not printed exactly': {
      grid: table(625000, '1/2', 312000),
      finds: [{ cell: 'D3', severity: 'error', message: 'not-exact', expected: '312500', printed: '312000' }],
    },
    'rounded up in yen': {
      grid: table(30633033, '1/2', 15316517, '円'),
      finds: [{ cell: 'D3', severity: 'error', message: 'above', expected: '15316516', printed: '15316517' }],
    },
    'rounded up in 千円': {
      grid: table(23941, '1/2', 11971),
      finds: [{ cell: 'D3', severity: 'info', message: 'rounded-up', expected: '11970', printed: '11971' }],
    },
    'below a share that is no whole number': {
      grid: table(305720, '1/3', 90000),
      finds: [{ cell: 'D3', severity: 'warning', message: 'below', expected: '101906', printed: '90000' }],
    },
    'no unit anywhere, one too high': {
      grid: `
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 5001 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'above', expected: '5000', printed: '5001' }],
    },
    'half a 千円 above a whole share': {
      grid: table(10000, '1/2', 5000.5),
      finds: [{ cell: 'D3', severity: 'error', message: 'not-exact', expected: '5000', printed: '5000.5' }],
    },
    'half a 千円 below a whole share': {
      grid: table(10000, '1/2', 4999.5),
      finds: [{ cell: 'D3', severity: 'error', message: 'not-exact', expected: '5000', printed: '4999.5' }],
    },
    'one 千円 below a share with half a 千円': {
      grid: table(23941, '1/2', 11969.5),
      finds: [{ cell: 'D3', severity: 'warning', message: 'below', expected: '11970', printed: '11969.5' }],
    },
    'a tenth of a 百万円 too high': {
      grid: table(100.2, '1/2', 50.2, '百万円'),
      finds: [{ cell: 'D3', severity: 'error', message: 'above', expected: '50.1', printed: '50.2' }],
    },
    'rounded up to a tenth of a 百万円': {
      grid: table(100.1, '1/2', 50.1, '百万円'),
      finds: [{ cell: 'D3', severity: 'info', message: 'rounded-up', expected: '50.05', printed: '50.1' }],
    },
    'income that is listed explains a lower grant': {
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 収入額 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1000 | 1/2 | 4500 |`,
      finds: [{ cell: 'E3', severity: 'warning', message: 'below', expected: '5000', printed: '4500' }],
    },
    '総事業費 is the only cost': {
      grid: `
      （単位：千円）
      | 事業名 | 総事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 6000 |`,
      finds: [{ cell: 'D3', severity: 'error', message: 'above', expected: '5000', printed: '6000' }],
    },
    'less than half of 総事業費, the only cost': {
      grid: `
      （単位：千円）
      | 事業名 | 総事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 4000 |`,
      finds: [{ cell: 'D3', severity: 'warning', message: 'below', expected: '5000', printed: '4000' }],
    },
    'a rate that the settings give': {
      settings: { rate: { numerator: 1, denominator: 2 } },
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 交付金 |
      | 移住促進事業 | 10000 | 6000 |`,
      finds: [{ cell: 'C3', severity: 'error', message: 'above', expected: '5000', printed: '6000' }],
    },
    'the base and the grant in different units': {
      grid: `
      | 事業名 | 交付対象事業費（千円） | 補助率 | 交付金（円） |
      | 移住促進事業 | 10001 | 1/2 | 5001000 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'above', expected: '5000000', printed: '5001000' }],
    },
    'the base in 円, the grant in 千円': {
      grid: `
      | 事業名 | 交付対象事業費（円） | 補助率 | 交付金（千円） |
      | 移住促進事業 | 10001500 | 1/2 | 5002 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'above', expected: '5000.75', printed: '5002' }],
    },
    'the cap explains a lower grant': {
      grid: table(600000, '1/2', 200000),
      finds: [{ cell: 'D3', severity: 'warning', message: 'below', expected: '300000', printed: '200000' }],
    },
    'what was decided may be less': {
      grid: table(10000, '1/2', 4800).replace('交付金 |', '交付決定額 |'),
      finds: [{ cell: 'D3', severity: 'warning', message: 'below', expected: '5000', printed: '4800' }],
    },
    'cut off to 千円 in a table of yen': {
      grid: table(30633032, '1/2', 15316000, '円'),
      finds: [{ cell: 'D3', severity: 'info', message: 'cut-to-thousand', printed: '15316000' }],
    },
    'a sentence': {
      grid: '事業費 584,000千円（うち交付金 293,000千円） 上記事業費のうち、1/2の事業費に対して本交付金を充てる。',
      finds: [{ cell: 'A1', severity: 'error', message: 'above', expected: '292000', printed: '293000' }],
    },
  },
});
