import type { CellSorter } from './cell-sort';
import type { GridCell } from './grid';
import { labelWithFigure } from './kpi-cell-values';

export const LONGEST_HEADER = 40;
/** More ascending numbers than this in one row are data, not years. */
const MOST_YEARS = 40;

export interface BodyRow {
  readonly row: number;
  /** Label-only rows that head the rows after them. */
  readonly group: boolean;
  /** The totals row of an Excel table. */
  readonly totals?: boolean;
}

/** Whether the cells of a row read like a header: two or more periods or header words, and no figures. */
export function isHeaderRow(cells: readonly GridCell[], sorter: CellSorter): boolean {
  if (cells.length < 2 || cells.some((cell) => isFigureOnly(cell, sorter))) return false;
  let evidence = 0;
  let other = 0;
  let eraYear: number | null = null;
  let following = 0;
  let lastPeriod: number | null = null;
  const bareYears: number[] = [];
  for (let i = 0; i < cells.length; i += 1) {
    const cell = cells[i];
    if (cell === undefined) continue;
    const { value } = cell.source;
    if (eraYear !== null && Number(value) === eraYear + 1) {
      // 平成26年度 | 27 | 28 goes on with the same era.
      eraYear += 1;
      following += 1;
      continue;
    }
    eraYear = eraYearOf(cell, sorter);
    const sort = sorter.sort(cell);
    if (typeof value === 'number' && sort !== 'period') {
      if (!isBareYear(value) || bareYears.length >= MOST_YEARS) return false;
      bareYears.push(value);
    } else if (sort === 'figure' || sort === 'mark') {
      // A dash may stand over the labels.
      if (i > 0 || sort === 'figure') return false;
    } else if (sort === 'prose') return false;
    else {
      if (sort === 'period' && bareYears.length === 0)
        lastPeriod = sorter.period(cell, false)?.period.fiscalYear ?? lastPeriod;
      if (isHeaderCell(cell, sorter)) evidence += 1;
      // 報償費 | 旅費 | 委託料: many of them between 年度 and 計.
      else if (typeof value !== 'string' || !sorter.text(value).meaning.concepts.has('expense')) other += 1;
    }
  }
  // 令和7年度 | 8 | 9 can be a year with its figures; a third number or a header word settles it.
  const runs = following === 0 || following > 2 || (following === 2 && evidence > 1);
  if (!runs || !areYears(bareYears, lastPeriod)) return false;
  evidence += following + bareYears.length;
  return evidence >= 2 && other <= evidence + 2;
}

/**
 * Whether a row right below a header or a table's row reads like the header of another table. A name with nothing but
 * numbers is the next row of the same table, also where these rise like years: 移住者数 | 人 | 1990 | 2000 | 2010.
 */
export function startsNextTable(cells: readonly GridCell[], sorter: CellSorter): boolean {
  if (!isHeaderRow(cells, sorter)) return false;
  const first = cells[0]?.source.value;
  return typeof first !== 'string' || cells.some((cell) => heads(cell, sorter));
}

/** 指標, 令和5年度: little else than a header word; 目標達成事業所数 is a name with one in it. */
function heads({ source }: GridCell, sorter: CellSorter): boolean {
  if (typeof source.value !== 'string') return false;
  const { sort, meaning } = sorter.text(source.value);
  return sort === 'period' || (sort === 'word' && meaning.share >= 0.6);
}

/** A number that is no year, neither of our calendar nor of an era: seen without looking at the texts beside it. */
function isFigureOnly(cell: GridCell, sorter: CellSorter): boolean {
  const { value } = cell.source;
  if (typeof value !== 'number' || isBareYear(value)) return false;
  return !(Number.isInteger(value) && value >= 0 && value <= 100) && sorter.sort(cell) !== 'period';
}

/** Numbers that rise in even steps, after the year that stands before them: 2016 2017 2018, 2010 2015 2020. */
function areYears(numbers: readonly number[], before: number | null): boolean {
  const [first, second] = numbers;
  if (first === undefined) return true;
  if (second === undefined || (before !== null && (first <= before || first > before + 5))) return false;
  const step = second - first;
  const even = numbers.every((number, i) => number === first + i * step);
  return even && (step === 1 || step === 5 || step === 10 || (step > 0 && step < 5 && numbers.length > 2));
}

/** The year within its era that a cell prints: 26 of 平成26年度. */
function eraYearOf(cell: GridCell, sorter: CellSorter): number | null {
  if (typeof cell.source.value !== 'string') return null;
  const { sort, period } = sorter.text(cell.source.value);
  return sort === 'period' ? (period?.period.era?.year ?? null) : null;
}

/** Two or more whole numbers, each the one before and one more, that can be years of an era or of our calendar. */
export function isYearRun(cells: readonly GridCell[]): boolean {
  if (cells.length < 2 || cells.length > MOST_YEARS) return false;
  const years = cells.map(({ source }) => yearNumber(source.value));
  const first = years[0] ?? Number.NaN;
  if (!(isBareYear(first) || (first >= 1 && first + years.length <= 70))) return false;
  return years.every((year, i) => year === first + i);
}

function yearNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*[0-9０-９]{1,4}\s*$/.test(value)
    ? Number(value.normalize('NFKC'))
    : Number.NaN;
}

/** Whether a text cell carries a period or header words and is no sentence. */
export function isHeaderCell(cell: GridCell, sorter: CellSorter): boolean {
  const { value } = cell.source;
  if (typeof value !== 'string') return sorter.sort(cell) === 'period';
  const { sort, squeezed } = sorter.text(value);
  if (UNIT_NOTE.test(squeezed)) return false;
  if (squeezed.length > LONGEST_HEADER || /^【.*】$/.test(squeezed) || NUMBERED_HEADING.test(squeezed))
    return false;
  return sort === 'period' || (sort === 'word' && !namesFigure(value));
}

/** 助成件数 1件: a label with its figure. */
export function namesFigure(text: string): boolean {
  if (!/[0-9０-９]/.test(text)) return false;
  const found = labelWithFigure(text);
  return found?.figure.kind === 'figure' && found.figure.quantity.unit !== null;
}

const UNIT_NOTE = /^[(（［[]?単位[:：は]/;
const NUMBERED_HEADING =
  /^\d{1,2}(?:[-.－‐]\d{1,2})*[.．]?[^\d年月./:％%]{4,}(?:及び|について|の名称|の区域|に関する)/;

function isBareYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1950 && value <= 2100;
}
