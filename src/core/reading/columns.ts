import { findPeriods } from '../calendar/parse-period';
import type { EraName, Period } from '../calendar/period';
import { findUnit, unitInLabel, unitOfNote } from '../quantity/unit';
import type { CorrectedRole } from '../plan/table-part';
import type { Unit } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';
import type { CellSorter } from './cell-sort';
import type { Candidate } from './find-tables';
import { headerCells } from './header-cells';
import type { Grid, GridCell } from './grid';
import { type Concept, meaningOf } from './vocabulary';

/** What the header says of one column, before the table's kind is known. */
export interface ColumnHeader {
  readonly column: number;
  /** Header texts from top to bottom, joined. */
  readonly text: string;
  readonly cells: readonly GridCell[];
  readonly refs: readonly CellRef[];
  readonly concepts: ReadonlySet<Concept>;
  /** The concepts of the lowest header cell that is the column's own: 地方債 below a merged 特定財源. */
  readonly ownConcepts: ReadonlySet<Concept>;
  readonly period: Period | null;
  /** The header cells that print the period. */
  readonly periodRefs: readonly CellRef[];
  readonly unit: { readonly unit: Unit; readonly text: string; readonly cell: CellRef } | null;
  /** How the body's cells are sorted: counts. */
  readonly body: { readonly figures: number; readonly texts: number; readonly periods: number };
  /** The lowest header cell belongs to this column alone (not merged over its neighbours). */
  readonly own: boolean;
  /** A person's word for what the column is; its concepts are that word's then. */
  readonly corrected: CorrectedRole | null;
}

/** Reads the header stack of every column of a candidate and looks at what stands below. */
export function columnHeaders(candidate: Candidate, sorter: CellSorter): readonly ColumnHeader[] {
  const fiscal = saysFiscalYear(candidate, sorter);
  const era = eraOfHeader(candidate, sorter);
  const columns: ColumnHeader[] = [];
  for (let column = candidate.left; column <= candidate.right; column += 1) {
    columns.push(columnHeader(candidate, sorter, column, fiscal, era));
  }
  return columns;
}

function columnHeader(
  candidate: Candidate,
  sorter: CellSorter,
  column: number,
  fiscal: boolean,
  era: EraName | null,
): ColumnHeader {
  const { grid } = candidate;
  const cells = headerCells(candidate, column, sorter);
  const words = cells.map((cell) => sorter.words(cell));
  const joined = words.join('');
  const concepts = new Set<Concept>();
  let period: Period | null = null;
  const periodRefs: CellRef[] = [];
  for (const cell of cells) {
    const found = sorter.period(cell, true, era);
    if (found === null) continue;
    period = period === null ? found.period : mergePeriods(period, found.period);
    for (const concept of meaningOf(found.rest).concepts) concepts.add(concept);
    periodRefs.push(grid.ref(cell));
  }
  // A header cut by a line or cell break reads as one word: KPI増加分 / の累計.
  for (const concept of meaningOf(joined).concepts) concepts.add(concept);
  for (const word of words) for (const concept of meaningOf(word).concepts) concepts.add(concept);
  if (period !== null) dropYearWords(concepts);
  return {
    column,
    text: cells
      .map((cell) => headerText(cell))
      .join(' ')
      .trim(),
    cells,
    refs: cells.map((cell) => grid.ref(cell)),
    concepts,
    ownConcepts: ownConcepts(candidate, cells, words) ?? concepts,
    period: period === null ? null : asFiscal(period, fiscal),
    periodRefs,
    unit: headerUnit(candidate, cells, words),
    body: bodySorts(candidate, sorter, column, concepts.has('year') && period === null),
    own: cells.length > 0 && cells[cells.length - 1]?.column === column,
    corrected: null,
  };
}

