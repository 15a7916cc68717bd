import type { ExcelHost } from './create-host';
import { plain, planHost, setValues } from './test-hosts';

async function listen({ Excel }: ExcelHost, seen: Excel.WorksheetChangedEventArgs[]) {
  return Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      seen.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
}

describe('events', () => {
  test('say who changed what', async () => {
    const host = await planHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await listen(host, seen);
    await setValues(host, 'B2', [[130]]);
    host.user.type('計画!B2', '140');
    host.coauthor.type('裏!A1', 'y');
    await host.settle();
    const id = host.workbook.sheet('計画').id;
    expect(
      seen.map((event) => plain([event.worksheetId, event.address, event.source, event.triggerSource])),
    ).toEqual([
      [id, 'B2', 'Local', 'ThisLocalAddin'],
      [id, 'B2', 'Local', 'Unknown'],
      [host.workbook.sheet('裏').id, 'A1', 'Remote', 'Unknown'],
    ]);
    expect(plain(seen[1]?.details)).toEqual({
      valueBefore: 130,
      valueAfter: 140,
      valueTypeBefore: 'Double',
      valueTypeAfter: 'Double',
    });
  });

  test('give their range', async () => {
    const host = await planHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await listen(host, seen);
    host.user.type('計画!B2', '7');
    await host.settle();
    const values = await host.Excel.run(async (context) => {
      const range = seen[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      return plain(range?.values);
    });
    expect(values).toEqual([[7]]);
    expect(host.leaked()).toBe(0);
  });

  test('stop when the handler is removed', async () => {
    const host = await planHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    const handler = await listen(host, seen);
    await host.Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.type('計画!B2', '7');
    await host.settle();
    expect([seen.length, host.session.desk.listenerCount]).toEqual([0, 0]);
  });

  test('are not raised while they are switched off', async () => {
    const host = await planHost();
    const seen: Excel.WorksheetChangedEventArgs[] = [];
    await listen(host, seen);
    await host.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await setValues(host, 'B2', [[1]]);
    await host.settle();
    expect(seen).toEqual([]);
  });

  test('tell of sheets and selections', async () => {
    const host = await planHost();
    const seen: string[] = [];
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const note = (event: { readonly type: string }) => Promise.resolve(void seen.push(event.type));
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onSelectionChanged.add(note);
      worksheets.getItem('計画').onChanged.add(note);
      await context.sync();
      worksheets.add('新').getRange('A1').values = [['x']];
      worksheets.getItem('裏').delete();
      worksheets.getItem('計画').getRange('A1').values = [['x']];
      await context.sync();
    });
    host.user.select('計画!B1:B2');
    await host.settle();
    expect(seen).toEqual([
      'WorksheetAdded',
      'WorksheetDeleted',
      'WorksheetChanged',
      'WorksheetSelectionChanged',
    ]);
  });
});
