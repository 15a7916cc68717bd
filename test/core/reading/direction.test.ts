import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { snapshotOf } from '../../tools/grid';

/** The direction that a label alone gives: no baseline, one target. */
function directionOf(label: string): string | undefined {
  const grid = [
    ['指標', '単位', '目標値（令和6年度）'],
    [label, '件', 10],
  ];
  return readWorkbook(snapshotOf(grid), DEFAULT_SETTINGS).plans[0]?.indicators[0]?.direction;
}

describe('the direction by the words of a label', () => {
  it.each([
    ['空き家数', 'decrease'],
    ['交通事故件数', 'decrease'],
    ['待機児童数', 'decrease'],
    ['人口の社会減の抑制', 'decrease'],
    ['CO2削減量', 'increase'],
    ['空き家成約件数', 'unknown'],
    ['空き家バンク登録件数', 'unknown'],
    ['離職者の再就職件数', 'unknown'],
    ['交通事故防止講習会の開催数', 'unknown'],
  ])('%s: %s', (label, direction) => {
    expect(directionOf(label)).toBe(direction);
  });
});
