import { ruleCases } from '../tools/cases';

function plan(sentence: string, total = 32000): string {
  return `
    6 交付対象事業に要する費用
    ${sentence}
    （単位：千円）
    | 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |
    | 総事業費 | 10000 | 12000 | ${total - 22000} | ${total} |`;
}

/** 津山市 and 新庄村, each with its 総事業費 in a sentence and a row. */
function members(village: string): string {
  return `
    津山市　総事業費　400,000千円
    新庄村　総事業費　${village}
    （単位：千円）
    | 市町村 | 平成28年度 | 平成29年度 | 合計 |
    | 津山市 | 200000 | 200000 | 400000 |
    | 新庄村 | 125000 | 100000 | 225000 |
    | 合計 | 325000 | 300000 | 625000 |`;
}

/** Items with their sum below a sentence. */
function items(sentence: string, ...tables: readonly string[]): string {
  return [sentence, ...tables].join('\n\n');
}

const SOFT = `（単位：千円）
    | 区分 | 平成28年度 | 平成29年度 | 合計 |
    | 委託料 | 10000 | 12000 | 22000 |
    | 報償費 | 5000 | 5000 | 10000 |
    | 合計 | 15000 | 17000 | 32000 |`;

const TWICE = '・総事業費 625,000千円（うち交付対象事業費 600,000千円、うち非公共ハード事業 10,000千円）';

export default ruleCases('cost-statement-agrees-with-table', {
  pass: {
    'sentence and table agree': plan('・総事業費 32,000千円'),
    'another scale': plan('・総事業費 32百万円'),
    'about so much, before and after the figure': plan('・総事業費 約0.3億円'),
    'about so much, said behind it': plan('・総事業費 30百万円程度'),
    'an amount said twice': `
      ・総事業費 625,000千円（うち非公共ハード事業 0千円）
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    'the whole repeated below its members': `
      津山市　総事業費　400,000千円
      新庄村　総事業費　225,000千円
      上記事業費総額625,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
    'each municipality of a joint plan its own': members('225,000千円'),
    'the sum of items': items('・総事業費 32,000千円', SOFT),
    'several tables may be of several projects': items('・総事業費 64,000千円', SOFT, SOFT),
    'one item is not the whole': `
    ・総事業費 33,000千円
    （単位：千円）
    | 区分 | 平成28年度 | 平成29年度 | 合計 |
    | 委託料 | 10000 | 12000 | 22000 |`,
    'only the eligible part is said': plan('・交付対象事業費 20,000千円'),
    'the table has no sum yet': `
    ・総事業費 33,000千円
    （単位：千円）
    | 区分 | 平成28年度 | 平成29年度 | 合計 |
    | 総事業費 | 10000 | 集計中 | 集計中 |`,
    'the table states no unit': `
    ・総事業費 33,000千円
    | 区分 | 平成28年度 | 平成29年度 | 合計 |
    | 総事業費 | 10000 | 12000 | 22000 |`,
    'the table gives years without their sum': `
    ・総事業費 33,000千円
    （単位：千円）
    | 区分 | 平成28年度 |
    | 総事業費 | 10000 |`,
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
    'one municipality of two': {
      grid: members('226,000千円'),
      finds: [
        { cell: 'A2', severity: 'error', message: 'table-differs', expected: '225000', printed: '226000' },
      ],
    },
    'the sum of items differs': {
      grid: items('・総事業費 33,000千円', SOFT),
      finds: [
        { cell: 'A1', severity: 'error', message: 'table-differs', expected: '32000', printed: '33000' },
      ],
    },
    'about so much, and the table is nowhere near it': {
      grid: plan('・総事業費 約33百万円'),
      finds: [{ cell: 'A2', severity: 'error', message: 'table-differs', expected: '32000', printed: '33' }],
    },
    'the eligible part said twice in two ways': {
      grid: `${TWICE}\n上記交付対象事業費610,000千円のうち、1/2の事業費に対して本交付金を充てる。`,
      finds: [
        { cell: 'A2', severity: 'error', message: 'repeat-differs', expected: '600000', printed: '610000' },
      ],
    },
    'the hard part said twice in two ways': {
      grid: `${TWICE}\n上記非公共ハード事業20,000千円について、本交付金を充てる。`,
      finds: [
        { cell: 'A2', severity: 'error', message: 'repeat-differs', expected: '10000', printed: '20000' },
      ],
    },
    'the grant said twice in two ways': {
      grid: `
      ・総事業費 625,000千円　交付金充当額 300,000千円
      上記交付金充当額310,000千円は国費とする。`,
      finds: [
        { cell: 'A2', severity: 'error', message: 'repeat-differs', expected: '300000', printed: '310000' },
      ],
    },
    '単独事業費 said twice in two ways': {
      grid: `
      ・総事業費 625,000千円（うち単独事業費 25,000千円）
      上記単独事業費20,000千円は市の負担とする。`,
      finds: [
        { cell: 'A2', severity: 'error', message: 'repeat-differs', expected: '25000', printed: '20000' },
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
