import { quoteSheet } from '../../../core/workbook/cell-ref';
import { markerName, type SheetModel } from '../../../core/workbook/sheet-model';
import { packEntry, writeZip } from './zip-writer';
import { writeSheets } from './write-sheets';
import { attributes, escapeText, XML_DECLARATION } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with these sheets, as bytes of an .xlsx file. */
export function newWorkbook(model: SheetModel, ...more: readonly SheetModel[]): Uint8Array<ArrayBuffer> {
  const marker = attributes({ name: markerName(model.key), hidden: 1 });
  const parts = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      `<sheets><sheet${attributes({ name: model.name, sheetId: 1, 'r:id': 'rId1' })}/></sheets>` +
      `<definedNames><definedName${marker}>${escapeText(`${quoteSheet(model.name)}!$A$1`)}</definedName></definedNames>` +
      '</workbook>',
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${RELATIONSHIPS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
  };
  const encoder = new TextEncoder();
  const empty = writeZip(
    Object.entries(parts).map(([name, xml]) => packEntry(name, encoder.encode(XML_DECLARATION + xml))),
  );
  return writeSheets(empty, [model, ...more]).bytes;
}
