import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { plainDecimal } from '../../../src/core/quantity/format';
import { snapshotOf } from '../../tools/grid';

const AS_OF = { year: 2026, month: 4, day: 1 };

/** Costs as an Excel table with calculated columns and a totals row, everything by structured references. */
function costs(total = 1_500, average = 500): ReturnType<typeof audit> {
  const rows = `
    事業費（単位：千円）
    | 費目 | 令和5年度 | 令和6年度 | 合計 |
    | 委託料 | 300 | 400 | =SUM(表1[[#This Row],[令和5年度]:[令和6年度]]) → 700 |
    | 旅費 | 100 | 200 | =表1[[#This Row],[令和5年度]]+表1[[#This Row],[令和6年度]] → 300 |
    | 広報費 | 200 | 300 | =SUM(表1[@[令和5年度]:[令和6年度]]) → 500 |
    | 集計 | =SUBTOTAL(109,表1[令和5年度]) → 600 | =SUBTOTAL(101,表1[令和6年度]) → ${average} | =SUBTOTAL(109,表1[合計]) → ${total} |
    担当 企画課`;
  const snapshot = snapshotOf({ rows, tables: { 表1: 'A2:D6 totals' } });
  return audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: AS_OF });
}

describe('costs in an Excel table', () => {
  it('are read to its last row, whose sums are totals and whose averages are not', () => {
    const { plans, read } = costs();
    const [table] = plans[0]?.costTables ?? [];
    const last = table?.rows.at(-1);
    expect(last?.role).toBe('total');
    expect(
      last?.cells.map(({ quantity }) => (quantity === null ? null : plainDecimal(quantity.value))),
    ).toEqual(['600', '1500']);
    expect(table?.relations).toHaveLength(5);
    expect(read.coverage.warned).toBe(0);
  });

  it('raise no false alarm by references that name columns', () => {
    expect(costs().findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('are summed like any others: a wrong total is found in its figures', () => {
    const errors = costs(1_400).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, cell }) => [ruleId, cell.row, cell.column])).toEqual([
      ['cost-total-equals-items', 5, 3],
    ]);
  });
});
