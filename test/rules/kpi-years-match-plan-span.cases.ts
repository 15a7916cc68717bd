import { ruleCases } from '../tools/cases';

function plan(table: string, project = '地域再生計画認定の日から、平成33年3月31日（5カ年度）'): string {
  return `
    4 地域再生計画の目標
    【数値目標】
    ${table}

    5 地域再生を図るために行う事業
    7 事業実施期間
    ${project}
    6 計画期間
    地域再生計画認定の日から平成33年3月31日`;
}

const FIVE = '|  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 |';
const ROW = '| 就職者数(人) | 40 | 60 | 80 | 100 | 100 |';

export default ruleCases('kpi-years-match-plan-span', {
  pass: {
    'five years and five columns': plan(`${FIVE}\n${ROW}`),
    'no count is stated': plan(`${FIVE}\n${ROW}`, '地域再生計画認定の日から平成33年3月31日'),
    'baseline and total are no years': plan(
      `| KPI | 事業開始前(現時点) | 平成28年度増加分 | 平成29年度増加分 | 平成30年度増加分 | 平成31年度増加分 | 平成32年度増加分 | KPI増加分の累計 |
       | 就職者数(人) | 0 | 1 | 2 | 3 | 4 | 5 | 15 |`,
    ),
    'full-width count': plan(`${FIVE}\n${ROW}`, '地域再生計画認定の日から平成３３年３月３１日（５ヵ年度）'),
    'a final target beside the yearly ones': plan(
      `| 指標 | 基準値 | 平成28年度目標 | 平成29年度目標 | 平成30年度目標 | 最終目標（平成32年度） |
       | 就職者数(人) | 10 | 20 | 30 | 40 | 100 |`,
    ),
    'years beside each target are another matter': plan(
      `| 指標 | 基準値 | 年度 | 最終目標値 | 年度 |
       | 就職者数(人) | 40 | 平成27年度 | 100 | 平成32年度 |`,
    ),
  },
  fail: {
    'a year is missing in between': {
      grid: plan(
        `|  | 平成29年3月末 | 平成30年3月末 | 平成32年3月末 | 平成33年3月末 |\n| 就職者数(人) | 40 | 60 | 80 | 100 |`,
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'gap' }],
    },
    'four columns for five years': {
      grid: plan(
        `|  | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 |\n| 就職者数(人) | 40 | 60 | 80 | 100 |`,
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'count-differs' }],
    },
    'one year twice': {
      grid: plan(
        `|  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 | 平成31年3月末 | 平成33年3月末 |\n${ROW}`,
      ),
      finds: [{ cell: 'E3', severity: 'error', message: 'twice' }],
    },
    'a year after the end': {
      grid: plan(
        `|  | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 | 平成34年3月末 |\n${ROW}`,
      ),
      finds: [{ cell: 'F3', severity: 'warning', message: 'outside' }],
    },
  },
});
