/**
 * Folding of what people type: widths, spaces and the many dashes. NFKC alone is not enough (it leaves －, ‐, ―
 * and 〜 apart) and does too much (½ becomes 1⁄2, ① becomes 1), so the tables here are our own.
 */

const FULL_TO_ASCII = 0xfee0;

const HALF_KANA = /[\uff61-\uff9f]+/g;
const ANY_SPACE = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g;
const FULL_WIDTH = /[\uff01-\uff5e]+/g;
/** What {@link foldWidth} changes; most texts hold none of it. */
const TO_FOLD = /[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff\uff01-\uff5e\uff61-\uff9f]/;

/** Marks that stand for minus, dash or "none" when they are alone or before a digit. */
const DASHES = /[\u002d\u00ad\u2010-\u2015\u2212\u2500\u2501\u30fc\uff0d\uff70\ufe58\ufe63]/g;
/** Marks that stand between the ends of a range. */
const TILDES = /[\u007e\u223c\u301c\uff5e\u02dc]/g;

/**
 * Full-width ASCII to ASCII, half-width kana to full width, every run of white space (line breaks, ideographic
 * and no-break spaces) to one space, trimmed. Dashes, circled digits and fractions stay as they are.
 *
 * @example foldWidth('１，２３４\n千円') // '1,234 千円'
 */
export function foldWidth(text: string): string {
  if (!TO_FOLD.test(text)) return text;
  return text
    .replace(FULL_WIDTH, toAscii)
    .replace(HALF_KANA, (kana) => kana.normalize('NFKC'))
    .replace(ANY_SPACE, ' ')
    .trim();
}

function toAscii(marks: string): string {
  let ascii = '';
  for (let i = 0; i < marks.length; i += 1) {
    ascii += String.fromCharCode(marks.charCodeAt(i) - FULL_TO_ASCII);
  }
  return ascii;
}

/** The text without any white space, widths folded. */
export function squeeze(text: string): string {
  const folded = foldWidth(text);
  return folded.includes(' ') ? folded.replaceAll(' ', '') : folded;
}

/**
 * The text as a key for comparing labels: widths folded, white space gone, dashes and tildes of one kind,
 * letters in lower case. A long vowel mark inside a word (センター) stays; only a dash between digits or alone
 * is folded by {@link foldDashes}.
 */
export function foldKey(text: string): string {
  return squeeze(text)
    .replace(TILDES, '~')
    .replace(/[\u2010-\u2015\u2212\u2500\u2501]/g, '-')
    .toLowerCase();
}

/** Every dash-like mark, the long vowel mark included, to `-`. Only for text that is a number or a mark. */
export function foldDashes(text: string): string {
  return text.replace(DASHES, '-');
}

/** Every tilde-like mark to `~`. */
export function foldTildes(text: string): string {
  return text.replace(TILDES, '~');
}

/** Whether the text is nothing but one or more dash-like marks: "none", never a zero. */
export function isDash(text: string): boolean {
  const squeezed = squeeze(text);
  return squeezed.length > 0 && squeezed.length <= 4 && foldDashes(squeezed).replaceAll('-', '') === '';
}
