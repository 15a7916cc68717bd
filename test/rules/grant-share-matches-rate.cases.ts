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
