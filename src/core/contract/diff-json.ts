import type { ChangeKind, ChangeSide, ChangeSubject, PlanChange, PlanComparison } from '../comparison/change';
import { isDifferent } from '../comparison/compare-plans';
import type { CostKind } from '../plan/cost';
import { type CellJson, type FileErrorJson, SCHEMA_VERSION, type YearJson } from './json';
import { cellJson, plainValue, unitOf } from './values';

/** One side of a change: what is printed, and the figure where it is one. */
export interface ChangeSideJson {
  readonly text: string;
  readonly value: string | null;
  readonly unit: string | null;
  readonly cell: CellJson | null;
}

export interface ChangeJson extends YearJson {
  readonly subject: ChangeSubject;
  readonly kind: ChangeKind;
  readonly label: string;
  readonly owner: string | null;
  readonly costKind: CostKind | null;
  readonly basis: 'level' | 'increment' | 'total' | null;
  readonly old: ChangeSideJson | null;
  readonly new: ChangeSideJson | null;
  /** new − old, exact, in `unit`; of percentages in ポイント. */
  readonly difference: string | null;
  readonly unit: string | null;
}

/** One of the two files. */
export interface VersionJson {
  readonly path: string;
  readonly error: FileErrorJson | null;
  /** Notes on reading: figures that could not be read are not compared. */
  readonly warnings: number;
}

export interface DiffJson {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: 'tenken'; readonly version: string };
  readonly old: VersionJson;
  readonly new: VersionJson;
  /** Null where a file could not be read. */
  readonly different: boolean | null;
  readonly plans: readonly {
    /** Name in each version; null for a plan without a name, or that is not there. */
    readonly old: string | null;
    readonly new: string | null;
    readonly in: 'both' | 'old' | 'new';
    readonly changes: readonly ChangeJson[];
  }[];
}

/**
 * What `tenken diff --format json` prints.
 *
 * @param comparisons null where a file could not be read
 */
export function diffJson(
  before: VersionJson,
  after: VersionJson,
  comparisons: readonly PlanComparison[] | null,
  version: string,
): DiffJson {
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: 'tenken', version },
    old: before,
    new: after,
    different: comparisons === null ? null : comparisons.some(isDifferent),
    plans: (comparisons ?? []).map((comparison) => ({
      old: comparison.before?.name?.value ?? null,
      new: comparison.after?.name?.value ?? null,
      in: comparison.before === null ? 'new' : comparison.after === null ? 'old' : 'both',
      changes: comparison.changes.map(changeJson),
    })),
  };
}

function changeJson(change: PlanChange): ChangeJson {
  const { subject, kind, label, owner, costKind, fiscalYear, period, basis, difference } = change;
  return {
    subject,
    kind,
    label,
    owner,
    costKind,
    fiscalYear,
    period: period?.text ?? null,
    basis,
    old: sideJson(change.before),
    new: sideJson(change.after),
    difference: plainValue(difference),
    unit: unitOf(difference),
  };
}

function sideJson(side: ChangeSide | null): ChangeSideJson | null {
  if (side === null) return null;
  const { text, quantity, cell } = side;
  return {
    text,
    value: plainValue(quantity),
    unit: unitOf(quantity),
    cell: cell === null ? null : cellJson(cell),
  };
}
