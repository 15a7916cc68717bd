import { defineRule, draft, text } from './support/draft';
import { figuresByTable, tableKey } from './support/tables';
import { foldKey } from '../text/fold';

/** One value a cell: digits of two figures are never joined, so such a cell is read by nobody. */
export const cellOneValue = defineRule(
  {
    id: 'cell-one-value',
    subject: 'cell',
    severities: ['warning'],
    messages: ['two-figures', 'compound', 'range', 'grouping'],
  },
  ({ plan }) =>
    figuresByTable(plan).flatMap(({ table, figures }) =>
      figures.flatMap(({ cell, reading }) =>
        reading.kind === 'ambiguous'
          ? [
              draft({
                messageId: reading.reason,
                severity: 'warning',
                cell,
                data: { printed: text(reading.text) },
                key: [tableKey(table), reading.reason, foldKey(reading.text)],
              }),
            ]
          : [],
      ),
    ),
);
