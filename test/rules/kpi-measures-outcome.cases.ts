import { ruleCases } from '../tools/cases';

const table = (label: string, unit: string): string => `
  | 指標 | 単位 | 基準値 | 令和4年度目標値 |
  | ${label} | ${unit} | 10 | 20 |`;

export default ruleCases('kpi-measures-outcome', {
  pass: {
    'who came to it': table('イベント開催による来場者数', '人'),
    'use of what was set up': table('相談窓口の利用回数', '回'),
    'firms that set up an office': table('サテライトオフィス設置数', '社'),
    jobs: table('新規雇用者数', '人'),
    'forests that were tended': table('森林整備面積', 'ha'),
  },
  fail: {
    'how often it was held': {
      grid: table('セミナー開催回数', '回'),
      finds: [{ cell: 'A2', severity: 'info', message: 'output' }],
    },
    'how many were set up': {
      grid: table('案内板の設置数', '基'),
      finds: [{ cell: 'A2', severity: 'info', message: 'output' }],
    },
    'a plan drawn up': {
      grid: table('観光戦略の策定', '件'),
      finds: [{ cell: 'A2', severity: 'info', message: 'output' }],
    },
    'leaflets given out': {
      grid: table('パンフレット配布部数（部）', '部'),
      finds: [{ cell: 'A2', severity: 'info', message: 'output' }],
    },
  },
});
