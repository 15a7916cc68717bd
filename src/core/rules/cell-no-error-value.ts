import { sheetNamed } from '../workbook/find-sheet';
import type { FindingDraft } from '../engine/finding';
import type { TableRef } from '../plan/indicator';
import { isErrorValue, type WorkbookSnapshot } from '../workbook/snapshot';
import { defineRule, draft, text } from './support/draft';
import { rowsBetween } from './support/snapshot-cells';
import { inRange, tableKey, tableRanges, tablesOf } from './support/tables';

/** No #REF! #DIV/0! #VALUE! #N/A in the tables that were read. */
export const cellNoErrorValue = defineRule(
  { id: 'cell-no-error-value', subject: 'cell', severities: ['error'], messages: ['error-value'] },
  ({ plan, snapshot }) => tablesOf(plan).flatMap((table) => checkTable(table, snapshot)),
);

function checkTable(table: TableRef, snapshot: WorkbookSnapshot): readonly FindingDraft[] {
  const sheet = sheetNamed(snapshot, table.range.sheet);
  if (sheet === undefined) return [];
  const errors = tableRanges(table).flatMap((range) =>
    rowsBetween(sheet, range.top, range.bottom).flatMap(({ row, cells }) =>
      cells.flatMap(({ column, value }) => {
        const cell = { sheet: sheet.name, row, column };
        return isErrorValue(value) && inRange(cell, range) ? [{ cell, code: value.error }] : [];
      }),
    ),
  );
  return errors.map(({ cell, code }, index) =>
    draft({
      messageId: 'error-value',
      severity: 'error',
      cell,
      data: { code: text(code) },
      key: [tableKey(table), code, String(index)],
    }),
  );
}
