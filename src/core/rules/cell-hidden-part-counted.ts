import type { FindingDraft } from '../engine/finding';
import { addedCells } from '../formula/added-cells';
import { parseSumFormula } from '../formula/sum-formula';
import { type Figure, isStated } from '../plan/figure';
import type { Plan } from '../plan/plan';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { compare, subtract, sumQuantities } from '../quantity/quantity-ops';
import { decimalOfDouble } from '../quantity/read-cell';
import { sameDimension } from '../quantity/unit-lookup';
import type { CellRef } from '../workbook/cell-ref';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { amount, cells, count, defineRule, difference, draft, related, text } from './support/draft';
import { isHidden } from './support/hidden';
import { type PrintedSum, printedSums, sumsByTotal } from './support/printed-sums';
import { addition, inUnitOf } from './support/sums';
import { figuresByTable, tableKey } from './support/tables';

/** Hidden rows, columns or sheets that take part in a total are named, with the sum of the parts that are seen. */
export const cellHiddenPartCounted = defineRule(
  {
    id: 'cell-hidden-part-counted',
    subject: 'cell',
    severities: ['warning'],
    messages: ['counted', 'in-several-totals', 'not-counted', 'from-hidden-sheet'],
    preset: 'strict',
  },
  ({ plan, snapshot }) => {
    const totals = [...sumsByTotal(printedSums(plan)).values()];
    const hidings = totals.flatMap((sums) =>
      sums.flatMap((sum) => hidingOf(sum, snapshot) ?? []).slice(0, 1),
    );
    return [...byHiddenLines(hidings).flatMap(report), ...fromHiddenSheets(plan, snapshot)];
  },
);

/** A total that is seen with parts that are not. */
interface Hiding {
  readonly sum: PrintedSum;
  readonly hidden: readonly CellRef[];
  readonly seen: readonly Quantity[];
  readonly total: Quantity;
  /** Whether the total holds the hidden parts. */
  readonly counted: boolean;
}

function hidingOf(sum: PrintedSum, snapshot: WorkbookSnapshot): Hiding | null {
  const { total, parts } = sum;
  if (!isStated(total)) return null;
  const known = parts.filter(isStated).filter(({ quantity }) => !quantity.value.isZero());
  const hidden = known.filter(({ cell }) => isHidden(snapshot, cell));
  // Items folded away under their total contradict nothing that is seen.
  if (hidden.length === 0 || hidden.length === known.length || isHidden(snapshot, total.cell)) return null;
  const seen = known.filter((part) => !hidden.includes(part)).map(({ quantity }) => quantity);
  const all = known.map(({ quantity }) => quantity);
  const { unit } = total.quantity;
  if (!all.every((each) => sameDimension(each.unit, unit))) return null;
  const equals = (list: readonly Quantity[]): boolean => compare(sumQuantities(list), total.quantity) === 0;
  const counted = equals(all);
  if (!counted && !equals(seen)) return null;
  return { sum, hidden: hidden.map(({ cell }) => cell), seen, total: total.quantity, counted };
}

/** Totals of one table that hide the same rows or columns, the greatest total first. */
function byHiddenLines(hidings: readonly Hiding[]): readonly (readonly [Hiding, ...Hiding[]])[] {
  const groups = new Map<string, readonly [Hiding, ...Hiding[]]>();
  for (const hiding of [...hidings].sort((a, b) => b.total.value.comparedTo(a.total.value))) {
    const { sum, hidden, counted } = hiding;
    const byRow = sum.parts.every(({ cell }) => cell.row === sum.total.cell.row);
    const lines = [...new Set(hidden.map(({ row, column }) => (byRow ? column : row)))].sort((a, b) => a - b);
    const key = JSON.stringify([
      sum.total.cell.sheet,
      tableKey(sum.table),
      sum.table.range.top,
      byRow,
      lines,
      counted,
    ]);
    const [first, ...rest] = groups.get(key) ?? [];
    groups.set(key, first === undefined ? [hiding] : [first, ...rest, hiding]);
  }
  return [...groups.values()];
}

function report([first, ...others]: readonly [Hiding, ...Hiding[]]): readonly FindingDraft[] {
  const { sum, hidden, seen, total, counted } = first;
  const visible = inUnitOf(sumQuantities(seen), total.unit);
  return [
    draft({
      messageId: counted ? (others.length > 0 ? 'in-several-totals' : 'counted') : 'not-counted',
      severity: 'warning',
      cell: sum.total.cell,
      data: {
        label: text(sum.label),
        printed: amount(total),
        hidden: cells(hidden),
        visible: amount(visible),
        difference: difference(subtract(total, visible)),
        count: count(others.length),
      },
      related: [
        ...related('part', hidden),
        ...related(
          'total',
          others.map((other) => other.sum.total.cell),
        ),
      ],
      expected: counted ? visible : null,
      printed: total,
      computation: counted
        ? { left: addition(seen), result: visible, printed: total, intervals: null }
        : null,
      key: sum.key,
    }),
  ];
}

/** A figure of a table on a sheet that is seen, added up from cells of a sheet that is not. */
function fromHiddenSheets(plan: Plan, snapshot: WorkbookSnapshot): readonly FindingDraft[] {
  return figuresByTable(plan).flatMap(({ table, figures }) =>
    figures.flatMap((figure): readonly FindingDraft[] => {
      const hiding = sheetHiding(figure, snapshot);
      if (hiding === null) return [];
      const { hidden, visible, total } = hiding;
      return [
        draft({
          messageId: 'from-hidden-sheet',
          severity: 'warning',
          cell: figure.cell,
          data: {
            printed: amount(total),
            hidden: cells(hidden),
            visible: amount(visible),
            difference: difference(subtract(total, visible)),
          },
          related: related('part', hidden),
          expected: visible,
          printed: total,
          key: [tableKey(table), ...new Set(hidden.map(({ sheet }) => sheet))],
        }),
      ];
    }),
  );
}

interface SheetHiding {
  readonly hidden: readonly CellRef[];
  readonly visible: Quantity;
  readonly total: Quantity;
}

function sheetHiding({ cell, formula, quantity }: Figure, snapshot: WorkbookSnapshot): SheetHiding | null {
  if (formula === null || quantity === null || isHidden(snapshot, cell)) return null;
  const parsed = parseSumFormula(formula, cell.sheet);
  const added = parsed === null ? null : addedCells(parsed, snapshot);
  const numbers = (added ?? []).filter(
    ({ content }) => typeof content.value === 'number' && content.value !== 0,
  );
  const hidden = numbers.filter((each) => each.cell.sheet !== cell.sheet && isHidden(snapshot, each.cell));
  // One cell that is fetched from another sheet is no total.
  if (numbers.length < 2 || hidden.length === 0) return null;
  const seen = numbers
    .filter((each) => !hidden.includes(each))
    .reduce(
      (sum, { content, sign }) => sum.plus(decimalOfDouble(Number(content.value)).times(sign)),
      new Decimal(0),
    );
  return {
    hidden: hidden.map((each) => each.cell),
    visible: { value: seen, unit: quantity.unit, decimals: quantity.decimals },
    total: quantity,
  };
}
