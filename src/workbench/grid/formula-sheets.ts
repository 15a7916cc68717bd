import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { Stint } from '../../hosts/breathe';

/*
 * Sheets are handed to the grid when they are shown. A formula, though, has to find the cells that it asks for, also
 * on sheets that nobody has looked at.
 */

const STRINGS = /"(?:[^"]|"")*"/g;
const SHEET = /(?:'((?:[^']|'')+)'|([^\s'"!(),;:+\-*/^&=<>{}]+))!/g;
const ANYWHERE = /\bINDIRECT\s*\(/i;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** Says which sheets, by their place in the workbook, a formula asks for besides its own. */
export type SheetsOf = (formula: string) => ReadonlySet<number>;

export function sheetsOfFormulas({ sheets, definedNames }: WorkbookSnapshot): SheetsOf {
  const places = new Map(sheets.map(({ name }, index) => [name.toLowerCase(), index]));
  const all = new Set(places.values());
  const mentioned = (formula: string): Set<number> => {
    const found = new Set<number>();
    if (!formula.includes('!')) return found;
    for (const [, quoted, plain] of formula.matchAll(SHEET)) {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
      // `A:B` are all sheets from one to another.
      for (const each of name.split(':')) {
        const place = places.get(each.toLowerCase());
        if (place !== undefined) found.add(place);
      }
    }
    return found;
  };
  const names = new Map<string, Set<number>>();
  for (const { name, refersTo } of definedNames) {
    if (name.startsWith('_')) continue;
    const before = names.get(name.toLowerCase()) ?? new Set();
    names.set(name.toLowerCase(), new Set([...before, ...mentioned(refersTo)]));
  }
  return (formula) => {
    if (ANYWHERE.test(formula)) return all;
    const found = mentioned(formula);
    if (names.size === 0) return found;
    for (const [word] of formula.replace(STRINGS, '').matchAll(WORD)) {
      for (const place of names.get(word.toLowerCase()) ?? []) found.add(place);
    }
    return found;
  };
}

/**
 * The sheets that calculate together with others: their formulas ask for other sheets, or other sheets' for them. A
 * sheet whose formulas stay within it is none of them.
 */
export async function joinedSheets(
  { sheets }: WorkbookSnapshot,
  sheetsOf: SheetsOf,
): Promise<ReadonlySet<number>> {
  const joined = new Set<number>();
  const stint = new Stint();
  for (const [index, { rows }] of sheets.entries()) {
    for (const { cells } of rows) {
      if (stint.isOver()) await stint.rest();
      for (const { formula } of cells) {
        if (formula === null) continue;
        for (const place of sheetsOf(formula)) {
          if (place === index) continue;
          joined.add(index);
          joined.add(place);
        }
      }
    }
  }
  return joined;
}
