import { strToU8, zipSync } from 'fflate';
import { toAddress } from '../../src/core/workbook/cell-ref';
import type { CellValue, SheetSnapshot } from '../../src/core/workbook/snapshot';

/** Package parts by name, as text or bytes. */
export type Parts = Record<string, string | Uint8Array>;

export const TRANSITIONAL = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const;

export const STRICT = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
} as const;

/** A zip file of literal parts. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 1 });
}

export interface LiteralWorkbook {
  /** Content of the only sheet's `sheetData`. */
  readonly rows?: string;
  /** What stands before and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** Content of `sst`. */
  readonly strings?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  /** What stands in `workbook` before and behind the sheets. */
  readonly workbookBefore?: string;
  readonly workbookAfter?: string;
  readonly namespaces?: { readonly main: string; readonly relationships: string };
  /** More parts, or others in place of these. */
  readonly parts?: Parts;
}

/** Parts of a workbook with one sheet called 計画, written out as little as Excel accepts. */
export function literalParts(workbook: LiteralWorkbook): Parts {
  const {
    rows = '',
    before = '',
    after = '',
    strings,
    styles,
    workbookBefore = '',
    workbookAfter = '',
  } = workbook;
  const { main, relationships } = workbook.namespaces ?? TRANSITIONAL;
  const root = `xmlns="${main}" xmlns:r="${relationships}"`;
  const parts: Parts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationshipsXml([`${relationships}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook ${root}>${workbookBefore}<sheets><sheet name="計画" sheetId="1" r:id="rId1"/></sheets>${workbookAfter}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      [`${relationships}/worksheet`, 'worksheets/sheet1.xml'],
      [`${relationships}/sharedStrings`, 'sharedStrings.xml'],
      [`${relationships}/styles`, 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': `<worksheet ${root}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
  };
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst ${root}>${strings}</sst>`;
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet ${root}>${styles}</styleSheet>`;
  return { ...parts, ...workbook.parts };
}

/** Bytes of a workbook with one sheet. */
export function literalWorkbook(workbook: LiteralWorkbook): Uint8Array {
  return zipParts(literalParts(workbook));
}

/** A relationships part with `rId1`, `rId2` … of these types and targets. */
export function relationshipsXml(
  ...relationships: readonly (readonly [type: string, target: string])[]
): string {
  const list = relationships.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

export function contentTypes(
  workbookType: string = WORKBOOK_TYPE,
  workbookPart = '/xl/workbook.xml',
): string {
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="${workbookPart}" ContentType="${workbookType}"/></Types>`
  );
}

/** Values of a sheet by address. */
export function valuesOf(sheet: SheetSnapshot | undefined): Record<string, CellValue> {
  return Object.fromEntries(allCells(sheet).map((cell) => [toAddress(cell), cell.value]));
}

/** Formulas of a sheet by address, cells without one left out. */
export function formulasOf(sheet: SheetSnapshot | undefined): Record<string, string> {
  return Object.fromEntries(
    allCells(sheet).flatMap((cell) => (cell.formula === null ? [] : [[toAddress(cell), cell.formula]])),
  );
}

function allCells(sheet: SheetSnapshot | undefined) {
  return sheet?.rows.flatMap((row) => row.cells) ?? [];
}
