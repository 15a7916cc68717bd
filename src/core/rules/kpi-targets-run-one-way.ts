import { isStated, type Stated, type DatedFigure } from '../plan/figure';
import type { FindingDraft } from '../engine/finding';
import type { Indicator, TableRef } from '../plan/indicator';
import { compare } from '../quantity/quantity-ops';
import { sameDimension } from '../quantity/unit-lookup';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { amount, defineRule, draft, related, text } from './support/draft';
import { levelTargets } from './support/levels';
import { isExplained } from './support/remarks';
import { indicatorsByTable, periodKey, rowKey, tableKey } from './support/tables';

/** Level targets move in the indicator's direction from year to year, or the table says why not. */
export const kpiTargetsRunOneWay = defineRule(
  {
    id: 'kpi-targets-run-one-way',
    subject: 'kpi',
    severities: ['warning'],
    messages: ['falls-back', 'rises-again'],
    preset: 'strict',
  },
  ({ plan, snapshot }) =>
    indicatorsByTable(plan).flatMap(({ table: { table }, indicators }) =>
      indicators.flatMap((indicator) => checkIndicator(table, indicator, snapshot)),
    ),
);

interface Step {
  readonly from: Stated<DatedFigure>;
  readonly to: Stated<DatedFigure>;
  readonly order: number;
}

function checkIndicator(
  table: TableRef,
  indicator: Indicator,
  snapshot: WorkbookSnapshot,
): readonly FindingDraft[] {
  if (indicator.basis !== 'level') return [];
  const wrong = wrongStep(indicator, stepsOf(indicator));
  if (wrong === null || hasNote(wrong.to) || isExplained(snapshot, table, indicator)) return [];
  return [
    draft({
      messageId: wrong.order < 0 ? 'falls-back' : 'rises-again',
      severity: 'warning',
      cell: wrong.to.cell,
      data: {
        label: text(indicator.label),
        period: text(wrong.to.period?.text ?? ''),
        printed: amount(wrong.to.quantity),
        before: amount(wrong.from.quantity),
      },
      related: [
        ...related(wrong.from === indicator.baseline ? 'baseline' : 'target', [wrong.from.cell]),
        ...related('label', [indicator.cell]),
      ],
      printed: wrong.to.quantity,
      key: [tableKey(table), rowKey(indicator), periodKey(wrong.to.period)],
    }),
  ];
}

function stepsOf(indicator: Indicator): readonly Step[] {
  const { baseline } = indicator;
  const targets = withoutPauses(levelTargets(indicator), indicator);
  const figures: readonly Stated<DatedFigure>[] = [
    ...(baseline !== null && isStated(baseline) ? [baseline] : []),
    ...targets,
  ];
  const unit = figures[0]?.quantity.unit ?? null;
  if (!figures.every(({ quantity }) => sameDimension(quantity.unit, unit))) return [];
  return figures.slice(1).map((to, index) => {
    const from = figures[index] ?? to;
    return { from, to, order: compare(to.quantity, from.quantity) };
  });
}

/** A zero between two targets is a year in which nothing takes place (every second year), no fall. */
function withoutPauses(
  targets: readonly Stated<DatedFigure>[],
  { direction }: Indicator,
): readonly Stated<DatedFigure>[] {
  if (direction === 'decrease') return targets;
  return targets.filter(
    ({ quantity }, index) => !quantity.value.isZero() || index === 0 || index === targets.length - 1,
  );
}

/**
 * The first step against the direction; null where all go one way. Targets that fall throughout under 以上 are a
 * slowed decline; only a direction that a person has set is held against those.
 */
function wrongStep({ direction, directionReason }: Indicator, steps: readonly Step[]): Step | null {
  const ups = steps.filter(({ order }) => order > 0);
  const downs = steps.filter(({ order }) => order < 0);
  const goOneWay = ups.length === 0 || downs.length === 0;
  if (direction === 'maintain' || (goOneWay && directionReason !== 'setting')) return null;
  if (direction === 'increase') return downs[0] ?? null;
  if (direction === 'decrease') return ups[0] ?? null;
  return (ups.length < downs.length ? ups : downs)[0] ?? null;
}

function hasNote({ reading }: DatedFigure): boolean {
  return reading.kind === 'figure' && reading.note !== null;
}
