import type { grantRules as ja } from '../ja/grant-rules';

export const grantRules = {
  'rule.grant-share-matches-rate.title': 'A printed grant is the base times the rate',
  'rule.grant-share-matches-rate.above.what':
    'The grant {printed} is more than {base} ({baseKind}) at the rate of {rate}, {expected} (difference {difference}).',
  'rule.grant-share-matches-rate.above.why':
    'The rate is a ceiling; what exceeds it is not granted and may have to be repaid.',
  'rule.grant-share-matches-rate.above.todo': 'Check base, rate and grant and correct the wrong one.',
  'rule.grant-share-matches-rate.not-exact.what':
    'The grant {printed} is not {base} ({baseKind}) at the rate of {rate}, {expected} (difference {difference}).',
  'rule.grant-share-matches-rate.not-exact.why':
    'The computation leaves no fraction, so at the rate that is written the grant is exactly {expected}.',
  'rule.grant-share-matches-rate.not-exact.todo': 'Check base, rate and grant and correct the wrong one.',
  'rule.grant-share-matches-rate.below.what':
    'The grant {printed} is less than {base} ({baseKind}) at the rate of {rate}, {expected} (difference {difference}).',
  'rule.grant-share-matches-rate.below.why':
    'The rate is a ceiling: a cap, deducted income or the amount decided may explain it.',
  'rule.grant-share-matches-rate.below.todo':
    'Find out why. Accept it with the reason, or correct the amount.',
  'rule.grant-share-matches-rate.rounded-up.what': 'The grant {printed} rounds the exact {exact} up.',
  'rule.grant-share-matches-rate.rounded-up.why':
    'Fractions of a grant are cut off; within the unit of the table this is no error.',
  'rule.grant-share-matches-rate.rounded-up.todo': 'See that the claim is computed in yen and cut off there.',
  'rule.grant-share-matches-rate.cut-to-thousand.what':
    'The grant {printed} is the exact {exact} cut off below 1,000 yen.',
  'rule.grant-share-matches-rate.cut-to-thousand.why':
    'The rate is a ceiling, so a grant may be cut off to 千円.',
  'rule.grant-share-matches-rate.cut-to-thousand.todo': 'See that the notice of the programme says so.',
  'rule.grant-rate-stated.title': 'The rate of the grant is stated',
  'rule.grant-rate-stated.not-stated.what':
    'No rate is stated for "{label}" {base}. At {rate}, the rate of {programme}, it would be {computed}.',
  'rule.grant-rate-stated.not-stated.why':
    'Without a rate the grant cannot be verified. The figure is computed from {baseKind}, for orientation, and is not an amount decided.',
  'rule.grant-rate-stated.not-stated.todo':
    'To check grants, set the rate in the settings. If the plan need not state it, nothing needs to be done.',
  'rule.grant-rate-stated.grant-without-rate.what':
    'A grant of {printed} is printed without a rate, so it cannot be recomputed from {base}.',
  'rule.grant-rate-stated.grant-without-rate.why':
    'Without a rate nobody can see whether the grant exceeds its ceiling.',
  'rule.grant-rate-stated.grant-without-rate.todo': 'Write the rate beside it or set it in the settings.',
  'rule.grant-rate-stated.as-programme-rate.what':
    'No rate is stated; the grant of {printed} is {base} at {rate}, the rate of {programme}.',
  'rule.grant-rate-stated.as-programme-rate.why':
    'The rate is assumed to be that of the programme. Costs that are not eligible may change the amount.',
  'rule.grant-rate-stated.as-programme-rate.todo':
    'Nothing, if the rate is {rate}. Otherwise write it beside the amount or set it in the settings.',
  'rule.grant-rate-stated.grant-without-base.what':
    'A grant of {printed} is printed without a rate and its base, so it cannot be recomputed.',
  'rule.grant-rate-stated.grant-without-base.why':
    'Without them nobody can see whether the grant exceeds its ceiling.',
  'rule.grant-rate-stated.grant-without-base.todo': 'Write the eligible cost and the rate beside it.',
  'rule.grant-rate-matches-programme.title': 'The rate is one of the programme',
  'rule.grant-rate-matches-programme.above.what': 'The rate {rate} is above those of {programme} ({rates}).',
  'rule.grant-rate-matches-programme.above.why': 'No more than the rate of the programme is granted.',
  'rule.grant-rate-matches-programme.above.todo': 'Check rate and programme and correct the wrong one.',
  'rule.grant-rate-matches-programme.other.what':
    'The rate {rate} is none of those of {programme} ({rates}).',
  'rule.grant-rate-matches-programme.other.why':
    'With a rate that the programme does not know, the grant cannot be verified.',
  'rule.grant-rate-matches-programme.other.todo': 'Check for a mistyped rate or another programme.',
  'rule.grant-rate-matches-programme.other-assumed.what':
    'The rate {rate} is none of those of {programme} ({rates}).',
  'rule.grant-rate-matches-programme.other-assumed.why':
    'The plan names no programme, so {programme} was assumed; with another one this may be right.',
  'rule.grant-rate-matches-programme.other-assumed.todo': 'Choose the programme in the settings.',
  'rule.grant-local-share-completes.title': 'Grant and local share make up the eligible cost',
  'rule.grant-local-share-completes.differs.what':
    '"{label}" {printed} is not the sum of grant and local share (with donations and other income), {expected} (difference {difference}).',
  'rule.grant-local-share-completes.differs.why':
    'The eligible cost is paid from grant, local share and other income, so they add up to it.',
  'rule.grant-local-share-completes.differs.todo':
    'Check the amounts and correct the wrong one; 単独事業費 is no part of it.',
  'rule.grant-local-share-completes.rounding.what':
    '"{label}" {printed} and the sum of grant and local share, {expected}, differ by {difference}, which rounding explains.',
  'rule.grant-local-share-completes.rounding.why':
    'Adding amounts that were cut off can make a difference of this size.',
  'rule.grant-local-share-completes.rounding.todo':
    'Nothing needs to be done; a local share computed as the rest leaves no difference.',
  'rule.grant-within-cap.title': 'The grant of a project and year stays under the cap',
  'rule.grant-within-cap.above.what':
    'The grant {granted} of {year} exceeds the cap of {programme}, {limit}, by {difference}.',
  'rule.grant-within-cap.above.why':
    'Caps hold per project and year by kind of municipality; the type is not in the plan, so the highest cap was taken.',
  'rule.grant-within-cap.above.todo':
    'Check kind and type; if the project was accepted as an exception, keep a record of it.',
  'rule.grant-within-cap.above-unverified.what':
    'The grant {granted} of {year} exceeds what is said to be the cap of {programme}, {limit}, by {difference} (unverified).',
  'rule.grant-within-cap.above-unverified.why':
    'The cap of this year could not be verified in a public source.',
  'rule.grant-within-cap.above-unverified.todo': 'Look up the cap in the notice of the programme.',
  'rule.grant-within-cap.above-project.what':
    'The grant of the whole plan, {granted}, exceeds the cap of {programme} for a whole plan, {limit}, by {difference}.',
  'rule.grant-within-cap.above-project.why':
    'A cap of the whole plan is compared with the grants of all its years together.',
  'rule.grant-within-cap.above-project.todo':
    'Check the kind of municipality and the cap; if the project was accepted as an exception, keep a record of it.',
  'rule.grant-within-cap.above-project-unverified.what':
    'The grant of the whole plan, {granted}, exceeds what is said to be the cap of {programme} for a whole plan, {limit}, by {difference} (unverified).',
  'rule.grant-within-cap.above-project-unverified.why': 'This cap is not marked as verified in a source.',
  'rule.grant-within-cap.above-project-unverified.todo': 'Look up the cap in the notice of the programme.',
  'rule.grant-within-cap.above-decision.what':
    'The settled grant {granted} of "{label}" is more than the grant decided, {limit} (difference {difference}).',
  'rule.grant-within-cap.above-decision.why':
    'The settled grant is the lesser of the grant decided (after changes) and the share of the actual eligible cost.',
  'rule.grant-within-cap.above-decision.todo':
    'Look for a change of the decision and correct one of the two. Where a programme settles by the decided ratio, choose that in the settings.',
  'rule.grant-stacking-within-rate.title': 'Direct and indirect grants together stay within the rate',
  'rule.grant-stacking-within-rate.above.what':
    'The direct {direct} and the {via} by way of the prefecture make {together}, more than {base} at the rate of {rate}, {limit} (difference {difference}).',
  'rule.grant-stacking-within-rate.above.why':
    'The rate limits both ways together; what exceeds it has to be repaid.',
  'rule.grant-stacking-within-rate.above.todo':
    'Check both grants and the eligible cost and correct the wrong one.',
  'rule.grant-settled-in-whole-yen.title': 'A grant settled in yen has no fraction',
  'rule.grant-settled-in-whole-yen.fraction.what':
    'The settled amount {printed} of "{label}" has a fraction of a yen.',
  'rule.grant-settled-in-whole-yen.fraction.why':
    'Grants of the State are settled in whole yen, the fraction cut off (Act on fractions in claims and debts of the State, Article 2).',
  'rule.grant-settled-in-whole-yen.fraction.todo': 'Correct it to {expected}.',
  'rule.grant-settled-in-whole-yen.rounded-up.what':
    'The settled amount {printed} of "{label}" rounds a fraction of a yen up (cut off: {expected}).',
  'rule.grant-settled-in-whole-yen.rounded-up.why':
    'Grants of the State are settled in whole yen, the fraction cut off (Act on fractions in claims and debts of the State, Article 2).',
  'rule.grant-settled-in-whole-yen.rounded-up.todo': 'Correct it to {expected}.',
  'rule.grant-repayment-stated.title': 'What was received above the settlement is listed as a repayment',
  'rule.grant-repayment-stated.missing.what':
    '{received} were received for "{label}", more than the settled {settled}, but no repayment of {expected} is listed.',
  'rule.grant-repayment-stated.missing.why':
    'What was paid in advance beyond the settled grant has to be repaid.',
  'rule.grant-repayment-stated.missing.todo': 'List the repayment, or correct the amounts.',
  'rule.grant-repayment-stated.differs.what':
    'The repayment {printed} of "{label}" is not what was received, {received}, less the settled {settled}: {expected} (difference {difference}).',
  'rule.grant-repayment-stated.differs.why': 'The repayment is the difference of the two.',
  'rule.grant-repayment-stated.differs.todo': 'Find out which of the three is wrong and correct it.',
  'rule.grant-repayment-stated.receivable-differs.what':
    'The amount receivable {printed} of "{label}" is not the settled {settled} less what was received, {received}: {expected} (difference {difference}).',
  'rule.grant-repayment-stated.receivable-differs.why': 'It is what is settled and not yet paid in.',
  'rule.grant-repayment-stated.receivable-differs.todo':
    'Find out which of the three is wrong and correct it.',
  'rule.grant-income-deducted.title': 'Income is taken off before the rate',
  'rule.grant-income-deducted.not-deducted.what':
    'There is income of {income} ("{label}"), but the grant {grant} is worked out from the eligible cost {eligible} without taking it off.',
  'rule.grant-income-deducted.not-deducted.why':
    'Fees, donations, other national subsidies and input tax credits are deducted before the rate applies.',
  'rule.grant-income-deducted.not-deducted.todo':
    'Find out whether the income belongs to the project; if so, deduct it and work the grant out again.',
  'rule.grant-income-deducted.in-the-base.what':
    'There is income of {income} ("{label}") that seems not to be taken off the eligible cost {eligible} (total cost {total}).',
  'rule.grant-income-deducted.in-the-base.why':
    'Fees, donations, other national subsidies and input tax credits are deducted before the rate applies.',
  'rule.grant-income-deducted.in-the-base.todo':
    'Find out whether the income belongs to the project; if so, deduct it.',
} as const satisfies Record<keyof typeof ja, string>;
