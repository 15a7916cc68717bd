import { ruleCases } from '../tools/cases';

function plan(
  table: string,
  project = '地域再生計画認定の日から、平成33年3月31日（5カ年度）',
  whole = '地域再生計画認定の日から平成33年3月31日',
): string {
  return `
    4 地域再生計画の目標
    【数値目標】
    ${table}

    5 地域再生を図るために行う事業
    7 事業実施期間
    ${project}
    6 計画期間
    ${whole}`;
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
    'every second year': plan(
      `| 指標 | 平成28年度目標 | 平成30年度目標 | 平成32年度目標 |
       | 就職者数(人) | 40 | 60 | 80 |`,
    ),
    'an interim and a final year': plan(
      `| 指標 | 平成30年度目標 | 平成32年度目標 |
       | 就職者数(人) | 40 | 60 |`,
    ),
    'one year alone': plan(
      `| 指標 | 基準値 | 平成32年度目標 |
       | 就職者数(人) | 40 | 60 |`,
    ),
    'as many as the other of two spans': plan(
      `${FIVE}\n${ROW}`,
      undefined,
      '平成27年4月1日から平成33年3月31日（6カ年度）',
    ),
    'half-yearly targets': plan(
      `| 指標 | 平成28年9月 | 平成29年3月末 | 平成29年9月 | 平成30年3月末 |
       | 就職者数(人) | 10 | 20 | 30 | 40 |`,
      '地域再生計画認定の日から平成30年3月31日（2カ年度）',
    ),
    'a level and what the year adds to it': plan(
      `| 指標 | 平成31年度増加分 | 平成31年度目標値 | 平成32年度増加分 | 平成32年度目標値 |
       | 就職者数(人) | 10 | 40 | 20 | 60 |`,
      '平成31年4月1日から平成33年3月31日（2カ年度）',
    ),
    'years above and their places below': plan(
      `| KPI | 事業開始前(現時点) | 2018年度増加分 | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
       | | | 1年目 | 2年目 | 3年目 | |
       | 就職者数(人) | 0 | 1 | 2 | 3 | 6 |`,
      '平成30年4月1日から平成33年3月31日（3カ年度）',
    ),
    'places without years': {
      grid: `
       | KPI | 事業開始前(現時点) | 1年目増加分 | 2年目増加分 | 3年目増加分 | KPI増加分の累計 |
       | 就職者数(人) | 0 | 1 | 2 | 3 | 6 |`,
    },
    'neither span is written': `
      ${FIVE}
      ${ROW}`,
    'years before the first that the columns tell': plan(
      `|  | 平成28年3月末 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 |\n${ROW}`,
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
    'two columns for five years': {
      grid: plan(
        `| 指標 | 平成31年度目標 | 平成32年度目標 |
         | 就職者数(人) | 40 | 60 |`,
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'count-differs' }],
    },
    'two years are missing in between': {
      grid: plan(
        `| KPI | 事業開始前(現時点) | 平成28年度増加分 | 平成29年度増加分 | 平成32年度増加分 | KPI増加分の累計 |
         | 就職者数(人) | 0 | 1 | 2 | 5 | 8 |`,
      ),
      finds: [{ cell: 'C3', severity: 'error', message: 'gap' }],
    },
    'levels beside a baseline and results': {
      grid: plan(
        `| 指標 | 単位 | 基準値 | 平成28年度目標 | 平成28年度実績 | 平成30年度目標 | 平成30年度実績 | 平成31年度目標 | 平成31年度実績 |
         | 就職者数 | 人 | 0 | 1 | 1 | 2 | 2 | 3 | 3 |`,
      ),
      finds: [{ cell: 'D3', severity: 'error', message: 'gap' }],
    },
    'one year three times': {
      grid: plan(
        `|  | 平成29年3月末 | 平成31年3月末 | 平成31年3月末 | 平成31年3月末 | 平成33年3月末 |\n${ROW}`,
      ),
      finds: [{ cell: 'D3', severity: 'error', message: 'twice' }],
    },
    'years before the start and after the end': {
      grid: plan(
        `|  | 平成28年3月末 | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 | 平成33年3月末 | 平成34年3月末 |
         | 就職者数(人) | 20 | 40 | 60 | 80 | 100 | 120 | 140 |`,
        '平成28年4月1日から平成33年3月31日',
        '平成28年4月1日から平成33年3月31日',
      ),
      finds: [{ cell: 'B3', severity: 'warning', message: 'outside' }],
    },
    'only the project has a span': {
      grid: `
      |  | 平成30年3月末 | 平成31年3月末 | 平成32年3月末 |
      | 就職者数(人) | 20 | 40 | 60 |

      7 事業実施期間
      平成28年4月1日から平成31年3月31日（3カ年度）`,
      finds: [{ cell: 'D1', severity: 'warning', message: 'outside' }],
    },
    'all of the targets are called final': {
      grid: plan(
        `| 指標 | 最終目標（平成28年度） | 最終目標（平成29年度） | 最終目標（平成31年度） |
         | 就職者数(人) | 20 | 40 | 60 |`,
      ),
      finds: [{ cell: 'B3', severity: 'error', message: 'gap' }],
    },
    'a place that does not count on': {
      grid: plan(
        `| KPI | 事業開始前(現時点) | 2018年度増加分 | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
         | | | 1年目 | 2年目 | 2年目 | |
         | 就職者数(人) | 0 | 1 | 2 | 3 | 6 |`,
        '平成30年4月1日から平成33年3月31日（3カ年度）',
      ),
      finds: [{ cell: 'E3', severity: 'warning', message: 'ordinal-differs' }],
    },
    'the first place is wrong': {
      grid: plan(
        `| KPI | 事業開始前(現時点) | 2018年度増加分 | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
         | | | 2年目 | 2年目 | 3年目 | |
         | 就職者数(人) | 0 | 1 | 2 | 3 | 6 |`,
        '平成30年4月1日から平成33年3月31日（3カ年度）',
      ),
      finds: [{ cell: 'C3', severity: 'warning', message: 'ordinal-differs' }],
    },
    'two places in the wrong order': {
      grid: plan(
        `| KPI | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | KPI増加分の累計 |
         | | | 2年目 | 1年目 | |
         | 就職者数(人) | 0 | 1 | 2 | 3 |`,
        '平成31年4月1日から平成33年3月31日（2カ年度）',
      ),
      finds: [{ cell: 'D3', severity: 'warning', message: 'ordinal-differs' }],
    },
  },
});
