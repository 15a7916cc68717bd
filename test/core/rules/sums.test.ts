import type { Figure } from '../../../src/core/plan/figure';
import { plainDecimal } from '../../../src/core/quantity/format';
import { quantityOf } from '../../../src/core/quantity/quantity-ops';
import { findUnit } from '../../../src/core/quantity/unit';
import {
  addition,
  inUnitOf,
  judgeSum,
  type SumOptions,
  totalFix,
} from '../../../src/core/rules/support/sums';
import { figureAt, noFigureAt } from '../../tools/plan-builders';

const at = (value: number | string, facts: Partial<Figure> = {}, unit: string | null = '千円'): Figure =>
  figureAt('B9', value, unit, facts);
const cut = (value: number | string): Figure => at(value, { printedAs: 'cut-off' });
const rounded = (value: number | string): Figure => at(value, { printedAs: 'rounded' });
/** 約200: rounded at its last digit that is not zero. */
const about = (value: number | string): Figure => {
  const { reading, ...figure } = at(value, {}, '人');
  return reading.kind === 'figure' ? { ...figure, reading: { ...reading, approximate: true } } : at(value);
};
/** 1,234 shown of a cell that stores 1234.4. */
const shownAs = (value: number, decimals: number): Figure =>
  at(value, { quantity: quantityOf(value, '千円', decimals) });
const people = (value: number): Figure => at(value, {}, '人');
const pending = noFigureAt('B5', { kind: 'pending', text: '集計中' });
const dash = noFigureAt('B6', { kind: 'none', text: '－' });

const verdict = (total: Figure, parts: readonly Figure[], options: SumOptions = {}): string =>
  judgeSum(total, parts, options)?.verdict ?? 'null';

test.each([
  ['equal', at(60), [at(10), at(20), at(30)], 'agrees'],
  ['one above', at(61), [at(10), at(20), at(30)], 'differs'],
  ['one below', at(59), [at(10), at(20), at(30)], 'differs'],
  ['in another scale', at(60, {}, '百万円'), [at(10_000), at(50_000)], 'agrees'],
  ['a dash is nothing', at(10), [at(10), dash], 'agrees'],
  ['and stands for no unknown part', at(30), [at(10), dash], 'differs'],
  ['no part is known', at(10), [pending, dash], 'null'],
  ['the total is not known', pending, [at(10)], 'null'],
  ['another dimension', at(10), [at(5), people(5)], 'null'],
  ['cut off: as many units as parts less one', cut(62), [cut(10), cut(20), cut(30)], 'rounding'],
  ['cut off: a unit more', cut(63), [cut(10), cut(20), cut(30)], 'differs'],
  ['cut off: below the sum', cut(59), [cut(10), cut(20), cut(30)], 'differs'],
  ['cut off: nothing printed may be almost one', cut(1), [cut(0), cut(0)], 'rounding'],
  ['cut off: a 0 beside amounts hides nothing below zero', cut(9), [cut(10), cut(0)], 'differs'],
  ['cut off: nothing below nothing', cut(-1), [cut(0), cut(0)], 'rounding'],
  ['rounded: half a unit each', rounded(62), [rounded(10), rounded(20), rounded(30)], 'rounding'],
  ['rounded: more than that', rounded(63), [rounded(10), rounded(20), rounded(30)], 'differs'],
  ['about 200 stands for 150 to 250', about(200), [people(120), people(125)], 'rounding'],
  ['and not for 251', about(200), [people(125), people(126)], 'differs'],
  ['about 230 stands for 225 to 235', about(230), [people(120), people(106)], 'rounding'],
  ['and not for 224', about(230), [people(120), people(104)], 'differs'],
  ['about 0.5 is no number of tens', about('0.5'), [people(1)], 'differs'],
  ['about 2.50 is rounded at the hundredth', about('2.51'), [people(2)], 'differs'],
  ['about 0', about(0), [people(1)], 'differs'],
  ['what a computed cell cuts off', at('100'), [at('33.3333333333333'), at('66.6666666666666')], 'agrees'],
  ['and no more than that', at('100'), [at('33.33333333'), at('66.66666666')], 'differs'],
  ['a difference of few digits is one', at('1000000000000'), [at('999999999999.9')], 'differs'],
  ['stored and not shown', shownAs(3, 0), [shownAs(1.4, 0), shownAs(1.6, 0)], 'agrees'],
  ['shown and not stored', shownAs(3.2, 0), [shownAs(1.4, 0), shownAs(2.4, 0)], 'rounding'],
  [
    'stored, and what is shown adds up to less',
    shownAs(2.8, 0),
    [shownAs(1.4, 0), shownAs(1.4, 0)],
    'display',
  ],
])('total and parts: %s', (_name, total, parts, wanted) => {
  expect(verdict(total, parts)).toBe(wanted);
});

