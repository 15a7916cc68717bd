import type { Plan } from '../plan/plan';
import type { Indicator } from '../plan/indicator';
import type { DatedFigure } from '../plan/figure';
import { type CellRef, quoteSheet, toAddress, toRangeAddress } from '../workbook/cell-ref';
import { Decimal } from '../quantity/decimal';
import { atom, compare, type Condition, number, source, text } from './formula';
import { linkOf, mirror } from './source-cells';
import type { ReportContext } from './report-context';

/** Something that formulas cannot follow: true as long as it is what it was when the sheet was written. */
export interface Watched {
  readonly same: Condition;
  /** What to name when it is not: `KPI!B5`. */
  readonly place: string;
}

/**
 * What would make a sheet about this plan stale in a way that its formulas cannot follow: a label, a figure that stands
 * as text and was copied as a constant, a line more or less in a table of indicators.
 */
export function watchPlan(plan: Plan, context: ReportContext): readonly Watched[] {
  const watched: Watched[] = [];
  const seen = new Set<string>();
  const once = (cell: CellRef): void => {
    const key = placeName(cell);
    const known = context.textAt(cell);
    if (known === null || seen.has(key)) return;
    seen.add(key);
    watched.push({ same: compare(source(cell, known), '=', text(known)), place: key });
  };
  for (const indicator of plan.indicators) {
    once(indicator.cell);
    for (const figure of figuresOf(indicator)) if (isCopied(figure, context)) once(figure.cell);
  }
  for (const figure of plan.costs) if (isCopied(figure, context)) once(figure.cell);
  return [...watched, ...watchLines(plan, context)];
}

function figuresOf({ baseline, targets, actuals }: Indicator): readonly DatedFigure[] {
  return [...(baseline === null ? [] : [baseline]), ...targets, ...actuals];
}

function isCopied(figure: DatedFigure, context: ReportContext): boolean {
  return figure.quantity !== null && linkOf(figure, mirror(figure, '', context)) !== null;
}

/** The labels of each table of indicators, counted: one more place than there is now, so that a line added is seen. */
function watchLines({ kpiTables }: Plan, context: ReportContext): readonly Watched[] {
  return kpiTables.flatMap(({ rows }): readonly Watched[] => {
    const cells = rows.map(({ cell }) => cell);
    const [first] = cells;
    if (first === undefined) return [];
    const isDown = cells.every(({ column, sheet }) => column === first.column && sheet === first.sheet);
    const isAcross = cells.every(({ row, sheet }) => row === first.row && sheet === first.sheet);
    if (!isDown && !isAcross) return [];
    const lines = cells.map((cell) => (isDown ? cell.row : cell.column));
    const [from, to] = [Math.min(...lines), Math.max(...lines) + 1];
    const range = isDown
      ? { top: from, bottom: to, left: first.column, right: first.column }
      : { top: first.row, bottom: first.row, left: from, right: to };
    const count = context.filledIn(first.sheet, range);
    const counted = atom(`COUNTA(${quoteSheet(first.sheet)}!${toRangeAddress(range)})`, new Decimal(count));
    return [{ same: compare(counted, '=', number(count)), place: `${first.sheet}!${toRangeAddress(range)}` }];
  });
}

function placeName(cell: CellRef): string {
  return `${cell.sheet}!${toAddress(cell)}`;
}
