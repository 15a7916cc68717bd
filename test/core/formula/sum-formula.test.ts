import fc from 'fast-check';
import { addedCells } from '../../../src/core/formula/added-cells';
import { parseSumFormula } from '../../../src/core/formula/sum-formula';
import { toAddress, toRangeAddress } from '../../../src/core/workbook/cell-ref';
import { type Grid, snapshotOf } from '../../tools/grid';

/** `+計画!B2:B4 sum -計画!B6 plus`; null where the formula is no sum. */
function shown(formula: string): string | null {
  const parsed = parseSumFormula(formula, '計画');
  if (parsed === null) return null;
  return parsed.terms
    .map(({ sign, range, by }) => `${sign === 1 ? '+' : '-'}${range.sheet}!${toRangeAddress(range)} ${by}`)
    .join(' ');
}

describe('formulas that add', () => {
  test.each([
    ['SUM(B2:B4)', '+計画!B2:B4 sum'],
    ['sum( $B$2 : B4 )', null],
    ['SUM($B$2:B$4)', '+計画!B2:B4 sum'],
    ['SUM(B4:B2)', '+計画!B2:B4 sum'],
    ['SUM(B2,B4,D2:E3)', '+計画!B2 sum +計画!B4 sum +計画!D2:E3 sum'],
    ['B2+B3+B4', '+計画!B2 plus +計画!B3 plus +計画!B4 plus'],
    ['+B2-B3', '+計画!B2 plus -計画!B3 plus'],
    ['-(B2-B3)', '-計画!B2 plus +計画!B3 plus'],
    ['SUM(B2:B3)+B5-SUM(C1:C2)', '+計画!B2:B3 sum +計画!B5 plus -計画!C1:C2 sum'],
    ['SUBTOTAL(9,B2:B9)', '+計画!B2:B9 subtotal'],
    ['SUBTOTAL(109,B2:B9,C2)', '+計画!B2:B9 visible +計画!C2 visible'],
    ['SUM(内訳!B2:B9)', '+内訳!B2:B9 sum'],
    ["SUM('H28 内訳'!B2:B9)", '+H28 内訳!B2:B9 sum'],
    ["'O''Neil'!A1+A2", "+O'Neil!A1 plus +計画!A2 plus"],
    ['SUM(B:B)', '+計画!B1:B1048576 sum'],
    ['SUM(2:3)', '+計画!A2:XFD3 sum'],
    ['ROUND(SUM(B2:B4),0)', '+計画!B2:B4 sum'],
    ['ROUNDDOWN(B2+B3, -3)', '+計画!B2 plus +計画!B3 plus'],
    ['SUM(B2:B3,\n  B5)', '+計画!B2:B3 sum +計画!B5 sum'],
    ['SUM(B2:B3)', '+計画!B2:B3 sum'],
  ])('%s', (formula, terms) => expect(shown(formula)).toBe(terms));
});

describe('formulas of which nobody can say what they add', () => {
  test.each([
    '',
    'SUM(B2:B4',
    'SUM(B2:B4)*2',
    'SUM(B2:B8)/2',
    'SUM(B2:B4)+100',
    'SUM()',
    'SUM(B2:B4,)',
    'SUM(総額)',
    'SUM(Cost[事業費])',
    'SUM([@H28]:[@H30])',
    'SUM(Cost[[#This Row],[H28]])',
    'SUM([1]内訳!B2:B4)',
    "SUM('C:\\予算\\[内訳.xlsx]H28'!B2:B4)",
    'SUM(Sheet1:Sheet3!B2)',
    'SUMIF(A2:A9,"x",B2:B9)',
    'SUBTOTAL(1,B2:B9)',
    'SUBTOTAL(9)',
    'IF(SUM(B2:B4)=0,"",SUM(B2:B4))',
    'ROUND(SUM(B2:B4),0)+B5',
    'ROUND(SUM(B2:B4))',
    'B2:B4',
    'B2:B4 C2:C4',
    'SUM(B2:B4 C2:C4)',
    '"B2"',
    '#REF!+B2',
    'SUM(#REF!)',
    'SUM(XFE1)',
    'SUM(B1048577)',
    'SUM(B2#)',
    'B2%',
    `${'('.repeat(5000)}B2${')'.repeat(5000)}`,
  ])('%s', (formula) => expect(shown(formula.slice(0, 12_000))).toBeNull());
});

describe('the cells that are added', () => {
  const grid: Grid = {
    rows: `
      | 項目 | 額 |
      | 甲 | 100 |
      | 乙 | 200 |
      | 小計 | =SUBTOTAL(9,B2:B3) → 300 |
      | 丙 | 400 |`,
    hiddenRows: [2],
  };
  const cells = (formula: string): string[] | undefined => {
    const parsed = parseSumFormula(formula, '計画');
    if (parsed === null) throw new Error(formula);
    return addedCells(parsed, snapshotOf(grid))?.map(
      ({ cell, sign }) => `${sign === 1 ? '' : '-'}${toAddress(cell)}`,
    );
  };
  test.each([
    ['SUM(B2:B5)', ['B2', 'B3', 'B4', 'B5']],
    ['SUBTOTAL(9,B2:B5)', ['B2', 'B3', 'B5']],
    ['SUBTOTAL(109,B2:B5)', ['B2', 'B5']],
    ['SUM(B:B)-B5', ['B1', 'B2', 'B3', 'B4', 'B5', '-B5']],
    ['SUM(C2:D9)', []],
  ])('%s', (formula, places) => expect(cells(formula)).toEqual(places));
  test('none where the sheet is not there', () => expect(cells('SUM(内訳!B2)')).toBeUndefined());
});

test('property: what is printed is what is read', () => {
  const cell = fc.record({ row: fc.nat(200), column: fc.nat(80) });
  const range = fc.tuple(cell, cell).map(([a, b]) => ({
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  }));
  const sheet = fc.constantFrom(null, '内訳', "H28'年度 (案)");
  const mark = fc.boolean();
  fc.assert(
    fc.property(fc.array(fc.tuple(range, sheet, mark), { minLength: 1, maxLength: 6 }), (parts) => {
      const printed = parts.map(([area, on, fixed]) => {
        const address = toRangeAddress(area);
        const marked = fixed ? address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') : address;
        return (on === null ? '' : `'${on.replaceAll("'", "''")}'!`) + marked;
      });
      const read = parseSumFormula(`SUM(${printed.join(', ')})`, '計画');
      expect(read?.terms.map(({ range: found }) => found)).toEqual(
        parts.map(([area, on]) => ({ sheet: on ?? '計画', ...area })),
      );
    }),
  );
});

test('property: no text breaks it', () => {
  const word = fc.constantFrom(
    'SUM(',
    'B2',
    ':',
    ',',
    ')',
    '(',
    '+',
    '-',
    '!',
    "'",
    '[',
    ']',
    '計画',
    '9',
    ' ',
    '"',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      expect(() => parseSumFormula(words.join(''), '計画')).not.toThrow();
    }),
    { numRuns: 500 },
  );
});
