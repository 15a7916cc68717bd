import fc from 'fast-check';
import { isReadable, readActualsSheet } from '../../../../src/core/actuals/read-actuals-sheet';
import { typedText } from '../../../../src/core/entries/typed-cell';
import { audit, type AuditResult } from '../../../../src/core/audit';
import type { CivilDate } from '../../../../src/core/calendar/period';
import { DEFAULT_SETTINGS } from '../../../../src/core/engine/settings';
import { buildReports } from '../../../../src/core/reports/build-reports';
import { toAddress } from '../../../../src/core/workbook/cell-ref';
import type { ReportKey, SheetModel } from '../../../../src/core/workbook/sheet-model';
import type { CellValue, WorkbookSnapshot } from '../../../../src/core/workbook/snapshot';
import { type Grid, snapshotOf } from '../../../tools/grid';
import { reportOptions } from '../../../tools/report-plans';
import { typeInto, writtenSnapshot } from '../../../tools/written-snapshot';
import { cachedValues, recalculate, shown } from '../recalculate-model';

const TODAY: CivilDate = { year: 2024, month: 7, day: 1 };
const PLAN = `
  | 指標 | 単位 | 基準値 | 令和3年度 | | 令和4年度 | | 令和5年度 | |
  | | | | 目標 | 実績 | 目標 | 実績 | 目標 | 実績 |
  | 新規就農者数 | 人 | 10 | 12 | 13 | 15 | 14 | 20 | |
  | 観光入込客数 | 千人 | 1200 | 1250 | 1100.5 | 1300 | '集計中 | 1350 | |
  | 健診受診率 | % | 0.452 [0.0%] | 0.471 [0.0%] | 0.468 [0.0%] | 0.493 [0.0%] | | 0.522 [0.0%] | |
  | 制度の整備 | | | '検討 | | '策定 | | '運用 | |`;

function check(snapshot: WorkbookSnapshot, asOf = TODAY): AuditResult {
  return audit(snapshot, { settings: DEFAULT_SETTINGS, asOf });
}

function write(
  snapshot: WorkbookSnapshot,
  keys: readonly ReportKey[] = ['actuals'],
  asOf = TODAY,
): { readonly models: readonly SheetModel[]; readonly after: WorkbookSnapshot } {
  const models = buildReports(check(snapshot, asOf), reportOptions(keys, snapshot));
  return { models, after: writtenSnapshot(snapshot, models) };
}

function only(models: readonly SheetModel[]): SheetModel {
  const [model] = models;
  if (model === undefined) throw new Error('no sheet');
  return model;
}

/** Place on the sheet of a label's year and field. */
function placeOf(
  snapshot: WorkbookSnapshot,
  label: string,
  year: number,
  field: 'actual' | 'status' | 'date' = 'actual',
): { sheet: string; row: number; column: number } {
  const sheet = readActualsSheet(snapshot);
  if (!isReadable(sheet)) throw new Error('no sheet of actuals');
  const entry = sheet.rows.find((row) => row.label === label)?.years.get(year);
  if (entry === undefined) throw new Error(`${label} ${year}`);
  const { place } = entry;
  return { ...place, column: place.column + { actual: 0, status: 1, date: 2 }[field] };
}

function fill(
  snapshot: WorkbookSnapshot,
  entries: readonly (readonly [string, number, CellValue, ('actual' | 'status' | 'date')?])[],
): WorkbookSnapshot {
  return entries.reduce(
    (now, [label, year, value, field]) => typeInto(now, placeOf(now, label, year, field), value),
    snapshot,
  );
}

/** Everything typed on the sheet, as `label year: actual|status|date`. */
function entered(snapshot: WorkbookSnapshot): readonly string[] {
  const sheet = readActualsSheet(snapshot);
  if (!isReadable(sheet)) throw new Error('no sheet of actuals');
  return sheet.rows
    .flatMap(({ label, years }) =>
      [...years].flatMap(([year, { actual, status, date }]) => {
        const texts = [actual, status, date].map((cell) => typedText(cell));
        return texts.every((text) => text === '') ? [] : [`${label} ${year}: ${texts.join('|')}`];
      }),
    )
    .sort();
}

