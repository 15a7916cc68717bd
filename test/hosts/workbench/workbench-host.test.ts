import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { readBook } from '../../../src/hosts/xlsx/looks/read-book';
import { LocalBookFile } from '../../../src/hosts/workbench/book-file';
import type { Grid } from '../../../src/hosts/workbench/workbench-host';
import { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { literalWorkbook, zipParts } from '../../tools/xlsx-parts';
import { FINDINGS } from '../contract/workbooks';
import { put } from '../xlsx/edit/edits';

/** What every host does is in test/hosts/contract; here is what people do in a grid. */

const ROWS =
  '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c><c r="C1"><f>ODD(A1)</f><v>5</v></c></row>';

function open(rows = ROWS): WorkbenchHost {
  const bytes = literalWorkbook({ rows });
  return new WorkbenchHost(readBook(bytes), new LocalBookFile(bytes));
}

const at = (address: string) => put(address, 0).cell;

describe('the workbench host', () => {
  test('a result of the grid is what is read, and what is saved', async () => {
    const host = open();
    host.typed([put('A1', 7)]);
    expect(host.calculated([{ cell: at('B1'), value: 14 }])).toEqual([]);
    expect(host.stateOf(at('B1'))).toMatchObject({ value: 14, formula: 'A1*2' });
    const saved = readXlsx(await host.save());
    expect(saved.sheets[0]?.rows[0]?.cells.map(({ value, formula }) => [value, formula])).toEqual([
      [7, null],
      [14, 'A1*2'],
      [5, 'ODD(A1)'],
    ]);
  });

  test('a formula that the grid does not know keeps its result', () => {
    const host = open();
    const left = host.calculated([{ cell: at('C1'), value: { error: '#NAME?' } }]);
    expect(left).toEqual([at('C1')]);
    expect(host.stateOf(at('C1')).value).toBe(5);
  });

  test('a cell without a formula takes no result', () => {
    const host = open();
    host.calculated([{ cell: at('A1'), value: 99 }]);
    expect(host.stateOf(at('A1')).value).toBe(5);
    expect(host.changed).toBe(false);
  });

  test('a fix of a formula can be taken back after it was calculated', async () => {
    const host = open();
    const formula = { kind: 'formula', formula: 'A1*3' } as const;
    const expected = { value: 10, formula: 'A1*2' };
    const revert = await host.edit([{ cell: at('B1'), content: formula, numberFormat: null, expected }]);
    host.calculated([{ cell: at('B1'), value: 15 }]);
    await host.edit(revert.edits);
    expect(host.stateOf(at('B1')).formula).toBe('A1*2');
  });

  test('what is not saved yet is known, also what comes while it is saved', async () => {
    const host = open();
    expect(host.changed).toBe(false);
    host.typed([put('A1', 6)]);
    const saving = host.save();
    host.typed([put('A1', 7)]);
    await saving;
    expect(host.changed).toBe(true);
    await host.save();
    expect(host.changed).toBe(false);
  });

  test('snapshots that were given out stay as they are', async () => {
    const host = open();
    const { snapshot } = await host.read('workbook');
    host.typed([put('A1', 6), put('D9', '津山市')]);
    expect(snapshot.sheets[0]?.rows.map(({ cells }) => cells.length)).toEqual([3]);
    expect((await host.read('workbook')).snapshot.sheets[0]?.rows.map(({ row }) => row)).toEqual([0, 8]);
  });

  test('nothing can be typed while sheets are written, and the grid shows them then', async () => {
    const host = open();
    const shown: (readonly string[])[] = [];
    let refusal: string | null = null;
    const grid: Grid = {
      open: (view) => {
        shown.push(view.snapshot.sheets.map(({ name }) => name));
        refusal = host.refusalOf(at('A1'));
        return Promise.resolve();
      },
      show: () => undefined,
      select: () => undefined,
    };
    host.attach(grid);
    await host.write([FINDINGS]);
    expect(shown).toEqual([['計画', '点検結果']]);
    expect(refusal).toBe('busy');
    expect(host.refusalOf(at('A1'))).toBeNull();
  });

  test('cells of array formulas and inside of merged ones are refused', () => {
    const host = open('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>');
    expect(host.refusalOf(at('A2'))).toBe('array-formula');
    expect(host.calculated([{ cell: at('A1'), value: 3 }])).toEqual([at('A1')]);
  });

  test('finds the format of a cell also where a file has its cells out of order', () => {
    const styles =
      '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>';
    const rows =
      '<row r="3"><c r="B3" s="2"/><c r="A3" s="1"><v>1</v></c></row><row r="2"><c r="A2" s="2"/></row>';
    const bytes = literalWorkbook({ rows, styles });
    const host = new WorkbenchHost(readBook(bytes), new LocalBookFile(bytes));
    const formats = ['A2', 'A3', 'B3', 'C3'].map((address) => host.stateOf(at(address)).numberFormat);
    expect(formats).toEqual(['0.00%', '0%', '0.00%', 'General']);
  });

  test('点検設定 that somebody has protected is not written, and nothing is lost by trying', async () => {
    const settings = { ...FINDINGS, key: 'settings', name: '点検設定' } as const;
    const first = open();
    await first.write([settings]);
    const parts = unzipSync(await first.save());
    const [name = '', sheet] =
      Object.entries(parts).find(([, part]) => strFromU8(part).includes('May 5')) ?? [];
    const text = strFromU8(sheet ?? new Uint8Array());
    const locked = text.replace('</sheetData>', '</sheetData><sheetProtection password="CBEB" sheet="1"/>');
    const bytes = zipParts({ ...parts, [name]: locked });
    const host = new WorkbenchHost(readBook(bytes), new LocalBookFile(bytes));
    host.typed([put('A1', 7)]);
    await expect(host.write([settings])).rejects.toMatchObject({
      code: 'protected-sheet',
      detail: { sheet: '点検設定' },
    });
    expect(host.stateOf(at('A1')).value).toBe(7);
    host.typed([put('D1', 8)]);
    const saved = await host.save();
    expect(strFromU8(unzipSync(saved)[name] ?? new Uint8Array())).toBe(locked);
    expect(readXlsx(saved).sheets[0]?.rows[0]?.cells.map(({ value }) => value)).toEqual([7, 10, 5, 8]);
  });
});
