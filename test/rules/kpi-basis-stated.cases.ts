import { ruleCases } from '../tools/cases';

const BARE = `
  |  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |
  | 新規移動人数 | 10 人 | 50 人 | 50 人 |
  | 新規参加企業数 | - | 10 社 | 10 社 |`;

export default ruleCases('kpi-basis-stated', {
  pass: {
    'the header says 増加分': `
      | KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
      | 進出企業数(社) | 0 | 1 | 2 | 3 |`,
    'baseline and final target are levels': `
      | 指標 | 単位 | 基準値 | 年度 | 最終目標値 | 年度 |
      | 就職者数 | 人 | 40 | 平成27年度 | 100 | 平成32年度 |`,
    'it is set': {
      grid: BARE,
      settings: { basis: { 新規移動人数: 'increment', 新規参加企業数: 'increment' } },
    },
  },
  fail: {
    'nothing says which': { grid: BARE, finds: [{ cell: 'A1', severity: 'info', message: 'unknown' }] },
    'numbers in cells': {
      grid: `
      | 指標 | 単位 | 平成28年度 | 平成29年度 | 平成30年度 |
      | 移住者数 | 人 | 1 | 2 | 2 |`,
      finds: [{ cell: 'A1', severity: 'info', message: 'unknown' }],
    },
    'set for one of two': {
      grid: BARE,
      settings: { basis: { 新規参加企業数: 'increment' } },
      finds: [{ cell: 'A1', severity: 'info', message: 'unknown' }],
    },
  },
});
