import { parseAddress } from '../../../src/core/workbook/cell-ref';
import { markerName, type SheetModel } from '../../../src/core/workbook/sheet-model';
import { ownedSheets, resolveSheetNames } from '../../../src/core/workbook/sheet-names';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { type CellEdit, type HostChange, HostError, type WorkbookHost } from '../../../src/hosts/ports';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { cell, model, text } from '../xlsx/write/models';
import { plainSheet, plainSnapshot } from './plain-snapshot';
import {
  ACHIEVEMENT,
  everythingBook,
  FINDINGS,
  IMPOSSIBLE,
  PROTECTED,
  smallBook,
  SUMMARY,
  TRICKY_TEXTS,
} from './workbooks';

/** A host with a workbook open, and the people around it. */
export interface HostUnderTest {
  readonly host: WorkbookHost;
  /** The user selects a range of a sheet. */
  readonly select: (sheet: string, address: string) => void;
  /** Somebody types a number into a cell. */
  readonly type: (sheet: string, address: string, value: number, source: HostChange['source']) => void;
  /** Lets events arrive that are due. */
  readonly settle: () => Promise<void>;
}

export type MakeHost = (
  open: Uint8Array,
  options?: { readonly readOnly?: boolean },
) => Promise<HostUnderTest>;

export async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no error',
    (error: unknown) => (error instanceof HostError ? error.code : String(error)),
  );
}

const at = (sheet: string, address: string) => {
  const place = parseAddress(address);
  if (place === null) throw new Error(address);
  return { sheet, ...place };
};

export async function lookAt(host: WorkbookHost) {
  return plainSnapshot((await host.read('workbook')).snapshot);
}

async function contentAt(host: WorkbookHost, sheet: string, address: string) {
  const { snapshot } = await host.read('workbook');
  const { row, column } = at(sheet, address);
  const found = snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.rows.find((line) => line.row === row)
    ?.cells.find((item) => item.column === column);
  const code = found === undefined ? null : (snapshot.numberFormats[found.format] ?? null);
  return { value: found?.value ?? null, formula: found?.formula ?? null, code };
}

/** What a model puts into cells: its own values, and formulas without their results, which a host may not compute. */
function shownBy({ cells }: SheetModel): [string, CellValue, string | null][] {
  return [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .flatMap(({ row, column, content }): [string, CellValue, string | null][] => {
      const place = `${row}:${column}`;
      if (content.kind === 'blank') return [];
      if (content.kind === 'formula') return [[place, null, content.formula]];
      return [[place, content.kind === 'number' ? Number(content.value) : content.text, null]];
    });
}

async function shownIn(host: WorkbookHost, sheet: string): Promise<[string, CellValue, string | null][]> {
  const { snapshot } = await host.read('workbook');
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`No sheet ${sheet}`);
  return found.rows.flatMap(({ cells }) =>
    cells.map((item): [string, CellValue, string | null] => [
      `${item.row}:${item.column}`,
      item.formula === null ? item.value : null,
      item.formula,
    ]),
  );
}

