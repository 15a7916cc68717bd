import { ruleCases } from '../tools/cases';

/** A plan that prints its KPI table in §4 and again in §5-2. */
function twice(first: string, second: string): string {
  return `
    地域再生計画
    1 地域再生計画の名称
    ものづくり人材育成計画
    4 地域再生計画の目標
    【数値目標】
    ${first}

    5 地域再生を図るために行う事業
    5-2 第5章の特別の措置を適用して行う事業
    4 重要業績評価指標（KPI）及び目標年月
    ${second}`;
}

const HEADER = '|  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |';
const MOVED = '| 新規移動人数 | 10 人 | 50 人 | 50 人 |';
const FIRMS = '| 進出企業数 | - | 1 社 | 1 社 |';

export default ruleCases('kpi-tables-agree', {
  pass: {
    'the same table twice': twice(`${HEADER}\n${MOVED}\n${FIRMS}`, `${HEADER}\n${MOVED}\n${FIRMS}`),
    'spaces and widths do not count': twice(
      `${HEADER}\n${MOVED}\n${FIRMS}`,
      `${HEADER}\n| 新規移動人数 | １０人 | 50人 | 50人 |\n| 進出企業数 | － | 1社 | 1社 |`,
    ),
    'one amount in two scales': twice(
      `${HEADER}\n| 生産高 | 10億円 | 20億円 | 40億円 |`,
      `${HEADER}\n| 生産高 | 1,000百万円 | 2,000百万円 | 4,000百万円 |`,
    ),
    'two spellings of one unit': twice(
      `${HEADER}\n| 就職者数 | 10人 | 20人 | 40人 |`,
      `${HEADER}\n| 就職者数 | 10名 | 20名 | 40名 |`,
    ),
    'one table only': `
      | 指標 | 平成29年3月末 | 平成30年3月末 |
      | 就職者数(人) | 10 | 20 |`,
    'the next plan goes on where the one before ended': {
      grid: {
        sheets: {
          第1期: `
            | 指標 | 単位 | 平成30年度目標値 | 平成30年度実績値 | 令和元年度目標値 | 令和元年度実績値 |
            | 観光客数 | 人 | 140 | 138 | 150 | 155 |`,
          第2期: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
            | 観光客数 | 人 | 155 | 160 | 170 |`,
        },
      },
    },
  },
  fail: {
    'a value differs': {
      grid: twice(
        `${HEADER}\n${MOVED}\n${FIRMS}`,
        `${HEADER}\n| 新規移動人数 | 10 人 | 50 人 | 60 人 |\n${FIRMS}`,
      ),
      finds: [{ cell: 'D14', severity: 'error', message: 'value-differs', expected: '50', printed: '60' }],
    },
    'a value is missing': {
      grid: twice(
        `${HEADER}\n${MOVED}\n${FIRMS}`,
        `${HEADER}\n| 新規移動人数 | - | 50 人 | 50 人 |\n${FIRMS}`,
      ),
      finds: [{ cell: 'B14', severity: 'error', message: 'value-missing' }],
    },
    'the unit of a row differs': {
      grid: twice(
        `${HEADER}\n${MOVED}\n${FIRMS}`,
        `${HEADER}\n| 新規移動人数 | 10 社 | 50 社 | 50 社 |\n${FIRMS}`,
      ),
      finds: [{ cell: 'A14', severity: 'error', message: 'unit-differs' }],
    },
    'the years differ': {
      grid: twice(
        `${HEADER}\n${MOVED}\n${FIRMS}`,
        `|  | 平成29年3月末 | 平成30年3月末 | 平成32年3月末 |\n${MOVED}\n${FIRMS}`,
      ),
      finds: [{ cell: 'A13', severity: 'error', message: 'years-differ' }],
    },
    'an indicator stands in one of them only': {
      grid: twice(`${HEADER}\n${MOVED}\n${FIRMS}`, `${HEADER}\n${MOVED}`),
      finds: [{ cell: 'A8', severity: 'warning', message: 'only-in-one' }],
    },
  },
});
