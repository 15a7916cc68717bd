import { YEAR_FIELDS, yearField } from '../../../src/core/actuals/sheet-codes';
import { audit, type AuditResult } from '../../../src/core/audit';
import { fieldMark, OWN_ROW, rowMark } from '../../../src/core/entries/marks';
import { signatureOf } from '../../../src/core/entries/match-lines';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { type GridRow, snapshotOf } from '../../tools/grid';

const PLAN = `
  | 指標 | 単位 | 基準値 | 令和4年度 | | 令和5年度 | |
  | | | | 目標 | 実績 | 目標 | 実績 |
  | 新規就農者数 | 人 | 10 | 12 | 13 | 15 | |
  | 観光入込客数 | 千人 | 1200 | 1250 | | 1300 | |
  | 健診受診率 | % | 45.2 | 47.1 | | 49.3 | |`;

/** Headers of the sheet 実績入力 as people see them, over the hidden codes. */
const CODES: GridRow = [
  fieldMark('label'),
  ...[2022, 2023].flatMap((year) => YEAR_FIELDS.map((field) => fieldMark(yearField(field, year)))),
  fieldMark('section'),
];

/** A workbook with the plan and a sheet 実績入力 that a person has renamed. */
function workbook(rows: readonly GridRow[], plan = PLAN): WorkbookSnapshot {
  const head: readonly GridRow[] = [['実績入力'], CODES, ['指標', '目標', '実績', '区分']];
  const withMark = head.map((row, index) =>
    index === 2 ? [...row, null, null, null, null, null, null, rowMark({ id: OWN_ROW })] : row,
  );
  const snapshot = snapshotOf({ sheets: { 計画: plan, 'R5 実績': { rows: [...withMark, ...rows] } } });
  return {
    ...snapshot,
    definedNames: [{ name: '_tenken.actuals', refersTo: "'R5 実績'!$A$1", hidden: true, sheet: null }],
  };
}

function check(snapshot: WorkbookSnapshot): AuditResult {
  return audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 9, day: 1 } });
}

/** Actuals of every indicator as `cell value status`. */
function actuals({ plans }: AuditResult): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    plans.flatMap(({ indicators }) =>
      indicators.map(({ label, actuals: all }) => [
        label,
        all.map(
          ({ cell, quantity, status, text, reading }) =>
            `${cell.sheet}!${toAddress(cell)} ${quantity === null ? text : quantity.value.toFixed() + (quantity.unit?.symbol ?? '')} ${status}${
              reading.kind === 'figure' && reading.mark !== null ? ` ${reading.mark}` : ''
            }`,
        ),
      ]),
    ),
  );
}

const codesOf = ({ warnings }: AuditResult): readonly string[] =>
  warnings.map(({ code }) => code).filter((code) => /actual|stale/.test(code));

const ids = new Map(check(snapshotOf(PLAN)).plans[0]?.indicators.map(({ label, id }) => [label, id]));
const idOf = (label: string): string => ids.get(label) ?? '';

function row(label: string, cells: Readonly<Record<number, GridRow[number]>>, id = idOf(label)): GridRow {
  return Array.from({ length: 11 }, (_, column) =>
    column === 0 ? label : column === 10 ? rowMark({ id }) : (cells[column] ?? null),
  );
}

test('a filled cell wins over the plan and the difference is said; a blank one leaves the plan as it is', () => {
  const result = check(
    workbook([
      row('新規就農者数', { 2: 14, 6: 16 }),
      row('観光入込客数', { 2: { v: 1260.5, fmt: '#,##0.0"千人"' } }),
      row('健診受診率', {}),
    ]),
  );
  expect(actuals(result)).toEqual({
    新規就農者数: ['R5 実績!C4 14人 given', 'R5 実績!G4 16人 given'],
    観光入込客数: ['R5 実績!C5 1260.5千人 given', '計画!G4  missing'],
    健診受診率: ['計画!E5  missing', '計画!G5  missing'],
  });
  expect(codesOf(result)).toEqual(['actual-entered-differs']);
});

test.each([
  ['１，２３４', '1234千人 given'],
  ['1,234.5千人', '1234.5千人 given'],
  ['123万人', '123万人 given'],
  ['集計中', '集計中 pending'],
  ['調査中', '調査中 pending'],
  ['―', '― missing'],
  ['該当なし', '該当なし missing'],
  ['その他', 'その他 missing'],
])('%s is understood', (typed, expected) => {
  const result = check(workbook([row('観光入込客数', { 2: `${typed}` })]));
  expect(actuals(result).観光入込客数?.[0]).toBe(`R5 実績!C4 ${expected}`);
  expect(codesOf(result).filter((code) => code !== 'sheet-stale')).toEqual([]);
});

