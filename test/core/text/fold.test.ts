import { foldDashes, foldKey, foldTildes, foldWidth, isDash, squeeze } from '../../../src/core/text/fold';

test.each([
  ['１，２３４\n千円', '1,234 千円'],
  ['　ＫＰＩ　', 'KPI'],
  ['ｾﾝﾀｰ', 'センター'],
  ['ｶﾞｲﾄﾞ', 'ガイド'],
  ['①½', '①½'],
])('foldWidth(%j)', (text, expected) => expect(foldWidth(text)).toBe(expected));

test('squeeze takes every space out', () =>
  expect(squeeze(' 平成 29 年\u00a03 月末 ')).toBe('平成29年3月末'));

test('foldKey makes labels comparable and leaves the long vowel', () => {
  expect(foldKey('テレワーク（Ｈ29〜31）')).toBe(foldKey('ﾃﾚﾜｰｸ(h29～31)'));
  expect(foldKey('センター')).toBe('センター');
});

test.each(['-', '－', '―', '–', '‐', '—', 'ー', '−', '──', ' － ', '----'])('%j is a dash', (text) => {
  expect(isDash(text)).toBe(true);
});

test.each(['', '-1', '-------', 'センター', '~', '△'])('%j is none', (text) =>
  expect(isDash(text)).toBe(false),
);

test('dashes and tildes each become one mark', () => {
  expect(foldDashes('－‐―ー−')).toBe('-----');
  expect(foldTildes('〜～∼')).toBe('~~~');
});
