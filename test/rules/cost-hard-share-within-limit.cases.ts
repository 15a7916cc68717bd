import { type Programme, PROGRAMMES } from '../../src/core/programmes/programmes';
import { ruleCases } from '../tools/cases';

/** 地方創生推進交付金 as it was in the first call of 2016: 概ね半分以下 in each year. */
const firstCall: readonly Programme[] = PROGRAMMES.filter(({ code }) => code === 'A3007').map(
  (programme) => ({
    ...programme,
    hardShareLimit: { rate: { numerator: 1, denominator: 2 }, per: 'project-and-year' },
  }),
);

const years = (hard: string): string => `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | 10000 | 30000 | 40000 |
      | 非公共ハード事業 | ${hard} |`;

export default ruleCases('cost-hard-share-within-limit', {
  pass: {
    'none at all': '・総事業費 625,000千円（うち非公共ハード事業 0千円）',
    'exactly half': '・総事業費 625,000千円（うち非公共ハード事業 312,500千円）',
    'above half in one year, under it over the plan': years('8000 | 2000 | 10000'),
    'each year counts: exactly half in both': {
      grid: years('5000 | 15000 | 20000'),
      settings: { programmes: firstCall },
    },
    'each year counts, and the sentence has no years': {
      grid: '・総事業費 40,000千円（うち非公共ハード事業 10,000千円）',
      settings: { programmes: firstCall },
    },
    'an item is all construction, the plan is not': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 総事業費 | うち非公共ハード事業 |
      | 交流拠点の改修 | 12000 | 12000 |
      | 移住相談 | 20000 | 0 |
      | 合計 | 32000 | 12000 |`,
    'a year that is missing leaves no whole plan': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 |
      | 総事業費 | 10000 | 30000 |
      | 非公共ハード事業 | 8000 | 集計中 |`,
    'only the costs, no construction told': `
      地方創生推進交付金【A3007】
      ・総事業費 625,000千円（うち交付金 312,500千円）`,
    'only the construction, no cost told': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 |
      | 非公共ハード事業 | 8000 | 18000 |`,
    'two projects of one year, and no sum of them': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 年度 | 総事業費 | うち非公共ハード事業 |
      | 交流拠点の改修 | 平成28年度 | 12000 | 12000 |
      | 移住相談 | 平成28年度 | 20000 | 0 |`,
      settings: { programmes: firstCall },
    },
    'below the sum of the items, under it in sum': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 平成28年度 | 平成29年度 | 合計 |
      | 交流拠点の改修 | 12000 | 2000 | 14000 |
      | 移住相談 | 10000 | 18000 | 28000 |
      | 合計 | 22000 | 20000 | 42000 |
      | うち非公共ハード事業 | 12000 | 2000 | 14000 |`,
    'うち非公共ハード事業 of one item, not of the sum above the items': `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 平成28年度 | 平成29年度 |
      | 移住相談 | 10000 | 18000 |
      | 交流拠点の改修 | 12000 | 2000 |
      | うち非公共ハード事業 | 12000 | 2000 |
      | 合計 | 22000 | 20000 |`,
    'one of the two figures cannot be read': years('8000 | 集計中 | 集計中'),
    'two programmes, and nobody knows which pays for what': `
      地方創生推進交付金【A3007】
      | 交付金の名称 | 地方創生拠点整備交付金 |
      ・総事業費 625,000千円（うち非公共ハード事業 600,000千円）`,
    'a programme without such a limit': `
      | 交付金の名称 | 地方創生拠点整備交付金 |
      ・総事業費 625,000千円（うち非公共ハード事業 600,000千円）`,
  },
  fail: {
    'above half over the plan, and in one of its years': {
      grid: years('8000 | 18000 | 26000'),
      finds: [{ cell: 'D5', severity: 'warning', message: 'above', expected: '20000', printed: '26000' }],
    },
    'no column of totals: the years are added': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 |
      | 総事業費 | 10000 | 30000 |
      | 非公共ハード事業 | 8000 | 18000 |`,
      finds: [{ cell: 'B5', severity: 'warning', message: 'above', expected: '20000', printed: '26000' }],
    },
    'columns of kinds, and the sum of the items': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 総事業費 | うち非公共ハード事業 |
      | 交流拠点の改修 | 22000 | 22000 |
      | 移住相談 | 20000 | 0 |
      | 合計 | 42000 | 22000 |`,
      finds: [{ cell: 'C6', severity: 'warning', message: 'above', expected: '21000', printed: '22000' }],
    },
    'below the sum of the items': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 平成28年度 | 平成29年度 | 合計 |
      | 交流拠点の改修 | 12000 | 10000 | 22000 |
      | 移住相談 | 10000 | 10000 | 20000 |
      | 合計 | 22000 | 20000 | 42000 |
      | うち非公共ハード事業 | 12000 | 10000 | 22000 |`,
      finds: [{ cell: 'D7', severity: 'warning', message: 'above', expected: '21000', printed: '22000' }],
    },
    'below the sum of the items, years without a total': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 平成28年度 | 平成29年度 |
      | 交流拠点の改修 | 12000 | 10000 |
      | 移住相談 | 10000 | 10000 |
      | 合計 | 22000 | 20000 |
      | うち非公共ハード事業 | 12000 | 10000 |`,
      finds: [{ cell: 'B7', severity: 'warning', message: 'above', expected: '21000', printed: '22000' }],
    },
    'each year counts, below the sum of the items': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 事業名 | 平成28年度 | 平成29年度 | 合計 |
      | 交流拠点の改修 | 12000 | 10000 | 22000 |
      | 移住相談 | 10000 | 10000 | 20000 |
      | 合計 | 22000 | 20000 | 42000 |
      | うち非公共ハード事業 | 12000 | 10000 | 22000 |`,
      settings: { programmes: firstCall },
      finds: [
        { cell: 'B7', severity: 'warning', message: 'above-year', expected: '11000', printed: '12000' },
      ],
    },
    'years down the side': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 年度 | 総事業費 | うち非公共ハード事業 |
      | 平成28年度 | 22000 | 12000 |
      | 平成29年度 | 20000 | 10000 |`,
      finds: [{ cell: 'C4', severity: 'warning', message: 'above', expected: '21000', printed: '22000' }],
    },
    'each year counts, years down the side': {
      grid: `
      地方創生推進交付金【A3007】
      （単位：千円）
      | 年度 | 総事業費 | うち非公共ハード事業 |
      | 平成28年度 | 22000 | 12000 |
      | 平成29年度 | 20000 | 10000 |
      | 合計 | 42000 | 22000 |`,
      settings: { programmes: firstCall },
      finds: [
        { cell: 'C4', severity: 'warning', message: 'above-year', expected: '11000', printed: '12000' },
      ],
    },
    'a member of a joint plan': {
      grid: `
      2 地域再生計画の策定主体の名称
      津山市（連携自治体：岡山県真庭郡新庄村）
      地方創生推進交付金【A3007】
      （単位：千円）
      | 自治体 | 総事業費 | うち非公共ハード事業 |
      | 津山市 | 62000 | 0 |
      | 新庄村 | 8000 | 5000 |
      | 合計 | 70000 | 5000 |`,
      finds: [{ cell: 'C7', severity: 'warning', message: 'above', expected: '4000', printed: '5000' }],
    },
    'each year counts: above half in one of them': {
      grid: years('8000 | 2000 | 10000'),
      settings: { programmes: firstCall },
      finds: [{ cell: 'B5', severity: 'warning', message: 'above-year', expected: '5000', printed: '8000' }],
    },
    'each year counts, and only the whole period is printed': {
      grid: '・総事業費 40,000千円（うち非公共ハード事業 21,000千円）',
      settings: { programmes: firstCall },
      finds: [
        { cell: 'A1', severity: 'warning', message: 'above-assumed', expected: '20000', printed: '21000' },
      ],
    },
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
