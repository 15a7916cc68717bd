/** Text folded for scanning, with the way back to the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** Where the characters from `start` to before `end` of `text` stand in the original. */
  readonly origin: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** Single characters that stand for several. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['㍻', '平成'],
  ['㍼', '昭和'],
  ['㍽', '大正'],
  ['㍾', '明治'],
  ['㋿', '令和'],
]);

/** Radicals that PDF text has in place of plain characters. */
const RADICALS: ReadonlyMap<string, string> = new Map([
  ['⽉', '月'],
  ['⽇', '日'],
  ['⽬', '目'],
  ['⼤', '大'],
  ['⼀', '一'],
  ['⼆', '二'],
  ['⼋', '八'],
  ['⼗', '十'],
]);

const ONE_FOR_ONE = /[\uff01-\uff5e\u2f00-\u2fdf]/g;
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;
const RESIZED = /[㍻-㍾㋿]|[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]{2,}/g;
const FULL_TO_ASCII = 0xfee0;

/**
 * Folds widths (full-width ASCII to ASCII) and each run of white space to one space, spells out ㍻ and its like,
 * and keeps for every character where it came from. Nothing is trimmed.
 */
export function foldWithPositions(original: string): FoldedText {
  const plain = original.replace(ONE_FOR_ONE, (mark) =>
    mark >= '！' ? String.fromCharCode(mark.charCodeAt(0) - FULL_TO_ASCII) : (RADICALS.get(mark) ?? mark),
  );
  /** For each place where lengths differ: its span in the folded text, and in the original. */
  const resized: { start: number; end: number; from: number; to: number }[] = [];
  let shift = 0;
  const text = plain
    .replace(RESIZED, (mark, from: number) => {
      const spelled = SPELLED.get(mark) ?? ' ';
      const start = from + shift;
      resized.push({ start, end: start + spelled.length, from, to: from + mark.length });
      shift += spelled.length - mark.length;
      return spelled;
    })
    .replace(SPACES, ' ');
  if (resized.length === 0) return { text, origin: (start, end) => ({ start, end }) };
  /** The last of them that starts before a place in the folded text. */
  const before = (place: number): (typeof resized)[number] | undefined => {
    let low = 0;
    let high = resized.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((resized[middle]?.start ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return resized[low - 1];
  };
  const toOriginal = (place: number, side: 'from' | 'to'): number => {
    const last = before(place);
    if (last === undefined) return place;
    return place < last.end ? last[side] : last.to + (place - last.end);
  };
  return { text, origin: (start, end) => ({ start: toOriginal(start, 'from'), end: toOriginal(end, 'to') }) };
}
