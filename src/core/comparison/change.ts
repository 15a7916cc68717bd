import type { Period } from '../calendar/period';
import type { CostKind } from '../plan/cost';
import type { Plan } from '../plan/plan';
import type { Quantity } from '../quantity/quantity';
import type { CellRef } from '../workbook/cell-ref';

/** What of a plan has changed. */
export type ChangeSubject =
  | 'plan-name'
  | 'fiscal-years'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'cost'
  | 'grant'
  /** The amount that the rate applies to. */
  | 'grant-base'
  | 'grant-rate'
  | 'grant-computed'
  | 'grant-printed';

export type ChangeKind =
  | 'added'
  | 'removed'
  | 'changed'
  | 'renamed'
  /** The last target of the old version stands in the new one as a step on the way of a longer plan: no contradiction. */
  | 'became-interim';

/** One side of a change. */
export interface ChangeSide {
  /** As the workbook has it; empty where nothing is set. */
  readonly text: string;
  /** Null for words. */
  readonly quantity: Quantity | null;
  /** Null where the plan as a whole says it. */
  readonly cell: CellRef | null;
}

/** One difference between two versions. */
export interface PlanChange {
  readonly subject: ChangeSubject;
  readonly kind: ChangeKind;
  /** Label of the indicator or cost in the new version, in the old one for what was removed; empty for the plan itself. */
  readonly label: string;
  /** Project of an indicator; municipality or project of a cost or grant; null for the whole plan. */
  readonly owner: string | null;
  readonly costKind: CostKind | null;
  readonly fiscalYear: number | null;
  readonly period: Period | null;
  /** For targets: a year's level, a year's rise, or the total of rises. */
  readonly basis: 'level' | 'increment' | 'total' | null;
  /** Null for what was added. */
  readonly before: ChangeSide | null;
  /** Null for what was removed. */
  readonly after: ChangeSide | null;
  /** after − before, exact, of percentages in ポイント; null where it is not a number. */
  readonly difference: Quantity | null;
}

/** One plan in both versions, or the only version there is. Without changes the two agree. */
export interface PlanComparison {
  readonly before: Plan | null;
  readonly after: Plan | null;
  readonly changes: readonly PlanChange[];
}

/** A change with everything left out that does not concern it. */
export function change(
  given: Pick<PlanChange, 'subject' | 'kind' | 'before' | 'after'> & Partial<PlanChange>,
): PlanChange {
  return {
    label: '',
    owner: null,
    costKind: null,
    fiscalYear: null,
    period: null,
    basis: null,
    difference: null,
    ...given,
  };
}
