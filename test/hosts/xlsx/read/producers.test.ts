import { read as readSheetJs, utils, write as writeSheetJs } from '@e965/xlsx';
import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { toAddress } from '../../../../src/core/workbook/cell-ref';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { formulasOf, literalWorkbook, valuesOf } from '../../../tools/xlsx-parts';

// Both write escapes such as `_x000D_` as they are, where Excel would write `_x005F_x000D_`.
const TEXTS = [
  '人',
  ' 前後に空白 ',
  'a\nb',
  '<&>"\'',

  '𠮷野家',
  '625,000千円',
  "'",
  '=A1',
  '\t',
  '　',
];

const grid = fc.array(
  fc.array(
    fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(...TEXTS),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
    ),
    { maxLength: 6 },
  ),
  { maxLength: 6 },
);

/** What is not null, by address. */
function byAddress(rows: readonly (readonly unknown[])[]): Record<string, unknown> {
  const cells = rows.flatMap((row, r) =>
    row.map((value, c) => [toAddress({ row: r, column: c }), value] as const),
  );
  // Minus zero is written as zero.
  return Object.fromEntries(
    cells.filter(([, value]) => value !== null).map(([at, value]) => [at, value === 0 ? 0 : value]),
  );
}

async function savedByExcelJs(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('values that exceljs wrote', () => {
  test.each([true, false])('property: shared strings %s', async (useSharedStrings) => {
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const book = new Workbook();
        const sheet = book.addWorksheet('計画');
        rows.forEach((row, r) => {
          row.forEach((value, c) => {
            sheet.getCell(r + 1, c + 1).value = value;
          });
        });
        const bytes = new Uint8Array(await book.xlsx.writeBuffer({ useSharedStrings }));
        expect(valuesOf(readXlsx(bytes).sheets[0])).toEqual(byAddress(rows));
      }),
      { numRuns: 60 },
    );
  });
});

test('property: values that SheetJS wrote', () => {
  fc.assert(
    fc.property(grid, fc.boolean(), (rows, bookSST) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown[][]), '計画');
      const bytes = new Uint8Array(
        writeSheetJs(book, { type: 'buffer', bookType: 'xlsx', bookSST }) as Buffer,
      );
      expect(valuesOf(readXlsx(bytes).sheets[0])).toEqual(byAddress(rows));
    }),
    { numRuns: 200 },
  );
});

test('what else exceljs writes', async () => {
  const book = new Workbook();
  book.properties.date1904 = true;
  const sheet = book.addWorksheet('総括 表', { state: 'hidden' });
  book.addWorksheet('裏', { state: 'veryHidden' }).getCell('A1').value = 1;
  sheet.getCell('A1').value = { richText: [{ text: '総' }, { font: { bold: true }, text: '事業費' }] };
  sheet.getCell('B1').value = { formula: 'SUM(B2:B3)', result: 300 };
  sheet.getCell('B2').value = 100;
  sheet.getCell('B2').numFmt = '#,##0"千円"';
  sheet.getCell('B3').value = { error: '#N/A' };
  sheet.getCell('C2').value = { formula: 'B2*$B$3', result: 1, shareType: 'shared', ref: 'C2:C4' } as never;
  sheet.getCell('C3').value = { sharedFormula: 'C2', result: 2 };
  sheet.getCell('C4').value = { sharedFormula: 'C2' };
  sheet.getCell('D2').numFmt = '0%';
  sheet.mergeCells('A5:B6');
  sheet.getRow(3).hidden = true;
  sheet.getColumn(4).hidden = true;
  sheet.addTable({
    name: 'Cost',
    ref: 'F1',
    headerRow: true,
    totalsRow: true,
    columns: [{ name: '年度' }, { name: '額' }],
    rows: [
      [2016, 1],
      [2017, 2],
    ],
  });
  book.definedNames.add("'総括 表'!$B$2", 'rate');
  const snapshot = readXlsx(await savedByExcelJs(book));
  const [first, second] = snapshot.sheets;
  expect(snapshot.dateSystem).toBe(1904);
  expect([first?.name, first?.visibility, second?.visibility]).toEqual(['総括 表', 'hidden', 'veryHidden']);
  expect(valuesOf(first)).toMatchObject({
    A1: '総事業費',
    B1: 300,
    B2: 100,
    B3: { error: '#N/A' },
    C2: 1,
    C3: 2,
    C4: null,
    F1: '年度',
  });
  expect(formulasOf(first)).toMatchObject({ B1: 'SUM(B2:B3)', C2: 'B2*$B$3', C3: 'B3*$B$3', C4: 'B4*$B$3' });
  expect(first?.merges).toEqual([{ sheet: '総括 表', top: 4, left: 0, bottom: 5, right: 1 }]);
  expect([...(first?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(first?.hiddenColumns ?? [])]).toEqual([3]);
  expect(first?.tables).toEqual([
    {
      name: 'Cost',
      range: { sheet: '総括 表', top: 0, left: 5, bottom: 3, right: 6 },
      headerRows: 1,
      totalsRows: 1,
    },
  ]);
  expect(snapshot.definedNames).toEqual([
    { name: 'rate', refersTo: "'総括 表'!$B$2", hidden: false, sheet: null },
  ]);
  const b2 = first?.rows[1]?.cells.find((cell) => cell.column === 1);
  expect(snapshot.numberFormats[b2?.format ?? -1]).toBe('#,##0"千円"');
});

// Plain references only: SheetJS leaves whole columns where they are and moves what stands in quotes.
test('property: shared formulas are written out as SheetJS does it', () => {
  const piece = fc.constantFrom(
    'B7',
    '$B7',
    'B$7',
    '$B$7',
    'SUM(C3:$D9)',
    'Sheet1!E5',
    '12',
    'ROUND(B3,0)',
    'IF(C8>0,C8,"")',
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.nat(9),
      fc.nat(9),
      (pieces, down, right) => {
        const formula = pieces.join('+');
        const escaped = formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        const target = toAddress({ row: 9 + down, column: 9 + right });
        fc.pre(target !== 'J10');
        const rows =
          `<row r="10"><c r="J10"><f t="shared" ref="J10:Z99" si="0">${escaped}</f><v>1</v></c>` +
          `${down === 0 ? '' : `</row><row r="${10 + down}">`}<c r="${target}"><f t="shared" si="0"/><v>1</v></c></row>`;
        const bytes = literalWorkbook({ rows });
        const theirs = readSheetJs(bytes, { type: 'array' }).Sheets.計画?.[target]?.f;
        expect(formulasOf(readXlsx(bytes).sheets[0])[target]).toBe(theirs);
      },
    ),
    { numRuns: 300 },
  );
});
