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
  'rule.grade-matches-result.title': 'A grade or mark is one that the result can mean',
  'rule.grade-matches-result.mark.what':
    'The {header} "{printed}" of "{label}" does not go with actual {actual}, target {target} and baseline {baseline} ({fits} would).',
  'rule.grade-matches-result.mark.why':
    '◎ and ○ are read as target met, △ as not met but better than before, × as neither.',
  'rule.grade-matches-result.mark.todo': 'Correct mark or actual, or note what the marks mean.',
  'rule.grade-matches-result.official.what':
    'The {header} "{printed}" of "{label}" does not go with actual {actual}, target {target} and baseline {baseline} ({fits} would).',
  'rule.grade-matches-result.official.why':
    'Grade 1 is beyond the target, 2 seven to eight tenths of it, 3 less but better than before, 4 not better.',
  'rule.grade-matches-result.official.todo': 'Correct grade or actual, or record why it was chosen.',
  'rule.grade-matches-result.scheme.what':
    'In the scheme of the settings the {header} "{printed}" of "{label}" does not go with actual {actual}, target {target} and baseline {baseline} ({fits} would).',
  'rule.grade-matches-result.scheme.why': 'Grades that do not follow the scheme cannot be compared.',
  'rule.grade-matches-result.scheme.todo':
    'Correct grade or actual, or see whether the scheme in the settings is right.',
  'rule.wording-matches-result.title': 'Words about the target go with the result',
  'rule.wording-matches-result.claims-met.what':
    'The target of "{label}" is said to be met, but the actual {actual} does not reach {target}.',
  'rule.wording-matches-result.claims-met.why':
    'When words and figures contradict each other nobody knows which to believe.',
  'rule.wording-matches-result.claims-met.todo': 'Correct the words or the actual.',
  'rule.wording-matches-result.claims-missed.what':
    'The target of "{label}" is said to be missed, but the actual {actual} reaches {target}.',
  'rule.wording-matches-result.claims-missed.why':
    'When words and figures contradict each other nobody knows which to believe.',
  'rule.wording-matches-result.claims-missed.todo': 'Correct the words or the actual.',
  'rule.wording-matches-result.claims-nearly-met.what':
    'The target of "{label}" is said to be nearly met, but the actual {actual} is less than seven tenths of {target}.',
  'rule.wording-matches-result.claims-nearly-met.why': '概ね達成 is said of results that come very close.',
  'rule.wording-matches-result.claims-nearly-met.todo': 'Correct the words or the actual.',
  'grade.sabc-band.S': 'S beyond the target by a tenth',
  'grade.sabc-band.A': 'A within a tenth of it',
  'grade.sabc-band.B': 'B better than before',
  'grade.sabc-band.C': 'C not better',
  'grade.pace-twenty.A': 'A on pace',
  'grade.pace-twenty.B': 'B six tenths of the pace',
  'grade.pace-twenty.C': 'C below',
  'grade.seven-steps.7': '7 100 % and more',
  'grade.seven-steps.6': '6 90 % and more',
  'grade.seven-steps.5': '5 80 % and more',
  'grade.seven-steps.4': '4 70 % and more',
  'grade.seven-steps.3': '3 60 % and more',
  'grade.seven-steps.2': '2 50 % and more',
  'grade.seven-steps.1': '1 below 50 %',
  'grade.abcd.A': 'A 110 % and more',
  'grade.abcd.B': 'B 80 % and more',
  'grade.abcd.C': 'C 50 % and more',
  'grade.abcd.D': 'D below 50 %',
  'grade.abc.A': 'A beyond the target',
  'grade.abc.B': 'B 80 % and more',
  'grade.abc.C': 'C below 80 %',
  'grade.marks.double-circle': '◎ beyond the target',
  'grade.marks.circle': '○ met',
  'grade.marks.triangle': '△ not met, but better',
  'grade.marks.cross': '× not better',
  'grade.on-pace.on': 'on pace',
  'grade.on-pace.behind': 'behind',
  'settings.value.sabc-band': 'S/A/B/C (a tenth around the target, and the baseline)',
  'settings.value.pace-twenty': '20 % a year',
  'settings.value.seven-steps': 'seven steps',
  'settings.value.abcd': 'A/B/C/D (110, 80, 50 %)',
  'settings.value.abc': 'A/B/C (beyond the target, 80 %)',
  'settings.value.marks': '◎○△×',
  'settings.value.on-pace': 'on pace',
} as const satisfies Record<keyof typeof ja, string>;
