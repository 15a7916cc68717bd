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
  const formula = total.formula ?? '';
  const rounds = /^\s*(?:ROUND|INT|TRUNC)/i.test(formula);
  const drawn = drawnOut(formula, total.cell.sheet, leftOut);
  const [first, ...rest] = runsOf(parts.map(({ cell }) => cell));
  if (rounds || first === undefined) return drawn;
  const list = [first, ...rest].map(toRangeAddress).join(',');
  return [...drawn, `SUM(${toRangeAddress(over([first, ...rest]))})`, `SUM(${list})`];
}

/** The formula with each of its ranges in turn drawn out over the cells, `$` marks kept. */
function drawnOut(formula: string, sheet: string, cells: readonly CellRef[]): readonly string[] {
  const terms = parseSumFormula(formula, sheet)?.terms ?? [];
  return terms
    .filter(({ by, range }) => by !== 'plus' && range.sheet === sheet)
    .map(({ range, start, end }) => {
      const area = over([range, ...cells.map(areaOf)]);
      const [first = '', last = first] = formula.slice(start, end).split(':');
      const drawn = [marked(first, area.top, area.left), marked(last, area.bottom, area.right)].join(':');
      return formula.slice(0, start) + drawn + formula.slice(end);
    });
}

/** An address with the `$` marks of another. */
function marked(like: string, row: number, column: number): string {
  const address = toAddress({ row, column });
  const letters = address.replace(/\d+$/, '');
  const fixedColumn = like.startsWith('$') ? '$' : '';
  const fixedRow = like.lastIndexOf('$') > 0 ? '$' : '';
  return `${fixedColumn}${letters}${fixedRow}${address.slice(letters.length)}`;
}

/** The smallest rectangle over all of them. */
function over([first, ...rest]: readonly [Area, ...Area[]]): Area {
  return rest.reduce(
    (area, { top, bottom, left, right }) => ({
      top: Math.min(area.top, top),
      bottom: Math.max(area.bottom, bottom),
      left: Math.min(area.left, left),
      right: Math.max(area.right, right),
    }),
    first,
  );
}

function areaOf({ row, column }: CellRef): Area {
  return { top: row, bottom: row, left: column, right: column };
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
    if (goesOn) runs[runs.length - 1] = over([last, areaOf(cell)]);
    else runs.push(areaOf(cell));
  }
  return runs;
}
