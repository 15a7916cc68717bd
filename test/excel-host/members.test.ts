import { codeOf, plain, planHost } from './test-hosts';

describe('members that the adapter uses', () => {
  test('formats of cells', async () => {
    const { Excel, workbook } = await planHost();
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('計画').getRange('A1:B2');
      range.format.fill.color = '#ddeeff';
      range.format.font.set({ bold: true, size: 12, color: '#333333' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 80;
      range.format.protection.locked = false;
      const edges: Excel.BorderIndex[] = ['EdgeTop', 'InsideHorizontal'] as Excel.BorderIndex[];
      for (const edge of edges) range.format.borders.getItem(edge).style = 'Continuous';
      range.getCell(0, 0).format.fill.clear();
      await context.sync();
      range.load('format/fill/color,format/font/bold,format/columnWidth,format/wrapText');
      const cells = range.getCellProperties({ format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return { format: range.format.toJSON(), cells: cells.value };
    });
    expect(plain(read.format)).toMatchObject({
      columnWidth: 80,
      wrapText: true,
      font: { bold: true },
      fill: { color: null },
    });
    expect(plain(read.cells)).toMatchObject([
      [{ format: { fill: { color: '#FFFFFF' } } }, { format: { fill: { color: '#DDEEFF' } } }],
      [{}, {}],
    ]);
    const { lines } = workbook.sheet('計画').formatOf(0, 1);
    expect([lines.EdgeTop?.style, lines.EdgeBottom?.style, lines.EdgeLeft]).toEqual([
      'Continuous',
      'Continuous',
      undefined,
    ]);
  });

  test('sheets, panes, page layout, names', async () => {
    const { Excel, workbook } = await planHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('点検結果');
      sheet.showGridlines = false;
      sheet.tabColor = '#336699';
      sheet.position = 0;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.pageLayout.set({
        orientation: 'Landscape',
        paperSize: 'A4',
      } as Excel.Interfaces.PageLayoutUpdateData);
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.centerHorizontally = true;
      sheet.pageLayout.setPrintTitleRows('$1:$3');
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      sheet.horizontalPageBreaks.add('A10');
      sheet.autoFilter.apply(sheet.getRange('A3:D9'));
      const name = context.workbook.names.add('_tenken.findings', sheet.getRange('A1'));
      name.visible = false;
      sheet.activate();
      await context.sync();
    });
    const sheet = workbook.sheet('点検結果');
    expect(workbook.sheets[0]).toBe(sheet);
    expect(workbook.active).toBe(sheet);
    expect(sheet.frozen).toEqual({ rows: 3, columns: 2 });
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      rowBreaks: [9],
      titleRows: { top: 0, bottom: 2 },
    });
    expect(workbook.findName('_tenken.findings')).toMatchObject({
      formula: '=点検結果!$A$1',
      visible: false,
    });
  });

  test('renaming and deleting a sheet reaches formulas and names', async () => {
    const { Excel, workbook } = await planHost();
    workbook.sheet('裏').open(0, 1).formula = "SUM('計画'!B2:B3)+計画!B2";
    workbook.names.push({ name: '人数', formula: '=計画!$B$2', visible: true, comment: '', sheet: null });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('計画').name = '新計画';
      await context.sync();
    });
    expect(workbook.sheet('裏').cell(0, 1)?.formula).toBe("SUM('新計画'!B2:B3)+'新計画'!B2");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('新計画').delete();
      await context.sync();
    });
    expect(workbook.sheet('裏').cell(0, 1)?.formula).toBe('SUM(#REF!)+#REF!');
    expect(workbook.findName('人数')?.formula).toBe('=#REF!');
  });

  test('charts', async () => {
    const { Excel, workbook } = await planHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('計画');
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('D1'), 'Columns');
      chart.name = '達成';
      chart.title.text = '達成率';
      const series = chart.series.add('実績');
      series.setValues(sheet.getRange('B2:B3'));
      series.setXAxisValues(sheet.getRange('A2:A3'));
      series.format.fill.setSolidColor('#4472C4');
      const line = chart.series.add('目標');
      line.setValues(sheet.getRange('C2:C3'));
      line.chartType = 'Line';
      chart.axes.valueAxis.title.text = '人';
      chart.legend.position = 'Bottom';
      chart.displayBlanksAs = 'NotPlotted';
      chart.setPosition('A5', 'F20');
      await context.sync();
    });
    const [chart] = workbook.sheet('計画').charts;
    expect(chart).toMatchObject({
      name: '達成',
      title: '達成率',
      anchor: { top: 4, left: 0, bottom: 19, right: 5 },
    });
    expect(chart?.series.map(({ name, color, chartType }) => [name, color, chartType])).toEqual([
      ['実績', '#4472C4', null],
      ['目標', null, 'Line'],
    ]);
    const names = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('計画');
      charts.load('items/name,items/series/items/name');
      await context.sync();
      const found = charts.items.map((item) => [item.name, item.series.items.map(({ name }) => name)]);
      for (const item of charts.items) item.delete();
      await context.sync();
      return plain(found);
    });
    expect(names).toEqual([['達成', ['実績', '目標']]]);
    expect(workbook.sheet('計画').charts).toEqual([]);
  });

  test('conditional formats, data validation, hyperlinks, hidden rows', async () => {
    const { Excel, workbook } = await planHost();
    workbook.sheet('計画').hiddenRows.add(1);
    const hidden = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('計画');
      const range = sheet.getRange('A1:B2');
      const { custom } = range.conditionalFormats.add('Custom');
      custom.rule.formula = '=$B1>100';
      custom.format.fill.color = '#FFC7CE';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: '〇,×' } };
      range.dataValidation.prompt = { showPrompt: true, title: '入力', message: '選ぶ' };
      sheet.getRange('D1').hyperlink = { documentReference: "'裏'!A1", textToDisplay: '裏へ' };
      const rows = sheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      return plain(rows.value);
    });
    expect(hidden).toEqual([{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }]);
    const sheet = workbook.sheet('計画');
    expect(sheet.conditionalFormats).toMatchObject([{ formula: '=$B1>100', fill: '#FFC7CE' }]);
    expect(sheet.validations).toMatchObject([
      { rule: { list: { source: '〇,×' } }, prompt: { title: '入力' } },
    ]);
    expect(sheet.cell(0, 3)?.value).toBe('裏へ');
  });

  test('tables, date system, settings', async () => {
    const host = await planHost();
    host.workbook.dateSystem = 1904;
    host.workbook.sheet('計画').tables = [
      {
        id: '{t}',
        name: 'KPI',
        area: { top: 0, left: 0, bottom: 1, right: 1 },
        headerRows: 1,
        totalsRows: 0,
      },
    ];
    const read = await host.Excel.run(async (context) => {
      const { tables, functions, application } = context.workbook;
      tables.load('items/name,items/showTotals');
      const date = functions.date(1904, 1, 1).load('value');
      application.load('calculationMode');
      application.suspendScreenUpdatingUntilNextSync();
      const range = context.workbook.worksheets
        .getItem('計画')
        .tables.getItem('KPI')
        .getRange()
        .load('address');
      await context.sync();
      return plain([
        tables.items.map(({ name }) => name),
        date.value,
        application.calculationMode,
        range.address,
      ]);
    });
    expect(read).toEqual([['KPI'], 0, 'Automatic', '計画!A1:B2']);
    host.Office.context.document.settings.set('a', { b: 1 });
    await new Promise((resolve) => host.Office.context.document.settings.saveAsync(resolve));
    expect(host.workbook.settings.get('a')).toEqual({ b: 1 });
  });

  test('names that are taken and the last visible sheet', async () => {
    const { Excel, workbook } = await planHost();
    const work = (use: (sheets: Excel.WorksheetCollection) => unknown) =>
      codeOf(
        Excel.run(async (context) => {
          use(context.workbook.worksheets);
          await context.sync();
        }),
      );
    expect(await work((sheets) => sheets.add('計画'))).toBe('ItemAlreadyExists');
    expect(await work((sheets) => sheets.add('a/b'))).toBe('InvalidArgument');
    workbook.sheet('裏').visibility = 'Hidden';
    expect(await work((sheets) => sheets.getItem('計画').delete())).toBe('InvalidOperation');
  });
});
