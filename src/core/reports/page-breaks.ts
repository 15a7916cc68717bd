/** A4 inside the margins, in points. */
const LONG_SIDE = 770;
const SHORT_SIDE = 480;
const PORTRAIT = { width: 523, height: 730 };
/** Points of a column for each character and for its padding, under the fonts that are usual in Japan (a little less). */
const POINTS_A_CHARACTER = 5.8;
const POINTS_OF_PADDING = 3.75;

/** A sheet as far as its pages are concerned. Heights are in points, widths in characters. */
export interface Layout {
  /** By row, from the first on. */
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Rows before which a page ends in any case. */
  readonly breaks: readonly number[];
  /** Rows that should stand on one page, if one page can hold them; blocks may stand in blocks. */
  readonly together: readonly { readonly top: number; readonly bottom: number }[];
  readonly repeated: { readonly from: number; readonly to: number } | null;
}

/** Points of rows that a page holds when the columns are scaled to its width. */
export function pageCapacity(widths: readonly number[], landscape: boolean): number {
  const width = widths.reduce((total, each) => total + each * POINTS_A_CHARACTER + POINTS_OF_PADDING, 0);
  const page = landscape ? { width: LONG_SIDE, height: SHORT_SIDE } : PORTRAIT;
  return page.height / Math.min(1, page.width / width);
}

/**
 * Rows before which a new page starts, so that no block of rows is cut that fits on a page. Sheets are printed one
 * page wide; a page is rather taken for too small than for too large, so that programs never break elsewhere.
 */
export function pageBreaks(layout: Layout): readonly number[] {
  const { heights, together, repeated } = layout;
  const ends: number[] = [];
  for (const height of heights) ends.push((ends.at(-1) ?? 0) + height);
  const heightOf = (from: number, to: number): number => (ends[to] ?? 0) - (ends[from - 1] ?? 0);
  const capacity = pageCapacity(layout.widths, layout.landscape);
  const header = repeated === null ? 0 : heightOf(repeated.from, repeated.to);
  const forced = new Set(layout.breaks);
  const starting = new Map<number, number[]>();
  for (const { top, bottom } of together) starting.set(top, [...(starting.get(top) ?? []), bottom]);

  const breaks = new Set(forced);
  let pageStart = 0;
  for (let row = 0; row < heights.length; row++) {
    if (forced.has(row)) pageStart = row;
    const room = capacity - (pageStart === 0 ? 0 : header);
    const needed = [row, ...(starting.get(row) ?? [])].filter(
      (bottom) => heightOf(row, bottom) <= capacity - header,
    );
    const overflows = needed.some((bottom) => heightOf(pageStart, bottom) > room);
    if (!overflows || row === pageStart) continue;
    breaks.add(row);
    pageStart = row;
  }
  return [...breaks].sort((a, b) => a - b);
}
