import { ACTUAL_MUTATIONS } from './actual.mutations';
import { CELL_MUTATIONS } from './cell.mutations';
import { KPI_MUTATIONS } from './kpi.mutations';
import { MONEY_MUTATIONS } from './money.mutations';
import type { RuleMutation } from './mutation';
import { PLAN_MUTATIONS } from './plan.mutations';

/** The mutations of every subject. */
export const ALL_MUTATIONS: readonly RuleMutation[] = [
  ...ACTUAL_MUTATIONS,
  ...CELL_MUTATIONS,
  ...KPI_MUTATIONS,
  ...MONEY_MUTATIONS,
  ...PLAN_MUTATIONS,
];
