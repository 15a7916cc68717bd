import type { actualRules as ja } from '../ja/actual-rules';

export const actualRules = {
  'rule.actual-present-when-due.title': 'Actuals are entered when they are due',
  'rule.actual-present-when-due.missing.what': '{count} actuals of {year} are missing ({labels}).',
  'rule.actual-present-when-due.missing.why':
    'More than {months} months have passed since the year ended, so results are due; without them nothing can be judged.',
  'rule.actual-present-when-due.missing.todo':
    'Enter the actuals. Where a figure is not final yet, write 集計中 or the like; for indicators that come later, set their month in the settings.',
  'rule.actual-present-when-due.pending.what':
    '{count} actuals of {year} are still marked as being collected ({labels}).',
  'rule.actual-present-when-due.pending.why':
    'More than {months} months have passed since the year ended; until they are final they are left out of every judgement.',
  'rule.actual-present-when-due.pending.todo':
    'Enter the actuals if they are final. For indicators that come later, set their month in the settings.',
  'rule.actual-present-when-due.not-yet-due.what':
    '{count} actuals of {year} are to be entered soon ({labels}).',
  'rule.actual-present-when-due.not-yet-due.why':
    'The year has ended; up to {months} months after its end results are being collected.',
  'rule.actual-present-when-due.not-yet-due.todo': 'Enter the actuals once they are final.',
  'rule.actual-not-before-year-end.title': 'An actual of a year that still runs is marked as provisional',
  'rule.actual-not-before-year-end.before-end.what':
    '{count} actuals are entered for {year}, which has not ended.',
  'rule.actual-not-before-year-end.before-end.why':
    'Taken for final, figures from the middle of a year mislead about what was reached.',
  'rule.actual-not-before-year-end.before-end.todo':
    'Mark them as provisional (見込, 速報, ○月末時点), or correct the year.',
  'rule.actual-magnitude-plausible.title': 'An actual is of the size of its target',
  'rule.actual-magnitude-plausible.unit-slip.what':
    'The actual {printed} of "{label}" is about {factor} times its target {target}, or one {factor}th of it.',
  'rule.actual-magnitude-plausible.unit-slip.why':
    'It may be counted in another unit, such as 円 for 千円 or 人 for 千人.',
  'rule.actual-magnitude-plausible.unit-slip.todo':
    'Check the unit and correct a slip. If the figure is right, accept it with the reason.',
  'rule.actual-cumulative-recomputes.title': 'A cumulative actual is the sum of the years',
  'rule.actual-cumulative-recomputes.differs.what':
    'The cumulative actual {printed} of "{label}" is not the sum of the years, {expected} (difference {difference}).',
  'rule.actual-cumulative-recomputes.differs.why':
    'Rates and grades are worked out from it, so a wrong total makes a wrong evaluation.',
  'rule.actual-cumulative-recomputes.differs.todo': 'Find out which is right and correct the other.',
  'rule.actual-cumulative-recomputes.exceeded.what':
    'The cumulative actual {printed} of "{label}" is less than the years that are given, {expected} (difference {difference}).',
  'rule.actual-cumulative-recomputes.exceeded.why':
    'Even with years missing a total cannot be less than what is there.',
  'rule.actual-cumulative-recomputes.exceeded.todo': 'Compare total and years and correct the wrong one.',
  'rule.actual-cumulative-recomputes.rounding.what':
    'The cumulative actual {printed} of "{label}" and the sum of the years, {expected}, differ by {difference}, which rounding explains.',
  'rule.actual-cumulative-recomputes.rounding.why':
    'Adding rounded figures can make a difference of this size.',
  'rule.actual-cumulative-recomputes.rounding.todo':
    'Nothing needs to be done; a note about rounding helps the reader.',
  'rule.actual-cumulative-recomputes.unknown-parts.what':
    'The cumulative actual of "{label}" cannot be verified because {unknown} years are unknown (sum of the known {expected}, total {printed}, rest {difference}).',
  'rule.actual-cumulative-recomputes.unknown-parts.why':
    'Only with all years there can the total be verified.',
  'rule.actual-cumulative-recomputes.unknown-parts.todo':
    'Enter the actuals that are blank or cannot be read.',
  'rule.rate-recomputes.title': 'A printed rate follows from actual, target and baseline',
  'rule.rate-recomputes.differs.what':
    'The {header} {printed} of "{label}" is not the computed {expected} ({definition}; difference {difference}).',
  'rule.rate-recomputes.differs.why':
    'Neither rounding nor cutting off, nor another definition in use (against the final target, progress from the baseline), gives this figure.',
  'rule.rate-recomputes.differs.todo': 'Find out whether actual, target or rate is wrong and correct it.',
  'rule.rate-recomputes.no-definition.what':
    'No way of computing gives the {header} {printed} of "{label}" ({definition}: {expected}).',
  'rule.rate-recomputes.no-definition.why':
    'For indicators of which less is better, for a slowed decline or a formula of your own there is no common definition.',
  'rule.rate-recomputes.no-definition.todo': 'Write the formula in a note and check the figure against it.',
  'rule.rate-recomputes.rounding.what':
    'The {header} {printed} of "{label}" and the computed {expected} differ by what rounding explains ({definition}).',
  'rule.rate-recomputes.rounding.why':
    'Rates worked out from the figures before they were rounded differ by this much.',
  'rule.rate-recomputes.rounding.todo': 'Nothing needs to be done.',
  'rule.rate-recomputes.other-definition.what':
    'The {header} {printed} of "{label}" is computed as {definition}.',
  'rule.rate-recomputes.other-definition.why':
    'The same word stands for different formulas, and readers may take it for the other.',
  'rule.rate-recomputes.other-definition.todo': 'Write the formula into the header or a note.',
} as const satisfies Record<keyof typeof ja, string>;
