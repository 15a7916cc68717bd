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

/** Points of a character under the widest fonts that a program may fall back to: a page must not overflow with any. */
const MOST_POINTS_A_CHARACTER = 7.9;

/**
 * Pages of a sheet that is too wide for one, so that no group of columns is cut: the columns before which a page ends,
 * and the scale in percent at which each page holds its groups beside the columns that are repeated.
 *
 * @param groups first columns of the groups, behind the repeated ones; null where a page holds everything
 * @param widest characters that the sheet may have on one page, and each of several pages
 */
export function columnPages(
  widths: readonly number[],
  groups: readonly number[],
  widest: { readonly single: number; readonly each: number },
): { readonly before: readonly number[]; readonly scale: number } | null {
  const charactersOf = (from: number, to: number): number =>
    widths.slice(from, to).reduce((total, width) => total + width, 0);
  const points = (from: number, to: number): number =>
    charactersOf(from, to) * MOST_POINTS_A_CHARACTER + (to - from) * POINTS_OF_PADDING;
  if (charactersOf(0, widths.length) <= widest.single) return null;
  const repeated = groups[0] ?? 0;
  const before: number[] = [];
  let start = repeated;
  groups.forEach((group, index) => {
    const end = groups[index + 1] ?? widths.length;
    if (group > start && charactersOf(0, repeated) + charactersOf(start, end) > widest.each) {
      before.push(group);
      start = group;
    }
  });
  if (before.length === 0) return null;
  const edges = [repeated, ...before, widths.length];
  const pages = edges.slice(1).map((end, index) => points(0, repeated) + points(edges[index] ?? 0, end));
  const scale = Math.floor((100 * LONG_SIDE) / Math.max(...pages));
  return { before, scale: Math.min(100, scale) };
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
