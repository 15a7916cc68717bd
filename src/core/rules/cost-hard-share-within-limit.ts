import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostRow, CostTable } from '../plan/cost';
import { programmesOf } from '../programmes/find-programme';
import type { Programme } from '../programmes/programmes';
import type { Quantity } from '../quantity/quantity';
import { compare, multiplyByRate, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { amount, defineRule, draft, programmeNames, related } from './support/draft';
import { tableKey } from './support/tables';

/** 非公共ハード事業 stays under the programme's limit of the whole plan's cost (概ね半分以下). */
export const costHardShareWithinLimit = defineRule(
  {
    id: 'cost-hard-share-within-limit',
    subject: 'cost',
    severities: ['warning'],
    messages: ['above', 'above-assumed'],
    source: 'A3007',
  },
  (context) => {
    const { programmes, assumed } = programmesOf(context.plan, context.settings);
    const [programme] = programmes;
    if (programme === undefined || programmes.length > 1 || programme.hardShareLimit === null) return [];
    return pairsOf(context).flatMap((pair) => checkPair(pair, programme, assumed));
  },
);

interface Pair {
  readonly total: Quantity;
  readonly hard: Quantity;
  readonly totalCells: readonly CellRef[];
  readonly hardCells: readonly CellRef[];
  readonly owner: string | null;
  readonly key: readonly string[];
}

function pairsOf({ plan }: RuleContext): readonly Pair[] {
  const said = plan.statements.flatMap(({ total, hard, owner }) =>
    pairOf(total === null ? [] : [total], hard === null ? [] : [hard], owner, ['statement', owner ?? '']),
  );
  const tabled = plan.costTables.flatMap((table) =>
    table.rows
      .filter(({ role }) => role === 'total' || role === 'member')
      .flatMap((row) => {
        const [total, hard] = [wholePeriod(table, row, 'total'), wholePeriod(table, row, 'hard')];
        return pairOf(total, hard, row.owner, [tableKey(table.table), foldKey(row.label)]);
      }),
  );
  return [...said, ...tabled];
}

/** The figures that make up the whole period: the total over the years, or every year of it. */
function wholePeriod({ columns }: CostTable, row: CostRow, kind: 'total' | 'hard'): readonly CostFigure[] {
  const figures = row.cells.filter((cell) => cell.kind === kind);
  const yearTotal = figures.filter(
    ({ column, period }) =>
      period === null || columns.find(({ index }) => index === column)?.kind === 'year-total',
  );
  return yearTotal.length > 0 ? yearTotal.slice(0, 1) : figures;
}

function pairOf(
  total: readonly CostFigure[],
  hard: readonly CostFigure[],
  owner: string | null,
  key: readonly string[],
): readonly Pair[] {
  const complete = total.length > 0 && total.length === hard.length;
  const quantities = [...total, ...hard].map(({ quantity }) => quantity);
  const unit = quantities[0]?.unit ?? null;
  if (!complete || !quantities.every((each) => each !== null && sameDimension(each.unit, unit))) return [];
  const sum = (figures: readonly CostFigure[]): Quantity =>
    sumQuantities(figures.flatMap(({ quantity }) => quantity ?? []));
  return [
    {
      total: sum(total),
      hard: sum(hard),
      totalCells: total.map(({ cell }) => cell),
      hardCells: hard.map(({ cell }) => cell),
      owner,
      key,
    },
  ];
}

function checkPair(pair: Pair, programme: Programme, assumed: boolean): readonly FindingDraft[] {
  const { hardShareLimit: limit } = programme;
  const [cell, ...others] = pair.hardCells;
  if (limit === null || cell === undefined) return [];
  const highest = multiplyByRate(pair.total, limit.numerator, limit.denominator);
  if (compare(pair.hard, highest) <= 0) return [];
  return [
    draft({
      messageId: assumed ? 'above-assumed' : 'above',
      severity: 'warning',
      cell,
      data: {
        programme: programmeNames([programme]),
        hard: amount(pair.hard),
        total: amount(pair.total),
        limit: { type: 'rate', ...limit },
        highest: amount(highest),
      },
      related: [...related('part', others), ...related('total', pair.totalCells)],
      expected: highest,
      printed: pair.hard,
      computation: {
        left: [
          { type: 'amount', quantity: pair.total },
          { type: 'operator', operator: '×' },
          { type: 'rate', ...limit },
        ],
        result: highest,
        printed: pair.hard,
        intervals: null,
      },
      key: pair.key,
    }),
  ];
}
