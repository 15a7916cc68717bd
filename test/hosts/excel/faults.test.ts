import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { HostErrorCode } from '../../../src/hosts/ports';
import type { ExcelHost, HostOptions } from '../../excel-host/create-host';
import type { Fault, FaultKind } from '../../excel-host/gate';
import { codeOf } from '../contract/host-contract';
import { ACHIEVEMENT, everythingBook, FINDINGS, PROTECTED, smallBook } from '../contract/workbooks';
import { cell, number, richModel, text } from '../xlsx/write/models';
import { dump } from './dump';
import { openInVm, type VmHost } from './vm-host';

/** What is there already, and what shall be there: one sheet rewritten with other content, one protected, one new. */
const OLD: readonly SheetModel[] = [ACHIEVEMENT, PROTECTED];
const NEW: readonly SheetModel[] = [
  FINDINGS,
  richModel({
    key: 'achievement',
    name: '達成状況',
    protected: false,
    cells: [
      cell('A1', text('新しい達成状況'), { bold: true, fill: 'FFF2CC', border: 'medium' }),
      cell('B4', number('77'), { numberFormat: '0.0' }),
      cell('B5', number('78')),
    ],
    merges: [],
    charts: ACHIEVEMENT.charts.slice(0, 2),
  }),
  { ...PROTECTED, cells: PROTECTED.cells.slice(0, 9), tabColor: null },
];

async function prepared(options: HostOptions = {}, onWait?: (excel: ExcelHost, waits: number) => void) {
  const made = await openInVm({ open: await smallBook(), ...options }, onWait);
  await made.adapter.write(OLD);
  return { ...made, first: made.excel.counters.batches };
}

let complete: ReturnType<typeof dump>;
let unchanged: ReturnType<typeof dump>;
let batchesOfWrite = 0;

beforeAll(async () => {
  const { adapter, excel, first } = await prepared();
  unchanged = dump(excel);
  await adapter.write(NEW);
  complete = dump(excel);
  batchesOfWrite = excel.counters.batches - first;
});

test('a write over sheets that are there takes three round trips', () => {
  expect(batchesOfWrite).toBe(3);
  expect(complete).not.toEqual(unchanged);
});

type Outcome = 'complete' | HostErrorCode;
const [LOOK, HOLD, WRITE] = [1, 2, 3];

/** Each fault at each round trip of a write. Where no code stands, the adapter gets over it by itself. */
const TABLE: readonly [kind: FaultKind, step: number, afterwards: boolean, outcome: Outcome][] = [
  ['editMode', LOOK, false, 'complete'],
  ['editMode', HOLD, false, 'complete'],
  ['editMode', WRITE, false, 'complete'],
  ['activityLimit', LOOK, false, 'complete'],
  ['activityLimit', HOLD, false, 'complete'],
  ['activityLimit', WRITE, false, 'complete'],
  ['requestTooLarge', LOOK, false, 'too-large'],
  ['requestTooLarge', HOLD, false, 'complete'],
  ['requestTooLarge', WRITE, false, 'complete'],
  ['responseTooLarge', LOOK, false, 'too-large'],
  ['responseTooLarge', HOLD, false, 'complete'],
  ['responseTooLarge', WRITE, false, 'too-large'],
  ['responseTooLarge', WRITE, true, 'complete'],
  ['accessDenied', LOOK, false, 'protected-sheet'],
  ['accessDenied', HOLD, false, 'protected-sheet'],
  ['accessDenied', WRITE, false, 'protected-sheet'],
  ['sessionLost', LOOK, false, 'session-lost'],
  ['sessionLost', HOLD, false, 'session-lost'],
  ['sessionLost', WRITE, false, 'session-lost'],
  ['sessionLost', WRITE, true, 'complete'],
  ['sheetGone', HOLD, false, 'sheet-gone'],
  ['sheetGone', WRITE, false, 'sheet-gone'],
];

