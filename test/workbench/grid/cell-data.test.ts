import { fromCellValue, shownFormula, toCellValue } from '../../../src/workbench/grid/cell-data';

describe('cells of the file and cells of the grid', () => {
  test.each([
    [0.1 + 0.2, { v: 0.3, t: 2 }],
    ['津山市', { v: '津山市', t: 1 }],
    ['001', { v: '001', t: 1 }],
    [true, { v: 1, t: 3 }],
    [{ error: '#N/A' }, { v: '#N/A', t: 1 }],
    [null, {}],
  ])('%j is shown as %j', (value, shown) => {
    expect(toCellValue(value, 'General', 1900)).toEqual(shown);
  });

  test.each([
    [{ v: 5, t: 2 }, 5],
    [{ v: '5', t: 2 }, 5],
    [{ v: '5', t: 1 }, '5'],
    [{ v: 5, t: 1 }, '5'],
    [{ v: 1, t: 3 }, true],
    [{ v: 0, t: 3 }, false],
    [{ v: '' }, null],
    [{}, null],
  ])('%j holds %j', (cell, value) => {
    expect(fromCellValue(cell, false, 'General', 1900)).toEqual(value);
  });

  test('the name of an error is one only as a result', () => {
    expect(fromCellValue({ v: '#N/A', t: 1 }, true, 'General', 1900)).toEqual({ error: '#N/A' });
    expect(fromCellValue({ v: '#N/A', t: 1 }, false, 'General', 1900)).toBe('#N/A');
  });

  test('dates of the system of 1904 stand on the same day, and come back', () => {
    const shown = toCellValue(42_824, 'yyyy/m/d', 1904);
    expect(shown.v).toBe(44_286);
    expect(fromCellValue(shown, false, 'yyyy/m/d', 1904)).toBe(42_824);
    expect(toCellValue(5, '0', 1904).v).toBe(5);
  });

  test('formulas read as people type them', () => {
    expect(shownFormula('_xlfn.IFS(A1>0,_xlfn._xlws.SORT(B1:B3))')).toBe('=IFS(A1>0,SORT(B1:B3))');
  });
});
