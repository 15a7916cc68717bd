import type { IndicatorView } from '../engine/views';

/** Sizes of a small chart in its own units; it is as wide as the pane lets it be. */
export const CHART = { width: 256, height: 108, left: 6, right: 6, top: 18, bottom: 24 } as const;

export interface ChartPoint {
  readonly label: string;
  readonly x: number;
  /** Null where there is no figure. */
  readonly target: number | null;
  readonly actual: number | null;
  readonly targetText: string;
  readonly actualText: string;
}

export interface ChartPlan {
  readonly points: readonly ChartPoint[];
  /** Where zero stands, or the lower edge where zero is out of sight. */
  readonly floor: number;
  readonly baseline: number | null;
  readonly barWidth: number;
}

/**
 * Places of targets, actuals and baseline. Bars start at zero, so that their lengths tell the truth; null without a
 * figure to draw.
 */
export function chartPlan({ points, baselineValue }: IndicatorView): ChartPlan | null {
  const figures = points.flatMap(({ target, actual }) => [target, actual]).filter((value) => value !== null);
  if (figures.length === 0) return null;
  const all = baselineValue === null ? figures : [...figures, baselineValue];
  const top = Math.max(0, ...all);
  const bottom = Math.min(0, ...all);
  const span = top - bottom || 1;
  const inner = CHART.height - CHART.top - CHART.bottom;
  const y = (value: number): number => round(CHART.top + ((top - value) / span) * inner);
  const step = (CHART.width - CHART.left - CHART.right) / points.length;
  return {
    points: points.map(({ label, target, actual, targetText, actualText }, index) => ({
      label,
      x: round(CHART.left + step * (index + 0.5)),
      target: target === null ? null : y(target),
      actual: actual === null ? null : y(actual),
      targetText,
      actualText,
    })),
    floor: y(0),
    baseline: baselineValue === null ? null : y(baselineValue),
    barWidth: round(Math.min(26, step * 0.45)),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
