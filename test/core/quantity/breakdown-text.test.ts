import { readBreakdown } from '../../../src/core/quantity/breakdown-text';
import { formatQuantity } from '../../../src/core/quantity/format';

/** Each computation as exact amount and printed result; `…` where the text holds more than them. */
function shown(text: string): string {
  const { computations, isWhole } = readBreakdown(text);
  const list = computations.map(
    ({ exact, result }) => `${formatQuantity(exact)} = ${formatQuantity(result)}`,
  );
  return [...list, ...(isWhole ? [] : ['…'])].join('; ');
}

test.each([
  ['講師謝金 30,000円×2人×5回＝300千円', '300,000円 = 300千円'],
  ['@30,000円×2人=60,000円', '60,000円 = 60,000円'],
  ['￥30,000円×2人=60,000円', '60,000円 = 60,000円'],
  ['1.5万円×2人=3万円', '30,000円 = 3万円'],
  ['2百万円×2棟=4百万円', '4,000,000円 = 4百万円'],
  ['1億円×2棟=2億円', '200,000,000円 = 2億円'],
  ['10千円 x 3回 = 30千円', '30,000円 = 30千円'],
  ['10千円*3回=30千円', '30,000円 = 30千円'],
  ['10千円×3回×50%=15千円', '15,000円 = 15千円'],
  ['10千円×1/2=5千円', '5,000円 = 5千円'],
  ['10千円(税込)×3回=30千円', '30,000円 = 30千円'],
  ['10千円×3回+5千円×2回=40千円', '40,000円 = 40千円'],
  ['10千円×3回+5千円=35千円', '35,000円 = 35千円'],
  ['10千円×3回=30千円、5千円×2回=10千円', '30,000円 = 30千円; 10,000円 = 10千円'],
  ['10千円×3回=30千円、旅費5千円', '30,000円 = 30千円; …'],
  ['10千円×3回=30千円ほか', '30,000円 = 30千円; …'],
  ['約10千円×3回=30千円', '30,000円 = 30千円; …'],
  ['10千円×5千円=50千円', '…'],
  ['10千円×3割=3千円', '…'],
  ['10千円×3回=30人', '…'],
  ['講師謝金', ''],
])('%s', (text, expected) => expect(shown(text)).toBe(expected));

test('what leaves a result open', () => {
  const one = (text: string) => readBreakdown(text).computations[0];
  expect(one('10,000円×3回=30')).toMatchObject({ resultUnitOpen: true });
  expect(one('10,000円×3回=30,000円')).toMatchObject({
    resultUnitOpen: false,
    taxOpen: false,
    saysRounding: false,
  });
  expect(one('税抜10,000円×3回=33,000円')).toMatchObject({ taxOpen: true });
  expect(one('税別10,000円×3回×1.1=33,000円')).toMatchObject({ taxOpen: false });
  expect(one('1,333円×3回=3千円（端数切捨て）')).toMatchObject({ saysRounding: true });
  expect(one('1,333円×3回=4千円（四捨五入）')).toMatchObject({ saysRounding: true });
});
