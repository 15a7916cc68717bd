import { CellSorter } from '../../../src/core/reading/cell-sort';
import { Grid } from '../../../src/core/reading/grid';
import { turnedBlocks } from '../../../src/core/reading/turned-blocks';
import { snapshotOf } from '../../tools/grid';

describe('the search for tables that lie on their side', () => {
  test('looks at each row of a long list once, not at all rows again for each', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [`移住地区${row}`, '企画課', row, 2 * row]);
    const snapshot = snapshotOf({ sheets: { 統計: rows } });
    const [sheet] = snapshot.sheets;
    if (sheet === undefined) throw new Error('No sheet');
    const sorter = new CellSorter(snapshot);
    const words = jest.spyOn(sorter, 'words');
    expect(turnedBlocks(Grid.of(sheet), sorter, () => true)).toEqual([]);
    expect(words.mock.calls.length).toBeLessThan(2 * rows.length);
  });
});
