import { Decimal } from '../quantity/decimal';
import { plainDecimal } from '../quantity/format';
import { type CellRef, parseAddress, quoteSheet, toAddress, toRangeAddress } from '../workbook/cell-ref';
import type { ModelContent } from '../workbook/sheet-model';

/** What a formula gives: a number, a text, or an error that some branch must keep from showing. */
export type FormulaValue = Decimal | string | { readonly error: '#VALUE!' | '#DIV/0!' };

/**
 * A formula with its exact value. Text and value are made together by the functions below, so they cannot
 * differ. Spreadsheet programs compute with binary doubles: `inexact` marks arithmetic on fractions that has to
 * pass through ROUND before it is shown or compared, and `scale` and `size` (digits after and before the point)
 * say at which digit that is safe.
 */
export interface Expression {
  readonly text: string;
  readonly value: FormulaValue;
  readonly level: Level;
  readonly inexact: boolean;
  readonly scale: number;
  readonly size: number;
}

/** A truth with its formula text, for {@link when}. */
export interface Condition {
  readonly text: string;
  readonly holds: boolean;
}

/** Binding strength of the outermost operator, for brackets. */
const SUM = 1;
const PRODUCT = 2;
const ATOM = 3;
type Level = typeof SUM | typeof PRODUCT | typeof ATOM;

/** Decimals that ROUND keeps at least, so that a figure edited later loses nothing. */
const KEPT_DECIMALS = 6;
/** Significant digits that a double carries for certain. */
const DOUBLE_DIGITS = 15;

function atom(text: string, value: FormulaValue): Expression {
  const known = isNumber(value);
  return {
    text,
    value,
    level: ATOM,
    inexact: false,
    scale: known ? value.decimalPlaces() : 0,
    size: known ? integerDigits(value) : 1,
  };
}

export function isNumber(value: FormulaValue): value is Decimal {
  return Decimal.isDecimal(value);
}

function integerDigits(value: Decimal): number {
  return value.trunc().abs().toFixed().length;
}

/** A number as it stands: `-5` in brackets inside a formula. */
export function number(value: Decimal | number): Expression {
  const exact = new Decimal(value);
  const digits = plainDecimal(exact);
  return atom(digits.startsWith('-') ? `(${digits})` : digits, exact);
}

/** A text in quotes. */
export function text(value: string): Expression {
  return atom(`"${value.replaceAll('"', '""')}"`, value);
}

/** A cell of the sheet that is being built, with what stands there. */
export function here(at: { readonly row: number; readonly column: number }, value: FormulaValue): Expression {
  return atom(toAddress(at), value);
}

/**
 * A cell of the user's workbook. A computed cell can hold a double that is off in its last digits, so
 * `computed` ones are rounded where the exact figure is needed.
 */
export function source(cell: CellRef, value: FormulaValue, computed = false): Expression {
  return { ...atom(`${quoteSheet(cell.sheet)}!${toAddress(cell)}`, value), inexact: computed };
}

export function add(a: Expression, b: Expression): Expression {
  return operate(a, '+', b);
}

export function subtract(a: Expression, b: Expression): Expression {
  return operate(a, '-', b);
}

export function multiply(a: Expression, b: Expression): Expression {
  return operate(a, '*', b);
}

function operate(a: Expression, operator: '+' | '-' | '*', b: Expression): Expression {
  const product = operator === '*';
  const level = product ? PRODUCT : SUM;
  const left = a.level < level ? `(${a.text})` : a.text;
  const right = b.level < level || (b.level === level && operator === '-') ? `(${b.text})` : b.text;
  const value = ((): FormulaValue => {
    if (!isNumber(a.value) || !isNumber(b.value)) return { error: '#VALUE!' };
    if (product) return a.value.times(b.value);
    return operator === '+' ? a.value.plus(b.value) : a.value.minus(b.value);
  })();
  return {
    text: `${left}${operator}${right}`,
    value,
    level,
    inexact: a.inexact || b.inexact || a.scale > 0 || b.scale > 0,
    scale: product ? a.scale + b.scale : Math.max(a.scale, b.scale),
    size: product ? a.size + b.size : Math.max(a.size, b.size) + 1,
  };
}

