import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { snapshotOf } from '../../tools/grid';

/** The table of a plan, and the same one as a report fills it in. */
function actualsOf(years: readonly [string, string]): readonly string[] {
  const table = (first: string, second: string): string => `
    | 指標 | 単位 | 基準値 | ${years[0]} 目標 | ${years[0]} 実績 | ${years[1]} 目標 | ${years[1]} 実績 |
    | 移住者数 | 人 | 80 | 90 | ${first} | 100 | ${second} |
    | 起業件数 | 件 | 2 | 3 | ${first} | 5 | ${second} |`;
  const { plans } = readWorkbook(
    snapshotOf({ sheets: { 計画: table('88', ''), 報告: table('', '97') } }),
    DEFAULT_SETTINGS,
  );
  const [first] = plans.flatMap(({ indicators }) => indicators);
  return (first?.actuals ?? []).map(({ quantity, status }) => quantity?.value.toFixed() ?? status);
}

test.each<[string, string]>([
  ['令和5年度', '令和6年度'],
  ['1年目', '2年目'],
])('results of %s and %s that stand in copies of a table are brought together', (...years) => {
  expect(actualsOf(years)).toEqual(['88', '97']);
});
