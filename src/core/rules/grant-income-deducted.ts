import type { FindingDraft } from '../engine/finding';
import type { CostFigure, CostKind, CostRecord, CostTable, Rate } from '../plan/cost';
import type { Quantity } from '../quantity/quantity';
import { compare, multiplyByRate, subtract, sumQuantities } from '../quantity/quantity-ops';
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
  const income = record.figures.filter(({ kind, quantity }) => INCOME.has(kind) && quantity?.value.gt(0));
  const [eligible, total, excluded, grant] = (['eligible', 'total', 'excluded', 'grant'] as const).map(
    (kind) => known(record, kind),
  );
  const [first] = income;
  if (eligible === undefined || eligible === null || first === undefined) return [];
  const amounts = [eligible, ...income].flatMap(({ quantity }) => quantity ?? []);
  const [base, ...parts] = amounts;
  if (base === undefined || !parts.every(({ unit }) => sameDimension(unit, base.unit))) return [];
  const sum = sumQuantities(parts);
  const messageId = verdict({
    base,
    sum,
    total: total ?? null,
    excluded: excluded ?? null,
    grant: grant ?? null,
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
        eligible: amount(base),
        ...(total?.quantity == null ? {} : { total: amount(total.quantity) }),
        ...(grant?.quantity == null ? {} : { grant: amount(grant.quantity) }),
      },
      related: [
        ...related(
          'part',
          income.map(({ cell }) => cell),
        ),
        ...(total == null ? [] : related('total', [total.cell])),
      ],
      printed: base,
      key: [tableKey(table.table), record.owner ?? '', foldKey(eligible.label), periodKey(eligible.period)],
    }),
  ];
}

function known({ figures }: CostRecord, kind: CostKind): CostFigure | null {
  return figures.find((figure) => figure.kind === kind && figure.quantity !== null) ?? null;
}

interface Amounts {
  readonly base: Quantity;
  readonly sum: Quantity;
  readonly total: CostFigure | null;
  readonly excluded: CostFigure | null;
  readonly grant: CostFigure | null;
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
  const fits = (quantity: Quantity | null | undefined): quantity is Quantity =>
    quantity != null && sameDimension(quantity.unit, base.unit);
  if (fits(total?.quantity)) {
    const left = subtract(total.quantity, sum);
    const rest = fits(excluded?.quantity) ? subtract(left, excluded.quantity) : left;
    if (compare(base, rest) <= 0) return null;
  }
  if (fits(grant?.quantity) && rate !== null) {
    const share = multiplyByRate(subtract(base, sum), rate.numerator, rate.denominator);
    return subtract(grant.quantity, share).value.lt(1) ? null : 'not-deducted';
  }
  return fits(total?.quantity) ? 'in-the-base' : null;
}
