import { parseSumFormula } from '../../formula/sum-formula';
import { type CellRef, type RangeRef, toAddress, toRangeAddress } from '../../workbook/cell-ref';
import type { PrintedSum } from './printed-sums';

type Area = Omit<RangeRef, 'sheet'>;

/**
 * Formulas that may complete a sum, the nearest to what stands there first: its range drawn out to the parts that
 * it left out, one range over all parts, the parts as a list.
 */
export function completedFormulas(sum: PrintedSum, leftOut: readonly CellRef[]): readonly string[] {
  const { total, parts } = sum;
  const places = parts.map(({ cell }) => cell);
  const formula = total.formula ?? '';
  const rounds = /^\s*(?:ROUND|INT|TRUNC)/i.test(formula);
  const list = runsOf(places).map(toRangeAddress);
  return [
    ...drawnOut(formula, total.cell.sheet, leftOut),
    ...(rounds ? [] : [`SUM(${toRangeAddress(areaOver(places))})`, `SUM(${list.join(',')})`]),
  ];
}

/** The formula with each of its ranges in turn drawn out over the cells, `$` marks kept. */
function drawnOut(formula: string, sheet: string, cells: readonly CellRef[]): readonly string[] {
  const terms = parseSumFormula(formula, sheet)?.terms ?? [];
  return terms
    .filter(({ by, range }) => by !== 'plus' && range.sheet === sheet)
    .map(({ range, start, end }) => {
      const area = areaOver(cells, range);
      const [first = '', last = first] = formula.slice(start, end).split(':');
      const drawn = [marked(first, area.top, area.left), marked(last, area.bottom, area.right)].join(':');
      return formula.slice(0, start) + drawn + formula.slice(end);
    });
}

/** An address with the `$` marks of another. */
function marked(like: string, row: number, column: number): string {
  const address = toAddress({ row, column });
  const letters = address.replace(/\d+$/, '');
  const fixedColumn = like.trim().startsWith('$') ? '$' : '';
  const fixedRow = like.lastIndexOf('$') > 0 ? '$' : '';
  return `${fixedColumn}${letters}${fixedRow}${address.slice(letters.length)}`;
}

/** The smallest rectangle over the cells, and over another one where given. */
function areaOver(cells: readonly CellRef[], start?: Area): Area {
  const [first] = cells;
  const corner = {
    top: first?.row ?? 0,
    bottom: first?.row ?? 0,
    left: first?.column ?? 0,
    right: first?.column ?? 0,
  };
  return cells.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      bottom: Math.max(area.bottom, row),
      left: Math.min(area.left, column),
      right: Math.max(area.right, column),
    }),
    start ?? corner,
  );
}

/** Cells of one line as rectangles without gaps. */
function runsOf(cells: readonly CellRef[]): readonly Area[] {
  const runs: Area[] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = runs.at(-1);
    const goesOn =
      last !== undefined &&
      ((cell.column === last.right && cell.row === last.bottom + 1) ||
        (cell.row === last.bottom && cell.column === last.right + 1));
    if (goesOn) runs[runs.length - 1] = areaOver([cell], last);
    else runs.push(areaOver([cell]));
  }
  return runs;
}
