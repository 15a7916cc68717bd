import { actualCumulativeRecomputes } from './actual-cumulative-recomputes';
import { actualMagnitudePlausible } from './actual-magnitude-plausible';
import { actualNotBeforeYearEnd } from './actual-not-before-year-end';
import { actualPresentWhenDue } from './actual-present-when-due';
import { cellExternalLink } from './cell-external-link';
import { cellFormulaCoversAllParts } from './cell-formula-covers-all-parts';
import { cellFormulaNotOverwritten } from './cell-formula-not-overwritten';
import { cellHiddenPartCounted } from './cell-hidden-part-counted';
import { cellNoErrorValue } from './cell-no-error-value';
import { cellNumberNotText } from './cell-number-not-text';
import { cellOneValue } from './cell-one-value';
import { costBreakdownRecomputes } from './cost-breakdown-recomputes';
import { costCarryOverContinues } from './cost-carry-over-continues';
import { costEligibleWithinTotal } from './cost-eligible-within-total';
import { costEqualsFundingSources } from './cost-equals-funding-sources';
import { costExecutionRecomputes } from './cost-execution-recomputes';
import { costHardShareWithinLimit } from './cost-hard-share-within-limit';
import { costItemEligible } from './cost-item-eligible';
import { costStatementAgreesWithTable } from './cost-statement-agrees-with-table';
import { costTotalEqualsItems } from './cost-total-equals-items';
import { costTotalEqualsMembers } from './cost-total-equals-members';
import { costTotalEqualsYears } from './cost-total-equals-years';
import { costWithinPlanSpan } from './cost-within-plan-span';
import { gradeMatchesResult } from './grade-matches-result';
import { grantIncomeDeducted } from './grant-income-deducted';
import { grantLocalShareCompletes } from './grant-local-share-completes';
import { grantRateMatchesProgramme } from './grant-rate-matches-programme';
import { grantRateStated } from './grant-rate-stated';
import { grantRepaymentStated } from './grant-repayment-stated';
import { grantSettledInWholeYen } from './grant-settled-in-whole-yen';
import { grantShareMatchesRate } from './grant-share-matches-rate';
import { grantStackingWithinRate } from './grant-stacking-within-rate';
import { grantWithinCap } from './grant-within-cap';
import { kpiBasisStated } from './kpi-basis-stated';
import { kpiBracketMatchesValues } from './kpi-bracket-matches-values';
import { kpiDirectionAgreesWithLabel } from './kpi-direction-agrees-with-label';
import { kpiHasBaseline } from './kpi-has-baseline';
import { kpiHasFinalTarget } from './kpi-has-final-target';
import { kpiHasUnit } from './kpi-has-unit';
import { kpiLabelChangeMatchesTarget } from './kpi-label-change-matches-target';
import { kpiMeasuresOutcome } from './kpi-measures-outcome';
import { kpiNextBaselineContinues } from './kpi-next-baseline-continues';
import { kpiNotDuplicated } from './kpi-not-duplicated';
import { kpiTablesAgree } from './kpi-tables-agree';
import { kpiTargetYearWithinPlan } from './kpi-target-year-within-plan';
import { kpiTargetsRunOneWay } from './kpi-targets-run-one-way';
import { kpiTotalEqualsIncrements } from './kpi-total-equals-increments';
import { kpiUnitConsistent } from './kpi-unit-consistent';
import { kpiYearsMatchPlanSpan } from './kpi-years-match-plan-span';
import { planEraYearExists } from './plan-era-year-exists';
import { planLawCitationExists } from './plan-law-citation-exists';
import { planNameConsistent } from './plan-name-consistent';
import { planReferenceResolves } from './plan-reference-resolves';
import { planRequiredSectionsPresent } from './plan-required-sections-present';
import { planSpanAgrees } from './plan-span-agrees';
import { planWithinProgrammeYears } from './plan-within-programme-years';
import { rateRecomputes } from './rate-recomputes';
import { wordingMatchesResult } from './wording-matches-result';
import type { Rule } from './rule';

/** Every rule, by id. Written by `npm run new-rule` and `npm run docs`; a test holds it to the folder. */
export const RULES: readonly Rule[] = [
  actualCumulativeRecomputes,
  actualMagnitudePlausible,
  actualNotBeforeYearEnd,
  actualPresentWhenDue,
  cellExternalLink,
  cellFormulaCoversAllParts,
  cellFormulaNotOverwritten,
  cellHiddenPartCounted,
  cellNoErrorValue,
  cellNumberNotText,
  cellOneValue,
  costBreakdownRecomputes,
  costCarryOverContinues,
  costEligibleWithinTotal,
  costEqualsFundingSources,
  costExecutionRecomputes,
  costHardShareWithinLimit,
  costItemEligible,
  costStatementAgreesWithTable,
  costTotalEqualsItems,
  costTotalEqualsMembers,
  costTotalEqualsYears,
  costWithinPlanSpan,
  gradeMatchesResult,
  grantIncomeDeducted,
  grantLocalShareCompletes,
  grantRateMatchesProgramme,
  grantRateStated,
  grantRepaymentStated,
  grantSettledInWholeYen,
  grantShareMatchesRate,
  grantStackingWithinRate,
  grantWithinCap,
  kpiBasisStated,
  kpiBracketMatchesValues,
  kpiDirectionAgreesWithLabel,
  kpiHasBaseline,
  kpiHasFinalTarget,
  kpiHasUnit,
  kpiLabelChangeMatchesTarget,
  kpiMeasuresOutcome,
  kpiNextBaselineContinues,
  kpiNotDuplicated,
  kpiTablesAgree,
  kpiTargetYearWithinPlan,
  kpiTargetsRunOneWay,
  kpiTotalEqualsIncrements,
  kpiUnitConsistent,
  kpiYearsMatchPlanSpan,
  planEraYearExists,
  planLawCitationExists,
  planNameConsistent,
  planReferenceResolves,
  planRequiredSectionsPresent,
  planSpanAgrees,
  planWithinProgrammeYears,
  rateRecomputes,
  wordingMatchesResult,
];
