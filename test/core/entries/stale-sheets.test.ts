import { audit, type AuditResult } from '../../../src/core/audit';
import { DEFAULT_SETTINGS } from '../../../src/core/engine/settings';
import { staleSheets } from '../../../src/core/entries/stale-sheets';
import { buildReports } from '../../../src/core/reports/build-reports';
import { toAddress } from '../../../src/core/workbook/cell-ref';
import type { SheetModel } from '../../../src/core/workbook/sheet-model';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { snapshotOf } from '../../tools/grid';
import { reportOptions } from '../../tools/report-plans';
import { typeInto, writtenSnapshot } from '../../tools/written-snapshot';
import { recalculate } from '../reports/recalculate-model';

const KEYS = ['actuals', 'achievement', 'variance', 'grant', 'publication'] as const;

/** A plan's table; the third line is free for a new indicator. */
function plan(
  edits: Readonly<Record<number, readonly [label: string, target: string]>> = {},
  years = '| 令和3年度 目標 | 令和3年度 実績 |',
): WorkbookSnapshot {
  const lines = { 2: ['観光客数', '1,200人'], 3: ['移住者数', '30人'], ...edits } as const;
  return snapshotOf(`
| 指標 | 基準値 ${years}
${Object.values(lines)
  .map(([label, target]) => `| ${label} | 10 | ${target} | 12 |`)
  .join('\n')}
`);
}

function check(snapshot: WorkbookSnapshot): AuditResult {
  return audit(snapshot, { settings: DEFAULT_SETTINGS, asOf: { year: 2024, month: 7, day: 1 } });
}

function models(snapshot: WorkbookSnapshot): readonly SheetModel[] {
  return buildReports(check(snapshot), reportOptions(KEYS, snapshot));
}

/** What the heads of the sheets say when the workbook has become `now`. */
function warnings(before: WorkbookSnapshot, now: WorkbookSnapshot): readonly string[] {
  return models(before).map((model) => {
    const cell = model.cells.find(
      ({ content }) => content.kind === 'formula' && content.formula.includes('作り直してください'),
    );
    if (cell === undefined) throw new Error(`no warning on ${model.name}`);
    const others = models(before).filter(({ key }) => key !== model.key);
    return recalculate(model, writtenSnapshot(now, others)).get(`A${cell.row + 1}`) ?? '';
  });
}

/** The sheets of then in the workbook of now: which are stale, by which cells. */
function stale(
  before: WorkbookSnapshot,
  now: WorkbookSnapshot,
  edit = (written: WorkbookSnapshot): WorkbookSnapshot => written,
): Readonly<Record<string, readonly string[]>> {
  const after = edit(writtenSnapshot(now, models(before)));
  const found = staleSheets(check(after).plans, after);
  return Object.fromEntries(
    found.map(({ key, cells }) => [key, cells.map((cell) => `${cell.sheet}!${toAddress(cell)}`)]),
  );
}

const all = (cells: readonly string[]) => Object.fromEntries(KEYS.map((key) => [key, cells]));

test('as long as nothing has changed nothing is said, on the sheets and by the check', () => {
  expect(warnings(plan(), plan())).toEqual(['', '', '', '', '']);
  expect(stale(plan(), plan())).toEqual({});
});

test('what formulas follow makes no sheet stale', () => {
  const number = (snapshot: WorkbookSnapshot) => typeInto(snapshot, { sheet: '計画', row: 1, column: 1 }, 11);
  expect(stale(plan(), number(plan()))).toEqual({});
  const waiting = (word: string | number) => typeInto(plan(), { sheet: '計画', row: 1, column: 3 }, word);
  expect(stale(waiting('集計中'), waiting(14))).toEqual({});
});

test.each([
  ['a label', { 2: ['観光入込客数', '1,200人'] }, 'A2', 'A2'],
  ['a figure that stands as text', { 3: ['移住者数', '40人'] }, 'C3', 'C3'],
  ['a new indicator', { 4: ['出生数', '5人'] }, 'A2:A4', 'A2'],
] as const)('%s makes every sheet stale, and its cell is named', (name, edits, place, first) => {
  for (const warning of warnings(plan(), plan(edits))) {
    expect(warning).toContain('作り直してください');
    expect(warning).toContain(place);
  }
  const added = name === 'a new indicator' ? [`計画!${first}`, '計画!A4', '計画!C4'] : [`計画!${first}`];
  expect(stale(plan(), plan(edits))).toEqual(all(added));
});

test('another year makes every sheet stale', () => {
  const longer = plan({}, '| 令和3年度 目標 | 令和3年度 実績 | 令和4年度 目標 |');
  for (const warning of warnings(plan(), longer)) expect(warning).toContain('計画!C1:E1');
  expect(stale(plan(), longer).achievement).toEqual(['計画!C1', '計画!E1']);
});

test('a row that was deleted is said too, without an error in the head', () => {
  const [written] = models(plan()).filter(({ key }) => key === 'achievement');
  if (written === undefined) throw new Error('no sheet');
  const broken: SheetModel = {
    ...written,
    cells: written.cells.map((cell) => {
      const { content } = cell;
      if (content.kind !== 'formula') return cell;
      return {
        ...cell,
        content: { ...content, formula: content.formula.replaceAll("'計画'!A3", '#REF!') },
      };
    }),
  };
  const after = writtenSnapshot(plan(), [broken]);
  expect(staleSheets(check(after).plans, after)).toMatchObject([{ key: 'achievement' }]);
});

test('words typed on 実績入力 are news for the other sheets, not for 実績入力 itself', () => {
  const typed = (value: string | number) =>
    stale(plan(), plan(), (written) => {
      const sheet = written.sheets.find(({ name }) => name === '実績入力');
      const input = sheet?.rows
        .flatMap(({ cells }) => cells)
        .find(({ formula }) => formula?.startsWith("IF(ISNUMBER('計画'!D2)"));
      if (input === undefined) throw new Error('no cell of input');
      return typeInto(written, { sheet: '実績入力', ...input }, value);
    });
  expect(typed(15)).toEqual({});
  expect(Object.keys(typed('15人'))).toEqual(['achievement', 'variance', 'grant', 'publication']);
});

test('words typed on 実績入力 are watched where they stand after it was written again', () => {
  const first = writtenSnapshot(plan(), models(plan()));
  const sheet = first.sheets.find(({ name }) => name === '実績入力');
  const input = sheet?.rows
    .flatMap(({ cells }) => cells)
    .find(({ formula }) => formula?.startsWith("IF(ISNUMBER('計画'!D2)"));
  if (input === undefined) throw new Error('no cell of input');
  const typed = typeInto(first, { sheet: '実績入力', ...input }, '１５人');
  const second = writtenSnapshot(typed, models(typed));
  expect(staleSheets(check(second).plans, second)).toEqual([]);
});
