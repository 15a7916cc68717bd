import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';

type Cells = Readonly<Record<string, string | number>>;

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function cellXml(address: string, value: string | number): string {
  return typeof value === 'number'
    ? `<c r="${address}"><v>${value}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
}

/** Rows of cells; addresses of one row stand together, from left to right. */
function sheetXml(cells: Cells): string {
  const rows = new Map<string, string>();
  for (const [address, value] of Object.entries(cells)) {
    const row = address.replace(/^[A-Z]+/, '');
    rows.set(row, (rows.get(row) ?? '') + cellXml(address, value));
  }
  return [...rows].map(([row, xml]) => `<row r="${row}">${xml}</row>`).join('');
}

/** The smallest workbook with one sheet; `sheetData` may be given as XML. */
export function workbook(cells: Cells | string, sheetName = 'KPI'): Uint8Array {
  const data = typeof cells === 'string' ? cells : sheetXml(cells);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** A KPI table with yearly increments; the printed total is right where it is 35. */
export function incrementTable(total: number): Uint8Array {
  return workbook({
    A1: '【数値目標】',
    A3: 'KPI',
    B3: '事業開始前(現時点)',
    C3: '2019年度増加分 1年目',
    D3: '2020年度増加分 2年目',
    E3: '2021年度増加分 3年目',
    F3: 'KPI増加分の累計',
    A4: '外国人材確保数(人)',
    B4: 0,
    C4: 5,
    D4: 15,
    E4: 15,
    F4: total,
  });
}

/** A folder that is gone after the tests of a file. */
export function temporaryFolder(): string {
  const folder = realpathSync.native(mkdtempSync(path.join(tmpdir(), 'tenken-cli-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder and gives back the way to each. */
export function writeFiles<T extends Readonly<Record<string, Uint8Array | string>>>(
  folder: string,
  files: T,
): { readonly [K in keyof T]: string } {
  const entries = Object.entries(files).map(([name, content]) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return [name, file];
  });
  return Object.fromEntries(entries);
}
