import { completedFormulas } from '../../../src/core/rules/support/sum-fixes';
import { parseAddress } from '../../../src/core/workbook/cell-ref';
import { figureAt } from '../../tools/plan-builders';

const cellsAt = (...addresses: readonly string[]) =>
  addresses.map((address) => {
    const place = parseAddress(address);
    if (place === null) throw new Error(`No address: ${address}`);
    return { sheet: '計画', ...place };
  });

/** The formulas that may complete the one in a total, by its parts and those that it leaves out. */
function completed(
  formula: string | null,
  parts: readonly string[],
  leftOut: readonly string[],
): readonly string[] {
  const total = figureAt('B9', 0, '千円', { formula });
  const figures = parts.map((address) => figureAt(address, 1));
  const table = {} as never;
  return completedFormulas(
    { table, label: '合計', total, parts: figures, complete: true, key: [] },
    cellsAt(...leftOut),
  );
}

test('the range that left out a part is drawn out to it, up, down, left or right', () => {
  expect(completed('SUM(B2:B4)', ['B2', 'B3', 'B4', 'B5'], ['B5'])).toEqual([
    'SUM(B2:B5)',
    'SUM(B2:B5)',
    'SUM(B2:B5)',
  ]);
  expect(completed('SUM(B3:B5)', ['B2', 'B3', 'B4', 'B5'], ['B2'])[0]).toBe('SUM(B2:B5)');
  expect(completed('SUM(C9:D9)', ['B9', 'C9', 'D9'], ['B9'])[0]).toBe('SUM(B9:D9)');
  expect(completed('SUM(B9:C9)', ['B9', 'C9', 'D9'], ['D9'])[0]).toBe('SUM(B9:D9)');
  expect(completed('SUM(B3:B4)', ['B1', 'B3', 'B4', 'B6', 'B7'], ['B1', 'B6', 'B7'])[0]).toBe('SUM(B1:B7)');
});

test('the `$` marks stay where they were', () => {
  expect(completed('SUM(B$2:B$4)', ['B5'], ['B5'])[0]).toBe('SUM(B$2:B$5)');
  expect(completed('SUM($B2:$B4)', ['B5'], ['B5'])[0]).toBe('SUM($B2:$B5)');
  expect(completed('SUM($B$2:B4)', ['B5'], ['B5'])[0]).toBe('SUM($B$2:B5)');
  expect(completed('SUM($B$2)', ['B3'], ['B3'])[0]).toBe('SUM($B$2:$B$3)');
  expect(completed('SUM(AA10:AA99)', ['AA100'], ['AA100'])[0]).toBe('SUM(AA10:AA100)');
});

test('each range of a list in turn, what stands around it kept; a cell after a plus is none', () => {
  expect(completed('ROUND(SUM(B2:B3, B6)+B8,0)', ['B5'], ['B5'])).toEqual([
    'ROUND(SUM(B2:B5, B6)+B8,0)',
    'ROUND(SUM(B2:B3, B5:B6)+B8,0)',
  ]);
  expect(completed('SUM(B2:B3)+SUM(別表!B2:B3)', ['B4'], ['B4'])).toEqual([
    'SUM(B2:B4)+SUM(別表!B2:B3)',
    'SUM(B4)',
    'SUM(B4)',
  ]);
});

test('then one range over all parts, then a list of their runs; never in place of a rounding', () => {
  expect(completed('B2+B3', ['B5', 'B2', 'B3', 'B7'], ['B5'])).toEqual(['SUM(B2:B7)', 'SUM(B2:B3,B5,B7)']);
  expect(completed('B9+C9', ['B9', 'C9', 'E9', 'F9', 'H9'], ['E9'])).toEqual([
    'SUM(B9:H9)',
    'SUM(B9:C9,E9:F9,H9)',
  ]);
  expect(completed(null, ['F9', 'B9', 'C9'], [])).toEqual(['SUM(B9:F9)', 'SUM(B9:C9,F9)']);
  expect(completed('B2*C2', ['B2', 'C3', 'C4'], ['C3'])).toEqual(['SUM(B2:C4)', 'SUM(B2,C3:C4)']);
  expect(completed('C3+D2', ['C3', 'D2'], ['C3'])[1]).toBe('SUM(D2,C3)');
  for (const formula of ['ROUNDDOWN(B2+B3,0)', ' int(B2+B3)', 'TRUNC(B2+B3)'])
    expect(completed(formula, ['B2', 'B3', 'B4'], ['B4'])).toEqual([]);
  expect(completed('B2+ROUND(B3,0)', ['B2', 'B3'], [])).toHaveLength(2);
});
