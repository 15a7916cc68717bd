import type { ColumnRole } from '../plan/indicator';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import type { KpiColumns, RoledColumn } from './kpi-columns';
import { type Concept, costKindOf } from './vocabulary';

const HEADING_OF_ACTUALS = /実績|達成状況|進捗/;
const FIXED: readonly (readonly [Concept, ColumnRole])[] = [
  ['rate', 'rate'],
  ['difference', 'difference'],
  ['grade', 'grade'],
  ['remark', 'remark'],
  ['unit', 'unit'],
];

/** A role, or what the other columns still have to decide. */
export type Undecided = ColumnRole | 'period' | 'current';

/** What a column's own header says of it; what the others have to decide is settled below. */
export function roleOf(
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
  if (is('actual-year')) return yearLike(header) ? 'target-year' : 'actual';
  if (is('actual')) return is('cumulative') || is('sum') ? 'actual-total' : 'actual';
  const isTotal = period === null || headers.some((other) => isSingleYearOf(header, other));
  if ((is('cumulative') || is('sum') || is('year-sum')) && isTotal) return 'increment-total';
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

/** 令和3年度 単年度 beside 令和3年度 累計: the running total and what that year adds to it. */
function isSingleYearOf({ period }: ColumnHeader, other: ColumnHeader): boolean {
  const year = period?.fiscalYear ?? null;
  if (year === null || other.period?.fiscalYear !== year || other.period.nature !== period?.nature)
    return false;
  return [...other.concepts].every((concept) => concept === 'increment' || concept === 'year');
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
export function settleProjects(headers: readonly ColumnHeader[], roles: Map<ColumnHeader, Undecided>): void {
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
export function settleAmounts(headers: readonly ColumnHeader[], roles: Map<ColumnHeader, Undecided>): void {
  const all = [...roles.values()];
  for (const header of headers) {
    const kind = costKindOf(header.ownConcepts);
    if (kind === null || roles.get(header) !== 'ignored') continue;
    const actual = kind === 'settled' && !all.includes('actual') && !all.includes('project');
    roles.set(header, actual ? 'actual' : 'amount');
  }
}

/** 現状値 beside a baseline is an actual; otherwise it is the baseline. */
export function settleCurrent(
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
export function settlePeriods(
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
  // 1年目, 2年目 count from the start of the plan, so that what stands there was planned.
  const ofThePlan = periods.every(({ period }) => period?.fiscalYear === null);
  // 2023年度 without a figure before 2024年度（目標）: a result that is still to come.
  const stillToCome = periods.some(({ body }) => body.figures + body.texts + body.periods === 0);
  const toTheTarget = (values.includes('baseline') && !ofThePlan) || stillToCome;
  // 平成30年度（2年目） beside 増加分 or 増加分の累計 is that year's increment.
  const increments = values.includes('increment') || values.includes('increment-total');
  const taken: ColumnRole = increments
    ? 'increment'
    : (toTheTarget && targets.length > 0 && laterTarget) || actualsAbove
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

/** The layout (`L1` … `L8`) that columns of these roles make. */
export function layoutOf(columns: readonly RoledColumn[]): string {
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
