import { columnPages, type Layout, pageBreaks, pageCapacity } from '../../../src/core/reports/page-breaks';

/** Rows of 100 points on a page that holds 480 of them. */
const layout = (facts: Partial<Layout> = {}): Layout => ({
  heights: Array.from({ length: 12 }, () => 100),
  widths: [50],
  landscape: true,
  breaks: [],
  together: [],
  repeated: null,
  ...facts,
});

describe('page breaks', () => {
  test('a page ends before the row that it cannot hold', () => {
    expect(pageBreaks(layout())).toEqual([4, 8]);
  });

  test('blocks stay whole', () => {
    expect(pageBreaks(layout({ together: [{ top: 3, bottom: 5 }] }))).toEqual([3, 7, 11]);
  });

  test('a block that no page holds is cut like other rows', () => {
    expect(pageBreaks(layout({ together: [{ top: 1, bottom: 9 }] }))).toEqual([4, 8]);
  });

  test('pages that end anyway, and a header on each further page', () => {
    expect(pageBreaks(layout({ breaks: [2] }))).toEqual([2, 6, 10]);
    expect(pageBreaks(layout({ repeated: { from: 0, to: 0 } }))).toEqual([4, 7, 10]);
  });

  test('wider sheets are scaled down and hold more rows', () => {
    expect(pageCapacity([50], true)).toBe(480);
    expect(pageCapacity([100, 100, 100], true)).toBeGreaterThan(1000);
    expect(pageCapacity([50], false)).toBe(730);
  });
});

describe('pages of a wide sheet', () => {
  const widest = { single: 190, each: 180 };

  test('a page ends before a group that does not fit, at a scale that holds the widest page', () => {
    // Repeated: 60. Groups of 60: two a page.
    const pages = columnPages(Array<number>(15).fill(20), [3, 6, 9, 12], widest);
    expect(pages?.before).toEqual([9]);
    // 9 columns of 20 characters at 7.6 points and 3.75 of padding on 770 points.
    expect(pages?.scale).toBe(Math.floor(77_000 / (180 * 7.9 + 9 * 3.75)));
  });

  test('what fits on one page, or is one group, has no breaks', () => {
    expect(columnPages([10, 20, 70], [1, 2], widest)).toBeNull();
    expect(columnPages([10, 200], [1], widest)).toBeNull();
  });
});
