import { readFileSync } from 'node:fs';
import { audit } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { buildReports, DEFAULT_REPORTS } from '../../../src/core/reports/build-reports';
import { REPORT_KEYS } from '../../../src/core/workbook/sheet-names';
import type { ReportKey, SheetModel } from '../../../src/core/workbook/sheet-model';
import type { HostSheet } from '../../excel-host/model/sheet';
import { reportOptions } from '../../tools/report-plans';
import { ACHIEVEMENT, FINDINGS, PROTECTED, smallBook } from '../contract/workbooks';
import { area, cell, model, number, text } from '../xlsx/write/models';
import { dump } from './dump';
import { openInVm, type VmHost } from './vm-host';

async function written(models: readonly SheetModel[]): Promise<VmHost> {
  const made = await openInVm({ open: await smallBook() });
  await made.adapter.write(models);
  return made;
}

const sheetOf = ({ excel }: VmHost, name: string): HostSheet => excel.workbook.sheet(name);
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the reports of a published plan', () => {
  async function reports(keys: readonly ReportKey[] = REPORT_KEYS) {
    const bytes = new Uint8Array(readFileSync('assets/samples/tsuyama-typed.xlsx'));
    const made = await openInVm({ open: bytes });
    const { snapshot } = await made.adapter.read('workbook');
    const result = audit(snapshot, { asOf: { year: 2024, month: 7, day: 1 }, settings: DEFAULT_SETTINGS });
    return { ...made, models: buildReports(result, reportOptions(keys, snapshot)) };
  }

  test.each([
    ['the usual four', DEFAULT_REPORTS, 1_000_000],
    ['all seven', REPORT_KEYS, 2_000_000],
  ])('are written in two round trips, and again in three: %s', async (_, keys, mostBytes) => {
    const { adapter, excel, models } = await reports(keys);
    const first = excel.counters.batches;
    await adapter.write(models);
    expect(excel.counters.batches - first).toBe(2);
    const second = excel.counters.batches;
    const once = dump(excel);
    await adapter.write(models);
    expect(excel.counters.batches - second).toBe(3);
    expect(dump(excel)).toEqual(once);
    expect([...excel.counters.missing]).toEqual([]);
    expect(excel.counters.codes.every((code) => code === null)).toBe(true);
    expect(excel.counters.largestRequest).toBeLessThan(mostBytes);
    expect(excel.leaked()).toBe(0);
  });

  test('are all there', async () => {
    const { adapter, excel, models } = await reports();
    await adapter.write(models);
    for (const { name, cells, charts, merges, print } of models) {
      const sheet = excel.workbook.sheet(name);
      expect(sheet.charts).toHaveLength(charts.length);
      expect(sheet.merges).toHaveLength(merges.length);
      expect(sheet.page.rowBreaks).toEqual([...print.breaksBefore]);
      expect(sheet.page.columnBreaks).toEqual([...(print.columnBreaks?.before ?? [])]);
      for (const { row, column, content } of cells) {
        const now = sheet.cell(row, column);
        if (content.kind === 'formula') expect(now?.formula).toBe(content.formula);
        if (content.kind === 'number') expect(now?.value).toBe(Number(content.value));
        if (content.kind === 'text') expect(now?.value).toBe(content.text);
      }
    }
  });
});

test('everything that a model says', async () => {
  const made = await written([ACHIEVEMENT]);
  const sheet = sheetOf(made, '達成状況');
  const { page } = sheet;
  expect(sheet.merges).toEqual([area('A1:D1'), area('A2:D2')]);
  expect(sheet.frozen).toEqual({ rows: 3, columns: 1 });
  expect(sheet.autoFilter).toEqual(area('A3:D8'));
  expect(sheet.tabColor).toBe('#1F5A94');
  expect([page.orientation, page.paperSize, plain(page.zoom)]).toEqual([
    'Landscape',
    'A4',
    { horizontalFitToPages: 1 },
  ]);
  expect([page.titleRows?.top, page.titleRows?.bottom, page.rowBreaks]).toEqual([2, 2, [30]]);
  expect(page.headersFooters).toMatchObject({
    leftHeader: '点検',
    rightHeader: '&D',
    centerFooter: '&P / &N',
  });
  expect(sheet.rowHeights.get(0)).toBe(30);
  expect(sheet.columnWidths.get(0)).toBe((22 * 8 + 5) * 0.75);
  expect(sheet.columnWidths.has(4)).toBe(false);
  expect(sheet.conditionalFormats).toMatchObject([
    { area: area('D4:D8'), formula: '=AND(ISNUMBER(D4),D4<1)', fill: '#FFC7CE', bold: true },
  ]);
  expect(plain(sheet.validations.map(({ area: where, rule }) => [where, rule]))).toEqual([
    [area('C4:C8'), { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }],
    [area('F4:F8'), { list: { inCellDropDown: true, source: '速報,確定' } }],
    [area('G4:G8'), { date: { formula1: '1900-01-01', formula2: '9999-12-31', operator: 'Between' } }],
    [area('H4:H8'), { textLength: { formula1: 200, operator: 'LessThanOrEqualTo' } }],
  ]);
  const title = sheet.formatOf(0, 0);
  expect(title).toMatchObject({ bold: true, size: 16, color: '#1F3864' });
  expect(sheet.formatOf(3, 2)).toMatchObject({ locked: false, numberFormat: '#,##0"人"' });
  expect(sheet.formatOf(3, 1).lines['EdgeLeft']).toMatchObject({ style: 'Continuous', weight: 'Thin' });
  expect(sheet.formatOf(8, 0).lines['EdgeTop']).toMatchObject({ weight: 'Medium' });
  const linked = sheet.cell(3, 0);
  expect(linked).toMatchObject({ value: '2016年度', hyperlink: { documentReference: "'点検結果'!A1" } });
  expect(linked?.format).toMatchObject({ underline: 'None', color: '#000000' });
});

