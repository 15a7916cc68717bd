import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostRecord, CostTable, Rate } from '../plan/cost';
import { isStated, type Stated } from '../plan/figure';
import { grantRoutes } from '../reading/grant-routes';
import type { Plan } from '../plan/plan';
import type { Quantity } from '../quantity/quantity';
import { add, multiplyByRate, subtract } from '../quantity/quantity-ops';
import { cutOff, roundUp } from '../quantity/rounding';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey, squeeze } from '../text/fold';
import type { CellRef } from '../workbook/cell-ref';
import type { RuleContext } from './rule';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { nameOf } from './support/executions';
import { isYen } from './support/grants';
import { inUnitOf } from './support/sums';
import { periodKey, tableKey } from './support/tables';

/** What comes directly and what comes by way of the prefecture are together not above rate × eligible cost. */
export const grantStackingWithinRate = defineRule(
  { id: 'grant-stacking-within-rate', subject: 'grant', severities: ['error'], messages: ['above'] },
  (context) => [
    ...context.plan.costTables.flatMap((table) =>
      table.records.flatMap((record) => checkFigures(ofRecord(context, table, record))),
    ),
    ...context.plan.statements.flatMap(({ eligible, total, grant, others, share, owner }) => {
      const base = eligible ?? (share?.base === 'total' ? total : null);
      const figures = grant === null ? others : [grant, ...others];
      const name = (figure: CostFigure): string => squeeze(figure.label);
      return checkFigures({ base, figures, name, rate: share, key: ['statement', owner ?? ''] });
    }),
  ],
);

interface Stack {
  readonly base: Stated<CostFigure> | null;
  readonly figures: readonly CostFigure[];
  readonly name: (figure: CostFigure) => string;
  readonly rate: { readonly rate: Rate; readonly cell: CellRef | null } | null;
  readonly key: readonly string[];
}

/** The record's own rate, else the one that a sentence states for the same owner or the whole plan, else that set. */
function ofRecord({ plan, settings }: RuleContext, table: CostTable, record: CostRecord): Stack {
  const base = record.figures.filter(isStated).find(({ kind }) => kind === 'eligible') ?? null;
  const set = settings.rate === null ? null : { rate: settings.rate, cell: null };
  return {
    base,
    figures: record.figures,
    name: (figure) => nameOf(table, figure),
    rate: record.rate ?? saidRate(plan, record.owner) ?? set,
    key: [
      tableKey(table.table),
      record.owner ?? '',
      foldKey(base?.label ?? ''),
      periodKey(base?.period ?? null),
    ],
  };
}

function saidRate({ statements }: Plan, owner: string | null): Stack['rate'] {
  const said = statements.find(
    ({ share, owner: whose }) => share !== null && (whose === null || whose === owner),
  );
  return said?.share ?? null;
}

function checkFigures({ base, figures, name, rate, key }: Stack): readonly FindingDraft[] {
  const routes = grantRoutes(figures, name);
  if (base === null || rate === null || routes === null) return [];
  const { direct, via } = routes;
  const [a, b] = [direct.quantity, via.quantity];
  if (![a, b].every(({ unit }) => sameDimension(unit, base.quantity.unit))) return [];
  const together = add(a, b);
  const { numerator, denominator } = rate.rate;
  const exact = inUnitOf(multiplyByRate(base.quantity, numerator, denominator), together.unit);
  const limit = limitOf(exact, together);
  const gap = subtract(together, limit);
  if (gap.value.lte(0)) return [];
  return [
    draft({
      messageId: 'above',
      severity: 'error',
      cell: via.cell,
      data: {
        label: text(base.label),
        direct: amount(a),
        via: amount(b),
        together: amount(together),
        base: amount(base.quantity),
        rate: { type: 'rate', numerator, denominator },
        limit: amount(limit),
        difference: difference(gap),
      },
      related: [
        ...related('grant', [direct.cell]),
        ...related('base', [base.cell]),
        ...(rate.cell === null ? [] : related('rate', [rate.cell])),
      ],
      expected: limit,
      printed: together,
      computation: {
        left: [
          { type: 'amount', quantity: base.quantity },
          { type: 'operator', operator: '×' },
          { type: 'rate', numerator, denominator },
        ],
        result: limit,
        printed: together,
        intervals: null,
      },
      key,
    }),
  ];
}

/** In yen the cut-off share; in 千円 each of the two may have been rounded up by less than one unit. */
function limitOf(exact: Quantity, like: Quantity): Quantity {
  if (isYen(like.unit)) return cutOff(0).apply(exact);
  return like.unit?.factor.equals(1_000) ? roundUp(0).apply(exact) : exact;
}
