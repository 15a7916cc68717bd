import type { ColumnRole } from '../plan/indicator';
import type { CorrectedRole, RoleEvidence } from '../plan/table-part';
import type { CellSorter } from './cell-sort';
import type { ColumnHeader } from './columns';
import type { Candidate } from './find-tables';
import type { GridCell } from './grid';
import { isNumbering, isRowKind, labelColumn, nameOfTable, namesFigures, namesRoles } from './kpi-labels';
import {
  layoutOf,
  roleOf,
  settleAmounts,
  settleCurrent,
  settlePeriods,
  settleProjects,
  type Undecided,
} from './kpi-roles';
import { isRateOfMoney } from './mixed-table';
import type { Concept } from './vocabulary';

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
