import { unzipSync } from 'fflate';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { type CellEdit, type HostChange, HostError, type WorkOptions } from '../../../../src/hosts/ports';
import { CellEditError } from '../../../../src/hosts/xlsx/edit/errors';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { writeSheets } from '../../../../src/hosts/xlsx/write/write-sheets';
import { XlsxHost } from '../../../../src/hosts/xlsx/xlsx-host';
import { packageFaults, textOf } from '../../../tools/xlsx-checks';
import { type LiteralWorkbook, literalParts, literalWorkbook, zipParts } from '../../../tools/xlsx-parts';
import { bareBook, macroBook } from '../write/originals';
import { model } from '../write/models';
import { put } from './edits';

/** What every host does is in test/hosts/contract; here is what only a file has. */

const edit = (
  address: string,
  text: string | number,
  expected: CellValue,
  formula: string | null = null,
  numberFormat: string | null = null,
): CellEdit => ({ ...put(address, text, numberFormat), expected: { value: expected, formula } });

async function failureOf(work: Promise<unknown>): Promise<HostError> {
  return work.then(
    () => {
      throw new Error('It did not fail');
    },
    (error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      return error;
    },
  );
}

const sheetXml = (host: XlsxHost): string => textOf(unzipSync(host.bytes), 'xl/worksheets/sheet1.xml');

test('bytes that are no workbook are refused at once', () => {
  expect(() => new XlsxHost(new TextEncoder().encode('a,b'))).toThrow('plain-text');
});

test('the bytes are those given until something is changed', async () => {
  const bytes = macroBook();
  const host = new XlsxHost(bytes);
  await host.read('workbook');
  await host.select({ sheet: '計画', row: 3, column: 1 });
  expect(host.bytes).toBe(bytes);
  await host.edit([edit('A1', '成果', '指標')]);
  expect(host.bytes).not.toBe(bytes);
  expect(readXlsx(bytes).sheets[0]?.rows[0]?.cells[0]?.value).toBe('指標');
  expect(packageFaults(host.bytes)).toEqual([]);
});

describe('what is selected', () => {
  const two = (first: string): Uint8Array =>
    zipParts({
      ...literalParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }),
      'xl/workbook.xml': textOf(unzipSync(bareBook()), 'xl/workbook.xml').replace(
        /<sheet [^>]*>/,
        `<sheet name="計画" sheetId="1" ${first} r:id="rId1"/><sheet name="費用" sheetId="2" r:id="rId1"/>`,
      ),
    });

  test('is A1 of the first visible sheet at first', () => {
    expect(new XlsxHost(two('')).selection).toEqual({ sheet: '計画', top: 0, left: 0, bottom: 0, right: 0 });
    expect(new XlsxHost(two('state="hidden"')).selection.sheet).toBe('費用');
  });

  test('may be given, and be gone', async () => {
    const selection = { sheet: '無い', top: 1, left: 1, bottom: 2, right: 2 };
    const host = new XlsxHost(two(''), { selection });
    expect(await failureOf(host.read('sheet'))).toMatchObject({
      code: 'sheet-gone',
      detail: { sheet: '無い' },
    });
    expect((await host.read('workbook')).area).toBeNull();
  });
});

describe('taking back', () => {
  const styles =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>';
  const book: LiteralWorkbook = {
    styles,
    before: '<cols><col min="3" max="3" width="9" style="1"/></cols>',
    rows:
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="D1"><f>A1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="inlineStr"><is><t xml:space="preserve"> x </t></is></c><c r="B2"><v>0.1</v></c></row>',
  };

  test('a blank cell gets back the format of its column, not a value', async () => {
    const host = new XlsxHost(literalWorkbook(book));
    const before = await host.read('workbook');
    const { edits } = await host.edit([edit('C1', 0.5, null, null, '0.000')]);
    expect(edits).toEqual([{ ...put('C1', '', '0.00%'), expected: { value: 0.5, formula: null } }]);
    await host.edit(edits);
    expect((await host.read('workbook')).snapshot.sheets).toEqual(before.snapshot.sheets);
    expect(sheetXml(host)).toContain('<c r="C1" s="1"/>');
  });

  test('values and formulas of every kind come back', async () => {
    const host = new XlsxHost(literalWorkbook(book));
    const there = await host.edit([
      edit('D1', 9, 1, 'A1'),
      edit('A2', '', ' x '),
      edit('B2', '=A2', 0.1),
      edit('E5', 'new', null),
    ]);
    expect(there.edits.map(({ content, expected }) => [content, expected])).toEqual([
      [
        { kind: 'formula', formula: 'A1' },
        { value: 9, formula: null },
      ],
      [
        { kind: 'text', text: ' x ' },
        { value: null, formula: null },
      ],
      [
        { kind: 'number', value: '0.1' },
        { value: null, formula: 'A2' },
      ],
      [{ kind: 'blank' }, { value: 'new', formula: null }],
    ]);
    await host.edit(there.edits);
    const { snapshot } = await host.read('workbook');
    const cells = snapshot.sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
    expect(cells.map(({ value, formula }) => [value, formula])).toEqual([
      [true, null],
      [{ error: '#N/A' }, null],
      // Its result is for whoever calculates.
      [null, 'A1'],
      [' x ', null],
      [0.1, null],
    ]);
  });

  test('a truth value and an error come back as formulas, which give the same', async () => {
    const host = new XlsxHost(literalWorkbook(book));
    const { edits } = await host.edit([edit('A1', 1, true), edit('B1', 2, { error: '#N/A' })]);
    await host.edit(edits);
    expect(sheetXml(host)).toContain('<c r="A1"><f>TRUE</f></c><c r="B1"><f>#N/A</f></c>');
  });

  test('is refused when somebody typed meanwhile', async () => {
    const host = new XlsxHost(literalWorkbook(book));
    const { edits } = await host.edit([edit('B2', 1, 0.1)]);
    host.editExternally([put('B2', 2)]);
    const bytes = host.bytes;
    expect(await failureOf(host.edit(edits))).toMatchObject({ code: 'changed-since' });
    expect(host.bytes).toBe(bytes);
  });
});