/** a ÷ b, rounded half away from zero to `digits` decimals. */
export function divide(a: Expression, b: Expression, digits: number): Expression {
  const value = quotient(a, b);
  return {
    ...atom(
      `ROUND(${dividend(a)}/${divisor(b)},${digits})`,
      isNumber(value) ? value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP) : value,
    ),
    scale: digits,
  };
}

/** a ÷ b, cut off after `digits` decimals. The dividend is multiplied out before it is divided. */
export function divideDown(a: Expression, b: Expression, digits: number): Expression {
  const value = quotient(a, b);
  const divided = `${dividend(a)}/${divisor(b)}`;
  // A fraction that is exact in decimals can come out a hair below itself in doubles.
  const safe =
    a.scale > 0 || b.scale > 0 || digits > 0 ? `ROUND(${divided},${digits + KEPT_DECIMALS})` : divided;
  return {
    ...atom(
      `ROUNDDOWN(${safe},${digits})`,
      isNumber(value) ? value.toDecimalPlaces(digits, Decimal.ROUND_DOWN) : value,
    ),
    scale: digits,
  };
}

function quotient(a: Expression, b: Expression): FormulaValue {
  if (!isNumber(a.value) || !isNumber(b.value)) return { error: '#VALUE!' };
  return b.value.isZero() ? { error: '#DIV/0!' } : a.value.dividedBy(b.value);
}

function dividend(a: Expression): string {
  const exact = settled(a);
  return exact.level < PRODUCT ? `(${exact.text})` : exact.text;
}

function divisor(b: Expression): string {
  const exact = settled(b);
  return exact.level < ATOM ? `(${exact.text})` : exact.text;
}

/** ROUND to `digits` decimals, half away from zero. */
export function round(a: Expression, digits: number): Expression {
  const value = isNumber(a.value) ? a.value.toDecimalPlaces(digits, Decimal.ROUND_HALF_UP) : a.value;
  return { ...atom(`ROUND(${a.text},${digits})`, value), scale: digits };
}

/** ROUNDDOWN to `digits` decimals, towards zero. */
export function roundDown(a: Expression, digits: number): Expression {
  const value = isNumber(a.value) ? a.value.toDecimalPlaces(digits, Decimal.ROUND_DOWN) : a.value;
  return { ...atom(`ROUNDDOWN(${settled(a).text},${digits})`, value), scale: digits };
}

/**
 * SUM of cells; texts among them count nothing, as in a spreadsheet. Cells of one sheet that lie in a row or a
 * column are written as a range.
 */
export function sum(cells: readonly Expression[]): Expression {
  const numbers = cells.flatMap((cell) => (isNumber(cell.value) ? [cell.value] : []));
  const value = numbers.reduce((total, each) => total.plus(each), new Decimal(0));
  return {
    ...atom(`SUM(${runsOf(cells).join(',')})`, value),
    inexact: cells.some((cell) => cell.inexact || cell.scale > 0),
    scale: Math.max(0, ...cells.map((cell) => cell.scale)),
    size: integerDigits(value) + 1,
  };
}

/** How many of the cells hold numbers. */
export function countNumbers(cells: readonly Expression[]): Expression {
  const count = cells.filter((cell) => isNumber(cell.value)).length;
  return atom(`COUNT(${runsOf(cells).join(',')})`, new Decimal(count));
}

/** How many cells hold the text. */
export function countIf(cells: readonly Expression[], wanted: Expression): Expression {
  const count = cells.filter((cell) => cell.value === wanted.value).length;
  const counts = runsOf(cells).map((run) => `COUNTIF(${run},${wanted.text})`);
  return { ...atom(counts.join('+'), new Decimal(count)), level: counts.length === 1 ? ATOM : SUM };
}

/** A text, or a number as TEXT shows it under a number format. */
export type TextPart =
  | string
  | { readonly cell: Expression; readonly format: string; readonly shown: string };

