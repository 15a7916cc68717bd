import { BUILTIN_FORMATS } from '../../../../src/hosts/xlsx/read/builtin-formats';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { literalWorkbook } from '../../../tools/xlsx-parts';

/** Number format code of each cell when a row has one cell of each style. */
function codesOf(styles: string, count: number) {
  const cells = Array.from({ length: count }, (_, style) => `<c s="${style}"><v>1</v></c>`).join('');
  const { sheets, numberFormats } = readXlsx(literalWorkbook({ rows: `<row>${cells}</row>`, styles }));
  const codes = sheets[0]?.rows[0]?.cells.map((cell) => numberFormats[cell.format]);
  return { codes, numberFormats };
}

test('built-in and own formats, each code once, General first', () => {
  const { codes, numberFormats } = codesOf(
    '<numFmts count="3"><numFmt numFmtId="176" formatCode="#,##0&quot;千円&quot;"/><numFmt numFmtId="177" formatCode="0.0%"/>' +
      '<numFmt numFmtId="178" formatCode="General"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="3"/><xf numFmtId="176" applyNumberFormat="1"/><xf numFmtId="0"/><xf numFmtId="3"/><xf numFmtId="178"/><xf/></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="176" formatCode="@"/></dxf></dxfs>',
    6,
  );
  expect(codes).toEqual(['#,##0', '#,##0"千円"', 'General', '#,##0', 'General', 'General']);
  expect(numberFormats).toEqual(['General', '#,##0', '#,##0"千円"']);
});

test('a format of the file wins over the built-in one', () => {
  const styles =
    '<numFmts><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs>';
  expect(codesOf(styles, 1).codes).toEqual(['yyyy-mm-dd']);
});

test('cells without a style have the first one', () => {
  const styles = '<cellXfs><xf numFmtId="9"/></cellXfs>';
  const { sheets, numberFormats } = readXlsx(literalWorkbook({ rows: '<row><c><v>1</v></c></row>', styles }));
  expect(numberFormats[sheets[0]?.rows[0]?.cells[0]?.format ?? -1]).toBe('0%');
});

test('styles and ids that are not there are General', () => {
  expect(codesOf('<cellXfs><xf numFmtId="999"/></cellXfs>', 3).codes).toEqual([
    'General',
    'General',
    'General',
  ]);
  const { numberFormats } = readXlsx(literalWorkbook({ rows: '<row><c s="4"><v>1</v></c></row>' }));
  expect(numberFormats).toEqual(['General']);
});

test('the ids that Japanese Excel gives to dates are dates', () => {
  for (const id of [14, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]) {
    expect(BUILTIN_FORMATS[id]).toMatch(/[ymde]/);
  }
  expect(codesOf('<cellXfs><xf numFmtId="57"/><xf numFmtId="58"/></cellXfs>', 2).codes).toEqual([
    '[$-411]ge.m.d',
    '[$-411]ggge"年"m"月"d"日"',
  ]);
});
