import { read } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { ModelCell } from '../../../../src/core/workbook/sheet-model';
import { plannedSheetNames, writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { elementsOf, packageFaults, textOf, zipEntries, zipNames } from '../../../tools/xlsx-checks';
import { cell, model, number, richModel } from './models';
import {
  bareBook,
  exceljsBook,
  MAIN,
  macroBook,
  prefixedBook,
  sheetJsBook,
  strictBook,
  zipOf,
} from './originals';

const originals: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  exceljs: exceljsBook,
  SheetJS: sheetJsBook,
  'no styles, absolute targets': bareBook,
  'x: prefixes': prefixedBook,
  'Strict Open XML': strictBook,
  'macros and everything': macroBook,
};

const findings = model({ key: 'findings', name: '点検結果 (2)' });
const achievement = richModel({ key: 'achievement', name: '達成状況' });

describe.each(Object.entries(originals))('a workbook of %s', (_, make) => {
  test('gets sound sheets that other programs read', async () => {
    const { bytes, sheetNames } = writeSheets(await make(), [findings, achievement]);
    expect(packageFaults(bytes)).toEqual([]);
    expect(sheetNames).toEqual({ findings: '点検結果 (2)', achievement: '達成状況' });

    const sheet = read(bytes).Sheets.達成状況;
    expect(sheet?.A1?.v).toBe('達成状況');
    expect(sheet?.B4?.v).toBe(5000);
    expect(sheet?.B9).toMatchObject({ v: 75000, f: 'SUM(B4:B8)' });
    expect(sheet?.D7).toMatchObject({ v: '実績未入力', t: 's' });
    expect(sheet?.A4?.l).toMatchObject({ Target: "#'点検結果'!A1" });
  });

  test('keeps every other part as it lies in the file, in the same order', async () => {
    const original = await make();
    const before = zipEntries(original).filter(({ name }) => !name.endsWith('/'));
    const after = new Map(
      zipEntries(writeSheets(original, [findings, achievement]).bytes).map((e) => [e.name, e]),
    );
    const changed = before.filter(({ name, packed }) => {
      const packedAfter = after.get(name)?.packed;
      return packedAfter === undefined || Buffer.compare(packed, packedAfter) !== 0;
    });
    const allowed = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ];
    expect(changed.map(({ name }) => name).filter((name) => !allowed.includes(name))).toEqual([]);

    const kept = before.map(({ name }) => name).filter((name) => after.has(name));
    expect([...after.keys()].slice(0, kept.length)).toEqual(kept);
  });

  test('has the names, the filter and the repeated rows of its sheets', async () => {
    const { bytes } = writeSheets(await make(), [findings, achievement]);
    const xml = textOf(unzipSync(bytes), 'xl/workbook.xml');
    const elements = elementsOf(xml);
    const sheets = elements.filter(({ name }) => name === 'sheet').map(({ attributes }) => attributes.name);
    const own = String(sheets.indexOf('達成状況'));
    const names = elements.filter(({ name }) => name === 'definedName').map(({ attributes }) => attributes);
    expect(names).toEqual(
      expect.arrayContaining([
        { name: '_tenken.findings', hidden: '1' },
        { name: '_tenken.achievement', hidden: '1' },
        { name: '_xlnm._FilterDatabase', localSheetId: own, hidden: '1' },
        { name: '_xlnm.Print_Titles', localSheetId: own },
      ]),
    );
    expect(xml).toContain(">'達成状況'!$A$3:$D$8<");
    expect(xml).toContain(">'達成状況'!$3:$3<");
    expect(elements.find(({ name }) => name === 'calcPr')?.attributes.fullCalcOnLoad).toBe('1');
  });
});

test('exceljs reads what was written', async () => {
  const { bytes } = writeSheets(await exceljsBook(), [achievement]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  const sheet = book.getWorksheet('達成状況');
  expect(sheet?.getCell('A2').value).toMatch(/^ 先頭の空白 と\n改行と .* "引用" & <記号>$/);
  expect(sheet?.getCell('B4')).toMatchObject({ value: 5000, numFmt: '#,##0"人"' });
  expect(sheet?.getCell('B9').value).toMatchObject({ formula: 'SUM(B4:B8)', result: 75000 });
  expect(sheet?.getCell('A3').font).toMatchObject({ bold: true, name: 'Calibri' });
  expect(sheet?.getCell('C4').protection).toMatchObject({ locked: false });
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
  expect(sheet?.getCell('C4').dataValidation).toMatchObject({
    type: 'decimal',
    operator: 'greaterThanOrEqual',
    formulae: [0],
    promptTitle: '実績',
  });
  expect(sheet?.getCell('F4').dataValidation).toMatchObject({ type: 'list', formulae: ['"速報,確定"'] });
  expect(sheet?.autoFilter).toBe('A3:D8');
  expect(sheet?.getCell('B1').master.address).toBe('A1');
  expect(sheet?.getRow(1).height).toBe(30);
  expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToPage: true });
  expect(book.getWorksheet('計画')?.getCell('A1').font).toMatchObject({ bold: true, size: 12 });
});

