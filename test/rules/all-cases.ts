import actualCumulativeRecomputes from './actual-cumulative-recomputes.cases';
import actualMagnitudePlausible from './actual-magnitude-plausible.cases';
import actualNotBeforeYearEnd from './actual-not-before-year-end.cases';
import actualPresentWhenDue from './actual-present-when-due.cases';
import cellExternalLink from './cell-external-link.cases';
import cellFormulaCoversAllParts from './cell-formula-covers-all-parts.cases';
import cellFormulaNotOverwritten from './cell-formula-not-overwritten.cases';
import cellHiddenPartCounted from './cell-hidden-part-counted.cases';
import cellNoErrorValue from './cell-no-error-value.cases';
import cellNumberNotText from './cell-number-not-text.cases';
import cellOneValue from './cell-one-value.cases';
import costBreakdownRecomputes from './cost-breakdown-recomputes.cases';
import costCarryOverContinues from './cost-carry-over-continues.cases';
import costEligibleWithinTotal from './cost-eligible-within-total.cases';
import costEqualsFundingSources from './cost-equals-funding-sources.cases';
import costExecutionRecomputes from './cost-execution-recomputes.cases';
import costHardShareWithinLimit from './cost-hard-share-within-limit.cases';
import costItemEligible from './cost-item-eligible.cases';
import costStatementAgreesWithTable from './cost-statement-agrees-with-table.cases';
import costTotalEqualsItems from './cost-total-equals-items.cases';
import costTotalEqualsMembers from './cost-total-equals-members.cases';
import costTotalEqualsYears from './cost-total-equals-years.cases';
import costWithinPlanSpan from './cost-within-plan-span.cases';
import gradeMatchesResult from './grade-matches-result.cases';
import grantIncomeDeducted from './grant-income-deducted.cases';
import grantLocalShareCompletes from './grant-local-share-completes.cases';
import grantRateMatchesProgramme from './grant-rate-matches-programme.cases';
import grantRateStated from './grant-rate-stated.cases';
import grantRepaymentStated from './grant-repayment-stated.cases';
import grantSettledInWholeYen from './grant-settled-in-whole-yen.cases';
import grantShareMatchesRate from './grant-share-matches-rate.cases';
import grantStackingWithinRate from './grant-stacking-within-rate.cases';
import grantWithinCap from './grant-within-cap.cases';
import kpiBasisStated from './kpi-basis-stated.cases';
import kpiBracketMatchesValues from './kpi-bracket-matches-values.cases';
import kpiDirectionAgreesWithLabel from './kpi-direction-agrees-with-label.cases';
import kpiHasBaseline from './kpi-has-baseline.cases';
import kpiHasFinalTarget from './kpi-has-final-target.cases';
import kpiHasUnit from './kpi-has-unit.cases';
import kpiLabelChangeMatchesTarget from './kpi-label-change-matches-target.cases';
import kpiMeasuresOutcome from './kpi-measures-outcome.cases';
import kpiNextBaselineContinues from './kpi-next-baseline-continues.cases';
import kpiNotDuplicated from './kpi-not-duplicated.cases';
import kpiTablesAgree from './kpi-tables-agree.cases';
import kpiTargetYearWithinPlan from './kpi-target-year-within-plan.cases';
import kpiTargetsRunOneWay from './kpi-targets-run-one-way.cases';
import kpiTotalEqualsIncrements from './kpi-total-equals-increments.cases';
import kpiUnitConsistent from './kpi-unit-consistent.cases';
import kpiYearsMatchPlanSpan from './kpi-years-match-plan-span.cases';
import planEraYearExists from './plan-era-year-exists.cases';
import planLawCitationExists from './plan-law-citation-exists.cases';
import planNameConsistent from './plan-name-consistent.cases';
import planReferenceResolves from './plan-reference-resolves.cases';
import planRequiredSectionsPresent from './plan-required-sections-present.cases';
import planSpanAgrees from './plan-span-agrees.cases';
import planWithinProgrammeYears from './plan-within-programme-years.cases';
import rateRecomputes from './rate-recomputes.cases';
import wordingMatchesResult from './wording-matches-result.cases';
import type { RuleCases } from '../tools/cases';

/** The cases of every rule, by id. Written by `npm run new-rule` and `npm run docs`. */
export const ALL_CASES: readonly RuleCases[] = [
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
