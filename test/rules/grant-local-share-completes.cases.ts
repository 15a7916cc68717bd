import { ruleCases } from '../tools/cases';

function table(
  row: string,
  columns = '| 事業名 | 総事業費 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |',
): string {
  return `
    （単位：千円）
    ${columns}
    ${row}`;
}

export default ruleCases('grant-local-share-completes', {
  pass: {
    'grant and local share make up the eligible cost': table(
      '| 移住促進事業 | 12000 | 10000 | 1/2 | 5000 | 5000 |',
    ),
    'income taken off before the eligible cost': table(
      '| 観光DX事業 | 8500 | 500 | 8000 | 1/2 | 4000 | 4000 |',
      '| 事業名 | 総事業費 | 寄附金その他の収入額 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |',
    ),
    'general funds make up 総事業費 in a list of labels': `
      | 総事業費 | 12,000千円 |
      | うち交付対象 | 11,000千円 |
      | 交付金（1/2） | 5,500千円 |
      | 一般財源 | 6,500千円 |`,
    'an odd 千円': table('| 移住促進事業 | 12000 | 10001 | 1/2 | 5000 | 5001 |'),
    'no local share is printed': table('| 移住促進事業 | 12000 | 10000 | 1/2 | 5000 |  |'),
    'national grant and general funds make up 総事業費': `
      （単位：千円）
      | 年度 | 総事業費 | 交付対象事業費 | 補助率 | 国費 | 一般財源 |
      | 平成28年度 | 12000 | 10001 | 1/2 | 5000 | 7000 |
      | 平成29年度 | 13000 | 11000 | 1/2 | 5500 | 7500 |`,
    'another source in a row of its own': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 |
      | 交付対象事業費 | 10000 | 12000 |
      | 交付金 | 5000 | 6000 |
      | 県支出金 | 1000 | 1000 |
      | 地方負担額 | 4000 | 5000 |`,
    'income within the eligible cost': table(
      '| 観光DX事業 | 8500 | 500 | 8500 | 4000 | 4000 |',
      '| 事業名 | 総事業費 | 参加費 | 交付対象事業費 | 交付金 | 地方負担額 |',
    ),
    'the base is 総事業費 that is taken for the eligible cost': table(
      '| 移住促進事業 | 12000 | 1/2 | 6000 | 5000 |',
      '| 事業名 | 総事業費 | 補助率 | 交付金 | 地方負担額 |',
    ),
    'no grant is printed': table('| 移住促進事業 | 12000 | 10000 | 1/2 |  | 4000 |'),
    'a money column that is not known': table(
      '| 移住促進事業 | 12000 | 10000 | 1/2 | 5000 | 1000 | 4000 |',
      '| 事業名 | 総事業費 | 交付対象事業費 | 補助率 | 交付金 | 協議会拠出額 | 地方負担額 |',
    ),
    'a second income': table(
      '| 移住促進事業 | 10000 | 1/2 | 5000 | 500 | 500 | 4000 |',
      '| 事業名 | 交付対象事業費 | 補助率 | 交付金 | 参加費 | 収入額 | 地方負担額 |',
    ),
    'other units than those of the cost': `
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |
      | 移住促進事業 | 10,000千円 | 1/2 | 5,000千円 | 4000 |`,
    'general funds make up 総事業費, rounded': `
      （単位：千円、四捨五入）
      | 年度 | 総事業費 | 交付対象事業費 | 補助率 | 国費 | 一般財源 |
      | 平成28年度 | 12001 | 10001 | 1/2 | 5000 | 7000 |`,
    '単独事業費 is not the local share':
      '事業費 584,000千円（うち交付金 292,000千円） 単独事業費 428,704千円',
  },
  fail: {
    'neither with the income nor without': {
      grid: table(
        '| 観光DX事業 | 8500 | 500 | 8003 | 1/2 | 4001.5 | 4000 |',
        '| 事業名 | 総事業費 | 寄附金その他の収入額 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |',
      ),
      finds: [{ cell: 'D3', severity: 'error', message: 'differs', expected: '8001.5', printed: '8003' }],
    },
    'the local share in rounded figures': {
      grid: `
      （単位：千円、四捨五入）
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 | 地方負担額 |
      | 移住促進事業 | 10001 | 1/2 | 5000 | 5000 |`,
      finds: [{ cell: 'B3', severity: 'info', message: 'rounding', expected: '10000', printed: '10001' }],
    },
    'general funds make up neither cost': {
      grid: `
      （単位：千円）
      | 年度 | 総事業費 | 交付対象事業費 | 補助率 | 国費 | 一般財源 |
      | 平成28年度 | 12000 | 10000 | 1/2 | 5000 | 6000 |`,
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '11000', printed: '10000' }],
    },
    'general funds without 総事業費': {
      grid: `
      （単位：千円）
      | 年度 | 交付対象事業費 | 補助率 | 国費 | 一般財源 |
      | 平成28年度 | 10000 | 1/2 | 5000 | 6000 |`,
      finds: [{ cell: 'B3', severity: 'error', message: 'differs', expected: '11000', printed: '10000' }],
    },
    'the local share makes up 総事業費, not the eligible cost, in a list of labels': {
      grid: `
      | 総事業費 | 12,000千円 |
      | うち交付対象 | 11,000千円 |
      | 交付金（1/2） | 5,500千円 |
      | 一般財源 | 6,000千円 |`,
      finds: [{ cell: 'B2', severity: 'error', message: 'differs', expected: '11500', printed: '11000' }],
    },
    'another source with nothing in it': {
      grid: table(
        '| 移住促進事業 | 10000 | 1/2 | 5000 | 0 | 4000 |',
        '| 事業名 | 交付対象事業費 | 補助率 | 交付金 | 県支出金 | 地方負担額 |',
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'differs', expected: '9000', printed: '10000' }],
    },
    'a subtotal of the sources is none itself': {
      grid: table(
        '| 移住促進事業 | 10000 | 1/2 | 5000 | 5000 | 4000 |',
        '| 事業名 | 交付対象事業費 | 補助率 | 交付金 | 特定財源計 | 地方負担額 |',
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'differs', expected: '9000', printed: '10000' }],
    },
    'the local share is wrong': {
      grid: table('| 移住促進事業 | 12000 | 10000 | 1/2 | 5000 | 4000 |'),
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '9000', printed: '10000' }],
    },
    'the local share was taken from 総事業費': {
      grid: table('| 移住促進事業 | 12000 | 10000 | 1/2 | 5000 | 7000 |'),
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '12000', printed: '10000' }],
    },
    'one of two years': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 |
      | 交付対象事業費 | 10000 | 12000 |
      | 交付金 | 5000 | 6000 |
      | 地方負担額 | 5000 | 5000 |`,
      finds: [{ cell: 'C3', severity: 'error', message: 'differs', expected: '11000', printed: '12000' }],
    },
  },
});