function changePlan(snapshot: WorkbookSnapshot, plan: Grid): WorkbookSnapshot {
  const [sheet] = snapshotOf(plan).sheets;
  if (sheet === undefined) throw new Error('no plan');
  const fresh = snapshotOf(plan);
  // Formats of the new plan by the numbers of the old workbook.
  const formats = [...snapshot.numberFormats];
  const rows = sheet.rows.map(({ row, cells }) => ({
    row,
    cells: cells.map((cell) => {
      const code = fresh.numberFormats[cell.format] ?? 'General';
      if (!formats.includes(code)) formats.push(code);
      return { ...cell, format: formats.indexOf(code) };
    }),
  }));
  return {
    ...snapshot,
    numberFormats: formats,
    sheets: snapshot.sheets.map((each) => (each.name === '計画' ? { ...sheet, rows } : each)),
  };
}

test('every formula gives its value, and every input is unlocked on a protected sheet', () => {
  const snapshot = snapshotOf(PLAN);
  const model = only(write(snapshot).models);
  expect(recalculate(model, snapshot)).toEqual(cachedValues(model));
  expect(model.protected).toBe(true);
  const row = model.cells.filter((cell) => cell.row === 7);
  const unlocked = row.filter(({ style }) => style.locked === false).map((cell) => toAddress(cell));
  expect(unlocked).toEqual(['F8', 'G8', 'I8', 'J8', 'K8', 'M8', 'N8', 'O8', 'Q8', 'R8', 'S8', 'T8']);
});

test('the plan’s own actuals are shown by formula; the rest is blank; last year’s figure stands beside', () => {
  const { models, after } = write(snapshotOf(PLAN));
  const model = only(models);
  const at = (label: string, year: number): string | null => {
    const place = placeOf(after, label, year);
    const cell = model.cells.find(({ row, column }) => row === place.row && column === place.column);
    return cell === undefined ? null : shown(cell);
  };
  expect(at('新規就農者数', 2021)).toBe('13');
  expect(at('観光入込客数', 2021)).toBe('1100.5');
  expect(at('観光入込客数', 2022)).toBe('集計中');
  expect(at('健診受診率', 2021)).toBe('46.8');
  expect(at('健診受診率', 2023)).toBe('');
  expect(entered(after)).toEqual([]);
  const [header] = model.cells.filter(({ row, column }) => row === 5 && column === 3);
  expect(header && shown(header)).toBe('前年度実績\n令和4年度');
});

test('last year’s figure stands beside as it was typed, in words and as text too', () => {
  const first = write(snapshotOf(PLAN)).after;
  const filled = fill(first, [
    ['新規就農者数', 2022, '１８'],
    ['観光入込客数', 2022, '集計中'],
    ['健診受診率', 2022, ''],
  ]);
  const { models, after } = write(filled);
  const model = only(models);
  const previous = ['新規就農者数', '観光入込客数', '健診受診率'].map((label) => {
    const { row } = placeOf(after, label, 2022);
    const cell = model.cells.find((each) => each.row === row && each.column === 3);
    return cell === undefined ? null : shown(cell);
  });
  expect(previous).toEqual(['１８', '集計中', '―']);
  expect(recalculate(model, filled)).toEqual(cachedValues(model));
});

