/**
 * How many columns text takes on a terminal: East Asian wide and full-width characters two, combining marks and
 * control characters none, everything else one. Ambiguous characters (※ ① △) count one, as UTF-8 terminals do.
 */

const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x3098],
  [0x309b, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

const ZERO: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x007f, 0x009f],
  [0x0300, 0x036f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
];

function within(code: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last);
}

function widthOfCode(code: number): number {
  if (code >= 0x20 && code < 0x7f) return 1;
  if (within(code, ZERO)) return 0;
  return within(code, WIDE) ? 2 : 1;
}

/** Columns of a text without line breaks or escape sequences. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += widthOfCode(character.codePointAt(0) ?? 0);
  return width;
}

/** The text with spaces behind it up to a width; longer text stays whole. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Marks that never begin a line in Japanese. */
const NOT_FIRST = /^[、。，．,.)）」』】〕］\]}？！?!々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ：；]/;

/**
 * The text broken into lines of at most `width` columns: at spaces between words, and between any two Japanese
 * characters except before marks that may not begin a line.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of piecesOf(paragraph)) {
      if (line !== '' && widthOf(line) + widthOf(piece.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += line === '' ? piece.trimStart() : piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** A figure and what stays with it: 32,000千円. */
const AMOUNT = /[0-9][十百千万億兆]*$/;
const OF_FIGURES = /^[十百千万億兆円人件社名回年月日％]/;

/** What may not be torn: a Latin word with the spaces behind it, or a wide character with the marks behind it. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let narrow = false;
  for (const character of text) {
    const wide = widthOfCode(character.codePointAt(0) ?? 0) === 2;
    const last = pieces.at(-1);
    const joins =
      last !== undefined &&
      (NOT_FIRST.test(character) ||
        widthOf(character) === 0 ||
        (character === ' ' && !last.endsWith(' ')) ||
        (OF_FIGURES.test(character) && AMOUNT.test(last)) ||
        (!wide && narrow && !last.endsWith(' ')));
    if (joins) pieces[pieces.length - 1] = last + character;
    else pieces.push(character);
    narrow = !wide;
  }
  return pieces;
}
