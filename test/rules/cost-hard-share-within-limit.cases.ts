import { ruleCases } from '../tools/cases';

export default ruleCases('cost-hard-share-within-limit', {
  pass: {
    'none at all': '・総事業費 625,000千円（うち非公共ハード事業 0千円）',
    'exactly half': '・総事業費 625,000千円（うち非公共ハード事業 312,500千円）',
    'above half in one year, under it over the plan': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | 10000 | 30000 | 40000 |
      | 非公共ハード事業 | 8000 | 2000 | 10000 |`,
    'a programme without such a limit': `
      | 交付金の名称 | 地方創生拠点整備交付金 |
      ・総事業費 625,000千円（うち非公共ハード事業 600,000千円）`,
  },
  fail: {
    'above half, programme stated': {
      grid: `
      ①法第5条第4項第1号イに関する事業【A3007】
      ・総事業費 625,000千円（うち非公共ハード事業 320,000千円）`,
      finds: [{ cell: 'A2', severity: 'warning', message: 'above', expected: '312500', printed: '320000' }],
    },
    'above half, programme assumed': {
      grid: '・総事業費 75,600千円（うち非公共ハード事業 40,000千円）',
      finds: [
        { cell: 'A1', severity: 'warning', message: 'above-assumed', expected: '37800', printed: '40000' },
      ],
    },
    'one of two members': {
      grid: `
      2 地域再生計画の策定主体の名称
      津山市（連携自治体：岡山県真庭郡新庄村）
      地方創生推進交付金【A3007】
      ①【津山市】法第5条第4項第1号イに関する事業
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      ②【新庄村】法第5条第4項第1号イに関する事業
      ・総事業費 75,600千円（うち非公共ハード事業 75,600千円）`,
      finds: [{ cell: 'A7', severity: 'warning', message: 'above', expected: '37800', printed: '75600' }],
    },
  },
});
