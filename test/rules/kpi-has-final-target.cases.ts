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
    'no figure at all is no indicator': `
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 就職者数 | 10 人 | 20 人 | 30 人 |
      | うち女性 | - | - | - |`,
    'the copy of the table has it': `
      4 地域再生計画の目標
      【数値目標】
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 進出企業数 | 1 社 | 1 社 | - |

      5 地域再生を図るために行う事業
      【重要業績評価指標（KPI）】
      |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
      | 進出企業数 | 1 社 | 1 社 | 2 社 |`,
    'the latest year stands first': `
      | 指標 | 単位 | 令和6年度目標値 | 令和5年度目標値 |
      | 就職者数 | 人 | 30 | - |`,
    'one of two columns of the last year': `
      | 指標 | 単位 | 令和5年度目標値 | 令和6年度目標値 | 最終目標値（令和6年度） |
      | 就職者数 | 人 | 10 | 20 | - |`,
    'a final target without a year': `
      | 指標 | 単位 | 令和5年度目標値 | 令和6年度目標値 | 最終目標値 |
      | 就職者数 | 人 | 10 | - | 20 |`,
    'interim and final target': `
      | 指標 | 単位 | 中間目標値 | 最終目標値 |
      | 就職者数 | 人 | - | 20 |`,
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
    'an interim target alone': {
      grid: `
      | 指標 | 単位 | 中間目標値 | 最終目標値 |
      | 就職者数 | 人 | 20 | - |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'blank' }],
    },
    'an interim target of the same year': {
      grid: `
      | 指標 | 単位 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 10 | 令和元年度 | 20 | 令和6年度 | - | 令和6年度 |`,
      finds: [{ cell: 'G2', severity: 'error', message: 'blank' }],
    },
    'a baseline alone': {
      grid: `
      | 指標 | 単位 | 基準値 | 令和5年度目標値 | 令和6年度目標値 |
      | 就職者数 | 人 | 30 | 40 | 50 |
      | 相談件数 | 件 | 100 | - | - |`,
      finds: [{ cell: 'E3', severity: 'error', message: 'blank' }],
    },
    'results alone': {
      grid: `
      | 指標 | 単位 | 令和5年度目標値 | 令和5年度実績値 |
      | 就職者数 | 人 | 40 | 50 |
      | 相談件数 | 件 | - | 120 |`,
      finds: [{ cell: 'C3', severity: 'error', message: 'blank' }],
    },
    'an increment and its total are open': {
      grid: `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0 | 1 | - | - |`,
      finds: [{ cell: 'D2', severity: 'error', message: 'blank' }],
    },
    'neither copy has it': {
      grid: `
      4 地域再生計画の目標
      【数値目標】
      |  | 平成29年3月末 | 平成30年3月末 |
      | 進出企業数 | - | - |

      5 地域再生を図るために行う事業
      【重要業績評価指標（KPI）】
      |  | 平成29年3月末 | 平成30年3月末 |
      | 進出企業数 | 1 社 | - |`,
      finds: [{ cell: 'C4', severity: 'error', message: 'blank' }],
    },
  },
});
