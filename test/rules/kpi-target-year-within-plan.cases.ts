import { ruleCases } from '../tools/cases';

function plan(year: string, interim = '平成30年度'): string {
  return `
    4 地域再生計画の目標
    | 指標 | 単位 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
    | 就職者数 | 人 | 40 | 平成27年度 | 60 | ${interim} | 100 | ${year} |

    6 計画期間
    平成28年4月1日から平成33年3月31日`;
}

export default ruleCases('kpi-target-year-within-plan', {
  pass: {
    'the last year of the plan': plan('平成32年度'),
    'the end of the last year': plan('平成33年3月末'),
    'a year before the end': plan('平成31年度'),
    'the last months of the plan': plan('平成33年2月'),
    'no span is stated': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成40年度 |`,
  },
  fail: {
    'a year after the end': {
      grid: plan('平成33年度'),
      finds: [{ cell: 'H3', severity: 'warning', message: 'after-end' }],
    },
    'the year of the baseline': {
      grid: plan('平成32年度', '平成27年度'),
      finds: [{ cell: 'F3', severity: 'warning', message: 'before-start' }],
    },
    'far after the end': {
      grid: plan('平成42年度'),
      finds: [{ cell: 'H3', severity: 'warning', message: 'after-end' }],
    },
  },
});
