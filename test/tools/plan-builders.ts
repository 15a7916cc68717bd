import type { Plan } from '../../src/core/plan/plan';

/** A plan of which nothing was read. */
export function emptyPlan(facts: Partial<Plan> = {}): Plan {
  return {
    name: null,
    names: [],
    municipalities: [],
    programmes: [],
    planSpan: null,
    projectSpan: null,
    fiscalYears: [],
    kpiTables: [],
    indicators: [],
    costTables: [],
    statements: [],
    costs: [],
    grants: [],
    periods: [],
    sections: [],
    ...facts,
  };
}
