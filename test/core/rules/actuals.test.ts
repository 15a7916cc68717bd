import { isSameYear } from '../../../src/core/calendar/period';
import { audit } from '../../../src/core/audit';
import { formatIso, parseIsoDate } from '../../../src/core/calendar/civil';
import { parsePeriod } from '../../../src/core/calendar/parse-period';
import type { CivilDate, Period } from '../../../src/core/calendar/period';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import type { KpiTable } from '../../../src/core/plan/indicator';
import {
  certainYear,
  dueState,
  finalTarget,
  headerOver,
  isOpen,
  notesOf,
  targetOf,
  wordsInRow,
} from '../../../src/core/rules/support/actuals';
import { type CellRef, parseAddress } from '../../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { type Grid, snapshotOf } from '../../tools/grid';

function day(iso: string): CivilDate {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(iso);
  return date;
}

function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(text);
  return found;
}

function cell(address: string): CellRef {
  const place = parseAddress(address);
  if (place === null) throw new Error(address);
  return { sheet: '計画', ...place };
}

/** The first KPI table of a grid. */
function read(grid: Grid): { readonly snapshot: WorkbookSnapshot; readonly table: KpiTable } {
  const snapshot = snapshotOf(grid);
  const { plans } = audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: day('2026-11-21') });
  const table = plans[0]?.kpiTables[0];
  if (table === undefined) throw new Error('No table was read');
  return { snapshot, table };
}

describe('the year that a figure belongs to', () => {
  test.each([
    ['令和7年度', '2025 until 2026-03-31'],
    ['令和7年度末', '2025 until 2026-03-31'],
    ['令和8年3月末', '2025 until 2026-03-31'],
    ['令和7年9月', '2025 until 2025-09-30'],
    ['令和8年1月1日', '2025 until 2026-01-01'],
    ['令和7年', null],
    ['令和5年度～令和7年度', null],
    ['1年目', null],
  ])('%s', (text, wanted) => {
    const year = certainYear(period(text));
    expect(year === null ? null : `${year.fiscalYear} until ${formatIso(year.end)}`).toBe(wanted);
  });

  test('a place in a plan whose years are known', () => {
    const first: Period = { ...period('1年目'), fiscalYear: 2024 };
    expect(certainYear(first)).toEqual({ fiscalYear: 2024, end: day('2025-03-31') });
    expect(certainYear(null)).toBeNull();
  });
});

test.each([
  ['令和7年度', '2025年度', true],
  ['令和7年度', '令和8年3月', true],
  ['令和7年度', '令和8年度', false],
  ['1年目', '1年目', true],
  ['1年目', '2年目', false],
  ['1年目', '令和7年度', false],
])('%s and %s are one year: %s', (a, b, same) => {
  expect(isSameYear(period(a), period(b))).toBe(same);
  expect(isSameYear(period(b), period(a))).toBe(same);
  expect(isSameYear(period(a), null)).toBe(false);
  expect(isSameYear(null, period(b))).toBe(false);
});

test('of two rates with their years, the fiscal year counts and not the place', () => {
  const first = { ...period('令和7年度'), ordinal: 1 };
  expect(isSameYear(first, { ...period('令和8年度'), ordinal: 1 })).toBe(false);
  expect(isSameYear(first, period('1年目'))).toBe(true);
});

test.each([
  ['2026-03-31', 'running'],
  ['2026-04-01', 'ended'],
  ['2026-07-31', 'ended'],
  ['2026-08-01', 'due'],
])('on %s the result of 令和7年度, wanted after four months, is %s', (asOf, state) => {
  expect(dueState(day('2026-03-31'), 4, day(asOf))).toBe(state);
});

describe('targets', () => {
  const { table } = read(`
    | KPI | 事業開始前 | 令和6年度増加分 1年目 | 令和7年度増加分 2年目 | 令和8年度増加分 3年目 | KPI増加分の累計 | 令和6年度 実績 |
    | 起業件数（件） | 3 | 5 | 15 | - | 20 | 4 |`);
  const [row] = table.rows;

  test('of a year', () => {
    expect(row && targetOf(row, period('令和7年度'))?.text).toBe('15');
    expect(row && targetOf(row, period('令和8年度'))?.text).toBe('-');
    expect(row && targetOf(row, period('令和9年度'))).toBeUndefined();
    expect(row && targetOf(row, null)).toBeUndefined();
  });

  test('the last that is a figure and no total', () => {
    expect(row && finalTarget(row)?.text).toBe('15');
  });

  test('a figure wins over a blank of the same year', () => {
    const [blank, figure] = [row?.targets[2], row?.targets[1]];
    if (row === undefined || blank === undefined || figure === undefined) throw new Error('No targets');
    const twice = { ...row, targets: [{ ...blank, period: figure.period }, figure] };
    expect(targetOf(twice, figure.period)?.text).toBe('15');
  });

  test('there may be none', () => {
    expect(row && finalTarget({ ...row, targets: [] })).toBeNull();
  });
});

