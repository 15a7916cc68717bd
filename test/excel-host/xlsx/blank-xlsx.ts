import { relationshipsXml, TRANSITIONAL, WORKBOOK_TYPE, zipParts } from '../../tools/xlsx-parts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A workbook with these sheets and nothing on them. */
export function blankXlsx(names: readonly string[]): Uint8Array {
  const { main, relationships } = TRANSITIONAL;
  const root = `xmlns="${main}" xmlns:r="${relationships}"`;
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const sheets = names.map((name, index) => {
    const number = index + 1;
    return {
      listed: `<sheet name="${escape(name)}" sheetId="${number}" r:id="rId${number}"/>`,
      type: `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEET_TYPE}"/>`,
      part: [`xl/worksheets/sheet${number}.xml`, `<worksheet ${root}><sheetData/></worksheet>`] as const,
    };
  });
  return zipParts({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/>` +
      `${sheets.map(({ type }) => type).join('')}</Types>`,
    '_rels/.rels': relationshipsXml([`${relationships}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${root}><sheets>${sheets.map(({ listed }) => listed).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ...names.map((_, index) => [`${relationships}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
    ),
    ...Object.fromEntries(sheets.map(({ part }) => part)),
  });
}
