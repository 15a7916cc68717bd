import type { ColumnRole } from '../plan/indicator';
import type { CorrectedRole, RoleEvidence } from '../plan/table-part';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { namesFigure } from './header-row';
import { headingOf, isNote } from './headings';
import { labelText } from './labels';
import { isRateOfMoney } from './mixed-table';
import { type Concept, costKindOf, meaningOf } from './vocabulary';

/** A column with its role, and why it has it. */
export interface RoledColumn extends ColumnHeader {
  readonly role: ColumnRole;
  readonly why: RoleEvidence;
}

export interface KpiColumns {
  readonly columns: readonly RoledColumn[];
  readonly layout: string;
  /** The kinds of rows tell single years from running totals: the figures are a year's own. */
  readonly singleYears: boolean;
  /** Columns of a project's costs, which are read as a cost table. */
  readonly money: ReadonlySet<number>;
  /** Where no column holds labels: the cell that names the one indicator of the table. */
  readonly name: GridCell | null;
  /** 現状値 had to be taken for one or the other. */
  readonly currentTakenAs: { readonly column: ColumnHeader; readonly role: 'baseline' | 'actual' } | null;
}

const HEADING_OF_KPI = /数値目標|KPI|重要業績評価指標|評価指標|成果指標|目標指標|目標値|指標|目標年月/i;
const HEADING_OF_ACTUALS = /実績|達成状況|進捗/;
const ROW_KINDS =
  /^(?:計画|目標|計画値|目標値|実績|実績値|差|差引|差異|達成率|進捗率|増減)(?:[(（](?:単年度?|累計|累積|[%％])[)）])?$/;

const FIXED: readonly (readonly [Concept, ColumnRole])[] = [
  ['rate', 'rate'],
  ['difference', 'difference'],
  ['grade', 'grade'],
  ['remark', 'remark'],
  ['unit', 'unit'],
];

/** A role, or what the other columns still have to decide. */
type Undecided = ColumnRole | 'period' | 'current';

/** Whether a heading above a table, or the sheet's name, says that it holds indicators. */
export function saysKpi(candidate: Candidate, sorter: CellSorter): boolean {
  return (
    HEADING_OF_KPI.test(candidate.grid.sheet.name) ||
    candidate.above.some((cell) => HEADING_OF_KPI.test(sorter.words(cell)))
  );
}

/** Years alone make no KPI table (statistics have them too); dates at a year's end are how plans date targets. */
function datesTargets(columns: readonly ColumnHeader[]): boolean {
  return columns.some(({ period }) => period?.nature === 'fiscal-year-end');
}

const NO_MONEY: ReadonlySet<ColumnHeader> = new Set();

/**
 * Gives every column of a KPI table its role, or null where the columns make no KPI table. `money` are the columns
 * of a project's costs beside its indicators.
 */
export function kpiColumns(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  sorter: CellSorter,
  money: ReadonlySet<ColumnHeader> = NO_MONEY,
): KpiColumns | null {
  const numberings = new Set(headers.filter((header) => isNumbering(candidate, header, sorter)));
  const first = labelColumn(headers.filter((header) => !numberings.has(header)));
  const years = headers.some(({ period }) => period !== null);
  const name = nameOfTable(candidate, first, sorter);
  // 目標, 実績 below each other under the years of the one indicator that a title names.
  const kindsFirst = first !== null && years && name !== null && isRowKind(candidate, first, sorter);
  const label = kindsFirst ? null : first;
  const has = (concept: Concept): boolean => headers.some(({ concepts }) => concepts.has(concept));
  const known =
    kindsFirst ||
    has('label') ||
    has('target') ||
    has('baseline') ||
    has('actual') ||
    has('increment') ||
    has('final');
  if (!known && !saysKpi(candidate, sorter) && !datesTargets(headers)) return null;
  const rowKind = headers.find((header) => header !== label && isRowKind(candidate, header, sorter)) ?? null;
  const roles = new Map<ColumnHeader, Undecided>();
  for (const header of headers) {
    if (money.has(header)) roles.set(header, isRateOfMoney(header) ? 'rate' : 'amount');
    else if (header.corrected !== null) roles.set(header, correctedRole(header.corrected));
    else if (header === label) roles.set(header, 'label');
    else if (header === rowKind) roles.set(header, 'row-kind');
    else if (numberings.has(header)) roles.set(header, 'number');
    else roles.set(header, roleOf(header, headers, roles));
  }
  if (label !== null) settleProjects(headers, roles);
  const told = new Map(roles);
  settleAmounts(headers, roles);
  const currentTakenAs = settleCurrent(headers, roles);
  settlePeriods(candidate, headers, roles, sorter);
  const columns = headers.map((header) => ({
    ...header,
    role: (roles.get(header) ?? 'ignored') as ColumnRole,
    why: whyOf(header, told.get(header), roles.get(header)),
  }));
  const values = columns.filter(({ role }) => isValueRole(role));
  const inLabels = label !== null && namesFigures(candidate, label);
  if (values.length === 0 && !inLabels) return null;
  if (label !== null && namesRoles(candidate, label, sorter)) return null;
  return {
    columns,
    layout: layoutOf(columns),
    singleYears: rowKind !== null && saysSingleYears(candidate, rowKind, sorter),
    money: new Set([...money].map(({ column }) => column)),
    name: label === null && tellsApart(values) ? name : null,
    currentTakenAs,
  };
}

