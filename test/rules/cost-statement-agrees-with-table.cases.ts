import { ruleCases } from '../tools/cases';

function plan(sentence: string, total = 32000): string {
  return `
    6 交付対象事業に要する費用
    ${sentence}
    （単位：千円）
    | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
    | 総事業費 | 10000 | 12000 | ${total - 22000} | ${total} |`;
}

export default ruleCases('cost-statement-agrees-with-table', {
  pass: {
    'sentence and table agree': plan('・総事業費 32,000千円'),
    'another scale': plan('・総事業費 32百万円'),
    'an amount said twice': `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    'the whole repeated below its members': `
      津山市　総事業費　400,000千円
      新庄村　総事業費　225,000千円
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    'no table to compare with': '・総事業費 56,000千円',
  },
  fail: {
    'sentence and table differ': {
      grid: plan('・総事業費 33,000千円'),
      finds: [
        { cell: 'A2', severity: 'error', message: 'table-differs', expected: '32000', printed: '33000' },
      ],
    },
    'the table is wrong': {
      grid: plan('・総事業費 32,000千円', 42000),
      finds: [
        { cell: 'A2', severity: 'error', message: 'table-differs', expected: '42000', printed: '32000' },
      ],
    },
    'an amount said twice in two ways': {
      grid: `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額652,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
      finds: [
        { cell: 'A2', severity: 'error', message: 'repeat-differs', expected: '625000', printed: '652000' },
      ],
    },
  },
});
