import { translator } from '../../../src/core/messages/translate';
import { sinceText } from '../../../src/core/reports/previous-check';

const found = (...fingerprints: readonly string[]) => fingerprints.map((fingerprint) => ({ fingerprint }));

test('what is new, resolved and remaining since an earlier check', () => {
  const earlier = { asOf: null, fingerprints: ['a', 'b', 'c'] };
  expect(sinceText(found('b', 'd', 'd'), earlier, translator('ja'))).toBe('新規 1件・解消 2件・継続 1件');
  expect(sinceText(found(), { asOf: null, fingerprints: [] }, translator('ja'))).toBe(
    '新規 0件・解消 0件・継続 0件',
  );
});

test('when the earlier check was, and that there was none', () => {
  const dated = { asOf: { year: 2025, month: 3, day: 31 }, fingerprints: ['a'] };
  expect(sinceText(found('a'), dated, translator('ja'))).toMatch(/継続 1件（前回の点検日 .*3月31日/);
  expect(sinceText(found('a'), null, translator('ja'))).toBe('前回の点検記録なし');
});