describe('words near a figure', () => {
  const { snapshot, table } = read(`
    | 三行より上 |

    注1　上の注
    【数値目標】
    | 指標 | 令和7年度 目標 | 令和7年度 実績 | 備考 | | 欄外 |
    | 移住者数（人） | 100 | 96 | 9月末　時点 | | 表の外 |
    | 起業件数（件） | 5 | 4 | 速報値 |
    ※下の注
    | | 二列目の注 |
    三行目
    四行目`);

  test('of its row, within the table', () => {
    expect(wordsInRow(snapshot, table.table, cell('C6'))).toBe('移住者数(人) 9月末時点');
    expect(wordsInRow(snapshot, table.table, cell('C7'))).toBe('起業件数(件) 速報値');
    expect(wordsInRow(snapshot, table.table, cell('C8'))).toBe('');
  });

  test('three rows of notes on either side, and the title', () => {
    expect(notesOf(snapshot, table.table)).toBe(
      '注1上の注 【数値目標】 ※下の注 二列目の注 三行目 【数値目標】',
    );
  });

  test('a title may be further up, or nowhere', () => {
    const title = { value: '数値　目標', cell: cell('A1') };
    expect(notesOf(snapshot, { ...table.table, title })).toMatch(/三行目 数値目標$/);
    expect(notesOf(snapshot, { ...table.table, title: null })).toMatch(/三行目 $/);
  });

  test('of the column, where the table is turned', () => {
    const turned = read(`
      | 指標 | 移住者数（人） | 起業件数（件） |
      | 基準値 | 80 | 2 |
      | 令和6年度 目標 | 90 | 3 |
      | 令和6年度 実績 | 85 | 3 |
      | 令和7年度 目標 | 100 | 4 |
      | 令和7年度 実績 | 96 | 3 |
      | 備考 | 見込 | 確定 |`);
    expect(turned.table.table.transposed).toBe(true);
    expect(wordsInRow(turned.snapshot, turned.table.table, cell('B6'))).toBe('移住者数(人) 見込');
    expect(headerOver(turned.table.table, cell('B6'))).toBe('令和7年度 実績');
  });
});

describe('header words over a figure', () => {
  test('a year that is merged over its columns is part of each', () => {
    const { table } = read({
      rows: [
        ['指標', '令和7年度', null, null, '令和8年度', null],
        [null, '目標', '実績', '達成率', '目標', '実績見込'],
        ['移住者数（人）', 100, 96, '96%', 110, 105],
      ],
      merges: ['A1:A2', 'B1:D1', 'E1:F1'],
    });
    expect(headerOver(table.table, cell('B3'))).toBe('令和7年度 目標');
    expect(headerOver(table.table, cell('C3'))).toBe('令和7年度 実績');
    expect(headerOver(table.table, cell('F3'))).toBe('令和8年度 実績見込');
  });

  test('of lines that were pasted into one column, all of them', () => {
    const { table } = read([
      ['指標\t単位\t令和7年度目標\t令和7年度実績'],
      ['移住者数\t人\t100\t96'],
      ['起業件数\t件\t5\t4'],
    ]);
    expect(headerOver(table.table, cell('A2'))).toBe('指標 単位 令和7年度目標 令和7年度実績');
  });
});

test.each([
  ['', true],
  ['-', true],
  ['集計中', true],
  ['…', true],
  ['……', true],
  ['x', false],
  ['策定済', false],
  [0, false],
])('a result of 「%s」 is open: %s', (value, open) => {
  const { table } = read([
    ['指標', '単位', '令和7年度 目標', '令和7年度 実績', '令和8年度 目標'],
    ['移住者数', '人', 100, value, 110],
    ['起業件数', '件', 5, 4, 6],
  ]);
  const actual = table.rows[0]?.actuals[0];
  expect(actual !== undefined && isOpen(actual)).toBe(open);
});
