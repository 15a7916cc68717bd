import { ruleCases } from '../tools/cases';

export default ruleCases('kpi-has-final-target', {
  pass: {
    'blank at first, set at last': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 進出企業数 | - | 1 社 | 1 社 |`,
    'a target in words': `
      | 指標 | 単位 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 人 | 10 | 20 | 30 |
      | 満足度 | % | 60 | 65 | 上昇 |`,
    'the total stands for a last year without increment': `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0 | 1 | 2 | - | 3 |`,
    'zero is a target': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 待機児童数 | 5 人 | 2 人 | 0 人 |`,
  },
  fail: {
    'the last year is blank': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |
      | 進出企業数 | 1 社 | 1 社 |  |`,
      finds: [{ cell: 'D3', severity: 'error', message: 'blank' }],
    },
    'a dash in the last year': {
      grid: `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 進出企業数 | 1 社 | 1 社 | - |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'blank' }],
    },
    'not decided yet': {
      grid: `
      | 指標 | 単位 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 人 | 10 | 20 | 未定 |`,
      finds: [{ cell: 'E2', severity: 'error', message: 'pending' }],
    },
  },
});
