import type { Settings } from '../engine/settings';
import type { TableRef } from '../plan/indicator';
import type { TablePart } from '../plan/table-part';
import type { CellRef, RangeRef } from '../workbook/cell-ref';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { CellSorter } from './cell-sort';
import { correctColumns, titleCell } from './column-corrections';
import { type ColumnHeader, columnHeaders } from './columns';
import { appendBlock, type Block, continuesLabelled, continuesUnlabelled } from './continuation';
import { costScore } from './cost-columns';
import { readCostTable, type ReadCostTable } from './cost-table';
import { FigureMaker } from './figures';
import { type Candidate, findCandidates } from './find-tables';
import { Grid } from './grid';
import { kpiColumns, type KpiColumns, saysKpi } from './kpi-columns';
import { KpiTableReader, type ReadingDraft } from './kpi-table';
import { type Line, linesOf } from './lines';
import { mixedHeaders } from './mixed-table';
import { stackedAbove } from './stacked-costs';
import { labelText } from './labels';
import type { ReaderWarning } from './reading-result';
import { TakenPlaces } from './taken-places';
import { turnedBlocks } from './turned-blocks';
import { costKindOf } from './vocabulary';

export interface ReadKpi {
  readonly candidate: Candidate;
  readonly kpi: KpiColumns;
  readonly drafts: readonly ReadingDraft[];
  readonly sumRows: KpiTableReader['sumRows'];
  /** Further blocks of a split table, with their columns. */
  readonly blocks: Block[];
}

/** What one sheet holds: tables, and the lines outside them. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly kpiTables: readonly ReadKpi[];
  readonly costTables: readonly ReadCostTable[];
  readonly lines: readonly Line[];
}

const ZERO_YEAR = /(?<![0-9０-９])[0０][0-9０-９]*\s*年/;
const LIKE_A_YEAR = /[0-9０-９]\s*年|[HRS]\s*[0-9０-９]+\s*(?:年|[.．/]|$)/;

/** Reads sheets one after the other; figures used and warnings gather here. */
export class SheetReader {
  readonly sorter: CellSorter;
  readonly figures: FigureMaker;
  readonly warnings: ReaderWarning[] = [];
  private readonly unclear: CellRef[] = [];

  constructor(
    workbook: WorkbookSnapshot,
    private readonly settings: Settings,
  ) {
    this.sorter = new CellSorter(workbook);
    this.figures = new FigureMaker(workbook);
  }

  read(sheet: SheetSnapshot): SheetReading {
    const grid = Grid.of(sheet);
    const kpiTables: ReadKpi[] = [];
    const costTables: ReadCostTable[] = [];
    const taken = new TakenPlaces();
    const take = (candidate: Candidate): void => {
      const result = this.interpret(candidate, kpiTables, costTables);
      if (result === null) return;
      taken.add(rangeOf(candidate));
      this.useHeader(candidate);
      if (result.kind === 'kpi') {
        kpiTables.push(result.table);
        if (result.costs !== null) costTables.push(result.costs);
      } else if (result.kind === 'cost') costTables.push(result.table);
    };
    findCandidates(grid, this.sorter).forEach(take);
    for (const block of turnedBlocks(grid, this.sorter, ({ row, column }) => !taken.has(row, column))) {
      for (const candidate of findCandidates(block, this.sorter)) {
        if (isPlausibleTurned(candidate, this.sorter)) take(candidate);
      }
    }
    // A table without labels is none where its rows and columns change places.
    for (const cell of this.unclear.splice(0)) {
      if (!taken.has(cell.row, cell.column))
        this.warnings.push({ code: 'continuation-unclear', data: {}, cell });
    }
    this.noteUnreadable();
    return {
      sheet,
      kpiTables,
      costTables,
      lines: linesOf(grid, this.sorter, (row, column) => taken.has(row, column)),
    };
  }

