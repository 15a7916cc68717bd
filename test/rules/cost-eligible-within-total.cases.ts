import { ruleCases } from '../tools/cases';

export default ruleCases('cost-eligible-within-total', {
  pass: {
    'a share to bear beside it is no total': `
      | 事業名 | 交付対象事業費（千円） | 補助率 | 交付金（千円） | 負担額（千円） |
      | 移住 | 10000 | 2/3 | 6666 | 3334 |
      | 観光 | 9000 | 2/3 | 6000 | 3000 |
      | 計 | 19000 |  | 12666 | 6334 |`,
    'less than the total': `
      （単位：千円）
      | 事業名 | 総事業費 | 交付対象事業費 |
      | 移住促進事業 | 10000 | 8000 |`,
    'all of it is eligible': `
      （単位：千円）
      | 事業名 | 総事業費 | 交付対象事業費 |
      | 移住促進事業 | 10000 | 10000 |`,
    'construction within the total, in a sentence': '・総事業費 625,000千円（うち非公共ハード事業 0千円）',
    'two scales': `
      | 事業名 | 総事業費（百万円） | 交付対象事業費（千円） |
      | 移住促進事業 | 10 | 8000 |`,
  },
  fail: {
    'more than the total': {
      grid: `
      （単位：千円）
      | 事業名 | 総事業費 | 交付対象事業費 |
      | 移住促進事業 | 10000 | 8000 |
      | 観光振興事業 | 5000 | 6000 |`,
      finds: [
        { cell: 'C4', severity: 'error', message: 'eligible-above-total', expected: '5000', printed: '6000' },
      ],
    },
    'a part of a sentence is more than its whole': {
      grid: '・総事業費 75,600千円（うち非公共ハード事業 80,000千円）',
      finds: [
        { cell: 'A1', severity: 'error', message: 'part-above-whole', expected: '75600', printed: '80000' },
      ],
    },
    'a うち row is more than the row above': {
      grid: `
      （単位：千円）
      | 経費区分 | 事業費 |
      | 委託料 | 12000 |
      | うち広報 | 20000 |
      | 報償費 | 3000 |
      | 合計 | 15000 |`,
      finds: [
        { cell: 'B4', severity: 'error', message: 'part-above-whole', expected: '12000', printed: '20000' },
      ],
    },
  },
});
