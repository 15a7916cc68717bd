import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { editCells, type SheetCellEdit } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { describeWithLibreOffice, recalculateBytes } from '../../../tools/libreoffice';
import { packageFaults, zipEntries } from '../../../tools/xlsx-checks';
import { literalWorkbook } from '../../../tools/xlsx-parts';
import { richModel } from '../write/models';
import { bareBook, exceljsBook, macroBook, prefixedBook, sheetJsBook, strictBook } from '../write/originals';
import { put } from './edits';

const edits: SheetCellEdit[] = [
  put('A1', '成果 & <指標>'),
  put('B1', 40, '#,##0"人"'),
  put('C7', '=B1*2+D9'),
  put('D9', 0.5),
];

const ORIGINALS = {
  exceljs: exceljsBook,
  SheetJS: sheetJsBook,
  'no styles': bareBook,
  prefixes: prefixedBook,
  Strict: strictBook,
  macros: macroBook,
};

/** Followers of a shared formula; the master and a cell of a follower are edited. */
function sharedFormulas(): Uint8Array {
  const follower = (address: string): string => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>0</v></c></row>' +
    `<row r="2"><c r="A2"><v>2</v></c>${follower('B2')}</row><row r="3"><c r="A3"><v>3</v></c>${follower('B3')}</row>`;
  return editCells(literalWorkbook({ rows }), [put('B1', '=A1+5'), put('A3', 7)]);
}

describeWithLibreOffice('LibreOffice', () => {
  const saved = new Map<string, Uint8Array>();
  const savedOf = (name: string): Uint8Array => {
    const bytes = saved.get(name);
    if (bytes === undefined) throw new Error(`no workbook ${name}`);
    return bytes;
  };
  const written = writeSheets(bareBook(), [richModel({ key: 'achievement', name: '達成状況' })]).bytes;
  const withCharts = editCells(written, [put('達成状況!B4', 6000), put('達成状況!C7', 1000)]);

  beforeAll(async () => {
    const books: [string, Uint8Array][] = [
      ['shared', sharedFormulas()],
      ['charts', withCharts],
    ];
    for (const [name, make] of Object.entries(ORIGINALS)) books.push([name, editCells(await make(), edits)]);
    const results = recalculateBytes(books.map(([, bytes]) => bytes));
    for (const [index, [name]] of books.entries()) saved.set(name, results[index] ?? new Uint8Array());
  }, 240_000);

  test.each(Object.keys(ORIGINALS))('opens an edited workbook (%s) and calculates', (name) => {
    const book = read(savedOf(name));
    const sheet = book.Sheets.計画;
    expect([sheet?.A1?.v, sheet?.B1?.v, sheet?.C7?.v]).toEqual(['成果 & <指標>', 40, 80.5]);
    expect(sheet?.B1?.w).toBe('40人');
  });

  test('followers of a shared formula go on without their master, and follow their cells', () => {
    const book = read(savedOf('shared'));
    const sheet = book.Sheets.計画;
    expect([sheet?.B1?.v, sheet?.B2?.v, sheet?.B3?.v]).toEqual([6, 20, 70]);
  });

  test('a workbook with charts of ours follows an edit of its source, and keeps the charts', () => {
    expect(packageFaults(withCharts)).toEqual([]);
    const isChart = ({ name }: { name: string }): boolean => /\/(charts|drawings)\//.test(name);
    expect(zipEntries(withCharts).filter(isChart)).toEqual(zipEntries(written).filter(isChart));
    const bytes = savedOf('charts');
    const book = read(bytes);
    expect([book.Sheets.達成状況?.B9?.v, book.Sheets.達成状況?.C9?.v]).toEqual([76_000, 29_950]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      6,
    );
  });

  test('a workbook that LibreOffice saved is edited in turn', () => {
    const before = savedOf('no styles');
    const again = editCells(before, [put('D9', 1.5), put('E1', '追加')]);
    expect(packageFaults(again)).toEqual([]);
    const changed = zipEntries(before).filter(({ name, packed }) => {
      const now = zipEntries(again).find((entry) => entry.name === name);
      return now === undefined || Buffer.compare(now.packed, packed) !== 0;
    });
    expect(changed.map(({ name }) => name).sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const [last] = recalculateBytes([again]);
    const sheet = read(last).Sheets.計画;
    expect([sheet?.C7?.v, sheet?.E1?.v]).toEqual([81.5, '追加']);
  });
});
