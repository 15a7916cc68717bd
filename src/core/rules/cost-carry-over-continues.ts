import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostRecord, CostTable } from '../plan/cost';
import { Decimal } from '../quantity/decimal';
import { intersects, intervalOf } from '../quantity/interval';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { inUnitOf } from './support/sums';
import { tableKey } from './support/tables';

/** 翌年度繰越額 of a year comes back as 前年度繰越額 in the next, or lies within that year's budget. */
export const costCarryOverContinues = defineRule(
  {
    id: 'cost-carry-over-continues',
    subject: 'cost',
    severities: ['warning'],
    messages: ['differs', 'missing', 'budget-too-small'],
    preset: 'strict',
  },
  ({ plan }) => {
    const lines = plan.costTables.flatMap((table) => linesOf(table));
    return lines.flatMap((line) => {
      const next = lines.filter(({ key, year }) => key === line.key && year === line.year + 1);
      const [only] = next;
      return only === undefined || next.length > 1 ? [] : checkPair(line, only);
    });
  },
);

/** One owner's or item's figures of one year, whichever table of the plan they stand in. */
interface Line {
  readonly table: CostTable;
  readonly record: CostRecord;
  readonly year: number;
  readonly key: string;
}

function linesOf(table: CostTable): readonly Line[] {
  return table.records.flatMap((record) => {
    const { fiscalYear: year, figures, owner, isTotal } = record;
    const first = figures[0];
    if (year === null || first === undefined) return [];
    const label = isYearLabel(first, table) ? '' : foldKey(first.label);
    const kinds = table.columns.some(({ kind }) => kind === 'carry-over' || kind === 'carried-in');
    return [{ table, record, year, key: [owner ?? '', isTotal && kinds ? 'total' : label].join('|') }];
  });
}

/** Years down and kinds across: the label is the year; kinds down and years across: it is the kind. */
function isYearLabel({ periodCells, labelCell }: CostFigure, { columns }: CostTable): boolean {
  const kinds = columns.some(({ kind }) => kind === 'carry-over' || kind === 'settled' || kind === 'budget');
  return (
    !kinds || periodCells.some(({ row, column }) => row === labelCell.row && column === labelCell.column)
  );
}

function checkPair(line: Line, next: Line): readonly FindingDraft[] {
  const carried = only(line.record, 'carry-over');
  if (carried?.quantity == null) return [];
  const came = only(next.record, 'carried-in');
  if (came !== null) return checkCame(line, next, carried, came);
  if (carried.quantity.value.lte(0) || next.record.figures.some(({ label }) => /繰越/.test(label))) return [];
  const budgets = next.record.figures.filter(({ kind, quantity }) => kind === 'budget' && quantity !== null);
  const [budget] = budgets;
  if (budget === undefined || budget.quantity === null || budgets.length > 1) return [];
  if (!sameDimension(budget.quantity.unit, carried.quantity.unit)) return [];
  const rest = subtract(budget.quantity, carried.quantity);
  return rest.value.isNegative() ? [say('budget-too-small', line, carried, budget, budget.quantity)] : [];
}

function checkCame(line: Line, _next: Line, carried: CostFigure, came: CostFigure): readonly FindingDraft[] {
  const { quantity } = carried;
  if (quantity === null) return [];
  const blank = came.reading.kind === 'blank' || came.reading.kind === 'none';
  if (came.quantity === null && !blank) return [];
  const printed = came.quantity ?? { ...quantity, value: new Decimal(0) };
  if (!sameDimension(printed.unit, quantity.unit)) return [];
  const same = intersects(intervalOf(quantity, carried.printedAs), intervalOf(printed, came.printedAs));
  if (same || subtract(printed, quantity).value.isZero()) return [];
  return [say(came.quantity === null ? 'missing' : 'differs', line, carried, came, printed)];
}

function say(
  messageId: 'differs' | 'missing' | 'budget-too-small',
  { table, year, key }: Line,
  carried: CostFigure,
  there: CostFigure,
  printed: Quantity,
): FindingDraft {
  const expected = inUnitOf(carried.quantity as Quantity, printed.unit);
  return draft({
    messageId,
    severity: 'warning',
    cell: there.cell,
    data: {
      year: fiscalYear(year),
      next: fiscalYear(year + 1),
      label: text(carried.label),
      carried: amount(carried.quantity as Quantity),
      printed: amount(printed),
      difference: difference(subtract(printed, expected)),
    },
    related: related('part', [carried.cell]),
    expected,
    printed,
    key: [tableKey(table.table), key, String(year)],
  });
}

function only({ figures }: CostRecord, kind: CostFigure['kind']): CostFigure | null {
  const all = figures.filter((figure) => figure.kind === kind);
  return all.length === 1 ? (all[0] ?? null) : null;
}
