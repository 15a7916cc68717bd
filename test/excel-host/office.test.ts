import { codeOf, plain, planHost } from './test-hosts';

describe('the genuine library on the test host', () => {
  test('loads sheets and values', async () => {
    const { Excel, counters, leaked } = await planHost();
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/id,items/position');
      const used = sheets.getItem('計画').getUsedRangeOrNullObject(true);
      used.load('values,formulas,numberFormat,address,rowIndex,valueTypes');
      await context.sync();
      return {
        names: sheets.items.map(({ name, position }) => [name, position]),
        values: used.values,
        address: used.address,
        types: used.valueTypes,
      };
    });
    expect(plain(read)).toEqual({
      names: [
        ['計画', 0],
        ['裏', 1],
      ],
      values: [
        ['項目', '値'],
        ['人数', 120],
      ],
      address: '計画!A1:B2',
      types: [
        ['String', 'String'],
        ['String', 'Double'],
      ],
    });
    expect(counters.batches).toBe(2);
    expect(leaked()).toBe(0);
  });

  test('what was not loaded throws PropertyNotLoaded', async () => {
    const { Excel } = await planHost();
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('A1');
      range.load('address');
      await context.sync();
      return range.values;
    });
    expect(await codeOf(reading)).toBe('PropertyNotLoaded');
  });

  test('null objects', async () => {
    const { Excel, leaked } = await planHost();
    const found = await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('無い');
      const name = names.getItemOrNullObject('無い');
      const used = worksheets.getItem('裏').getRange('D4:E5').getUsedRangeOrNullObject(true);
      const below = sheet.getRange('A1');
      await context.sync();
      return [sheet.isNullObject, name.isNullObject, used.isNullObject, below.isNullObject];
    });
    expect(plain(found)).toEqual([true, true, true, true]);
    expect(leaked()).toBe(0);
  });

  test('errors say where', async () => {
    const { Excel } = await planHost();
    const error: OfficeExtension.Error = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('無い');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
    }).catch((caught) => caught);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(error.debugInfo.statement).toMatch(/getItem/);
  });

  test('large writes are split by the library and arrive whole', async () => {
    const { Excel, workbook, leaked } = await planHost();
    const values = Array.from({ length: 1000 }, (_, row) => [row, row * 2, `r${row}`]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('裏').getRange('A1:C1000').values = values;
      await context.sync();
    });
    const sheet = workbook.sheet('裏');
    expect(sheet.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 999, right: 2 });
    expect(sheet.cell(999, 2)?.value).toBe('r999');
    expect(leaked()).toBe(0);
  });

  test('a range serves over several syncs through its reference', async () => {
    const { Excel, leaked } = await planHost();
    const during: number[] = [];
    const host = { leaked };
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('A1:B2').getCell(1, 1);
      await context.sync();
      during.push(host.leaked());
      range.values = [[5]];
      range.load('values');
      await context.sync();
      expect(plain(range.values)).toEqual([[5]]);
    });
    expect(during).toEqual([2]);
    expect(leaked()).toBe(0);
  });

  test('dimensions must fit', async () => {
    const { Excel } = await planHost();
    const writing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('計画').getRange('A1:B2').values = [[1], [2]];
      await context.sync();
    });
    expect(await codeOf(writing)).toBe('InvalidArgument');
  });

  test('members that are not implemented say so and are counted', async () => {
    const { Excel, counters } = await planHost();
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('計画').getRange('A1').autoFill('A1:A5');
      await context.sync();
    });
    expect(await codeOf(asking)).toBe('NotImplemented');
    expect([...counters.missing]).toEqual([['Range.autoFill', 1]]);
  });
});
