import type fc from 'fast-check';
import type { Severity } from '../../../src/core/engine/finding';
import type { Settings } from '../../../src/core/engine/settings';
import type { GridCell, GridRow, GridWorkbook } from '../../tools/grid';

/**
 * Proof of the rules by mutation. For each rule: a generator of workbooks that are right, each with one change that
 * makes it wrong. `mutation.test.ts` asks that nothing is an error in the right one, that the rule is silent there,
 * and that it speaks of the wrong one.
 *
 * To add a rule: put `{ id, severity, workbooks }` into a file `<subject>.mutations.ts` beside this one and that list
 * into `all-mutations.ts`. Clean tables to start from stand in `clean-tables.ts`; change a copy with `withCell`.
 * `MUTATION_RUNS=200 npx jest test/rules/mutation` tries more than the few of every day, `MUTATION_SEED` others.
 * `clean.test.ts` takes the right halves of all of them, and whole plans, for the count of false errors.
 */
export interface RuleMutation {
  readonly id: string;
  /** What is changed, where a rule has several mutations. */
  readonly name?: string;
  /** The severity that the finding must have. */
  readonly severity: Severity;
  readonly settings?: Partial<Settings>;
  readonly workbooks: fc.Arbitrary<MutatedWorkbook>;
}

export interface MutatedWorkbook {
  readonly clean: GridWorkbook;
  readonly broken: GridWorkbook;
}

/** One sheet as a workbook. */
export function oneSheet(rows: readonly GridRow[], more: Omit<SheetFacts, 'rows'> = {}): GridWorkbook {
  return { sheets: { 計画: { rows, ...more } } };
}

interface SheetFacts {
  readonly rows: readonly GridRow[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** The rows with one cell replaced; both counts from 0. */
export function withCell(
  rows: readonly GridRow[],
  row: number,
  column: number,
  cell: GridCell,
): readonly GridRow[] {
  return rows.map((cells, at) => {
    if (at !== row) return cells;
    const filled = Array.from({ length: Math.max(cells.length, column + 1) }, (_, i) => cells[i] ?? null);
    return filled.map((old, i) => (i === column ? cell : old));
  });
}
