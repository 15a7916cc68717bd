import { isStated, type Stated, type DatedFigure } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { Indicator, TableRef, Target } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { absolute, compare, subtract, sumQuantities } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import { type Change, type LabelChange, labelChange } from '../reading/label-change';
import { amount, defineRule, difference, draft, related, text } from './support/draft';
import { changeComputation, changedBy, isChangedBy, readingsOfChange } from './support/changes';
import { startAndEnd } from './support/levels';
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
  if (readingsOfChange(start, change).length === 0) return [];
  if (statesChange(end, change) || isChangedBy(start, end, change)) return [];
  return [
    said(table, indicator, 'target-differs', ends.end, {
      words,
      expected: changedBy(start, change, change.sign === -1 ? -1 : 1),
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
  if (total === undefined || increments.length === 0) return [];
  const { amount: wanted, atLeast } = change;
  const expected = wanted.unit === null ? { ...wanted, unit: total.quantity.unit } : wanted;
  if (!sameDimension(expected.unit, total.quantity.unit)) return [];
  const fits = (sum: Quantity): boolean => {
    const order = compare(absolute(sum), expected);
    return atLeast ? order >= 0 : order === 0;
  };
  // Where the total itself is wrong, that is said by its own rule.
  if (fits(total.quantity) || fits(sumQuantities(increments.map(({ quantity }) => quantity)))) return [];
  return [said(table, indicator, 'total-differs', total, { words, expected })];
}

function checkEnds(
  table: TableRef,
  indicator: Indicator,
  { from, to, words }: Extract<LabelChange, { kind: 'from-to' }>,
): readonly FindingDraft[] {
  const ends = startAndEnd(indicator);
  if (ends === null) return [];
  const { start, end } = ends;
  const [first, last] = [beside(from, start.quantity), beside(to, end.quantity)];
  if (first === null || last === null) return [];
  const startsAs = compare(first, start.quantity) === 0;
  const endsAs = [last, subtract(last, first)].some((each) => compare(each, end.quantity) === 0);
  // Figures without a unit of which neither stands in the row may be of something else.
  if (!startsAs && !endsAs && (from.unit === null || start.quantity.unit === null)) return [];
  return [
    ...(startsAs ? [] : [said(table, indicator, 'from-differs', start, { words, expected: first })]),
    ...(endsAs ? [] : [said(table, indicator, 'to-differs', end, { words, expected: last, start })]),
  ];
}

/** What a label states as it is compared with a figure: a unit may stand at one of them only. Null for another kind. */
function beside(stated: Quantity, { unit }: Quantity): Quantity | null {
  if (stated.unit === null || unit === null) return { ...stated, unit };
  return sameDimension(stated.unit, unit) ? stated : null;
}

interface Facts {
  readonly words: string;
  readonly expected: Quantity;
  readonly start?: Stated<DatedFigure>;
  readonly computation?: FindingDraft['computation'];
}

function said(
  table: TableRef,
  indicator: Indicator,
  messageId: string,
  figure: Stated<DatedFigure>,
  { words, expected, start, computation = null }: Facts,
): FindingDraft {
  return draft({
    messageId,
    severity: 'error',
    cell: figure.cell,
    data: {
      label: text(indicator.label),
      words: text(words),
      expected: amount(expected),
      printed: amount(figure.quantity),
      difference: difference(subtract(figure.quantity, expected)),
      ...(start === undefined ? {} : { baseline: amount(start.quantity) }),
    },
    related: [
      ...related('label', [indicator.cell]),
      ...(start === undefined ? [] : related('baseline', [start.cell])),
    ],
    expected,
    printed: figure.quantity,
    computation,
    key: [tableKey(table), rowKey(indicator), messageId],
  });
}
