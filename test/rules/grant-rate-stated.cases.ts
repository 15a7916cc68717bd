import { ruleCases } from '../tools/cases';

export default ruleCases('grant-rate-stated', {
  pass: {
    'a share sentence': `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    'a rate column': `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 補助率 | 交付金 |
      | 移住促進事業 | 10000 | 1/2 | 5000 |`,
    'a grant alone, with its rate beside it': `
      （単位：千円）
      | 事業名 | 補助率 | 交付金 |
      | 移住促進事業 | 1/2 | 5000 |`,
    'a grant alone, its rate in a sentence': `
      ・交付金 5,000千円
      事業費の1/2に対して本交付金を充てる。`,
    'no grant was received': `
      （単位：千円）
      | 事業名 | 交付金 |
      | 移住促進事業 | 0 |
      | 観光振興事業 | 未定 |`,
    'one of two years has no rate': `
      （単位：千円）
      | 区分 | 令和6年度 | 令和7年度 |
      | 交付対象事業費 | 10000 | 12000 |
      | 補助率 | 1/2 |  |
      | 交付金 | 5000 | 6000 |`,
    'no rate, and a programme that is not known': `
      子育て支援特別交付金【A9999】
      ・総事業費 32,000千円`,
    'no cost at all': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 |
      | 就職者数 | 10 人 | 20 人 |`,
    },
  },
  fail: {
    'the published plan of 北見': {
      grid: `
      6 交付対象事業に要する費用
      ①法第5条第4項第1号イに関する事業【A3007】
      ・総事業費 32,000千円`,
      finds: [{ cell: 'A3', severity: 'info', message: 'not-stated' }],
    },
    'a cost table by years says it once': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 32000 |`,
      finds: [{ cell: 'E3', severity: 'info', message: 'not-stated' }],
    },
    'a grant below the sum of the items, without a rate': {
      grid: `
      デジタル田園都市国家構想交付金（地方創生推進タイプ）実施計画
      （単位：千円）
      | 費目 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 12500 | 12001 | 24501 |
      | 報償費 | 350 | 350 | 700 |
      | 合計 | 12850 | 12351 | 25201 |
      | うち交付金充当額 | 6425 | 6176 | 12601 |`,
      finds: [{ cell: 'B7', severity: 'info', message: 'as-programme-rate', printed: '6425' }],
    },
    'the same, one year above what the usual rate gives': {
      grid: `
      デジタル田園都市国家構想交付金（地方創生推進タイプ）実施計画
      （単位：千円）
      | 費目 | 令和5年度 | 令和6年度 | 計 |
      | 委託料 | 12500 | 12001 | 24501 |
      | 報償費 | 350 | 350 | 700 |
      | 合計 | 12850 | 12351 | 25201 |
      | うち交付金充当額 | 6425 | 6300 | 12725 |`,
      finds: [{ cell: 'B7', severity: 'warning', message: 'grant-without-rate', printed: '6425' }],
    },
    'a grant without a cost and without a rate': {
      grid: `
      （単位：千円）
      | 事業名 | 交付金 |
      | 移住促進事業 | 5000 |
      | 観光振興事業 | 3000 |`,
      finds: [{ cell: 'B3', severity: 'warning', message: 'grant-without-base', printed: '5000' }],
    },
    'grants alone in two tables': {
      grid: `
      1 移住
      （単位：千円）
      | 事業名 | 交付金 |
      | 移住促進事業 | 5000 |

      2 観光
      （単位：千円）
      | 事業名 | 補助率 | 交付金 |
      | 観光振興事業 | 1/2 | 3000 |

      3 農業
      （単位：千円）
      | 事業名 | 交付金 |
      | 新規就農事業 | 2000 |`,
      finds: [
        { cell: 'B4', severity: 'warning', message: 'grant-without-base', printed: '5000' },
        { cell: 'B14', severity: 'warning', message: 'grant-without-base', printed: '2000' },
      ],
    },
    'a grant alone in a sentence': {
      grid: `
      ・交付金 5,000千円`,
      finds: [{ cell: 'A1', severity: 'warning', message: 'grant-without-base', printed: '5000' }],
    },
    'two municipalities, one with a rate': {
      grid: `
      （単位：千円）
      | 市町村名 | 交付対象事業費 | 補助率 | 交付金 |
      | 津山市 | 10000 | 1/2 | 5000 |
      | 新庄村 | 4000 |  | 1900 |`,
      finds: [{ cell: 'D4', severity: 'warning', message: 'grant-without-rate', printed: '1900' }],
    },
    'the grant of the second year only is printed': {
      grid: `
      （単位：千円）
      | 区分 | 令和6年度 | 令和7年度 |
      | 交付対象事業費 | 10000 | 12000 |
      | 交付金 |  | 5800 |`,
      finds: [{ cell: 'C4', severity: 'warning', message: 'grant-without-rate', printed: '5800' }],
    },
    'half of what is called the eligible cost, without a rate': {
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 交付金 |
      | 移住促進事業 | 10000 | 5000 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'grant-without-rate', printed: '5000' }],
    },
    'a grant of 総事業費 under a programme that is not known': {
      grid: `
      子育て支援特別交付金【A9999】
      （単位：千円）
      | 事業名 | 総事業費 | 交付金 |
      | 移住促進事業 | 10000 | 5000 |`,
      finds: [{ cell: 'C4', severity: 'warning', message: 'grant-without-rate', printed: '5000' }],
    },
    'the costs of two years, nothing of a total': {
      grid: `
      （単位：千円）
      | 区分 | 令和6年度 | 令和7年度 |
      | 交付対象事業費 | 10000 | 12000 |`,
      finds: [{ cell: 'B3', severity: 'info', message: 'not-stated' }],
    },
    'a grant without a rate': {
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 交付金 |
      | 移住促進事業 | 10000 | 4800 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'grant-without-rate', printed: '4800' }],
    },
  },
});
