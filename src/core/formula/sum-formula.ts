import { MAX_COLUMNS, MAX_ROWS, parseAddress, parseRangeAddress, type RangeRef } from '../workbook/cell-ref';

/** A cell or range that a formula adds. */
export interface SumTerm {
  /** −1 where it is taken off (`B2-B3`). */
  readonly sign: 1 | -1;
  /** Whole columns and rows reach to the end of the sheet. */
  readonly range: RangeRef;
  /**
   * `subtotal` leaves out cells that hold a SUBTOTAL themselves and rows that a filter hides; `visible` hidden rows
   * of any kind too (SUBTOTAL 109).
   */
  readonly by: 'plus' | 'sum' | 'subtotal' | 'visible';
  /** Where the reference stands in the formula, without its sheet. */
  readonly start: number;
  readonly end: number;
}

/** A formula that does nothing but add cells, inside a rounding at most. */
export interface SumFormula {
  readonly terms: readonly SumTerm[];
}

/**
 * Takes apart a formula that only adds: SUM of ranges and lists, `B2+B3-B4`, SUBTOTAL 9 and 109, of other sheets
 * too, in ROUND, ROUNDDOWN, ROUNDUP or INT. Null for anything else (products, conditions, constants, names,
 * structured references, other workbooks): what such a formula adds cannot be told from its text.
 *
 * @param formula without the leading `=`
 * @param sheet the sheet on which it stands
 * @example parseSumFormula('SUM(B2:B4)+B6', '計画') // two terms: B2:B4 by sum, B6 by plus
 */
export function parseSumFormula(formula: string, sheet: string): SumFormula | null {
  const reader = new SumReader(formula, sheet);
  const terms = reader.read();
  return terms === null || terms.length === 0 ? null : { terms };
}

const SPACE = /\s*/y;
const FUNCTION = /([A-Za-z][A-Za-z0-9.]*)\(/y;
const NUMBER = /-?\d+/y;
const SHEET = /(?:([A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)|'((?:[^']|'')+)')!/y;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(
  String.raw`(?:${CELL}(?::${CELL})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\w.([!:\u0080-\uffff])`,
  'y',
);
const ROUNDINGS = new Set(['ROUND', 'ROUNDDOWN', 'ROUNDUP', 'INT', 'TRUNC']);
const SUBTOTALS: Readonly<Record<string, SumTerm['by']>> = { '9': 'subtotal', '109': 'visible' };
/** Deeper brackets than any person writes. */
const DEEPEST = 50;

/** Reads from left to right; any method gives null (or false) where the formula is something else than a sum. */
class SumReader {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly sheet: string,
  ) {}

  read(): readonly SumTerm[] | null {
    const terms = this.rounded() ?? this.chain(1, 'plus', 0);
    return terms !== null && this.atEnd() ? terms : null;
  }

  /** ROUND(…, 0) around the whole. */
  private rounded(): readonly SumTerm[] | null {
    const start = this.at;
    const name = this.functionName();
    if (name !== null && ROUNDINGS.has(name)) {
      const terms = this.chain(1, 'plus', 0);
      const digits = this.sign(',') ? this.take(NUMBER) !== null : name === 'INT' || name === 'TRUNC';
      if (terms !== null && digits && this.sign(')') && this.atEnd()) return terms;
    }
    this.at = start;
    return null;
  }

  /** `a + b - c`. */
  private chain(outer: 1 | -1, by: SumTerm['by'], depth: number): readonly SumTerm[] | null {
    const terms: SumTerm[] = [];
    let sign = this.sign('-') ? negated(outer) : outer;
    if (sign === outer) this.sign('+');
    for (;;) {
      const next = this.operand(sign, by, depth);
      if (next === null) return null;
      terms.push(...next);
      if (this.sign('+')) sign = outer;
      else if (this.sign('-')) sign = negated(outer);
      else return terms;
    }
  }

  private operand(sign: 1 | -1, by: SumTerm['by'], depth: number): readonly SumTerm[] | null {
    if (depth > DEEPEST) return null;
    if (this.sign('(')) {
      const inner = this.chain(sign, by, depth + 1);
      return inner !== null && this.sign(')') ? inner : null;
    }
    const name = this.functionName();
    if (name === null) return this.reference(sign, by);
    if (name === 'SUM') return this.list(sign, 'sum', depth);
    if (name !== 'SUBTOTAL') return null;
    const kind = SUBTOTALS[this.take(NUMBER) ?? ''];
    return kind !== undefined && this.sign(',') ? this.list(sign, kind, depth) : null;
  }

  /** Arguments up to the closing bracket. */
  private list(sign: 1 | -1, by: SumTerm['by'], depth: number): readonly SumTerm[] | null {
    const terms: SumTerm[] = [];
    do {
      const next = this.chain(sign, by, depth + 1);
      if (next === null) return null;
      terms.push(...next);
    } while (this.sign(','));
    return this.sign(')') ? terms : null;
  }

  /** A range that is added without SUM spills or is cut to one cell, so only a cell is taken there. */
  private reference(sign: 1 | -1, by: SumTerm['by']): readonly SumTerm[] | null {
    this.skip();
    const prefix = this.match(SHEET);
    const sheet = prefix === null ? this.sheet : (prefix[1] ?? (prefix[2] ?? '').replaceAll("''", "'"));
    // Another workbook, or several sheets at once.
    if (/[[\]:\\]/.test(sheet)) return null;
    const start = this.at;
    const words = this.match(REFERENCE)?.[0];
    const area = words === undefined ? null : areaOf(words);
    if (area === null) return null;
    if (by === 'plus' && (area.top !== area.bottom || area.left !== area.right)) return null;
    return [{ sign, range: { sheet, ...area }, by, start, end: this.at }];
  }

  private functionName(): string | null {
    this.skip();
    return this.match(FUNCTION)?.[1]?.toUpperCase() ?? null;
  }

  private sign(sign: string): boolean {
    this.skip();
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private take(pattern: RegExp): string | null {
    this.skip();
    return this.match(pattern)?.[0] ?? null;
  }

  private skip(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found !== null) this.at = pattern.lastIndex;
    return found;
  }

  private atEnd(): boolean {
    this.skip();
    return this.at === this.text.length;
  }
}

function negated(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** The rectangle of `B2`, `$B$2:B4`, `B:C` or `2:5`; null where it leaves the sheet. */
function areaOf(words: string): Omit<RangeRef, 'sheet'> | null {
  const [first = '', second] = words.replaceAll('$', '').split(':');
  if (second !== undefined && /^[A-Za-z]+$/.test(first)) {
    const [from, to] = [parseAddress(`${first}1`), parseAddress(`${second}1`)];
    if (from === null || to === null) return null;
    const [left, right] = ordered(from.column, to.column);
    return right < MAX_COLUMNS ? { top: 0, bottom: MAX_ROWS - 1, left, right } : null;
  }
  if (second !== undefined && /^\d+$/.test(first)) {
    const [top, bottom] = ordered(Number(first) - 1, Number(second) - 1);
    return bottom < MAX_ROWS ? { top, bottom, left: 0, right: MAX_COLUMNS - 1 } : null;
  }
  return parseRangeAddress(words);
}

function ordered(a: number, b: number): readonly [number, number] {
  return a <= b ? [a, b] : [b, a];
}
