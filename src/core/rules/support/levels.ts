import { type DatedFigure, isStated, type Stated } from '../../plan/figure';
import type { IndicatorReading, Target } from '../../plan/indicator';
import { sameDimension } from '../../quantity/unit-lookup';

/** Interim and final levels with an amount, by year where every one has a year, else as printed. */
export function levelTargets({ targets }: IndicatorReading): readonly Stated<Target>[] {
  const levels = targets.filter(({ kind }) => kind === 'level' || kind === 'interim').filter(isStated);
  if (!levels.every(({ period }) => period?.fiscalYear != null)) return levels;
  return [...levels].sort((a, b) => (a.period?.fiscalYear ?? 0) - (b.period?.fiscalYear ?? 0));
}

/** Baseline and last target of an indicator, where both are amounts of one kind. */
export function startAndEnd(
  row: IndicatorReading,
): { readonly start: Stated<DatedFigure>; readonly end: Stated<Target> } | null {
  const { baseline } = row;
  const end = levelTargets(row).at(-1);
  if (baseline === null || end === undefined || !isStated(baseline)) return null;
  return sameDimension(baseline.quantity.unit, end.quantity.unit) ? { start: baseline, end } : null;
}
