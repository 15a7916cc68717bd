import type { ReactElement } from 'react';
import type { IndicatorView } from '../engine/views';
import { usePane } from '../pane-context';
import { CHART, type ChartPlan, type ChartPoint, chartPlan } from './chart-scale';

/** Most characters of a year below the axis, by how many years share it. */
const MOST_LABELS = 7;

/** Targets as marks on a line, actuals as bars, the baseline as a dashed line. The table below says it in figures. */
export function IndicatorChart({ indicator }: { readonly indicator: IndicatorView }): ReactElement | null {
  const { say } = usePane();
  const plan = chartPlan(indicator);
  if (plan === null) return null;
  const { points, floor } = plan;
  const name = say('pane.chart.name', {
    label: indicator.label,
    years: points
      .map(({ label, targetText, actualText }) =>
        say('pane.chart.year', { label, target: targetText, actual: actualText }),
      )
      .join(' / '),
  });
  const every = Math.ceil(points.length / MOST_LABELS);
  return (
    <figure className="tk-chart">
      <svg viewBox={`0 0 ${CHART.width} ${CHART.height}`} role="img" aria-label={name}>
        <line className="tk-axis" x1={CHART.left} x2={CHART.width - CHART.right} y1={floor} y2={floor} />
        {plan.baseline !== null && (
          <line
            className="tk-baseline"
            x1={CHART.left}
            x2={CHART.width - CHART.right}
            y1={plan.baseline}
            y2={plan.baseline}
          />
        )}
        {points.map((point, index) => (
          <Year key={point.x} point={point} plan={plan} labelled={index % every === 0} />
        ))}
        <polyline className="tk-target-line" points={lineOf(points)} />
        {points.map(
          ({ x, target }) =>
            target !== null && <circle key={x} className="tk-target" cx={x} cy={target} r="3.5" />,
        )}
      </svg>
      <figcaption className="tk-legend" aria-hidden="true">
        <span className="tk-key tk-key-target">{say('pane.achievement.target')}</span>
        {points.some(({ actual }) => actual !== null) && (
          <span className="tk-key tk-key-actual">{say('pane.achievement.actual')}</span>
        )}
        {plan.baseline !== null && (
          <span className="tk-key tk-key-baseline">{say('pane.achievement.baseline')}</span>
        )}
      </figcaption>
    </figure>
  );
}

interface YearProps {
  readonly point: ChartPoint;
  readonly plan: ChartPlan;
  readonly labelled: boolean;
}

function Year({ point, plan, labelled }: YearProps): ReactElement {
  const { x, actual, target, label } = point;
  const { floor, barWidth, points } = plan;
  const first = points[0] === point;
  const last = points.at(-1) === point;
  // Where not every figure has room, the first and the last say how far it goes.
  const fits =
    (actual !== null || target !== null) &&
    (points.length < 4 || (points.every(isShort) ? points.length <= MOST_LABELS : first || last));
  const place = isShort(point) || points.length < 4 ? '' : first ? 'tk-from' : 'tk-to';
  return (
    <g>
      {actual !== null && (
        <rect
          className="tk-actual"
          x={x - barWidth / 2}
          width={barWidth}
          y={Math.min(actual, floor)}
          height={Math.max(1, Math.abs(floor - actual))}
        />
      )}
      {fits && actual !== null && (
        <text className={`tk-value ${place}`} x={x} y={floor - 5}>
          {point.actualText}
        </text>
      )}
      {fits && target !== null && (
        <text className={`tk-value ${place}`} x={x} y={target - 7}>
          {point.targetText}
        </text>
      )}
      {labelled && (
        <text className="tk-year" x={x} y={CHART.height - 6}>
          {label.length > 9 ? label.slice(0, 8) : label}
        </text>
      )}
    </g>
  );
}

/** Whether its figures have room in a seventh of the width. */
function isShort({ targetText, actualText }: ChartPoint): boolean {
  return Math.max(targetText.length, actualText.length) <= 5;
}

function lineOf(points: readonly ChartPoint[]): string {
  return points
    .filter(({ target }) => target !== null)
    .map(({ x, target }) => `${x},${target ?? 0}`)
    .join(' ');
}
