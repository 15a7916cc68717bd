import type { kpiRules as ja } from '../ja/kpi-rules';

export const kpiRules = {
  'rule.kpi-total-equals-increments.title': 'The total of KPI increments is the sum of the yearly increments',
  'rule.kpi-total-equals-increments.differs.what':
    'The total {printed} of "{label}" is not the sum of its yearly increments, {expected} (difference {difference}).',
  'rule.kpi-total-equals-increments.differs.why':
    'The total is the sum of the yearly increments without the baseline; the final result is judged by it.',
  'rule.kpi-total-equals-increments.differs.todo':
    'Find out which of total and increments is right and correct the other.',
  'rule.kpi-total-equals-increments.baseline-included.what':
    'The total {printed} of "{label}" is the sum of its yearly increments, {expected}, plus the baseline.',
  'rule.kpi-total-equals-increments.baseline-included.why':
    'The total counts increments only; with the baseline in it, the goal looks larger than it is.',
  'rule.kpi-total-equals-increments.baseline-included.todo':
    'Change the total to {expected}, or rename the column if it shows the level that is to be reached.',
  'rule.kpi-total-equals-increments.exceeded.what':
    'The total {printed} of "{label}" is less than the increments that are given, {expected}.',
  'rule.kpi-total-equals-increments.exceeded.why':
    'Even with a blank year the total cannot be less than what is already there.',
  'rule.kpi-total-equals-increments.exceeded.todo':
    'Compare the total with the yearly increments and correct the wrong one.',
  'rule.kpi-total-equals-increments.rounding.what':
    'The total {printed} of "{label}" and the sum of its increments, {expected}, differ by {difference}, which rounding explains.',
  'rule.kpi-total-equals-increments.rounding.why':
    'Adding figures that were rounded can make a difference of this size.',
  'rule.kpi-total-equals-increments.rounding.todo':
    'Nothing needs to be done; a note that totals may not add up because of rounding helps readers.',
  'rule.kpi-total-equals-increments.unknown-parts.what':
    '{unknown} years of "{label}" have no increment, so the total {printed} cannot be recomputed (given {expected}, rest {difference}).',
  'rule.kpi-total-equals-increments.unknown-parts.why':
    'A total can only be verified when every year is there.',
  'rule.kpi-total-equals-increments.unknown-parts.todo':
    'Enter the missing increments, and 0 where none is planned.',
  'rule.kpi-tables-agree.title': 'KPI tables that a plan prints twice say the same',
  'rule.kpi-tables-agree.value-differs.what':
    'The target of "{label}" for {period} is {first} in the earlier table and {second} in this one.',
  'rule.kpi-tables-agree.value-differs.why':
    'With two targets in one plan nobody can say which one the result is judged by.',
  'rule.kpi-tables-agree.value-differs.todo': 'Find out which is right and make both tables say it.',
  'rule.kpi-tables-agree.value-missing.what':
    'The target of "{label}" for {period} is {filled} in one table and missing in the other.',
  'rule.kpi-tables-agree.value-missing.why': 'Two tables of one plan have to show the same targets.',
  'rule.kpi-tables-agree.value-missing.todo':
    'Add the target to the table that lacks it, or remove it from the other.',
  'rule.kpi-tables-agree.unit-differs.what':
    'The unit of "{label}" is {first} in the earlier table and {second} in this one.',
  'rule.kpi-tables-agree.unit-differs.why': 'With another unit the same figure is another target.',
  'rule.kpi-tables-agree.unit-differs.todo': 'Find out which unit is right and use it in both tables.',
  'rule.kpi-tables-agree.years-differ.what':
    'The years of the two KPI tables differ: {first} in the earlier one, {second} in this one.',
  'rule.kpi-tables-agree.years-differ.why':
    'Two tables of one plan have to show the targets of the same years.',
  'rule.kpi-tables-agree.years-differ.todo':
    'Check the years in the headers for missing, added or mistyped columns.',
  'rule.kpi-tables-agree.words-differ.what':
    'The target of "{label}" for {period} reads "{first}" in the earlier table and "{second}" in this one.',
  'rule.kpi-tables-agree.words-differ.why':
    'A target in words may be taken for another one when the wording differs.',
  'rule.kpi-tables-agree.words-differ.todo': 'If they mean the same, use the same words.',
  'rule.kpi-tables-agree.only-in-one.what':
    '"{label}" stands in only this one of the two KPI tables of the plan.',
  'rule.kpi-tables-agree.only-in-one.why':
    'The goals of the plan and the KPIs of its projects are usually the same.',
  'rule.kpi-tables-agree.only-in-one.todo':
    'Check whether it was forgotten in the other table or is written differently there.',
  'rule.kpi-years-match-plan-span.title': 'The year columns of a KPI table are the years of the plan',
  'rule.kpi-years-match-plan-span.twice.what':
    'The KPI table has more than one column for one year ({periods}).',
  'rule.kpi-years-match-plan-span.twice.why': 'With two targets for one year nobody can say which is right.',
  'rule.kpi-years-match-plan-span.twice.todo': 'Check the header for a mistyped year and correct it.',
  'rule.kpi-years-match-plan-span.gap.what':
    'The years of the KPI table are not consecutive; missing: {missing}.',
  'rule.kpi-years-match-plan-span.gap.why':
    'Without a target for a year in between, that year cannot be reviewed.',
  'rule.kpi-years-match-plan-span.gap.todo': 'Add the missing year or correct the year in the header.',
  'rule.kpi-years-match-plan-span.count-differs.what':
    'The plan is said to run {stated} fiscal years, but the KPI table has {columns} year columns.',
  'rule.kpi-years-match-plan-span.count-differs.why': 'Each year of the plan needs one target.',
  'rule.kpi-years-match-plan-span.count-differs.todo':
    'Find out whether the stated span or the columns are right and make them agree.',
  'rule.kpi-years-match-plan-span.ordinal-differs.what':
    'The fiscal years and the "year n" below them do not run together ({periods}).',
  'rule.kpi-years-match-plan-span.ordinal-differs.why': 'It is then unclear which year a target belongs to.',
  'rule.kpi-years-match-plan-span.ordinal-differs.todo':
    'Check which of the two is right in the header and correct it.',
  'rule.kpi-years-match-plan-span.outside.what':
    'The KPI table has years outside the span of the plan ({span}): {periods}.',
  'rule.kpi-years-match-plan-span.outside.why':
    'Targets outside the span do not count in the review of this plan.',
  'rule.kpi-years-match-plan-span.outside.todo':
    'Check the header for a mistyped year; if the target shows a later effect, say so in a note.',
  'rule.kpi-target-year-within-plan.title': 'Target years lie within the span of the plan',
  'rule.kpi-target-year-within-plan.after-end.what':
    'The target year of "{label}" ({period}) is after the end of the plan ({span}).',
  'rule.kpi-target-year-within-plan.after-end.why':
    'A target after the end cannot be reviewed within the plan.',
  'rule.kpi-target-year-within-plan.after-end.todo': 'Check whether the target year is mistyped.',
  'rule.kpi-target-year-within-plan.before-start.what':
    'The target year of "{label}" ({period}) is before the start of the plan ({span}).',
  'rule.kpi-target-year-within-plan.before-start.why':
    'A year before the plan cannot be a target year; it may be that of the baseline.',
  'rule.kpi-target-year-within-plan.before-start.todo': 'Check whether the target year is mistyped.',
  'rule.kpi-has-baseline.title': 'Indicators have a baseline',
  'rule.kpi-has-baseline.no-column.what':
    'The table has no column for baselines ({count} indicators: {labels}).',
  'rule.kpi-has-baseline.no-column.why':
    'Without a baseline nobody can show how much the plan improved (progress).',
  'rule.kpi-has-baseline.no-column.todo':
    'Where the value before the project is known, show it in the sheets that report the results. The approved plan itself need not change.',
  'rule.kpi-has-baseline.some-blank.what': '{count} indicators have no baseline: {labels}.',
  'rule.kpi-has-baseline.some-blank.why':
    'Without a baseline nobody can show how much the plan improved (progress).',
  'rule.kpi-has-baseline.some-blank.todo':
    'Enter the value before the project, or 0 or なし where there is none.',
  'rule.kpi-basis-stated.title': 'It is stated whether targets are levels or yearly increments',
  'rule.kpi-basis-stated.unknown.what':
    'The table does not say whether its targets are levels or the increments of each year ({count} indicators).',
  'rule.kpi-basis-stated.unknown.why':
    'The goal depends on it: "{label}" aims at {level} at {period} if these are levels, and at {increment} in total if they are increments.',
  'rule.kpi-basis-stated.unknown.todo':
    'Find out which is meant and choose it in the settings; a word in the table header makes it certain.',
  'rule.kpi-unit-consistent.title': 'One indicator has one unit',
  'rule.kpi-unit-consistent.differs.what':
    'The unit of "{label}" is written in two ways, {first} and {second}.',
  'rule.kpi-unit-consistent.differs.why': 'With another unit the same figure is another target.',
  'rule.kpi-unit-consistent.differs.todo':
    'Find out which unit is right and use it in label, unit column and cells.',
  'rule.kpi-unit-consistent.scale-differs.what': 'The unit of "{label}" is given as {first} and as {second}.',
  'rule.kpi-unit-consistent.scale-differs.why':
    'The two differ in scale, so the figures mean quite different amounts.',
  'rule.kpi-unit-consistent.scale-differs.todo': 'Find out which unit is right and correct the other.',
  'rule.kpi-has-unit.title': 'Indicators with figures have a unit',
  'rule.kpi-has-unit.none.what': '"{label}" has no unit in its label, a unit column or its cells.',
  'rule.kpi-has-unit.none.why': 'Without a unit readers cannot tell persons from cases or percentages.',
  'rule.kpi-has-unit.none.todo': 'Add it to the label in brackets or make a unit column.',
  'rule.kpi-has-final-target.title': 'Every indicator has a target in its last year',
  'rule.kpi-has-final-target.blank.what': '"{label}" has no target for its last year ({period}).',
  'rule.kpi-has-final-target.blank.why': 'Without it nobody can say whether the goal of the plan was met.',
  'rule.kpi-has-final-target.blank.todo': 'Enter the target of the last year, in words if it is no figure.',
  'rule.kpi-has-final-target.pending.what':
    'The target of "{label}" for its last year ({period}) still reads "{printed}".',
  'rule.kpi-has-final-target.pending.why': 'Without it nobody can say whether the goal of the plan was met.',
  'rule.kpi-has-final-target.pending.todo': 'Decide on the target and enter it.',
  'rule.kpi-targets-run-one-way.title': 'Targets run in the direction of their indicator',
  'rule.kpi-targets-run-one-way.falls-back.what':
    'The target {printed} of "{label}" for {period} falls behind the one before it, {before}.',
  'rule.kpi-targets-run-one-way.falls-back.why':
    'Where targets do not run one way from the baseline to the last target, it is hard to say what reaching one of them means.',
  'rule.kpi-targets-run-one-way.falls-back.todo':
    'Check the figure; if it is meant, give the reason in the remarks or in a note.',
  'rule.kpi-targets-run-one-way.rises-again.what':
    'The target {printed} of "{label}" for {period} rises above the one before it, {before}.',
  'rule.kpi-targets-run-one-way.rises-again.why':
    'Where targets do not run one way from the baseline to the last target, it is hard to say what reaching one of them means.',
  'rule.kpi-targets-run-one-way.rises-again.todo':
    'Check the figure; if it is meant, give the reason in the remarks or in a note.',
  'rule.kpi-direction-agrees-with-label.title':
    'The words of a label (増加, 減少 …) and the way its targets go agree',
  'rule.kpi-direction-agrees-with-label.rises.what':
    '"{label}" is the name of something to be reduced, but it goes up from {baseline} to {printed}.',
  'rule.kpi-direction-agrees-with-label.rises.why':
    'Where name and targets point in opposite ways, nobody can say what success is.',
  'rule.kpi-direction-agrees-with-label.rises.todo':
    'If it counts what was reduced, name it so (○○の削減量); else check baseline and target.',
  'rule.kpi-direction-agrees-with-label.falls.what':
    '"{label}" is the name of something to be increased, but it goes down from {baseline} to {printed}.',
  'rule.kpi-direction-agrees-with-label.falls.why':
    'Where name and targets point in opposite ways, nobody can say what success is.',
  'rule.kpi-direction-agrees-with-label.falls.todo':
    'If a decline is to be slowed, name it so; else check the target.',
  'rule.kpi-direction-agrees-with-label.increments-fall.what':
    '"{label}" is the name of something to be increased, but its yearly increments sum to {printed}.',
  'rule.kpi-direction-agrees-with-label.increments-fall.why':
    'Where name and targets point in opposite ways, nobody can say what success is.',
  'rule.kpi-direction-agrees-with-label.increments-fall.todo':
    'Check the signs of the increments, or the name.',
  'rule.kpi-label-change-matches-target.title':
    'The change that a label states agrees with baseline and target',
  'rule.kpi-label-change-matches-target.target-differs.what':
    'By the words "{words}" of "{label}" the target is {expected}, but {printed} is given (baseline {baseline}, difference {difference}).',
  'rule.kpi-label-change-matches-target.target-differs.why':
    'Where name and figures say different things, nobody can say which of them is to be reached.',
  'rule.kpi-label-change-matches-target.target-differs.todo':
    'Correct whichever is wrong: the words of the label, the baseline or the target.',
  'rule.kpi-label-change-matches-target.total-differs.what':
    'The words "{words}" of "{label}" stand beside increments that make {printed} (difference {difference}).',
  'rule.kpi-label-change-matches-target.total-differs.why':
    'Where name and figures say different things, nobody can say which of them is to be reached.',
  'rule.kpi-label-change-matches-target.total-differs.todo':
    'Correct whichever is wrong: the words of the label or the increments.',
  'rule.kpi-label-change-matches-target.from-differs.what':
    'The words "{words}" of "{label}" begin at {expected}, but the baseline is {printed}.',
  'rule.kpi-label-change-matches-target.from-differs.why':
    'Where name and figures say different things, nobody can say which of them is to be reached.',
  'rule.kpi-label-change-matches-target.from-differs.todo':
    'Correct whichever is wrong: the words of the label or the baseline.',
  'rule.kpi-label-change-matches-target.to-differs.what':
    'The words "{words}" of "{label}" end at {expected}, but the target is {printed}.',
  'rule.kpi-label-change-matches-target.to-differs.why':
    'Where name and figures say different things, nobody can say which of them is to be reached.',
  'rule.kpi-label-change-matches-target.to-differs.todo':
    'Correct whichever is wrong: the words of the label or the target.',
  'rule.kpi-bracket-matches-values.title': 'A change in brackets is the difference from the baseline',
  'rule.kpi-bracket-matches-values.differs.what':
    'The bracket of "{text}" ("{label}") says {printed}, but the difference from the baseline {baseline} is {expected}.',
  'rule.kpi-bracket-matches-values.differs.why':
    'Where figure and bracket say different things, nobody knows which is meant.',
  'rule.kpi-bracket-matches-values.differs.todo':
    'Correct whichever is wrong: the baseline, the figure or the bracket.',
  'rule.kpi-bracket-matches-values.other-way.what':
    'The bracket of "{text}" ("{label}") goes the other way (baseline {baseline}, figure {value}).',
  'rule.kpi-bracket-matches-values.other-way.why':
    'Where figure and bracket say different things, nobody knows which is meant.',
  'rule.kpi-bracket-matches-values.other-way.todo': 'Correct the word in the bracket or the figure.',
  'rule.kpi-not-duplicated.title': 'No indicator is counted twice under two projects',
  'rule.kpi-not-duplicated.same-figures.what':
    '"{label}" stands under the projects "{first}" and "{second}" with the same {count} figures.',
  'rule.kpi-not-duplicated.same-figures.why':
    'One outcome that is counted for two projects makes the plan look more successful than it is.',
  'rule.kpi-not-duplicated.same-figures.todo':
    'If they are two indicators, name what each counts; if not, mark one as 再掲.',
  'rule.kpi-measures-outcome.title': 'Indicators measure outcomes, not activity',
  'rule.kpi-measures-outcome.output.what': '"{label}" seems to measure what was done (output).',
  'rule.kpi-measures-outcome.output.why':
    'That something was held or set up does not tell what came of it; auditors ask for outcomes.',
  'rule.kpi-measures-outcome.output.todo':
    'Consider an indicator of what follows from it: use, sales, jobs, what participants did.',
  'rule.kpi-next-baseline-continues.title': 'The next baseline is the last result of the plan before',
  'rule.kpi-next-baseline-continues.differs.what':
    'The baseline {printed} of "{label}" is not the result of the plan before for {year}, {expected} (difference {difference}).',
  'rule.kpi-next-baseline-continues.differs.why':
    'A plan that does not start from the last result breaks the series of figures.',
  'rule.kpi-next-baseline-continues.differs.todo':
    'Find out which figure is final and use it in both, or note that it is counted in another way now.',
} as const satisfies Record<keyof typeof ja, string>;
