/**
 * A small spreadsheet engine on binary doubles, as Excel and LibreOffice compute: enough for the formulas of the
 * report sheets. It reads the text of a formula only, so it knows nothing of the values that were computed beside.
 */
export type CellContent = number | string | null;
/** What stands at a reference as the formula writes it: `B2`, `'表'!B2`. */
export type Cells = (reference: string) => CellContent;
export type Value = number | string | boolean | null | { readonly error: string };

/** What a formula gives. */
export function calculate(formula: string, cells: Cells = () => null): Value {
  return new Reader(formula, cells).all();
}

/** ROUND as spreadsheets do it: on the decimal that 15 digits show, half away from zero. */
export function roundLikeSpreadsheet(value: number, digits: number): number {
  const [mantissa = '0', exponent = '0'] = Math.abs(value).toExponential(14).split('e');
  const figures = mantissa.replace('.', '');
  // figures × 10^(exponent − 14): how many of them stand behind the digit that is kept.
  const behind = 14 - Number(exponent) - digits;
  const kept =
    behind <= 0 ? `${figures}${'0'.repeat(-behind)}` : figures.slice(0, Math.max(0, figures.length - behind));
  const next = behind > 0 && behind <= figures.length ? Number(figures[figures.length - behind]) : 0;
  const scaled = (BigInt(kept === '' ? '0' : kept) + (next >= 5 ? 1n : 0n))
    .toString()
    .padStart(digits + 1, '0');
  const text = digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`;
  return Math.sign(value) * Number(text);
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|((?:'(?:[^']|'')*'!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?)|([A-Z]+)(?=\()|(>=|<=|<>|[-+*/&=<>(),]))/gy;

class Reader {
  private readonly tokens: readonly (RegExpExecArray | undefined)[];
  private at = 0;

  constructor(
    formula: string,
    private readonly cells: Cells,
  ) {
    const tokens: RegExpExecArray[] = [];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
      const start = TOKEN.lastIndex;
      const match = TOKEN.exec(formula);
      if (match === null) throw new Error(`Cannot read ${formula.slice(start)} in ${formula}`);
      tokens.push(match);
    }
    this.tokens = tokens;
  }

  all(): Value {
    const value = this.comparison();
    if (this.at < this.tokens.length) throw new Error('Something is left of the formula');
    return value;
  }

  private peek(...operators: string[]): string | null {
    const operator = this.tokens[this.at]?.[5];
    return operator !== undefined && operators.includes(operator) ? operator : null;
  }

  private take(operator: string): void {
    if (this.peek(operator) === null) throw new Error(`${operator} is missing`);
    this.at++;
  }

  private comparison(): Value {
    let left = this.joined();
    for (let operator = this.peek('>=', '<=', '<>', '=', '<', '>'); operator !== null; ) {
      this.at++;
      left = compare(left, operator, this.joined());
      operator = this.peek('>=', '<=', '<>', '=', '<', '>');
    }
    return left;
  }

  private joined(): Value {
    let left = this.added();
    while (this.peek('&') !== null) {
      this.at++;
      left = asText(left) + asText(this.added());
    }
    return left;
  }

  private added(): Value {
    let left = this.multiplied();
    for (let operator = this.peek('+', '-'); operator !== null; operator = this.peek('+', '-')) {
      this.at++;
      const right = this.multiplied();
      const sign = operator === '+' ? 1 : -1;
      left = arithmetic(left, right, (a, b) => a + sign * b);
    }
    return left;
  }

  private multiplied(): Value {
    let left = this.single();
    for (let operator = this.peek('*', '/'); operator !== null; operator = this.peek('*', '/')) {
      this.at++;
      const right = this.single();
      left =
        operator === '*'
          ? arithmetic(left, right, (a, b) => a * b)
          : arithmetic(left, right, (a, b) => (b === 0 ? { error: '#DIV/0!' } : a / b));
    }
    return left;
  }

  private single(): Value {
    if (this.peek('-') !== null) {
      this.at++;
      return arithmetic(0, this.single(), (a, b) => a - b);
    }
    if (this.peek('(') !== null) {
      this.at++;
      const value = this.comparison();
      this.take(')');
      return value;
    }
    const [, quoted, digits, reference, name] = this.tokens[this.at] ?? [];
    this.at++;
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
    if (digits !== undefined) return Number(digits);
    if (reference !== undefined) return this.cells(reference);
    if (name !== undefined) return this.call(name);
    throw new Error('A value is missing');
  }

  private call(name: string): Value {
    this.take('(');
    if (name === 'SUM' || name === 'COUNT' || name === 'COUNTA' || name === 'COUNTIF') {
      return this.overRanges(name);
    }
    if (name === 'FORECAST' || name === 'SLOPE') return this.line(name);
    const values: Value[] = [];
    while (this.peek(')') === null) {
      values.push(this.comparison());
      if (this.peek(',') !== null) this.at++;
    }
    this.take(')');
    return apply(name, values);
  }

  private overRanges(name: string): Value {
    const found: CellContent[] = [];
    let criterion: Value = null;
    while (this.peek(')') === null) {
      const reference = this.tokens[this.at]?.[3];
      if (reference !== undefined && !(name === 'COUNTIF' && found.length > 0)) {
        this.at++;
        found.push(...expand(reference).map((cell) => this.cells(cell)));
      } else {
        const value = this.comparison();
        if (name === 'COUNTIF') criterion = value;
        // COUNT(500) counts what is written into the formula, too.
        else if (typeof value === 'number' || typeof value === 'string') found.push(value);
      }
      if (this.peek(',') !== null) this.at++;
    }
    this.take(')');
    const numbers = found.filter((value) => typeof value === 'number');
    if (name === 'SUM') return numbers.reduce((sum, value) => sum + value, 0);
    if (name === 'COUNT') return numbers.length;
    if (name === 'COUNTA') return found.filter((value) => value !== null).length;
    // "?*" is any text of one or more characters.
    if (criterion === '?*') return found.filter((value) => typeof value === 'string' && value !== '').length;
    return found.filter((value) => value === criterion).length;
  }

  /** FORECAST(x, ys, xs) and SLOPE(ys, xs), pairs without two numbers left out. */
  private line(name: 'FORECAST' | 'SLOPE'): Value {
    const at = name === 'FORECAST' ? this.comparison() : 0;
    if (name === 'FORECAST') this.take(',');
    const range = (): readonly CellContent[] => {
      const reference = this.tokens[this.at]?.[3];
      if (reference === undefined) throw new Error('A range is missing');
      this.at++;
      return expand(reference).map((cell) => this.cells(cell));
    };
    const ys = range();
    this.take(',');
    const xs = range();
    this.take(')');
    const points = ys.flatMap((y, index) => {
      const x = xs[index];
      return typeof y === 'number' && typeof x === 'number' ? [{ x, y }] : [];
    });
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
    const spread = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
    if (!(spread > 0)) return { error: '#DIV/0!' };
    const slope = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / spread;
    return name === 'SLOPE' ? slope : arithmetic(at, mx, (a, b) => my + slope * (a - b));
  }
}

function apply(name: string, values: readonly Value[]): Value {
  const [first = null, second = null, third = null] = values;
  switch (name) {
    case 'IF':
      return first === true ? second : third;
    case 'AND':
      return values.every((value) => value === true);
    case 'LEN':
      return typeof first === 'object' && first !== null ? first : String(first ?? '').length;
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'ROUND':
      return arithmetic(first, second, roundLikeSpreadsheet);
    case 'ROUNDDOWN':
      return arithmetic(first, second, (value, digits) => {
        const scaled = Number((value * 10 ** digits).toPrecision(15));
        return Math.trunc(scaled) / 10 ** digits;
      });
    case 'OR':
      return (
        values.find((value) => typeof value === 'object' && value !== null) ??
        values.some((value) => value === true)
      );
    case 'FALSE':
      return false;
    case 'IFERROR':
      return typeof first === 'object' && first !== null ? second : first;
    case 'ISERROR':
      return typeof first === 'object' && first !== null;
    case 'CHAR':
      return first === 10 ? '\n' : '?';
    case 'TEXT':
      return typeof first === 'number' ? shown(first, asText(second)) : asText(first);
    default:
      throw new Error(`Unknown function ${name}`);
  }
}

function asText(value: Value): string {
  return value === null ? '' : typeof value === 'object' ? value.error : String(value);
}

function shown(value: number, format: string): string {
  const decimals = format.split('.')[1]?.length ?? 0;
  const [integer = '', fraction] = roundLikeSpreadsheet(value, decimals).toFixed(decimals).split('.');
  const grouped = format.startsWith('#,##0') ? integer.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : integer;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function arithmetic(
  left: Value,
  right: Value,
  compute: (a: number, b: number) => number | { readonly error: string },
): Value {
  const a = left ?? 0;
  const b = right ?? 0;
  return typeof a === 'number' && typeof b === 'number' ? compute(a, b) : { error: '#VALUE!' };
}

function compare(left: Value, operator: string, right: Value): Value {
  const a = left ?? (typeof right === 'string' ? '' : 0);
  const b = right ?? (typeof left === 'string' ? '' : 0);
  if (operator === '=') return a === b;
  if (operator === '<>') return a !== b;
  if (typeof a !== 'number' || typeof b !== 'number')
    return typeof a === 'string' && typeof b === 'number' && operator.startsWith('>');
  return operator === '>' ? a > b : operator === '<' ? a < b : operator === '>=' ? a >= b : a <= b;
}

/** `'表'!B2:B4` as single references. */
function expand(reference: string): readonly string[] {
  const [, prefix = '', letters = '', top = '', lastLetters = letters, bottom = top] =
    /^((?:'(?:[^']|'')*'!)?)([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(reference) ?? [];
  const cells: string[] = [];
  for (let column = toNumber(letters); column <= toNumber(lastLetters); column++) {
    for (let row = Number(top); row <= Number(bottom); row++)
      cells.push(`${prefix}${toLetters(column)}${row}`);
  }
  return cells;
}

function toNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function toLetters(column: number): string {
  return column > 26
    ? toLetters(Math.floor((column - 1) / 26)) + toLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