/** The indicator that the corner of a table or the nearest text above it names, where that is no heading of many. */
function nameOfTable({ above }: Candidate, corner: ColumnHeader | null, sorter: CellSorter): GridCell | null {
  const own = corner?.cells[corner.cells.length - 1];
  if (own !== undefined && namesIndicator(own, sorter)) return own;
  const nearest = above.find((cell) => !/単位/.test(sorter.words(cell)));
  return nearest !== undefined && namesIndicator(nearest, sorter) ? nearest : null;
}

const PLAIN_HEADING = /^【[^】]*】$|(?:数値目標|目標|指標|KPI|一覧表?|状況|推移|実績|計画|概要)$/i;

function namesIndicator(cell: GridCell, sorter: CellSorter): boolean {
  const words = sorter.words(cell);
  if (words.length < 3 || words.length > LONGEST_NAME || isNote(words) || headingOf(words) !== null)
    return false;
  const sort = sorter.sort(cell);
  if (sort !== 'text' && sort !== 'word') return false;
  return !PLAIN_HEADING.test(words) && meaningOf(words).share < 0.6;
}
const LONGEST_NAME = 40;

/** One indicator has one target and one actual a year. */
function tellsApart(values: readonly RoledColumn[]): boolean {
  const places = values.map(
    ({ role, period }) => `${role} ${period?.fiscalYear ?? ''} ${period?.ordinal ?? ''}`,
  );
  return new Set(places).size === places.length;
}

/** Kinds of money are the project's amounts in a table of indicators. */
function correctedRole(role: CorrectedRole): ColumnRole {
  return role.startsWith('cost:') ? 'amount' : (role as ColumnRole);
}

function whyOf(
  { concepts, corrected }: ColumnHeader,
  first: Undecided | undefined,
  role: Undecided | undefined,
): RoleEvidence {
  if (corrected !== null) return 'setting';
  if (first === 'current') return 'neighbours';
  if (first === 'period') return 'header-year';
  if (role === 'label') return concepts.has('label') ? 'header-word' : 'position';
  if (concepts.size > 0 && role !== 'row-kind') return 'header-word';
  return role === 'ignored' ? 'none' : 'body';
}

/** 目標（単年） and 目標（累計） below each other. */
function saysSingleYears(
  { grid, bodyRows }: Candidate,
  { column }: ColumnHeader,
  sorter: CellSorter,
): boolean {
  return bodyRows.some(({ row }) => sorter.words(grid.at(row, column)).includes('単年'));
}

function isValueRole(role: RoledColumn['role']): boolean {
  return ['target', 'interim-target', 'increment', 'increment-total', 'actual', 'actual-total'].includes(
    role,
  );
}

/** 助成件数 1件: the figures stand with their names. */
function namesFigures({ grid, bodyRows }: Candidate, { column }: ColumnHeader): boolean {
  return bodyRows.some(({ row, group }) => !group && namesFigure(labelText(grid.at(row, column))));
}