test('a macro workbook stays one, and loses nothing but its calculation chain', () => {
  const original = macroBook();
  const { bytes } = writeSheets(original, [findings, achievement]);
  const parts = unzipSync(bytes);
  expect(textOf(parts, '[Content_Types].xml')).toContain('ms-excel.sheet.macroEnabled.main+xml');
  const lost = zipNames(original).filter((name) => parts[name] === undefined);
  expect(lost).toEqual(['xl/calcChain.xml']);
  expect(textOf(parts, '[Content_Types].xml')).not.toContain('calcChain');
  expect(textOf(parts, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('what an edited part said before stands in it unchanged', () => {
  const before = unzipSync(macroBook());
  const after = unzipSync(writeSheets(macroBook(), [findings, achievement]).bytes);
  // Everything added lies between pieces of the old text.
  for (const part of ['xl/workbook.xml', 'xl/styles.xml']) {
    const tagsOf = (parts: typeof before): string[] =>
      textOf(parts, part)
        .replace(/ count="\d+"| fullCalcOnLoad="1"/g, '')
        .match(/<[^>]*>/g) ?? [];
    const found = tagsOf(after);
    let at = 0;
    for (const tag of tagsOf(before)) {
      const open = tag.replace('<dxfs/>', '<dxfs>');
      at = found.indexOf(open, at) + 1;
      expect([part, tag, at > 0]).toEqual([part, tag, true]);
    }
  }
});

test('the calculation chain stays when no formula comes or goes', () => {
  const { bytes } = writeSheets(macroBook(), [findings]);
  expect(zipNames(bytes)).toContain('xl/calcChain.xml');
});

test('no model, no change: the same parts, the same bytes in them', () => {
  const original = macroBook();
  const { bytes, sheetNames } = writeSheets(original, []);
  expect(sheetNames).toEqual({});
  expect(zipEntries(bytes)).toEqual(zipEntries(original));
});

test('the same input gives the same bytes', () => {
  const once = writeSheets(macroBook(), [findings, achievement]).bytes;
  expect(Buffer.compare(once, writeSheets(macroBook(), [findings, achievement]).bytes)).toBe(0);
});

test('names are planned before sheets are built', () => {
  const wanted = { findings: '点検結果', grant: '交付金算定' } as const;
  // The chart sheet of that name counts too.
  expect(plannedSheetNames(macroBook(), wanted)).toEqual({ findings: '点検結果 (2)', grant: '交付金算定' });
});

test('formats that the workbook has are used again, others put behind them', () => {
  const same = cell('A1', number('1'), { numberFormat: '0.0"人"' });
  const other = cell('A2', number('1'), { numberFormat: '0.0"人"', bold: true });
  const stylesWith = (cells: ModelCell[]): string =>
    textOf(unzipSync(writeSheets(macroBook(), [model({ cells })]).bytes), 'xl/styles.xml');
  expect(stylesWith([same])).toBe(textOf(unzipSync(macroBook()), 'xl/styles.xml'));
  const xml = stylesWith([same, other]);
  expect(xml).toContain('<numFmts count="1">');
  expect(xml).toContain('<cellXfs count="3">');
  expect(xml).toContain(
    '<font><b/><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="3"/><charset val="128"/><scheme val="minor"/></font></fonts>',
  );
});

test('styles that say nothing get what must be there, once', () => {
  const nothing = `<styleSheet xmlns="${MAIN}"/>`;
  const { 'xl/styles.xml': _, ...rest } = unzipSync(macroBook());
  const once = writeSheets(zipOf({ ...rest, 'xl/styles.xml': nothing }), [achievement]).bytes;
  expect(packageFaults(once)).toEqual([]);
  const xml = textOf(unzipSync(once), 'xl/styles.xml');
  const lists = elementsOf(xml).filter(({ attributes }) => attributes.count !== undefined);
  expect(lists.map(({ name }) => name)).toEqual(['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']);
  expect(xml).toContain('<cellXfs count="10"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  expect(textOf(unzipSync(writeSheets(once, [achievement]).bytes), 'xl/styles.xml')).toBe(xml);
});

test('backslashes in part names and UTF-16 parts are read, and written as the standard wants', () => {
  const utf16 = (source: string): Uint8Array => {
    const declared = `\ufeff<?xml version="1.0" encoding="utf-16"?>${source}`;
    return new Uint8Array(Buffer.from(declared, 'utf16le'));
  };
  const parts = unzipSync(bareBook());
  const bytes = zipOf(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.replaceAll('/', '\\'),
        name === 'xl/workbook.xml' ? utf16(textOf(parts, name)) : content,
      ]),
    ),
  );
  const written = writeSheets(bytes, [findings]).bytes;
  expect(packageFaults(written)).toEqual([]);
  expect(textOf(unzipSync(written), 'xl/workbook.xml')).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
  expect(read(written).SheetNames).toEqual(['計画', '点検結果 (2)']);
});
