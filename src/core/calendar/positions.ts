/** Text folded for scanning, with the way back to the text it came from. */
export interface FoldedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the index in the original at which it starts. */
  readonly from: readonly number[];
  /** For each UTF-16 unit of `text`, the index in the original just after it. */
  readonly to: readonly number[];
}

const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

/** Single characters that stand for several, and the radicals that PDF text has in place of plain characters. */
const SPELLED: ReadonlyMap<string, string> = new Map([
  ['㍻', '平成'],
  ['㍼', '昭和'],
  ['㍽', '大正'],
  ['㍾', '明治'],
  ['㋿', '令和'],
  ['⽉', '月'],
  ['⽇', '日'],
  ['⽬', '目'],
  ['⼤', '大'],
  ['⼀', '一'],
  ['⼆', '二'],
  ['⼋', '八'],
  ['⼗', '十'],
]);

/**
 * Folds widths (full-width ASCII to ASCII) and each run of white space to one space, spells out ㍻ and its like,
 * and keeps for every character where it came from. Nothing is trimmed.
 */
export function foldWithPositions(original: string): FoldedText {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  for (let index = 0; index < original.length; index += 1) {
    const mark = original.charAt(index);
    const code = original.charCodeAt(index);
    if (SPACE.test(mark)) {
      if (text.endsWith(' ')) {
        to[to.length - 1] = index + 1;
        continue;
      }
      text += ' ';
      from.push(index);
      to.push(index + 1);
      continue;
    }
    const folded =
      code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : (SPELLED.get(mark) ?? mark);
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(index);
      to.push(index + 1);
    }
    text += folded;
  }
  return { text, from, to };
}
