import { readAmount } from '../../../src/core/quantity/amount-text';
import { formatQuantity } from '../../../src/core/quantity/format';

test.each([
  ['5人', '5人'],
  ['5 人', '5人'],
  ['5', '5'],
  ['△5人', '-5人'],
  ['▲ 5人', '-5人'],
  ['-5人', '-5人'],
  ['マイナス5人', '-5人'],
  ['+5人', '5人'],
  ['プラス5人', '5人'],
  ['±0人', '0人'],
  ['△0.0%', '0.0%'],
  ['5t-CO2', '5t-CO2'],
  ['1億2,500万円', '12,500万円'],
  ['3千', '3,000'],
  ['3.25万', '32,500'],
  ['3.5万ヘルパー', '35,000ヘルパー'],
  ['5千万円', '5千万円'],
  ['12AED', '12AED'],
  ['5ボランティア', '5ボランティア'],
])('readAmount(%s)', (text, expected) => {
  const amount = readAmount(text);
  expect(amount === null ? null : formatQuantity(amount)).toBe(expected);
});

test.each([
  '',
  '人',
  '1,23人',
  '5F',
  '5スタートアップ',
  '5年度',
  '5月',
  '5番',
  '5人まで',
  '5人増',
  '5人以上',
  '5人台',
  '5倍増',
  '5目標',
  '5計画',
  '5予定',
  '5達成',
  '5、',
  '5×',
  '5人(県)',
  '5A1',
])('%j is no amount with a unit', (text) => expect(readAmount(text)).toBeNull());
