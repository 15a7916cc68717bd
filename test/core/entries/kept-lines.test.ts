import { type KeptLine, keptLines } from '../../../src/core/entries/kept-lines';
import { fieldMark, filled, rowMark } from '../../../src/core/entries/marks';
import { type Line, matchLines, signatureOf } from '../../../src/core/entries/match-lines';
import { typedText } from '../../../src/core/entries/typed-cell';
import { SheetBuilder } from '../../../src/core/reports/sheet-builder';
import { text } from '../../../src/core/reports/formula';
import { markerName } from '../../../src/core/workbook/sheet-model';
import type { SnapshotCell, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { readXlsx } from '../../../src/hosts/xlsx/read/read-xlsx';
import { writeSheets } from '../../../src/hosts/xlsx/write/write-sheets';
import { workbookWithActuals } from '../../tools/report-workbook';
import { indicator } from '../achievement/indicators';

const NOTE = 2;
const GRADE = 3;

const FINISH = {
  frozen: { rows: 0, columns: 0 },
  print: {
    landscape: false,
    fitToWidth: 1,
    fitToHeight: 0,
    repeatRows: null,
    header: null,
    footer: null,
  },
  tabColor: '000000',
};

/** A sheet of two lines, through a file. */
function written(): WorkbookSnapshot {
  const builder = new SheetBuilder('publication', '公表資料', [5, 20, 20, 20]);
  builder.markColumns(
    1,
    new Map([
      [NOTE, fieldMark('note')],
      [GRADE, fieldMark(filled('grade'))],
    ]),
  );
  for (const [row, id] of [
    [3, 'a'],
    [4, 'b'],
  ] as const) {
    builder.markRow(row, rowMark({ id, signature: `about ${id}`, label: `指標 ${id}` }));
    builder.putKept(row, NOTE, null, null, {});
    builder.putKept(row, GRADE, null, text('提案'), {});
  }
  const model = builder.build(FINISH);
  expect(model.hidden).toEqual({ rows: [1], columns: [4] });
  return readXlsx(writeSheets(workbookWithActuals(), [model]).bytes);
}

/** The workbook after somebody typed into its sheet 公表資料 or moved its cells. */
function edited(
  snapshot: WorkbookSnapshot,
  change: (cells: readonly SnapshotCell[]) => readonly SnapshotCell[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== '公表資料') return sheet;
      const cells = change(sheet.rows.flatMap((row) => row.cells));
      const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
      return {
        ...sheet,
        rows: rows.map((row) => ({
          row,
          cells: cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
        })),
      };
    }),
  };
}

function type(row: number, column: number, value: string | number, formula: string | null = null) {
  return (cells: readonly SnapshotCell[]): readonly SnapshotCell[] => [
    ...cells.filter((cell) => cell.row !== row || cell.column !== column),
    { row, column, value, formula, format: 0 },
  ];
}

function textsOf(line: KeptLine | undefined): readonly (readonly [string, string])[] {
  return [...(line?.entries ?? [])].map(([field, cell]) => [field, typedText(cell)]);
}

describe('entries kept by id', () => {
  const empty = written();

  test('an untouched sheet holds none, a formula of ours is none', () => {
    expect(
      keptLines(empty, 'publication').map(({ id, label, entries }) => [id, label, entries.size]),
    ).toEqual([
      ['a', '指標 a', 0],
      ['b', '指標 b', 0],
    ]);
    expect(keptLines(empty, 'actuals')).toEqual([]);
  });

  test('what was typed is found wherever its row and column have gone', () => {
    const typed = edited(edited(empty, type(3, NOTE, '天候不順')), type(4, GRADE, 0.5));
    const moved = edited(typed, (cells) =>
      cells.map((cell) => ({
        ...cell,
        row: cell.row + (cell.row >= 4 ? 7 : 2),
        column: cell.column + (cell.column > NOTE ? 3 : 0),
      })),
    );
    for (const snapshot of [typed, moved]) {
      const [a, b] = keptLines(snapshot, 'publication');
      expect(textsOf(a)).toEqual([['note', '天候不順']]);
      expect(textsOf(b)).toEqual([['grade', '0.5']]);
    }
  });

  test('a row can be a field', () => {
    const builder = new SheetBuilder('grant', '交付金算定', [20, 20]);
    builder.markColumns(0, new Map([[1, fieldMark()]]));
    builder.markRow(1, rowMark({ id: 'x', field: 'rate' }));
    builder.put(1, 1, '2');
    builder.markRow(2, rowMark({ id: 'x', field: filled('cost') }));
    builder.put(2, 1, text('ours'));
    const model = builder.build(FINISH);
    const kept = keptLines(readXlsx(writeSheets(workbookWithActuals(), [model]).bytes), 'grant');
    expect(kept.map(({ id, entries }) => [id, [...entries.keys()]])).toEqual([['x', ['rate']]]);
  });

  test("a person's own formula is kept, with what it gives", () => {
    const typed = edited(empty, type(3, NOTE, 12, 'KPI!D5'));
    expect(keptLines(typed, 'publication')[0]?.entries.get('note')).toMatchObject({
      formula: 'KPI!D5',
      value: 12,
    });
  });

  test('a sheet with another name, and not one that only looks like ours', () => {
    const renamed = {
      ...empty,
      sheets: empty.sheets.map((sheet) => ({
        ...sheet,
        name: sheet.name === '公表資料' ? '令和6年度公表' : sheet.name,
      })),
      definedNames: empty.definedNames.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace('公表資料', '令和6年度公表'),
      })),
    };
    expect(keptLines(renamed, 'publication')).toHaveLength(2);
    const unmarked = {
      ...empty,
      definedNames: empty.definedNames.filter(({ name }) => name !== markerName('publication')),
    };
    expect(keptLines(unmarked, 'publication')).toEqual([]);
  });

  test('a copied line keeps both of two different entries', () => {
    const typed = edited(empty, type(3, NOTE, '一'));
    const copied = edited(typed, (cells) => [
      ...cells,
      ...cells.filter(({ row }) => row === 3).map((cell) => ({ ...cell, row: 9 })),
    ]);
    const kept = keptLines(edited(copied, type(9, NOTE, '二')), 'publication');
    expect(kept.map((line) => [line.id, textsOf(line)])).toEqual([
      ['a', [['note', '一']]],
      ['b', []],
      ['a*2', [['note', '二']]],
    ]);
  });
});

