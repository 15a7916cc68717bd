import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strToU8, zipSync } from 'fflate';

/** Workbooks to write into: made by other programs, or part by part where no program here makes such a file. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const STRICT_DOCUMENT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export async function exceljsBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('計画');
  sheet.addRow(['指標', '目標']);
  sheet.addRow(['観光客数', 5000]).getCell(2).numFmt = '#,##0"人"';
  sheet.getCell('B3').value = { formula: 'SUM(B2:B2)', result: 5000 };
  sheet.getCell('A1').note = 'ここから';
  sheet.getCell('A1').font = { bold: true, name: 'ＭＳ Ｐゴシック', size: 12 };
  sheet.addConditionalFormatting({
    ref: 'B2',
    rules: [{ type: 'expression', priority: 1, formulae: ['B2>1'], style: { font: { bold: true } } }],
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function sheetJsBook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['指標', '目標'],
      ['観光客数', 5000],
    ]),
    '計画',
  );
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** A zip of these parts in this order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries));
}

export const relationships = (...items: readonly [id: string, kind: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

export const contentTypes = (overrides: Readonly<Record<string, string>>, defaults = ''): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>${defaults}${Object.entries(overrides)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

const cells = (rows: string): string => `<sheetData>${rows}</sheetData>`;
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>指標</t></is></c><c r="B1"><v>5</v></c></row>';

/** The least that a workbook can be: no styles, absolute targets, a part name in capitals. */
export function bareBook(): Uint8Array {
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.spreadsheetml.sheet.main+xml`,
      'xl/worksheets/Sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
    }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="計画" sheetId="7" r:id="R1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(['R1', 'worksheet', '/xl/worksheets/Sheet1.xml']),
    'xl/worksheets/Sheet1.xml': `<worksheet xmlns="${MAIN}">${cells(ROWS)}</worksheet>`,
  });
}

/** Every element with a prefix, and the relationship namespace declared on each sheet only. */
export function prefixedBook(): Uint8Array {
  const x = (name: string, inner: string): string => `<x:${name}>${inner}</x:${name}>`;
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.spreadsheetml.sheet.main+xml`,
      'xl/styles.xml': `${TYPE}.spreadsheetml.styles+xml`,
      'xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
    }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `<x:workbook xmlns:x="${MAIN}"><x:sheets>` +
      `<x:sheet name="計画" sheetId="1" rel:id="rId1" xmlns:rel="${DOCUMENT}"/></x:sheets>` +
      '<x:calcPr calcId="191029" calcMode="manual"/></x:workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}">${x('fonts', x('font', '<x:sz val="11"/><x:name val="Meiryo"/>'))}${x(
      'fills',
      x('fill', '<x:patternFill patternType="none"/>') + x('fill', '<x:patternFill patternType="gray125"/>'),
    )}${x('borders', x('border', ''))}${x('cellXfs', '<x:xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>')}</x:styleSheet>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}">${x('sheetData', '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>')}</x:worksheet>`,
  });
}

/** Written as "Strict Open XML". */
export function strictBook(): Uint8Array {
  const strict = (text: string): string => text.replaceAll(DOCUMENT, STRICT_DOCUMENT);
  return zipOf({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${TYPE}.spreadsheetml.sheet.main+xml`,
      'xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
    }),
    '_rels/.rels': strict(relationships(['rId1', 'officeDocument', 'xl/workbook.xml'])),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${STRICT_MAIN}" xmlns:r="${STRICT_DOCUMENT}" conformance="strict">` +
      '<sheets><sheet name="計画" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="191029"/></workbook>',
    'xl/_rels/workbook.xml.rels': strict(relationships(['rId1', 'worksheet', 'worksheets/sheet1.xml'])),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${STRICT_MAIN}">${cells(ROWS)}</worksheet>`,
  });
}

/** Bytes that no program packs well and no XML parser takes. */
const BINARY = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + (index >> 3)) & 0xff);

/**
 * A macro workbook as Excel would save it, with one of everything that other programs lose: macros, a chart, a
 * pivot table, comments, a picture, printer settings, a calculation chain, names, a chart sheet, a custom part.
 */
