import type { FindingDraft } from '../engine/finding';
import type { CostFigure } from '../plan/cost';
import { Decimal } from '../quantity/decimal';
import type { Quantity } from '../quantity/quantity';
import { subtract } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { type GrantLife, grantLives } from './support/grant-life';
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
  const [paid, final] = [received?.quantity ?? null, settled?.quantity ?? null];
  if (received === null || settled === null || paid === null || final === null) return [];
  if (!sameDimension(paid.unit, final.unit)) return [];
  // Amounts in 千円 were cut off, each for itself.
  const step = paid.unit?.symbol === final.unit?.symbol && isFine(paid) ? new Decimal(0) : new Decimal(1);
  const over = subtract(paid, final);
  const zero: Quantity = { ...over, value: new Decimal(0) };
  const [back, due] = over.value.isNegative() ? [zero, subtract(final, paid)] : [over, zero];
  return [
    ...compareWith(life, [received, settled], {
      figure: repayment,
      expected: back,
      step,
      missing: 'missing',
      differs: 'differs',
    }),
    ...compareWith(life, [received, settled], {
      figure: receivable,
      expected: due,
      step,
      missing: null,
      differs: 'receivable-differs',
    }),
  ];
}

/** Counted in yen: nothing was cut off. */
function isFine({ unit }: Quantity): boolean {
  return unit !== null && unit.factor.equals(1);
}

interface Asked {
  readonly figure: CostFigure | null;
  readonly expected: Quantity;
  readonly step: Decimal;
  readonly missing: string | null;
  readonly differs: string;
}

function compareWith(
  life: GrantLife,
  [received, settled]: readonly [CostFigure, CostFigure],
  { figure, expected, step, missing, differs }: Asked,
): readonly FindingDraft[] {
  const printed = figure?.quantity ?? null;
  const isOpen =
    figure !== null && printed === null && figure.reading.kind !== 'none' && figure.reading.kind !== 'blank';
  if (isOpen || (printed !== null && !sameDimension(printed.unit, expected.unit))) return [];
  const gap = printed === null ? expected.value : subtract(printed, expected).value;
  if (gap.isZero() || gap.abs().lt(step)) return [];
  const messageId = printed === null ? missing : differs;
  if (messageId === null || received.quantity === null || settled.quantity === null) return [];
  const shown = printed === null ? expected : inUnitOf(expected, printed.unit);
  return [
    draft({
      messageId,
      severity: 'warning',
      cell: figure?.cell ?? received.cell,
      data: {
        label: text(life.label),
        received: amount(received.quantity),
        settled: amount(settled.quantity),
        expected: amount(shown),
        ...(printed === null
          ? {}
          : { printed: amount(printed), difference: difference(subtract(printed, shown)) }),
      },
      related: [
        ...related('grant', [settled.cell]),
        ...(figure === null ? [] : related('part', [received.cell])),
      ],
      expected: shown,
      printed,
      computation: {
        left: [
          {
            type: 'amount',
            quantity: messageId === 'receivable-differs' ? settled.quantity : received.quantity,
          },
          { type: 'operator', operator: '−' },
          {
            type: 'amount',
            quantity: messageId === 'receivable-differs' ? received.quantity : settled.quantity,
          },
        ],
        result: shown,
        printed,
        intervals: null,
      },
      key: [...life.key, messageId === 'receivable-differs' ? 'receivable' : 'repayment'],
    }),
  ];
}
