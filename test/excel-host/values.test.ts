import { codeOf, plain, planHost, setValues } from './test-hosts';

describe('values set through the API', () => {
  test.each([
    ['1/2', 46024, 'm"月"d"日"'],
    ['5-2', 46144, 'm"月"d"日"'],
    ['2024/4/1', 45383, 'yyyy/m/d'],
    ['平成29年3月', 42795, '[$-411]ggge"年"m"月"'],
    ['令和6年4月1日', 45383, '[$-411]ggge"年"m"月"d"日"'],
    ['R6.4.1', 45383, '[$-411]ge.m.d'],
    ['2024年4月', 45383, 'yyyy"年"m"月"'],
    ['1,234', 1234, '#,##0'],
    ['12.5%', 0.125, '0.00%'],
    ['(15)', -15, 'General'],
    ['0 1/2', 0.5, '# ?/?'],
    ['１２', 12, 'General'],
    ['9:30', 0.3958333333333333, 'h:mm'],
    ['TRUE', true, 'General'],
    ['13/45', '13/45', 'General'],
    ['令和6年度', '令和6年度', 'General'],
    ['▲5', '▲5', 'General'],
    ["'1/2", '1/2', 'General'],
    ['1-2-3-4', '1-2-3-4', 'General'],
  ])('%s is read as typing is', async (text, value, format) => {
    const host = await planHost();
    host.workbook.today = { year: 2026 };
    await setValues(host, 'D4', [[text]]);
    const sheet = host.workbook.sheet('計画');
    expect(sheet.cell(3, 3)?.value).toBe(value);
    expect(sheet.formatOf(3, 3).numberFormat).toBe(format);
  });

  test('format @ keeps text', async () => {
    const host = await planHost();
    await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('D4:D5');
      range.numberFormat = [['@'], ['@']];
      range.values = [['1/2'], ['=A1']];
      await context.sync();
    });
    const sheet = host.workbook.sheet('計画');
    expect([sheet.cell(3, 3)?.value, sheet.cell(4, 3)?.value, sheet.cell(4, 3)?.formula]).toEqual([
      '1/2',
      '=A1',
      null,
    ]);
  });

  test('a formula takes its result from the hook', async () => {
    const host = await planHost({ evaluate: ({ formula }) => (formula === 'B2*2' ? 240 : undefined) });
    await setValues(host, 'C2:D2', [['=B2*2', '=B2*3']]);
    const sheet = host.workbook.sheet('計画');
    expect([sheet.cell(1, 2)?.value, sheet.cell(1, 3)?.value]).toEqual([240, 0]);
    const formulas = await host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('B2:D2').load('formulas');
      await context.sync();
      return plain(range.formulas);
    });
    expect(formulas).toEqual([[120, '=B2*2', '=B2*3']]);
  });

  test('null leaves a cell, an empty text blanks it', async () => {
    const host = await planHost();
    await setValues(host, 'A2:B2', [[null, '']]);
    const sheet = host.workbook.sheet('計画');
    expect([sheet.cell(1, 0)?.value, sheet.cell(1, 1)?.value]).toEqual(['人数', null]);
  });

  test('entire columns give null where values would be', async () => {
    const { Excel } = await planHost();
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('A:B').load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });

  test('merged areas are listed up to 512', async () => {
    const host = await planHost();
    const sheet = host.workbook.sheet('裏');
    sheet.merges = Array.from({ length: 512 }, (_, row) => ({ top: row, bottom: row, left: 0, right: 1 }));
    const list = (address: string) =>
      host.Excel.run(async (context) => {
        const areas = context.workbook.worksheets
          .getItem('裏')
          .getRange(address)
          .getMergedAreasOrNullObject();
        areas.load('areaCount,areas/items/address');
        await context.sync();
        return areas.areaCount === areas.areas.items.length ? areas.areas.items[1]?.address : '';
      });
    expect(await list('A1:B600')).toBe('裏!A2:B2');
    sheet.merges.push({ top: 550, bottom: 551, left: 0, right: 0 });
    expect(await codeOf(list('A1:B600'))).toBe('GeneralException');
  });
});
