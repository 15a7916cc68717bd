import { strToU8 } from 'fflate';
import { openPackage, readRelationships, resolveTarget } from '../../../../src/hosts/xlsx/package';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import {
  contentTypes,
  formulasOf,
  literalParts,
  literalWorkbook,
  relationshipsXml,
  STRICT,
  TRANSITIONAL,
  valuesOf,
  WORKBOOK_TYPE,
  zipParts,
} from '../../../tools/xlsx-parts';

const { main, relationships } = TRANSITIONAL;
const ROOT = `xmlns="${main}" xmlns:r="${relationships}"`;
const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const worksheet = (rows: string) => `<worksheet ${ROOT}><sheetData>${rows}</sheetData></worksheet>`;

test('a workbook with nothing in it', () => {
  expect(readXlsx(literalWorkbook({}))).toEqual({
    sheets: [
      {
        name: '計画',
        visibility: 'visible',
        rows: [],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        tables: [],
      },
    ],
    numberFormats: ['General'],
    definedNames: [],
    dateSystem: 1900,
  });
});

test('sheets in their order with their visibility; chart sheets and the like are left out', () => {
  const bytes = zipParts({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationshipsXml([`${relationships}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook ${ROOT}><sheets><sheet name="B &amp; C" sheetId="4" state="hidden" r:id="rId2"/><sheet name="グラフ" sheetId="5" r:id="rId3"/>` +
      '<sheet name="A" sheetId="9" state="veryHidden" r:id="rId1"/><sheet name="ダイアログ" sheetId="6" r:id="rId4"/><sheet name="Module1" sheetId="7" r:id=""/></sheets>' +
      '<definedNames><definedName name="x" localSheetId="2">A!$A$1</definedName><definedName name="y" localSheetId="9">1</definedName></definedNames></workbook>',
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      [`${relationships}/worksheet`, 'worksheets/sheet1.xml'],
      [`${relationships}/worksheet`, 'worksheets/other.xml'],
      [`${relationships}/chartsheet`, 'chartsheets/sheet1.xml'],
      [`${relationships}/dialogsheet`, 'dialogsheets/sheet1.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(ONE),
    'xl/worksheets/other.xml': worksheet(''),
  });
  const { sheets, definedNames } = readXlsx(bytes);
  expect(sheets.map(({ name, visibility, rows }) => [name, visibility, rows.length])).toEqual([
    ['B & C', 'hidden', 0],
    ['A', 'veryHidden', 1],
  ]);
  expect(definedNames.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['x', 'A'],
    ['y', null],
  ]);
});

test('defined names and the date system', () => {
  const { definedNames, dateSystem } = readXlsx(
    literalWorkbook({
      workbookBefore: '<workbookPr defaultThemeVersion="124226" date1904="true"/>',
      workbookAfter:
        '<definedNames><definedName name="_tenken.findings" hidden="1">計画!$A$1</definedName>' +
        `<definedName name="_xlnm.Print_Area" localSheetId="0">'計画'!$A$1:$C$9</definedName>` +
        '<definedName name="率"><![CDATA[1/2]]></definedName><definedName name="式">IF(計画!A1&lt;0,&quot;-&quot;,)</definedName></definedNames>',
    }),
  );
  expect(dateSystem).toBe(1904);
  expect(definedNames).toEqual([
    { name: '_tenken.findings', refersTo: '計画!$A$1', hidden: true, sheet: null },
    { name: '_xlnm.Print_Area', refersTo: "'計画'!$A$1:$C$9", hidden: false, sheet: '計画' },
    { name: '率', refersTo: '1/2', hidden: false, sheet: null },
    { name: '式', refersTo: 'IF(計画!A1<0,"-",)', hidden: false, sheet: null },
  ]);
});

test('tables', () => {
  const table = (attributes: string) =>
    `<table xmlns="${main}" id="1" ${attributes}><autoFilter ref="A1:B4"/></table>`;
  const { sheets } = readXlsx(
    literalWorkbook({
      rows: ONE,
      after: '<tableParts count="2"><tablePart r:id="rId1"/><tablePart r:id="rId2"/></tableParts>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
          [`${relationships}/table`, '../tables/table1.xml'],
          [`${relationships}/table`, '/xl/tables/table2.xml'],
          [`${relationships}/table`, '/xl/tables/missing.xml'],
          [`${relationships}/comments`, '../comments1.xml'],
        ),
        'xl/tables/table1.xml': table('name="Table1" displayName="事業費" ref="A1:B4" totalsRowCount="1"'),
        'xl/tables/table2.xml': table('name="Table2" displayName="表2" ref="D1:D9" headerRowCount="0"'),
      },
    }),
  );
  expect(sheets[0]?.tables).toEqual([
    {
      name: '事業費',
      range: { sheet: '計画', top: 0, left: 0, bottom: 3, right: 1 },
      headerRows: 1,
      totalsRows: 1,
    },
    {
      name: '表2',
      range: { sheet: '計画', top: 0, left: 3, bottom: 8, right: 3 },
      headerRows: 0,
      totalsRows: 0,
    },
  ]);
});

