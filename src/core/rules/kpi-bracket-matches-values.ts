import { isStated, type Stated, type DatedFigure } from '../plan/figure';
import type { Computation, FindingDraft } from '../engine/finding';
import type { IndicatorReading, KpiTable } from '../plan/indicator';
import type { Quantity } from '../quantity/quantity';
import { absolute, compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import type { Change } from '../reading/label-change';
import { squeeze } from '../text/fold';
import { isChangedBy, readingsOfChange, realChange } from './support/changes';
import { amount, defineRule, draft, related, text } from './support/draft';
import { periodKey, rowKey, tableKey } from './support/tables';

const DOWN = /短縮|減|低下|縮小|ダウン|down/i;
const UP = /増|上昇|拡大|延長|アップ|up/i;
const EITHER = /向上|改善|悪化/;
const AGAINST_BEFORE = /前[年回期]/;
const AGAINST_OTHER = /比/;
const AGAINST_BASELINE = /基準/;

/** A change in brackets beside a value, 16分 (5分短縮), is the difference of baseline and value. */
export const kpiBracketMatchesValues = defineRule(
  {
    id: 'kpi-bracket-matches-values',
    subject: 'kpi',
    severities: ['error'],
    messages: ['differs', 'other-way'],
    preset: 'strict',
  },
  ({ plan }) => plan.kpiTables.flatMap((table) => table.rows.flatMap((row) => checkRow(table, row))),
);

function checkRow({ table }: KpiTable, row: IndicatorReading): readonly FindingDraft[] {
  const lists: readonly (readonly DatedFigure[])[] = [
    row.targets.filter(({ kind }) => kind === 'level' || kind === 'interim'),
    row.actuals.filter(({ kind }) => kind === 'level'),
  ];
  return lists.flatMap((figures) =>
    figures.filter(isStated).flatMap((figure): readonly FindingDraft[] => {
      const change = changeOf(figure);
      if (change === null) return [];
      const start = startOf(figure, figures, row.baseline);
      if (start === null || !sameDimension(start.quantity.unit, figure.quantity.unit)) return [];
      const readings = readingsOfChange(start.quantity, change);
      if (readings.length === 0 || isChangedBy(start.quantity, figure.quantity, change)) return [];
      const real = realChange(start.quantity, figure.quantity, change);
      const otherWay = isChangedBy(start.quantity, figure.quantity, { ...change, sign: 0 });
      return [
        draft({
          messageId: otherWay ? 'other-way' : 'differs',
          severity: 'error',
          cell: figure.cell,
          data: {
            label: text(row.label),
            text: text(figure.text),
            baseline: amount(start.quantity),
            value: amount(figure.quantity),
            expected: amount(real),
            printed: amount(change.amount),
          },
          related: [...related('baseline', [start.cell]), ...related('label', [row.cell])],
          expected: real,
          printed: change.amount,
          computation: otherWay ? null : computationOf(start.quantity, figure.quantity, change, real),
          key: [tableKey(table), rowKey(row), periodKey(figure.period)],
        }),
      ];
    }),
  );
}

function changeOf({ reading, text: shown }: DatedFigure): Change | null {
  if (reading.kind !== 'figure' || reading.change === null || reading.approximate) return null;
  const { quantity, word } = reading.change;
  const sign = DOWN.test(word) ? -1 : UP.test(word) ? 1 : EITHER.test(word) ? 0 : null;
  if (sign === null || /約|およそ/.test(shown)) return null;
  return { amount: absolute(quantity), sign, atLeast: false };
}

/** What the bracket compares with: the baseline, or the figure before where it says 前年; null where it names another. */
function startOf(
  figure: DatedFigure,
  figures: readonly DatedFigure[],
  baseline: DatedFigure | null,
): Stated<DatedFigure> | null {
  const shown = squeeze(figure.text);
  if (AGAINST_BEFORE.test(shown)) {
    const before = figures[figures.indexOf(figure) - 1];
    return before !== undefined && isStated(before) ? before : null;
  }
  if (AGAINST_OTHER.test(shown) && !AGAINST_BASELINE.test(shown)) return null;
  return baseline !== null && isStated(baseline) ? baseline : null;
}

/** `21分 − 16分 = 5分`, `(1,200人 − 1,000人) ÷ 1,000人 = 20%`. */
function computationOf(start: Quantity, end: Quantity, change: Change, result: Quantity): Computation {
  const [greater, less] = compare(end, start) > 0 ? [end, start] : [start, end];
  const minus = [
    { type: 'amount', quantity: greater },
    { type: 'operator', operator: '−' },
    { type: 'amount', quantity: less },
  ] as const;
  return {
    left: readingsOfChange(start, change).includes('absolute')
      ? minus
      : [
          { type: 'text', text: '(' },
          ...minus,
          { type: 'text', text: ')' },
          { type: 'operator', operator: '÷' },
          { type: 'amount', quantity: start },
        ],
    result,
    printed: change.amount,
    intervals: null,
  };
}
