import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { formulasOf, literalWorkbook, valuesOf } from '../../../tools/xlsx-parts';
import { put, rowsAfter, sheetAfter } from './edits';

describe('content', () => {
  test.each([
    ['a number', put('A1', 12.5), '<c r="A1"><v>12.5</v></c>'],
    [
      'a text',
      put('A1', '指標 & <目標>'),
      '<c r="A1" t="inlineStr"><is><t>指標 &amp; &lt;目標&gt;</t></is></c>',
    ],
    [
      'spaces and lines',
      put('A1', ' a\r\nb'),
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a\nb</t></is></c>',
    ],
    [
      'an escape that is none',
      put('A1', '_x0041_'),
      '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>',
    ],
    ['a text that looks like a number', put('A1', "'007"), '<c r="A1" t="inlineStr"><is><t>007</t></is></c>'],
    [
      'a formula',
      put('A1', '=IF(B1<2,"a&b",IFS(1,2))'),
      '<c r="A1"><f>IF(B1&lt;2,"a&amp;b",_xlfn.IFS(1,2))</f></c>',
    ],
    ['nothing', put('A1', ''), '<c r="A1"/>'],
    ['an empty text', put('A1', "'"), '<c r="A1"/>'],
  ])('%s takes the place of a text', (_, edit, expected) => {
    const old = '<c r="A1" t="str"><f>B1</f><v>x</v></c>';
    const rest = '<c r="C1"><v>3</v></c>';
    expect(rowsAfter(`<row r="1">${old}${rest}</row>`, edit)).toBe(`<row r="1">${expected}${rest}</row>`);
  });

  test('style and strange attributes stay, metadata of the old value goes', () => {
    expect(
      rowsAfter(
        `<row r="1"><c r='A1' s="7" t="s" cm="1" vm="2" ph="1"><v>0</v><extLst/></c></row>`,
        put('A1', 5),
      ),
    ).toBe(`<row r="1"><c r='A1' s="7" ph="1"><v>5</v><extLst/></c></row>`);
  });

  test('prefixes are kept', () => {
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
        '<x:row r="1"><x:c r="A1" t="n"/></x:row></x:sheetData></x:worksheet>',
    };
    const after = sheetAfter({ parts }, put('A1', 'a'), put('B1', 2), put('A2', '=A1'));
    expect(after).toContain(
      '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c><x:c r="B1"><x:v>2</x:v></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2"><x:f>A1</x:f></x:c></x:row></x:sheetData>',
    );
  });
});

