import type { FindingDraft } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import type { Stated } from '../plan/figure';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { type GrantLife, grantLives } from './support/grant-life';
import { asWritten } from './support/grants';
import { inUnitOf } from './support/sums';

/** What was received above the settled grant is listed as a repayment, what is still to come as receivable. */
export const grantRepaymentStated = defineRule(
  {
    id: 'grant-repayment-stated',
    subject: 'grant',
    severities: ['warning'],
    messages: ['missing', 'differs', 'receivable-differs'],
    preset: 'strict',
  },
  ({ plan }) => grantLives(plan).flatMap(checkLife),
);

function checkLife(life: GrantLife): readonly FindingDraft[] {
  const { received, settled, repayment, receivable } = life;
  if (received === null || settled === null) return [];
  if (!sameDimension(received.quantity.unit, settled.quantity.unit)) return [];
  const settlement = { life, received, settled };
  return [
    ...checkRest(settlement, {
      kind: 'repayment',
      figure: repayment,
      from: received.quantity,
      less: settled.quantity,
      differs: 'differs',
    }),
    // What is still to come need not be listed.
    ...(receivable?.quantity == null
      ? []
      : checkRest(settlement, {
          kind: 'receivable',
          figure: receivable,
          from: settled.quantity,
          less: received.quantity,
          differs: 'receivable-differs',
        })),
  ];
}

interface Settlement {
  readonly life: GrantLife;
  readonly received: Stated<CostFigure>;
  readonly settled: Stated<CostFigure>;
}

/** A figure that should be `from` − `less`, and never below zero. */
interface Rest {
  readonly kind: 'repayment' | 'receivable';
  readonly figure: CostFigure | null;
  readonly from: Quantity;
  readonly less: Quantity;
  readonly differs: string;
}

function checkRest(
  { life, received, settled }: Settlement,
  { kind, figure, from, less, differs }: Rest,
): readonly FindingDraft[] {
  const rest = subtract(from, less);
  const exact = rest.value.isNegative() ? { ...rest, value: new Decimal(0) } : rest;
  const printed = figure?.quantity ?? null;
  if (printed === null ? !isEmpty(figure) : !sameDimension(printed.unit, exact.unit)) return [];
  const gap = printed === null ? exact : subtract(exact, printed);
  if (gap.value.isZero() || isCutOff(gap, [from, less, ...(printed === null ? [] : [printed])])) return [];
  const expected = printed === null ? exact : asWritten(inUnitOf(exact, printed.unit));
  return [
    draft({
      messageId: printed === null ? 'missing' : differs,
      severity: 'warning',
      cell: figure?.cell ?? received.cell,
      data: {
        label: text(life.label),
        received: amount(received.quantity),
        settled: amount(settled.quantity),
        expected: amount(expected),
        ...(printed === null
          ? {}
          : { printed: amount(printed), difference: difference(subtract(printed, expected)) }),
      },
      related: [
        ...related('grant', [settled.cell]),
        ...(figure === null ? [] : related('part', [received.cell])),
      ],
      expected,
      printed,
      computation: {
        left: [
          { type: 'amount', quantity: from },
          { type: 'operator', operator: '−' },
          { type: 'amount', quantity: less },
        ],
        result: expected,
        printed,
        intervals: null,
      },
      key: [...life.key, kind],
    }),
  ];
}

/** No place for the amount, or a blank or a dash in it; 未定 is neither an amount nor none. */
function isEmpty(figure: CostFigure | null): boolean {
  return figure === null || figure.reading.kind === 'none' || figure.reading.kind === 'blank';
}

/**
 * Amounts in 千円 were cut off, each for itself: every one after the first may add a difference of less than its unit.
 * In yen nothing was cut off.
 */
function isCutOff(gap: Quantity, amounts: readonly Quantity[]): boolean {
  const factor = ({ unit }: Quantity): Decimal => unit?.factor ?? new Decimal(1);
  const coarsest = Decimal.max(...amounts.map(factor));
  if (gap.unit !== null && coarsest.equals(1)) return false;
  return gap.value
    .abs()
    .times(factor(gap))
    .lt(coarsest.times(amounts.length - 1));
}
