import { isWholeFormula, type ParseTyped, typedNumber } from '../../../src/workbench/grid/typed-text';

const parse: ParseTyped = (text) => {
  const plain = text.replaceAll(',', '');
  if (plain.endsWith('%')) return { value: Number(plain.slice(0, -1)) / 100, numberFormat: '0%' };
  return Number.isNaN(Number(plain)) ? null : { value: Number(plain), numberFormat: null };
};

describe('what is typed in full width', () => {
  test.each([
    ['１２３', 123, null],
    ['１，２００', 1200, null],
    ['４５％', 0.45, '0%'],
    ['－５', -5, null],
    ['０．５', 0.5, null],
  ])('%s is a figure', (text, value, numberFormat) => {
    expect(typedNumber(text, parse)).toEqual({ value, numberFormat });
  });

  test.each(['津山市', '１２人', 'Ａ１', '123', '第１回', '', '１２３４－５６７８－９'])(
    '%s is not',
    (text) => {
      expect(typedNumber(text, parse)).toBeNull();
    },
  );
});

describe('a formula is whole', () => {
  test.each(['SUM(A1:A3)', 'A1', 'IF(A1="(","a","b")', "'費 用(1)'!A1+1", '"a""b"&A1', 'TODAY()'])(
    '%s',
    (formula) => {
      expect(isWholeFormula(formula)).toBe(true);
    },
  );

  test.each(['', 'SUM(A1', '1+', 'A1)', '"a', "'費用!A1", 'IF(A1,', ')('])('not %s', (formula) => {
    expect(isWholeFormula(formula)).toBe(false);
  });
});
