import type { IndicatorReading, TableRef } from '../../plan/indicator';
import { squeeze } from '../../text/fold';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { cellAt, contentIn } from './snapshot-cells';
import { tableRanges } from './tables';

const NOTE = /^(?:※|\(?注|\*)/;
const REASON = /ため|により|影響|理由|見込|一時/;
const NOTE_ROWS = 4;

/** Whether the table says something of a row: words in its remark column, or a note with a reason below the table. */
export function isExplained(snapshot: WorkbookSnapshot, table: TableRef, row: IndicatorReading): boolean {
  const remarks = table.columns.filter(({ role }) => role === 'remark');
  const said = remarks.some(({ headerCells: [head] }) => {
    if (head === undefined) return false;
    const place = table.transposed
      ? { sheet: row.cell.sheet, row: head.row, column: row.cell.column }
      : { sheet: row.cell.sheet, row: row.cell.row, column: head.column };
    const value = cellAt(snapshot, place)?.value;
    return typeof value === 'string' && squeeze(value).length > 1;
  });
  return said || tableRanges(table).some((range) => hasReasonBelow(snapshot, range));
}

function hasReasonBelow(
  snapshot: WorkbookSnapshot,
  { sheet, bottom, left, right }: TableRef['range'],
): boolean {
  const below = { sheet, top: bottom + 1, bottom: bottom + NOTE_ROWS, left, right };
  return contentIn(snapshot, below).some(({ value }) => {
    if (typeof value !== 'string') return false;
    const text = squeeze(value);
    return NOTE.test(text) && REASON.test(text);
  });
}
