import type { planRules as ja } from '../ja/plan-rules';

export const planRules = {
  'rule.plan-span-agrees.title': 'Dates, count of years and columns of the span agree',
  'rule.plan-span-agrees.count-differs.what':
    'The span "{span}" runs from {first} to {last}, {years} fiscal years, but says {stated}.',
  'rule.plan-span-agrees.count-differs.why': 'Targets and costs are counted by the years of the span.',
  'rule.plan-span-agrees.count-differs.todo':
    'Find out whether the dates or the count are right and make them agree.',
  'rule.plan-span-agrees.columns-end-differ.what':
    'The span "{span}" ends in {end}, but the last year of the KPI table is {last} (both {stated} fiscal years).',
  'rule.plan-span-agrees.columns-end-differ.why':
    'The count is the same and the end is not, so span or headers are off by a year or more.',
  'rule.plan-span-agrees.columns-end-differ.todo':
    'Check the end date and the years in the header and correct the wrong one.',
  'rule.plan-span-agrees.project-ends-later.what': 'The project ({project}) ends after the plan ({plan}).',
  'rule.plan-span-agrees.project-ends-later.why': 'The project has to lie within the plan.',
  'rule.plan-span-agrees.project-ends-later.todo': 'Check both end dates and correct the wrong one.',
  'rule.plan-span-agrees.spans-differ.what':
    'The span of the project ({project}) and that of the plan ({plan}) differ.',
  'rule.plan-span-agrees.spans-differ.why': 'That is fine as long as the project lies within the plan.',
  'rule.plan-span-agrees.spans-differ.todo': 'See that this is what was meant.',
  'rule.plan-era-year-exists.title': 'Era years exist',
  'rule.plan-era-year-exists.past-era.what':
    "Times after the change of era are written in 平成: {printed}. By today's era they are {modern}.",
  'rule.plan-era-year-exists.past-era.why':
    '平成 ended with April of its year 31. In a plan made before that the spelling stays valid.',
  'rule.plan-era-year-exists.past-era.todo':
    'The plan need not change. In reports the 令和 year reads more easily.',
  'rule.plan-era-year-exists.mixed-eras.what':
    "One table mixes 平成 and 令和 years: {printed} is {modern} by today's era.",
  'rule.plan-era-year-exists.mixed-eras.why': 'Two eras for the same time invite mistakes in the year.',
  'rule.plan-era-year-exists.mixed-eras.todo': 'Use the 令和 years throughout.',
  'rule.plan-era-year-exists.after-change.what':
    "A document made after the change of era writes 平成 years: {printed} is {modern} by today's era.",
  'rule.plan-era-year-exists.after-change.why':
    'The settings date the document to May 2019 or later. 平成 years for later times invite mistakes in the year.',
  'rule.plan-era-year-exists.after-change.todo':
    'Use the 令和 years, or correct the date of the document in the settings.',
  'rule.plan-reference-resolves.title': 'References to tables of other sections resolve',
  'rule.plan-reference-resolves.no-section.what':
    'The text says "same as 【{title}】 of {section}", but there is no section {section}.',
  'rule.plan-reference-resolves.no-section.why': 'Without it readers cannot see what the KPIs are.',
  'rule.plan-reference-resolves.no-section.todo': 'Check the number of the section and correct it.',
  'rule.plan-reference-resolves.no-table.what':
    'The text says "same as 【{title}】 of {section}", but section {section} has no such table.',
  'rule.plan-reference-resolves.no-table.why': 'Without it readers cannot see what the KPIs are.',
  'rule.plan-reference-resolves.no-table.todo':
    'Check the number of the section and whether the table was left out.',
  'rule.rule-broken.title': 'No rule of the software fails',
  'rule.rule-broken.threw.what': 'The rule "{rule}" failed and was not checked ({detail}).',
  'rule.rule-broken.threw.why':
    'The other rules are not affected, but what this one looks for may have been missed.',
  'rule.rule-broken.threw.todo': 'Please report this with a description of the workbook to the developers.',
  'rule.plan-within-programme-years.title': 'A plan runs no longer than its programme pays',
  'rule.plan-within-programme-years.above-maximum.what':
    'The span "{span}" is {years} fiscal years, more than the {limit} of {programme}.',
  'rule.plan-within-programme-years.above-maximum.why': 'Costs of years beyond that are not eligible.',
  'rule.plan-within-programme-years.above-maximum.todo':
    'Check for a slip and take the costs of these years out of the eligible cost.',
  'rule.plan-within-programme-years.above-maximum-assumed.what':
    'The span "{span}" is {years} fiscal years, more than the {limit} of {programme}, which was assumed.',
  'rule.plan-within-programme-years.above-maximum-assumed.why':
    'The plan names no programme; with another one this may be right.',
  'rule.plan-within-programme-years.above-maximum-assumed.todo':
    'Choose the programme in the settings and check the span.',
  'rule.plan-within-programme-years.above-maximum-unverified.what':
    'The span "{span}" is {years} fiscal years, more than the {limit} said to be the maximum of {programme} (unverified).',
  'rule.plan-within-programme-years.above-maximum-unverified.why':
    'This maximum could not be verified in a public source.',
  'rule.plan-within-programme-years.above-maximum-unverified.todo':
    'Look it up in the notice of the programme.',
  'rule.plan-within-programme-years.above-usual.what':
    'The span "{span}" is {years} fiscal years, more than the {limit} usual for {type} of {programme}.',
  'rule.plan-within-programme-years.above-usual.why': 'A longer plan has to say why it is needed.',
  'rule.plan-within-programme-years.above-usual.todo': 'Check for a slip and keep a record of the reason.',
  'rule.plan-law-citation-exists.title':
    'Cited clauses of the law exist, and the code of a grant goes with its name',
  'rule.plan-law-citation-exists.item-under-item.what': '"{printed}" cites a 号 under a 号.',
  'rule.plan-law-citation-exists.item-under-item.why':
    'Under an article stand 項, and under those 号. There is no 号 under a 号, so nobody can say which clause is meant.',
  'rule.plan-law-citation-exists.item-under-item.todo': 'Check whether it should read "{first}項{item}".',
  'rule.plan-law-citation-exists.code-differs.what':
    'The name "{name}" of the grant and the code "{code}" do not belong together (expected "{expected}").',
  'rule.plan-law-citation-exists.code-differs.why': 'Rates and caps depend on the grant.',
  'rule.plan-law-citation-exists.code-differs.todo':
    'Find out which of the two is right and correct the other.',
  'rule.plan-law-citation-exists.name-inexact.what':
    'The grant of the code "{code}" is called "{name}" here. Its name is "{expected}".',
  'rule.plan-law-citation-exists.name-inexact.why':
    'A slip in the name easily stays in applications and published papers.',
  'rule.plan-law-citation-exists.name-inexact.todo': 'Correct it to "{expected}".',
  'rule.plan-name-consistent.title': 'One plan name throughout',
  'rule.plan-name-consistent.differs.what': 'The plan is called "{second}" here and "{first}" elsewhere.',
  'rule.plan-name-consistent.differs.why':
    'Under another name it may be taken for the paper of another plan.',
  'rule.plan-name-consistent.differs.todo': 'Find out the right name and use it throughout.',
  'rule.plan-required-sections-present.title': 'A plan of 先駆タイプ has the parts that it needs',
  'rule.plan-required-sections-present.missing.what': 'The plan says "{claim}" but has no part on {missing}.',
  'rule.plan-required-sections-present.missing.why':
    '先駆タイプ asks for all of 自立性, 官民協働, 地域間連携 and 政策間連携.',
  'rule.plan-required-sections-present.missing.todo':
    'Write the missing part, check its heading, or state the type that the plan is of.',
} as const satisfies Record<keyof typeof ja, string>;
