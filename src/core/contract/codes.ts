import type { ChangeKind, ChangeSubject } from '../comparison/change';
import type { RelatedRole, Severity } from '../engine/finding';
import type { CostKind, FundingSource } from '../plan/cost';
import type { GrantBaseKind, GrantVerdict } from '../plan/grant';
import type { Actual, Basis, ColumnRole, Direction, TableRef, TargetKind } from '../plan/indicator';
import type { CorrectedRole, PartRole, RoleEvidence } from '../plan/table-part';

/**
 * The closed lists of the JSON contract. Each is tied to the type it lists both ways: a code that the type does
 * not have does not compile, and neither does a list that lacks one.
 */
function closed<T extends string>() {
  return <const L extends readonly T[]>(
    list: L & ([T] extends [L[number]] ? unknown : { readonly missing: Exclude<T, L[number]> }),
  ): L => list;
}

export const SEVERITIES = closed<Severity>()(['error', 'warning', 'info']);

/**
 * Why a file has `error`: what the file host says, and `folder`, `lock-file` (`~$plan.xlsx`, which Excel keeps
 * while a workbook is open) and `internal` (a fault of the software) from the command line.
 */
export const FILE_ERROR_CODES = [
  'not-found',
  'no-access',
  'empty-file',
  'not-a-workbook',
  'plain-text',
  'encrypted',
  'legacy-xls',
  'binary-workbook',
  'open-document',
  'no-workbook-part',
  'truncated',
  'too-large',
  'broken-part',
  'folder',
  'lock-file',
  'internal',
] as const;
export type FileErrorCode = (typeof FILE_ERROR_CODES)[number];

export const TABLE_KINDS = closed<TableRef['kind']>()(['kpi', 'cost', 'result', 'text']);

export const COLUMN_ROLES = closed<ColumnRole>()([
  'label',
  'project',
  'unit',
  'baseline',
  'baseline-year',
  'target',
  'target-year',
  'interim-target',
  'increment',
  'increment-total',
  'actual',
  'actual-total',
  'year',
  'rate',
  'grade',
  'remark',
  'difference',
  'amount',
  'total',
  'number',
  'row-kind',
  'ignored',
]);

export const ROLE_EVIDENCE = closed<RoleEvidence>()([
  'header-word',
  'header-year',
  'neighbours',
  'title',
  'position',
  'body',
  'setting',
  'none',
]);

export const DIRECTIONS = closed<Direction>()(['increase', 'decrease', 'maintain', 'unknown']);
export const BASES = closed<Basis>()(['level', 'increment', 'unknown']);
export const TARGET_KINDS = closed<TargetKind>()(['level', 'increment', 'total', 'interim']);
export const ACTUAL_KINDS = closed<Actual['kind']>()(['level', 'increment', 'total']);
export const ACTUAL_STATUSES = closed<Actual['status']>()(['given', 'missing', 'pending']);

type FundingKind = `funding:${FundingSource}`;

const FUNDING_KINDS = closed<FundingKind>()([
  'funding:national',
  'funding:prefectural',
  'funding:national-prefectural',
  'funding:bond',
  'funding:fund-transfer',
  'funding:fees',
  'funding:donation',
  'funding:corporate-donation',
  'funding:other',
  'funding:general',
  'funding:specific-subtotal',
]);

export const COST_KINDS = closed<CostKind>()([
  'total',
  'eligible',
  'excluded',
  'hard',
  'grant',
  'local',
  'income',
  'single',
  'budget',
  'settled',
  'carry-over',
  'carried-in',
  'unused',
  'received',
  'repayment',
  'receivable',
  'item',
  ...FUNDING_KINDS,
]);

const COST_ROLES = COST_KINDS.map((kind): `cost:${CostKind}` => `cost:${kind}`);

/** What a person can say that a column is. */
export const CORRECTED_ROLES: readonly CorrectedRole[] = [...COLUMN_ROLES, ...COST_ROLES];

const ROW_ROLES = closed<Exclude<PartRole, CorrectedRole>>()(['title', 'note', 'header', 'group', 'sum-row']);
export const PART_ROLES: readonly PartRole[] = [...CORRECTED_ROLES, ...ROW_ROLES];

export const GRANT_BASE_KINDS = closed<GrantBaseKind>()([
  'eligible',
  'total-by-plan-sentence',
  'total-assumed',
]);
export const GRANT_VERDICTS = closed<GrantVerdict>()(['agrees', 'above', 'below', 'not-stated', 'no-rate']);

export const CHANGE_SUBJECTS = closed<ChangeSubject>()([
  'plan-name',
  'fiscal-years',
  'indicator',
  'unit',
  'baseline',
  'target',
  'cost',
  'grant',
  'grant-base',
  'grant-rate',
  'grant-computed',
  'grant-printed',
]);
export const CHANGE_KINDS = closed<ChangeKind>()([
  'added',
  'removed',
  'changed',
  'renamed',
  'became-interim',
]);

export const RELATED_ROLES = closed<RelatedRole>()([
  'total',
  'part',
  'rate',
  'base',
  'copy',
  'header',
  'unit',
  'label',
  'baseline',
  'target',
  'actual',
  'statement',
  'span',
  'grant',
  'local',
  'other',
]);