test('charts draw from the cells, and their combined lines are lines', async () => {
  const { charts } = sheetOf(await written([ACHIEVEMENT]), '達成状況');
  expect(charts.map(({ chartType }) => chartType)).toEqual([
    'ColumnClustered',
    'BarClustered',
    'LineMarkers',
    'ColumnStacked',
    'BarStacked',
    'ColumnClustered',
  ]);
  const combined = charts.at(-1);
  expect(combined?.series.map(({ name, chartType, values }) => [name, chartType, values?.area])).toEqual([
    ['実績 & 見込み', null, area('C4:C8')],
    ['目標', 'LineMarkers', area('B4:B8')],
  ]);
  expect(combined?.anchor).toEqual({ top: 42, left: 8, bottom: 56, right: 13 });
  expect(charts[0]?.series[0]?.categories).toMatchObject({ area: area('A4:A8') });
  expect(charts.every(({ legend }) => legend.visible)).toBe(true);
});

test('a chart without any figure yet still has its series', async () => {
  const [chart] = ACHIEVEMENT.charts;
  if (chart === undefined) throw new Error('No chart');
  const blank = model({ cells: [cell('A1', text('x'))], charts: [chart] });
  const { charts } = sheetOf(await written([blank]), '点検結果');
  expect(charts[0]?.series.map(({ values }) => values?.area)).toEqual([area('B4:B8'), area('C4:C8')]);
});

test('protection comes last and lets people sort', async () => {
  const sheet = sheetOf(await written([PROTECTED]), '実績入力');
  expect(plain(sheet.protection)).toEqual({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
});

test("a user's chart that draws from a sheet of ours keeps drawing", async () => {
  const made = await written([ACHIEVEMENT]);
  const { excel, adapter } = made;
  await excel.Excel.run(async (context) => {
    const own = context.workbook.worksheets.getItem('計画');
    own.charts.add('Line', context.workbook.worksheets.getItem('達成状況').getRange('B3:C8'), 'Columns');
    await context.sync();
  });
  const before = sheetOf(made, '達成状況');
  await adapter.write([ACHIEVEMENT, FINDINGS]);
  const series = sheetOf(made, '計画').charts[0]?.series ?? [];
  expect(series.map(({ values }) => [values?.sheet === before, values?.area])).toEqual([
    [true, area('B4:B8')],
    [true, area('C4:C8')],
  ]);
  expect(before.alive).toBe(true);
});

test('a sheet of ours that was renamed and moved is written where it is', async () => {
  const made = await written([ACHIEVEMENT, FINDINGS]);
  await made.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('達成状況');
    sheet.name = 'R8 結果';
    sheet.position = 0;
    await context.sync();
  });
  await made.adapter.write([ACHIEVEMENT]);
  expect(made.excel.workbook.sheets.map(({ name }) => name)).toEqual(['R8 結果', '計画', '点検結果']);
  expect(made.excel.workbook.findName('_tenken.achievement', null)?.formula).toBe("='R8 結果'!$A$1");
});

test('what a lost session left behind is cleared away', async () => {
  const made = await openInVm({ open: await smallBook() });
  made.excel.workbook.addSheet('_tenken~findings').visibility = 'Hidden';
  await made.adapter.write([FINDINGS]);
  expect(made.excel.workbook.sheets.map(({ name }) => name)).toEqual(['計画', '点検結果']);
});

test('very many findings are written in requests that Excel takes', async () => {
  const rows = Array.from({ length: 6000 }, (_, row) => row);
  const large = model({
    cells: rows.flatMap((row) => [
      cell(`A${row + 1}`, number(String(row)), { border: 'thin' }),
      cell(`B${row + 1}`, text(`指標「観光客数」の目標値が年度ごとの合計と合いません。${row}`), {
        wrap: true,
      }),
      cell(`C${row + 1}`, text('計画!B2'), {}, { sheet: '計画', row: 1, column: 1 }),
    ]),
  });
  const { adapter, excel } = await openInVm({ open: await smallBook() });
  await adapter.write([large]);
  expect(excel.counters.largestRequest).toBeLessThan(5_000_000);
  expect(excel.counters.codes.every((code) => code === null)).toBe(true);
  expect(excel.workbook.sheet('点検結果').cell(5999, 2)?.value).toBe('計画!B2');
  const once = dump(excel);
  await adapter.write([large]);
  expect(dump(excel)).toEqual(once);
  expect(excel.counters.largestRequest).toBeLessThan(5_000_000);
});