describe('places', () => {
  const cell = (address: string): string => `<c r="${address}"><v>1</v></c>`;

  test('cells and rows are put in order', () => {
    const rows = `<row r="2">${cell('B2')}${cell('D2')}</row><row r="5"/>`;
    expect(
      rowsAfter(
        rows,
        put('F9', 1),
        put('C2', 1),
        put('A5', 1),
        put('A2', 1),
        put('E2', 1),
        put('B1', 1),
        put('A1', 1),
        put('A3', 1),
      ),
    ).toBe(
      `<row r="1">${cell('A1')}${cell('B1')}</row>` +
        `<row r="2">${['A2', 'B2', 'C2', 'D2', 'E2'].map(cell).join('')}</row>` +
        `<row r="3">${cell('A3')}</row><row r="5">${cell('A5')}</row><row r="9">${cell('F9')}</row>`,
    );
  });

  test('an empty sheet gets its first rows, and the range that is used grows', () => {
    const book = { before: '<dimension ref="A1"/>', parts: {} };
    expect(sheetAfter({ ...book, rows: '' }, put('C4', 1), put('B2', 1))).toContain(
      `<dimension ref="B2:C4"/><sheetData><row r="2">${cell('B2')}</row><row r="4">${cell('C4')}</row></sheetData>`,
    );
    expect(
      sheetAfter(
        { before: '<dimension ref="B2:C3"/>', rows: `<row r="2">${cell('B2')}</row>` },
        put('A7', 1),
      ),
    ).toContain('<dimension ref="A2:C7"/>');
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData /></worksheet>',
    };
    expect(sheetAfter({ parts }, put('A1', 1))).toContain(
      `<sheetData><row r="1">${cell('A1')}</row></sheetData>`,
    );
  });

  test('spans of a row follow, what is within them stays', () => {
    const rows = `<row r="1" spans="2:4">${cell('C1')}</row><row r="2" spans="2:4"/>`;
    expect(rowsAfter(rows, put('F1', 1), put('A2', 1), put('D2', 1))).toBe(
      `<row r="1" spans="2:6">${cell('C1')}${cell('F1')}</row><row r="2" spans="1:4">${cell('A2')}${cell('D2')}</row>`,
    );
    expect(rowsAfter(rows, put('D1', 1))).toContain('<row r="1" spans="2:4">');
  });

  test('positions that are not written stay where they were', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const bytes = literalWorkbook({ rows });
    const before = valuesOf(readXlsx(bytes).sheets[0]);
    expect(before).toEqual({ A1: 1, B1: 2, B4: 3, C4: 4, A5: 5 });
    const after = editCells(bytes, [
      put('B1', 20),
      put('A3', 30),
      put('A4', 40),
      put('E4', 45),
      put('D1', 7),
    ]);
    expect(valuesOf(readXlsx(after).sheets[0])).toEqual({ ...before, B1: 20, A3: 30, A4: 40, E4: 45, D1: 7 });
  });

  test('of two elements for one cell the later counts, as for the reader', () => {
    const bytes = literalWorkbook({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' });
    expect(valuesOf(readXlsx(editCells(bytes, [put('A1', 3)])).sheets[0])).toEqual({ A1: 3 });
  });

  test('clearing a cell that is not there changes nothing', () => {
    const book = { rows: `<row r="1">${cell('B1')}</row>` };
    expect(sheetAfter(book, put('A1', ''), put('C7', ''))).toBe(sheetAfter(book));
  });

  test('of two edits of one cell the later counts', () => {
    expect(rowsAfter('', put('A1', 2), put('A1', 1))).toBe(`<row r="1">${cell('A1')}</row>`);
  });
});

describe('shared formulas', () => {
  const follower = (address: string): string => `<c r="${address}"><f t="shared" si="0"/><v>0</v></c>`;
  const master = '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*$D$1</f><v>0</v></c>';
  const rows = `<row r="2">${master}</row><row r="3">${follower('B3')}</row><row r="4">${follower('B4')}</row>`;
  const formulas = (...edits: Parameters<typeof editCells>[1]) =>
    formulasOf(readXlsx(editCells(literalWorkbook({ rows }), edits)).sheets[0]);

  test('followers of an edited master get its formula written out', () => {
    expect(rowsAfter(rows, put('B2', 7))).toBe(
      '<row r="2"><c r="B2"><v>7</v></c></row><row r="3"><c r="B3"><f>A3*$D$1</f><v>0</v></c></row>' +
        '<row r="4"><c r="B4"><f>A4*$D$1</f><v>0</v></c></row>',
    );
  });

  test('an edited follower leaves the others alone', () => {
    expect(rowsAfter(rows, put('B3', '=1'))).toBe(rows.replace(follower('B3'), '<c r="B3"><f>1</f></c>'));
  });

  test('master and followers may be edited at once', () => {
    expect(formulas(put('B2', 1), put('B4', '=9'))).toEqual({ B3: 'A3*$D$1', B4: '9' });
    expect(formulas(put('B2', 1), put('B3', 2), put('B4', ''))).toEqual({});
  });

  test('an index that is used again, a follower before its master, attributes that stay', () => {
    const twice =
      '<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><f t="shared" ref="A1:B1" si="0">B9</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A2:B2" si="0">A9&amp;"&lt;"</f></c><c r="B2"><f t="shared" ca="1" si="0"></f></c></row>';
    expect(rowsAfter(twice, put('B1', 1))).toContain('<c r="A1"><f>A9</f></c><c r="B1"><v>1</v></c>');
    expect(rowsAfter(twice, put('B1', 1))).toContain('<c r="B2"><f t="shared" ca="1" si="0"></f></c>');
    expect(rowsAfter(twice, put('A2', 1))).toContain('<c r="B2"><f ca="1">B9&amp;"&lt;"</f></c>');
    expect(rowsAfter(twice, put('A2', 1))).toContain('<c r="A1"><f t="shared" si="0"/></c>');
  });
});