/** Texts and shown numbers in a row. */
export function concatenate(parts: readonly TextPart[]): Expression {
  const written = parts.map((part) =>
    typeof part === 'string'
      ? literals(part)
      : `TEXT(${settled(part.cell).text},"${part.format.replaceAll('"', '""')}")`,
  );
  const value = parts.map((part) => (typeof part === 'string' ? part : part.shown)).join('');
  return atom(written.join('&'), value);
}

/** A text as one or more quoted parts: Excel takes at most 255 characters in each. */
function literals(value: string): string {
  const pieces = value.match(/[\s\S]{1,200}/gu) ?? [''];
  return pieces.map((piece) => text(piece).text).join('&');
}

/** IF. Both branches are kept as formula; the value is that of the branch taken. */
export function when(condition: Condition, then: Expression, otherwise: Expression): Expression {
  const yes = settled(then);
  const no = settled(otherwise);
  return {
    ...atom(`IF(${condition.text},${yes.text},${no.text})`, condition.holds ? yes.value : no.value),
    scale: Math.max(yes.scale, no.scale),
    size: Math.max(yes.size, no.size),
  };
}

/** Whether at least one of the cells holds a number. */
export function anyNumber(cells: readonly Expression[]): Condition {
  return compare(countNumbers(cells), '>', number(0));
}

/** Whether all of these are numbers. */
export function areNumbers(...cells: readonly Expression[]): Condition {
  const tests = cells.map((cell) => `ISNUMBER(${cell.text})`);
  return {
    text: tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`,
    holds: cells.every((cell) => isNumber(cell.value)),
  };
}

export function compare(
  a: Expression,
  operator: '>=' | '<=' | '<' | '>' | '=' | '<>',
  b: Expression,
): Condition {
  return {
    text: `${settled(a).text}${operator}${settled(b).text}`,
    holds: holds(a.value, operator, b.value),
  };
}

function holds(a: FormulaValue, operator: '>=' | '<=' | '<' | '>' | '=' | '<>', b: FormulaValue): boolean {
  if (!isNumber(a) || !isNumber(b)) {
    const same = typeof a === 'string' && a === b;
    return operator === '=' ? same : operator === '<>' ? !same : false;
  }
  const order = a.cmp(b);
  switch (operator) {
    case '>=':
      return order >= 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
  }
}

/** The expression as it may be shown or compared: rounded at a digit where doubles and decimals agree. */
export function settled(expression: Expression): Expression {
  if (!expression.inexact) return expression;
  const digits =
    expression.size + KEPT_DECIMALS <= DOUBLE_DIGITS
      ? Math.max(KEPT_DECIMALS, expression.scale)
      : expression.scale;
  return { ...round(expression, digits), scale: expression.scale };
}

/** The expression as content of a cell. An error that no branch caught is a fault of the software. */
export function content(expression: Expression): ModelContent {
  const { text: formula, value } = settled(expression);
  if (isNumber(value))
    return { kind: 'formula', formula, value: { kind: 'number', value: plainDecimal(value) } };
  if (typeof value === 'string') return { kind: 'formula', formula, value: { kind: 'text', text: value } };
  throw new Error(`The formula ${formula} gives ${value.error}`);
}

const ADDRESS = /^((?:'(?:[^']|'')*'!)?)([A-Z]{1,3}[1-9]\d*)$/;

/** Cells as references: runs down a column or along a row of one sheet as ranges, the rest one by one. */
function runsOf(cells: readonly Expression[]): readonly string[] {
  const runs: { prefix: string; top: number; left: number; bottom: number; right: number }[] = [];
  for (const cell of cells) {
    const [, prefix = '', address = ''] = ADDRESS.exec(cell.text) ?? [];
    const at = parseAddress(address);
    if (at === null) return cells.map(({ text: reference }) => reference);
    const last = runs.at(-1);
    const joins = last !== undefined && last.prefix === prefix;
    if (joins && last.left === last.right && at.column === last.left && at.row === last.bottom + 1) {
      last.bottom = at.row;
    } else if (joins && last.top === last.bottom && at.row === last.top && at.column === last.right + 1) {
      last.right = at.column;
    } else {
      runs.push({ prefix, top: at.row, left: at.column, bottom: at.row, right: at.column });
    }
  }
  return runs.map((run) => `${run.prefix}${toRangeAddress(run)}`);
}