export function macroBook(): Uint8Array {
  const chart = `${HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>`;
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  return zipOf({
    '[Content_Types].xml': contentTypes(
      {
        'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        'xl/worksheets/sheet1.xml': `${TYPE}.spreadsheetml.worksheet+xml`,
        'xl/chartsheets/sheet1.xml': `${TYPE}.spreadsheetml.chartsheet+xml`,
        'xl/styles.xml': `${TYPE}.spreadsheetml.styles+xml`,
        'xl/sharedStrings.xml': `${TYPE}.spreadsheetml.sharedStrings+xml`,
        'xl/calcChain.xml': `${TYPE}.spreadsheetml.calcChain+xml`,
        'xl/drawings/drawing1.xml': `${TYPE}.drawing+xml`,
        'xl/drawings/drawing2.xml': `${TYPE}.drawing+xml`,
        'xl/charts/chart1.xml': `${TYPE}.drawingml.chart+xml`,
        'xl/comments1.xml': `${TYPE}.spreadsheetml.comments+xml`,
        'xl/pivotTables/pivotTable1.xml': `${TYPE}.spreadsheetml.pivotTable+xml`,
        'xl/pivotCache/pivotCacheDefinition1.xml': `${TYPE}.spreadsheetml.pivotCacheDefinition+xml`,
        'customXml/itemProps1.xml': `${TYPE}.customXmlProperties+xml`,
      },
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
        '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        '<Default Extension="png" ContentType="image/png"/>',
    ),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr codeName="ThisWorkbook"/>` +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets>' +
      '<sheet name="計画" sheetId="3" r:id="rId1"/><sheet name="点検結果" sheetId="9" r:id="rId2"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">計画!$A$1:$B$3</definedName>' +
      '<definedName name="目標">計画!$B$1</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId7"/></pivotCaches></workbook>',
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
      ['rId3', 'styles', 'styles.xml'],
      ['rId4', 'sharedStrings', 'sharedStrings.xml'],
      ['rId5', 'calcChain', 'calcChain.xml'],
      ['rId6', 'vbaProject', 'vbaProject.bin'],
      ['rId7', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
      ['rId8', 'customXml', '../customXml/item1.xml'],
    ),
    'xl/worksheets/sheet1.xml':
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetPr codeName="Sheet1"/>` +
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>' +
      '<pageSetup r:id="rId5"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
      ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
      ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ),
    'xl/chartsheets/sheet1.xml': `${HEAD}<chartsheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/sheet1.xml.rels': relationships(['rId1', 'drawing', '../drawings/drawing2.xml']),
    'xl/drawings/drawing1.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${drawing}"/>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ),
    'xl/drawings/drawing2.xml': `${HEAD}<xdr:wsDr xmlns:xdr="${drawing}"/>`,
    'xl/drawings/vmlDrawing1.vml': '<xml xmlns:v="urn:schemas-microsoft-com:vml"/>',
    'xl/charts/chart1.xml': chart,
    'xl/media/image1.png': BINARY,
    'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>課長</author></authors><commentList/></comments>`,
    'xl/printerSettings/printerSettings1.bin': BINARY,
    'xl/pivotTables/pivotTable1.xml': `${HEAD}<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="1"/>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationships([
      'rId1',
      'pivotCacheDefinition',
      '../pivotCache/pivotCacheDefinition1.xml',
    ]),
    'xl/pivotCache/pivotCacheDefinition1.xml': `${HEAD}<pivotCacheDefinition xmlns="${MAIN}"/>`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>指標</t></si></sst>`,
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0&quot;人&quot;"/></numFmts>` +
      '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>',
    'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B1" i="3"/></calcChain>`,
    'xl/vbaProject.bin': BINARY,
    'customXml/item1.xml': '<own xmlns="urn:own"/>',
    'customXml/_rels/item1.xml.rels': relationships(['rId1', 'customXmlProps', 'itemProps1.xml']),
    'customXml/itemProps1.xml':
      '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  });
}
