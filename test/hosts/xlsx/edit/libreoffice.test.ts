import { writeFileSync, readFileSync } from 'node:fs';
import { read, type WorkBook } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { editCells, type SheetCellEdit } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { describeWithLibreOffice, recalculate, temporaryFile } from '../../../tools/libreoffice';
import { packageFaults, zipEntries } from '../../../tools/xlsx-checks';
import { literalWorkbook } from '../../../tools/xlsx-parts';
import { richModel } from '../write/models';
import { bareBook, exceljsBook, macroBook, prefixedBook, sheetJsBook, strictBook } from '../write/originals';
import { put } from './edits';

function recalculated(bytes: Uint8Array): { bytes: Uint8Array; book: WorkBook } {
  const file = temporaryFile('edited.xlsx');
  writeFileSync(file, bytes);
  const saved = new Uint8Array(readFileSync(recalculate(file)));
  return { bytes: saved, book: read(saved) };
}

describeWithLibreOffice('LibreOffice', () => {
  const edits: SheetCellEdit[] = [
    put('A1', '成果 & <指標>'),
    put('B1', 40, '#,##0"人"'),
    put('C7', '=B1*2+D9'),
    put('D9', 0.5),
  ];

  test.each([
    ['exceljs', exceljsBook],
    ['SheetJS', sheetJsBook],
    ['no styles', bareBook],
    ['prefixes', prefixedBook],
    ['Strict', strictBook],
    ['macros', macroBook],
  ])('opens an edited workbook (%s) and calculates', async (_, make) => {
    const { book } = recalculated(editCells(await make(), edits));
    const sheet = book.Sheets.計画;
    expect([sheet?.A1?.v, sheet?.B1?.v, sheet?.C7?.v]).toEqual(['成果 & <指標>', 40, 80.5]);
    expect(sheet?.B1?.w).toBe('40人');
  });

  test('followers of a shared formula go on without their master, and follow their cells', () => {
    const follower = (address: string): string => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*10</f><v>0</v></c></row>' +
      `<row r="2"><c r="A2"><v>2</v></c>${follower('B2')}</row><row r="3"><c r="A3"><v>3</v></c>${follower('B3')}</row>`;
    const { book } = recalculated(editCells(literalWorkbook({ rows }), [put('B1', '=A1+5'), put('A3', 7)]));
    const sheet = book.Sheets.計画;
    expect([sheet?.B1?.v, sheet?.B2?.v, sheet?.B3?.v]).toEqual([6, 20, 70]);
  });

  test('a workbook with charts of ours follows an edit of its source, and keeps the charts', () => {
    const written = writeSheets(bareBook(), [richModel({ key: 'achievement', name: '達成状況' })]).bytes;
    const edited = editCells(written, [put('達成状況!B4', 6000), put('達成状況!C7', 1000)]);
    expect(packageFaults(edited)).toEqual([]);
    const isChart = ({ name }: { name: string }): boolean => /\/(charts|drawings)\//.test(name);
    expect(zipEntries(edited).filter(isChart)).toEqual(zipEntries(written).filter(isChart));
    const { book, bytes } = recalculated(edited);
    expect([book.Sheets.達成状況?.B9?.v, book.Sheets.達成状況?.C9?.v]).toEqual([76_000, 29_950]);
    expect(Object.keys(unzipSync(bytes)).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(
      6,
    );
  });

  test('a workbook that LibreOffice saved is edited in turn', () => {
    const saved = recalculated(editCells(bareBook(), edits)).bytes;
    const again = editCells(saved, [put('D9', 1.5), put('E1', '追加')]);
    expect(packageFaults(again)).toEqual([]);
    const changed = zipEntries(saved).filter(({ name, packed }) => {
      const now = zipEntries(again).find((entry) => entry.name === name);
      return now === undefined || Buffer.compare(now.packed, packed) !== 0;
    });
    expect(changed.map(({ name }) => name).sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    const sheet = recalculated(again).book.Sheets.計画;
    expect([sheet?.C7?.v, sheet?.E1?.v]).toEqual([81.5, '追加']);
  });
});
