import { officialGrade, printedMark } from '../../../src/core/rules/support/printed-grades';

test.each([
  ['◎', '◎'],
  ['○', '○'],
  ['〇', '○'],
  ['◯', '○'],
  ['△', '△'],
  ['▲', '△'],
  ['×', '×'],
  ['✕', '×'],
  ['☓', '×'],
  ['✖', '×'],
  [' ○　達成', '○'],
  ['○目標を上回る移住者数となり継続していく', '○'],
  ['○目標を上回る移住者数となり継続していくよ', null],
  ['目標は○', null],
  ['A', null],
  ['', null],
])('the mark of 「%s」 is %s', (value, mark) => {
  expect(printedMark(value)).toBe(mark);
});

const cell = { sheet: '計画', row: 1, column: 1 };

test.each([
  ['地方創生に非常に効果的であった', '1'],
  ['地方創生に相当程度効果があった', '2'],
  ['地方創生に効果があった', '3'],
  ['地方創生に効果はあった', '3'],
  ['効果あった', '3'],
  ['地方創生に対して効果がなかった', '4'],
  ['効果は無かった', '4'],
  ['効果なし', '4'],
  ['①', '1'],
  ['②', '2'],
  ['③', '3'],
  ['④', '4'],
  ['３', '3'],
  ['2.', '2'],
  ['(2)', '2'],
  ['（③）', '3'],
  ['2:', '2'],
  ['(2年)', null],
  ['⑤', null],
  ['5', null],
  ['0', null],
  ['12', null],
  ['2年目', null],
  ['2年間継続', null],
  ['A', null],
  ['', null],
])('of 事業効果, 「%s」 is the official grade %s', (value, grade) => {
  expect(officialGrade({ value, header: '事業 効果', cell })).toBe(grade);
});

test('a number under another header is a grade of something else, the official words are not', () => {
  expect(officialGrade({ value: '2', header: '内部評価', cell })).toBeNull();
  expect(officialGrade({ value: '相当程度効果があった', header: '内部評価', cell })).toBe('2');
});
