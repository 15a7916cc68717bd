import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostKind, CostRecord, CostTable, Rate } from '../plan/cost';
import { isStated, type Stated } from '../plan/figure';
import type { Quantity } from '../quantity/quantity';
import { add, compare, multiplyByRate, subtract, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { foldKey } from '../text/fold';
import { amount, defineRule, draft, related, text } from './support/draft';
import { periodKey, tableKey } from './support/tables';

/** Income of a project is taken off its cost before the rate. Where it is listed and was not, a person is asked. */
export const grantIncomeDeducted = defineRule(
  {
    id: 'grant-income-deducted',
    subject: 'grant',
    severities: ['warning'],
    messages: ['not-deducted', 'in-the-base'],
    preset: 'strict',
    source: 'A3007',
  },
  ({ plan }) =>
    plan.costTables.flatMap((table) => table.records.flatMap((record) => checkRecord(table, record))),
);

const INCOME: ReadonlySet<CostKind> = new Set(['income', 'funding:donation', 'funding:corporate-donation']);

function checkRecord(table: CostTable, record: CostRecord): readonly FindingDraft[] {
  const stated = record.figures.filter(isStated);
  const eligible = stated.find(({ kind }) => kind === 'eligible');
  const income = stated.filter(({ kind, quantity }) => INCOME.has(kind) && quantity.value.gt(0));
  const [first] = income;
  if (eligible === undefined || first === undefined) return [];
  const { unit } = eligible.quantity;
  const alike = stated.filter(({ quantity }) => sameDimension(quantity.unit, unit));
  if (!income.every((figure) => alike.includes(figure))) return [];
  const one = (kind: CostKind): Stated<CostFigure> | null =>
    alike.find((figure) => figure.kind === kind) ?? null;
  const [total, excluded, grant] = [one('total'), one('excluded'), one('grant')];
  const sum = sumQuantities(income.map(({ quantity }) => quantity));
  const messageId = verdict({
    base: eligible.quantity,
    sum,
    total,
    excluded,
    grant,
    rate: record.rate?.rate ?? null,
  });
  if (messageId === null) return [];
  return [
    draft({
      messageId,
      severity: 'warning',
      cell: eligible.cell,
      data: {
        label: text(first.label),
        income: amount(sum),
        eligible: amount(eligible.quantity),
        ...(total === null ? {} : { total: amount(total.quantity) }),
        ...(grant === null ? {} : { grant: amount(grant.quantity) }),
      },
      related: [
        ...related(
          'part',
          income.map(({ cell }) => cell),
        ),
        ...(total === null ? [] : related('total', [total.cell])),
      ],
      printed: eligible.quantity,
      key: [tableKey(table.table), record.owner ?? '', foldKey(eligible.label), periodKey(eligible.period)],
    }),
  ];
}

interface Amounts {
  readonly base: Quantity;
  readonly sum: Quantity;
  readonly total: Stated<CostFigure> | null;
  readonly excluded: Stated<CostFigure> | null;
  readonly grant: Stated<CostFigure> | null;
  readonly rate: Rate | null;
}

/**
 * Deducted where the eligible cost is no more than total − excluded − income, or where the grant is no more than the
 * rate of what is left. Without a total and without a grant nobody can tell.
 */
function verdict({
  base,
  sum,
  total,
  excluded,
  grant,
  rate,
}: Amounts): 'not-deducted' | 'in-the-base' | null {
  if (total !== null) {
    const off = excluded === null ? sum : add(sum, excluded.quantity);
    if (compare(base, subtract(total.quantity, off)) <= 0) return null;
  }
  if (grant !== null && rate !== null) {
    const share = multiplyByRate(subtract(base, sum), rate.numerator, rate.denominator);
    return subtract(grant.quantity, share).value.lt(1) ? null : 'not-deducted';
  }
  return total === null ? null : 'in-the-base';
}