  /** Years typed as numbers in a header are read, not left over. */
  private useHeader({ grid, headerTop, headerBottom, left, right }: Candidate): void {
    for (let row = headerTop; row <= headerBottom; row += 1) {
      for (const cell of grid.row(row)?.cells ?? []) {
        if (cell.column >= left && cell.column <= right) this.figures.use(cell);
      }
    }
  }

  private interpret(
    candidate: Candidate,
    before: readonly ReadKpi[],
    costsBefore: readonly ReadCostTable[],
  ):
    | { readonly kind: 'kpi'; readonly table: ReadKpi; readonly costs: ReadCostTable | null }
    | { readonly kind: 'cost'; readonly table: ReadCostTable }
    | { readonly kind: 'continuation' }
    | null {
    const headers = correctColumns(
      candidate,
      columnHeaders(candidate, this.sorter),
      this.settings.columnRoles,
    );
    const mixed = mixedHeaders(headers);
    const above = stackedAbove(candidate, headers, costsBefore);
    const score = mixed !== null ? 0 : above !== null ? 1 : costScore(candidate, headers, this.sorter);
    if (score > 0 && !continuesUnlabelled(candidate, before[before.length - 1], this.sorter)) {
      const cost = this.readCosts(candidate, headers, above);
      if (cost !== null) {
        this.noteUnknown(cost);
        return { kind: 'cost', table: cost };
      }
    }
    if (score > 0 && !saysKpi(candidate, this.sorter)) return null;
    const kpi = kpiColumns(candidate, headers, this.sorter, mixed?.money);
    if (kpi === null) return null;
    const unlabelled = !kpi.columns.some(({ role }) => role === 'label');
    const goesOn = unlabelled && continuesUnlabelled(candidate, before[before.length - 1], this.sorter);
    if (unlabelled && (kpi.name === null || goesOn)) return this.continueTable(candidate, kpi, before);
    this.noteCurrent(candidate, kpi);
    this.noteYears(kpi, candidate);
    const tableReader = new KpiTableReader(candidate, kpi, this.sorter, this.figures);
    const drafts = tableReader.read();
    const previous = before[before.length - 1];
    if (drafts.length > 0 && continuesLabelled(candidate, drafts, previous, this.sorter)) {
      appendBlock(previous, candidate, kpi.columns, drafts);
      return { kind: 'continuation' };
    }
    if (drafts.length === 0) return null;
    const costs = mixed === null ? null : this.readCosts(candidate, mixed.cost, null);
    return {
      kind: 'kpi',
      table: { candidate, kpi, drafts, sumRows: tableReader.sumRows, blocks: [] },
      costs,
    };
  }

  private readCosts(
    candidate: Candidate,
    headers: readonly ColumnHeader[],
    above: ReadCostTable | null,
  ): ReadCostTable | null {
    return readCostTable(candidate, headers, this.sorter, this.figures, this.settings.printedAs, above);
  }

  /** A block without labels right below a table with as many rows goes on with that table's columns. */
  private continueTable(
    candidate: Candidate,
    kpi: KpiColumns,
    before: readonly ReadKpi[],
  ): { readonly kind: 'continuation' } | null {
    const previous = before[before.length - 1];
    if (!continuesUnlabelled(candidate, previous, this.sorter)) {
      const cell = candidate.grid.refAt(candidate.headerTop, candidate.left);
      this.unclear.push(cell);
      return null;
    }
    const more = new KpiTableReader(candidate, kpi, this.sorter, this.figures).read();
    appendBlock(previous, candidate, kpi.columns, more);
    this.noteYears(kpi, candidate);
    return { kind: 'continuation' };
  }

  /** Turns the unreadable places found so far into warnings. */
  noteUnreadable(): void {
    for (const { cell, text, withheld } of this.figures.unreadable.splice(0)) {
      this.warnings.push({
        code: withheld ? 'value-withheld' : 'figure-unreadable',
        data: { text: { type: 'text', text } },
        cell,
      });
    }
  }

