import { read } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import { plannedSheetNames, writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { describeWithLibreOffice, recalculateBytes } from '../../../tools/libreoffice';
import { compareFormulas } from '../../../tools/xlsx-checks-formulas';
import { elementsOf, packageFaults, textOf } from '../../../tools/xlsx-checks';
import { cell, formula, model, richModel } from './models';
import { bareBook, exceljsBook, macroBook, prefixedBook, sheetJsBook, strictBook } from './originals';

const achievement = richModel({ key: 'achievement', name: '達成状況' });
const grant = model({
  key: 'grant',
  name: '交付金算定',
  cells: [cell('A1', formula("'達成状況'!B9*2", '150000')), cell('A2', formula('IFS(A1>0,7,TRUE,8)', '7'))],
});

const ORIGINALS = {
  exceljs: exceljsBook,
  SheetJS: sheetJsBook,
  'no styles': bareBook,
  prefixes: prefixedBook,
  Strict: strictBook,
  macros: macroBook,
};
const WRONG = writeSheets(bareBook(), [model({ cells: [cell('A1', formula('1+1', '3'))] })]).bytes;

describeWithLibreOffice('LibreOffice', () => {
  const books = new Map<string, { written: Uint8Array; saved: Uint8Array }>();
  const bookOf = (name: string): { written: Uint8Array; saved: Uint8Array } => {
    const book = books.get(name);
    if (book === undefined) throw new Error(`no workbook ${name}`);
    return book;
  };
  beforeAll(async () => {
    const written: [string, Uint8Array][] = [['wrong', WRONG]];
    for (const [name, make] of Object.entries(ORIGINALS)) {
      written.push([name, writeSheets(await make(), [achievement, grant]).bytes]);
    }
    const saved = recalculateBytes(written.map(([, bytes]) => bytes));
    for (const [index, [name, bytes]] of written.entries()) {
      books.set(name, { written: bytes, saved: saved[index] ?? new Uint8Array() });
    }
  }, 240_000);

  test.each(Object.keys(ORIGINALS))(
    'opens a written workbook (%s) and calculates the values written',
    (name) => {
      const { written, saved } = bookOf(name);
      const { count, differences } = compareFormulas(written, saved, ['達成状況', '交付金算定']);
      expect(differences).toEqual([]);
      expect(count).toBe(10);
      const parts = unzipSync(saved);
      expect(Object.keys(parts).filter((part) => /charts\/chart\d+\.xml$/.test(part)).length).toBeGreaterThan(
        5,
      );
    },
  );

  test('finds a result that is written wrongly', () => {
    const { written, saved } = bookOf('wrong');
    expect(compareFormulas(written, saved)).toMatchObject({
      count: 1,
      differences: [{ cell: '点検結果!A1', formula: '1+1', written: 3, calculated: 2 }],
    });
  });

  test('a workbook that LibreOffice saved still knows our sheets, and takes them again', () => {
    const original = bookOf('no styles').saved;
    const wanted = { achievement: '達成状況', grant: '交付金算定', findings: '点検結果' } as const;
    expect(plannedSheetNames(original, wanted)).toEqual(wanted);

    const { bytes } = writeSheets(original, [achievement, grant, model()]);
    expect(packageFaults(bytes)).toEqual([]);
    const parts = unzipSync(bytes);
    const elements = elementsOf(textOf(parts, 'xl/workbook.xml'));
    const sheets = elements.filter(({ name }) => name === 'sheet').map(({ attributes }) => attributes.name);
    expect(sheets).toEqual(['計画', '達成状況', '交付金算定', '点検結果']);
    const names = elements.filter(({ name }) => name === 'definedName').map(({ attributes }) => attributes);
    expect(new Set(names.map((name) => `${name.name} ${name.localSheetId}`)).size).toBe(names.length);
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml$/.test(name))).toHaveLength(6);
    const [again] = recalculateBytes([bytes]);
    expect(read(again).Sheets.交付金算定?.A1?.v).toBe(150_000);
  });
});
