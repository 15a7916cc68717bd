import type { FaultKind } from './gate';
import { codeOf, planHost, setValues } from './test-hosts';

describe('limits', () => {
  test('a request over 5 MB is refused before anything is done', async () => {
    const host = await planHost();
    const writing = setValues(
      host,
      'D1:D1400',
      Array.from({ length: 1400 }, () => ['あ'.repeat(1300)]),
    );
    expect(await codeOf(writing)).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheet('計画').usedArea(true)?.right).toBe(1);
  });

  test('a response over the limit is lost', async () => {
    const host = await planHost({ limits: { bytes: 20_000 } });
    const reading = host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('A1:Z1000').load('values');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a read of more cells than allowed fails', async () => {
    const { Excel } = await planHost({ limits: { cellsPerRead: 100 } });
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('計画').getRange('A1:K10').load('values');
      await context.sync();
    });
    expect(await codeOf(reading)).toBe('RangeExceedsLimit');
  });

  test('batches, bytes and latency are counted', async () => {
    const host = await planHost({ latency: 20 });
    const start = Date.now();
    await setValues(host, 'B2', [[1]]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(18);
    await new Promise((resolve) => setTimeout(resolve, 60)); // the library gives its references back in a batch of its own
    expect(host.counters.batches).toBe(2);
    expect(host.counters.bytesIn).toBeGreaterThan(500);
    expect(host.counters.bytesOut).toBeGreaterThan(100);
  });
});

describe('faults', () => {
  test.each<[FaultKind, string]>([
    ['editMode', 'InvalidOperationInCellEditMode'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['accessDenied', 'AccessDenied'],
  ])('%s', async (kind, code) => {
    const host = await planHost();
    host.faults.add({ kind, batch: 1 });
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe(code);
    expect(host.workbook.sheet('計画').cell(1, 1)?.value).toBe(120);
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('no error');
  });

  test('an answer can be lost after the work is done', async () => {
    const host = await planHost();
    host.faults.add({ kind: 'sessionLost', batch: 1, afterwards: true });
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('InvalidOrTimedOutSession');
    expect(host.workbook.sheet('計画').cell(1, 1)?.value).toBe(1);
  });

  test('a sheet vanishes between two batches', async () => {
    const host = await planHost();
    host.workbook.sheet('裏').open(1, 0).formula = "'計画'!B2*2";
    host.faults.add({ kind: 'sheetGone', batch: 2, sheet: '計画' });
    const working = host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('計画');
      const range = sheet.getRange('A1');
      await context.sync();
      range.load('values');
      await context.sync();
    });
    expect(await codeOf(working)).toBe('ItemNotFound');
    expect(host.workbook.sheet('裏').cell(1, 0)?.formula).toBe('#REF!*2');
  });

  test('a mistake of the test host is an error, not a silence', async () => {
    const host = await planHost({
      evaluate: () => {
        throw new Error('in the hook');
      },
    });
    expect(await codeOf(setValues(host, 'B2', [['=1+1']]))).toBe('TestHostBug');
    expect(host.counters.bugs[0]).toMatch(/in the hook/);
  });

  test('cell editing lasts until it ends', async () => {
    const host = await planHost();
    host.session.editing = true;
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('InvalidOperationInCellEditMode');
    host.session.editing = false;
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('no error');
  });
});

describe('what the workbook allows', () => {
  test('a protected sheet takes values in unlocked cells only', async () => {
    const host = await planHost();
    const sheet = host.workbook.sheet('計画');
    sheet.protection = {};
    sheet.changeFormat({ top: 1, bottom: 1, left: 1, right: 1 }, (format) => ({ ...format, locked: false }));
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('no error');
    expect(await codeOf(setValues(host, 'A2', [['x']]))).toBe('AccessDenied');
  });

  test('a protected structure takes no new sheet', async () => {
    const host = await planHost();
    host.workbook.structureProtected = true;
    const adding = host.Excel.run(async (context) => {
      context.workbook.worksheets.add('新');
      await context.sync();
    });
    expect(await codeOf(adding)).toBe('AccessDenied');
  });

  test('a read-only workbook is not written', async () => {
    const host = await planHost();
    host.workbook.readOnly = true;
    expect(await codeOf(setValues(host, 'B2', [[1]]))).toBe('AccessDenied');
  });
});

describe('requirement sets', () => {
  test('are what the add-in asks for', async () => {
    const { Office } = await planHost();
    const { requirements } = Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(requirements.isSetSupported('ExcelApi', '1.2')).toBe(true);
  });

  test('members newer than the claimed set are not found', async () => {
    const merged = async (sets: Readonly<Record<string, string>>) => {
      const { Excel } = await planHost({ sets });
      return codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('計画').getRange('A1').getMergedAreasOrNullObject();
          await context.sync();
        }),
      );
    };
    expect(await merged({ ExcelApi: '1.13' })).toBe('no error');
    expect(await merged({ ExcelApi: '1.12' })).toBe('ApiNotFound');
  });

  test('are checked for loaded and set properties', async () => {
    const { Excel } = await planHost({ sets: { ExcelApi: '1.7' } });
    const work = (use: (sheet: Excel.Worksheet) => void) =>
      codeOf(
        Excel.run(async (context) => {
          use(context.workbook.worksheets.getItem('計画'));
          await context.sync();
        }),
      );
    expect(await work((sheet) => (sheet.tabColor = '#FF0000'))).toBe('no error');
    expect(await work((sheet) => (sheet.showGridlines = false))).toBe('ApiNotFound');
    expect(await work((sheet) => sheet.load('showGridlines'))).toBe('ApiNotFound');
  });
});
