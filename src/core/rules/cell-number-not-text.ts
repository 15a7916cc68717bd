import type { FindingDraft, Fix } from '../engine/finding';
import type { Figure } from '../plan/figure';
import { plainDecimal } from '../quantity/format';
import type { Quantity } from '../quantity/quantity';
import { readFigureText } from '../quantity/read-cell';
import { squeeze } from '../text/fold';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { cells, count, defineRule, draft, related, text } from './support/draft';
import { cellAt } from './support/snapshot-cells';
import { figuresByTable, tableKey, type TableFigures } from './support/tables';

/** Numbers of a table are numbers, not text that looks like one. Said once a table, with the count. */
export const cellNumberNotText = defineRule(
  {
    id: 'cell-number-not-text',
    subject: 'cell',
    severities: ['info'],
    messages: ['one', 'many'],
    fixable: true,
  },
  ({ plan, snapshot }) => figuresByTable(plan).flatMap((entry) => checkTable(entry, snapshot)),
);

function checkTable({ table, figures }: TableFigures, snapshot: WorkbookSnapshot): readonly FindingDraft[] {
  const asText = figures.filter((figure) => isNumberAsText(figure, snapshot));
  const [first] = asText;
  if (first === undefined) return [];
  const places = asText.map(({ cell }) => cell);
  const single = asText.length === 1;
  return [
    draft({
      messageId: single ? 'one' : 'many',
      severity: 'info',
      cell: first.cell,
      data: { count: count(asText.length), example: text(first.text), cells: cells(places) },
      related: related('other', places.slice(1)),
      fix: single ? conversion(first) : null,
      key: [tableKey(table)],
    }),
  ];
}

/** The whole cell is one number, with its unit at most; a figure among words stays text for good. */
function isNumberAsText({ cell, reading, text: shown }: Figure, snapshot: WorkbookSnapshot): boolean {
  if (reading.kind !== 'figure') return false;
  const { bound, approximate, change, note, mark } = reading;
  if (bound !== null || approximate || change !== null || note !== null || mark !== null) return false;
  const stored = cellAt(snapshot, cell)?.value;
  // 平成29年度 10人: a figure with its year is no number typed as text.
  return (
    typeof stored === 'string' &&
    squeeze(stored) === squeeze(shown) &&
    readFigureText(stored).kind === 'figure'
  );
}

/** The same number as a number, its unit kept as a number format. */
function conversion({ cell, reading }: Figure): Fix | null {
  if (reading.kind !== 'figure') return null;
  const { quantity } = reading;
  const percent = quantity.unit?.symbol === '%';
  const value = percent ? quantity.value.div(100) : quantity.value;
  return { cell, value: plainDecimal(value), numberFormat: numberFormat(quantity, percent) };
}

function numberFormat({ decimals, unit }: Quantity, percent: boolean): string {
  const places = Math.max(decimals, 0);
  const digits = `#,##0${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  if (percent) return `${digits}%`;
  return unit === null ? digits : `${digits}"${unit.symbol}"`;
}
