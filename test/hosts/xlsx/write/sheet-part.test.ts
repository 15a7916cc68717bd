import { unzipSync } from 'fflate';
import type { SheetModel } from '../../../../src/core/workbook/sheet-model';
import { writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { elementsOf, textOf, xmlProblem } from '../../../tools/xlsx-checks';
import { area, cell, formula, model, number, richModel, text, textFormula } from './models';
import { bareBook } from './originals';

/** Children of `worksheet` as CT_Worksheet of ISO/IEC 29500-1 lists them, as far as they occur. */
const CT_WORKSHEET = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'drawing',
];

function sheetOf(given: Partial<SheetModel>): string {
  return textOf(unzipSync(writeSheets(bareBook(), [model(given)]).bytes), 'xl/worksheets/sheet2.xml');
}

const cells = (...list: SheetModel['cells']): string => sheetOf({ cells: list });

test('everything stands in the order of the schema', () => {
  const parts = unzipSync(writeSheets(bareBook(), [richModel()]).bytes);
  const known = new Set(CT_WORKSHEET);
  const order = elementsOf(textOf(parts, 'xl/worksheets/sheet2.xml')).map(({ name }) => name);
  expect(order.filter((name) => known.has(name))).toEqual(CT_WORKSHEET);
});

describe('cells', () => {
  test('stand by row and column, whatever their order in the model', () => {
    const xml = cells(cell('B2', number('2')), cell('A10', number('3')), cell('A2', number('1')));
    expect(xml).toContain(
      '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row><row r="10"><c r="A10"><v>3</v></c></row>',
    );
    expect(xml).toContain('<dimension ref="A2:B10"/>');
  });

  test('hold decimals as they are', () => {
    const xml = cells(cell('A1', number('0.1')), cell('B1', number('-12345678901234567890.5')));
    expect(xml).toContain('<v>0.1</v>');
    expect(xml).toContain('<v>-12345678901234567890.5</v>');
  });

  test('hold formulas with their results', () => {
    const xml = cells(cell('A1', formula('1<2', '1')), cell('B1', textFormula('"a"&"b"', 'ab')));
    expect(xml).toContain('<c r="A1"><f>1&lt;2</f><v>1</v></c>');
    expect(xml).toContain('<c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>');
  });

  test('lose what XML cannot hold and keep their white space', () => {
    const xml = cells(
      cell('A1', text('a\u0000b\u001fc\ufffe\ud83dd😀')),
      cell('A2', text(' x\r\ny\tz')),
      cell('A3', text('_x000D_ と _y')),
    );
    expect(xmlProblem(xml)).toBeNull();
    expect(xml).toContain('<t>abcd😀</t>');
    expect(xml).toContain('<t xml:space="preserve"> x\ny\tz</t>');
    expect(xml).toContain('<t>_x005F_x000D_ と _y</t>');
  });

  test('are cut where Excel would not take the text', () => {
    const xml = cells(cell('A1', text('長'.repeat(40_000))), cell('A2', text('x'.repeat(32_767))));
    expect(xml).toContain(`>${'長'.repeat(32_766)}…<`);
    expect(xml).toContain(`>${'x'.repeat(32_767)}<`);
  });

  test('newer functions get the prefix that files want', () => {
    const source = `IFS(A1>0,"IFS(",TRUE,'IFS('!A1)&CONCAT(B1)&MYIFS(1)`;
    const xml = cells(cell('C1', textFormula(source, '')));
    expect(xml).toContain(
      `<f>_xlfn.IFS(A1&gt;0,"IFS(",TRUE,'IFS('!A1)&amp;_xlfn.CONCAT(B1)&amp;MYIFS(1)</f>`,
    );
  });

  test.each([
    ['a formula that is too long', cell('A1', formula(`1${'+1'.repeat(5000)}`, '1')), /Formula of 10001/],
    ['a formula with its sign', cell('A1', formula('=1', '1')), /Not the text of a formula/],
    ['a formula that spills', cell('A1', formula('SUM(SORT(B1:B3))', '1')), /SORT cannot/],
    ['a number that is none', cell('A1', number('1,000')), /Not a plain decimal/],
    ['a colour that is none', cell('A1', text(''), { fill: 'red' }), /Not a colour/],
  ])('%s is a mistake of the program', (_, wrong, message) => {
    expect(() => cells(wrong)).toThrow(message);
  });

  test('the same cell twice is a mistake of the program', () => {
    expect(() => cells(cell('B2', number('1')), cell('B2', number('2')))).toThrow(/twice: B2/);
  });
});

describe('the sheet', () => {
  test('merged areas that overlap are a mistake of the program', () => {
    expect(() => sheetOf({ merges: [area('A1:B2'), area('B2:C3')] })).toThrow(/A1:B2 and B2:C3/);
    expect(sheetOf({ merges: [area('A1'), area('A2:B2')] })).toContain('<mergeCells count="1">');
  });

  test.each([
    [{ rows: 1, columns: 0 }, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
    [{ rows: 3, columns: 1 }, 'topLeftCell="B4" activePane="bottomRight"'],
  ])('frozen %j', (frozen, xml) => {
    expect(sheetOf({ frozen })).toContain(xml);
  });

  test('is protected without a password, with formats of rows and columns free', () => {
    expect(sheetOf({ protected: true })).toContain(
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    );
  });

  test('prints on A4 with breaks before the rows named', () => {
    const print = { ...model().print, breaksBefore: [20, 10, 10, 0], header: '&C"表" & <1>' };
    const xml = sheetOf({ print });
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="portrait"/>');
    expect(xml).toContain('<brk id="10" max="16383" man="1"/><brk id="20" max="16383" man="1"/>');
    expect(xml).toContain('<oddHeader>&amp;C"表" &amp; &lt;1&gt;</oddHeader>');
  });

  test('groups of columns are kept on one page by breaks at a fixed scale', () => {
    const xml = sheetOf({ print: { ...model().print, columnBreaks: { before: [9, 13], scale: 52 } } });
    expect(xml).toContain('<pageSetup paperSize="9" scale="52" orientation="portrait"/>');
    expect(xml).toContain(
      '<brk id="9" max="1048575" man="1"/><brk id="13" max="1048575" man="1"/></colBreaks>',
    );
    expect(xml).not.toContain('fitToPage');
  });

  test('boxes beside a cell are cut to what Excel shows', () => {
    const box = { title: '題'.repeat(40), text: '文'.repeat(400) };
    const xml = sheetOf({
      validations: [
        { area: area('A1'), rule: { kind: 'date' }, prompt: box, error: { ...box, style: 'information' } },
      ],
    });
    expect(xml).toContain(`promptTitle="${'題'.repeat(31)}…" prompt="${'文'.repeat(254)}…"`);
    expect(xml).toContain(`errorTitle="${'題'.repeat(31)}…" error="${'文'.repeat(224)}…"`);
    expect(xml).toContain('errorStyle="information"');
  });

  test.each([[['a,b']], [['長'.repeat(300)]]])('a list that a file cannot hold is a mistake', (items) => {
    const rule = { kind: 'list', items } as const;
    expect(() => sheetOf({ validations: [{ area: area('A1'), rule, prompt: null, error: null }] })).toThrow(
      /Not a list/,
    );
  });

  test('an empty model gives an empty sheet', () => {
    expect(xmlProblem(sheetOf({ cells: [] }))).toBeNull();
    expect(sheetOf({ cells: [] })).toContain('<sheetData></sheetData>');
  });
});