/** Null where the column has one header cell only, or shares its lowest one with its neighbours. */
function ownConcepts(
  { grid }: Candidate,
  cells: readonly GridCell[],
  words: readonly string[],
): ReadonlySet<Concept> | null {
  const last = cells[cells.length - 1];
  if (last === undefined || cells.length < 2) return null;
  const area = grid.mergedAt(last.row, last.column);
  if (area !== null && area.right > area.left) return null;
  const { concepts } = meaningOf(words[words.length - 1] ?? '');
  return concepts.size === 0 ? null : concepts;
}

function headerText(cell: GridCell): string {
  const { value } = cell.source;
  return String(typeof value === 'object' ? '' : value)
    .replace(/\s+/g, ' ')
    .trim();
}

/** 2020年度 above and 2年目 below are one period: the year, with its place in the plan. */
function mergePeriods(a: Period, b: Period): Period {
  if (a.nature === 'ordinal' && b.nature !== 'ordinal') return { ...b, ordinal: a.ordinal };
  if (b.nature === 'ordinal') return { ...a, ordinal: a.ordinal ?? b.ordinal };
  return b;
}

/** 平成29年 in a table that says 年度 somewhere is that fiscal year. */
function asFiscal(period: Period, fiscal: boolean): Period {
  return fiscal && period.nature === 'calendar-year' ? { ...period, nature: 'fiscal-year' } : period;
}

function saysFiscalYear(candidate: Candidate, sorter: CellSorter): boolean {
  const { grid } = candidate;
  const says = (cell: GridCell): boolean => sorter.words(cell).includes('年度');
  for (let row = candidate.headerTop; row <= candidate.headerBottom; row += 1) {
    if (grid.row(row)?.cells.some(says)) return true;
  }
  return candidate.above.some(says) || candidate.notes.some(says);
}

/** The era of bare years in a header: that of a year beside them, else the one its words or a title name. */
function eraOfHeader(candidate: Candidate, sorter: CellSorter): EraName | null {
  const { grid, headerTop, headerBottom, left, right } = candidate;
  const cells: GridCell[] = [];
  for (let row = headerTop; row <= headerBottom; row += 1) {
    for (const cell of grid.row(row)?.cells ?? []) {
      if (cell.column >= left && cell.column <= right) cells.push(cell);
    }
  }
  for (const cell of cells) {
    const era = sorter.period(cell, false)?.period.era ?? null;
    if (era !== null) return era.name;
  }
  for (const cell of [...cells, ...candidate.above]) {
    const named = /平成|令和|昭和/.exec(sorter.words(cell))?.[0];
    if (named !== undefined) return named as EraName;
  }
  return null;
}

function dropYearWords(concepts: Set<Concept>): void {
  concepts.delete('year');
  concepts.delete('target-year');
  concepts.delete('baseline-year');
  concepts.delete('actual-year');
}

function headerUnit(
  candidate: Candidate,
  cells: readonly GridCell[],
  words: readonly string[],
): ColumnHeader['unit'] {
  for (let i = cells.length - 1; i >= 0; i -= 1) {
    const cell = cells[i];
    const word = words[i] ?? '';
    if (cell === undefined) continue;
    const found = unitInLabel(word) ?? unitOfNoteText(word) ?? (i > 0 ? unitAlone(word) : null);
    if (found !== null) return { ...found, cell: candidate.grid.ref(cell) };
  }
  return null;
}

/** 円 in a header row of its own. */
function unitAlone(word: string): { unit: Unit; text: string } | null {
  const unit = findUnit(word.replace(/^[(（](.*)[)）]$/, '$1'));
  return unit === null ? null : { unit, text: word };
}

function unitOfNoteText(word: string): { unit: Unit; text: string } | null {
  if (!word.includes('単位')) return null;
  const units = unitOfNote(word);
  const unit = units.length === 1 ? units[0] : undefined;
  return unit === undefined ? null : { unit, text: unit.symbol };
}

