import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { isReadable, readActualsSheet } from '../../src/core/actuals/read-actuals-sheet';
import type { CheckJson } from '../../src/core/contract/json';
import { keptLines } from '../../src/core/entries/kept-lines';
import { readMarkedSheet } from '../../src/core/entries/marked-sheet';
import { typedText, valueText } from '../../src/core/entries/typed-cell';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import type { ReportKey } from '../../src/core/workbook/sheet-model';
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { editCells, type SheetCellEdit } from '../../src/hosts/xlsx/edit/edit-cells';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { snapshotOf } from '../tools/grid';
import { workbookFrom } from '../tools/grid-workbook';
import { workbookWithActuals } from '../tools/report-workbook';
import { temporaryFolder } from './workbooks';

const folder = path.join(temporaryFolder(), 'life');
mkdirSync(folder);
const file = (name: string): string => path.join(folder, name);

async function tenken(...args: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const day = args[0] === 'diff' ? [] : ['--as-of', '2024-07-01'];
  const status = await run([...args, ...day], {
    out: { write: (text) => (said.out += text) },
    err: { write: (text) => (said.err += text) },
    environment: {},
    today: { year: 2024, month: 7, day: 1 },
    version: '0.0.0',
  });
  return { status, ...said };
}

const opened = (name: string): WorkbookSnapshot => readXlsx(new Uint8Array(readFileSync(file(name))));

/** Types into a file, as a person does in a spreadsheet program. */
function type(name: string, entries: readonly (readonly [CellRef, CellValue])[]): void {
  const edits = entries.map(
    ([cell, value]): SheetCellEdit => ({
      cell,
      content:
        value === null
          ? { kind: 'blank' }
          : typeof value === 'number'
            ? { kind: 'number', value: String(value) }
            : { kind: 'text', text: valueText(value) },
      numberFormat: null,
    }),
  );
  writeFileSync(file(name), editCells(new Uint8Array(readFileSync(file(name))), edits));
}

function actualsOf(snapshot: WorkbookSnapshot) {
  const sheet = readActualsSheet(snapshot);
  if (!isReadable(sheet)) throw new Error('no sheet of actuals');
  return sheet;
}

/** Everything that people typed on 実績入力, by indicator, year and field. */
function typedActuals(snapshot: WorkbookSnapshot): readonly string[] {
  return actualsOf(snapshot).rows.flatMap(({ label, years, fields }) => [
    ...[...years].flatMap(([year, entry]) =>
      (['actual', 'status', 'date'] as const).flatMap((field) =>
        entry[field] === null ? [] : [`${label} ${year} ${field} ${typedText(entry[field])}`],
      ),
    ),
    ...Object.entries(fields).map(([field, cell]) => `${label} ${field} ${typedText(cell)}`),
  ]);
}

function typedWords(snapshot: WorkbookSnapshot, key: ReportKey): readonly string[] {
  return keptLines(snapshot, key).flatMap(({ label, entries }) =>
    [...entries].map(([field, cell]) => `${label} ${field} ${typedText(cell)}`),
  );
}

/** The cell of a field of the line with this label. */
function fieldOf(snapshot: WorkbookSnapshot, key: ReportKey, label: string, field: string): CellRef {
  const sheet = readMarkedSheet(snapshot, key);
  for (const { row, mark, columns } of sheet?.rows ?? []) {
    const column = mark?.label === label ? columns.get(field) : undefined;
    if (sheet !== null && column !== undefined) return { sheet: sheet.sheet, row, column };
  }
  throw new Error(`${label} ${field}`);
}

const YEARS = [2021, 2022, 2023] as const;
const SHEETS = 'findings,actuals,achievement,variance,grant,publication,settings';

