import {
  ACHIEVEMENT_NOTES,
  ACHIEVEMENT_REASONS,
  ACHIEVEMENT_STATES,
} from '../../../src/core/achievement/achievement';
import { GRADING_SCHEMES } from '../../../src/core/programmes/grading-schemes';
import { COLUMN_ROLES, GRANT_VERDICTS, TABLE_KINDS } from '../../../src/core/contract/codes';
import { isMessageKey } from '../../../src/core/messages/translate';
import { STEPS } from '../../../src/core/reports/grant-column';

/** Keys that are put together from a code: each code has its words. */
const KEYS: readonly string[] = [
  ...ACHIEVEMENT_STATES.map((code) => `achievement.state.${code}`),
  ...ACHIEVEMENT_REASONS.map((code) => `achievement.reason.${code}`),
  ...ACHIEVEMENT_NOTES.map((code) => `achievement.note.${code}`),
  ...GRADING_SCHEMES.flatMap(({ id, grades }) => [
    `grading.scheme.${id}`,
    ...grades.map((code) => `grade.${id}.${code}`),
  ]),
  ...STEPS.flatMap((step) => [`report.grant.step.${step}`, `report.grant.how.${step}`]),
  ...GRANT_VERDICTS.map((verdict) => `report.grant.verdict.${verdict}`),
  ...TABLE_KINDS.map((kind) => `report.table.${kind}`),
  ...COLUMN_ROLES.map((role) => `report.column.${role}`),
];

test('every code has its words', () => {
  expect(KEYS.filter((key) => !isMessageKey(key))).toEqual([]);
});
