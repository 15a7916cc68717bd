import type { costRules as ja } from '../ja/cost-rules';

export const costRules = {
  'rule.cost-total-equals-years.title': 'A total over the years is the sum of its years',
  'rule.cost-total-equals-years.differs.what':
    'The total {printed} of "{label}" is not the sum of its years, {expected} (difference {difference}).',
  'rule.cost-total-equals-years.differs.why':
    'When years and total disagree, budget and grant of some year are wrong.',
  'rule.cost-total-equals-years.differs.todo':
    'Find out which of total and years is right and correct the other.',
  'rule.cost-total-equals-years.exceeded.what':
    'The total {printed} of "{label}" is less than the years that are given, {expected} (difference {difference}).',
  'rule.cost-total-equals-years.exceeded.why':
    'Even when not all years are listed, the total cannot be less than their sum.',
  'rule.cost-total-equals-years.exceeded.todo': 'Compare the total with the years and correct the wrong one.',
  'rule.cost-total-equals-years.rounding.what':
    'The total {printed} of "{label}" and the sum of its years, {expected}, differ by {difference}, which rounding explains.',
  'rule.cost-total-equals-years.rounding.why':
    'Adding amounts that were rounded or cut off can make a difference of this size.',
  'rule.cost-total-equals-years.rounding.todo':
    'Nothing needs to be done; a note that totals may not add up because of rounding helps readers.',
  'rule.cost-total-equals-years.display.what':
    'The total {printed} of "{label}" is right as stored, but the figures that are shown do not add up.',
  'rule.cost-total-equals-years.display.why': 'The cells hold more digits than they show.',
  'rule.cost-total-equals-years.display.todo':
    'For a published table add a note on rounding, or enter figures rounded to what is shown.',
  'rule.cost-total-equals-years.unknown-parts.what':
    '{unknown} years of "{label}" are not known, so the total cannot be recomputed (given {expected}, total {printed}, rest {difference}).',
  'rule.cost-total-equals-years.unknown-parts.why': 'A total can only be verified when all years are there.',
  'rule.cost-total-equals-years.unknown-parts.todo':
    'Enter the amounts that are blank or unreadable, and 0 or a dash where there is none.',
  'rule.cost-total-equals-items.title': 'Totals and subtotals are the sum of their items',
  'rule.cost-total-equals-items.differs.what':
    'The total {printed} of "{label}" is not the sum of its items, {expected} (difference {difference}).',
  'rule.cost-total-equals-items.differs.why':
    'Grants are computed from the total, so a wrong one makes a wrong grant.',
  'rule.cost-total-equals-items.differs.todo':
    'Find out which of total and items is right and correct the other.',
  'rule.cost-total-equals-items.exceeded.what':
    'The total {printed} of "{label}" is less than the items that are given, {expected} (difference {difference}).',
  'rule.cost-total-equals-items.exceeded.why':
    'Even when not all items are listed, the total cannot be less than their sum.',
  'rule.cost-total-equals-items.exceeded.todo': 'Compare the total with the items and correct the wrong one.',
  'rule.cost-total-equals-items.rounding.what':
    'The total {printed} of "{label}" and the sum of its items, {expected}, differ by {difference}, which rounding explains.',
  'rule.cost-total-equals-items.rounding.why':
    'Adding amounts that were rounded or cut off can make a difference of this size.',
  'rule.cost-total-equals-items.rounding.todo':
    'Nothing needs to be done; a note that totals may not add up because of rounding helps readers.',
  'rule.cost-total-equals-items.display.what':
    'The total {printed} of "{label}" is right as stored, but the figures that are shown do not add up.',
  'rule.cost-total-equals-items.display.why': 'The cells hold more digits than they show.',
  'rule.cost-total-equals-items.display.todo':
    'For a published table add a note on rounding, or enter figures rounded to what is shown.',
  'rule.cost-total-equals-items.unknown-parts.what':
    '{unknown} items of "{label}" are not known, so the total cannot be recomputed (given {expected}, total {printed}, rest {difference}).',
  'rule.cost-total-equals-items.unknown-parts.why': 'A total can only be verified when all items are there.',
  'rule.cost-total-equals-items.unknown-parts.todo':
    'Enter the amounts that are blank or unreadable, and 0 or a dash where there is none.',
  'rule.cost-total-equals-members.title': 'A joint total is the sum of the municipalities',
  'rule.cost-total-equals-members.differs.what':
    'The total {printed} of "{label}" is not the sum of its municipalities, {expected} (difference {difference}).',
  'rule.cost-total-equals-members.differs.why':
    'Grants are computed for each municipality, so the joint total has to be their sum.',
  'rule.cost-total-equals-members.differs.todo':
    'Find out which of total and municipalities is right and correct the other.',
  'rule.cost-total-equals-members.exceeded.what':
    'The total {printed} of "{label}" is less than the municipalities that are given, {expected} (difference {difference}).',
  'rule.cost-total-equals-members.exceeded.why':
    'Even when not all municipalities are listed, the total cannot be less than their sum.',
  'rule.cost-total-equals-members.exceeded.todo':
    'Compare the total with the municipalities and correct the wrong one.',
  'rule.cost-total-equals-members.rounding.what':
    'The total {printed} of "{label}" and the sum of its municipalities, {expected}, differ by {difference}, which rounding explains.',
  'rule.cost-total-equals-members.rounding.why':
    'Adding amounts that were rounded or cut off can make a difference of this size.',
  'rule.cost-total-equals-members.rounding.todo':
    'Nothing needs to be done; a note that totals may not add up because of rounding helps readers.',
  'rule.cost-total-equals-members.display.what':
    'The total {printed} of "{label}" is right as stored, but the figures that are shown do not add up.',
  'rule.cost-total-equals-members.display.why': 'The cells hold more digits than they show.',
  'rule.cost-total-equals-members.display.todo':
    'For a published table add a note on rounding, or enter figures rounded to what is shown.',
  'rule.cost-total-equals-members.unknown-parts.what':
    '{unknown} municipalities of "{label}" are not known, so the total cannot be recomputed (given {expected}, total {printed}, rest {difference}).',
  'rule.cost-total-equals-members.unknown-parts.why':
    'A total can only be verified when all municipalities are there.',
  'rule.cost-total-equals-members.unknown-parts.todo':
    'Enter the amounts that are blank or unreadable, and 0 or a dash where there is none.',
  'rule.cost-equals-funding-sources.title': 'The funding sources add up to the cost',
  'rule.cost-equals-funding-sources.differs.what':
    'The cost {printed} of "{label}" is not the sum of its funding sources, {expected} (difference {difference}).',
  'rule.cost-equals-funding-sources.differs.why':
    'When sources and cost disagree, one of the sources is wrong.',
  'rule.cost-equals-funding-sources.differs.todo':
    'Find out which of cost and funding sources is right and correct the other.',
  'rule.cost-equals-funding-sources.exceeded.what':
    'The cost {printed} of "{label}" is less than the funding sources that are given, {expected} (difference {difference}).',
  'rule.cost-equals-funding-sources.exceeded.why':
    'Even when not all funding sources are listed, the cost cannot be less than their sum.',
  'rule.cost-equals-funding-sources.exceeded.todo':
    'Compare the cost with the funding sources and correct the wrong one.',
  'rule.cost-equals-funding-sources.rounding.what':
    'The cost {printed} of "{label}" and the sum of its funding sources, {expected}, differ by {difference}, which rounding explains.',
  'rule.cost-equals-funding-sources.rounding.why':
    'Adding amounts that were rounded or cut off can make a difference of this size.',
  'rule.cost-equals-funding-sources.rounding.todo':
    'Nothing needs to be done; a note that totals may not add up because of rounding helps readers.',
  'rule.cost-equals-funding-sources.display.what':
    'The cost {printed} of "{label}" is right as stored, but the figures that are shown do not add up.',
  'rule.cost-equals-funding-sources.display.why': 'The cells hold more digits than they show.',
  'rule.cost-equals-funding-sources.display.todo':
    'For a published table add a note on rounding, or enter figures rounded to what is shown.',
  'rule.cost-equals-funding-sources.unknown-parts.what':
    '{unknown} funding sources of "{label}" are not known, so the cost cannot be recomputed (given {expected}, cost {printed}, rest {difference}).',
  'rule.cost-equals-funding-sources.unknown-parts.why':
    'A cost can only be verified when all funding sources are there.',
  'rule.cost-equals-funding-sources.unknown-parts.todo':
    'Enter the amounts that are blank or unreadable, and 0 or a dash where there is none.',
  'rule.cost-eligible-within-total.title': 'The eligible cost is not more than the total cost',
  'rule.cost-eligible-within-total.eligible-above-total.what':
    'The eligible cost {printed} exceeds the total cost {limit} by {difference}.',
  'rule.cost-eligible-within-total.eligible-above-total.why':
    'The eligible cost is a part of the total and cannot be more.',
  'rule.cost-eligible-within-total.eligible-above-total.todo':
    'Check for a mistyped amount or two columns that were confused.',
  'rule.cost-eligible-within-total.part-above-whole.what':
    '"{label}" {printed} exceeds "{whole}" {limit}, of which it is a part, by {difference}.',
  'rule.cost-eligible-within-total.part-above-whole.why': 'A part cannot be more than its whole.',
  'rule.cost-eligible-within-total.part-above-whole.todo': 'Check the amounts and correct the wrong one.',
  'rule.cost-hard-share-within-limit.title':
    'The share of non-public-works construction stays under the limit of the programme',
  'rule.cost-hard-share-within-limit.above.what':
    'Construction {hard} is more than {limit} of the total cost {total} ({highest}).',
  'rule.cost-hard-share-within-limit.above.why':
    '{programme} expects construction to be about {limit} at most.',
  'rule.cost-hard-share-within-limit.above.todo':
    'Check what counts as construction; if there is a reason, keep a record of what was agreed.',
  'rule.cost-hard-share-within-limit.above-assumed.what':
    'Construction {hard} is more than {limit} of the total cost {total} ({highest}), taking the programme to be {programme}.',
  'rule.cost-hard-share-within-limit.above-assumed.why':
    '{programme} expects construction to be about {limit} at most. The plan names no programme, so this one is assumed.',
  'rule.cost-hard-share-within-limit.above-assumed.todo':
    'Choose the programme in the settings and check what counts as construction.',
  'rule.cost-hard-share-within-limit.above-year.what':
    'Construction {hard} of {year} is more than {limit} of the total cost {total} of that year ({highest}).',
  'rule.cost-hard-share-within-limit.above-year.why':
    'The settings say that {programme} expects construction to be about {limit} at most in every year.',
  'rule.cost-hard-share-within-limit.above-year.todo':
    'Check what counts as construction in that year. If the whole plan counts, take "a year" out of the limit of the hard share in the settings.',
  'rule.cost-statement-agrees-with-table.title':
    'Costs in sentences agree with the cost table and with each other',
  'rule.cost-statement-agrees-with-table.repeat-differs.what':
    'The same cost is {first} before and {second} here (difference {difference}).',
  'rule.cost-statement-agrees-with-table.repeat-differs.why':
    'With two amounts for one cost the base of the grant is not certain.',
  'rule.cost-statement-agrees-with-table.repeat-differs.todo':
    'Find out which is right and write it in both places.',
  'rule.cost-statement-agrees-with-table.table-differs.what':
    'The total cost {second} in the text is not that of the cost table, {first} (difference {difference}).',
  'rule.cost-statement-agrees-with-table.table-differs.why':
    'When text and table disagree, the base of the grant is not certain.',
  'rule.cost-statement-agrees-with-table.table-differs.todo':
    'Find out which is right and make text and table agree.',
  'rule.cost-within-plan-span.title': 'Costs fall within the span of the project',
  'rule.cost-within-plan-span.outside.what':
    'There is a cost of {printed} in {year}, outside the span of the project ({span}).',
  'rule.cost-within-plan-span.outside.why': 'Costs outside the span are not eligible.',
  'rule.cost-within-plan-span.outside.todo': 'Check for a mistyped year; if it was carried over, say so.',
  'rule.cost-within-plan-span.far-outside.what':
    'There is an eligible cost of {printed} in {year}, two or more years outside the span of the project ({span}).',
  'rule.cost-within-plan-span.far-outside.why': 'Not even a carry-over makes a cost of that year eligible.',
  'rule.cost-within-plan-span.far-outside.todo':
    'Check for a mistyped year, or take the amount out of the eligible cost.',
  'rule.cost-within-plan-span.carried-over.what':
    'There is a carried-over cost of {printed} in {year}, the year after the span of the project ({span}).',
  'rule.cost-within-plan-span.carried-over.why': 'It seems to be carried over from the last year.',
  'rule.cost-within-plan-span.carried-over.todo':
    'See that the carry-over was approved; if so, nothing needs to be done.',
  'rule.cost-execution-recomputes.title': '不用額 and 執行率 follow from budget, settlement and carry-over',
  'rule.cost-execution-recomputes.unused-differs.what':
    'The unused amount {printed} of "{label}" is not the budget {budget} less what was spent, {settled}, and carried over: {expected} (difference {difference}).',
  'rule.cost-execution-recomputes.unused-differs.why':
    'It is what is left of the budget, so one of the amounts is wrong.',
  'rule.cost-execution-recomputes.unused-differs.todo':
    'Find out whether budget, settlement, carry-over or rest is wrong and correct it.',
  'rule.cost-execution-recomputes.none-but-difference.what':
    'The unused amount of "{label}" is given as "{printed}", but budget {budget} less settlement {settled} is {expected}.',
  'rule.cost-execution-recomputes.none-but-difference.why':
    'The words and the amounts contradict each other.',
  'rule.cost-execution-recomputes.none-but-difference.todo':
    'See whether an amount is mistyped or a carry-over is missing, and correct it.',
  'rule.cost-execution-recomputes.unused-unexplained.what':
    'The unused amount {printed} of "{label}" is not the budget {budget} less the settlement {settled}, {expected} (difference {difference}).',
  'rule.cost-execution-recomputes.unused-unexplained.why':
    'A carry-over, a supplementary budget or a transfer may explain it; the table has no column for them.',
  'rule.cost-execution-recomputes.unused-unexplained.todo':
    'Find out whether that is so and note the amount.',
  'rule.cost-execution-recomputes.unused-rounding.what':
    'The unused amount {printed} of "{label}" and the computed {expected} differ by {difference}, which rounding explains.',
  'rule.cost-execution-recomputes.unused-rounding.why':
    'Subtracting amounts that were cut off can make a difference of this size.',
  'rule.cost-execution-recomputes.unused-rounding.todo': 'Nothing needs to be done.',
  'rule.cost-execution-recomputes.rate-differs.what':
    'The execution rate {printed} of "{label}" is not settlement {settled} ÷ budget {budget}, {expected}.',
  'rule.cost-execution-recomputes.rate-differs.why': 'Neither rounding nor cutting off gives this figure.',
  'rule.cost-execution-recomputes.rate-differs.todo':
    'Find out whether budget, settlement or rate is wrong and correct it.',
  'rule.cost-execution-recomputes.rate-unexplained.what':
    'The execution rate {printed} of "{label}" is not settlement {settled} ÷ budget {budget}, {expected}.',
  'rule.cost-execution-recomputes.rate-unexplained.why':
    'It may be worked out from a budget with supplements and carry-overs for which the table has no column.',
  'rule.cost-execution-recomputes.rate-unexplained.todo': 'Find out what the rate is of and note it.',
  'rule.cost-execution-recomputes.rate-other-definition.what':
    'The execution rate {printed} of "{label}" is {settled} ÷ {budget}.',
  'rule.cost-execution-recomputes.rate-other-definition.why':
    'This is not settlement ÷ current budget, and readers may take it for that.',
  'rule.cost-execution-recomputes.rate-other-definition.todo': 'Note the formula.',
  'rule.cost-carry-over-continues.title': 'What is carried over appears in the next year',
  'rule.cost-carry-over-continues.differs.what':
    '{carried} were carried over from {year}, but {next} took over {printed} (difference {difference}).',
  'rule.cost-carry-over-continues.differs.why': 'What is carried over is added to the next budget as it is.',
  'rule.cost-carry-over-continues.differs.todo':
    'Compare the accounts of both years and correct the wrong one.',
  'rule.cost-carry-over-continues.missing.what':
    '{carried} were carried over from {year}, but nothing is taken over in {next}.',
  'rule.cost-carry-over-continues.missing.why': 'What is carried over is added to the next budget as it is.',
  'rule.cost-carry-over-continues.missing.todo': 'Enter it in the next year, or correct the carry-over.',
  'rule.cost-carry-over-continues.budget-too-small.what':
    'The budget {printed} of {next} is less than the {carried} carried over from {year}.',
  'rule.cost-carry-over-continues.budget-too-small.why': 'The current budget holds what was carried over.',
  'rule.cost-carry-over-continues.budget-too-small.todo':
    'See whether the budget counts it, and note it if not.',
  'rule.cost-item-eligible.title': 'Items that are not eligible as a rule are looked into',
  'rule.cost-item-eligible.staff-travel.what':
    'There is {printed} for "{label}". Travel of staff is normally not eligible.',
  'rule.cost-item-eligible.staff-travel.why':
    "Travel of lecturers and expenses of staff hired for the project are; business trips of staff are the municipality's own cost.",
  'rule.cost-item-eligible.staff-travel.todo':
    'Find out whose travel it is; take that of staff out of the eligible cost.',
  'rule.cost-item-eligible.fund-reserve.what':
    'There is {printed} for "{label}". Putting money into a fund is normally not eligible.',
  'rule.cost-item-eligible.fund-reserve.why':
    'The grant pays for what is done in the year, not for later years.',
  'rule.cost-item-eligible.fund-reserve.todo':
    'See whether the notice allows this fund; if not, take it out of the eligible cost.',
  'rule.cost-item-eligible.trial-continued.what':
    'There is {printed} for "{label}" in {year}, after the first year of the trial.',
  'rule.cost-item-eligible.trial-continued.why':
    'Trials of buses, transport and routes are normally eligible in their first year only.',
  'rule.cost-item-eligible.trial-continued.todo':
    'Find out whether later years are eligible and keep a record of it.',
  'rule.cost-breakdown-recomputes.title': 'The computations of a 積算 come out and add up to the amount',
  'rule.cost-breakdown-recomputes.differs.what':
    'The computation "{text}" gives {expected} (printed {printed}, difference {difference}).',
  'rule.cost-breakdown-recomputes.differs.why': 'A price, a number or the result is wrong.',
  'rule.cost-breakdown-recomputes.differs.todo': 'Work it out again and correct what is wrong.',
  'rule.cost-breakdown-recomputes.row-differs.what':
    'The amount {printed} of "{label}" is not the sum of its {count} computations, {expected} (difference {difference}).',
  'rule.cost-breakdown-recomputes.row-differs.why':
    'When they differ nobody can say what the grant was worked out from.',
  'rule.cost-breakdown-recomputes.row-differs.todo':
    'Look for a computation that is missing or counted twice and correct it or the amount.',
  'rule.cost-breakdown-recomputes.rounded.what':
    'The result {printed} of "{text}" rounds the exact {expected} up.',
  'rule.cost-breakdown-recomputes.rounded.why': 'Rounding explains it.',
  'rule.cost-breakdown-recomputes.rounded.todo':
    'Nothing needs to be done; a word about how fractions are treated helps the reader.',
} as const satisfies Record<keyof typeof ja, string>;
