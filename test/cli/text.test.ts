import { ANSI, choosePaint, harmless, PLAIN } from '../../src/cli/text/paint';
import { padEnd, widthOf, wrap } from '../../src/cli/text/width';

test.each([
  ['abc', 3],
  ['要修正', 6],
  ['ｱﾙﾌｧ', 4],
  ['か\u3099', 2],
  ['e\u0301', 1],
  ['（１）', 6],
  ['𠮷', 2],
  ['△①', 2],
  ['', 0],
])('%s takes %d columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('padding counts columns, not characters', () => {
  expect(padEnd('参考', 6)).toBe('参考  ');
  expect(padEnd('to check', 6)).toBe('to check');
});

test('Japanese is broken between characters, but no line begins with 、 or 。', () => {
  expect(wrap('合計が内訳と一致しません。', 10)).toEqual(['合計が内訳', 'と一致しま', 'せん。']);
  expect(wrap('あいう、えお', 6)).toEqual(['あい', 'う、え', 'お']);
});

test('an amount keeps its unit', () => {
  expect(wrap('総事業費は32,000千円です。', 14)).toEqual(['総事業費は', '32,000千円で', 'す。']);
});

test('words stay whole; a word longer than the line stands alone', () => {
  expect(wrap('the total of all years', 9)).toEqual(['the total', 'of all', 'years']);
  expect(wrap('a incomprehensibilities b', 6)).toEqual(['a', 'incomprehensibilities', 'b']);
  expect(wrap('one\ntwo', 20)).toEqual(['one', 'two']);
  expect(wrap('', 20)).toEqual(['']);
});

test.each([
  [{}, true, ANSI],
  [{}, false, PLAIN],
  [{ NO_COLOR: '1' }, true, PLAIN],
  [{ NO_COLOR: '' }, true, ANSI],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, false, PLAIN],
  [{ FORCE_COLOR: '1' }, false, ANSI],
  [{ FORCE_COLOR: '0' }, true, PLAIN],
  [{ TERM: 'dumb' }, true, PLAIN],
])('colours: %j on a terminal %s', (environment, isTerminal, paint) => {
  expect(choosePaint(environment, isTerminal)).toBe(paint);
});

test('what a terminal would obey is taken out of texts of the workbook', () => {
  expect(harmless('a\u001b[2Jb\u202ec\td\n')).toBe('a\ufffd[2Jb\ufffdc\td\n');
});
