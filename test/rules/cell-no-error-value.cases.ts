import { ruleCases } from '../tools/cases';

export default ruleCases('cell-no-error-value', {
  pass: {
    'formulas that work': `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | 1200 | 1300 | =B3+C3 → 2500 |`,
    'an error outside every table': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職者数 | 人 | 10 | 20 |



      | メモ | #N/A |`,
    'the words of an error in a text': `
      | 指標 | 単位 | 平成28年度 | 平成29年度 | 備考 |
      | 就職者数 | 人 | 10 | 20 | 以前は「#REF!」と表示 |`,
  },
  fail: {
    'a division by zero': {
      grid: `
      | 指標 | 単位 | 基準値 | 目標 | 実績 | 達成率 |
      | 就職者数 | 人 | 5 | 10 | 20 | 200% |
      | 進出企業数 | 社 | 5 | 0 | 0 | =E3/D3 → #DIV/0! |`,
      finds: [{ cell: 'F3', severity: 'error', message: 'error-value' }],
    },
    'a broken reference in a cost table': {
      grid: `
      （単位：千円）
      | 区分 | 平成28年度 | 平成29年度 | 合計 |
      | 総事業費 | #REF! | 1300 | #REF! |`,
      finds: [
        { cell: 'B3', severity: 'error', message: 'error-value' },
        { cell: 'D3', severity: 'error', message: 'error-value' },
      ],
    },
    'a target that was not found': {
      grid: `
      | 指標 | 単位 | 平成28年度 | 平成29年度 |
      | 就職者数 | 人 | 10 | #N/A |
      | 移住者数 | 人 | 10 | 20 |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'error-value' }],
    },
  },
});