test('two figures in one cell are unreadable and said so, never joined', () => {
  const result = check(workbook([row('観光入込客数', { 2: '200・4,000' })]));
  expect(actuals(result).観光入込客数?.[0]).toBe('R5 実績!C4 200・4,000 given');
  expect(codesOf(result)).toContain('actual-entry-unreadable');
});

test('a reason beside an empty cell; 速報 beside a figure', () => {
  const result = check(
    workbook([row('観光入込客数', { 3: '集計中', 6: 1300, 7: '速報' }), row('新規就農者数', { 3: '速報' })]),
  );
  expect(actuals(result)).toMatchObject({
    観光入込客数: ['R5 実績!C4 集計中 pending', 'R5 実績!G4 1300千人 given preliminary'],
    新規就農者数: ['計画!E3 13人 given preliminary', '計画!G3  missing'],
  });
});

test('our own formula is the plan’s figure, a person’s formula is an entry', () => {
  const link = `IF(ISNUMBER('計画'!E3),'計画'!E3,IF('計画'!E3="","",'計画'!E3))`;
  const result = check(
    workbook([row('新規就農者数', { 2: { v: 13, f: link }, 6: { v: 20, f: "'計画'!E3+7" } })]),
  );
  expect(actuals(result).新規就農者数).toEqual(['計画!E3 13人 given', 'R5 実績!G4 20人 given']);
});

test('rows are found by their id, by their label where ids were left behind in sorting, never by their place', () => {
  const sorted = check(
    workbook([
      row('健診受診率', { 2: 46 }, idOf('新規就農者数')),
      row('新規就農者数', { 2: 14 }, idOf('観光入込客数')),
      [],
      row('観光入込客数', { 2: 1260 }, idOf('健診受診率')),
    ]),
  );
  expect(actuals(sorted)).toMatchObject({
    新規就農者数: ['R5 実績!C5 14人 given', '計画!G3  missing'],
    観光入込客数: ['R5 実績!C7 1260千人 given', '計画!G4  missing'],
    健診受診率: ['R5 実績!C4 46% given', '計画!G5  missing'],
  });
});

test('a renamed indicator keeps its entries and says so; another one in its place does not', () => {
  const rows = [
    row('新規就農者数', { 6: 16 }),
    row('観光入込客数', { 6: 1310 }),
    row('健診受診率', { 6: 50 }),
  ];
  const renamed = check(workbook(rows, PLAN.replace('観光入込客数', '年間の観光入込客数')));
  expect(actuals(renamed).年間の観光入込客数).toContain('R5 実績!G5 1310千人 given');
  expect(codesOf(renamed)).toEqual(['actual-row-renamed']);

  const replaced = check(workbook(rows, PLAN.replace('観光入込客数', '空き家の件数')));
  expect(actuals(replaced).空き家の件数).not.toContain('R5 実績!G5 1310千人 given');
  expect(codesOf(replaced)).toEqual(['actual-row-without-indicator']);
});

test('an indicator under a quite different name is known by its figures, which are those of no other', () => {
  const signature = check(snapshotOf(PLAN)).plans[0]?.indicators.map((each) => signatureOf(each))[1] ?? '';
  const rows = [
    row('新規就農者数', { 6: 16 }),
    row('観光入込客数', { 6: 1310 }).map((cell, column) =>
      column === 10 ? rowMark({ id: idOf('観光入込客数'), signature }) : cell,
    ),
    row('健診受診率', { 6: 50 }),
  ];
  const renamed = check(workbook(rows, PLAN.replace('観光入込客数', '来訪者')));
  expect(actuals(renamed).来訪者).toContain('R5 実績!G5 1310千人 given');
  expect(codesOf(renamed)).toEqual(['actual-row-renamed']);
  const other = check(workbook(rows, PLAN.replace('観光入込客数', '来訪者').replace('1250', '1260')));
  expect(codesOf(other)).toEqual(['actual-row-without-indicator']);
});

test('a year that only the sheet has becomes a missing actual with its cell', () => {
  const plan = PLAN.replace('| 令和5年度 | |', '| 令和5年度 |')
    .replaceAll(/\| 実績 \|$/gm, '|')
    .replaceAll(/\| \|$/gm, '|');
  const result = check(workbook([row('観光入込客数', {})], plan));
  expect(actuals(result).観光入込客数).toContain('R5 実績!G4  missing');
});

test('without its hidden row the sheet cannot be read and says so', () => {
  const snapshot = workbook([row('新規就農者数', { 2: 14 })]);
  const damaged = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(({ row: at }) => sheet.name === '計画' || at !== 1),
    })),
  };
  const result = check(damaged);
  expect(codesOf(result)).toEqual(['actuals-sheet-unreadable']);
  expect(actuals(result).新規就農者数).toEqual(['計画!E3 13人 given', '計画!G3  missing']);
});