const NUMBERING = /^(?:指標|KPI)?[(（]?(?:[①-⑳]|[0-9]{1,2})[)）.．]?$/i;

/** 指標①, 指標② in a column of their own. */
function isNumbering({ grid, bodyRows }: Candidate, header: ColumnHeader, sorter: CellSorter): boolean {
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
function namesRoles({ grid, bodyRows }: Candidate, label: ColumnHeader, sorter: CellSorter): boolean {
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
function labelColumn(headers: readonly ColumnHeader[]): ColumnHeader | null {
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

function isRowKind(candidate: Candidate, header: ColumnHeader, sorter: CellSorter): boolean {
  if (header.period !== null || header.body.figures > 0 || header.body.texts < 2) return false;
  return candidate.bodyRows.every(({ row, group }) => {
    const words = sorter.words(candidate.grid.at(row, header.column));
    return group || words === '' || ROW_KINDS.test(words);
  });
}

function roleOf(
  header: ColumnHeader,
  headers: readonly ColumnHeader[],
  before: ReadonlyMap<ColumnHeader, Undecided>,
): Undecided {
  const { concepts, ownConcepts, period, body } = header;
  const is = (concept: Concept): boolean => concepts.has(concept);
  if (period === null && ownConcepts !== concepts && ownConcepts.has('year') && ownConcepts.size === 1) {
    // 基準値 or 目標値 over 数値 and 年度.
    if (is('baseline') || is('current')) return 'baseline-year';
    if (is('target') || is('final') || is('interim') || is('actual')) return 'target-year';
  }
  if (is('number') && concepts.size === 1) return 'number';
  if (is('grade') && /[達進]\S*状況/.test(header.text) && body.figures > body.texts) return 'rate';
  const fixed = FIXED.find(([concept]) => is(concept));
  if (fixed !== undefined) return fixed[1];
  if (is('part-year')) return 'ignored';
  if ((is('year-sum') || is('sum')) && headers.some((other) => other.concepts.has('part-year')))
    return 'actual';
  if (is('actual')) return is('cumulative') || is('sum') ? 'actual-total' : 'actual';
  if ((is('cumulative') || is('sum') || is('year-sum')) && period === null) return 'increment-total';
  if (is('increment')) return 'increment';
  if (is('target-year'))
    return body.figures > 0 && body.periods === 0 && !yearLike(header) ? 'target' : 'target-year';
  if (is('baseline-year')) return 'baseline-year';
  if (is('baseline')) return 'baseline';
  if (is('current')) return 'current';
  if (is('expected')) return 'ignored';
  if (is('interim')) return 'interim-target';
  if (is('target') || is('final')) return 'target';
  if (period !== null) return 'period';
  if (is('project')) return 'project';
  if (is('year')) return yearRole(header, headers, before);
  if (is('number')) return 'number';
  if (body.texts > 0 && body.figures === 0) return 'remark';
  return 'ignored';
}

function yearLike(header: ColumnHeader): boolean {
  return header.body.periods >= header.body.figures;
}

/** A column headed just 年度: the row's year in a long table, else the year of the value to its left. */
function yearRole(
  header: ColumnHeader,
  headers: readonly ColumnHeader[],
  before: ReadonlyMap<ColumnHeader, Undecided>,
): RoledColumn['role'] {
  const left = headers[header.column - (headers[0]?.column ?? 0) - 1];
  const role = left === undefined ? undefined : before.get(left);
  if (role === 'baseline' || role === 'current') return 'baseline-year';
  if (role === 'target' || role === 'interim-target' || role === 'actual') return 'target-year';
  return 'year';
}

/** One column says the project: 事業名 where there is one, else the innermost of 基本目標 | 施策; or the member of a joint plan. */
function settleProjects(headers: readonly ColumnHeader[], roles: Map<ColumnHeader, Undecided>): void {
  const projects = headers.filter((header) => roles.get(header) === 'project');
  const chosen =
    projects.find(({ text }) => /事業|プロジェクト|Project/i.test(text)) ?? projects[projects.length - 1];
  for (const header of projects)
    if (header !== chosen && header.corrected === null) roles.set(header, 'remark');
  const member = headers.find(
    (header) => header.concepts.has('member') && roles.get(header) === 'remark' && header.body.texts > 0,
  );
  if (chosen === undefined && member !== undefined) roles.set(member, 'project');
}

/** ③実績額(円) is the project's money; 実績額 where nothing else is an actual is the indicator's. */
function settleAmounts(headers: readonly ColumnHeader[], roles: Map<ColumnHeader, Undecided>): void {
  const all = [...roles.values()];
  for (const header of headers) {
    const kind = costKindOf(header.ownConcepts);
    if (kind === null || roles.get(header) !== 'ignored') continue;
    const actual = kind === 'settled' && !all.includes('actual') && !all.includes('project');
    roles.set(header, actual ? 'actual' : 'amount');
  }
}

/** 現状値 beside a baseline is an actual; otherwise it is the baseline. */
function settleCurrent(
  headers: readonly ColumnHeader[],
  roles: Map<ColumnHeader, Undecided>,
): KpiColumns['currentTakenAs'] {
  const current = headers.find((header) => roles.get(header) === 'current');
  if (current === undefined) return null;
  const all = [...roles.values()];
  const role = all.includes('baseline') ? 'actual' : 'baseline';
  for (const header of headers) if (roles.get(header) === 'current') roles.set(header, role);
  const sure = all.includes('baseline') || all.includes('actual');
  return sure ? null : { column: current, role };
}

/** Year columns without a word: actuals beside a baseline and a 目標値 of a later year (L7), else targets. */
function settlePeriods(
  candidate: Candidate,
  headers: readonly ColumnHeader[],
  roles: Map<ColumnHeader, Undecided>,
  sorter: CellSorter,
): void {
  const values = [...roles.values()];
  const periods = headers.filter((header) => roles.get(header) === 'period');
  if (periods.length === 0) return;
  const lastYear = Math.max(...periods.map(({ period }) => period?.fiscalYear ?? 0));
  const targets = headers.filter((header) => roles.get(header) === 'target');
  const laterTarget = targets.some(({ period }) => period === null || (period.fiscalYear ?? 0) >= lastYear);
  const actualsAbove =
    candidate.above.some((cell) => HEADING_OF_ACTUALS.test(sorter.words(cell))) &&
    !saysTargets(candidate, sorter);
  // 平成30年度（2年目） beside 増加分 or 増加分の累計 is that year's increment.
  const increments = values.includes('increment') || values.includes('increment-total');
  const taken: ColumnRole = increments
    ? 'increment'
    : (values.includes('baseline') && targets.length > 0 && laterTarget) || actualsAbove
      ? 'actual'
      : 'target';
  // H15～19平均値 before single years is what these start from.
  const before = values.includes('baseline') ? undefined : rangeBefore(periods);
  for (const header of periods) roles.set(header, header === before ? 'baseline' : taken);
}

function rangeBefore(periods: readonly ColumnHeader[]): ColumnHeader | undefined {
  const [first, ...rest] = periods;
  const last = first?.period?.fiscalYear ?? null;
  if (first?.period?.nature !== 'range' || last === null || rest.length === 0) return undefined;
  const later = rest.every(({ period }) => period?.nature !== 'range' && (period?.fiscalYear ?? 0) > last);
  return later ? first : undefined;
}

function saysTargets(candidate: Candidate, sorter: CellSorter): boolean {
  return candidate.above.some((cell) => sorter.words(cell).includes('目標'));
}

function layoutOf(columns: readonly RoledColumn[]): string {
  const has = (role: RoledColumn['role']): boolean => columns.some((column) => column.role === role);
  const bareYears = columns.some(
    ({ role, concepts, period }) => role === 'actual' && concepts.size === 0 && period !== null,
  );
  if (has('row-kind')) return 'L8';
  const judged =
    has('amount') || (has('target-year') && has('grade') && !has('interim-target') && !has('baseline-year'));
  if (has('project') && judged && (has('target') || has('actual'))) return 'L6';
  if (has('increment') || has('increment-total')) return 'L2';
  if (has('year')) return 'L5';
  if (bareYears) return 'L7';
  if (has('interim-target') || has('target-year') || has('baseline-year')) return 'L3';
  if (has('baseline') || has('actual') || has('unit')) return has('actual') || has('baseline') ? 'L4' : 'L1';
  return 'L1';
}
