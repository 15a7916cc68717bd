import { columnName, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../core/workbook/cell-ref';

/** Part of a formula that moves with the cell; a coordinate that is null belongs to a whole column or row. */
interface MovingRef {
  readonly column: number | null;
  readonly columnFixed: boolean;
  readonly row: number | null;
  readonly rowFixed: boolean;
}

/** A shared formula, taken apart once so that writing it out for each cell is cheap. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  /** Text to copy, and references to move. */
  readonly pieces: readonly (string | MovingRef)[];
}

/** Takes apart the formula of the cell that a shared formula was written in. */
export function parseSharedFormula(formula: string, row: number, column: number): SharedFormula {
  const pieces: (string | MovingRef)[] = [];
  let copied = 0;
  for (const { start, end, refs } of findReferences(formula)) {
    if (start > copied) pieces.push(formula.slice(copied, start));
    pieces.push(...refs);
    copied = end;
  }
  if (copied < formula.length) pieces.push(formula.slice(copied));
  return { row, column, pieces };
}

/**
 * The formula as it reads in another cell: relative references move along, absolute ones stay; one that leaves
 * the sheet becomes `#REF!`.
 *
 * @example sharedFormulaAt(parseSharedFormula('A1*$B$1', 0, 2), 4, 2) // 'A5*$B$1'
 */
export function sharedFormulaAt(shared: SharedFormula, row: number, column: number): string {
  const down = row - shared.row;
  const right = column - shared.column;
  let text = '';
  for (const piece of shared.pieces) text += typeof piece === 'string' ? piece : moveRef(piece, down, right);
  return text;
}

function moveRef(ref: MovingRef, down: number, right: number): string {
  let text = '';
  if (ref.column !== null) {
    const column = ref.columnFixed ? ref.column : ref.column + right;
    if (column < 0 || column >= MAX_COLUMNS) return '#REF!';
    text = (ref.columnFixed ? '$' : '') + columnName(column);
  }
  if (ref.row !== null) {
    const row = ref.rowFixed ? ref.row : ref.row + down;
    if (row < 0 || row >= MAX_ROWS) return '#REF!';
    text += (ref.rowFixed ? '$' : '') + (row + 1);
  }
  return text;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly refs: readonly (string | MovingRef)[];
}

/**
 * What stands in a formula, in turn: a string, a quoted sheet name, something in brackets, or a word (a name,
 * number or reference; anything beyond ASCII belongs to words).
 */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|[\w.$\\?\u0080-\uffff]+/g;
const WHOLE_COLUMNS = /^(\$?)([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^(\$?)([1-9][0-9]{0,6})$/;

function* findReferences(formula: string): Generator<Found> {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
    const [token] = match;
    const start = match.index;
    let end = start + token.length;
    if (token === '[') {
      TOKEN.lastIndex = endOfBrackets(formula, start);
      continue;
    }
    const next = formula[end];
    if (token.startsWith('"') || token.startsWith("'") || next === '(' || next === '!' || next === '[')
      continue;
    const cell = cellOf(token);
    if (cell !== null) {
      yield { start, end, refs: [cell] };
    } else if (next === ':') {
      const other = /^:([\w$]+)(?![\w.$\\?(!\u0080-\uffff])/.exec(formula.slice(end, end + 16));
      const pair = other === null ? null : wholeRange(token, other[1] ?? '');
      if (other === null || pair === null) continue;
      end += other[0].length;
      yield { start, end, refs: [pair[0], ':', pair[1]] };
      TOKEN.lastIndex = end;
    }
  }
}

/** Position behind the bracket that closes the one at `start`; in structured references `'` escapes the next sign. */
function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function cellOf(word: string): MovingRef | null {
  const position = parseAddress(word);
  if (position === null) return null;
  return { ...position, columnFixed: word.startsWith('$'), rowFixed: word.lastIndexOf('$') > 0 };
}

/** Both ends of `A:C` or `1:3`, or null. */
function wholeRange(first: string, second: string): [MovingRef, MovingRef] | null {
  const columns = [WHOLE_COLUMNS.exec(first), WHOLE_COLUMNS.exec(second)].map((match) => {
    const column = match === null ? null : parseAddress(`${match[2]}1`);
    return column === null
      ? null
      : { column: column.column, columnFixed: match?.[1] === '$', row: null, rowFixed: false };
  });
  const rows = [WHOLE_ROWS.exec(first), WHOLE_ROWS.exec(second)].map((match) => {
    const row = match === null ? null : parseAddress(`A${match[2]}`);
    return row === null
      ? null
      : { row: row.row, rowFixed: match?.[1] === '$', column: null, columnFixed: false };
  });
  for (const [start, end] of [columns, rows]) if (start && end) return [start, end];
  return null;
}
