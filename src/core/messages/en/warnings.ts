import type { warnings as ja } from '../ja/warnings';

export const warnings = {
  'warning.nothing-read':
    'No KPI table and no cost figures were found, so nothing was checked. See that there is a table with indicator names and years in its header.',
  'warning.figure-not-placed':
    '{count} cells look like figures but it is unclear what they belong to, so they were not checked ({range}). Check headers and labels.',
  'warning.figure-unreadable': 'This cannot be read as one figure: "{text}". Enter one figure in one cell.',
  'warning.baseline-or-actual':
    'The header "{text}" is used for baselines and for actuals. Here it was read as {taken}. If that is wrong, reword the header.',
  'warning.direction-assumed':
    'Nothing says whether more or less is better for "{label}"; more is taken as better. If that is wrong, set it in the settings.',
  'warning.rate-was-date':
    'The grant rate cell has become a date. The "{text}" that was typed is read as a fraction. Format the cell as text and type it again.',
  'warning.year-unclear':
    '"{text}" may be a fiscal year or a calendar year, so it belongs to no fiscal year yet. Add 年度 or a month.',
  'warning.first-year-inferred':
    'The first year of the plan is not written; {year} is assumed. If that is wrong, set it in the settings.',
  'warning.column-unknown':
    'It is unclear what the column "{text}" holds, so it was not checked. Check the header.',
  'warning.kpi-sentence-unclear':
    '“{text}” seems to state a target, but which figures and years belong to which indicator is not certain, so it was not read. Put it into a table, or write one indicator a sentence.',
  'warning.continuation-unclear':
    'There is a table without labels. Whether it continues the table before it is unclear, so it was not checked.',
  'warning.value-withheld':
    '"{text}" marks a withheld or unknown figure and is not read as a number. Totals with it cannot be recomputed.',
  'warning.plans-in-one-workbook': 'The workbook names {count} plans. They were read one by one.',
  'warning.actual-entered-differs':
    'Indicator "{label}", {year}: the sheet for actuals says "{entered}", the plan\'s table ({place}) says {printed}. The sheet for actuals was used. See which one is right.',
  'warning.actual-entry-unreadable':
    'The actual "{text}" of indicator "{label}" cannot be read as one figure. Enter the figure alone; where there is none, choose the reason in the next column.',
  'warning.actual-row-renamed':
    'What the sheet for actuals holds for "{before}" was taken for the indicator "{label}" (its figures are the same, or it stands in the same place under a similar name). Correct it if that is wrong.',
  'warning.actual-row-without-indicator':
    'The plan has no indicator for "{label}" on the sheet for actuals. What was entered is kept but not used.',
  'warning.actuals-sheet-unreadable':
    'The hidden header row of the sheet for actuals (it begins with tenken.field:) is gone, so the sheet cannot be read. Restore the row, or use the sheet of an earlier file.',
  'warning.sheet-stale':
    'Sheet "{sheet}" is older than the plan ({cells}). Formulas cannot follow this change; write the sheet again.',
  'warning.settings-header':
    'The settings sheet has no header row (category, target, item, value, note), so its settings were not read. Put the header row back.',
  'warning.settings-category': 'Settings: there is no category "{value}". The categories are: {choices}',
  'warning.settings-item':
    'Settings: the category "{category}" has no item "{value}". Its items are: {choices}',
  'warning.settings-target': 'Settings: a row of the category "{category}" needs a target.',
  'warning.settings-rule': 'There is no rule "{value}". tenken rules lists them.',
  'warning.settings-value':
    'Settings: the item "{item}" cannot be "{value}". It can be (examples): {choices}',
  'warning.settings-note': 'Settings: the item "{item}" needs a reason (note).',
  'warning.settings-reason-empty':
    'An acceptance has no reason (note). It is not used, and the finding stays.',
  'warning.settings-reason-says-nothing':
    'The reason (note) of an acceptance does not say why nothing has to change. Name the ground: guideline, agreement, rounding. Until then the finding stays.',
  'warning.settings-reason-too-short':
    'The reason (note) of an acceptance is too short to be understood later. Please say a little more. Until then the finding stays.',
  'warning.settings-by':
    'An acceptance has no name. Write it beside the row or set the name of the checker. Until then the finding stays.',
  'warning.settings-at':
    'The date "{value}" of an acceptance cannot be read. Write it like 2026-04-01. Until then the finding stays.',
  'warning.settings-fingerprint':
    'The target "{value}" of an acceptance is no fingerprint of a finding (16 characters). It stands in the JSON output and in the settings sheet.',
  'warning.settings-programme-without-rate':
    'The definition of a programme has no rate, so it is not used. Add a row with the item "rates".',
  'warning.settings-unused':
    'Nothing in this workbook is called "{value}", so this row of the settings is not used. Check the name.',
  'warning.acceptance-lapsed':
    'An acceptance (reason: {reason}, {by}, {at}) holds no longer: the figure changed from "{before}" to "{after}". Please check again.',
} as const satisfies Record<keyof typeof ja, string>;