describe('faults while writing', () => {
  test.each(TABLE)(
    '%s at round trip %i (work done all the same: %s): %s',
    async (kind, step, afterwards, outcome) => {
      const { adapter, excel, first } = await prepared();
      const sheet = '達成状況';
      const fault: Fault = {
        kind,
        batch: first + step,
        afterwards,
        ...(kind === 'sheetGone' ? { sheet } : {}),
      };
      excel.faults.add(fault);
      const code = await codeOf(adapter.write(NEW));
      expect(code).toBe(outcome === 'complete' ? 'no error' : outcome);
      if (kind === 'sheetGone') {
        // The others are as they were; what pointed into the lost sheet is lost with it.
        const rest = unchanged.sheets.filter(({ name }) => name !== sheet);
        expect(dump(excel).sheets).toEqual(rest);
      } else {
        expect(dump(excel)).toEqual(outcome === 'complete' ? complete : unchanged);
      }
      // And the way is free for the next time.
      excel.faults.clear();
      await adapter.write(NEW);
      const names = dump(excel).sheets.map(({ name }) => name);
      expect(names.sort()).toEqual(complete.sheets.map(({ name }) => name).sort());
    },
  );

  test('a sheet that is gone before anything was looked at is made anew', async () => {
    const { adapter, excel, first } = await prepared();
    excel.faults.add({ kind: 'sheetGone', batch: first + LOOK, sheet: '達成状況' });
    await adapter.write(NEW);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual([
      '計画',
      '実績入力',
      '点検結果',
      '達成状況',
    ]);
  });

  test('waits for the end of editing, says so, and goes on by itself', async () => {
    const { adapter, excel, waits } = await prepared({}, (host, count) => {
      if (count === 7) host.session.editing = false;
    });
    excel.session.editing = true;
    const steps: string[] = [];
    await adapter.write(NEW, { onProgress: ({ step }) => steps.push(step) });
    expect(waits).toEqual([500, 500, 500, 500, 500, 500, 500]);
    expect(steps.filter((step) => step === 'waiting-for-edit-mode')).toHaveLength(7);
    expect(dump(excel)).toEqual(complete);
  });

  test('stops waiting when it is cancelled', async () => {
    const abort = new AbortController();
    const { adapter, excel } = await prepared({}, (_, count) => {
      if (count === 3) abort.abort();
    });
    excel.session.editing = true;
    expect(await codeOf(adapter.write(NEW, { signal: abort.signal }))).toBe('cancelled');
    excel.session.editing = false;
    expect(dump(excel)).toEqual(unchanged);
  });

  test('backs off while too much is asked, and gives up in the end', async () => {
    const { adapter, excel, first, waits } = await prepared();
    excel.faults.add({ kind: 'activityLimit', batch: first + WRITE, times: 3 });
    await adapter.write(NEW);
    expect(waits).toEqual([1000, 2000, 4000]);
    expect(dump(excel)).toEqual(complete);
    excel.faults.add({ kind: 'activityLimit', batch: excel.counters.batches + 1, times: 1000 });
    expect(await codeOf(adapter.write(OLD))).toBe('throttled');
    expect(waits.slice(3)).toEqual([1000, 2000, 4000, 8000, 16000]);
    expect(dump(excel)).toEqual(complete);
  });

  test('a session that stays lost leaves what was there', async () => {
    const { adapter, excel, first } = await prepared();
    excel.faults.add({ kind: 'sessionLost', batch: first + WRITE, times: 1000 });
    expect(await codeOf(adapter.write(NEW))).toBe('session-lost');
    expect(dump(excel)).toEqual(unchanged);
  });

  test.each<[string, (host: VmHost) => void, HostErrorCode]>([
    ['workbook read-only', ({ excel }) => void (excel.workbook.readOnly = true), 'read-only'],
    [
      'structure protected',
      ({ excel }) => void (excel.workbook.structureProtected = true),
      'protected-structure',
    ],
    [
      "a sheet of ours protected by somebody's own hand",
      ({ excel }) => void (excel.workbook.sheet('達成状況').protection = { allowSort: true }),
      'protected-sheet',
    ],
  ])('%s: said before anything is written', async (_, change, code) => {
    const made = await prepared();
    change(made);
    const before = dump(made.excel);
    expect(await codeOf(made.adapter.write(NEW))).toBe(code);
    expect(made.excel.counters.batches - made.first).toBe(1);
    expect(dump(made.excel)).toEqual(before);
  });

  test('a protected structure is no matter where no sheet is added', async () => {
    const { adapter, excel } = await prepared();
    excel.workbook.structureProtected = true;
    await adapter.write(NEW.slice(1));
    expect(dump(excel).sheets).toEqual(complete.sheets.filter(({ name }) => name !== '点検結果'));
  });
});

