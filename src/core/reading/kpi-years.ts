import type { EraName, Period } from '../calendar/period';
import type { CellSorter } from './cell-sort';
import type { FigureMaker } from './figures';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import type { RoledColumn } from './kpi-columns';

/** A period with the cell that prints it. */
export interface PrintedPeriod {
  readonly period: Period;
  readonly cell: GridCell;
}

/** The years that stand in cells of a KPI table's body: in a column of their own or beside each value. */
export class KpiYears {
  private readonly eras = new Map<RoledColumn, EraName | null>();
  private readonly yearColumns: Readonly<Record<'baseline-year' | 'target-year', readonly RoledColumn[]>>;

  constructor(
    private readonly candidate: Candidate,
    private readonly columns: readonly RoledColumn[],
    private readonly sorter: CellSorter,
    private readonly figures: FigureMaker,
  ) {
    this.yearColumns = {
      'baseline-year': columns.filter(({ role }) => role === 'baseline-year'),
      'target-year': columns.filter(({ role }) => role === 'target-year'),
    };
  }

  /** The 年度 cell to the right (or left) of a value. */
  beside(row: number, column: RoledColumn): PrintedPeriod | null {
    const wanted = column.role === 'baseline' ? 'baseline-year' : 'target-year';
    const position = column.column - (this.columns[0]?.column ?? 0);
    const isActual = column.role === 'actual';
    const suits = (one: RoledColumn): boolean => isActual || !one.concepts.has('actual-year');
    const beside = [this.columns[position + 1], this.columns[position - 1]].filter(
      (one) => one?.role === wanted && suits(one),
    );
    const neighbour = beside.find((one) => isActual && one?.concepts.has('actual-year')) ?? beside[0];
    if (neighbour !== undefined) return this.at(row, neighbour);
    const only = this.yearColumns[wanted].filter(suits);
    const sole =
      only.length === 1 && column.role !== 'interim-target' && column.role !== 'actual' ? only[0] : undefined;
    return sole === undefined ? null : this.at(row, sole);
  }

  /** The era of bare years in a column: 平成 in its header, or in the first of its cells that names one. */
  private eraOf(column: RoledColumn): EraName | null {
    const known = this.eras.get(column);
    if (known !== undefined) return known;
    const { grid, bodyRows } = this.candidate;
    let era = (/平成|令和|昭和/.exec(column.text)?.[0] ?? null) as EraName | null;
    for (const { row } of era === null ? bodyRows : []) {
      const cell = grid.at(row, column.column);
      era = cell === undefined ? null : (this.sorter.period(cell, false)?.period.era?.name ?? null);
      if (era !== null) break;
    }
    this.eras.set(column, era);
    return era;
  }

  at(row: number, column: RoledColumn): PrintedPeriod | null {
    const cell = this.candidate.grid.seenAt(row, column.column);
    if (cell === undefined) return null;
    this.figures.use(cell);
    const found = this.sorter.period(cell, true, this.eraOf(column));
    if (found === null) return null;
    // 平成31年 under a header that says 年度 is that fiscal year.
    const fiscal = column.text.includes('年度') && found.period.nature === 'calendar-year';
    return { period: fiscal ? { ...found.period, nature: 'fiscal-year' } : found.period, cell };
  }
}
