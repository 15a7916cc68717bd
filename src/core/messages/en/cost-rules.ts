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
} as const satisfies Record<keyof typeof ja, string>;
