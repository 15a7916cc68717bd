import { readBook } from '../../../src/hosts/xlsx/looks/read-book';
import { calculatedCells, SheetCells } from '../../../src/workbench/grid/sheet-cells';
import { literalWorkbook } from '../../tools/xlsx-parts';

const STYLES =
  '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf fontId="0"/><xf fontId="0" numFmtId="9"/><xf fontId="0"><alignment wrapText="1"/></xf></cellXfs>';
const ROWS = `
  <row r="1"><c r="A1"><v>5</v></c><c r="B1" s="1"><f>A1*2</f><v>10</v></c><c r="C1" s="1"/></row>
  <row r="3" ht="40"><c r="A3" s="2" t="inlineStr"><is><t>${'あ'.repeat(60)}</t></is></c></row>
  <row r="4"><c r="A4" s="2" t="inlineStr"><is><t>${'あ'.repeat(60)}</t></is></c></row>
  <row r="6"><c r="A6"><f t="array" ref="A6:A7">A1:A2</f><v>5</v></c></row>`;

describe('a sheet in the grid', () => {
  const view = readBook(literalWorkbook({ rows: ROWS, styles: STYLES }));

  test('has its calculated cells from the start', () => {
    expect(calculatedCells(view, 0)).toEqual({ 0: { 1: { s: 'file1', v: 10, t: 2, f: '=A1*2' } } });
  });

  test('gets all others row by row, and leaves what is calculated as it is', () => {
    const cells = calculatedCells(view, 0);
    cells[0] = { 1: { v: 14, t: 2, f: '=A1*2' } };
    const rows = { 3: { hd: 1 } };
    const filling = new SheetCells(view, 0, { cells, rows }, () => 100);
    const done: number[] = [];
    while (filling.next()) done.push(filling.done);
    expect(done).toEqual([2, 3, 4, 5]);
    expect(filling.total).toBe(5);
    const text = { s: 'file2', v: 'あ'.repeat(60), t: 1 };
    expect(cells).toEqual({
      0: { 0: { v: 5, t: 2 }, 1: { v: 14, t: 2, f: '=A1*2' }, 2: { s: 'file1' } },
      2: { 0: text },
      3: { 0: text },
      5: { 0: { v: 5, t: 2 } },
    });
    // Sixty letters in a narrow column; the file says how high row 3 is.
    expect(rows).toEqual({ 3: { hd: 1, h: expect.any(Number), ia: 0 } });
  });
});
