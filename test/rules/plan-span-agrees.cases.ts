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

/** Spans over a table of other years. */
function table(project: string, ...lines: readonly string[]): string {
  return `
    事業実施期間：${project}
    ${lines.join('\n')}`;
}

function spans(project: string, whole: string): string {
  return `
    計画期間：${whole}
    事業実施期間：${project}
    | 指標 | 基準値 | 令和7年度 目標 |
    | 移住者数（人） | 10 | 20 |`;
}

export default ruleCases('plan-span-agrees', {
  pass: {
    'the published plan of 津山': plan('地域再生計画認定の日から、平成33年3月31日（5カ年度）'),
    'both ends and the count': plan('平成28年4月1日から平成33年3月31日（5ヵ年度）'),
    'the first year is a partial one': plan('平成28年8月2日から平成33年3月31日（5カ年度）'),
    'a count of the project in a plan without one': spans(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '令和6年4月1日から令和9年3月31日',
    ),
    'a number of years from the approval on': spans('計画認定の日から3年間', '計画認定の日から3年間'),
    'from the approval on, to the same day': spans(
      '計画認定の日から令和9年3月31日',
      '計画認定の日から令和9年3月31日まで',
    ),
    'from the approval on, within a plan of another start': spans(
      '計画認定の日から令和9年3月31日',
      '令和6年4月1日から令和9年3月31日',
    ),
    'the same calendar years': spans('令和6年から令和8年', '令和6年から令和8年'),
    'calendar years, and years that are counted': spans('令和6年から令和8年', '計画認定の日から3年間'),
    'the other way round': spans('計画認定の日から3年間', '令和6年から令和8年'),
    'fewer columns than years': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 令和5年度 目標 | 令和6年度 目標 |',
      '| 移住者数（人） | 10 | 20 |',
    ),
    'columns of every other year': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 令和4年度 目標 | 令和6年度 目標 | 令和8年度 目標 |',
      '| 移住者数（人） | 10 | 20 | 30 |',
    ),
    'columns that leave a year out': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 令和6年度 目標 | 令和8年度 目標 | 令和10年度 目標 |',
      '| 移住者数（人） | 10 | 20 | 30 |',
    ),
    'columns of calendar years': table(
      '令和6年4月1日から令和9年3月31日（3カ年）',
      '| 指標 | 令和5年 目標 | 令和6年 目標 | 令和7年 目標 |',
      '| 移住者数（人） | 10 | 20 | 30 |',
    ),
    'columns of months': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 令和5年9月 目標 | 令和6年9月 目標 | 令和7年9月 目標 |',
      '| 移住者数（人） | 10 | 20 | 30 |',
    ),
    'columns without years': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 基準値 | 目標値 |',
      '| 移住者数（人） | 10 | 20 |',
    ),
    'a project of one year, and what is aimed at after it': table(
      '令和6年4月1日から令和7年3月31日（1カ年度）',
      '| 指標 | 基準値 | 令和9年度 目標 |',
      '| 移住者数（人） | 10 | 20 |',
    ),
    'a total after the columns of the years': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | 令和8年度増加分 3年目 | KPI増加分の累計 |',
      '| 移住者数（人） | 10 | 5 | 6 | 7 | 18 |',
    ),
    'interim targets beside the years': table(
      '令和6年4月1日から令和9年3月31日（3カ年度）',
      '| 指標 | 基準値 | 令和6年度 目標 | 令和7年度 目標 | 令和8年度 目標 | 令和7年度 実績 |',
      '| 移住者数（人） | 10 | 5 | 6 | 7 | 6 |',
    ),
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
    'the count of the whole plan is wrong': {
      grid: spans('計画認定の日から令和9年3月31日', '令和6年4月1日から令和9年3月31日（4カ年度）'),
      finds: [{ cell: 'A1', severity: 'error', message: 'count-differs' }],
    },
    'both counts are wrong': {
      grid: spans('令和6年4月1日から令和9年3月31日（2カ年度）', '令和6年4月1日から令和9年3月31日（4カ年度）'),
      finds: [
        { cell: 'A1', severity: 'error', message: 'count-differs' },
        { cell: 'A2', severity: 'error', message: 'count-differs' },
      ],
    },
    'columns of increments end in another year': {
      grid: table(
        '令和6年4月1日から令和9年3月31日（3カ年度）',
        '| KPI | 事業開始前 | 令和5年度増加分 | 令和6年度増加分 | 令和7年度増加分 | KPI増加分の累計 |',
        '| 移住者数（人） | 10 | 5 | 6 | 7 | 18 |',
      ),
      finds: [{ cell: 'A1', severity: 'error', message: 'columns-end-differ' }],
    },
    'two columns with their results end in another year': {
      grid: table(
        '令和6年4月1日から令和8年3月31日（2カ年度）',
        '| 指標 | 令和7年度 目標 | 令和7年度 実績 | 令和8年度 目標 | 令和8年度 実績 |',
        '| 移住者数（人） | 10 | 9 | 20 | |',
      ),
      finds: [{ cell: 'A1', severity: 'error', message: 'columns-end-differ' }],
    },
    'the project starts on another day': {
      grid: spans('令和6年10月1日から令和9年3月31日', '令和6年4月1日から令和9年3月31日'),
      finds: [{ cell: 'A2', severity: 'info', message: 'spans-differ' }],
    },
    'calendar years that end later': {
      grid: spans('令和6年から令和9年', '令和6年から令和8年'),
      finds: [{ cell: 'A2', severity: 'error', message: 'project-ends-later' }],
    },
    'a day against a calendar year': {
      grid: spans('令和6年4月1日から令和9年3月31日', '令和6年から令和9年'),
      finds: [{ cell: 'A2', severity: 'info', message: 'spans-differ' }],
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
