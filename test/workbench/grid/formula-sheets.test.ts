import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { joinedSheets, sheetsOfFormulas } from '../../../src/workbench/grid/formula-sheets';
import { snapshotOf } from '../../tools/grid';

const NAMES = ['集計', '統計', "A 'x'", 'Sheet1', '外'];

/** Sheets with a formula each, or a figure. */
function book(formulas: Readonly<Record<string, string>> = {}): WorkbookSnapshot {
  const rows = (name: string) => [[formulas[name] === undefined ? 1 : { v: 1, f: formulas[name] }, 2]];
  return snapshotOf({
    sheets: Object.fromEntries(NAMES.map((name) => [name, rows(name)])),
    names: { 単価: '統計!$B$2', '_xlnm.Print_Area': '外!$A$1:$B$2' },
  });
}

describe('the sheets that a formula asks for', () => {
  test.each([
    ['SUM(A1:B2)', []],
    ['統計!B5*2', ['統計']],
    ["SUM('A ''x'''!A1:A9)", ["A 'x'"]],
    ['sheet1!A1+統計!A1', ['Sheet1', '統計']],
    ['SUM(集計:Sheet1!A1)', ['Sheet1']],
    ["SUM('集計:Sheet1'!A1)", ['集計', 'Sheet1']],
    ['B2*単価', ['統計']],
    ['B2&"単価"', []],
    ['INDIRECT(A1)', NAMES],
    ['[1]別!A1', []],
  ])('%s', (formula, names) => {
    const places = sheetsOfFormulas(book())(formula);
    expect([...places].sort()).toEqual(names.map((name) => NAMES.indexOf(name)).sort());
  });
});

describe('the sheets that calculate together', () => {
  const joined = async (formulas: Readonly<Record<string, string>>) => {
    const snapshot = book(formulas);
    const places = await joinedSheets(snapshot, sheetsOfFormulas(snapshot));
    return [...places].sort().map((place) => NAMES[place]);
  };

  test('are those that ask and those that are asked', async () => {
    expect(await joined({ 集計: '統計!A1', Sheet1: 'SUM(B1:B9)' })).toEqual(['集計', '統計']);
  });

  test('are none where every formula stays on its sheet', async () => {
    expect(await joined({ 集計: '集計!B1', Sheet1: 'SUM(B1:B9)' })).toEqual([]);
  });
});
