import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostRow, CostTable } from '../plan/cost';
import { intersects, intervalOf } from '../quantity/interval';
import { compare, subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { periodKey, tableKey } from './support/tables';

/** 交付対象事業費 ≤ 総事業費, and what is marked うち is not more than its whole. */
export const costEligibleWithinTotal = defineRule(
  {
    id: 'cost-eligible-within-total',
    subject: 'cost',
    severities: ['error'],
    messages: ['eligible-above-total', 'part-above-whole'],
  },
  ({ plan }) => [
    ...plan.statements.flatMap(({ total, eligible, hard }) => [
      ...checkPair(total, eligible, 'eligible-above-total', ['statement']),
      ...checkPair(total, hard, 'part-above-whole', ['statement']),
    ]),
    ...plan.costTables.flatMap((table) => [
      ...table.rows.flatMap((row) => checkColumns(table, row)),
      ...checkPartRows(table),
    ]),
  ],
);

/** Within one row: the eligible and the hard part beside the total of the same year. */
function checkColumns({ table }: CostTable, row: CostRow): readonly FindingDraft[] {
  return row.cells
    .filter(({ kind }) => kind === 'eligible' || kind === 'hard')
    .flatMap((part) => {
      const totals = row.cells.filter(
        ({ kind, period }) => kind === 'total' && periodKey(period) === periodKey(part.period),
      );
      const [total] = totals;
      if (total === undefined || totals.length > 1) return [];
      const messageId = part.kind === 'eligible' ? 'eligible-above-total' : 'part-above-whole';
      return checkPair(total, part, messageId, [tableKey(table), foldKey(row.label)]);
    });
}

/** うち rows: each cell beside the cell of the same column in the row that it is a part of. */
function checkPartRows({ table, rows }: CostTable): readonly FindingDraft[] {
  let whole: CostRow | null = null;
  return rows.flatMap((row) => {
    if (row.role !== 'part-of') {
      whole = row;
      return [];
    }
    return row.cells.flatMap((part) => {
      const total = whole?.cells.find(({ column }) => column === part.column) ?? null;
      return checkPair(total, part, 'part-above-whole', [tableKey(table), foldKey(row.label)]);
    });
  });
}

function checkPair(
  whole: CostFigure | null,
  part: CostFigure | null,
  messageId: 'eligible-above-total' | 'part-above-whole',
  place: readonly string[],
): readonly FindingDraft[] {
  if (whole === null || part === null || whole.quantity === null || part.quantity === null) return [];
  const [total, within] = [whole.quantity, part.quantity];
  if (!sameDimension(total.unit, within.unit) || compare(within, total) <= 0) return [];
  if (intersects(intervalOf(total, whole.printedAs), intervalOf(within, part.printedAs))) return [];
  return [
    draft({
      messageId,
      severity: 'error',
      cell: part.cell,
      data: {
        label: text(part.label),
        whole: text(whole.label),
        printed: amount(within),
        limit: amount(total),
        difference: difference(subtract(within, total)),
      },
      related: related('total', [whole.cell]),
      expected: total,
      printed: within,
      key: [...place, part.kind, part.owner ?? '', periodKey(part.period)],
    }),
  ];
}