/** The behaviour that every workbook host has, whatever it works on. */
export function describeHostContract(name: string, makeHost: MakeHost): void {
  describe(`${name}: the contract of a workbook host`, () => {
    test('reads what the file reader reads', async () => {
      const bytes = await everythingBook();
      const { host } = await makeHost(bytes);
      const { snapshot, area } = await host.read('workbook');
      expect(area).toBeNull();
      expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(readXlsx(bytes)));
      expect(snapshot.numberFormats[0]).toBe('General');
    });

    test('reads the sheet in front, or what is selected', async () => {
      const bytes = await everythingBook();
      const { host, select } = await makeHost(bytes);
      select('計画', 'C3:D4');
      const sheet = await host.read('sheet');
      expect(sheet.area).toEqual({ sheet: '計画', range: null });
      expect(sheet.snapshot.sheets.map((item) => item.name)).toEqual(['計画']);
      const selection = await host.read('selection');
      const range = { sheet: '計画', top: 2, left: 2, bottom: 3, right: 3 };
      expect(selection.area).toEqual({ sheet: '計画', range });
      const [read] = selection.snapshot.sheets;
      if (read === undefined) throw new Error('No sheet');
      const plain = plainSheet(read, selection.snapshot.numberFormats);
      expect(plain.cells.map(([address]) => address)).toEqual(['C3', 'D3', 'C4', 'D4']);
      expect([plain.hiddenRows, plain.hiddenColumns, plain.merges]).toEqual([[3], [2], []]);
    });

    test('sheets of ours are read whatever the scope: writing keeps what people typed there', async () => {
      const { host, select } = await makeHost(await smallBook());
      const front = (await lookAt(host)).sheets[0]?.name ?? '';
      await host.write([FINDINGS]);
      select(front, 'A1:A1');
      const whole = (await host.read('workbook')).snapshot.sheets.find(({ name }) => name === FINDINGS.name);
      for (const scope of ['sheet', 'selection'] as const) {
        const { sheets } = (await host.read(scope)).snapshot;
        expect(sheets.map(({ name }) => name)).toEqual([front, FINDINGS.name]);
        expect(sheets[1]?.rows.length).toBe(whole?.rows.length);
      }
    });

    test('what is written is read again, and is marked as ours', async () => {
      const { host } = await makeHost(await smallBook());
      const before = await lookAt(host);
      const progress: number[] = [];
      await host.write([FINDINGS, ACHIEVEMENT], {
        onProgress: ({ step, done, total }) => {
          if (step === 'writing') progress.push(done / Math.max(1, total));
        },
      });
      expect(progress.at(-1)).toBe(1);
      const { snapshot } = await host.read('workbook');
      const names = snapshot.sheets.map((item) => item.name);
      expect(names).toEqual(['計画', '点検結果', '達成状況']);
      expect(snapshot.sheets.every(({ visibility }) => visibility === 'visible')).toBe(true);
      expect(ownedSheets(snapshot.definedNames, names)).toEqual({
        findings: '点検結果',
        achievement: '達成状況',
      });
      const marker = snapshot.definedNames.find((item) => item.name === markerName('findings'));
      expect(marker).toMatchObject({ refersTo: "'点検結果'!$A$1", hidden: true, sheet: null });
      expect(await shownIn(host, '点検結果')).toEqual(shownBy(FINDINGS));
      expect(await shownIn(host, '達成状況')).toEqual(shownBy(ACHIEVEMENT));
      expect((await lookAt(host)).sheets.slice(0, 1)).toEqual(before.sheets);
    });

    test('texts stay texts', async () => {
      const { host } = await makeHost(await smallBook());
      await host.write([FINDINGS]);
      const values = (await shownIn(host, '点検結果')).map(([, value]) => value);
      expect(values.slice(-TRICKY_TEXTS.length)).toEqual(TRICKY_TEXTS);
    });

    test('writing again doubles nothing and keeps what points into the sheet', async () => {
      const { host } = await makeHost(await smallBook());
      await host.write([FINDINGS, ACHIEVEMENT]);
      await host.edit([
        {
          cell: at('計画', 'E1'),
          content: { kind: 'formula', formula: "'達成状況'!B4*2" },
          numberFormat: null,
          expected: { value: null, formula: null },
        },
      ]);
      const shorter = model({ ...ACHIEVEMENT, cells: ACHIEVEMENT.cells.filter(({ row }) => row < 7) });
      await host.write([FINDINGS, shorter]);
      const { snapshot } = await host.read('workbook');
      expect(snapshot.sheets.map((item) => item.name)).toEqual(['計画', '点検結果', '達成状況']);
      expect(await shownIn(host, '達成状況')).toEqual(shownBy(shorter));
      expect((await contentAt(host, '計画', 'E1')).formula).toBe("'達成状況'!B4*2");
      await host.write([FINDINGS, ACHIEVEMENT]);
      const once = await lookAt(host);
      await host.write([FINDINGS, ACHIEVEMENT]);
      expect(await lookAt(host)).toEqual(once);
    });

    test('sheets written together speak of each other', async () => {
      const { host } = await makeHost(await smallBook());
      await host.write([SUMMARY, ACHIEVEMENT]);
      const formulas = (await shownIn(host, '差異分析')).map(([, , source]) => source?.replaceAll("'", ''));
      expect(formulas).toEqual(['達成状況!B9', '達成状況!B9*2']);
    });

    test('only the sheets given are written again', async () => {
      const { host } = await makeHost(await smallBook());
      await host.write([FINDINGS, ACHIEVEMENT]);
      await host.write([model({ cells: [cell('A1', text('新'))] })]);
      expect(await shownIn(host, '点検結果')).toEqual([['0:0', '新', null]]);
      expect(await shownIn(host, '達成状況')).toEqual(shownBy(ACHIEVEMENT));
    });

    test('a protected sheet of ours is written again', async () => {
      const { host } = await makeHost(await smallBook());
      await host.write([PROTECTED]);
      await host.write([PROTECTED]);
      expect(await shownIn(host, '実績入力')).toEqual(shownBy(PROTECTED));
      const edit: CellEdit = {
        cell: at('実績入力', 'A1'),
        content: { kind: 'text', text: 'x' },
        numberFormat: null,
        expected: { value: '達成状況', formula: null },
      };
      expect(await codeOf(host.edit([edit]))).toBe('protected-sheet');
    });

    test("a user's sheet that has our name stays as it is", async () => {
      const { host } = await makeHost(await smallBook(['計画', '点検結果']));
      const before = await lookAt(host);
      const { snapshot } = await host.read('workbook');
      const existing = snapshot.sheets.map((item) => item.name);
      const names = resolveSheetNames(existing, ownedSheets(snapshot.definedNames, existing), {
        findings: FINDINGS.name,
      });
      await host.write([{ ...FINDINGS, name: names.findings }]);
      const after = await lookAt(host);
      expect(after.sheets.map((item) => item.name)).toEqual(['計画', '点検結果', '点検結果 (2)']);
      expect(after.sheets.slice(0, 2)).toEqual(before.sheets);
    });

    test('a write that fails leaves the workbook as it was', async () => {
      const { host } = await makeHost(await smallBook());
      const untouched = await lookAt(host);
      await expect(host.write([FINDINGS, IMPOSSIBLE])).rejects.toThrow();
      expect(await lookAt(host)).toEqual(untouched);
      await host.write([FINDINGS]);
      const written = await lookAt(host);
      await expect(host.write([model({ cells: [] }), IMPOSSIBLE])).rejects.toThrow();
      expect(await lookAt(host)).toEqual(written);
    });

    test('a cancelled call does nothing', async () => {
      const { host } = await makeHost(await smallBook());
      const before = await lookAt(host);
      const signal = AbortSignal.abort();
      expect(await codeOf(host.read('workbook', { signal }))).toBe('cancelled');
      expect(await codeOf(host.write([FINDINGS], { signal }))).toBe('cancelled');
      expect(await lookAt(host)).toEqual(before);
    });

    test('edits and takes back', async () => {
      const { host } = await makeHost(await smallBook());
      const before = await lookAt(host);
      const edits: CellEdit[] = [
        {
          cell: at('計画', 'B2'),
          content: { kind: 'number', value: '6000.5' },
          numberFormat: '0.0',
          expected: { value: 5000, formula: null },
        },
        {
          cell: at('計画', 'C2'),
          content: { kind: 'text', text: '1/2' },
          numberFormat: null,
          expected: { value: 4800, formula: null },
        },
        {
          cell: at('計画', 'D2'),
          content: { kind: 'formula', formula: 'B2*2' },
          numberFormat: null,
          expected: { value: null, formula: null },
        },
        {
          cell: at('計画', 'A2'),
          content: { kind: 'blank' },
          numberFormat: null,
          expected: { value: '観光客数', formula: null },
        },
      ];
      const revert = await host.edit(edits);
      expect(await contentAt(host, '計画', 'B2')).toEqual({ value: 6000.5, formula: null, code: '0.0' });
      expect(await contentAt(host, '計画', 'C2')).toMatchObject({ value: '1/2', formula: null });
      expect((await contentAt(host, '計画', 'D2')).formula).toBe('B2*2');
      expect((await contentAt(host, '計画', 'A2')).value).toBeNull();
      const again = await host.edit(revert.edits);
      expect(await lookAt(host)).toEqual(before);
      await host.edit(again.edits);
      expect(await contentAt(host, '計画', 'B2')).toEqual({ value: 6000.5, formula: null, code: '0.0' });
    });

    test('refuses all edits when one cell has changed since', async () => {
      const { host, type } = await makeHost(await smallBook());
      type('計画', 'C2', 4900, 'remote');
      const before = await lookAt(host);
      const edit = (address: string, value: number): CellEdit => ({
        cell: at('計画', address),
        content: { kind: 'number', value: '1' },
        numberFormat: null,
        expected: { value, formula: null },
      });
      const refused = host.edit([edit('B2', 5000), edit('C2', 4800)]);
      await expect(refused).rejects.toMatchObject({
        code: 'changed-since',
        detail: { sheet: '計画', cell: at('計画', 'C2') },
      });
      expect(await lookAt(host)).toEqual(before);
    });

    test('says which sheet is gone', async () => {
      const { host } = await makeHost(await smallBook());
      const cellThere = at('無い', 'A1');
      const edit: CellEdit = {
        cell: cellThere,
        content: { kind: 'blank' },
        numberFormat: null,
        expected: { value: null, formula: null },
      };
      for (const work of [() => host.edit([edit]), () => host.select(cellThere)]) {
        await expect(work()).rejects.toMatchObject({ code: 'sheet-gone', detail: { sheet: '無い' } });
      }
    });

    test('shows a cell', async () => {
      const { host } = await makeHost(await smallBook(['計画', '費用']));
      await host.select(at('費用', 'B2'));
      const { area } = await host.read('selection');
      expect(area).toEqual({
        sheet: '費用',
        range: { sheet: '費用', top: 1, left: 1, bottom: 1, right: 1 },
      });
    });

    test('a workbook opened for reading is not written to', async () => {
      const { host } = await makeHost(await smallBook(), { readOnly: true });
      const before = await lookAt(host);
      expect(await codeOf(host.write([FINDINGS]))).toBe('read-only');
      const edit: CellEdit = {
        cell: at('計画', 'B2'),
        content: { kind: 'number', value: '1' },
        numberFormat: null,
        expected: { value: 5000, formula: null },
      };
      expect(await codeOf(host.edit([edit]))).toBe('read-only');
      expect(await lookAt(host)).toEqual(before);
    });

    test("tells of others' changes, not of its own, until it is told to stop", async () => {
      const { host, type, settle } = await makeHost(await smallBook());
      const heard: HostChange[] = [];
      const stop = await host.onChanged((change) => heard.push(change));
      type('計画', 'B2', 1, 'local');
      await settle();
      type('計画', 'C2', 2, 'remote');
      await settle();
      const range = { sheet: '計画', top: 1, left: 1, bottom: 1, right: 1 };
      expect(heard).toEqual([
        { sheet: '計画', range, source: 'local' },
        { sheet: '計画', range: { ...range, left: 2, right: 2 }, source: 'remote' },
      ]);
      await host.write([FINDINGS]);
      await host.edit([
        {
          cell: at('計画', 'B2'),
          content: { kind: 'number', value: '7' },
          numberFormat: null,
          expected: { value: 1, formula: null },
        },
      ]);
      await settle();
      expect(heard).toHaveLength(2);
      await stop();
      type('計画', 'B2', 3, 'local');
      await settle();
      expect(heard).toHaveLength(2);
    });
  });
}