describe('dialects', () => {
  const content = {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row>',
    strings: '<si><t>人</t></si>',
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="0.0"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>',
    after: '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
    workbookBefore: '<workbookPr date1904="1"/>',
    workbookAfter: '<definedNames><definedName name="n">1</definedName></definedNames>',
  };
  const expected = readXlsx(literalWorkbook(content));

  test('what they are compared with', () => {
    expect(valuesOf(expected.sheets[0])).toEqual({ A1: '人', B1: 2 });
    expect(expected.numberFormats).toEqual(['General', '0.0']);
    expect([expected.dateSystem, expected.definedNames.length, expected.sheets[0]?.merges.length]).toEqual([
      1904, 1, 1,
    ]);
  });

  test('Strict', () => {
    expect(readXlsx(literalWorkbook({ ...content, namespaces: STRICT }))).toEqual(expected);
  });

  test('prefixed elements, another prefix for relationships', () => {
    const parts = literalParts(content);
    for (const [name, part] of Object.entries(parts)) {
      if (name.endsWith('.rels') || name.startsWith('[') || typeof part !== 'string') continue;
      parts[name] = part
        .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        .replace('xmlns=', 'xmlns:x=')
        .replace('xmlns:r=', 'xmlns:rel=')
        .replace('r:id', 'rel:id');
    }
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c>',
    );
    expect(readXlsx(zipParts(parts))).toEqual(expected);
  });

  test('prefixed relationships and content types', () => {
    const parts = literalParts(content);
    for (const [name, part] of Object.entries(parts)) {
      if (!name.endsWith('.rels') && !name.startsWith('[')) continue;
      parts[name] = String(part)
        .replace(/<(\/?)(?=[A-Z])/g, '<$1p:')
        .replace('xmlns=', 'xmlns:p=');
    }
    expect(readXlsx(zipParts(parts))).toEqual(expected);
  });

  test('absolute targets, folders and cases of any kind', () => {
    const { 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet, ...rest } = literalParts(content);
    const bytes = zipParts({
      '[Content_Types].xml': contentTypes(WORKBOOK_TYPE, '/data/Book.xml'),
      '_rels/.rels': relationshipsXml([`${relationships}/officeDocument`, '/data/Book.xml']),
      'data/book.xml': workbook ?? '',
      'data/_rels/Book.xml.rels': relationshipsXml(
        [`${relationships}/worksheet`, '/Sheets/%E8%A8%88%E7%94%BB.XML'],
        [`${relationships}/sharedStrings`, '../xl/./sharedStrings.xml'],
        [`${relationships}/styles`, '../x/../xl/styles.xml#a'],
      ),
      'Sheets/計画.xml': sheet ?? '',
      'xl/sharedStrings.xml': rest['xl/sharedStrings.xml'] ?? '',
      'xl/styles.xml': rest['xl/styles.xml'] ?? '',
    });
    expect(readXlsx(bytes)).toEqual(expected);
  });

  test('without relationships of the package and without content types', () => {
    const { '_rels/.rels': _, '[Content_Types].xml': __, ...parts } = literalParts(content);
    expect(readXlsx(zipParts(parts))).toEqual(expected);
  });

  test('UTF-16, byte order marks, and encodings that the declaration names', () => {
    const parts = literalParts(content);
    const sheet = String(parts['xl/worksheets/sheet1.xml']);
    const utf16 = Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${sheet}`, 'utf16le');
    expect(readXlsx(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': new Uint8Array(utf16) }))).toEqual(
      expected,
    );
    expect(readXlsx(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': `\uFEFF${sheet}` }))).toEqual(expected);
    const latin = `<?xml version='1.0' encoding='ISO-8859-1'?>${sheet}`;
    expect(readXlsx(zipParts({ ...parts, 'xl/worksheets/sheet1.xml': latin }))).toEqual(expected);
  });

  test('.xlsm and templates', () => {
    for (const type of [
      'ms-excel.sheet.macroEnabled',
      'openxmlformats-officedocument.spreadsheetml.template',
    ]) {
      const parts = {
        '[Content_Types].xml': contentTypes(`application/vnd.${type}.main+xml`),
        'xl/vbaProject.bin': strToU8('x'),
      };
      expect(readXlsx(literalWorkbook({ ...content, parts }))).toEqual(expected);
    }
  });

  test('extensions and elements of other namespaces are passed over', () => {
    const foreign = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';
    const ext = `<extLst><ext uri="{1}" ${foreign}><x14:c r="Z9"><x14:v>9</x14:v></x14:c><x14:mergeCell ref="A1:B9"/></ext></extLst>`;
    const rows = content.rows.replace('</c></row>', `${ext}</c></row>`);
    expect(readXlsx(literalWorkbook({ ...content, rows, after: `${content.after}${ext}` }))).toEqual(
      expected,
    );
  });
});

test('parts that the reader has no use for may be broken', () => {
  const parts = {
    'xl/media/image1.png': new Uint8Array([1]),
    'xl/theme/theme1.xml': '<oops',
    'docProps/app.xml': '',
  };
  expect(formulasOf(readXlsx(literalWorkbook({ rows: ONE, parts })).sheets[0])).toEqual({});
});

test('targets of relationships', () => {
  expect(resolveTarget('xl/workbook.xml', 'worksheets/sheet1.xml')).toBe('xl/worksheets/sheet1.xml');
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../tables/table1.xml')).toBe('xl/tables/table1.xml');
  expect(resolveTarget('xl/workbook.xml', '/xl/styles.xml')).toBe('xl/styles.xml');
  expect(resolveTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
  expect(resolveTarget('xl/workbook.xml', '..\\100%.xml')).toBe('100%.xml');
  expect(resolveTarget('xl/workbook.xml', '../../../a.xml')).toBe('a.xml');
});

test('external relationships have no part', () => {
  const xml =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="t/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>';
  const pkg = openPackage(zipParts({ 'xl/_rels/a.xml.rels': xml }));
  expect(readRelationships(pkg, 'xl/a.xml')).toEqual([
    { id: 'a', kind: 'hyperlink', type: 't/hyperlink', target: 'https://example.org/', part: null },
  ]);
});

test('files behind the numbers of links, in the order of the workbook part', () => {
  const link = (target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/externalLinkPath" Target="${target}" TargetMode="External"/></Relationships>`;
  const bytes = zipParts({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationshipsXml([`${relationships}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<workbook ${ROOT}><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>` +
      '<externalReferences><externalReference r:id="rId3"/><externalReference r:id="rId2"/></externalReferences></workbook>',
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      [`${relationships}/worksheet`, 'worksheets/sheet1.xml'],
      [`${relationships}/externalLink`, 'externalLinks/externalLink1.xml'],
      [`${relationships}/externalLink`, 'externalLinks/externalLink2.xml'],
    ),
    'xl/worksheets/sheet1.xml': worksheet(''),
    'xl/externalLinks/_rels/externalLink1.xml.rels': link('file:///C:\\計画\\積算%20内訳.xlsx'),
    'xl/externalLinks/_rels/externalLink2.xml.rels': link('../財政/予算.xlsx'),
  });
  expect(readXlsx(bytes).externalBooks).toEqual(['予算.xlsx', '積算 内訳.xlsx']);
});
