import { ruleCases } from '../tools/cases';

export default ruleCases('cell-number-not-text', {
  pass: {
    'numbers in cells': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職者数 | 人 | 10 | 20 |`,
    'a unit in the number format': `
      | 指標 | 平成28年度 | 平成29年度 |
      | 就職者数 | 10 [0"人"] | 20 [0"人"] |`,
    'dashes and words are no numbers': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職者数 | 人 | － | 20 |
      | 満足度 | 点 | 3 | 上昇 |`,
    'bounds stay text': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職率 | % | 20%以上 | 30%以上 |`,
    'about, notes, changes and marks stay text': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 | 平成30年度 | 令和元年度 |
      | 就職者数 | 人 | 約200人 | 10人（女性） | 16人（5人増） | ○ 20人 |`,
    'a figure with its year stays text': `
      | 指標 | 単位 | 現状値 | 目標値 |
      | 就職者数 | 人 | 平成28年度 10人 | 令和2年度 20人 |`,
    'money in a sentence': '・総事業費 625,000千円（うち非公共ハード事業 0千円）',
  },
  fail: {
    'once a table, with the count': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 新規移動人数 | 10 人 | 50 人 | 50 人 |
      | 新規参加企業数 | - | 10 社 | 10 社 |`,
      finds: [{ cell: 'B2', severity: 'info', message: 'many' }],
    },
    'one cell, which can be converted': {
      grid: `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職者数 | 人 | 10 | '1,234 |`,
      finds: [{ cell: 'D2', severity: 'info', message: 'one' }],
    },
    'one cell with decimals and its unit': {
      grid: `
      | 指標 | 平成28年度 | 平成29年度 |
      | 整備延長 | 1.25km | 2 [0"km"] |`,
      finds: [{ cell: 'B2', severity: 'info', message: 'one', fix: 'B2 1.25' }],
    },
    'one cell in per cent': {
      grid: `
      | 指標 | 平成28年度 | 平成29年度 |
      | 就職率 | 12.5% | 0.2 [0%] |`,
      finds: [{ cell: 'B2', severity: 'info', message: 'one', fix: 'B2 0.125' }],
    },
    'one cell with a unit, no decimals': {
      grid: `
      | 指標 | 平成28年度 | 平成29年度 |
      | 就職者数 | 10人 | 20 [0"人"] |`,
      finds: [{ cell: 'B2', severity: 'info', message: 'one', fix: 'B2 10' }],
    },
    'full-width figures in a cost table': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | １，２００ | 1300 | 2500 |`,
      finds: [{ cell: 'B3', severity: 'info', message: 'one' }],
    },
  },
});
