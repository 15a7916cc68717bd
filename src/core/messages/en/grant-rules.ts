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
} as const satisfies Record<keyof typeof ja, string>;
