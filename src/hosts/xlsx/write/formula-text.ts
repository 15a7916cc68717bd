import { escapeText } from './xml-text';

/** Longest formula that Excel takes. */
const MAX_FORMULA = 8192;

/** Functions newer than the file format: a file names them with a prefix that no user ever sees. */
const PREFIXED = [
  'AGGREGATE',
  'CEILING.MATH',
  'CONCAT',
  'DAYS',
  'FLOOR.MATH',
  'FORMULATEXT',
  'IFNA',
  'IFS',
  'ISFORMULA',
  'MAXIFS',
  'MINIFS',
  'NUMBERVALUE',
  'PERCENTILE.INC',
  'RANK.EQ',
  'SHEET',
  'SHEETS',
  'STDEV.P',
  'STDEV.S',
  'SWITCH',
  'TEXTJOIN',
  'XLOOKUP',
  'XMATCH',
  'XOR',
];
/** Functions whose results spill, which needs more than a formula in the file. */
const SPILLING = ['FILTER', 'LAMBDA', 'LET', 'RANDARRAY', 'SEQUENCE', 'SORT', 'SORTBY', 'UNIQUE'];

const pattern = (names: readonly string[]): string =>
  `(?<![\\w.])(?:${names.map((name) => name.replace('.', '\\.')).join('|')})(?=\\()`;
/** Strings and quoted sheet names come first, so that nothing inside of them is taken for a function. */
const TOKENS = new RegExp(
  `("(?:[^"]|"")*"|'(?:[^']|'')*')|(${pattern(PREFIXED)})|(${pattern(SPILLING)})`,
  'gi',
);

/**
 * A formula of a model as the character data of `<f>`.
 *
 * @throws Error (of programming) for a formula that no file can hold
 */
export function formulaText(formula: string): string {
  const written = formula.replace(
    TOKENS,
    (token: string, quoted?: string, prefixed?: string, spilling?: string) => {
      if (spilling !== undefined) throw new Error(`${spilling} cannot be written to a file: ${formula}`);
      return prefixed === undefined || quoted !== undefined ? token : `_xlfn.${token.toUpperCase()}`;
    },
  );
  if (formula.startsWith('=') || formula === '') throw new Error(`Not the text of a formula: ${formula}`);
  if (written.length > MAX_FORMULA) throw new Error(`Formula of ${written.length} characters`);
  return escapeText(written);
}
