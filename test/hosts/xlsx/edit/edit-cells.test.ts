import { read } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { toAddress } from '../../../../src/core/workbook/cell-ref';
import { editCells, type SheetCellEdit } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { CellEditError } from '../../../../src/hosts/xlsx/edit/errors';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { packageFaults, textOf, zipEntries, zipNames } from '../../../tools/xlsx-checks';
import { literalWorkbook, relationshipsXml, STRICT, TRANSITIONAL, valuesOf } from '../../../tools/xlsx-parts';
import { bareBook, exceljsBook, macroBook, prefixedBook, sheetJsBook, strictBook } from '../write/originals';
import { put } from './edits';

const BOOKS: [string, () => Uint8Array | Promise<Uint8Array>][] = [
  ['exceljs', exceljsBook],
  ['SheetJS', sheetJsBook],
  ['bare', bareBook],
  ['prefixed', prefixedBook],
  ['Strict', strictBook],
  ['macro', macroBook],
];

/** Names of the files of a zip that are not byte for byte in the other, gone ones included. */
function changedFiles(before: Uint8Array, after: Uint8Array): string[] {
  const now = new Map(zipEntries(after).map(({ name, packed }) => [name, packed]));
  return zipEntries(before)
    .filter(({ name, packed }) => Buffer.compare(now.get(name) ?? Buffer.alloc(0), packed) !== 0)
    .map(({ name }) => name);
}

const parts = (bytes: Uint8Array) => unzipSync(bytes);
const workbookXml = (bytes: Uint8Array): string => textOf(parts(bytes), 'xl/workbook.xml');

describe.each(BOOKS)('%s workbook', (_, make) => {
  test('a number and a text change one part, and the flag that says calculate', async () => {
    const original = await make();
    const sheetPart = zipNames(original).find((name) => /worksheets\/sheet1\.xml$/i.test(name));
    const edited = editCells(original, [put('A1', '成果'), put('C2', 1234.5)]);
    expect(packageFaults(edited)).toEqual([]);
    expect(zipNames(edited)).toEqual(zipNames(original).filter((name) => !name.endsWith('/')));
    expect(changedFiles(original, edited).filter((name) => name !== 'xl/workbook.xml')).toEqual([sheetPart]);
    const before = valuesOf(readXlsx(original).sheets[0]);
    expect(valuesOf(readXlsx(edited).sheets[0])).toEqual({ ...before, A1: '成果', C2: 1234.5 });
    const sheet = read(edited).Sheets.計画;
    expect([sheet?.A1?.v, sheet?.C2?.v]).toEqual(['成果', 1234.5]);
  });

  test('a number format adds a style, and only that', async () => {
    const original = await make();
    const edited = editCells(original, [put('C2', 0.125, '0.000"件"')]);
    expect(packageFaults(edited)).toEqual([]);
    const { sheets, numberFormats } = readXlsx(edited);
    const cell = sheets[0]?.rows.flatMap(({ cells }) => cells).find((item) => toAddress(item) === 'C2');
    expect(numberFormats[cell?.format ?? 0]).toBe('0.000"件"');
    expect(read(edited, { cellNF: true }).Sheets.計画?.C2).toMatchObject({ v: 0.125, z: '0.000"件"' });
    // The same again adds nothing more.
    const again = editCells(edited, [put('D2', 1, '0.000"件"')]);
    expect(textOf(parts(again), 'xl/styles.xml')).toBe(textOf(parts(edited), 'xl/styles.xml'));
  });

  test('edits put back leave every other byte, and the values', async () => {
    const original = await make();
    const before = readXlsx(original);
    const there = editCells(original, [put('D9', '=1+1')]);
    const back = editCells(there, [put('D9', '')]);
    expect(packageFaults(back)).toEqual([]);
    expect(readXlsx(back)).toEqual(before);
  });
});

