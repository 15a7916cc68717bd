import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** Kinds of workbooks whose cost could grow in different ways; each makes about so many cells. */
export const KINDS = {
  'sheets of two tables': (cells) =>
    many(cells / 1_000, (i) => [sheetOf(`計画${i}`, [...kpiTable(i, 60), [], ...costTable(i, 70)])]),
  'small tables stacked': (cells) => [
    sheetOf(
      '計画',
      many(cells / 100, (i) => [...kpiTable(i, 6), [], ...costTable(i, 6), []]),
    ),
  ],
  'one table printed again and again': (cells) => [
    sheetOf(
      '計画',
      many(cells / 100, () => [...kpiTable(0, 12), []]),
    ),
  ],
  'wrong totals': (cells) => [
    sheetOf(
      '計画',
      many(cells / 50, (i) => [...costTable(i, 5, 1), []]),
    ),
  ],
  'one long table': (cells) => [
    sheetOf('数値目標', kpiTable(0, cells / 16)),
    sheetOf('事業費', costTable(0, cells / 14)),
  ],
  'wide months': (cells) => [sheetOf('数値目標', wideTable(Math.round(Math.sqrt(cells))))],
  'numbers in no table': (cells) => [
    sheetOf(
      '記録',
      many(cells / 20, (i) => [junkRow(i)]),
    ),
  ],
} satisfies Readonly<Record<string, (cells: number) => readonly SheetSnapshot[]>>;

type Row = readonly CellValue[];

export type Kind = keyof typeof KINDS;

export function cellsOf({ sheets }: WorkbookSnapshot): number {
  return sheets.reduce((sum, { rows }) => sum + rows.reduce((n, { cells }) => n + cells.length, 0), 0);
}

export function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, numberFormats: ['General'], definedNames: [], dateSystem: 1900 };
}

const YEARS = ['令和2年度', '令和3年度', '令和4年度', '令和5年度', '令和6年度'];

function kpiTable(place: number, rows: number): readonly Row[] {
  return [
    [`【数値目標】 その${place}`],
    ['指標', '単位', '基準値', ...YEARS],
    ...many(rows, (i) => [[`指標${place}の${i}番の件数`, '件', i, ...YEARS.map((_, year) => i + year + 1)]]),
  ];
}

/** Items with their sums; `off` is added to the total of the first year. */
function costTable(place: number, rows: number, off = 0): readonly Row[] {
  const count = Math.floor(rows);
  const sum = (count * (count - 1)) / 2;
  return [
    [`事業費 その${place}（単位：千円）`],
    ['費目', ...YEARS, '合計'],
    ...many(count, (i) => [[`委託料${i}`, ...YEARS.map(() => i), i * YEARS.length]]),
    ['合計', ...YEARS.map((_, i) => (i === 0 ? sum + off : sum)), sum * YEARS.length],
  ];
}

/** Twelve months a year across, as many indicators as months. */
function wideTable(size: number): readonly Row[] {
  const months = many(size, (i) => [`${2001 + Math.floor(i / 12)}年${(i % 12) + 1}月末`]);
  return [
    ['【数値目標】'],
    ['指標', '単位', ...months],
    ...many(size, (i) => [[`指標${i}の件数`, '件', ...months.map((_, month) => i + month)]]),
  ];
}

function junkRow(i: number): Row {
  return many(20, (column) => [
    column % 5 === 0 ? `記録${i % 977}-${column}` : (i * 7 + column * 13) % 1_009,
  ]);
}

function many<T>(count: number, make: (i: number) => readonly T[]): readonly T[] {
  return Array.from({ length: Math.max(1, Math.floor(count)) }, (_, i) => make(i)).flat();
}

function sheetOf(name: string, rows: readonly Row[]): SheetSnapshot {
  return {
    name,
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
