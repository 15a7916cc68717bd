import fc from 'fast-check';
import { columnName, toAddress } from '../../../../src/core/workbook/cell-ref';
import type { SnapshotCell } from '../../../../src/core/workbook/snapshot';
import type { CellEdit } from '../../../../src/hosts/ports';
import { editCells } from '../../../../src/hosts/xlsx/edit/edit-cells';
import { readXlsx } from '../../../../src/hosts/xlsx/read/read-xlsx';
import { packageFaults } from '../../../tools/xlsx-checks';
import { literalWorkbook } from '../../../tools/xlsx-parts';
import { put } from './edits';

const ROWS = 6;
const COLUMNS = 5;

/** What an initial cell is written like; `shared` hangs on the formula in B2 where it lies in B2:D5. */
type Initial = 'number' | 'text' | 'formula' | 'shared' | 'styled' | 'none';

const initials = fc.array(
  fc.array(fc.constantFrom<Initial>('number', 'text', 'formula', 'shared', 'styled', 'none'), {
    minLength: COLUMNS,
    maxLength: COLUMNS,
  }),
  { minLength: ROWS, maxLength: ROWS },
);
const content = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.string({ unit: 'grapheme' }).map((text) => `'${text.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')}`),
  fc.constantFrom('', '=A1+1', '=SUM($A$1:B2)&"<&>"'),
);
const edits = fc.array(
  fc.record({
    row: fc.nat(ROWS + 1),
    column: fc.nat(COLUMNS + 1),
    content,
    numberFormat: fc.constantFrom(null, null, '0.00', 'yyyy/m/d', '#,##0"人"'),
  }),
  { maxLength: 12 },
);
const layout = fc.record({ isImplicit: fc.boolean(), hasGaps: fc.boolean() });

function sheetRows(cells: readonly (readonly Initial[])[], isImplicit: boolean, hasGaps: boolean): string {
  return cells
    .map((line, row) => {
      const written = line.map((kind, column) => cellXml(kind, row, column, isImplicit)).join('');
      if (written === '' && hasGaps && !isImplicit) return '';
      return `<row${isImplicit ? '' : ` r="${row + 1}" spans="1:${COLUMNS}"`}>${written}</row>`;
    })
    .join(hasGaps ? '\n  ' : '');
}

function cellXml(kind: Initial, row: number, column: number, isImplicit: boolean): string {
  const address = isImplicit ? '' : ` r="${columnName(column)}${row + 1}"`;
  if (row === 1 && column === 1) return `<c${address}><f t="shared" ref="B2:D5" si="0">A1*2</f><v>1</v></c>`;
  const isInside = row >= 1 && row <= 4 && column >= 1 && column <= 3;
  switch (kind) {
    case 'number':
      return `<c${address}><v>${row * 10 + column}</v></c>`;
    case 'text':
      return `<c${address} t="inlineStr"><is><t>a${row}</t></is></c>`;
    case 'formula':
      return `<c${address}><f>A${row + 1}</f><v>3</v></c>`;
    case 'shared':
      return isInside ? `<c${address}><f t="shared" si="0"/><v>4</v></c>` : `<c${address}/>`;
    case 'styled':
      return `<c${address} s="1"><v>0.5</v></c>`;
    case 'none':
      return isImplicit ? `<c/>` : '';
  }
}

type Seen = readonly [value: unknown, formula: string | null, format: string];

function cellsOf(bytes: Uint8Array): Map<string, Seen> {
  const { sheets, numberFormats } = readXlsx(bytes);
  const cells: readonly SnapshotCell[] = sheets[0]?.rows.flatMap((row) => row.cells) ?? [];
  return new Map(
    cells.map((cell) => [toAddress(cell), [cell.value, cell.formula, numberFormats[cell.format] ?? '']]),
  );
}

/** What a cell holds after an edit; a format of a cell without one of its own is not told by a blank cell. */
function expectedOf({ content: given }: Pick<CellEdit, 'content'>): readonly [unknown, string | null] | null {
  switch (given.kind) {
    case 'number':
      return [Number(given.value), null];
    case 'text':
      return given.text === '' ? null : [given.text, null];
    case 'formula':
      return [null, given.formula];
    case 'blank':
      return null;
  }
}

test('edited cells hold what was put there, all others what they held', () => {
  const styles =
    '<fonts/><fills/><borders/><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs>';
  fc.assert(
    fc.property(initials, layout, edits, (cells, { isImplicit, hasGaps }, list) => {
      const original = literalWorkbook({ rows: sheetRows(cells, isImplicit, hasGaps), styles });
      const before = cellsOf(original);
      const puts = list.map((item) =>
        put(`${columnName(item.column)}${item.row + 1}`, item.content, item.numberFormat),
      );
      const edited = editCells(original, puts);
      expect(packageFaults(edited)).toEqual(packageFaults(original));
      const after = cellsOf(edited);
      const last = new Map(puts.map((edit) => [toAddress(edit.cell), edit]));
      for (const [address, edit] of last) {
        const expected = expectedOf(edit);
        const seen = after.get(address);
        expect([address, seen?.slice(0, 2)]).toEqual([address, expected ?? undefined]);
        const formatBefore = before.get(address)?.[2];
        const format = edit.numberFormat ?? formatBefore;
        if (seen !== undefined && format !== undefined) expect([address, seen[2]]).toEqual([address, format]);
      }
      for (const [address, cell] of before) {
        if (!last.has(address)) expect([address, after.get(address)]).toEqual([address, cell]);
      }
      for (const address of after.keys()) expect(before.has(address) || last.has(address)).toBe(true);
      expect(editCells(edited, [])).toEqual(edited);
    }),
    { numRuns: 100 },
  );
});
