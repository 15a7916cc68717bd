import { formatQuantity } from '../../../src/core/quantity/format';
import { severalNumbers } from '../../../src/core/quantity/several-numbers';

test.each([
  // one amount after all
  ['1時間30分', '90分'],
  ['1時間30分15秒', '5,415秒'],
  ['2週間3日', '17日'],
  ['1km500m', '1,500m'],
  ['1億円500万円', '10,500万円'],
  ['1時間0分', '60分'],
  ['1時間1.5分', '61.5分'],
  // no amount: too much of the smaller unit, rising units, a fraction before the last
  ['1時間60分', 'compound'],
  ['50分0時間', 'compound'],
  ['1.5時間30分', 'compound'],
  ['5件3件', 'compound'],
  ['8組13名', 'compound'],
  ['8コース13名', 'compound'],
  ['8組13', 'compound'],
  ['8組13名2社', 'compound'],
  ['8組以上13名2社', 'compound'],
  ['8組程度13名', 'compound'],
  ['8組13名・', 'compound'],
  // two figures beside each other
  ['8組 13名', 'two-figures'],
  ['8組・13名', 'two-figures'],
  ['8組 、13名', 'two-figures'],
  ['8 組、13 名', 'two-figures'],
  ['8組;13名', 'two-figures'],
  ['8組,13名', 'two-figures'],
  ['8組/13名', 'two-figures'],
  ['8組及び13名', 'two-figures'],
  ['8組と13名', 'two-figures'],
  ['8組→13組', 'two-figures'],
  ['8⇒13', 'two-figures'],
  ['10、△5', 'two-figures'],
  ['10、△ 5', 'two-figures'],
  ['10▲5', 'compound'],
  ['10人 +5人', 'two-figures'],
  ['1・2・3', 'two-figures'],
  ['8組 13名2社', 'two-figures'],
  ['8組13名、2社', 'two-figures'],
  ['1・2~3', 'two-figures'],
  // a range
  ['10~20人', 'range'],
  ['10〜20人', 'range'],
  ['10 ～ 20人', 'range'],
  ['10人から20人', 'range'],
  ['10ないし20人', 'range'],
  ['10-20', 'range'],
  ['10人以上20人', 'range'],
  ['10人超20人', 'range'],
  ['10人以上、20人', 'range'],
  // words, numbers of sections, dates, telephone numbers
  ['5-2', null],
  ['5-5', null],
  ['1-2-3', null],
  ['1/2/3', null],
  ['5人、第3回', null],
  ['5人が3組', null],
  ['5・', null],
  ['5人', null],
  ['', null],
])('%s', (text, expected) => {
  const result = severalNumbers(text);
  expect(typeof result === 'object' && result !== null ? formatQuantity(result) : result).toBe(expected);
});
