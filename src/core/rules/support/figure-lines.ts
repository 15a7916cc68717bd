import type { Figure } from '../../plan/figure';
import type { TableRef } from '../../plan/indicator';
import type { Plan } from '../../plan/plan';
import { foldKey } from '../../text/fold';
import { periodKey, rowKey } from './tables';

/** A figure with words that name its place for a fingerprint. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly key: readonly string[];
}

/** Figures of one kind that stand in one row or column of a table, in their order. */
export interface FigureLine {
  readonly table: TableRef;
  readonly along: 'row' | 'column';
  readonly placed: readonly PlacedFigure[];
}

/** Every row and column of figures of the plan's tables. */
export function figureLines(plan: Plan): readonly FigureLine[] {
  const costs = plan.costTables.flatMap(({ table, rows }) =>
    linesOf(
      table,
      rows.flatMap(({ cells }) =>
        cells.map((figure) => ({
          figure,
          key: [foldKey(figure.label), figure.owner ?? '', figure.kind, periodKey(figure.period)],
        })),
      ),
    ),
  );
  const indicators = plan.kpiTables.flatMap(({ table, rows }) =>
    (['targets', 'actuals', 'rates'] as const).flatMap((kind) =>
      linesOf(
        table,
        rows.flatMap((row) =>
          row[kind].map((figure) => ({ figure, key: [rowKey(row), kind, periodKey(figure.period)] })),
        ),
      ),
    ),
  );
  return [...costs, ...indicators];
}

function linesOf(table: TableRef, all: readonly PlacedFigure[]): readonly FigureLine[] {
  const lines = (along: 'row' | 'column'): readonly FigureLine[] => {
    const groups = new Map<number, PlacedFigure[]>();
    for (const each of all) {
      const at = each.figure.cell[along];
      const group = groups.get(at);
      if (group === undefined) groups.set(at, [each]);
      else group.push(each);
    }
    return [...groups.values()].map((placed) => ({ table, along, placed: inOrder(placed) }));
  };
  return [...lines('column'), ...lines('row')];
}

function inOrder(placed: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return [...placed].sort(
    ({ figure: { cell: a } }, { figure: { cell: b } }) => a.row - b.row || a.column - b.column,
  );
}
