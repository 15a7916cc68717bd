import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { snapshotOf } from '../tools/grid';

/** A small plan with mistakes of each severity, actuals, costs with a grant column and a text that should be a number. */
export const demoSnapshot = (): WorkbookSnapshot =>
  snapshotOf({
    sheets: {
      KPI: `
        | KPI                   | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
        | 外国人材確保数(人)    | 0                  | 5              | 15             | 15             | 36              |
        | 売上高(千円)          | 0                  | 5000           | 5000           | 6000           | 15000           |`,
      実績: `
        | 指標            | 基準値(平成29年度) | 平成30年度目標 | 平成30年度実績 | 令和元年度目標 | 令和元年度実績 |
        | 観光入込客数(人) | 12000              | 13000          | 13400          | 14000          | 12900          |
        | 移住者数(人)    | 40                 | 50             | 52             | 60             | 61             |`,
      事業費: `
        | 年度       | 交付対象事業費(千円) | 補助率 | 交付金(千円) |
        | 令和元年度 | 10000                | 1/2    | 5000         |
        | 令和2年度  | 12000                | 1/2    | 6500         |`,
    },
  });

/** The same with a sheet of 100,000 figures behind it. */
export const largeSnapshot = (): WorkbookSnapshot => {
  const demo = demoSnapshot();
  const [first] = demo.sheets;
  if (first === undefined) return demo;
  const rows = Array.from({ length: 5000 }, (_, row) => ({
    row,
    cells: Array.from({ length: 20 }, (__, column) => ({
      row,
      column,
      value: row * 20 + column,
      formula: null,
      format: 0,
    })),
  }));
  return { ...demo, sheets: [...demo.sheets, { ...first, name: 'Data', rows }] };
};