  /** Columns of figures that nobody understands are named once each. */
  private noteUnknown({ columns }: ReadCostTable): void {
    for (const { kind, header, headerCell } of columns) {
      if (kind !== 'unknown-money') continue;
      this.warnings.push({
        code: 'column-unknown',
        data: { text: { type: 'text', text: header } },
        cell: headerCell,
      });
    }
  }

  /** A header cell over figures that looks like a year and is none (平成 00 年, 9020年度). */
  private noteYears({ columns }: KpiColumns, { grid }: Candidate): void {
    for (const { body, cells, period } of columns) {
      for (const cell of body.figures === 0 ? [] : cells) {
        const text = labelText(cell);
        const readable =
          this.sorter.period(cell, true, period?.era?.name ?? null) !== null && !ZERO_YEAR.test(text);
        if (!LIKE_A_YEAR.test(text) || readable) continue;
        this.warnings.push({
          code: 'year-unclear',
          data: { text: { type: 'text', text } },
          cell: grid.ref(cell),
        });
      }
    }
  }

  private noteCurrent(candidate: Candidate, kpi: KpiColumns): void {
    const { currentTakenAs } = kpi;
    if (currentTakenAs === null) return;
    const cell: CellRef | null = currentTakenAs.column.refs[0] ?? null;
    this.warnings.push({
      code: 'baseline-or-actual',
      data: {
        text: { type: 'text', text: labelText(currentTakenAs.column.cells[0]) },
        taken: { type: 'role', role: currentTakenAs.role },
      },
      cell: cell ?? candidate.grid.refAt(candidate.headerTop, candidate.left),
    });
  }
}

/** A candidate's header and body on the sheet. */
function rangeOf({ grid, headerTop, left, lastRow, right }: Candidate): RangeRef {
  return grid.rangeOf({ top: headerTop, left, bottom: lastRow, right });
}

/**
 * A turned table needs figures in two entries across, or it is just a list of labels with values beside them; one
 * entry is enough where the labels are those of an indicator (指標, 目標値).
 */
function isPlausibleTurned(candidate: Candidate, sorter: CellSorter): boolean {
  const { grid, left, right } = candidate;
  const entries = candidate.bodyRows.filter(({ row, group }) => {
    const cells = grid.row(row)?.cells.filter(({ column }) => column >= left && column <= right) ?? [];
    return !group && cells.some((cell) => sorter.sort(cell) === 'figure');
  });
  if (isListOfPairs(candidate, sorter)) return false;
  if (entries.length >= 2) return true;
  const cells = grid.row(candidate.headerTop)?.cells ?? [];
  const concepts = new Set(cells.flatMap((cell) => [...sorter.text(sorter.words(cell)).meaning.concepts]));
  const years = cells.filter((cell) => sorter.sort(cell) === 'period').length;
  const values = concepts.has('target') || concepts.has('actual') || concepts.has('baseline') || years >= 2;
  return entries.length === 1 && concepts.has('label') && values;
}

/** 総事業費 | 12,000千円 | 交付金額 | 6,000千円: a second name of money stands where figures are due. */
function isListOfPairs({ grid, left, right, bodyRows }: Candidate, sorter: CellSorter): boolean {
  return bodyRows.some(({ row }) =>
    grid.row(row)?.cells.some((cell) => {
      if (cell.column <= left || cell.column > right || sorter.sort(cell) !== 'word') return false;
      const { concepts, share } = sorter.text(sorter.words(cell)).meaning;
      return share >= 0.6 && costKindOf(concepts) !== null;
    }),
  );
}

/** The table as others see it. */
export function tableRef(
  candidate: Candidate,
  kind: TableRef['kind'],
  layout: string,
  columns: TableRef['columns'],
  parts: readonly TablePart[],
  blocks: readonly Candidate[],
  section: string | null,
): TableRef {
  const title = titleCell(candidate);
  return {
    kind,
    layout,
    transposed: candidate.grid.transposed,
    range: rangeOf(candidate),
    blocks: blocks.map(rangeOf),
    columns,
    parts,
    title: title === null ? null : { value: labelText(title), cell: candidate.grid.ref(title) },
    section,
  };
}