test('a year in the life: nothing that was typed is lost, and the new indicator is everywhere', async () => {
  writeFileSync(file('plan.xlsx'), workbookWithActuals());
  await tenken('report', file('plan.xlsx'), '-o', file('input.xlsx'), '--sheets', 'actuals');

  const { rows } = actualsOf(opened('input.xlsx'));
  const place = (label: string, year: number): CellRef => {
    const found = rows.find((row) => row.label === label)?.years.get(year)?.place;
    if (found === undefined) throw new Error(label);
    return found;
  };
  const beside = (cell: CellRef, columns: number): CellRef => ({ ...cell, column: cell.column + columns });
  type('input.xlsx', [
    ...YEARS.map((year, index) => [place('移住相談件数', year), 118 + 21 * index] as const),
    ...YEARS.map((year) => [beside(place('移住相談件数', year), 1), '確定'] as const),
    [place('観光入込客数', 2023), 1310.5],
    [beside(place('観光入込客数', 2023), 1), '速報'],
    [beside(place('観光入込客数', 2023), 2), 45_450],
    [place('新規就農者数', 2022), 13],
    [beside(place('ごみ排出量', 2023), 1), '調査中'],
    // 担当課 stands three columns before the first actual.
    [beside(place('健診受診率', 2021), -3), '健康課'],
  ]);

  await tenken('report', file('input.xlsx'), '-o', file('sheets.xlsx'), '--sheets', SHEETS);
  const written = opened('sheets.xlsx');
  const share = readMarkedSheet(written, 'grant')?.rows.find(({ mark }) => mark?.id === 'trial-numerator');
  const trial = [...(share?.columns.values() ?? [])][0] ?? 0;
  type('sheets.xlsx', [
    [fieldOf(written, 'publication', '観光入込客数', 'cause'), '海外からの団体が戻らなかった。'],
    [fieldOf(written, 'publication', '新規就農者数', 'review'), '研修の定員を見直されたい。'],
    [{ sheet: '交付金算定', row: share?.row ?? 0, column: trial }, 2],
  ]);

  // The plan gets an indicator before 移住相談件数: what stands below moves down.
  const kpi = written.sheets.find(({ name }) => name === 'KPI');
  const moved = (kpi?.rows ?? [])
    .filter(({ row }) => row >= 7)
    .flatMap(({ cells }) =>
      Array.from({ length: 9 }, (_, column) => {
        const [first] = cells;
        const value = cells.find((cell) => cell.column === column)?.value ?? null;
        return [{ sheet: 'KPI', row: (first?.row ?? 0) + 1, column }, value] as const;
      }),
    );
  const inserted = ['空き家活用数', '件', 4, 5, null, 7, null, 9, null];
  type('sheets.xlsx', [
    ...moved,
    ...inserted.map((value, column) => [{ sheet: 'KPI', row: 7, column }, value] as const),
  ]);
  const before = opened('sheets.xlsx');
  const typedBefore = [typedActuals(before), typedWords(before, 'publication'), typedWords(before, 'grant')];
  expect(typedBefore.map(({ length }) => length)).toEqual([12, 2, 1]);

  const checked = JSON.parse(
    (await tenken('check', file('sheets.xlsx'), '--format', 'json')).out,
  ) as CheckJson;
  const stale = checked.files[0]?.warnings.filter(({ code }) => code === 'sheet-stale') ?? [];
  expect(stale.map(({ cell }) => cell?.sheet)).toEqual([
    '実績入力',
    '達成状況',
    '差異分析',
    '交付金算定',
    '公表資料',
  ]);
  for (const { message } of stale) expect(message).toContain('KPI!A8');

  await tenken('report', file('sheets.xlsx'), '-o', file('again.xlsx'), '--sheets', SHEETS);
  const after = opened('again.xlsx');
  expect(after.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const typedAfter = [typedActuals(after), typedWords(after, 'publication'), typedWords(after, 'grant')];
  expect(typedAfter.map((each) => [...each].sort())).toEqual(typedBefore.map((each) => [...each].sort()));
  const labels = actualsOf(after).rows.map(({ label }) => label);
  expect(labels.slice(2, 5)).toEqual(['観光入込客数', '空き家活用数', '移住相談件数']);
  for (const name of ['達成状況', '差異分析', '公表資料']) {
    const texts = after.sheets
      .find((sheet) => sheet.name === name)
      ?.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain('空き家活用数');
  }
  const again = await tenken('check', file('again.xlsx'), '--format', 'json');
  const [result] = (JSON.parse(again.out) as CheckJson).files;
  expect(result?.warnings.filter(({ code }) => code === 'sheet-stale')).toEqual([]);
  const indicator = result?.plans[0]?.indicators.find(({ label }) => label === '移住相談件数');
  expect(indicator?.actuals.map(({ value }) => value)).toEqual(['118', '139', '160']);

  await tenken('report', file('again.xlsx'), '-o', file('page.html'), '--html');
  const page = readFileSync(file('page.html'), 'utf8');
  for (const words of ['空き家活用数', '海外からの団体が戻らなかった。', '研修の定員を見直されたい。']) {
    expect(page).toContain(words);
  }
});

test('two sheets of one file are compared as two versions', async () => {
  const levels = (target: number) => [
    ['指標', '基準値', '令和3年度 目標', '令和4年度 目標'],
    ['観光客数', 10, 11, target],
  ];
  const bytes = workbookFrom(
    snapshotOf({ sheets: { 当初: { rows: levels(12) }, 変更後: { rows: levels(13) } } }),
  );
  writeFileSync(file('版#2.xlsx'), bytes);
  const side = (sheet: string): string => `${file('版#2.xlsx')}#${sheet}`;
  const changed = await tenken('diff', side('当初'), side('変更後'));
  expect(changed.status).toBe(1);
  expect(changed.out).toMatch(/「観光客数」の目標値（2022年度）: 12 → 13（\+1） +\[/);
  expect((await tenken('diff', side('当初'), side('当初'))).status).toBe(0);
  const missing = await tenken('diff', side('当初'), side('案'));
  expect(missing.status).toBe(2);
  expect(missing.err).toContain('「案」というシートはありません（あるシート: 当初、変更後）');
});