test('a year in the life: filled for three years, an indicator inserted, everything typed is still there', () => {
  const first = write(snapshotOf(PLAN)).after;
  const filled = fill(first, [
    ['新規就農者数', 2023, 18],
    ['新規就農者数', 2023, '速報', 'status'],
    ['観光入込客数', 2022, '１，２３４.５'],
    ['観光入込客数', 2023, '集計中', 'status'],
    ['健診受診率', 2022, 50.1],
    ['健診受診率', 2023, 45_474, 'date'],
    ['制度の整備', 2022, '策定'],
  ]);
  const before = entered(filled);
  expect(before).toHaveLength(6);
  const longer = PLAN.replace('  | 健診受診率', '  | 起業件数 | 件 | 1 | 2 | | 3 | | 5 | |\n  | 健診受診率');
  const changed = changePlan(filled, longer);
  const { models, after } = write(changed, ['actuals', 'achievement']);
  expect(entered(after)).toEqual(before);
  expect(placeOf(after, '起業件数', 2023).row).toBe(placeOf(after, '健診受診率', 2023).row - 1);
  for (const model of models) {
    const others = writtenSnapshot(
      changed,
      models.filter((each) => each !== model),
    );
    expect(recalculate(model, others)).toEqual(cachedValues(model));
  }
  const result = check(after);
  const actual = result.plans[0]?.indicators[1]?.actuals.map(
    ({ quantity }) => quantity?.value.toFixed() ?? null,
  );
  expect(actual).toEqual(['1100.5', '1234.5', null]);
});

