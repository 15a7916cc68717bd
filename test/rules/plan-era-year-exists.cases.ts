import { ruleCases } from '../tools/cases';

export default ruleCases('plan-era-year-exists', {
  pass: {
    '平成31年3月 and before': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |`,
    '平成31年度 began in 平成': `
      | 指標 | 単位 | 平成29年度 | 平成30年度 | 平成31年度 |
      | 就職者数 | 人 | 10 | 20 | 30 |`,
    '令和 throughout': `
      | 指標 | 単位 | 令和元年度 | 令和2年度 | 令和3年度 |
      | 就職者数 | 人 | 10 | 20 | 30 |`,
    'western years': `
      | 指標 | 単位 | 2019年度 | 2020年度 | 2021年度 |
      | 就職者数 | 人 | 10 | 20 | 30 |`,
  },
  fail: {
    'written after the change of era, as the settings say': {
      grid: `
      |  | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |`,
      settings: { documentDates: { '': { year: 2019, month: 5, day: 1 } } },
      finds: [{ cell: 'C1', severity: 'warning', message: 'after-change' }],
    },
    'written the day before': {
      grid: `
      |  | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |`,
      settings: { documentDates: { '': { year: 2019, month: 4, day: 30 } } },
      finds: [{ cell: 'C1', severity: 'info', message: 'past-era' }],
    },
    'once a table': {
      grid: `
      |  | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |`,
      finds: [{ cell: 'C1', severity: 'info', message: 'past-era' }],
    },
    'the table itself uses 令和': {
      grid: `
      | 指標 | 単位 | 令和元年度 | 平成32年度 | 令和3年度 |
      | 就職者数 | 人 | 10 | 20 | 30 |`,
      finds: [{ cell: 'D1', severity: 'warning', message: 'mixed-eras' }],
    },
    'in the text': {
      grid: `
      |  | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 10 人 | 20 人 |

      6 計画期間
      地域再生計画認定の日から平成33年3月31日`,
      finds: [{ cell: 'A5', severity: 'info', message: 'past-era' }],
    },
  },
});
