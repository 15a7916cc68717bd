import { ACTUAL_MUTATIONS } from './actual.mutations';
import { CELL_MUTATIONS } from './cell.mutations';
import { COST_MUTATIONS } from './cost.mutations';
import { GRANT_MUTATIONS } from './grant.mutations';
import { KPI_MUTATIONS } from './kpi.mutations';
import { KPI_TABLE_MUTATIONS } from './kpi-tables.mutations';
import { MONEY_MUTATIONS } from './money.mutations';
import type { RuleMutation } from './mutation';
import { PLAN_MUTATIONS } from './plan.mutations';

/** The mutations of every subject. */
export const ALL_MUTATIONS: readonly RuleMutation[] = [
  ...ACTUAL_MUTATIONS,
  ...CELL_MUTATIONS,
  ...COST_MUTATIONS,
  ...GRANT_MUTATIONS,
  ...KPI_MUTATIONS,
  ...KPI_TABLE_MUTATIONS,
  ...MONEY_MUTATIONS,
  ...PLAN_MUTATIONS,
];
