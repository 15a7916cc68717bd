import type { FindingDraft } from '../engine/finding';
import { addedCells } from '../formula/added-cells';
import { formulaAt, parseMovable } from '../formula/movable-formula';
import { referencesIn } from '../formula/references';
import { parseSumFormula } from '../formula/sum-formula';
import { type Figure, isStated, type Stated } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { decimalOfDouble } from '../quantity/read-cell';
import { type CellRef, sameCell } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { amount, cells, defineRule, difference, draft, related, text } from './support/draft';
import { type FigureLine, figureLines } from './support/figure-lines';
import { axisOf, type PrintedSum, printedSums, sumsByTotal } from './support/printed-sums';
import { contentIn } from './support/snapshot-cells';
import { addition } from './support/sums';
import { cellKey, tableKey } from './support/tables';

/** So many like formulas make a line in which a typed number is strange. */
const FEWEST_FORMULAS = 3;
/** For each typed number so many formulas. */
const FORMULAS_EACH = 3;
/** A cell to which formulas are moved for comparing them, far from the edges that references could leave by. */
const FAR_OFF = { row: 500_000, column: 8_000 };

/** No typed number stands in a row or column of like formulas. */
export const cellFormulaNotOverwritten = defineRule(
  {
    id: 'cell-formula-not-overwritten',
    subject: 'cell',
    severities: ['warning'],
    messages: ['typed', 'sum-differs'],
    preset: 'strict',
    fixable: true,
  },
  ({ plan, snapshot }) => {
    const seen = new Set<string>();
    return overwritten(plan, snapshot)
      .filter(({ figure }) => {
        const key = cellKey(figure.cell);
        return !seen.has(key) && seen.add(key);
      })
      .map((found) => report(found, snapshot));
  },
);

/** A typed number with the formula that its neighbours would have there. */
interface Overwritten {
  readonly line: FigureLine;
  readonly figure: Stated<Figure>;
  readonly key: readonly string[];
  readonly formula: string;
  readonly like: readonly CellRef[];
}

function overwritten(plan: Plan, snapshot: WorkbookSnapshot): readonly Overwritten[] {
  const lines = figureLines(plan);
  const sums = sumsByTotal(printedSums(plan));
  return lines.flatMap((line) => {
    const figures = line.placed.map(({ figure }) => figure);
    const like = likeFormulas(figures);
    const example = like[FEWEST_FORMULAS - 1];
    if (example === undefined) return [];
    const typed = line.placed.flatMap(({ figure, key }) =>
      figure.formula === null &&
      figure.isNumberCell &&
      isStated(figure) &&
      !isTypedTotal(figure, line, lines, sums)
        ? [{ figure, key }]
        : [],
    );
    if (like.length < typed.length * FORMULAS_EACH) return [];
    return typed.flatMap(({ figure, key }) => {
      const formula = formulaFor(figure.cell, example);
      const place = figures.indexOf(figure);
      const between = [figures.slice(0, place), figures.slice(place)].every((side) =>
        side.some((each) => like.includes(each)),
      );
      return (between || addsAcross(formula, figure.cell, line)) && hasInput(formula, figure.cell, snapshot)
        ? [{ line, figure, key, formula, like: like.map(({ cell }) => cell) }]
        : [];
    });
  });
}

/** The greatest group of figures whose formulas are one formula, moved along. */
function likeFormulas(figures: readonly Figure[]): readonly Figure[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.formula === null) continue;
    const key = formulaFor(FAR_OFF, figure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()].reduce<readonly Figure[]>(
    (best, group) => (group.length > best.length ? group : best),
    [],
  );
}

/** The formula of one figure as it would read in another cell. */
function formulaFor({ row, column }: Omit<CellRef, 'sheet'>, { cell, formula }: Figure): string {
  return formulaAt(parseMovable(formula ?? '', cell.row, cell.column), row, column);
}

/**
 * At an end of the line a number may be the value that the others start from (the first year of a forecast). It may
 * not where the formula is a sum of cells beside the line.
 */
function addsAcross(formula: string, { sheet, row, column }: CellRef, { along }: FigureLine): boolean {
  const terms = parseSumFormula(formula, sheet)?.terms ?? [];
  return (
    terms.length > 0 &&
    terms.every(({ range }) =>
      along === 'column'
        ? range.top === row && range.bottom === row
        : range.left === column && range.right === column,
    )
  );
}

/** A corner total that sums the other way too, in a line of totals that are all typed: nothing was overwritten. */
function isTypedTotal(
  { cell }: Figure,
  { along }: FigureLine,
  lines: readonly FigureLine[],
  sums: ReadonlyMap<string, readonly PrintedSum[]>,
): boolean {
  const other = along === 'column' ? 'row' : 'column';
  if (!sums.get(cellKey(cell))?.some((sum) => axisOf(sum) === along)) return false;
  const crossing = lines.find(
    (line) => line.along === other && line.placed.some(({ figure }) => sameCell(figure.cell, cell)),
  );
  return crossing?.placed.every(({ figure }) => figure.formula === null) ?? false;
}

/** Whether the formula would have a figure to work with there; a total without any breakdown is typed. */
function hasInput(formula: string, cell: CellRef, snapshot: WorkbookSnapshot): boolean {
  const { ranges, books } = referencesIn(formula, cell.sheet);
  if (books.length > 0 || ranges.length === 0 || formula.includes('#REF!')) return false;
  return ranges.every((range) =>
    contentIn(snapshot, range).some(({ value }) => typeof value === 'number' && value !== 0),
  );
}

function report({ line, figure, key, formula, like }: Overwritten, snapshot: WorkbookSnapshot): FindingDraft {
  const sum = sumOf(formula, figure, snapshot);
  const printed = figure.quantity;
  const differs = sum !== null && !sum.total.value.equals(printed.value);
  return draft({
    messageId: differs ? 'sum-differs' : 'typed',
    severity: 'warning',
    cell: figure.cell,
    data: {
      printed: amount(printed),
      formula: text(formula),
      like: cells(like),
      ...(differs
        ? { expected: amount(sum.total), difference: difference(subtract(printed, sum.total)) }
        : {}),
    },
    related: related('other', like),
    expected: differs ? sum.total : null,
    printed,
    computation: differs ? { left: addition(sum.parts), result: sum.total, printed, intervals: null } : null,
    fix: { cell: figure.cell, formula },
    key: [tableKey(line.table), ...key],
  });
}

interface Sum {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/** What the formula would give, where it is a sum of numbers in the figure's own unit. */
function sumOf(formula: string, { cell, quantity }: Stated<Figure>, snapshot: WorkbookSnapshot): Sum | null {
  const parsed = parseSumFormula(formula, cell.sheet);
  const added = parsed === null ? null : addedCells(parsed, snapshot);
  if (added === null || quantity.unit?.dimension === 'ratio') return null;
  const inUnit = (value: Decimal): Quantity => ({ ...quantity, value });
  const parts = added
    .filter(({ content }) => typeof content.value === 'number')
    .map(({ content, sign }) => inUnit(decimalOfDouble(Number(content.value)).times(sign)));
  const total = parts.reduce((sum, { value }) => sum.plus(value), new Decimal(0));
  return { total: inUnit(total), parts };
}
