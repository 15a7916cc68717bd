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
    'a grant without a rate': {
      grid: `
      （単位：千円）
      | 事業名 | 交付対象事業費 | 交付金 |
      | 移住促進事業 | 10000 | 4800 |`,
      finds: [{ cell: 'C3', severity: 'warning', message: 'grant-without-rate', printed: '4800' }],
    },
  },
});
