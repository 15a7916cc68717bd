import { readFileSync } from 'node:fs';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { halve, type ReadTask, take } from '../../../src/hosts/excel/read/read-tasks';
import { mergePieces } from '../../../src/hosts/excel/read/read-structure';
import { snapshotOf } from '../../tools/grid';
import { codeOf } from '../contract/host-contract';
import { plainSnapshot } from '../contract/plain-snapshot';
import { openInVm } from './vm-host';

/** Sheets of figures and words, `rows` by `columns` cells each. */
function bookOf(sheets: number, rows: number, columns: number): WorkbookSnapshot {
  const sheet = (index: number): SheetSnapshot => ({
    name: `表${index}`,
    visibility: 'visible',
    rows: Array.from({ length: rows }, (_, row) => ({
      row,
      cells: Array.from({ length: columns }, (__, column) => ({
        row,
        column,
        value: column === 0 ? `観光客数 ${row}` : row * 10 + column,
        formula: null,
        format: column === 1 ? 1 : 0,
      })),
    })),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  });
  return {
    sheets: Array.from({ length: sheets }, (_, index) => sheet(index)),
    numberFormats: ['General', '#,##0"人"'],
    definedNames: [],
    dateSystem: 1900,
  };
}

test.each(['tsuyama', 'kitami', 'sagamihara'])(
  '%s as published is read as the file reader reads it',
  async (name) => {
    for (const kind of ['typed', 'pasted']) {
      const bytes = new Uint8Array(readFileSync(`assets/samples/${name}-${kind}.xlsx`));
      const { adapter, excel } = await openInVm({ open: bytes });
      const { snapshot } = await adapter.read('workbook');
      expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(readXlsx(bytes)));
      expect(excel.counters.batches).toBe(3);
      expect([...excel.counters.missing]).toEqual([]);
      expect(excel.leaked()).toBe(0);
    }
  },
);

test.each([1, 10, 100])('%i sheets take three round trips', async (sheets) => {
  const { adapter, excel } = await openInVm({ open: bookOf(sheets, 20, 6) });
  const { snapshot } = await adapter.read('workbook');
  expect(snapshot.sheets).toHaveLength(sheets);
  expect(excel.counters.batches).toBe(3);
});

test('a blank workbook', async () => {
  const { adapter, excel } = await openInVm();
  const { snapshot } = await adapter.read('workbook');
  expect(snapshot.sheets).toMatchObject([{ name: 'Sheet1', rows: [], merges: [] }]);
  expect(excel.counters.batches).toBe(2);
});

test('a 1904 workbook', async () => {
  const { adapter } = await openInVm({ open: { ...bookOf(1, 2, 2), dateSystem: 1904 } });
  expect((await adapter.read('workbook')).snapshot.dateSystem).toBe(1904);
});

test('a large workbook is read in pieces of measured size', async () => {
  const book = bookOf(3, 11_000, 10);
  const { adapter, excel } = await openInVm({ open: book });
  const done: number[] = [];
  const { snapshot } = await adapter.read('workbook', {
    onProgress: ({ step, done: now, total }) => {
      if (step === 'reading') done.push(now / total);
    },
  });
  expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(book));
  expect(excel.counters.codes.filter((code) => code !== null)).toEqual([]);
  expect(excel.counters.largestResponse).toBeLessThan(600_000);
  expect(done.length).toBeGreaterThan(3);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(done.at(-1)).toBe(1);
});

test('answers that are too large are asked for by halves', async () => {
  const book = bookOf(2, 500, 6);
  const { adapter, excel } = await openInVm({ open: book, limits: { bytes: 60_000 } });
  const { snapshot } = await adapter.read('workbook');
  expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(book));
  expect(excel.counters.codes).toContain('5104');
});

test('a range of more cells than Excel gives at once', async () => {
  const book = bookOf(1, 500, 6);
  const { adapter } = await openInVm({ open: book, limits: { cellsPerRead: 1000 } });
  expect(plainSnapshot((await adapter.read('workbook')).snapshot)).toEqual(plainSnapshot(book));
});

test('reading stops between two requests', async () => {
  const abort = new AbortController();
  const { adapter, excel } = await openInVm({ open: bookOf(3, 11_000, 10) });
  const reading = adapter.read('workbook', {
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done > 0) abort.abort();
    },
  });
  expect(await codeOf(reading)).toBe('cancelled');
  const { batches } = excel.counters;
  await excel.settle();
  expect(excel.counters.batches).toBe(batches);
  expect(batches).toBeLessThan(20);
});

