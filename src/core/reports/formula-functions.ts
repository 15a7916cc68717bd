import { Decimal } from '../quantity/decimal';
import { parseAddress, toRangeAddress } from '../workbook/cell-ref';
import {
  add,
  atom,
  compare,
  type Condition,
  type Expression,
  integerDigits,
  isNumber,
  number,
  settled,
  text,
} from './formula';

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

/** Places of a straight line that are kept, before it is rounded to the digits that are shown. */
const LINE_DECIMALS = 6;

/**
 * The straight line of least squares through points, and where it is at `at`: FORECAST and SLOPE over two rows of cells,
 * in which texts stand for missing points. Needs two points of different `xs`.
 */
export function straightLine(
  ys: readonly Expression[],
  xs: readonly Expression[],
  at: Expression,
): { readonly there: Expression; readonly slope: Expression } {
  const points = ys.flatMap(({ value }, index) => {
    const x = xs[index]?.value;
    return isNumber(value) && x !== undefined && isNumber(x) ? [{ x, y: value }] : [];
  });
  const n = new Decimal(points.length);
  const total = (of: (point: { x: Decimal; y: Decimal }) => Decimal): Decimal =>
    points.reduce((all, point) => all.plus(of(point)), new Decimal(0));
  const [sx, sy] = [total(({ x }) => x), total(({ y }) => y)];
  const spread = n.times(total(({ x }) => x.times(x))).minus(sx.times(sx));
  const rise = n.times(total(({ x, y }) => x.times(y))).minus(sx.times(sy));
  const isLine = points.length > 1 && !spread.isZero() && isNumber(at.value);
  const rounded = (value: Decimal): Decimal => value.toDecimalPlaces(LINE_DECIMALS, Decimal.ROUND_HALF_UP);
  const none = { error: '#DIV/0!' } as const;
  const range = `${runsOf(ys).join(',')},${runsOf(xs).join(',')}`;
  const there = isNumber(at.value)
    ? sy
        .dividedBy(n.isZero() ? 1 : n)
        .plus(
          rise
            .times(at.value.minus(sx.dividedBy(n.isZero() ? 1 : n)))
            .dividedBy(spread.isZero() ? 1 : spread),
        )
    : new Decimal(0);
  const write = (formula: string, value: Decimal): Expression => ({
    ...atom(`ROUND(${formula},${LINE_DECIMALS})`, isLine ? rounded(value) : none),
    scale: LINE_DECIMALS,
  });
  return {
    there: write(`FORECAST(${at.text},${range})`, there),
    slope: write(`SLOPE(${range})`, rise.dividedBy(spread.isZero() ? 1 : spread)),
  };
}

/** How many cells hold the text. */
export function countIf(cells: readonly Expression[], wanted: Expression): Expression {
  const count = cells.filter((cell) => cell.value === wanted.value).length;
  const [first, ...others] = runsOf(cells).map((run) =>
    atom(`COUNTIF(${run},${wanted.text})`, new Decimal(0)),
  );
  const formula = others.reduce(add, first ?? number(0));
  return { ...formula, value: new Decimal(count) };
}

/** A text, or a number as TEXT shows it under a number format. */
export type TextPart =
  | string
  | { readonly cell: Expression; readonly format: string; readonly shown: string };

/** Texts and shown numbers in a row. */
export function concatenate(parts: readonly TextPart[]): Expression {
  const written = parts.map((part) =>
    typeof part === 'string'
      ? text(part).text
      : `TEXT(${settled(part.cell).text},"${part.format.replaceAll('"', '""')}")`,
  );
  const value = parts.map((part) => (typeof part === 'string' ? part : part.shown)).join('');
  return atom(written.join('&'), value);
}

/** Two texts in a row. */
export function joinTexts(a: Expression, b: Expression): Expression {
  const textOf = ({ value }: Expression): string => (typeof value === 'string' ? value : '');
  return atom(`(${a.text}&${b.text})`, textOf(a) + textOf(b));
}

/** Whether at least one of the cells holds a number. */
export function anyNumber(cells: readonly Expression[]): Condition {
  return compare(countNumbers(cells), '>', number(0));
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
