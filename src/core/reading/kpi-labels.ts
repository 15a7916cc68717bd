import { findUnit } from '../quantity/unit';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { namesFigure } from './header-row';
import { headingOf, isNote } from './headings';
import { labelText } from './labels';
import { type Concept, meaningOf } from './vocabulary';

const ROW_KINDS =
  /^(?:計画|目標|計画値|目標値|実績|実績値|差|差引|差異|達成率|進捗率|増減)(?:[(（](?:単年度?|累計|累積|[%％])[)）])?$/;

/** The indicator that the corner of a table or the nearest text above it names, where that is no heading of many. */
export function nameOfTable(
  { above }: Candidate,
  corner: ColumnHeader | null,
  sorter: CellSorter,
): GridCell | null {
  const own = corner?.cells[corner.cells.length - 1];
  if (own !== undefined && namesIndicator(own, sorter)) return own;
  const nearest = above.find((cell) => !/単位/.test(sorter.words(cell)));
  // A row of several texts is a row of a table: 単位 | 百万円.
  const alone =
    nearest !== undefined &&
    above.every(({ row, source }) => row !== nearest.row || source === nearest.source);
  return alone && namesIndicator(nearest, sorter) ? nearest : null;
}

const PLAIN_HEADING = /^【[^】]*】$|(?:数値目標|目標|指標|KPI|一覧表?|状況|推移|実績|計画|概要)$/i;

function namesIndicator(cell: GridCell, sorter: CellSorter): boolean {
  const words = sorter.words(cell);
  if (words.length < 3 || words.length > LONGEST_NAME || isNote(words) || headingOf(words) !== null)
    return false;
  const sort = sorter.sort(cell);
  if ((sort !== 'text' && sort !== 'word') || findUnit(words) !== null) return false;
  return !PLAIN_HEADING.test(words) && meaningOf(words).share < 0.6;
}
const LONGEST_NAME = 40;

/** 助成件数 1件: the figures stand with their names. */
export function namesFigures({ grid, bodyRows }: Candidate, { column }: ColumnHeader): boolean {
  return bodyRows.some(({ row, group }) => !group && namesFigure(labelText(grid.at(row, column))));
}

const NUMBERING = /^(?:指標|KPI)?[(（]?(?:[①-⑳]|[0-9]{1,2})[)）.．]?$/i;

/** 指標①, 指標② in a column of their own. */
export function isNumbering(
  { grid, bodyRows }: Candidate,
  header: ColumnHeader,
  sorter: CellSorter,
): boolean {
  const { period, body, concepts } = header;
  if (period !== null || body.texts === 0 || concepts.has('unit') || concepts.has('grade')) return false;
  return bodyRows.every(({ row, group }) => {
    const words = sorter.words(grid.at(row, header.column));
    return group || words === '' || NUMBERING.test(words);
  });
}

const ROLES: readonly Concept[] = [
  'target',
  'actual',
  'baseline',
  'current',
  'interim',
  'final',
  'rate',
  'target-year',
  'baseline-year',
  'difference',
  'increment',
  'cumulative',
  'unit',
  'year',
  'remark',
  'grade',
  'project',
  'number',
];

/** Rows named 目標値, 実績値 or by years: the table stands on its side, its indicators head the columns. */
export function namesRoles({ grid, bodyRows }: Candidate, label: ColumnHeader, sorter: CellSorter): boolean {
  const labels = bodyRows.flatMap(({ row, group }) => {
    const cell = group ? undefined : grid.at(row, label.column);
    return cell === undefined ? [] : [cell];
  });
  return (
    labels.length > 0 &&
    labels.every((cell) => {
      if (sorter.sort(cell) === 'period') return true;
      const { concepts, share } = meaningOf(sorter.words(cell));
      return share >= 0.8 && ROLES.some((role) => concepts.has(role));
    })
  );
}

const NO_LABEL: readonly Concept[] = ['unit', 'remark', 'grade', 'target-year', 'baseline-year', 'number'];

/** The column named 指標 and the like by its own header, else the leftmost one that holds texts. */
export function labelColumn(headers: readonly ColumnHeader[]): ColumnHeader | null {
  const chosen = headers.find(({ corrected }) => corrected === 'label');
  if (chosen !== undefined) return chosen;
  const texts = headers.filter(
    ({ body, corrected }) => corrected === null && body.texts > 0 && body.texts > body.figures,
  );
  const named = texts.filter(
    ({ concepts, ownConcepts, period }) =>
      concepts.has('label') && period === null && !NO_LABEL.some((no) => ownConcepts.has(no)),
  );
  const own = named.find(({ ownConcepts }) => ownConcepts.has('label')) ?? named[0];
  if (own !== undefined) return own;
  const plain = texts.filter(
    ({ concepts, period }) =>
      period === null &&
      !['number', 'unit', 'remark', 'project', 'grade'].some((no) => concepts.has(no as Concept)),
  );
  return plain[0] ?? texts.find(({ concepts }) => concepts.has('project')) ?? null;
}

export function isRowKind(candidate: Candidate, header: ColumnHeader, sorter: CellSorter): boolean {
  if (header.period !== null || header.body.figures > 0 || header.body.texts < 2) return false;
  return candidate.bodyRows.every(({ row, group }) => {
    const words = sorter.words(candidate.grid.at(row, header.column));
    return group || words === '' || ROW_KINDS.test(words);
  });
}
