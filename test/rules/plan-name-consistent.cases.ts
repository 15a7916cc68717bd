import { ruleCases } from '../tools/cases';

const plan = (name: string): string => `
  1 地域再生計画の名称
  ${name}
  ・総事業費 625,000千円`;
const cost = (name: string): string => `
  | 計画名 | ${name} |
  （単位：千円）
  | 経費区分 | 事業費 |
  | 委託料 | 12000 |
  | 報償費 | 3000 |`;

export default ruleCases('plan-name-consistent', {
  pass: {
    'named once': plan('水素で動くまち計画'),
    'named alike': {
      grid: { sheets: { 計画: plan('水素で動くまち計画'), 事業費: cost('水素で動くまち計画') } },
    },
    'dashes, widths and letters of another size do not count': {
      grid: { sheets: { 計画: plan('ＤＸ－まち計画'), 事業費: cost('dx‐まち計画') } },
    },
    'the number of the change does not count': {
      grid: { sheets: { 計画: plan('水素で動くまち計画'), 事業費: cost('水素で動くまち計画(第12回変更)') } },
    },
    'a copy that says so': {
      grid: { sheets: { 計画: plan('水素で動くまち計画'), 事業費: cost('水素で動くまち計画（写し）') } },
    },
    'a copy that says so in short': {
      grid: { sheets: { 計画: plan('水素で動くまち計画'), 事業費: cost('水素で動くまち計画（写）') } },
    },
    'spaces, quotation marks and (案) do not count': {
      grid: { sheets: { 計画: plan('水素で動く まち計画'), 事業費: cost('「水素で動くまち計画」（案）') } },
    },
  },
  fail: {
    'another name on the cost sheet': {
      grid: { sheets: { 計画: plan('水素で動くまち計画'), 事業費: cost('水素が動くまち計画') } },
      finds: [{ cell: 'B1', severity: 'warning', message: 'differs' }],
    },
    'a word in brackets within the name': {
      grid: { sheets: { 計画: plan('水素（案）で動くまち計画'), 事業費: cost('水素で動くまち計画') } },
      finds: [{ cell: 'B1', severity: 'warning', message: 'differs' }],
    },
    'a word is missing': {
      grid: { sheets: { 計画: plan('水素で動くまち再生計画'), 事業費: cost('水素で動くまち計画') } },
      finds: [{ cell: 'B1', severity: 'warning', message: 'differs' }],
    },
    'twice on one sheet': {
      grid: `
      1 地域再生計画の名称
      水素で動くまち計画
      ・総事業費 625,000千円
      | 計画の名称 | 水素のまち計画 |`,
      finds: [{ cell: 'B4', severity: 'warning', message: 'differs' }],
    },
  },
});