test.each([
  ['could be the sum', at(30), [at(10), pending], {}, 'unknown-parts'],
  ['is the sum of what is known', at(10), [at(10), pending], {}, 'agrees'],
  ['is less than what is known', at(9), [at(10), pending], {}, 'exceeded'],
  ['is less, as rounding explains', rounded(9), [rounded(10), pending], {}, 'agrees'],
  ['has parts below zero', at(9), [at(10), at(-3), pending], {}, 'unjudged'],
  ['is below zero', at(-9), [at(10), pending], {}, 'unjudged'],
  ['holds more than an excerpt', at(30), [at(10), at(5)], { complete: false }, 'agrees'],
  ['is less than an excerpt', at(14), [at(10), at(5)], { complete: false }, 'exceeded'],
  ['is an excerpt', at(15), [at(10), at(5)], { complete: false }, 'agrees'],
])('parts that are not all: the total %s', (_name, total, parts, options, wanted) => {
  expect(verdict(total, parts, options)).toBe(wanted);
});

test('what is said of a sum: Σ and difference in the unit of the total, and how it was worked out', () => {
  const found = judgeSum(at('2.5', {}, '百万円'), [at(1000), at(1200), pending]);
  expect(found).toMatchObject({ verdict: 'unknown-parts', unknown: 1 });
  expect(
    [found?.sum, found?.difference, found?.total].map((each) => each && plainDecimal(each.value)),
  ).toEqual(['2.2', '0.3', '2.5']);
  expect(found?.sum.unit?.symbol).toBe('百万円');
  expect(found?.computation.left.map((token) => ('operator' in token ? token.operator : ''))).toEqual([
    '',
    '+',
    '',
  ]);
  expect(found?.computation.intervals).toBeNull();
});

test('the ends between which Σ and total lie are given where one of them is no point', () => {
  const ends = (total: Figure, parts: readonly Figure[]) => judgeSum(total, parts)?.computation.intervals;
  expect(ends(at(30), [at(10), at(20)])).toBeNull();
  expect(ends(cut(30), [cut(10), cut(20)])).toEqual({ parts: ['30', '32'], total: ['30', '31'] });
  expect(ends(rounded(30), [at(10), at(20)])).toEqual({ parts: ['30', '30'], total: ['29.5', '30.5'] });
  expect(ends(at(30), [rounded(10), at(20)])).toEqual({ parts: ['29.5', '30.5'], total: ['30', '30'] });
  expect(ends(cut('0.03'), [cut(10), cut(20)])).toEqual({ parts: ['30', '32'], total: ['0.03', '0.04'] });
  expect(
    ends(at('0.03', { printedAs: 'cut-off' }, '百万円'), [at(10, { printedAs: 'cut-off' }), at(20)]),
  ).toEqual({ parts: ['0.03', '0.031'], total: ['0.03', '0.04'] });
});

test('figures are put on a common unit before they are added', () => {
  const points: SumOptions = { normalise: (quantity) => ({ ...quantity, unit: findUnit('ポイント') }) };
  expect(verdict(at(9, {}, 'ポイント'), [at(4, {}, '%'), at(5, {}, '%')])).toBe('null');
  expect(verdict(at(9, {}, 'ポイント'), [at(4, {}, '%'), at(5, {}, '%')], points)).toBe('agrees');
});

test('a total is mended only where its cell holds a bare number that was typed', () => {
  const sum = quantityOf(1500, '千円');
  expect(totalFix(at(1400), sum)).toEqual({
    cell: { sheet: '計画', row: 8, column: 1 },
    value: '1500',
    numberFormat: null,
  });
  expect(totalFix(at(1, {}, '百万円'), sum)).toMatchObject({ value: '1.5' });
  expect(totalFix(at(9, {}, '%'), quantityOf(8, 'ポイント'))).toMatchObject({ value: '8' });
  expect(totalFix(at(1400, { formula: 'SUM(B2:B8)' }), sum)).toBeNull();
  expect(totalFix(at(1400, { text: '1,400千円', isNumberCell: false }), sum)).toBeNull();
});

test('an amount that has no end in another unit stays as it is', () => {
  expect(inUnitOf(quantityOf(90, '分'), findUnit('時間'))).toMatchObject({ unit: { symbol: '時間' } });
  expect(inUnitOf(quantityOf(50, '分'), findUnit('時間'))).toMatchObject({ unit: { symbol: '分' } });
  expect(() => inUnitOf(quantityOf(50, '分'), findUnit('人'))).toThrow('');
});

const shown = (count: number): string =>
  addition(Array.from({ length: count }, (_, i) => quantityOf(i + 1, null)))
    .map((token) => {
      if (token.type === 'operator') return token.operator;
      if (token.type === 'text') return token.text;
      return token.type === 'amount' ? plainDecimal(token.quantity.value) : token.type;
    })
    .join('');

test('a sum is written out, a long one with its first parts and its last', () => {
  expect(shown(0)).toBe('');
  expect(shown(1)).toBe('1');
  expect(shown(3)).toBe('1+2+3');
  expect(shown(15)).toBe('1+2+3+4+5+6+7+8+9+10+11+12+13+14+15');
  expect(shown(16)).toBe('1+2+3+4+5+6+7+8+9+10+11+12+13+14+…+16');
  expect(shown(40)).toBe('1+2+3+4+5+6+7+8+9+10+11+12+13+14+…+40');
});
