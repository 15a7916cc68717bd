import { cellNoErrorValue } from './cell-no-error-value';
import { cellNumberNotText } from './cell-number-not-text';
import { cellOneValue } from './cell-one-value';
import { costEligibleWithinTotal } from './cost-eligible-within-total';
import { costEqualsFundingSources } from './cost-equals-funding-sources';
import { costHardShareWithinLimit } from './cost-hard-share-within-limit';
import { costStatementAgreesWithTable } from './cost-statement-agrees-with-table';
import { costTotalEqualsItems } from './cost-total-equals-items';
import { costTotalEqualsMembers } from './cost-total-equals-members';
import { costTotalEqualsYears } from './cost-total-equals-years';
import { costWithinPlanSpan } from './cost-within-plan-span';
import { grantLocalShareCompletes } from './grant-local-share-completes';
import { grantRateMatchesProgramme } from './grant-rate-matches-programme';
import { grantRateStated } from './grant-rate-stated';
import { grantShareMatchesRate } from './grant-share-matches-rate';
import { grantWithinCap } from './grant-within-cap';
import { kpiBasisStated } from './kpi-basis-stated';
import { kpiHasBaseline } from './kpi-has-baseline';
import { kpiHasFinalTarget } from './kpi-has-final-target';
import { kpiHasUnit } from './kpi-has-unit';
import { kpiTablesAgree } from './kpi-tables-agree';
import { kpiTargetYearWithinPlan } from './kpi-target-year-within-plan';
import { kpiTotalEqualsIncrements } from './kpi-total-equals-increments';
import { kpiUnitConsistent } from './kpi-unit-consistent';
import { kpiYearsMatchPlanSpan } from './kpi-years-match-plan-span';
import { planEraYearExists } from './plan-era-year-exists';
import { planReferenceResolves } from './plan-reference-resolves';
import { planSpanAgrees } from './plan-span-agrees';
import type { Rule } from './rule';

/** Every rule, by id. Written by `npm run new-rule` and `npm run docs`; a test holds it to the folder. */
export const RULES: readonly Rule[] = [
  cellNoErrorValue,
  cellNumberNotText,
  cellOneValue,
  costEligibleWithinTotal,
  costEqualsFundingSources,
  costHardShareWithinLimit,
  costStatementAgreesWithTable,
  costTotalEqualsItems,
  costTotalEqualsMembers,
  costTotalEqualsYears,
  costWithinPlanSpan,
  grantLocalShareCompletes,
  grantRateMatchesProgramme,
  grantRateStated,
  grantShareMatchesRate,
  grantWithinCap,
  kpiBasisStated,
  kpiHasBaseline,
  kpiHasFinalTarget,
  kpiHasUnit,
  kpiTablesAgree,
  kpiTargetYearWithinPlan,
  kpiTotalEqualsIncrements,
  kpiUnitConsistent,
  kpiYearsMatchPlanSpan,
  planEraYearExists,
  planReferenceResolves,
  planSpanAgrees,
];