describe('expected', () => {
  const host = (): XlsxHost =>
    new XlsxHost(
      literalWorkbook({
        rows: '<row r="1"><c r="A1" t="e"><v>#N/A</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
      }),
    );

  test.each([
    [edit('A1', 1, { error: '#N/A' }), true],
    [edit('A1', 1, { error: '#REF!' }), false],
    [edit('A1', 1, '#N/A'), false],
    [edit('B1', 1, 2, '1+1'), true],
    [edit('B1', 1, 2), false],
    [edit('B1', 1, '2', '1+1'), false],
    [edit('C1', 1, null), true],
    [edit('C1', 1, ''), true],
    [edit('C1', 1, 0), false],
  ])('%#', async (given, isMade) => {
    const code = await host()
      .edit([given])
      .then(
        () => null,
        (error: HostError) => error.code,
      );
    expect(code).toBe(isMade ? null : 'changed-since');
  });
});

describe('what cannot be done', () => {
  const sheetWith = (after: string, styles = ''): XlsxHost => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
    return new XlsxHost(literalWorkbook({ rows, after, ...(styles === '' ? {} : { styles }) }));
  };

  test('a cell that cannot be edited says why', async () => {
    const error = await failureOf(
      sheetWith('<mergeCells><mergeCell ref="A1:B1"/></mergeCells>').edit([edit('B1', 1, 2)]),
    );
    expect([error.code, error.detail.cell]).toEqual(['failed', put('B1', 1).cell]);
    expect(error.detail.cause).toBeInstanceOf(CellEditError);
  });

  test('locked cells of a protected sheet are not edited, open ones are', async () => {
    const styles = '<cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const host = sheetWith('<sheetProtection sheet="1" password="CC1A"/>', styles);
    expect(await failureOf(host.edit([edit('A1', 5, 1), edit('B1', 5, 2)]))).toMatchObject({
      code: 'protected-sheet',
      detail: { sheet: '計画', cell: put('B1', 1).cell },
    });
    await host.edit([edit('A1', 5, 1)]);
    expect(sheetXml(host)).toContain('<c r="A1" s="1"><v>5</v></c>');
    const open = sheetWith('<sheetProtection sheet="0"/>');
    await open.edit([edit('B1', 5, 2)]);
  });

  test('a sheet of ours that somebody protected in another way is not written', async () => {
    const ours = writeSheets(bareBook(), [model({ protected: true })]).bytes;
    const path = 'xl/worksheets/sheet2.xml';
    const xml = textOf(unzipSync(ours), path);
    for (const protection of [
      '<sheetProtection sheet="1"/>',
      '<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0" password="CC1A"/>',
    ]) {
      const others = zipParts({
        ...unzipSync(ours),
        [path]: xml.replace(/<sheetProtection[^>]*>/, protection),
      });
      const host = new XlsxHost(others);
      expect(await failureOf(host.write([model()]))).toMatchObject({
        code: 'protected-sheet',
        detail: { sheet: '点検結果' },
      });
      expect(host.bytes).toBe(others);
    }
    await new XlsxHost(ours).write([model()]);
  });

  test('no sheet is added to a workbook whose structure is protected', async () => {
    const lock = (bytes: Uint8Array): Uint8Array => {
      const xml = textOf(unzipSync(bytes), 'xl/workbook.xml');
      return zipParts({
        ...unzipSync(bytes),
        'xl/workbook.xml': xml.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
      });
    };
    const host = new XlsxHost(lock(bareBook()));
    expect(await failureOf(host.write([model()]))).toMatchObject({ code: 'protected-structure' });
    // Writing again adds none.
    await new XlsxHost(lock(writeSheets(bareBook(), [model()]).bytes)).write([model()]);
  });

  test('a write that is cancelled on the way leaves the bytes', async () => {
    const bytes = bareBook();
    const host = new XlsxHost(bytes);
    const controller = new AbortController();
    const options: WorkOptions = { signal: controller.signal, onProgress: () => controller.abort() };
    expect(await failureOf(host.write([model()], options))).toMatchObject({ code: 'cancelled' });
    expect(host.bytes).toBe(bytes);
  });

  test('an external edit that cannot be made tells nobody', async () => {
    const host = new XlsxHost(bareBook());
    const heard: HostChange[] = [];
    await host.onChanged((change) => heard.push(change));
    expect(() => host.editExternally([put('B1', 1), put('無い!A1', 1)])).toThrow(HostError);
    expect(heard).toEqual([]);
  });
});

test('other bytes in place of the workbook are news of every sheet', async () => {
  const host = new XlsxHost(bareBook());
  const heard: HostChange[] = [];
  const listener = (change: HostChange): number => heard.push(change);
  const stop = await host.onChanged(listener);
  await host.onChanged(listener);
  await stop();
  const { bytes } = writeSheets(bareBook(), [model()]);
  host.replaceExternally(bytes, 'remote');
  expect(heard).toEqual(['計画', '点検結果'].map((sheet) => ({ sheet, range: null, source: 'remote' })));
  expect((await host.read('workbook')).snapshot.sheets).toHaveLength(2);
  expect(() => host.replaceExternally(new Uint8Array())).toThrow('empty-file');
  expect(host.bytes).toBe(bytes);
});
