import { isStated } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { Indicator, TableRef } from '../plan/indicator';
import { compare, sumQuantities } from '../quantity/quantity-ops';
import { labelMovement } from '../reading/label-words';
import { amount, defineRule, draft, related, text } from './support/draft';
import { startAndEnd } from './support/levels';
import { indicatorsByTable, rowKey, tableKey } from './support/tables';

/** A label that says 増加 or 減少, and where the targets go from the baseline, agree. */
export const kpiDirectionAgreesWithLabel = defineRule(
  {
    id: 'kpi-direction-agrees-with-label',
    subject: 'kpi',
    severities: ['warning'],
    messages: ['rises', 'falls', 'increments-fall'],
    preset: 'strict',
  },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators.flatMap((indicator) => [
        ...checkLevels(table, indicator),
        ...checkIncrements(table, indicator),
      ]),
    ),
);

function checkLevels(table: TableRef, indicator: Indicator): readonly FindingDraft[] {
  // What a person has set is decided.
  if (indicator.directionReason === 'setting') return [];
  const wanted = labelMovement(indicator.label);
  const ends = startAndEnd(indicator);
  if (wanted === null || ends === null) return [];
  const { start, end } = ends;
  const order = compare(end.quantity, start.quantity);
  // A deficit that shrinks rises towards zero.
  const agrees = wanted === 'up' ? order >= 0 : order <= 0 || start.quantity.value.isNegative();
  if (agrees) return [];
  return [
    draft({
      messageId: order > 0 ? 'rises' : 'falls',
      severity: 'warning',
      cell: end.cell,
      data: {
        label: text(indicator.label),
        baseline: amount(start.quantity),
        printed: amount(end.quantity),
      },
      related: [...related('baseline', [start.cell]), ...related('label', [indicator.cell])],
      printed: end.quantity,
      key: [tableKey(table), rowKey(indicator)],
    }),
  ];
}

/** Increments of a label that says 増加 do not sum below zero. */
function checkIncrements(table: TableRef, indicator: Indicator): readonly FindingDraft[] {
  const increments = indicator.targets.filter(({ kind }) => kind === 'increment').filter(isStated);
  const [first] = increments;
  if (first === undefined || labelMovement(indicator.label) !== 'up') return [];
  const sum = sumQuantities(increments.map(({ quantity }) => quantity));
  if (!sum.value.isNegative() || sum.value.isZero()) return [];
  return [
    draft({
      messageId: 'increments-fall',
      severity: 'warning',
      cell: first.cell,
      data: { label: text(indicator.label), printed: amount(sum) },
      related: [
        ...related(
          'target',
          increments.slice(1).map(({ cell }) => cell),
        ),
        ...related('label', [indicator.cell]),
      ],
      printed: sum,
      key: [tableKey(table), rowKey(indicator)],
    }),
  ];
}
