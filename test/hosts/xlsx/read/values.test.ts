import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { type LiteralWorkbook, literalWorkbook, valuesOf } from '../../../tools/xlsx-parts';

function valuesIn(workbook: LiteralWorkbook) {
  return valuesOf(readXlsx(literalWorkbook(workbook)).sheets[0]);
}

/** Value of A1 when its row holds this cell. */
function valueOf(cell: string, workbook: LiteralWorkbook = {}) {
  return valuesIn({ ...workbook, rows: `<row r="1">${cell}</row>` }).A1;
}

describe('numbers', () => {
  test.each([
    ['625000', 625000],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+7', 7],
    ['0.1', 0.1],
    ['0.10000000000000001', 0.1],
    ['123456789012345', 123456789012345],
    ['1234567890123456789', 1234567890123456800],
    ['1.5E+3', 1500],
    ['4.9406564584124654E-324', 5e-324],
    [' 12 ', 12],
  ])('%s', (written, value) => {
    expect(valueOf(`<c r="A1"><v>${written}</v></c>`)).toBe(value);
    expect(valueOf(`<c r="A1" t="n"><v>${written}</v></c>`)).toBe(value);
  });

  test('what is no number stays as text, so that nothing gets lost', () => {
    expect(valueOf('<c r="A1"><v>1,000</v></c>')).toBe('1,000');
    expect(valueOf('<c r="A1"><v>0x10</v></c>')).toBe('0x10');
    expect(valueOf('<c r="A1"><v>INF</v></c>')).toBe('INF');
  });
});

describe('blank cells are left out', () => {
  test.each([
    '<c r="A1"/>',
    '<c r="A1" s="1"/>',
    '<c r="A1" t="n"/>',
    '<c r="A1" t="n"></c>',
    '<c r="A1"><v/></c>',
    '<c r="A1"><v></v></c>',
    '<c r="A1" t="s"><v></v></c>',
    '<c r="A1" t="inlineStr"><is><t/></is></c>',
    '<c r="A1" t="inlineStr"><is/></c>',
    '<c r="A1" t="str"><v></v></c>',
  ])('%s', (cell) => {
    expect(readXlsx(literalWorkbook({ rows: `<row r="1">${cell}</row>` })).sheets[0]?.rows).toEqual([]);
  });
});

test('booleans and errors', () => {
  expect(valueOf('<c r="A1" t="b"><v>1</v></c>')).toBe(true);
  expect(valueOf('<c r="A1" t="b"><v>0</v></c>')).toBe(false);
  expect(valueOf('<c r="A1" t="e"><v>#DIV/0!</v></c>')).toEqual({ error: '#DIV/0!' });
});

describe('shared strings', () => {
  const shared = (strings: string) => valueOf('<c r="A1" t="s"><v>0</v></c>', { strings });

  test('plain', () => expect(shared('<si><t>総事業費</t></si>')).toBe('総事業費'));

  test('rich text runs are joined', () => {
    expect(shared('<si><r><rPr><b/></rPr><t>総</t></r><r><t xml:space="preserve">事業費 </t></r></si>')).toBe(
      '総事業費 ',
    );
  });

  test('furigana is no part of the text', () => {
    expect(
      shared(
        '<si><t>津山市</t><rPh sb="0" eb="3"><t>ツヤマシ</t></rPh><phoneticPr fontId="1" type="noConversion"/></si>',
      ),
    ).toBe('津山市');
    expect(
      shared('<si><r><t>新庄</t></r><rPh sb="0" eb="2"><t>シンジョウ</t></rPh><r><t>村</t></r></si>'),
    ).toBe('新庄村');
  });

  test('space around the text counts only where it is preserved; 全角 spaces always', () => {
    expect(shared('<si><t>\n  人 </t></si>')).toBe('人');
    expect(shared('<si><t xml:space="preserve">  人 </t></si>')).toBe('  人 ');
    expect(shared('<si><t>　人　</t></si>')).toBe('　人　');
  });

  test('escapes of SpreadsheetML and of XML', () => {
    expect(shared('<si><t>指標_x000D_\n①</t></si>')).toBe('指標\r\n①');
    expect(shared('<si><t>_x005F_x000D_</t></si>')).toBe('_x000D_');
    expect(shared('<si><t>a_b_xyz_</t></si>')).toBe('a_b_xyz_');
    expect(shared('<si><t>A&amp;B &lt;&#x6D25;&#23665;&gt;</t></si>')).toBe('A&B <津山>');
    expect(shared('<si><t><![CDATA[A&B]]></t></si>')).toBe('A&B');
  });

  test('the one that the index names, empty ones counted', () => {
    const strings = '<si><t>a</t></si><si/><si><t/></si><si><t>d</t></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>0</v></c></row>';
    expect(valuesIn({ rows, strings })).toEqual({ A1: 'd', C1: 'a' });
  });

  test('one that is not there makes the sheet a broken part', () => {
    expect(() => valueOf('<c r="A1" t="s"><v>7</v></c>', { strings: '<si><t>a</t></si>' })).toThrow(
      expect.objectContaining({ code: 'broken-part', part: 'xl/worksheets/sheet1.xml' }),
    );
  });
});

describe('strings in cells', () => {
  test.each([
    ['<is><t>交付金</t></is>', '交付金'],
    ['<is><t xml:space="preserve"> 交付金</t></is>', ' 交付金'],
    ['<is><r><t>交付</t></r><r><t>金</t></r><rPh sb="0" eb="3"><t>コウフキン</t></rPh></is>', '交付金'],
    ['<is><t>1/2_x000D_</t></is>', '1/2\r'],
    ['<is><t>&lt;𠮷野家&gt;</t></is>', '<𠮷野家>'],
    [`<is><t>${'長い文'.repeat(200)}</t></is>`, '長い文'.repeat(200)],
  ])('%s', (content, value) => {
    expect(valueOf(`<c r="A1" t="inlineStr">${content}</c>`)).toBe(value);
  });

  test('results of text formulas', () => {
    expect(valueOf('<c r="A1" t="str"><f>B1&amp;"人"</f><v>12人</v></c>')).toBe('12人');
    expect(valueOf('<c r="A1" t="str"><f>""</f><v></v></c>')).toBe('');
    expect(valueOf('<c r="A1" t="str"><f>B1</f><v xml:space="preserve"> a </v></c>')).toBe(' a ');
  });
});

describe('ISO dates become serial numbers', () => {
  test.each([
    ['2019-03-31', 43555],
    ['2019-03-31T12:00:00', 43555.5],
    ['2019-03-31T00:00:00.000Z', 43555],
    ['1900-01-01', 1],
    ['1900-03-01', 61],
    ['18:00:00', 0.75],
  ])('%s', (written, serial) => {
    expect(valueOf(`<c r="A1" t="d"><v>${written}</v></c>`)).toBe(serial);
  });

  test('in the 1904 date system', () => {
    const workbookBefore = '<workbookPr date1904="1"/>';
    expect(valueOf('<c r="A1" t="d"><v>1904-01-02</v></c>', { workbookBefore })).toBe(1);
  });

  test('others stay as text', () => {
    expect(valueOf('<c r="A1" t="d"><v>2019-02-30</v></c>')).toBe('2019-02-30');
    expect(valueOf('<c r="A1" t="d"><v>平成31年</v></c>')).toBe('平成31年');
  });
});