describe('a macro workbook', () => {
  test('a value beside a formula keeps the calculation chain and asks for calculation', () => {
    const original = macroBook();
    const edited = editCells(original, [put('A1', 5)]);
    expect(changedFiles(original, edited)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(workbookXml(edited)).toBe(
      workbookXml(original).replace('<calcPr calcId', '<calcPr fullCalcOnLoad="1" calcId'),
    );
    expect(textOf(parts(edited), 'xl/worksheets/sheet1.xml')).toBe(
      textOf(parts(original), 'xl/worksheets/sheet1.xml')
        .replace('<c r="A1" t="s">', '<c r="A1">')
        .replace('<v>0<', '<v>5<'),
    );
  });

  test.each([
    ['a formula that goes', put('B1', 2)],
    ['a formula that changes', put('B1', '=A1')],
    ['a formula that comes', put('B7', '=A1')],
  ])('%s takes the calculation chain along', (_, edit) => {
    const original = macroBook();
    const edited = editCells(original, [edit]);
    expect(packageFaults(edited)).toEqual([]);
    expect(zipNames(original).filter((name) => !zipNames(edited).includes(name))).toEqual([
      'xl/calcChain.xml',
    ]);
    expect(changedFiles(original, edited).sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(workbookXml(edited)).toContain('fullCalcOnLoad="1"');
  });
});

test('without any formula nobody is asked to calculate', () => {
  const original = bareBook();
  expect(changedFiles(original, editCells(original, [put('B1', 6)]))).toEqual(['xl/worksheets/Sheet1.xml']);
});

test('a formula on another sheet is reason to calculate', () => {
  const original = literalWorkbook({
    parts: {
      'xl/workbook.xml':
        `<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}"><sheets>` +
        '<sheet name="計画" sheetId="1" r:id="rId1"/><sheet name="集計" sheetId="2" r:id="rId2"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': relationshipsXml(
        [`${TRANSITIONAL.relationships}/worksheet`, 'worksheets/sheet1.xml'],
        [`${TRANSITIONAL.relationships}/worksheet`, 'worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="${TRANSITIONAL.main}"><sheetData><row r="1"><c r="A1"><f>計画!A1</f></c></row></sheetData></worksheet>`,
    },
  });
  const edited = editCells(original, [put('A1', 1)]);
  expect(changedFiles(original, edited)).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  expect(workbookXml(edited)).toContain('</sheets><calcPr fullCalcOnLoad="1"/></workbook>');
  const both = editCells(original, [put('A1', 1), put('集計!A2', 2)]);
  expect(changedFiles(original, both)).toHaveLength(3);
});

test('edits that change nothing leave every byte', () => {
  const original = macroBook();
  for (const edits of [[], [put('Z9', '')]]) {
    expect(changedFiles(original, editCells(original, edits))).toEqual([]);
  }
});

describe('number formats', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0&quot;人&quot;"/></numFmts><fonts count="1"><font/></fonts>' +
    '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3">' +
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf>' +
    '<xf numFmtId="170" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>';
  const book = { rows: '<row r="1"><c r="A1" s="1"><v>5</v></c></row>', styles };
  const after = (...edits: SheetCellEdit[]) => parts(editCells(literalWorkbook(book), edits));
  const formats = (bytes: Record<string, Uint8Array>) =>
    /<cellXfs.*<\/cellXfs>/.exec(textOf(bytes, 'xl/styles.xml'))?.[0];

  test('one that the cell has already changes no style', () => {
    const bytes = after(put('A1', 6, 'yyyy/m/d'), put('B1', 7, 'General'));
    expect(textOf(bytes, 'xl/styles.xml')).toContain('count="3"');
    expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="A1" s="1"><v>6</v></c><c r="B1"><v>7</v></c>',
    );
  });

  test('a style that differs in nothing else is used again', () => {
    expect(textOf(after(put('B1', 7, '0.0"人"')), 'xl/worksheets/sheet1.xml')).toContain(
      '<c r="B1" s="2"><v>7</v></c>',
    );
  });

  test('a new one keeps the rest of the style', () => {
    const bytes = after(put('A1', 6, '#,##0'));
    expect(formats(bytes)).toContain(
      '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"><alignment wrapText="1"/></xf></cellXfs>',
    );
    expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="3"><v>6</v></c>');
  });

  test('a new cell looks as its row or column says', () => {
    const columns = '<cols><col min="2" max="3" width="9" style="2"/></cols>';
    const rows = '<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>';
    const xml = textOf(
      parts(
        editCells(literalWorkbook({ ...book, before: columns, rows }), [
          put('B1', 1),
          put('B2', 2),
          put('D2', 3),
        ]),
      ),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain('<c r="B1" s="1"><v>1</v></c>');
    expect(xml).toContain('<c r="B2" s="2"><v>2</v></c><c r="D2"><v>3</v></c>');
  });
});

describe('refused', () => {
  const table = `<table xmlns="${TRANSITIONAL.main}" id="1" name="T" displayName="T" ref="E1:F3"/>`;
  const pivot = `<pivotTableDefinition xmlns="${TRANSITIONAL.main}"><location ref="H1:I4"/></pivotTableDefinition>`;
  const book = literalWorkbook({
    rows: '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>0</v></c><c r="C1"><v>1</v></c></row>',
    after: '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        [`${TRANSITIONAL.relationships}/table`, '../tables/table1.xml'],
        [`${TRANSITIONAL.relationships}/pivotTable`, '../pivotTables/pivotTable1.xml'],
      ),
      'xl/tables/table1.xml': table,
      'xl/pivotTables/pivotTable1.xml': pivot,
    },
  });
  const codeOf = (edit: SheetCellEdit): unknown => {
    try {
      editCells(book, [put('Z1', 1), edit]);
      return null;
    } catch (error) {
      if (!(error instanceof CellEditError)) throw error;
      expect(error.cell).toEqual(edit.cell);
      return error.code;
    }
  };

  test.each([
    [put('A1', 1), 'array-formula'],
    [put('A3', 1), 'array-formula'],
    [put('D1', 1), 'inside-merge'],
    [put('C1', 1), null],
    [put('E1', '列'), 'table-header'],
    [put('E2', 1), null],
    [put('I4', 1), 'pivot-table'],
    [put('G4', 1), null],
    [put('ない!A1', 1), 'no-such-sheet'],
    [put('B1', '長'.repeat(32_768)), 'too-long'],
    [put('B1', '長'.repeat(32_767)), null],
    [put('B1', `=${'1+'.repeat(4096)}1`), 'too-long'],
  ])('%#', (edit, code) => {
    expect(codeOf(edit)).toBe(code);
  });

  test('a chart sheet has no cells', () => {
    expect(() => editCells(macroBook(), [put('点検結果!A1', 1)])).toThrow('no-such-sheet');
  });

  test.each([
    ['no decimal', { kind: 'number', value: '1,5' }],
    ['the sign of a formula', { kind: 'formula', formula: '=A1' }],
  ] as const)('%s is a mistake of the program', (_, content) => {
    expect(() => editCells(book, [{ ...put('B1', 1), content }])).toThrow(/^Not /);
  });

  test('a position outside of the sheet is a mistake of the program', () => {
    const cell = { sheet: '計画', row: 1_048_576, column: 0 };
    expect(() => editCells(book, [{ ...put('B1', 1), cell }])).toThrow('outside');
  });
});

test('parts in another encoding come out as UTF-8', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${STRICT.main}"><sheetData/></worksheet>`;
  const utf16 = new Uint8Array(2 + xml.length * 2);
  const view = new DataView(utf16.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < xml.length; at++) view.setUint16(2 + at * 2, xml.charCodeAt(at), true);
  const original = zipSync({ ...unzipSync(strictBook()), 'xl/worksheets/sheet1.xml': utf16 });
  const edited = editCells(original, [put('A1', '目標')]);
  expect(packageFaults(edited)).toEqual([]);
  expect(valuesOf(readXlsx(edited).sheets[0])).toEqual({ A1: '目標' });
});
