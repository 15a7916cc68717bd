import { utils, write } from '@e965/xlsx';
import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import { buildReports } from '../../src/core/reports/build-reports';
import { createExcelHost as createAdapter } from '../../src/hosts/excel/excel-host';
import { createExcelHost, type ExcelHost } from '../excel-host/create-host';
import { reportOptions } from '../tools/report-plans';

/*
 * Round trips and bytes between the pane and Excel, on the genuine office.js: reading workbooks of 1, 10 and 100
 * sheets, writing the report sheets, and writing them again.
 */

const SHEETS = [1, 10, 100];
const KEYS = ['findings', 'achievement', 'variance', 'grant'] as const;
const ROWS = 60;

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
}

async function measured<T>(
  { counters }: ExcelHost,
  sheets: number,
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
