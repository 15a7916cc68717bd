import { audit } from '../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../src/core/engine/settings';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

const AS_OF = { year: 2026, month: 4, day: 1 };
const YEARS = ['令和2年度', '令和3年度', '令和4年度', '令和5年度', '令和6年度'];

/** Sheets of about a thousand cells each: one KPI table and one cost table with its sums, all figures in order. */
function sheetOf(place: number): SheetSnapshot {
  const rows: CellValue[][] = [
    ['【数値目標】'],
    ['指標', '単位', '基準値', ...YEARS],
    ...Array.from({ length: 60 }, (_, i): CellValue[] => [
      `指標${place}の${i}番の件数`,
      '件',
      i,
      ...YEARS.map((_, year) => i + year + 1),
    ]),
    [],
    ['事業費（単位：千円）'],
    ['費目', ...YEARS, '合計'],
    ...Array.from({ length: 70 }, (_, i): CellValue[] => [
      `委託料${i}`,
      ...YEARS.map(() => i),
      i * YEARS.length,
    ]),
    ['合計', ...YEARS.map(() => 2_415), 2_415 * YEARS.length],
  ];
  return {
    name: `計画${place}`,
    visibility: 'visible',
    rows: rows.flatMap((values, row) =>
      values.length === 0
        ? []
        : [{ row, cells: values.map((value, column) => ({ row, column, value, formula: null, format: 0 })) }],
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
  };
}

/** `growth.js`: processor time of reading and checking without the file, from 10³ to 10⁶ cells; the best of a few rounds. */
for (const size of [1_000, 10_000, 100_000, 1_000_000]) {
  const sheets = Array.from({ length: size / 1_000 }, (_, place) => sheetOf(place));
  const workbook: WorkbookSnapshot = {
    sheets,
    numberFormats: ['General'],
    definedNames: [],
    dateSystem: 1900,
  };
  const times: number[] = [];
  for (let round = 0; round < (size > 10_000 ? 3 : 12); round += 1) {
    const before = process.cpuUsage();
    audit(workbook, { settings: DEFAULT_SETTINGS, asOf: AS_OF });
    times.push(process.cpuUsage(before).user / 1_000);
  }
  const best = Math.min(...times);
  const cells = sheets.reduce((sum, { rows }) => sum + rows.reduce((n, row) => n + row.cells.length, 0), 0);
  console.log(
    `  ${cells.toLocaleString('en-US').padStart(9)} cells ${best.toFixed(0).padStart(7)} ms ${((best * 1_000) / cells).toFixed(2).padStart(6)} µs a cell`,
  );
}
