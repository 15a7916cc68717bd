import type { AchievementReason } from '../achievement/achievement';
import type { RelatedRole, Severity } from '../engine/finding';
import type { CostKind } from '../plan/cost';
import type { GrantBaseKind, GrantVerdict } from '../plan/grant';
import type { Actual, Basis, ColumnRole, Direction, TableRef, TargetKind } from '../plan/indicator';
import type { PartRole, RoleEvidence } from '../plan/table-part';
import type { ReaderWarningCode } from '../reading/reading-result';
import type { FileErrorCode } from './codes';

/**
 * The JSON that `tenken check --format json` prints: names and meanings are fixed for `schemaVersion` 1, fields
 * may be added. Figures are decimal text in plain notation (ASCII digits, no grouping, no trailing zeros, no
 * exponent) in the unit printed beside them; text stands as in the workbook.
 */
export const SCHEMA_VERSION = 1;

export interface CellJson {
  readonly sheet: string;
  /** `B12`. */
  readonly address: string;
}

/** A year as a number with its text as printed; an average or range gives its last year. */
export interface YearJson {
  readonly fiscalYear: number | null;
  readonly period: string | null;
}

export interface RangeJson {
  readonly sheet: string;
  /** `A5:F9`. */
  readonly range: string;
}

export interface TableJson extends RangeJson {
  readonly kind: TableRef['kind'];
  readonly layout: string;
  /** What each column was taken for, from left to right. */
  readonly roles: readonly ColumnRole[];
  /** Further blocks of a table that is split over the sheet. */
  readonly blocks: readonly RangeJson[];
  /** Every part of the table with the role it was taken for and why; `key` names a column in a correction. */
  readonly parts: readonly TablePartJson[];
}

export interface TablePartJson extends RangeJson {
  readonly role: PartRole;
  readonly why: RoleEvidence;
  readonly header: string;
  readonly fiscalYear: number | null;
  readonly key: string | null;
}

export interface ReadJson {
  readonly sheets: number;
  readonly cells: number;
  readonly tables: readonly TableJson[];
  /** Where every cell with a number went: `numericCells` = `read` + `ignored` + `warned`. */
  readonly coverage: {
    readonly numericCells: number;
    readonly read: number;
    readonly ignored: number;
    readonly warned: number;
  };
}

export interface BaselineJson extends YearJson {
  readonly value: string | null;
  readonly cell: CellJson;
}

export interface TargetJson extends YearJson {
  readonly kind: TargetKind;
  readonly value: string | null;
  /** The words of a target that is no figure (上昇, 2割増); null beside a figure and where nothing is set. */
  readonly text: string | null;
  readonly cell: CellJson;
}

export interface ActualJson extends YearJson {
  readonly kind: Actual['kind'];
  readonly value: string | null;
  readonly status: Actual['status'];
  readonly cell: CellJson;
}

export interface AchievementJson {
  readonly fiscalYear: number | null;
  readonly against: 'target-year' | 'interim' | null;
  readonly met: boolean | null;
  readonly ratioToTarget: string | null;
  readonly progressFromBaseline: string | null;
  readonly grade: string | null;
  /** Why a part is null; the weightiest where there are several. */
  readonly reason: AchievementReason | null;
}

export interface IndicatorJson {
  readonly id: string;
  readonly label: string;
  readonly project: string | null;
  readonly unit: string | null;
  readonly direction: Direction;
  readonly basis: Basis;
  readonly baseline: BaselineJson | null;
  readonly targets: readonly TargetJson[];
  readonly actuals: readonly ActualJson[];
  readonly achievement: AchievementJson;
  readonly cell: CellJson;
  readonly copies: readonly CellJson[];
}

export interface CostJson extends YearJson {
  readonly label: string;
  readonly owner: string | null;
  readonly kind: CostKind;
  readonly value: string | null;
  readonly unit: string | null;
  /** The same amount in yen; null where the figure is no money. */
  readonly yen: string | null;
  readonly cell: CellJson;
}

export interface GrantJson {
  readonly owner: string | null;
  readonly fiscalYear: number | null;
  readonly baseKind: GrantBaseKind;
  readonly base: string | null;
  readonly unit: string | null;
  /** `1/2`. */
  readonly rate: string | null;
  readonly computed: string | null;
  readonly ifProgrammeRate: string | null;
  readonly printed: string | null;
  /** `computed` in yen. */
  readonly yen: string | null;
  readonly verdict: GrantVerdict;
  /** The printed grant, else the share sentence or rate, else the base. */
  readonly cell: CellJson;
}

export interface PlanJson {
  readonly name: string | null;
  readonly municipalities: readonly string[];
  readonly programme: string | null;
  readonly fiscalYears: readonly number[];
  readonly indicators: readonly IndicatorJson[];
  readonly costs: readonly CostJson[];
  readonly grants: readonly GrantJson[];
}

export type FixJson =
  | { readonly cell: CellJson; readonly value: string; readonly numberFormat: string | null }
  | { readonly cell: CellJson; readonly formula: string };

export interface FindingJson {
  readonly ruleId: string;
  readonly severity: Severity;
  /** What is wrong, why it matters, what to do: three lines. */
  readonly message: string;
  readonly cell: CellJson;
  readonly related: readonly { readonly role: RelatedRole; readonly cell: CellJson }[];
  readonly expected: string | null;
  readonly printed: string | null;
  readonly unit: string | null;
  readonly computation: string | null;
  readonly fix: FixJson | null;
  readonly fingerprint: string;
  readonly accepted: { readonly reason: string; readonly by: string; readonly at: string } | null;
}

export interface WarningJson {
  readonly code: ReaderWarningCode;
  readonly message: string;
  readonly cell: CellJson | null;
}

export interface FileErrorJson {
  readonly code: FileErrorCode;
  readonly message: string;
}

export interface SinceJson {
  /** Whether the earlier check read this file; if not, everything is new. */
  readonly known: boolean;
  readonly new: number;
  readonly resolved: number;
  readonly remaining: number;
  /** Of the findings that remain, so that this output can be a baseline itself. */
  readonly remainingFingerprints: readonly string[];
}

export interface FileJson {
  readonly path: string;
  readonly error: FileErrorJson | null;
  /** The check date of this file; null where it could not be read. */
  readonly asOf: string | null;
  /** How the findings compare with `--baseline`: `findings` holds the new ones only. Null without one. */
  readonly baseline: SinceJson | null;
  readonly read: ReadJson;
  readonly plans: readonly PlanJson[];
  readonly findings: readonly FindingJson[];
  readonly warnings: readonly WarningJson[];
}

export interface CheckJson {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'tenken'; readonly version: string };
  /** `2025-04-01`. */
  readonly asOf: string;
  readonly files: readonly FileJson[];
}
