import type { FindingDraft } from '../engine/finding';
import type { DatedFigure } from '../plan/figure';
import type { Indicator, TableRef, Target } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { absolute, compare, subtract, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { type Change, type LabelChange, labelChange } from '../reading/label-change';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { changeComputation, changedBy, isChangedBy, readingsOfChange } from './support/changes';
import { isStated, type Stated, startAndEnd } from './support/levels';
import { indicatorsByTable, rowKey, tableKey } from './support/tables';

/** 「5%増」, 「10分短縮」 and 「○○から○○に」 in a label agree with baseline and target. */
export const kpiLabelChangeMatchesTarget = defineRule(
  {
    id: 'kpi-label-change-matches-target',
    subject: 'kpi',
    severities: ['error'],
    messages: ['target-differs', 'total-differs', 'from-differs', 'to-differs'],
    preset: 'strict',
  },
  ({ plan }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators.flatMap((indicator) => {
        const said = labelChange(indicator.label);
        if (said === null) return [];
        return said.kind === 'change'
          ? [...checkChange(table, indicator, said), ...checkTotal(table, indicator, said)]
          : checkEnds(table, indicator, said);
      }),
    ),
);

function checkChange(
  table: TableRef,
  indicator: Indicator,
  { change, words }: Extract<LabelChange, { kind: 'change' }>,
): readonly FindingDraft[] {
  const ends = startAndEnd(indicator);
  if (ends === null) return [];
  const start = ends.start.quantity;
  const end = ends.end.quantity;
  const readings = readingsOfChange(start, change);
  if (readings.length === 0 || statesChange(end, change) || isChangedBy(start, end, change)) return [];
  // Nothing is 5 % more than zero.
  if (start.value.isZero() && readings.every((by) => by === 'relative')) return [];
  const expected = changedBy(start, change, change.sign === -1 ? -1 : 1);
  return [
    said(table, indicator, 'target-differs', ends.end, {
      words,
      expected,
      start: ends.start,
      computation: changeComputation(start, change, end),
    }),
  ];
}

/** The target column holds the change itself: 5% in the row 「観光客数の5%増」. */
function statesChange({ value, unit }: Quantity, { amount: wanted, atLeast }: Change): boolean {
  if (unit !== null && wanted.unit !== null && !sameDimension(unit, wanted.unit)) return false;
  return atLeast ? value.abs().greaterThanOrEqualTo(wanted.value) : value.abs().equals(wanted.value);
}

/** Increments: their total is the change that the label says. */
function checkTotal(
  table: TableRef,
  indicator: Indicator,
  { change, words }: Extract<LabelChange, { kind: 'change' }>,
): readonly FindingDraft[] {
  const total = indicator.targets.find(
    (target): target is Stated<Target> => target.kind === 'total' && isStated(target),
  );
  const increments = indicator.targets.filter(({ kind }) => kind === 'increment').filter(isStated);
  if (total === undefined || increments.length === 0 || change.atLeast) return [];
  const { amount: wanted } = change;
  const isRate = (quantity: Quantity): boolean =>
    quantity.unit?.dimension === 'ratio' || quantity.unit?.dimension === 'point';
  if (isRate(wanted) || (wanted.unit !== null && !sameDimension(wanted.unit, total.quantity.unit))) return [];
  const own = absolute(total.quantity);
  const expected = wanted.unit === null ? { ...wanted, unit: own.unit } : wanted;
  if (compare(own, expected) === 0) return [];
  // Where the total itself is wrong, that is said by its own rule.
  if (compare(absolute(sumQuantities(increments.map(({ quantity }) => quantity))), expected) === 0) return [];
  return [
    said(table, indicator, 'total-differs', total, { words, expected, start: null, computation: null }),
  ];
}

function checkEnds(
  table: TableRef,
  indicator: Indicator,
  { from, to, words }: Extract<LabelChange, { kind: 'from-to' }>,
): readonly FindingDraft[] {
  const ends = startAndEnd(indicator);
  if (ends === null) return [];
  const { start, end } = ends;
  if (!fits(from, start.quantity) || !fits(to, end.quantity)) return [];
  const startsAs = sameAmount(from, start.quantity);
  const endsAs = sameAmount(to, end.quantity) || sameAmount(subtract(to, from), end.quantity);
  // Figures without a unit of which neither stands in the row may be of something else.
  if (!startsAs && !endsAs && (from.unit === null || start.quantity.unit === null)) return [];
  return [
    ...(startsAs
      ? []
      : [
          said(table, indicator, 'from-differs', start, {
            words,
            expected: from,
            start: null,
            computation: null,
          }),
        ]),
    ...(endsAs
      ? []
      : [said(table, indicator, 'to-differs', end, { words, expected: to, start, computation: null })]),
  ];
}

function fits(stated: Quantity, figure: Quantity): boolean {
  return stated.unit === null || figure.unit === null || sameDimension(stated.unit, figure.unit);
}

function sameAmount(stated: Quantity, figure: Quantity): boolean {
  if (stated.unit === null || figure.unit === null) return stated.value.equals(figure.value);
  return compare(stated, figure) === 0;
}

interface Facts {
  readonly words: string;
  readonly expected: Quantity;
  readonly start: Stated<DatedFigure> | null;
  readonly computation: FindingDraft['computation'];
}

function said(
  table: TableRef,
  indicator: Indicator,
  messageId: string,
  figure: Stated<DatedFigure>,
  { words, expected, start, computation }: Facts,
): FindingDraft {
  const wanted = expected.unit === null ? { ...expected, unit: figure.quantity.unit } : expected;
  return draft({
    messageId,
    severity: 'error',
    cell: figure.cell,
    data: {
      label: text(indicator.label),
      words: text(words),
      expected: amount(wanted),
      printed: amount(figure.quantity),
      difference: difference(subtract(figure.quantity, wanted)),
      ...(start === null ? {} : { baseline: amount(start.quantity) }),
    },
    related: [
      ...related('label', [indicator.cell]),
      ...(start === null ? [] : related('baseline', [start.cell])),
    ],
    expected: wanted,
    printed: figure.quantity,
    computation,
    key: [tableKey(table), rowKey(indicator), messageId],
  });
}
