import { CELL_MUTATIONS } from './cell.mutations';
import { KPI_MUTATIONS } from './kpi.mutations';
import type { RuleMutation } from './mutation';
import { PLAN_MUTATIONS } from './plan.mutations';

/** The mutations of every subject. */
export const ALL_MUTATIONS: readonly RuleMutation[] = [
  ...CELL_MUTATIONS,
  ...KPI_MUTATIONS,
  ...PLAN_MUTATIONS,
];
