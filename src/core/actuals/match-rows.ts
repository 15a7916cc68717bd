import { type Line, lineOf, matchLines, planKey } from '../entries/match-lines';
import type { Indicator } from '../plan/indicator';
import type { Plan } from '../plan/plan';
import type { ActualsRow } from './read-actuals-sheet';

/** Which row of the sheet belongs to which indicator, and how that is known. */
export interface MatchedRow {
  readonly row: ActualsRow;
  readonly plan: number;
  readonly indicator: Indicator;
  readonly by: 'id' | 'label' | 'renamed';
}

interface RowMatch {
  readonly matched: readonly MatchedRow[];
  /** Rows that belong to no indicator (any more), in the order of the sheet. */
  readonly leftover: readonly ActualsRow[];
  /** The row of an indicator of the plan with this index, or null. */
  readonly rowOf: (plan: number, indicator: Indicator) => MatchedRow | null;
}

interface Place extends Line {
  readonly index: number;
  readonly indicator: Indicator;
}

/** The indicator of each row of 実績入力. */
export function matchRows(rows: readonly ActualsRow[], plans: readonly Plan[]): RowMatch {
  const places: readonly Place[] = plans.flatMap((plan, index) =>
    plan.indicators.map((indicator) => ({ ...lineOf(indicator, planKey(plan)), index, indicator })),
  );
  const { matched, gone } = matchLines(rows, places);
  const pairs = matched.map(({ kept: row, line: { index: plan, indicator }, by }) => ({
    row,
    plan,
    indicator,
    by,
  }));
  const index = new Map(pairs.map((match) => [`${match.plan}:${match.indicator.id}`, match]));
  return {
    matched: pairs,
    leftover: gone,
    rowOf: (plan, indicator) => index.get(`${plan}:${indicator.id}`) ?? null,
  };
}
