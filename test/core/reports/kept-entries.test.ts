import {
  fieldMark,
  filled,
  keptRows,
  matchLines,
  rowMark,
  signatureOf,
} from '../../../src/core/reports/kept-entries';
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

describe('entries kept by id', () => {
  const empty = written();

  test('an untouched sheet holds none, a formula of ours is none', () => {
    expect(keptRows(empty, 'publication').map(({ id, label, entries }) => [id, label, entries.size])).toEqual(
      [
        ['a', '指標 a', 0],
        ['b', '指標 b', 0],
      ],
    );
    expect(keptRows(empty, 'actuals')).toEqual([]);
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
      const [a, b] = keptRows(snapshot, 'publication');
      expect([...(a?.entries ?? [])]).toEqual([['note', { kind: 'text', text: '天候不順' }]]);
      expect([...(b?.entries ?? [])]).toEqual([['grade', { kind: 'number', value: '0.5' }]]);
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
    const kept = keptRows(readXlsx(writeSheets(workbookWithActuals(), [model]).bytes), 'grant');
    expect(kept.map(({ id, entries }) => [id, [...entries.keys()]])).toEqual([['x', ['rate']]]);
  });

  test("a person's own formula is kept, with what it gives", () => {
    const typed = edited(empty, type(3, NOTE, 12, 'KPI!D5'));
    expect(keptRows(typed, 'publication')[0]?.entries.get('note')).toEqual({
      kind: 'formula',
      formula: 'KPI!D5',
      value: { kind: 'number', value: '12' },
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
    expect(keptRows(renamed, 'publication')).toHaveLength(2);
    const unmarked = {
      ...empty,
      definedNames: empty.definedNames.filter(({ name }) => name !== markerName('publication')),
    };
    expect(keptRows(unmarked, 'publication')).toEqual([]);
  });

  test('a copied line keeps both of two different entries', () => {
    const typed = edited(empty, type(3, NOTE, '一'));
    const copied = edited(typed, (cells) => [
      ...cells,
      ...cells.filter(({ row }) => row === 3).map((cell) => ({ ...cell, row: 9 })),
    ]);
    const kept = keptRows(edited(copied, type(9, NOTE, '二')), 'publication');
    expect(kept.map(({ id, entries }) => [id, entries.get('note')])).toEqual([
      ['a', { kind: 'text', text: '一' }],
      ['b', undefined],
      ['a*2', { kind: 'text', text: '二' }],
    ]);
  });
});

describe('lines of then and now', () => {
  const line = (id: string, signature: string, filled = true) => ({
    id,
    signature,
    label: id,
    entries: new Map(filled ? [['note', { kind: 'text', text: id }] as const] : []),
  });

  test('by id, then by what the line is about', () => {
    const { of, renamed, gone } = matchLines(
      [
        line('kept', 's1'),
        line('old name', 's2'),
        line('dropped', 's3'),
        line('dropped, empty', 's4', false),
      ],
      [
        { id: 'new name', signature: 's2' },
        { id: 'kept', signature: 'changed' },
        { id: 'new', signature: 's9' },
      ],
    );
    expect([...of].map(([id, row]) => [id, row.id])).toEqual([
      ['kept', 'kept'],
      ['new name', 'old name'],
    ]);
    expect([...renamed]).toEqual(['new name']);
    expect(gone.map(({ id }) => id)).toEqual(['dropped']);
  });

  test('never by guess: two lines of one signature, or none', () => {
    const { of, gone } = matchLines(
      [line('a', 'same'), line('b', 'same'), line('c', ''), line('d', 'once')],
      [
        { id: 'x', signature: 'same' },
        { id: 'y', signature: '' },
        { id: 'v', signature: 'once' },
        { id: 'w', signature: 'once' },
      ],
    );
    expect(of.size).toBe(0);
    expect(gone).toHaveLength(4);
  });

  test('a signature is made of figures and leaves the label out', () => {
    const sketch = { baseline: 10, targets: { 2019: 12, 2020: 15 } };
    expect(signatureOf(indicator({ ...sketch, label: '新しい名' }))).toBe(
      signatureOf(indicator({ ...sketch, label: '古い名' })),
    );
    expect(signatureOf(indicator({ ...sketch, baseline: 11 }))).not.toBe(signatureOf(indicator(sketch)));
    expect(signatureOf(indicator({ targets: { 2019: 12 } }))).toBe('');
  });
});
