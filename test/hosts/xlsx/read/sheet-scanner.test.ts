import fc from 'fast-check';
import type { CellContext } from '../../../../src/hosts/xlsx/read/cell-collector';
import { type ReadSheet, readSheetFast, readSheetSlowly } from '../../../../src/hosts/xlsx/read/sheet';

const CONTEXT: CellContext = {
  part: 'xl/worksheets/sheet1.xml',
  strings: ['人', '', '千円'],
  formatByStyle: [0, 1, 2],
  dateSystem: 1900,
};
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const encoder = new TextEncoder();

const sheet = (rows: string, before = '', after = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}" xmlns:x14ac="ac">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

function plain(read: ReadSheet) {
  const { cells, frame } = read;
  return {
    rows: cells.finish(),
    hidden: cells.hiddenRows,
    columns: frame.hiddenColumns,
    merges: frame.merges,
  };
}

/** What both ways make of the XML; `null` for the fast one when it leaves it to saxes. */
function bothWays(xml: string) {
  const bytes = encoder.encode(xml);
  const fast = readSheetFast(bytes, CONTEXT);
  return { fast: fast === null ? null : plain(fast), slow: plain(readSheetSlowly(bytes, CONTEXT)) };
}

describe('plain XML is scanned, with the same outcome as by saxes', () => {
  test.each([
    ['', '', ''],
    ['<row r="1"/>', '', ''],
    [
      '<row r="3" spans="1:2" ht="0" customHeight="1" x14ac:dyDescent="0.25"><c r="A3"><v>1</v></c></row>',
      '',
      '',
    ],
    [
      '<row hidden="1"><c><v>1</v></c><c s="2"/><c s="1" t="s"><v>2</v></c><c t="s"><v>1</v></c></row>',
      '',
      '',
    ],
    ["<row r='2'>\r\n\t<c r='B2' t='b' ><v>1</v></c>\n<c r='C2' t='e'><v>#N/A</v></c></row>", '', ''],
    [
      '<row><c t="str"><f>A1&amp;"&#x4EBA;&#20154;"</f><v xml:space="preserve"> a\r\nb\rc </v></c></row>',
      '',
      '',
    ],
    [
      '<row><c t="inlineStr"><is><t xml:space="preserve"> &lt;𠮷&gt; </t></is></c><c t="inlineStr"><is></is></c></row>',
      '',
      '',
    ],
    [
      '<row><c><f t="shared" ref="A1:B1" si="0">C1</f><v>1</v></c><c><f t="shared" si="0"/></c></row>',
      '',
      '',
    ],
    [
      '<row><c><v>0.1</v></c><c><v>-0</v></c><c><v>999999999999999</v></c><c><v>9.999999999999999</v></c><c><v>1e3</v></c></row>',
      '',
      '',
    ],
    [
      '<row><c><v>x</v></c><c t="d"><v>2019-03-31</v></c><c t="zz"><v>7</v></c><c><v> 1 </v></c><c><v/></c></row>',
      '',
      '',
    ],
    [
      '<row r="9"><c r="A9"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>3</v></c></row>',
      '',
      '',
    ],
    [
      '',
      '<!-- <sheetData/> --><cols><col min="1" max="2" hidden="1"/></cols>',
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
    ],
  ])('%s', (rows, before, after) => {
    const { fast, slow } = bothWays(sheet(rows, before, after));
    if (before.startsWith('<!--')) expect(fast).toBeNull();
    else expect(fast).toEqual(slow);
  });

  test('with a prefix', () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>人</x:t></x:is></x:c><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const { fast, slow } = bothWays(xml);
    expect(fast).toEqual(slow);
    expect(slow.rows[0]?.cells.map((cell) => cell.value)).toEqual(['人', 1]);
  });
});

describe('anything else is left to saxes', () => {
  test.each([
    '<row><!-- 人 --><c><v>1</v></c></row>',
    '<row><c t="str"><v><![CDATA[1]]></v></c></row>',
    '<row><?x y?></row>',
    '<row><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>',
    '<row><c t="inlineStr"><is><t>a</t><rPh sb="0" eb="1"><t>b</t></rPh></is></c></row>',
    '<row xmlns="urn:other"><c><v>1</v></c></row>',
    '<row><c r="$A$1"><v>1</v></c></row>',
    '<row><c r="a1"><v>1</v></c></row>',
    '<row r = "1"><c><v>1</v></c></row >',
    '<row><c s="&#49;"><v>1</v></c></row>',
    '<row><c><v>1</v><extLst/></c></row>',
    '<row><c><v>1<x/></v></c></row>',
    '<row>text<c><v>1</v></c></row>',
    '<row 年="1"><c><v>1</v></c></row>',
  ])('%s', (rows) => {
    const { fast, slow } = bothWays(sheet(rows));
    expect(fast).toBeNull();
    expect(slow.rows.length).toBeLessThanOrEqual(1);
  });

  test('sheetData that is something else', () => {
    const real = '<sheetData><row><c><v>2</v></c></row></sheetData>';
    for (const before of [
      '<!--<sheetData></sheetData>-->',
      '<x><![CDATA[<sheetData></sheetData>]]></x>',
      '<x><sheetData></sheetData></x>',
    ]) {
      const xml = `<worksheet xmlns="${MAIN}">${before}${real}</worksheet>`;
      const { fast, slow } = bothWays(xml);
      expect(fast).toBeNull();
      expect(slow.rows[0]?.cells[0]?.value).toBe(2);
    }
  });

  test.each([
    '<row><c><v>1</v></row>',
    '<row><c><v>1</c></row>',
    '<row><c r="A1><v>1</v></c></row>',
    '<row><c r="A1"s="1"><v>1</v></c></row>',
    '<row><c><v>&nope;</v></c></row>',
    '<row><c><v>a & b</v></c></row>',
    '<row><c t="str"><v>&#0;</v></c></row>',
    '<row><c t="str"><v>]]></v></c></row>',
    '<row><c t="str"><v>\u0001</v></c></row>',
    '<row><c r="A<"><v>1</v></c></row>',
    '<row><c><v>12< /></v></c></row>',
    '<row',
    '</sheetData>',
  ])('mistakes: %s', (rows) => {
    const bytes = encoder.encode(sheet(rows));
    expect(() => readSheetFast(bytes, CONTEXT) ?? readSheetSlowly(bytes, CONTEXT)).toThrow(
      expect.objectContaining({ code: 'broken-part', part: CONTEXT.part }),
    );
  });
});