describe('lines of then and now', () => {
  const now = (id: string, signature: string, label = id): Line => ({
    id,
    label,
    project: '',
    plan: '',
    signature,
  });
  const then = (id: string, signature: string, label = id, isFilled = true) => ({
    ...now(id, signature, label),
    isFilled,
  });
  const pairs = ({
    matched,
  }: ReturnType<typeof matchLines>): readonly (readonly [string, string, string])[] =>
    matched.map(({ kept, line, by }) => [kept.id, line.id, by]);

  test('by id, then by what the line is about', () => {
    const match = matchLines(
      [then('kept', 's1'), then('平日の来街者', 's2'), then('dropped', 's3')],
      [now('通行量', 's2'), now('kept', 'changed'), now('new', 's9')],
    );
    expect(pairs(match)).toEqual([
      ['kept', 'kept', 'id'],
      ['平日の来街者', '通行量', 'renamed'],
    ]);
    expect(match.gone.map(({ id }) => id)).toEqual(['dropped']);
  });

  test('by the label where the hidden id came to stand beside another one', () => {
    const match = matchLines(
      [then('a', '', '観光客数'), then('b', '', '移住者数')],
      [now('a', '', '移住者数'), now('b', '', '観光客数')],
    );
    expect(pairs(match)).toEqual([
      ['a', 'b', 'label'],
      ['b', 'a', 'label'],
    ]);
  });

  test('by a similar label between the same neighbours, not elsewhere', () => {
    const kept = [then('1', '', '出生数'), then('2', '', '観光入込客数'), then('3', '', '移住者数')];
    const renamed = (order: readonly string[]) =>
      pairs(
        matchLines(
          kept,
          order.map((id) => now(id, '', id === 'x' ? '年間の観光入込客数' : kept[Number(id) - 1]?.label)),
        ),
      ).filter(([, , by]) => by === 'renamed');
    expect(renamed(['1', 'x', '3'])).toEqual([['2', 'x', 'renamed']]);
    expect(renamed(['1', '3', 'x'])).toEqual([]);
  });

  test('never by guess: two lines of one signature, or none', () => {
    const match = matchLines(
      [then('a', 'same'), then('b', 'same'), then('c', ''), then('d', 'once')],
      [now('x', 'same'), now('y', ''), now('v', 'once'), now('w', 'once')],
    );
    expect(match.matched).toEqual([]);
    expect(match.gone).toHaveLength(4);
  });

  test('of two rows with one id the one with something typed is meant', () => {
    const [empty, typed] = [then('a', '', '出生数', false), then('a', '', '出生数')];
    const match = matchLines([empty, typed], [now('a', '', '出生数')]);
    expect(match.matched.map(({ kept }) => kept)).toEqual([typed]);
  });

  test('a signature is made of figures and leaves the label out', () => {
    const sketch = { baseline: 10, targets: { 2019: 12, 2020: 15 } };
    expect(signatureOf(indicator({ ...sketch, label: '新しい名' }))).toBe(
      signatureOf(indicator({ ...sketch, label: '古い名' })),
    );
    expect(signatureOf(indicator({ ...sketch, baseline: 11 }))).not.toBe(signatureOf(indicator(sketch)));
    for (const targets of [{ 2019: 12 }, { 2019: 1, 2020: 1, 2021: 1 }]) {
      expect(signatureOf(indicator({ targets }))).toBe('');
    }
  });
});
