import { parseRangeAddress, type RangeRef } from '../workbook/cell-ref';

/** What a formula refers to. */
export interface References {
  /** Cells and ranges of this workbook; whole columns and rows are left out. */
  readonly ranges: readonly RangeRef[];
  /** Other workbooks as the formula names them, in their order: `1` of `[1]Sheet1!A1`, `予算.xlsx`. */
  readonly books: readonly string[];
  /** Words that may be defined names. */
  readonly names: readonly string[];
}

/** A string; a quoted sheet; another workbook's sheet; a structured reference; a word. */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|\[([^[\]]+)\][\w.\u0080-\uffff]*!|[\w.\u0080-\uffff]*\[(?:[^[\]]|\[[^[\]]*\])*\]|[\w.$\\?\u0080-\uffff]+(?::[\w$]+)?/g;
const ADDRESS = /^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/;
const NAME = /^[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*$/;

/**
 * Reads the references of a formula from its text. What stands in strings is none; structured references of tables
 * are passed over.
 *
 * @param sheet the sheet on which the formula stands
 * @example referencesIn("B2+[1]内訳!C4", '計画') // ranges: 計画!B2; books: 1
 */
export function referencesIn(formula: string, sheet: string): References {
  const ranges: RangeRef[] = [];
  const books = new Set<string>();
  const names = new Set<string>();
  let prefix: string | null = null;
  for (const match of formula.matchAll(TOKEN)) {
    const [token, quoted, book] = match;
    const next = formula[match.index + token.length];
    if (token.startsWith('"') || (book === undefined && token.endsWith(']'))) continue;
    if (book !== undefined) {
      books.add(book);
      prefix = '';
    } else if (quoted !== undefined) {
      const inside = /^(.*)\[([^[\]]+)\]/.exec(quoted)?.[2];
      if (inside !== undefined) books.add(inside);
      prefix = inside === undefined ? quoted.replaceAll("''", "'") : '';
    } else if (next === '!') {
      prefix = token.includes(':') ? '' : token;
    } else {
      const on: string | null = prefix;
      prefix = null;
      if (next === '(' || next === '[') continue;
      const area = ADDRESS.test(token) ? parseRangeAddress(token) : null;
      if (area !== null && on !== '') ranges.push({ sheet: on ?? sheet, ...area });
      else if (area === null && on === null && NAME.test(token)) names.add(token);
    }
  }
  return { ranges, books: [...books], names: [...names] };
}
