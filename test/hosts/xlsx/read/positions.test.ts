import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { type LiteralWorkbook, literalWorkbook, valuesOf } from '../../../tools/xlsx-parts';

const sheetOf = (workbook: LiteralWorkbook) => {
  const [sheet] = readXlsx(literalWorkbook(workbook)).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};
const valuesIn = (rows: string) => valuesOf(sheetOf({ rows }));
const BROKEN = expect.objectContaining({ code: 'broken-part', part: 'xl/worksheets/sheet1.xml' });

describe('positions', () => {
  test('as written', () => {
    const values = valuesIn(
      '<row r="2"><c r="B2"><v>1</v></c><c r="XFD2"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c></row>',
    );
    expect(values).toEqual({ B2: 1, XFD2: 2, A1048576: 3 });
  });

  test('counted where none is written, blank cells and rows included', () => {
    const rows =
      '<row/><row><c><v>1</v></c><c/><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(valuesIn(rows)).toEqual({ A2: 1, C2: 2, C5: 3, D5: 4, A6: 5 });
  });

  test('of the cells where only the rows have none', () => {
    expect(valuesIn('<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>')).toEqual({ B7: 1, A8: 2 });
  });

  test('rows and cells out of order are put in order; of two in one place the later counts', () => {
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row>';
    const sheet = sheetOf({ rows });
    expect(sheet.rows.map(({ row, cells }) => [row, ...cells.map((cell) => cell.column)])).toEqual([
      [0, 0],
      [2, 0, 1],
    ]);
    expect(valuesOf(sheet)).toEqual({ A1: 3, A3: 2, B3: 4 });
  });

  test.each([
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1048577"/>',
    '<row r="0"/>',
    '<row r="1"><c r="1A"/></row>',
    '<row r="x"/>',
  ])('outside of a sheet: %s', (rows) => {
    expect(() => sheetOf({ rows })).toThrow(BROKEN);
  });
});

describe('hidden', () => {
  test('rows by attribute and by zero height', () => {
    const rows =
      '<row r="1" hidden="1"/><row r="2" hidden="true"><c r="A2"><v>1</v></c></row><row r="3" ht="0" customHeight="1"/>' +
      '<row r="4" hidden="0" ht="18.75"/><row r="5" outlineLevel="1" hidden="1"/><row r="6" collapsed="1"/>';
    expect([...sheetOf({ rows }).hiddenRows]).toEqual([0, 1, 2, 4]);
  });

  test('columns by attribute and by zero width', () => {
    const before =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/>' +
      '<col min="6" max="6" width="8.38"/><col min="16384" max="99999" hidden="true"/></cols>';
    expect([...sheetOf({ before }).hiddenColumns]).toEqual([1, 2, 4, 16383]);
  });
});

test('merged areas', () => {
  const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="$B$4:$A$2"/></mergeCells>';
  expect(sheetOf({ after }).merges).toEqual([
    { sheet: '計画', top: 0, left: 0, bottom: 0, right: 2 },
    { sheet: '計画', top: 1, left: 0, bottom: 3, right: 1 },
  ]);
});

describe('large and empty', () => {
  test('1,048,576 rows of nothing', () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" spans="1:3"/>`).join('');
    const bytes = literalWorkbook({ rows });
    const start = performance.now();
    expect(readXlsx(bytes).sheets[0]?.rows).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('2,000,000 cells with a style and nothing else', () => {
    const columns = Array.from({ length: 100 }, (_, column) => `<c s="${column % 3}"/>`).join('');
    const rows = Array.from({ length: 20_000 }, (_, row) => `<row r="${row + 1}">${columns}</row>`).join('');
    expect(readXlsx(literalWorkbook({ rows })).sheets[0]?.rows).toEqual([]);
  });
});
