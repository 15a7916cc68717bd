import { refusalOfReason } from '../../../src/core/text/reason';

test.each([
  ['', 'empty'],
  ['　 ', 'empty'],
  ['-', 'says-nothing'],
  ['。。。', 'says-nothing'],
  ['OK', 'says-nothing'],
  ['ok です', 'says-nothing'],
  ['ＯＫ！', 'says-nothing'],
  ['ok ok', 'says-nothing'],
  ['問題なし', 'says-nothing'],
  ['問題 なし。', 'says-nothing'],
  ['特に問題ありません', 'says-nothing'],
  ['確認済', 'says-nothing'],
  ['確認済み、問題なし', 'says-nothing'],
  ['ああああ', 'says-nothing'],
  ['No problem.', 'says-nothing'],
  ['n/a', 'says-nothing'],
  ['県', 'too-short'],
  ['了承済', 'says-nothing'],
] as const)('"%s" is no reason: %s', (reason, why) => {
  expect(refusalOfReason(reason)).toBe(why);
});

test.each([
  '端数は県が負担する',
  '要綱第5条による',
  '県と協議済み、年度末に精算する',
  '確認済: 県要綱の端数処理による',
  'Agreed with the prefecture.',
  '100円未満は県負担',
])('"%s" is a reason', (reason) => {
  expect(refusalOfReason(reason)).toBeNull();
});
