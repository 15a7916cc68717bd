import type { Language } from '../../src/core/messages/translate';
import { EngineService } from '../../src/taskpane/engine/service';
import type { CheckView } from '../../src/taskpane/engine/views';
import { snapshotOf } from '../tools/grid';

/** A small plan with mistakes of each severity, actuals, costs with a grant column and a text that should be a number. */
export const demoSnapshot = () =>
  snapshotOf({
    sheets: {
      KPI: `
        | KPI                   | 事業開始前(現時点) | 2019年度増加分 | 2020年度増加分 | 2021年度増加分 | KPI増加分の累計 |
        | 外国人材確保数(人)    | 0                  | 5              | 15             | 15             | 36              |
        | 売上高(千円)          | 0                  | 5000           | 5000           | 6000           | 15000           |`,
      実績: `
        | 指標            | 基準値(平成29年度) | 平成30年度目標 | 平成30年度実績 | 令和元年度目標 | 令和元年度実績 |
        | 観光入込客数(人) | 12000              | 13000          | 13400          | 14000          | 12900          |
        | 移住者数(人)    | 40                 | 50             | 52             | 60             |                |`,
      事業費: `
        | 年度       | 交付対象事業費(千円) | 補助率 | 交付金(千円) |
        | 令和元年度 | 10000                | 1/2    | 5000         |
        | 令和2年度  | 12000                | 1/2    | 6500         |`,
    },
  });

/** The engine, holding the demo workbook. */
export function demoService(): EngineService {
  const service = new EngineService();
  const snapshot = demoSnapshot();
  service.handle({ kind: 'workbook', outline: snapshot });
  for (const [sheet, { rows }] of snapshot.sheets.entries()) service.handle({ kind: 'rows', sheet, rows });
  return service;
}

/** What the engine says of the demo workbook. */
export function demoView(language: Language = 'ja'): CheckView {
  const options = { rows: [], asOf: { year: 2025, month: 4, day: 1 }, language };
  const response = demoService().handle({ kind: 'check', id: 1, options });
  if (response?.ok !== true) throw new Error(JSON.stringify(response));
  return response.value as CheckView;
}
