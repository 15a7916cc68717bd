import { readFileSync, writeFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { LocalBookFile } from '../../../src/hosts/workbench/book-file';
import { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { readBook } from '../../../src/hosts/xlsx/looks/read-book';
import { writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { describeWithLibreOffice, recalculate, temporaryFile } from '../../tools/libreoffice';
import { packageFaults } from '../../tools/xlsx-checks';
import { ACHIEVEMENT } from '../contract/workbooks';
import { exceljsBook, macroBook } from '../xlsx/write/originals';

/** Types one figure into a sheet and saves; the names of the parts that are not as they were. */
async function changedParts(original: Uint8Array, sheet: string): Promise<readonly string[]> {
  const host = new WorkbenchHost(readBook(original), new LocalBookFile(original));
  const cell = { sheet, row: 40, column: 12 };
  host.typed([{ cell, content: { kind: 'number', value: '1' }, numberFormat: null }]);
  const saved = await host.save();
  expect(packageFaults(saved)).toEqual([]);
  const before = unzipSync(original);
  const after = unzipSync(saved);
  // Entries for folders are no parts.
  const parts = Object.keys(before).filter((name) => !name.endsWith('/'));
  expect(Object.keys(after)).toEqual(parts);
  const [read] = readBook(saved).snapshot.sheets.filter(({ name }) => name === sheet);
  expect(read?.rows.at(-1)).toMatchObject({ row: 40, cells: [{ column: 12, value: 1 }] });
  return parts.sort().filter((name) => !Buffer.from(before[name] ?? []).equals(after[name] ?? Buffer.of()));
}

describe('one cell is typed into, and everything else is as it was', () => {
  test('a workbook with macros, a chart, a pivot table, comments, a picture', async () => {
    const book = macroBook();
    expect([...readBook(book).kept.keys()]).toEqual([
      'charts',
      'pictures',
      'comments',
      'pivot-tables',
      'macros',
    ]);
    // Whoever opens it is told to calculate: it has formulas.
    expect(await changedParts(book, '計画')).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('comments and conditional formats of another program', async () => {
    const book = await exceljsBook();
    expect(readBook(book).kept.get('conditional-formats')).toBe(1);
    expect(await changedParts(book, '計画')).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  });

  test('our own charts', async () => {
    const { bytes } = writeSheets(await exceljsBook(), [ACHIEVEMENT]);
    expect(readBook(bytes).kept.get('charts')).toBe(ACHIEVEMENT.charts.length);
    expect(await changedParts(bytes, '計画')).toEqual(['xl/worksheets/sheet1.xml']);
  });

  describeWithLibreOffice('as LibreOffice saves it', () => {
    test('charts and comments', async () => {
      const file = temporaryFile('charts.xlsx');
      writeFileSync(file, writeSheets(await exceljsBook(), [ACHIEVEMENT]).bytes);
      const book = new Uint8Array(readFileSync(recalculate(file)));
      expect(readBook(book).kept.get('charts')).toBe(ACHIEVEMENT.charts.length);
      expect(await changedParts(book, '計画')).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    });
  });
});
