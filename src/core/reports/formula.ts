import { Decimal } from '../quantity/decimal';
import { plainDecimal } from '../quantity/format';
import { type CellRef, quoteSheet, toAddress } from '../workbook/cell-ref';
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

/** An expression that needs no brackets anywhere, from its text and value. */
export function atom(text: string, value: FormulaValue): Expression {
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

/** Digits before the point. */
export function integerDigits(value: Decimal): number {
  return value.trunc().abs().toFixed().length;
}

/** A number as it stands: `-5` in brackets inside a formula. */
export function number(value: Decimal | number): Expression {
  const exact = new Decimal(value);
  const digits = plainDecimal(exact);
  return atom(digits.startsWith('-') ? `(${digits})` : digits, exact);
}

/** Most characters of a text in one pair of quotes; Excel takes 255. */
const QUOTED_LENGTH = 200;

/** A text in quotes; a long one in several pairs, line breaks as CHAR(10). */
export function text(value: string): Expression {
  const parts = value.split('\n').flatMap((line, index) => {
    const pieces = line.match(new RegExp(`.{1,${QUOTED_LENGTH}}`, 'gsu')) ?? [];
    const quoted = pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`);
    return index === 0 ? quoted : ['CHAR(10)', ...quoted];
  });
  const [only = '""', ...others] = parts;
  return atom(others.length === 0 ? only : `(${parts.join('&')})`, value);
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

/** Whether all of these are numbers. */
export function areNumbers(...cells: readonly Expression[]): Condition {
  const tests = cells.map((cell) => `ISNUMBER(${cell.text})`);
  return {
    text: tests.length === 1 ? (tests[0] ?? '') : `AND(${tests.join(',')})`,
    holds: cells.every((cell) => isNumber(cell.value)),
  };
}

/** Whether something stands there that is no error: a number, or words. */
export function isFilled(cell: Expression): Condition {
  const { value } = cell;
  return {
    text: `IFERROR(LEN(${cell.text}),0)>0`,
    holds: isNumber(value) || (typeof value === 'string' && value !== ''),
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
