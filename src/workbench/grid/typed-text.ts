import { foldDashes, foldWidth } from '../../core/text/fold';

/** A number that somebody typed, and the number format that it brings along. */
export interface TypedNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

/** Reads text in half width as a spreadsheet does; null where it is a text. */
export type ParseTyped = (text: string) => TypedNumber | null;

const FIGURES = /^[-+(¥\\]*[0-9.,/:% ()年月日¥\\-]+$/;

/**
 * What is typed in full width is the same figure: `１，２００` is 1200, `４５％` 45%. Null for everything else, also
 * for text that is in half width already: the grid has read that.
 */
export function typedNumber(text: string, parse: ParseTyped): TypedNumber | null {
  const folded = foldDashes(foldWidth(text)).trim();
  if (folded === text || !FIGURES.test(folded)) return null;
  return parse(folded);
}

const STRINGS = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula (without `=`) is complete: brackets and quotes closed, something at its end. */
export function isWholeFormula(formula: string): boolean {
  const bare = formula.replace(STRINGS, 'x');
  if (bare.trim() === '' || /["']/.test(bare) || /[-+*/^&=<>,:(]\s*$/.test(bare)) return false;
  let depth = 0;
  for (const character of bare) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
