import cellNoErrorValue from './cell-no-error-value.cases';
import cellNumberNotText from './cell-number-not-text.cases';
import cellOneValue from './cell-one-value.cases';
import costEligibleWithinTotal from './cost-eligible-within-total.cases';
import costEqualsFundingSources from './cost-equals-funding-sources.cases';
import costHardShareWithinLimit from './cost-hard-share-within-limit.cases';
import costStatementAgreesWithTable from './cost-statement-agrees-with-table.cases';
import costTotalEqualsItems from './cost-total-equals-items.cases';
import costTotalEqualsMembers from './cost-total-equals-members.cases';
import costTotalEqualsYears from './cost-total-equals-years.cases';
import costWithinPlanSpan from './cost-within-plan-span.cases';
import grantLocalShareCompletes from './grant-local-share-completes.cases';
import grantRateMatchesProgramme from './grant-rate-matches-programme.cases';
import grantRateStated from './grant-rate-stated.cases';
import grantShareMatchesRate from './grant-share-matches-rate.cases';
import grantWithinCap from './grant-within-cap.cases';
import kpiBasisStated from './kpi-basis-stated.cases';
import kpiHasBaseline from './kpi-has-baseline.cases';
import kpiHasFinalTarget from './kpi-has-final-target.cases';
import kpiHasUnit from './kpi-has-unit.cases';
import kpiTablesAgree from './kpi-tables-agree.cases';
import kpiTargetYearWithinPlan from './kpi-target-year-within-plan.cases';
import kpiTotalEqualsIncrements from './kpi-total-equals-increments.cases';
import kpiUnitConsistent from './kpi-unit-consistent.cases';
import kpiYearsMatchPlanSpan from './kpi-years-match-plan-span.cases';
import planEraYearExists from './plan-era-year-exists.cases';
import planReferenceResolves from './plan-reference-resolves.cases';
import planSpanAgrees from './plan-span-agrees.cases';
import type { RuleCases } from '../tools/cases';

/** The cases of every rule, by id. Written by `npm run new-rule` and `npm run docs`. */
export const ALL_CASES: readonly RuleCases[] = [
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
