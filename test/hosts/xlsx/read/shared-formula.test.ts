import fc from 'fast-check';
import { toAddress } from '../../../../src/core/workbook/cell-ref';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { parseSharedFormula, sharedFormulaAt } from '../../../../src/hosts/xlsx/read/shared-formula';
import { formulasOf, literalWorkbook, valuesOf } from '../../../tools/xlsx-parts';

/** The formula, moved down and right. */
const moved = (formula: string, down: number, right: number) =>
  sharedFormulaAt(parseSharedFormula(formula, 10, 10), 10 + down, 10 + right);

describe('moved two down and one right', () => {
  test.each([
    ['A1', 'B3'],
    ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
    ['SUM(B2:D9)', 'SUM(C4:E11)'],
    ['SUM(A:A)', 'SUM(B:B)'],
    ['SUM($A:C)', 'SUM($A:D)'],
    ['SUM(1:3)', 'SUM(3:5)'],
    ['SUM($1:3)', 'SUM($1:5)'],
    ['LOG10(A1)', 'LOG10(B3)'],
    ['LOG10', 'LOH12'],
    ['Sheet1!A1', 'Sheet1!B3'],
    ["'A1'!A1", "'A1'!B3"],
    ["'O''Neil B2'!$C4", "'O''Neil B2'!$C6"],
    ['[1]Sheet1!A1', '[1]Sheet1!B3'],
    ["'[Book A1.xlsx]計画'!A1:B2", "'[Book A1.xlsx]計画'!B3:C4"],
    ['Sheet1:Sheet3!A1', 'Sheet1:Sheet3!B3'],
    ['計画A1!A1', '計画A1!B3'],
    ['"A1 ""B2"" "&A1', '"A1 ""B2"" "&B3'],
    ['TABLE1[A1]', 'TABLE1[A1]'],
    ['Cost[[#This Row],[A1]]*A1', 'Cost[[#This Row],[A1]]*B3'],
    ["Cost['[A1']]+A1", "Cost['[A1']]+B3"],
    ['売上A1+A1', '売上A1+B3'],
    ['A1_x+_A1+A1.B', 'A1_x+_A1+A1.B'],
    ['XFE1+A1048577+ABCD1', 'XFE1+A1048577+ABCD1'],
    ['1E5+1.5E+3+A1', '1E5+1.5E+3+B3'],
    ['{1,2;3,4}*A1', '{1,2;3,4}*B3'],
    ['IF(A1="","",#N/A)', 'IF(B3="","",#N/A)'],
    ['#REF!+Sheet1!#REF!+A1', '#REF!+Sheet1!#REF!+B3'],
    ['a1', 'B3'],
    ['A1#', 'B3#'],
    ['@A1', '@B3'],
    ['A1:INDEX(B:B,3)', 'B3:INDEX(C:C,3)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(B3,C:C,D:D)'],
    ['A1%-A1^2', 'B3%-B3^2'],
    ['TRUE', 'TRUE'],
    ['', ''],
  ])('%s', (formula, expected) => {
    expect(moved(formula, 2, 1)).toBe(expected);
  });
});

test('references that leave the sheet', () => {
  expect(moved('A1+A5+B1', -1, 0)).toBe('#REF!+A4+#REF!');
  expect(moved('XFD1', 0, 1)).toBe('#REF!');
  expect(moved('SUM(A:B)', 0, -1)).toBe('SUM(#REF!:A)');
});

test('property: moving there and back gives the same formula', () => {
  const ref = fc
    .record({ row: fc.nat(1000), column: fc.nat(300), fixRow: fc.boolean(), fixColumn: fc.boolean() })
    .map(({ row, column, fixRow, fixColumn }) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(toAddress({ row, column })) ?? [];
      return `${fixColumn ? '$' : ''}${letters}${fixRow ? '$' : ''}${digits}`;
    });
  const piece = fc.oneof(
    ref,
    fc.constantFrom('"A1"', "'B2'!C3", 'LOG10(A9)', 'T1[C3]', '12.5', 'SUM(A1:B2)', '年度', 'C:$D', '2:$9'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(50), fc.nat(50), (pieces, down, right) => {
      const formula = pieces.join('+');
      const there = sharedFormulaAt(parseSharedFormula(formula, 0, 0), down, right);
      expect(sharedFormulaAt(parseSharedFormula(there, down, right), 0, 0)).toBe(formula);
    }),
  );
});

describe('formulas of cells', () => {
  const read = (rows: string) => {
    const [sheet] = readXlsx(literalWorkbook({ rows })).sheets;
    return { formulas: formulasOf(sheet), values: valuesOf(sheet) };
  };

  test('with and without a cached value, with or without an equals sign', () => {
    const { formulas, values } = read(
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>A1&lt;3</f></c><c r="C1"><f>=A1</f><v/></c><c r="D1"><f/><v>4</v></c></row>',
    );
    expect(formulas).toEqual({ A1: '1+1', B1: 'A1<3', C1: 'A1' });
    expect(values).toEqual({ A1: 2, B1: null, C1: null, D1: 4 });
  });

  test('shared ones are written out', () => {
    const { formulas } = read(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1/A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f></c></row>',
    );
    expect(formulas).toEqual({ B1: 'A1/A$1', B2: 'A2/A$1', B3: 'A3/A$1' });
  });

  test('an index may be used again, and may come before its formula', () => {
    const { formulas } = read(
      '<row r="1"><c r="B1"><f t="shared" si="0"/><v>1</v></c><c r="C1"><f t="shared" ref="B1:C1" si="0">C2</f></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" ref="B2:C2" si="0">B9*2</f></c><c r="C2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="5"/><v>3</v></c></row>',
    );
    expect(formulas).toEqual({ B1: 'B2', C1: 'C2', B2: 'B9*2', C2: 'C9*2' });
  });

  test('an array formula stands in its first cell', () => {
    const { formulas, values } = read(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>',
    );
    expect(formulas).toEqual({ A1: 'B1:B2*2' });
    expect(values).toEqual({ A1: 2, A2: 4 });
  });
});
