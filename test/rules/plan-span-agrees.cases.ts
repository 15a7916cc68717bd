import { ruleCases } from '../tools/cases';

function plan(
  project: string,
  span = '地域再生計画認定の日から平成33年3月31日',
  last = '平成33年3月末',
): string {
  return `
    4 地域再生計画の目標
    【数値目標】
    |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 | ${last} |
    | 就職者数(人) | 40 | 60 | 80 | 100 | 100 |

    7 事業実施期間
    ${project}
    6 計画期間
    ${span}`;
}

export default ruleCases('plan-span-agrees', {
  pass: {
    'the published plan of 津山': plan('地域再生計画認定の日から、平成33年3月31日（5カ年度）'),
    'both ends and the count': plan('平成28年4月1日から平成33年3月31日（5ヵ年度）'),
    'the first year is a partial one': plan('平成28年8月2日から平成33年3月31日（5カ年度）'),
    'no count': plan('地域再生計画認定の日から平成33年3月31日まで'),
  },
  fail: {
    'the count is wrong': {
      grid: plan('平成28年4月1日から平成33年3月31日（4カ年度）'),
      finds: [{ cell: 'A7', severity: 'error', message: 'count-differs' }],
    },
    'the columns end in another year': {
      grid: plan(
        '地域再生計画認定の日から、平成32年3月31日（5カ年度）',
        '地域再生計画認定の日から平成32年3月31日',
      ),
      finds: [{ cell: 'A7', severity: 'error', message: 'columns-end-differ' }],
    },
    'the project ends after the plan': {
      grid: plan(
        '地域再生計画認定の日から、平成33年3月31日（5カ年度）',
        '地域再生計画認定の日から平成32年3月31日',
      ),
      finds: [{ cell: 'A7', severity: 'error', message: 'project-ends-later' }],
    },
    'the project ends before the plan': {
      grid: plan(
        '地域再生計画認定の日から、平成33年3月31日（5カ年度）',
        '地域再生計画認定の日から平成34年3月31日',
      ),
      finds: [{ cell: 'A7', severity: 'info', message: 'spans-differ' }],
    },
  },
});
