import type { Figure } from '../../../src/core/plan/figure';
import { Decimal } from '../../../src/core/quantity/decimal';
import { formatQuantity } from '../../../src/core/quantity/format';
import { readCell } from '../../../src/core/quantity/read-cell';
import {
  asPrinted,
  matchRate,
  printedRate,
  type RateMatch,
} from '../../../src/core/rules/support/printed-rates';

/** A rate as its cell reads, the number under the number format that is given. */
function rate(value: string | number, format = 'General'): Figure {
  const reading = readCell(value, format);
  return {
    cell: { sheet: '計画', row: 1, column: 1 },
    text: String(value),
    reading,
    quantity: reading.kind === 'figure' ? reading.quantity : null,
    formula: null,
    printedAs: 'exact',
    isNumberCell: typeof value === 'number',
  };
}

function quotient(exact: string, low = exact, high = exact) {
  return { exact: new Decimal(exact), low: new Decimal(low), high: new Decimal(high) };
}

const ofEight = '0.93103448';

test.each<readonly [Figure, string, RateMatch]>([
  // Rounded or cut off at the printed digit, and nothing else.
  [rate('93.1%'), ofEight, 'agrees'],
  [rate('93%'), ofEight, 'agrees'],
  [rate('93.2%'), ofEight, 'differs'],
  [rate('66.7%'), '0.66666667', 'agrees'],
  [rate('66.6%'), '0.66666667', 'agrees'],
  [rate('66.8%'), '0.66666667', 'differs'],
  [rate('66.5%'), '0.66666667', 'differs'],
  [rate('-66.7%'), '-0.66666667', 'agrees'],
  [rate('-66.6%'), '-0.66666667', 'agrees'],
  [rate('-67%'), '-0.6612', 'agrees'],
  // What the cell stores, and what it shows of that.
  [rate(0.931034482758621, '0%'), '0.931034482758620689', 'agrees'],
  [rate(0.926, '0%'), ofEight, 'agrees'],
  [rate(0.9361, '0%'), ofEight, 'differs'],
  [rate(0.6666666666666666, '0.00000000000000000%'), '0.66666666666666666667', 'agrees'],
  // A number without a unit is % or a ratio.
  [rate(93.1), ofEight, 'agrees'],
  [rate(0.931), ofEight, 'agrees'],
  [rate(9.31), ofEight, 'differs'],
  // Other units of ratios are what they say.
  [rate('0.93倍'), ofEight, 'agrees'],
  [rate('93倍'), ofEight, 'differs'],
  [rate('9.3割'), ofEight, 'agrees'],
  [rate('9割'), ofEight, 'agrees'],
  [rate('0.93割'), ofEight, 'differs'],
  [rate('0.93%'), ofEight, 'differs'],
  [rate('93人'), ofEight, 'differs'],
  // Fractions and words.
  [rate('1/2'), '0.5', 'agrees'],
  [rate('1/3'), '0.33333333333333333333', 'agrees'],
  [rate('1/3'), '0.34', 'differs'],
  [rate('集計中'), ofEight, 'differs'],
])('%#', (printed, exact, wanted) => {
  expect(matchRate(printed, '達成率', quotient(exact))).toBe(wanted);
});

test('％ over a number leaves no doubt about it', () => {
  expect(matchRate(rate(0.931), '達成率（％）', quotient(ofEight))).toBe('differs');
  expect(matchRate(rate(93.1), '達成率（％）', quotient(ofEight))).toBe('agrees');
  expect(matchRate(rate(93.1), '達成率(%)', quotient(ofEight))).toBe('agrees');
});

test.each<readonly [string, RateMatch]>([
  ['91.9%', 'differs'],
  ['92.0%', 'rounding'],
  ['93.1%', 'agrees'],
  ['94.1%', 'rounding'],
  ['94.2%', 'differs'],
])('%s of 0.9203 to 0.9408 is %s', (printed, wanted) => {
  expect(matchRate(rate(printed), '達成率', quotient(ofEight, '0.9203', '0.9408'))).toBe(wanted);
});

test.each<readonly [Figure, string, string]>([
  [rate('90.0%'), '達成率', '93.1%'],
  [rate('90%'), '達成率', '93%'],
  [rate(0.9, '0.00%'), '達成率', '93.10%'],
  [rate(90.5), '達成率', '93.1%'],
  [rate(0.9), '達成率', '0.9'],
  [rate(3), '達成率', '1'],
  [rate(3.1), '達成率', '93.1%'],
  [rate(-0.9), '達成率', '0.9'],
  [rate(0.9), '達成率（％）', '93.1%'],
  [rate(0.9), '達成率(%)', '93.1%'],
  [rate('2%'), '達成率', '93%'],
  [rate('0.90倍'), '達成率', '0.93倍'],
  [rate('9.0割'), '達成率', '9.3割'],
  [rate('0.90人'), '達成率', '0.93'],
  [rate(0.123456789), '達成率', '0.931034'],
  [rate('集計中'), '達成率', '93.1%'],
])('%#: what should be printed', (printed, header, wanted) => {
  expect(formatQuantity(asPrinted(printed, header, new Decimal(ofEight)))).toBe(wanted);
});

test('what is printed, in the same unit', () => {
  const like = asPrinted(rate(90.5), '達成率', new Decimal(ofEight));
  const printed = printedRate(rate(90.5), like);
  expect(printed === null ? null : formatQuantity(printed)).toBe('90.5%');
  expect(printedRate(rate('集計中'), like)).toBeNull();
});
