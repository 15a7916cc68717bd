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
const YEARS = '| 指標 | 単位 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |';
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
    'the next plan stands before the last one': {
      grid: {
        sheets: {
          第2期: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
            | 観光客数 | 人 | 155 | 160 | 170 |`,
          第1期: `
            | 指標 | 単位 | 平成30年度目標値 | 平成30年度実績値 | 令和元年度目標値 | 令和元年度実績値 |
            | 観光客数 | 人 | 140 | 138 | 150 | 155 |`,
        },
      },
    },
    'a wide table goes on below with the later years': `
      | 指標 | 単位 | 平成29年度目標値 | 平成30年度目標値 | 令和元年度目標値 |
      | 観光客数 | 人 | 130 | 140 | 150 |

      【後半の目標】
      | 指標 | 単位 | 令和2年度目標値 | 令和3年度目標値 |
      | 観光客数 | 人 | 160 | 170 |`,
    'the next plan under the goals of one file': twice(
      `| 指標 | 単位 | 平成30年度目標値 | 平成30年度実績値 | 令和元年度目標値 | 令和元年度実績値 |
       | 観光客数 | 人 | 140 | 138 | 150 | 155 |
       | 満足度 | % | 50 | - | 55 | - |`,
      `| 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
       | 観光客数 | 人 | 155 | 160 | 170 |
       | 満足度 | % | - | 60 | 70 |`,
    ),
    'a report of one year beside the plan': {
      grid: {
        sheets: {
          計画: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
            | 観光客数 | 人 | 100 | 140 | 150 | 160 |`,
          令和3年度報告: `
            | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和3年度実績値 |
            | 観光客数 | 人 | 100 | 150 | 148 |`,
        },
      },
    },
    'the plan beside a report of one year': {
      grid: {
        sheets: {
          令和3年度報告: `
            | 指標 | 単位 | 基準値 | 令和3年度目標値 | 令和3年度実績値 |
            | 観光客数 | 人 | 100 | 150 | 148 |`,
          計画: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
            | 観光客数 | 人 | 100 | 140 | 150 | 160 |`,
        },
      },
    },
    'years across in one table, beside the target in the other': twice(
      `${YEARS}
       | 観光客数 | 人 | 140 | 150 | 160 |`,
      `| 指標 | 単位 | 基準値 | 年度 | 中間目標値 | 年度 | 最終目標値 | 年度 |
       | 観光客数 | 人 | 100 | 令和元年度 | 140 | 令和2年度 | 160 | 令和4年度 |`,
    ),
    'a report of the years so far beside the plan': {
      grid: {
        sheets: {
          計画: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 |
            | 観光客数 | 人 | 100 | 140 | 150 | 160 |`,
          報告: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和2年度実績値 | 令和3年度目標値 | 令和3年度実績値 |
            | 観光客数 | 人 | 100 | 140 | 139 | 150 | 148 |`,
        },
      },
    },
    'the final target alone beside the yearly ones': twice(
      `| 指標 | 単位 | 基準値 | 令和4年度目標値 |\n| 観光客数 | 人 | 100 | 160 |`,
      `${YEARS}\n| 観光客数 | 人 | 140 | 150 | 160 |`,
    ),
    'a report that names no year beside the final target': {
      grid: {
        sheets: {
          計画: `
            | 指標 | 単位 | 基準値 | 目標値 |
            | 観光客数 | 人 | 100 | 160 |`,
          報告: `
            | 指標 | 単位 | 基準値 | 目標値 | 実績値 |
            | 観光客数 | 人 | 100 | 150 | 148 |`,
        },
      },
    },
    'one indicator again in a table of its own': `
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 空き家の契約件数 | 件 | 1 | 2 | 3 |
      | 相談件数 | 件 | 50 | 60 | 70 |

      【移住促進事業】
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |`,
    'two goals with one indicator in common': `
      4-1 移住の目標
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 空き家の契約件数 | 件 | 1 | 2 | 3 |
      | 相談件数 | 件 | 50 | 60 | 70 |

      4-2 創業の目標
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 創業件数 | 件 | 1 | 2 | 3 |
      | 融資件数 | 件 | 5 | 6 | 7 |`,
    'two projects with one indicator in common': `
      5-1 移住の事業
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 空き家の契約件数 | 件 | 1 | 2 | 3 |
      | 相談件数 | 件 | 50 | 60 | 70 |

      5-2 創業の事業
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 創業件数 | 件 | 1 | 2 | 3 |
      | 融資件数 | 件 | 5 | 6 | 7 |`,
    'two tables of other things with one indicator in common': `
      【移住】
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 空き家の契約件数 | 件 | 1 | 2 | 3 |
      | 相談件数 | 件 | 50 | 60 | 70 |

      【創業】
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 創業件数 | 件 | 1 | 2 | 3 |
      | 融資件数 | 件 | 5 | 6 | 7 |`,
    'the rows in another order': twice(`${HEADER}\n${MOVED}\n${FIRMS}`, `${HEADER}\n${FIRMS}\n${MOVED}`),
    'a unit that one copy leaves out': twice(
      `${HEADER}\n| 就職者数 | 10人 | 20人 | 40人 |`,
      `${HEADER}\n| 就職者数 | 10 | 20 | 40 |`,
    ),
    'a unit that the first copy leaves out': twice(
      `${HEADER}\n| 就職者数 | 10 | 20 | 40 |`,
      `${HEADER}\n| 就職者数 | 10人 | 20人 | 40人 |`,
    ),
    'a dash in one copy, nothing in the other': twice(
      `${HEADER}\n${FIRMS}`,
      `${HEADER}\n| 進出企業数 |  | 1 社 | 1 社 |`,
    ),
    'one copy leaves a year to be decided': twice(
      `${HEADER}\n| 進出企業数 | 未定 | 1 社 | 1 社 |`,
      `${HEADER}\n| 進出企業数 | 1 社 | 1 社 | 1 社 |`,
    ),
    'the same words twice': twice(
      `${HEADER}\n| 満足度 | 現状維持 | 上昇 | 上昇 |`,
      `${HEADER}\n| 満足度 | 現状維持 | 上　昇 | 上昇 |`,
    ),
    'words in one copy, nothing decided in the other': twice(
      `${HEADER}\n| 満足度（%） | 60 | 65 | 上昇 |`,
      `${HEADER}\n| 満足度（%） | 60 | 65 | 未定 |`,
    ),
    'words for a figure': twice(
      `${HEADER}\n| 満足度（%） | 60 | 65 | 上昇 |`,
      `${HEADER}\n| 満足度（%） | 60 | 65 | 70 |`,
    ),
    'a year that stands twice in one copy': twice(
      `${HEADER}\n| 就職者数（人） | 10 | 20 | 40 |`,
      `|  | 平成29年3月末 | 平成30年3月末 | 平成30年3月末 | 平成31年3月末 |
       | 就職者数（人） | 10 | 30 | 20 | 40 |`,
    ),
    'increments and their total twice': twice(
      `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和2年度増加分 | KPI増加分の累計 |
       | 移住者数（人） | 10 | 4 | 6 | 10 |`,
      `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和2年度増加分 | KPI増加分の累計 |
       | 移住者数（人） | 10 | 4 | 6 | 10 |`,
    ),
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
    'an indicator stands in the second of them only': {
      grid: twice(`${HEADER}\n${MOVED}`, `${HEADER}\n${MOVED}\n${FIRMS}`),
      finds: [{ cell: 'A14', severity: 'warning', message: 'only-in-one' }],
    },
    'parts of goals and of projects': {
      grid: `
      4-2 数値目標
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |

      5-2 地域再生の事業
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 創業件数 | 件 | 1 | 2 | 3 |
      | 融資件数 | 件 | 5 | 6 | 7 |`,
      finds: [
        { cell: 'A8', severity: 'warning', message: 'only-in-one' },
        { cell: 'A9', severity: 'warning', message: 'only-in-one' },
      ],
    },
    'goals and projects with one indicator in common': {
      grid: twice(`${HEADER}\n${MOVED}\n${FIRMS}\n| 創業件数 | 1 件 | 2 件 | 3 件 |`, `${HEADER}\n${MOVED}`),
      finds: [
        { cell: 'A8', severity: 'warning', message: 'only-in-one' },
        { cell: 'A9', severity: 'warning', message: 'only-in-one' },
      ],
    },
    'half of the indicators in common': {
      grid: `
      【数値目標】
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |
      | 創業件数 | 件 | 1 | 2 | 3 |

      【KPI】
      ${YEARS}
      | 移住者数 | 人 | 10 | 20 | 30 |`,
      finds: [{ cell: 'A4', severity: 'warning', message: 'only-in-one' }],
    },
    'one label under two projects': {
      grid: `
      【数値目標】
      | 事業名 | 指標 | 単位 | 令和2年度目標値 | 令和3年度目標値 |
      | 移住促進事業 | 参加者数 | 人 | 10 | 20 |
      | 観光振興事業 | 参加者数 | 人 | 100 | 200 |

      【KPI】
      | 事業名 | 指標 | 単位 | 令和2年度目標値 | 令和3年度目標値 |
      | 移住促進事業 | 参加者数 | 人 | 10 | 20 |
      | 観光振興事業 | 参加者数 | 人 | 100 | 250 |`,
      finds: [{ cell: 'E9', severity: 'error', message: 'value-differs', expected: '200', printed: '250' }],
    },
    'one copy has a year more': {
      grid: twice(
        `${YEARS}\n| 観光客数 | 人 | 140 | 150 | 160 |`,
        `| 指標 | 単位 | 令和2年度目標値 | 令和3年度目標値 | 令和4年度目標値 | 令和5年度目標値 |
         | 観光客数 | 人 | 140 | 150 | 160 | 170 |`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'one copy has a baseline and a year less': {
      grid: twice(
        `${YEARS}\n| 観光客数 | 人 | 140 | 150 | 160 |`,
        `| 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
         | 観光客数 | 人 | 100 | 140 | 150 |`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'results of other years than the plan has': {
      grid: {
        sheets: {
          計画: `
            | 指標 | 単位 | 基準値 | 令和2年度目標値 | 令和3年度目標値 |
            | 観光客数 | 人 | 100 | 140 | 150 |`,
          報告: `
            | 指標 | 単位 | 基準値 | 令和元年度目標値 | 令和元年度実績値 | 令和2年度目標値 | 令和2年度実績値 |
            | 観光客数 | 人 | 100 | 140 | 139 | 150 | 148 |`,
        },
      },
      finds: [
        { cell: 'A1', severity: 'error', message: 'years-differ' },
        { cell: 'F2', severity: 'error', message: 'value-differs' },
      ],
    },
    'increments of other years': {
      grid: twice(
        `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和2年度増加分 | KPI増加分の累計 |
         | 移住者数（人） | 10 | 4 | 6 | 10 |`,
        `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和3年度増加分 | KPI増加分の累計 |
         | 移住者数（人） | 10 | 4 | 6 | 10 |`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'one copy still has the years of the plan before': {
      grid: twice(
        `${YEARS}\n| 観光客数 | 人 | 140 | 150 | 160 |`,
        `| 指標 | 単位 | 平成29年度目標値 | 平成30年度目標値 | 令和元年度目標値 |
         | 観光客数 | 人 | 140 | 150 | 160 |`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'years of two columns': {
      grid: twice(
        `|  | 平成29年3月末 | 平成30年3月末 |\n| 進出企業数 | 1 社 | 2 社 |`,
        `|  | 平成29年3月末 | 平成31年3月末 |\n| 進出企業数 | 1 社 | 2 社 |`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'a year ends in another month': {
      grid: twice(
        `|  | 平成29年3月末 | 平成30年1月末 | 平成31年3月末 |\n${MOVED}`,
        `|  | 平成29年3月末 | 平成30年3月末 | 平成31年3月末 |\n${MOVED}`,
      ),
      finds: [{ cell: 'A12', severity: 'error', message: 'years-differ' }],
    },
    'other words': {
      grid: twice(
        `${HEADER}\n| 満足度 | 現状維持 | 上昇 | 上昇 |`,
        `${HEADER}\n| 満足度 | 現状維持 | 上昇 | 大幅に上昇 |`,
      ),
      finds: [{ cell: 'D13', severity: 'warning', message: 'words-differ' }],
    },
    'a value of which one copy leaves out the unit': {
      grid: twice(`${HEADER}\n| 就職者数 | 10人 | 20人 | 40人 |`, `${HEADER}\n| 就職者数 | 10 | 20 | 45 |`),
      finds: [{ cell: 'D13', severity: 'error', message: 'value-differs', expected: '40', printed: '45' }],
    },
    'one cell in another unit': {
      grid: twice(
        `${HEADER}\n| 就職者数（人） | 10 | 20 | 40 |`,
        `${HEADER}\n| 就職者数（人） | 10 | 20 | 40社 |`,
      ),
      finds: [{ cell: 'D13', severity: 'error', message: 'value-differs', expected: '40', printed: '40' }],
    },
    'the value is missing in the first of them': {
      grid: twice(
        `${HEADER}\n| 進出企業数 |  | 1 社 | 1 社 |`,
        `${HEADER}\n| 進出企業数 | 1 社 | 1 社 | 1 社 |`,
      ),
      finds: [{ cell: 'B13', severity: 'error', message: 'value-missing', printed: '1' }],
    },
    'the totals differ': {
      grid: twice(
        `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和2年度増加分 | KPI増加分の累計 |
         | 移住者数（人） | 10 | 4 | 6 | 10 |`,
        `| KPI | 事業開始前（現時点） | 令和元年度増加分 | 令和2年度増加分 | KPI増加分の累計 |
         | 移住者数（人） | 10 | 4 | 6 | 20 |`,
      ),
      finds: [{ cell: 'E13', severity: 'error', message: 'value-differs', expected: '10', printed: '20' }],
    },
  },
});