/** Below a header 年度 a bare 2020 is a year. */
function bodySorts(
  candidate: Candidate,
  sorter: CellSorter,
  column: number,
  years: boolean,
): ColumnHeader['body'] {
  const counts = { figures: 0, texts: 0, periods: 0 };
  for (const { row, group } of candidate.bodyRows) {
    if (group) continue;
    const cell = candidate.grid.seenAt(row, column);
    if (cell === undefined) continue;
    const sort = sorter.sort(cell);
    if (years && sort === 'figure' && sorter.period(cell, true) !== null) counts.periods += 1;
    else if (sort === 'figure' || sort === 'mark') counts.figures += 1;
    else if (sort === 'period') counts.periods += 1;
    else counts.texts += 1;
  }
  return counts;
}

/** The unit that a note above or beside a table gives for all its figures, if it gives just one. */
export function tableUnit(
  candidate: Candidate,
  sorter: CellSorter,
  onlyMoney = false,
): {
  readonly unit: Unit;
  readonly text: string;
  readonly cell: CellRef;
  readonly from: 'note' | 'title';
} | null {
  for (const cell of [...headerNotes(candidate), ...candidate.above, ...candidate.notes]) {
    const words = sorter.words(cell);
    const named = words.includes('単位') || BARE_UNIT.test(words) ? unitOfNote(words) : [];
    const units = onlyMoney ? named.filter(({ dimension }) => dimension === 'money') : named;
    const unit = units.length === 1 ? units[0] : undefined;
    if (unit !== undefined) return { unit, text: unit.symbol, cell: candidate.grid.ref(cell), from: 'note' };
    const title = unitInLabel(words);
    // 移住者数（人） above the members of a joint plan; words after the bracket make it something else.
    const closing = title !== null && /[)）\]］]$/.test(words) && words.length <= LONGEST_TITLE;
    if (title !== null && (title.unit.dimension === 'money' || (closing && !onlyMoney))) {
      return { ...title, cell: candidate.grid.ref(cell), from: 'title' };
    }
  }
  return null;
}

const LONGEST_TITLE = 30;
const BARE_UNIT = /^[(（［[][^()（）]{1,6}[)）］\]]$/;

/** A header cell that holds nothing but a unit in brackets, with nothing below it: a note for the whole table. */
function headerNotes(candidate: Candidate): readonly GridCell[] {
  const notes: GridCell[] = [];
  for (let row = candidate.headerTop; row <= candidate.headerBottom; row += 1) {
    for (const cell of candidate.grid.row(row)?.cells ?? []) {
      const { column } = cell;
      if (column < candidate.left || column > candidate.right || typeof cell.source.value !== 'string')
        continue;
      const empty = candidate.bodyRows.every((body) => candidate.grid.at(body.row, column) === undefined);
      if (empty && BARE_UNIT.test(cell.source.value.replace(/\s/g, ''))) notes.push(cell);
    }
  }
  return notes;
}

/** The one money unit that the headers of a table name, for the columns that name none. */
export function soleHeaderUnit(headers: readonly ColumnHeader[]): Unit | null {
  const units = new Map(
    headers.flatMap(({ unit }) =>
      unit?.unit.dimension === 'money' ? [[unit.unit.symbol, unit.unit] as const] : [],
    ),
  );
  return units.size === 1 ? ([...units.values()][0] ?? null) : null;
}

/** The one fiscal year that a title above a table speaks of. */
export function titleYear(
  titles: readonly GridCell[],
  grid: Grid,
): { readonly period: Period; readonly cell: CellRef } | null {
  for (const title of titles) {
    const { value } = title.source;
    const period = typeof value === 'string' ? soleFiscalYear(value) : null;
    if (period !== null) return { period, cell: grid.ref(title) };
  }
  return null;
}

/** The fiscal year that a short text speaks of, if it speaks of just one. */
export function soleFiscalYear(text: string): Period | null {
  if (text.length > 60) return null;
  const found = findPeriods(text);
  const first = found[0]?.period;
  if (first === undefined || first.nature !== 'fiscal-year') return null;
  return found.every(
    ({ period }) => period.nature === 'fiscal-year' && period.fiscalYear === first.fiscalYear,
  )
    ? first
    : null;
}
