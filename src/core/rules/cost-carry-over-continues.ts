import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostRecord, CostTable } from '../plan/cost';
import { Decimal } from '../quantity/decimal';
import { intersects, intervalOf } from '../quantity/interval';
import type { Quantity } from '../quantity/quantity';
import { compare, subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import { sameCell } from '../workbook/cell-ref';
import { amount, defineRule, difference, draft, fiscalYear, related, text } from './support/draft';
import { nameOf, onlyOne } from './support/executions';
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
    const lines = plan.costTables.flatMap(linesOf);
    const only = (key: string, year: number): Line | null =>
      onlyOne(lines.filter((line) => line.key === key && line.year === year));
    return lines.flatMap((line) => {
      const next = only(line.key, line.year + 1);
      return next === null || only(line.key, line.year) === null ? [] : checkPair(line, next);
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

/** What a year hands on and what it starts with; a table with none of them (計画) has no part in it. */
const KINDS: ReadonlySet<string> = new Set(['carry-over', 'carried-in', 'budget']);

function linesOf(table: CostTable): readonly Line[] {
  return table.records.flatMap((record) => {
    const { fiscalYear: year, figures, owner } = record;
    const first = figures.find(({ kind }) => KINDS.has(kind));
    return year === null || first === undefined
      ? []
      : [{ table, record, year, key: [owner ?? '', rowName(table, first)].join('|') }];
  });
}

/** Words that name a figure's row in every year: none where the row is the year, or the kind of its figures. */
function rowName({ columns, rows }: CostTable, { periodCells, label, labelCell, cell }: CostFigure): string {
  const kindsDown = !columns.some(({ kind }) => KINDS.has(kind));
  if (kindsDown || periodCells.some((place) => sameCell(place, labelCell))) return '';
  const row = rows.find(({ cells }) => cells.some((each) => sameCell(each.cell, cell)));
  return row?.role === 'total' ? 'total' : foldKey(label);
}

function checkPair(line: Line, next: Line): readonly FindingDraft[] {
  const carried = onlyOne(line.record.figures.filter(({ kind }) => kind === 'carry-over'));
  if (carried === null || carried.quantity === null) return [];
  const came = onlyOne(next.record.figures.filter(({ kind }) => kind === 'carried-in'));
  return came === null
    ? checkBudget(line, next, carried, carried.quantity)
    : checkCame(line, carried, carried.quantity, came);
}

/** Without 前年度繰越額 beside it, 予算現額 holds what came; 当初予算額 and 補正額 never do. */
function checkBudget(
  line: Line,
  { table, record: { figures } }: Line,
  carried: CostFigure,
  quantity: Quantity,
): readonly FindingDraft[] {
  const others = figures.filter(({ kind }) => kind !== 'carry-over');
  if (others.some((figure) => /繰越/.test(nameOf(table, figure)))) return [];
  const budget = onlyOne(
    others.filter((figure) => figure.kind === 'budget' && !/当初|補正/.test(nameOf(table, figure))),
  );
  if (budget === null || budget.quantity === null) return [];
  if (!sameDimension(budget.quantity.unit, quantity.unit)) return [];
  return compare(budget.quantity, quantity) < 0
    ? [say('budget-too-small', line, carried, quantity, budget, budget.quantity)]
    : [];
}

function checkCame(
  line: Line,
  carried: CostFigure,
  quantity: Quantity,
  came: CostFigure,
): readonly FindingDraft[] {
  const nothing = came.reading.kind === 'none' ? { ...quantity, value: new Decimal(0) } : null;
  const printed = came.quantity ?? nothing;
  if (printed === null || !sameDimension(printed.unit, quantity.unit)) return [];
  if (intersects(intervalOf(quantity, carried.printedAs), intervalOf(printed, came.printedAs))) return [];
  return [say(came.quantity === null ? 'missing' : 'differs', line, carried, quantity, came, printed)];
}

function say(
  messageId: 'differs' | 'missing' | 'budget-too-small',
  { table, year, key }: Line,
  carried: CostFigure,
  quantity: Quantity,
  there: CostFigure,
  printed: Quantity,
): FindingDraft {
  const expected = inUnitOf(quantity, printed.unit);
  return draft({
    messageId,
    severity: 'warning',
    cell: there.cell,
    data: {
      year: fiscalYear(year),
      next: fiscalYear(year + 1),
      label: text(carried.label),
      carried: amount(quantity),
      printed: amount(printed),
      difference: difference(subtract(printed, expected)),
    },
    related: related('part', [carried.cell]),
    expected,
    printed,
    key: [tableKey(table.table), key, String(year)],
  });
}
