import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { SheetSnapshot, SnapshotCell, SnapshotTable } from '../workbook/snapshot';
import { tablesByHeader } from './excel-tables';

const COLUMN_SPAN = 16_384;

/** A cell at a place of a grid. The place can differ from the cell's own (tabs, transposed grids). */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly source: SnapshotCell;
}

/** Non-empty cells of one grid row in ascending column order. */
export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

interface MergedArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet as the table finder sees it: random access, merged areas answered by their first cell, and text with
 * tabs in one cell (a plan pasted without splitting) spread over the columns to its right. Every place knows
 * the worksheet cell it stands for.
 */
export class Grid {
  private readonly index: ReadonlyMap<number, GridRow>;
  private readonly mergedTo: ReadonlyMap<number, MergedArea>;
  private sortedMerges: readonly MergedArea[] | null = null;
  private readonly headed: ReadonlyMap<number, readonly SnapshotTable[]>;

  private constructor(
    readonly sheet: SheetSnapshot,
    readonly rows: readonly GridRow[],
    private readonly merges: readonly MergedArea[],
    readonly transposed: boolean,
    /** Texts that stand alone around a turned part, in its coordinates, from top to bottom of the sheet. */
    readonly loose: readonly GridCell[] = [],
  ) {
    this.index = new Map(rows.map((row) => [row.row, row]));
    this.mergedTo = indexMerges(merges, this.index);
    this.headed = transposed ? new Map() : tablesByHeader(sheet);
  }

  static of(sheet: SheetSnapshot): Grid {
    const above = new Map<number, SnapshotCell>();
    const rows = sheet.rows.map(({ row, cells }) => ({
      row,
      cells: spreadTabs(row, withoutDitto(cells, above)),
    }));
    return new Grid(sheet, rows, sheet.merges, false);
  }

  /** Some rows of the grid with rows and columns exchanged; `loose` texts stand around them. */
  turn(rows: readonly GridRow[], loose: readonly GridCell[]): Grid {
    const columns = new Map<number, GridCell[]>();
    for (const cell of rows.flatMap(({ cells }) => cells)) {
      const line = columns.get(cell.column);
      if (line === undefined) columns.set(cell.column, [turned(cell)]);
      else line.push(turned(cell));
    }
    const lines = [...columns].sort((a, b) => a[0] - b[0]).map(([row, cells]) => ({ row, cells }));
    const top = rows[0]?.row ?? 0;
    const bottom = rows[rows.length - 1]?.row ?? 0;
    const merges = this.mergesStarting(top, bottom).map((area) => ({
      top: area.left,
      left: area.top,
      bottom: area.right,
      right: area.bottom,
    }));
    return new Grid(this.sheet, lines, merges, !this.transposed, loose.map(turned));
  }

  private mergesStarting(first: number, last: number): readonly MergedArea[] {
    this.sortedMerges ??= [...this.merges].sort((a, b) => a.top - b.top);
    let low = 0;
    let high = this.sortedMerges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sortedMerges[middle]?.top ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((this.sortedMerges[end]?.top ?? last + 1) <= last) end += 1;
    return this.sortedMerges.slice(low, end);
  }

  row(row: number): GridRow | undefined {
    return this.index.get(row);
  }

  /** Excel tables whose header stands in this row, from left to right; none on a turned grid. */
  tablesHeadedAt(row: number): readonly SnapshotTable[] {
    return this.headed.get(row) ?? [];
  }

  /** The cell that stands at this place itself. */
  at(row: number, column: number): GridCell | undefined {
    const cells = this.index.get(row)?.cells;
    if (cells === undefined) return undefined;
    let low = 0;
    let high = cells.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const cell = cells[middle];
      if (cell === undefined) return undefined;
      if (cell.column === column) return cell;
      if (cell.column < column) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** The cell seen at this place: its own, or the first cell of the merged area that covers it. */
  seenAt(row: number, column: number): GridCell | undefined {
    const own = this.at(row, column);
    if (own !== undefined) return own;
    const area = this.mergedTo.get(row * COLUMN_SPAN + column);
    return area === undefined ? undefined : this.at(area.top, area.left);
  }

  /** The merged area that covers this place, or null. */
  mergedAt(row: number, column: number): MergedArea | null {
    return this.mergedTo.get(row * COLUMN_SPAN + column) ?? null;
  }

  /** The worksheet cell that a grid cell stands for. */
  ref(cell: GridCell): CellRef {
    return { sheet: this.sheet.name, row: cell.source.row, column: cell.source.column };
  }

  /** The worksheet cell of a place, also where nothing stands. */
  refAt(row: number, column: number): CellRef {
    const cell = this.at(row, column);
    if (cell !== undefined) return this.ref(cell);
    return this.transposed
      ? { sheet: this.sheet.name, row: column, column: row }
      : { sheet: this.sheet.name, row, column };
  }

  /** The worksheet range of a grid rectangle. */
  rangeOf(area: MergedArea): RangeRef {
    const { top, left, bottom, right } = area;
    return this.transposed
      ? { sheet: this.sheet.name, top: left, left: top, bottom: right, right: bottom }
      : { sheet: this.sheet.name, top, left, bottom, right };
  }
}

function turned({ row, column, source }: GridCell): GridCell {
  return { row: column, column: row, source };
}

const DITTO = /^\s*(?:〃|〟|″|々|同上|仝)\s*$/;

/** 〃 and 同上 say the text above once more; a figure is not repeated. `above` has the last cell of each column. */
function withoutDitto(
  cells: readonly SnapshotCell[],
  above: Map<number, SnapshotCell>,
): readonly SnapshotCell[] {
  return cells.map((cell) => {
    const before = above.get(cell.column);
    const repeats = typeof cell.value === 'string' && DITTO.test(cell.value);
    const shown = repeats && typeof before?.value === 'string' ? { ...cell, value: before.value } : cell;
    above.set(cell.column, shown);
    return shown;
  });
}

function spreadTabs(row: number, cells: readonly SnapshotCell[]): readonly GridCell[] {
  const out: GridCell[] = [];
  cells.forEach((source, i) => {
    const { value, column } = source;
    const parts = typeof value === 'string' && value.includes('\t') ? value.split('\t') : null;
    const next = cells[i + 1];
    if (parts === null || (next !== undefined && next.column < column + parts.length)) {
      out.push({ row, column, source });
      return;
    }
    parts.forEach((part, offset) => {
      if (part.trim() === '') return;
      out.push({ row, column: column + offset, source: { ...source, value: part } });
    });
  });
  return out;
}

/** Places covered by a merged area other than its first cell; only rows that hold something are indexed. */
function indexMerges(
  merges: readonly MergedArea[],
  rows: ReadonlyMap<number, GridRow>,
): ReadonlyMap<number, MergedArea> {
  const covered = new Map<number, MergedArea>();
  for (const area of merges) {
    if (area.right - area.left > 1_000) continue;
    const last = Math.min(area.bottom, area.top + 10_000);
    for (let row = area.top; row <= last; row += 1) {
      if (row !== area.top && !rows.has(row) && area.bottom - area.top > 100) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        covered.set(row * COLUMN_SPAN + column, area);
      }
    }
  }
  return covered;
}