test('achievement follows the cells of 実績入力 by formula, filled or not', () => {
  const snapshot = snapshotOf(PLAN);
  const { models } = write(snapshot, ['actuals', 'achievement']);
  const achievement = models[1];
  if (achievement === undefined) throw new Error('no sheet');
  const formulas = achievement.cells.flatMap(({ content }) =>
    content.kind === 'formula' && /^IF\(ISNUMBER\('?実績入力/.test(content.formula) ? [content.formula] : [],
  );
  expect(formulas.length).toBe(12);
});

test('removed indicators go to a list at the end, come back with their plan, and never lose anything', () => {
  const filled = fill(write(snapshotOf(PLAN)).after, [
    ['観光入込客数', 2023, 1299],
    ['新規就農者数', 2023, 18],
  ]);
  const before = entered(filled);
  const shorter = PLAN.replace(/ {2}\| 観光入込客数.*\n/, '');
  const without = write(changePlan(filled, shorter)).after;
  expect(entered(without)).toEqual(
    [...before, '観光入込客数 2021: 1100.5||', '観光入込客数 2022: 集計中||'].sort(),
  );
  const again = write(without).after;
  expect(entered(again)).toEqual(entered(without));
  const back = write(changePlan(again, PLAN));
  expect(entered(back.after)).toContain('観光入込客数 2023: 1299||');
  expect(placeOf(back.after, '観光入込客数', 2023).row).toBe(8);
});

/** Rows of a plan with labels of their own; the years of all are the same. */
const LINES = ['新規就農者数', '観光入込客数', '移住相談件数', '起業件数', '健診受診率', '空き家活用数'].map(
  (label, index) => ({ label, baseline: 10 * (index + 1) + index }),
);

function planOfLines(lines: readonly (typeof LINES)[number][]): Grid {
  return [
    '| 指標 | 単位 | 基準値 | 令和3年度 | | 令和4年度 | | 令和5年度 | |',
    '| | | | 目標 | 実績 | 目標 | 実績 | 目標 | 実績 |',
    ...lines.map(
      ({ label, baseline: at }) => `| ${label} | 件 | ${at} | ${at + 2} | | ${at + 3} | | ${at + 7} | |`,
    ),
  ].join('\n');
}

const typing = fc.record({
  line: fc.nat(),
  year: fc.constantFrom(2021, 2022, 2023),
  field: fc.constantFrom('actual' as const, 'status' as const, 'date' as const),
  number: fc.integer({ min: 0, max: 99_999 }),
});
const edit = fc.record({
  kind: fc.constantFrom('insert' as const, 'remove' as const, 'rename' as const, 'reorder' as const),
  at: fc.nat(),
});
type PlanEdit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function editLines(lines: typeof LINES, { kind, at }: PlanEdit): typeof LINES {
  const index = at % lines.length;
  switch (kind) {
    case 'insert': {
      const fresh = LINES.filter(({ label }) => lines.every((line) => line.label !== label));
      const added = fresh[at % Math.max(fresh.length, 1)];
      return added === undefined ? lines : [...lines.slice(0, index), added, ...lines.slice(index)];
    }
    case 'remove':
      return lines.length === 1 ? lines : lines.filter((_, each) => each !== index);
    case 'rename':
      return lines.map((line, each) => (each === index ? { ...line, label: `${line.label}（改）` } : line));
    case 'reorder':
      return [...lines.slice(index), ...lines.slice(0, index)];
  }
}

test('whatever is typed, and however the plan is edited, nothing typed is lost', () => {
  const round = fc.record({
    typings: fc.array(typing, { minLength: 1, maxLength: 4 }),
    edits: fc.array(edit, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(fc.array(round, { minLength: 1, maxLength: 3 }), (rounds) => {
      let lines = LINES.slice(0, 4);
      let now = write(snapshotOf(planOfLines(lines))).after;
      for (const { typings, edits } of rounds) {
        for (const { line, year, field, number } of typings) {
          const { label = '' } = lines[line % lines.length] ?? {};
          const value = field === 'status' ? '速報' : field === 'date' ? 45_000 + (number % 900) : number;
          now = fill(now, [[label, year, value, field]]);
        }
        // A renamed line may stand under its new name: what counts is what was typed, by year.
        const typed = valuesEntered(now);
        lines = edits.reduce(editLines, lines);
        now = write(changePlan(now, planOfLines(lines))).after;
        expect(typed).not.toEqual([]);
        expect(valuesEntered(now)).toEqual(typed);
      }
    }),
    { numRuns: 12, seed: 20_261_126 },
  );
});

/** What was typed without the labels, which a renaming changes. */
function valuesEntered(snapshot: WorkbookSnapshot): readonly string[] {
  return entered(snapshot)
    .map((each) => each.replace(/^.* (?=\d{4}: )/u, ''))
    .sort();
}

test('a figure that is replaced stays in the history with its date, for ever', () => {
  const first = fill(write(snapshotOf(PLAN)).after, [
    ['新規就農者数', 2023, 18],
    ['新規就農者数', 2023, '速報', 'status'],
    ['新規就農者数', 2023, 45_474, 'date'],
  ]);
  const second = fill(write(first).after, [
    ['新規就農者数', 2023, 19],
    ['新規就農者数', 2023, '確定', 'status'],
    ['新規就農者数', 2023, 45_600, 'date'],
  ]);
  const third = write(second, ['actuals'], { year: 2024, month: 12, day: 2 }).after;
  const sheet = readActualsSheet(write(third, ['actuals'], { year: 2025, month: 4, day: 1 }).after);
  expect(isReadable(sheet) && sheet.history).toMatchObject([
    { label: '新規就農者数', year: 2023, value: '18', status: '速報', date: '45474', replaced: '2024-12-02' },
  ]);
});

test('rows and columns that people added stay', () => {
  const first = write(snapshotOf(PLAN)).after;
  const { sheet, row, column } = placeOf(first, '制度の整備', 2023);
  const wide = column + 40;
  const typed = [
    [{ sheet, row: row + 3, column: 1 }, '独自の指標'],
    [{ sheet, row: row + 3, column }, 7],
    [{ sheet, row: 6, column: wide }, '課長確認'],
    [{ sheet, row, column: wide }, '済'],
  ] as const;
  const filled = typed.reduce((now, [place, value]) => typeInto(now, place, value), first);
  const { after } = write(write(filled).after);
  expect(entered(after)).toEqual(['独自の指標 2023: 7||']);
  const kept = readActualsSheet(after);
  if (!isReadable(kept)) throw new Error('no sheet');
  expect(kept.extras.map(({ header }) => header)).toEqual(['課長確認']);
  expect(
    kept.rows.flatMap(({ label, extras }) => [...extras.values()].map(({ value }) => [label, value])),
  ).toEqual([['制度の整備', '済']]);
});

test('a sheet that cannot be read is never written over', () => {
  const { after } = write(snapshotOf(PLAN));
  const damaged: WorkbookSnapshot = {
    ...after,
    sheets: after.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.filter(
        ({ cells }) =>
          !cells.some(({ value }) => typeof value === 'string' && value.startsWith('tenken.field:')),
      ),
    })),
  };
  expect(() => write(damaged)).toThrow(/tenken\.field:/);
});