/** Sheets of every kind that the scanner may meet, plain for the most part. */
const xml = (() => {
  const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const text = fc
    .string({
      unit: fc.constantFrom(
        '人',
        '千',
        ' ',
        'a',
        '&',
        '<',
        '>',
        '"',
        "'",
        '𠮷',
        'é',
        '\n',
        '\t',
        '\r',
        '_x000D_',
        ']',
        '1',
      ),
      maxLength: 12,
    })
    .map(escape);
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.integer().map(String),
    fc
      .tuple(fc.integer({ min: -99999, max: 99999 }), fc.nat(10 ** 12))
      .map(([whole, part]) => `${whole}.${part}`),
    fc.constantFrom('', ' 5 ', '1,000', '-', '.', '1.2.3', '00012', '+3', '１'),
  );
  const space = fc.constantFrom('', ' xml:space="preserve"', ' xml:space="default"');
  const value = fc.oneof(
    number.map((written) => ['', `<v>${written}</v>`]),
    fc.nat(3).map((index) => [' t="s"', `<v>${index === 3 ? '' : index}</v>`]),
    fc.tuple(text, space).map(([written, attribute]) => [' t="str"', `<v${attribute}>${written}</v>`]),
    fc
      .tuple(text, space)
      .map(([written, attribute]) => [' t="inlineStr"', `<is><t${attribute}>${written}</t></is>`]),
    fc.constantFrom(
      [' t="b"', '<v>1</v>'],
      [' t="e"', '<v>#REF!</v>'],
      [' t="n"', ''],
      ['', '<v/>'],
      ["  t = 'n'", '<v>1</v>'],
    ),
    fc.constantFrom(['', '<!-- x --><v>1</v>'], [' t="str"', '<v><![CDATA[<]]></v>'], ['', '<x/>']),
  );
  const formula = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    { weight: 1, arbitrary: text.map((written) => `<f>${written}</f>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<f t="shared" ref="A1:A9" si="0">B1+$C2</f>',
        '<f t="shared" si="0"/>',
        '<f t="array" ref="A1">1</f>',
      ),
    },
  );
  const position = fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.nat(30), fc.integer({ min: 1, max: 40 }))
        .map(
          ([column, row]) => ` r="${column > 25 ? 'A' : ''}${String.fromCharCode(65 + (column % 26))}${row}"`,
        ),
    },
  );
  const cell = fc
    .tuple(position, fc.constantFrom('', ' s="1"', " s='2'", ' s="9"'), value, formula)
    .map(
      ([at, style, [type = '', content = ''], computed]) =>
        `<c${at}${style}${type}>${computed}${content}</c>`,
    );
  const attributes = fc.constantFrom(
    '',
    ' r="4"',
    ' r="12" hidden="1"',
    ' ht="0"',
    ' ht="15" spans="1:3" x14ac:dyDescent="1"',
    '\n',
  );
  const row = fc
    .tuple(attributes, fc.array(cell, { maxLength: 4 }), fc.constantFrom('', '\n  '))
    .map(([at, cells, gap]) => `<row${at}>${gap}${cells.join(gap)}</row>`);
  return fc.array(row, { maxLength: 5 }).map((rows) => sheet(rows.join('')));
})();

test('property: the scanner reads what saxes reads, or leaves it to saxes', () => {
  let scanned = 0;
  const numRuns = 2_000;
  fc.assert(
    fc.property(xml, (written) => {
      const { fast, slow } = bothWays(written);
      if (fast === null) return;
      scanned++;
      expect(fast).toEqual(slow);
    }),
    { numRuns },
  );
  expect(scanned).toBeGreaterThan(numRuns / 4);
});

test('property: a byte changed anywhere gives the same outcome both ways, errors included', () => {
  const bytes = encoder.encode(
    sheet(
      '<row r="1" hidden="1"><c r="A1" s="1"><v>12.5</v></c><c r="B1" t="s"><v>0</v></c><c t="inlineStr"><is><t>人&amp;a</t></is></c><c><f>A1</f></c></row>',
    ),
  );
  const outcome = (read: () => ReadSheet) => {
    try {
      return plain(read());
    } catch (error) {
      return (error as Error).message;
    }
  };
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 127 }), (at, flip) => {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ flip;
      const slow = outcome(() => readSheetSlowly(changed, CONTEXT));
      expect(outcome(() => readSheetFast(changed, CONTEXT) ?? readSheetSlowly(changed, CONTEXT))).toEqual(
        slow,
      );
    }),
    { numRuns: 5_000 },
  );
});
