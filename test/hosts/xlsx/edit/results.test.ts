import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { literalWorkbook } from '../../../tools/xlsx-parts';
import { put, rowsAfter } from './edits';

const result = (address: string, value: CellValue) => ({
  ...put(address, 0),
  content: { kind: 'result', result: value } as const,
});

describe('saved results of formulas', () => {
  const row = (cells: string): string => `<row r="1">${cells}</row>`;

  test.each([
    [5, '<c r="B1" s="0"><f>A1*2</f><v>5</v></c>'],
    ['達成', '<c r="B1" s="0" t="str"><f>A1*2</f><v>達成</v></c>'],
    [true, '<c r="B1" s="0" t="b"><f>A1*2</f><v>1</v></c>'],
    [{ error: '#DIV/0!' }, '<c r="B1" s="0" t="e"><f>A1*2</f><v>#DIV/0!</v></c>'],
    [null, '<c r="B1" s="0"><f>A1*2</f></c>'],
  ])('%j', (value, written) => {
    const rows = row('<c r="B1" s="0" t="str"><f>A1*2</f><v>x</v></c>');
    expect(rowsAfter(rows, result('B1', value))).toBe(row(written));
  });

  test('a cell without a formula gets none', () => {
    const rows = row('<c r="A1"><v>1</v></c>');
    expect(rowsAfter(rows, result('A1', 5), result('D9', 5))).toBe(rows);
  });

  test('a shared formula stays shared, and is written out where its first cell goes', () => {
    const shared =
      '<c r="A1"><f t="shared" ref="A1:C1" si="0">D1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>';
    expect(rowsAfter(row(shared), result('B1', 7))).toContain('<c r="B1"><f t="shared" si="0"/><v>7</v></c>');
    const bytes = editCells(literalWorkbook({ rows: row(shared) }), [put('A1', 9), result('B1', 7)]);
    const cells = readXlsx(bytes).sheets[0]?.rows[0]?.cells;
    expect(cells?.map(({ value, formula }) => [value, formula])).toEqual([
      [9, null],
      [7, 'E1'],
    ]);
  });

  test('a new formula with its result', () => {
    const edit = { ...put('A1', '=1+1'), content: { kind: 'formula', formula: '1+1', result: 2 } as const };
    expect(rowsAfter(row('<c r="A1"/>'), edit)).toBe(row('<c r="A1"><f>1+1</f><v>2</v></c>'));
  });
});