describe('a batch that breaks off in the middle', () => {
  /** Breaks the n-th action of the next batch that writes; gives how many actions that batch has. */
  function breakAt({ excel }: VmHost, at: number): { readonly size: () => number } {
    let size = 0;
    const run = excel.session.run.bind(excel.session);
    excel.session.run = (body) => {
      const batch = JSON.parse(body);
      const isWrite = size === 0 && /"Name":"EnableEvents"/.test(body);
      if (isWrite) {
        size = batch.Actions.length;
        if (at < size) batch.Actions[at] = { ...batch.Actions[at], ActionType: 3, Name: 'BreaksHere' };
      }
      return run(JSON.stringify(batch));
    };
    return { size: () => size };
  }

  test('leaves the workbook as it was, or complete', async () => {
    const whole = await prepared();
    const { size } = breakAt(whole, Number.POSITIVE_INFINITY);
    await whole.adapter.write(NEW);
    expect(size()).toBeGreaterThan(300);
    const outcomes = new Set<string>();
    const points = Array.from({ length: 30 }, (_, index) => Math.floor((index * (size() - 1)) / 29));
    for (const at of points) {
      const made = await prepared();
      breakAt(made, at);
      const code = await codeOf(made.adapter.write(NEW));
      outcomes.add(code);
      expect({ at, code, now: dump(made.excel) }).toEqual({
        at,
        code,
        now: code === 'no error' ? complete : unchanged,
      });
    }
    expect([...outcomes].sort()).toEqual(['failed', 'no error']);
  });
});

describe('faults while reading', () => {
  test.each<[FaultKind, number, HostErrorCode | 'no error']>(
    [1, 2, 3].flatMap((step): [FaultKind, number, HostErrorCode | 'no error'][] => [
      ['editMode', step, 'no error'],
      ['activityLimit', step, 'no error'],
      ['responseTooLarge', step, step === 3 ? 'no error' : 'too-large'],
      ['sessionLost', step, 'session-lost'],
      ['accessDenied', step, 'failed'],
      ['sheetGone', step, step === 1 ? 'no error' : 'sheet-gone'],
    ]),
  )('%s at round trip %i: %s', async (kind, step, outcome) => {
    const { adapter, excel } = await openInVm({ open: await everythingBook() });
    const before = dump(excel);
    excel.faults.add({ kind, batch: step, ...(kind === 'sheetGone' ? { sheet: '計画' } : {}) });
    expect(await codeOf(adapter.read('workbook'))).toBe(outcome);
    if (kind !== 'sheetGone') expect(dump(excel)).toEqual(before);
    expect(excel.leaked()).toBe(0);
  });
});

describe('faults while editing', () => {
  test.each<[FaultKind, number, boolean, HostErrorCode | 'no error']>([
    ['editMode', 1, false, 'no error'],
    ['editMode', 2, false, 'no error'],
    ['activityLimit', 2, false, 'no error'],
    ['sessionLost', 1, false, 'session-lost'],
    ['sessionLost', 2, false, 'session-lost'],
    ['sessionLost', 2, true, 'session-lost'],
    ['accessDenied', 2, false, 'protected-sheet'],
    ['responseTooLarge', 2, true, 'too-large'],
    ['sheetGone', 1, false, 'sheet-gone'],
    ['sheetGone', 2, false, 'sheet-gone'],
  ])('%s at round trip %i (work done all the same: %s): %s', async (kind, step, afterwards, outcome) => {
    const { adapter, excel } = await openInVm({ open: await smallBook(['計画', '費用']) });
    const before = dump(excel);
    excel.faults.add({ kind, batch: step, afterwards, ...(kind === 'sheetGone' ? { sheet: '費用' } : {}) });
    const edit = (sheet: string) => ({
      cell: { sheet, row: 1, column: 1 },
      content: { kind: 'number', value: '9' } as const,
      numberFormat: '0.00',
      expected: { value: 5000, formula: null },
    });
    expect(await codeOf(adapter.edit([edit('計画'), edit('費用')]))).toBe(outcome);
    const cellNow = excel.workbook.sheet('計画').cell(1, 1);
    expect([cellNow?.value, cellNow?.format.numberFormat]).toEqual(
      outcome === 'no error' ? [9, '0.00'] : [5000, '#,##0"人"'],
    );
    if (outcome !== 'no error' && kind !== 'sheetGone') expect(dump(excel)).toEqual(before);
  });
});
