import { ruleCases } from '../tools/cases';

function plan(table: string): string {
  return `
    6 交付対象事業に要する費用
    （単位：千円）
    ${table}
    7 事業実施期間
    平成28年4月1日から平成31年3月31日（3カ年度）`;
}

export default ruleCases('cost-within-plan-span', {
  pass: {
    'the years of the span': plan(
      `| 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |\n| 総事業費 | 10000 | 12000 | 10000 | 32000 |`,
    ),
    'nothing in the year after': plan(
      `| 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 平成31年度 | 合計 |\n| 総事業費 | 10000 | 12000 | 10000 | 0 | 32000 |`,
    ),
    'a dash in the year before': plan(
      `| 区分 | 平成27年度 | 平成28年度 | 平成29年度 | 平成30年度 | 合計 |\n| 総事業費 | － | 10000 | 12000 | 10000 | 32000 |`,
    ),
    'what is no cost of its year': plan(
      `| 年度 | 予算現額 | 前年度繰越額 | 不用額 |\n| 平成30年度 | 10000 | 0 | 500 |\n| 平成31年度 | 0 | 800 | 200 |`,
    ),
    'no span is stated': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 平成40年度 | 合計 |
      | 総事業費 | 10000 | 12000 | 10000 | 32000 |`,
  },
  fail: {
    'the year after': {
      grid: plan(
        `| 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 平成31年度 | 合計 |\n| 総事業費 | 10000 | 12000 | 9000 | 1000 | 32000 |`,
      ),
      finds: [{ cell: 'E4', severity: 'warning', message: 'outside', printed: '1000' }],
    },
    'the year before': {
      grid: plan(
        `| 区分 | 平成27年度 | 平成28年度 | 平成29年度 | 合計 |\n| 総事業費 | 1000 | 12000 | 9000 | 22000 |`,
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'outside', printed: '1000' }],
    },
    'the year before is never carried over': {
      grid: plan(
        `| 区分 | 平成27年度（繰越分） | 平成28年度 | 平成29年度 | 合計 |\n| 総事業費 | 1000 | 12000 | 9000 | 22000 |`,
      ),
      finds: [{ cell: 'B4', severity: 'warning', message: 'outside', printed: '1000' }],
    },
    'two years before, and eligible': {
      grid: plan(`| 区分 | 平成26年度 | 平成28年度 | 合計 |\n| 交付対象事業費 | 8000 | 4000 | 12000 |`),
      finds: [{ cell: 'B4', severity: 'error', message: 'far-outside', printed: '8000' }],
    },
    'eligible in the year after': {
      grid: plan(`| 区分 | 平成30年度 | 平成31年度 | 合計 |\n| 交付対象事業費 | 8000 | 4000 | 12000 |`),
      finds: [{ cell: 'C4', severity: 'warning', message: 'outside', printed: '4000' }],
    },
    'one row of the year after is carried over': {
      grid: plan(
        `| 区分 | 平成30年度 | 平成31年度 | 合計 |\n| 委託料 | 8000 | 1000 | 9000 |\n| 委託料（繰越分） | 0 | 4000 | 4000 |`,
      ),
      finds: [{ cell: 'C4', severity: 'info', message: 'carried-over', printed: '1000' }],
    },
    'the year after, carried over': {
      grid: plan(
        `| 区分 | 平成28年度 | 平成29年度 | 平成30年度 | 平成31年度（繰越分） | 合計 |\n| 総事業費 | 10000 | 12000 | 9000 | 1000 | 32000 |`,
      ),
      finds: [{ cell: 'E4', severity: 'info', message: 'carried-over', printed: '1000' }],
    },
    'an eligible cost two years after': {
      grid: plan(
        `| 区分 | 平成30年度 | 平成32年度 | 合計 |\n| 総事業費 | 10000 | 5000 | 15000 |\n| 交付対象事業費 | 8000 | 4000 | 12000 |`,
      ),
      finds: [{ cell: 'C5', severity: 'error', message: 'far-outside', printed: '4000' }],
    },
  },
});
