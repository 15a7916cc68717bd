import { type AddedCell, addedCells } from '../../formula/added-cells';
import { parseSumFormula, type SumFormula } from '../../formula/sum-formula';
import type { CostTable } from '../../plan/cost';
import type { Plan } from '../../plan/plan';
import { type CellRef, sameCell } from '../../workbook/cell-ref';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isHidden } from './hidden';
import { axisOf, type PrintedSum, printedSums, sumsByTotal } from './printed-sums';
import { cellKey } from './tables';

/** How a formula takes in the parts of a sum. */
export interface Coverage {
  /** Parts that it does not take in. */
  readonly leftOut: readonly CellRef[];
  /** Cells whose amount it takes in more than once: subtotals with their items, うち rows with their whole. */
  readonly twice: readonly CellRef[];
  /** How many parts it takes in. */
  readonly taken: number;
}

/** The plan's sums with what is needed to lay formulas beside them. */
export class SumCoverage {
  readonly byTotal: ReadonlyMap<string, readonly PrintedSum[]>;
  private readonly partOf: ReadonlySet<string>;

  constructor(
    plan: Plan,
    private readonly snapshot: WorkbookSnapshot,
  ) {
    this.byTotal = sumsByTotal(printedSums(plan));
    this.partOf = new Set(plan.costTables.flatMap(partOfCells).map(cellKey));
  }

  /**
   * Lays a formula beside a sum; null where nothing can be said: no plain sum, parts taken off, or figures
   * taken in of which the table does not say what they are.
   */
  of(sum: PrintedSum, formula: string): Coverage | null {
    const parsed = parseSumFormula(formula, sum.total.cell.sheet);
    const axis = axisOf(sum);
    if (parsed === null || axis === null || !sum.complete) return null;
    const added = this.numbersIn(parsed);
    if (added === null || added.some(({ sign, cell }) => sign === -1 || sameCell(cell, sum.total.cell)))
      return null;
    const counts = new Map(this.leavesOfParts(sum, axis).map((cell) => [cellKey(cell), { cell, count: 0 }]));
    const extra: CellRef[] = [];
    for (const { cell, content } of added) {
      const leaves = counts.has(cellKey(cell)) ? [cell] : this.leaves(cell, axis, new Set());
      const known = leaves.map((leaf) => counts.get(cellKey(leaf)));
      if (known.every((each) => each !== undefined)) {
        for (const each of known) each.count += 1;
      } else if (this.partOf.has(cellKey(cell))) {
        if (content.value !== 0) extra.push(cell);
      } else return null;
    }
    const all = [...counts.values()];
    // SUBTOTAL 109 leaves out what is hidden on purpose.
    const seesOnly = parsed.terms.some(({ by }) => by === 'visible');
    return {
      leftOut: all
        .filter(({ count, cell }) => count === 0 && !(seesOnly && isHidden(this.snapshot, cell)))
        .map(({ cell }) => cell),
      twice: [...all.filter(({ count }) => count > 1).map(({ cell }) => cell), ...extra],
      taken: all.filter(({ count }) => count > 0).length,
    };
  }

  /** SUM passes over texts; a formula whose result was not stored may be a number. */
  private numbersIn(formula: SumFormula): readonly AddedCell[] | null {
    const added = addedCells(formula, this.snapshot);
    if (added === null) return null;
    return added.filter(
      ({ content: { value, formula: own } }) => typeof value === 'number' || (own !== null && value === null),
    );
  }

  private leavesOfParts({ parts }: PrintedSum, axis: 'column' | 'row'): readonly CellRef[] {
    return parts.flatMap(({ cell }) => this.leaves(cell, axis, new Set()));
  }

  /** What a subtotal is the sum of along the same line, down to the figures that are no sums. */
  private leaves(cell: CellRef, axis: 'column' | 'row', above: ReadonlySet<string>): readonly CellRef[] {
    const key = cellKey(cell);
    const sum = this.byTotal.get(key)?.find((each) => each.complete && axisOf(each) === axis);
    if (sum === undefined || above.has(key)) return [cell];
    const path = new Set([...above, key]);
    return sum.parts.flatMap((part) => this.leaves(part.cell, axis, path));
  }
}

/** Cells of うち, 再掲 and 内数 rows and columns and of ハード事業, whose amounts are in others already. */
function partOfCells({ rows, columns }: CostTable): readonly CellRef[] {
  const partColumns = new Set(columns.filter(({ partOf }) => partOf).map(({ index }) => index));
  return rows.flatMap(({ role, cells }) =>
    cells
      .filter(({ column, kind }) => role === 'part-of' || kind === 'hard' || partColumns.has(column))
      .map(({ cell }) => cell),
  );
}