test('100,000 cells are three times of waiting: small answers that are asked for together', async () => {
  const book = bookOf(1, 5000, 20);
  const { adapter, excel } = await openInVm({ open: book });
  const { session } = excel;
  const run = session.run.bind(session);
  let asked = 0;
  let waiting = 0;
  let most = 0;
  session.run = async (body) => {
    asked++;
    most = Math.max(most, ++waiting);
    // Nothing is answered while more may still be asked for.
    for (let seen = 0; seen !== asked; ) {
      seen = asked;
      await new Promise((resolve) => setTimeout(resolve, asked < 3 ? 0 : 500));
    }
    waiting--;
    return run(body);
  };
  const { snapshot } = await adapter.read('workbook');
  expect(plainSnapshot(snapshot)).toEqual(plainSnapshot(book));
  expect(most).toBeGreaterThan(5);
  expect(asked).toBe(2 + most);
  expect(excel.counters.bytesOut).toBeLessThan(4_000_000);
  expect(excel.counters.largestResponse).toBeLessThan(500_000);
});

test('more merged areas than one call gives', async () => {
  const merges = Array.from({ length: 700 }, (_, row) => `B${row + 1}:C${row + 1}`);
  const rows = Array.from({ length: 700 }, (_, row) => [row, row, null, 'x']);
  const book = snapshotOf({ sheets: { 計画: { rows, merges } } });
  const { adapter, excel } = await openInVm({ open: book });
  expect(plainSnapshot((await adapter.read('workbook')).snapshot)).toEqual(plainSnapshot(book));
  expect(excel.counters.batches).toBe(3);
});

test('a merged area over several pieces is one area', async () => {
  const rows = Array.from({ length: 900 }, (_, row) => [row, 'x', 'y']);
  const book = snapshotOf({ sheets: { 計画: { rows, merges: ['E1:F900', 'A2:A3'] } } });
  const { adapter } = await openInVm({ open: book });
  expect(plainSnapshot((await adapter.read('workbook')).snapshot)).toEqual(plainSnapshot(book));
});

test('texts that look like something else', async () => {
  const book = snapshotOf([
    [{ v: '=A1', fmt: '@' }, { v: '#N/A', fmt: '@' }, { v: { error: '#N/A' } }, { v: '', f: 'T(1)' }],
    [{ v: { error: '#REF!' }, f: '#REF!*2' }, true, '　', { v: 0 }],
  ]);
  const { adapter } = await openInVm({ open: book });
  expect(plainSnapshot((await adapter.read('workbook')).snapshot)).toEqual(plainSnapshot(book));
});

test('what a lost session left behind is not read', async () => {
  const { adapter, excel } = await openInVm({ open: bookOf(1, 2, 2) });
  excel.workbook.addSheet('_tenken~findings').visibility = 'Hidden';
  expect((await adapter.read('workbook')).snapshot.sheets.map(({ name }) => name)).toEqual(['表0']);
});

test('nothing newer than ExcelApi 1.14 is asked for', async () => {
  const { adapter, excel } = await openInVm({ open: bookOf(2, 5, 5), sets: { ExcelApi: '1.14' } });
  await adapter.read('workbook');
  await adapter.read('selection');
  expect(excel.counters.codes.every((code) => code === null)).toBe(true);
});

describe('tasks', () => {
  const task: ReadTask = { sheet: 0, area: { top: 0, left: 0, bottom: 9, right: 4 }, part: 'cells' };
  const cells = (tasks: readonly ReadTask[]): number =>
    tasks.reduce((sum, { area }) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0);

  test.each([
    [500, 50, 0],
    [490, 45, 5],
    [70, 5, 45],
    [30, 3, 47],
    [3, 1, 49],
  ])('a budget of %i bytes takes %i cells and leaves %i', (budget, taken, left) => {
    const [now, later] = take([task], budget, 10);
    expect([cells(now), cells(later)]).toEqual([taken, left]);
  });

  test('the structure of a row is not cut', () => {
    const structure: ReadTask = { ...task, part: 'structure' };
    const [now, later] = take([task, structure], 1, 10);
    expect([cells(now), later.length]).toEqual([1, 3]);
    expect(take([structure], 1, 10)[0]).toEqual([{ ...structure, area: { ...task.area, bottom: 0 } }]);
  });

  test('halves cover a task once, down to one cell', () => {
    const all = (one: ReadTask): readonly ReadTask[] => halve(one)?.flatMap(all) ?? [one];
    expect(cells(all(task))).toBe(50);
    expect(all(task)).toHaveLength(50);
    expect(all({ ...task, part: 'structure' })).toHaveLength(10);
  });

  test('pieces for merged areas cover an area once', () => {
    const pieces = mergePieces({ top: 3, left: 2, bottom: 500, right: 40 });
    const cells = pieces.map(({ top, left, bottom, right }) => (bottom - top + 1) * (right - left + 1));
    expect(Math.max(...cells)).toBeLessThanOrEqual(1024);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(498 * 39);
  });
});
