import fc from 'fast-check';
import { referencesIn } from '../../../src/core/formula/references';
import { toRangeAddress } from '../../../src/core/workbook/cell-ref';

function shown(formula: string): string {
  const { ranges, books, names } = referencesIn(formula, '計画');
  return [
    ...ranges.map((range) => `${range.sheet}!${toRangeAddress(range)}`),
    ...books.map((book) => `[${book}]`),
    ...names,
  ].join(' ');
}

test.each([
  ['B2*$C$3', '計画!B2 計画!C3'],
  ['SUM(B2:B4,内訳!C5)', '計画!B2:B4 内訳!C5'],
  ["'H28 [案]'!A1", '[案]'],
  ["'O''Neil'!A1", "O'Neil!A1"],
  ['[1]内訳!B3', '[1]'],
  ['[1]内訳!B3+B4', '計画!B4 [1]'],
  ["'C:\\予算\\[H28予算.xlsx]内訳'!$B$3*1/2", '[H28予算.xlsx]'],
  ["SUM('[H28予算.xlsx]内訳'!B3:B9)", '[H28予算.xlsx]'],
  ['[1]!補助率*B2', '計画!B2 [1]'],
  ['補助率*B2', '計画!B2 補助率'],
  ['Cost[事業費]+Cost[[#This Row],[H28]]', ''],
  ['"[1]内訳!B3"&B2', '計画!B2'],
  ['IF(B2="","",LOG10(C2))', '計画!B2 計画!C2'],
  ['SUM(Sheet1:Sheet3!B2)', ''],
  ['SUM(B:B)+1E5', ''],
  ['TRUE', 'TRUE'],
])('%s', (formula, wanted) => expect(shown(formula)).toBe(wanted));

test('property: no text breaks it', () => {
  const word = fc.constantFrom("'", '"', '[', ']', '!', 'B2', ':', '内訳', '1', '(', ')', ',', ' ');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (words) => {
      expect(() => referencesIn(words.join(''), '計画')).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
