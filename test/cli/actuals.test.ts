import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isReadable, readActualsSheet } from '../../src/core/actuals/read-actuals-sheet';
import { typedText } from '../../src/core/entries/typed-cell';
import type { CellRef } from '../../src/core/workbook/cell-ref';
import { editCells, type SheetCellEdit } from '../../src/hosts/xlsx/edit/edit-cells';
import { readXlsx } from '../../src/hosts/xlsx/read/read-xlsx';
import { workbookWithActuals } from '../tools/report-workbook';
import { tenken } from './tenken';
import { temporaryFolder } from './workbooks';

const root = temporaryFolder();
const DAY = ['--as-of', '2024-07-01'];

function sheetIn(file: string) {
  const sheet = readActualsSheet(readXlsx(new Uint8Array(readFileSync(file))));
  if (!isReadable(sheet)) throw new Error(`no sheet of actuals in ${file}`);
  return sheet;
}

function placeOf(file: string, label: string, field: 'section' | number): CellRef {
  const { rows } = sheetIn(file);
  const row = rows.find((each) => each.label === label);
  if (row === undefined) throw new Error(label);
  const first = row.years.get(2021)?.place ?? { sheet: '', row: 0, column: 0 };
  // 担当課 stands three columns before the first actual: section, source, target, actual.
  if (field === 'section') return { ...first, column: first.column - 3 };
  const entry = row.years.get(field);
  if (entry === undefined) throw new Error(`${label} ${field}`);
  return entry.place;
}

function fill(
  file: string,
  entries: readonly (readonly [string, 'section' | number, string | number])[],
): void {
  const bytes = new Uint8Array(readFileSync(file));
  const edits = entries.map(([label, field, value]): SheetCellEdit => {
    const { sheet, row, column } = placeOf(file, label, field);
    const content: SheetCellEdit['content'] =
      typeof value === 'number' ? { kind: 'number', value: String(value) } : { kind: 'text', text: value };
    return { cell: { sheet, row, column }, content, numberFormat: null };
  });
  writeFileSync(file, editCells(bytes, edits));
}

const typed = (file: string): readonly string[] =>
  sheetIn(file).rows.flatMap(({ label, years }) =>
    [...years].flatMap(([year, { actual }]) =>
      actual === null ? [] : [`${label} ${year} ${typedText(actual)}`],
    ),
  );

test('split by section, filled in, merged: nothing is lost, what is open is listed', () => {
  const folder = path.join(root, 'a');
  const parts = path.join(folder, 'parts');
  mkdirSync(folder);
  const plan = path.join(folder, '計画.xlsx');
  writeFileSync(plan, workbookWithActuals());
  const book = path.join(folder, '実績.xlsx');
  tenken(['report', plan, '-o', book, '--sheets', 'actuals', ...DAY]);
  expect(tenken(['actuals', 'split', book, '-o', parts, ...DAY]).status).toBe(2);

  fill(book, [
    ['新規就農者数', 'section', '農政課'],
    ['観光入込客数', 'section', '観光課'],
    ['移住相談件数', 'section', '観光課'],
  ]);
  const before = readFileSync(book);
  expect(tenken(['actuals', 'split', book, '-o', parts, ...DAY]).status).toBe(0);
  const [farm, tourism] = ['実績_農政課.xlsx', '実績_観光課.xlsx'].map((name) => path.join(parts, name)) as [
    string,
    string,
  ];
  expect(readdirSync(parts).sort()).toEqual(
    ['実績_農政課.xlsx', '実績_観光課.xlsx', '実績_担当課未記入.xlsx'].sort(),
  );
  expect(sheetIn(tourism).rows.map(({ label }) => label)).toEqual(['観光入込客数', '移住相談件数']);

  fill(tourism, [
    ['観光入込客数', 2023, 1290.5],
    ['観光入込客数', 2021, 1101],
    ['移住相談件数', 2021, 118],
  ]);
  // Meanwhile somebody typed another figure into the whole book.
  fill(book, [['観光入込客数', 2023, 1300]]);
  const output = path.join(folder, '統合.xlsx');
  const { status, out } = tenken(['actuals', 'merge', book, tourism, '-o', output, ...DAY]);
  expect(status).toBe(1);
  expect(out).toContain('未提出: 農政課');
  expect(out).toContain('未入力: 「移住相談件数」2022年度');
  expect(out).toMatch(
    /食い違い: 「観光入込客数」2023年度 実績値: 1300（元のブック）.*1290\.5（実績_観光課\.xlsx）/,
  );
  expect(typed(output)).toEqual([
    '観光入込客数 2021 1101',
    '観光入込客数 2023 1300',
    '移住相談件数 2021 118',
  ]);
  expect(sheetIn(output).history.map(({ value, status: word }) => [value, word])).toEqual([
    ['1290.5', '不採用: 実績_観光課.xlsx'],
  ]);
  expect(readFileSync(book).equals(before)).toBe(false);
  expect(sheetIn(farm).rows).toHaveLength(1);
  expect(tenken(['actuals', 'merge', book, tourism, '-o', book, ...DAY]).status).toBe(2);
});
