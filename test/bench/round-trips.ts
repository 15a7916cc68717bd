import { utils, write } from '@e965/xlsx';
import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { buildReports } from '../../src/core/reports/build-reports';
import type { SheetModel } from '../../src/core/workbook/sheet-model';
import { createExcelHost as createAdapter } from '../../src/hosts/excel/excel-host';
import { createExcelHost, type ExcelHost } from '../excel-host/create-host';
import { reportOptions } from '../tools/report-plans';

/*
 * Round trips and bytes between the pane and Excel, on the genuine office.js: reading workbooks of 1, 10 and 100
 * sheets, writing the report sheets, and writing them again. Then the largest plan that people keep, 300 indicators for
 * 10 years, with all sheets that it can have, and beside it the same cells written as bare contents, which is the least
 * that any add-in can do.
 */

const SHEETS = [1, 10, 100];
const KEYS = ['findings', 'achievement', 'variance', 'grant'] as const;
const ROWS = 60;
const ALL = ['actuals', 'achievement', 'variance', 'grant', 'publication', 'findings'] as const;
const INDICATORS = 300;
const ROWS_A_REQUEST = 500;
const YEARS = Array.from({ length: 10 }, (_, index) => 2016 + index);

void main();

async function main(): Promise<void> {
  console.log('Round trips to Excel (genuine office.js, test host)');
  console.log(
    `  ${'sheets'.padEnd(8)}${'step'.padEnd(14)}${['trips', 'KB sent', 'KB received', 'ms'].map(right).join('')}`,
  );
  for (const sheets of SHEETS) {
    const excel = await createExcelHost({ open: workbookOf(sheets) });
    const adapter = createAdapter({
      newContext: () => new excel.Excel.RequestContext(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    });
    const { snapshot } = await measured(excel, sheets, 'read', () => adapter.read('workbook'));
    const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2026, month: 4, day: 1 } });
    const models = buildReports(result, reportOptions(KEYS, snapshot));
    await measured(excel, sheets, 'write', () => adapter.write(models));
    await measured(excel, sheets, 'write again', () => adapter.write(models));
  }
  await largestPlan();
}

async function largestPlan(): Promise<void> {
  const excel = await createExcelHost({ open: planOf(INDICATORS) });
  const adapter = createAdapter({
    newContext: () => new excel.Excel.RequestContext(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  });
  const name = `${INDICATORS}×${YEARS.length}`;
  const { snapshot } = await measured(excel, name, 'read', () => adapter.read('workbook'));
  const models = await measured(excel, name, 'build', () => {
    const result = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2026, month: 4, day: 1 } });
    return Promise.resolve(buildReports(result, reportOptions(ALL, snapshot)));
  });
  const write = await measured(excel, name, 'write', () => timed(() => adapter.write(models)));
  await measured(excel, name, 'write again', () => adapter.write(models));
  const bare = await createExcelHost({ open: planOf(INDICATORS) });
  const least = await measured(bare, name, 'bare write', () => timed(() => bareWrite(bare, models)));
  const cells = models.reduce((sum, model) => sum + model.cells.length, 0);
  console.log(`  ${cells.toLocaleString('en-US')} cells; write ÷ bare write ${(write / least).toFixed(1)}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Contents alone, a rectangle a sheet. */
async function bareWrite({ Excel }: ExcelHost, models: readonly SheetModel[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const { name, cells } of models) {
      const bottom = cells.reduce((most, { row }) => Math.max(most, row), 0);
      const right = cells.reduce((most, { column }) => Math.max(most, column), 0);
      const grid = Array.from({ length: bottom + 1 }, () => Array<string | number>(right + 1).fill(''));
      for (const { row, column, content } of cells) {
        const line = grid[row];
        if (line === undefined || content.kind === 'blank') continue;
        if (content.kind === 'formula') line[column] = `=${content.formula}`;
        else line[column] = content.kind === 'number' ? Number(content.value) : `'${content.text}`;
      }
      const sheet = context.workbook.worksheets.add(name);
      // A request takes 5 MB.
      for (let top = 0; top < grid.length; top += ROWS_A_REQUEST) {
        const part = grid.slice(top, top + ROWS_A_REQUEST);
        sheet.getRangeByIndexes(top, 0, part.length, right + 1).formulas = part;
        await context.sync();
      }
    }
  });
}

async function measured<T>(
  { counters }: ExcelHost,
  sheets: number | string,
  step: string,
  work: () => Promise<T>,
): Promise<T> {
  const { batches, bytesIn, bytesOut } = counters;
  const start = performance.now();
  const result = await work();
  const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en-US');
  const figures = [
    String(counters.batches - batches),
    kilobytes(counters.bytesIn - bytesIn),
    kilobytes(counters.bytesOut - bytesOut),
    Math.round(performance.now() - start).toLocaleString('en-US'),
  ];
  console.log(`  ${String(sheets).padEnd(8)}${step.padEnd(14)}${figures.map(right).join('')}`);
  return result;
}

function right(text: string): string {
  return text.padStart(13);
}

/** A KPI table with targets and actuals for every year, without the last actuals. */
function planOf(indicators: number): Uint8Array {
  const rows = [
    ['指標', '単位', '基準値', ...YEARS.flatMap((year) => [`${year}年度 目標`, `${year}年度 実績`])],
    ...Array.from({ length: indicators }, (_, index) => [
      `第${index + 1}地区の移住者数`,
      '人',
      100 + index,
      ...YEARS.flatMap((year, at) => [
        100 + index + 5 * (at + 1),
        year < 2024 ? 100 + index + 4 * (at + 1) + (index % 3) : null,
      ]),
    ]),
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'KPI');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}

/** Every tenth sheet is a plan's table of indicators, with a few of them; the others are lists of results. */
function workbookOf(sheets: number): Uint8Array {
  const book = utils.book_new();
  for (let index = 0; index < sheets; index++) {
    const isPlan = index % 10 === 0;
    const years = [2021, 2022, 2023];
    const rows = isPlan
      ? [
          ['No.', '指標', '単位', '基準値', ...years.map((year) => `${year}年度目標値`)],
          ...['移住者数', '観光入込客数', '新規就農者数'].map((name, place) => [
            place + 1,
            `${name}（第${index + 1}地区）`,
            '人',
            100 * (place + 1),
            ...years.map((year) => 100 * (place + 1) + (year - 2020) * 5),
          ]),
        ]
      : Array.from({ length: ROWS }, (_, row) => [
          row + 1,
          `記録${index}-${row}`,
          row * 7,
          row * 1.5,
          '備考',
        ]);
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), `シート${index + 1}`);
  }
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as ArrayBuffer);
}
