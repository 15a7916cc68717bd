import { type ReactElement, useState } from 'react';
import type { AchievementState } from '../../core/achievement/achievement';
import type { IndicatorView } from '../engine/views';
import { useAppState, usePane } from '../pane-context';
import { IndicatorChart } from './indicator-chart';
import { PlaceLink } from './place-link';

/** Most indicators drawn at once; the rest comes on demand. */
const PAGE = 15;

/** 達成状況: every indicator with its figures year by year. */
export default function AchievementPanel(): ReactElement | null {
  const { checked } = useAppState();
  const { say } = usePane();
  const [limit, setLimit] = useState(PAGE);
  if (checked === null) return null;
  const { plans } = checked.view;
  const indicators = plans.flatMap((plan) => plan.indicators);
  if (indicators.length === 0) return <p className="tk-empty">{say('pane.achievement.none')}</p>;
  return (
    <>
      <StateCounts indicators={indicators} />
      {plans.map((plan, index) => {
        const before = plans.slice(0, index).reduce((sum, each) => sum + each.indicators.length, 0);
        const shown = plan.indicators.slice(0, Math.max(0, limit - before));
        return (
          shown.length > 0 && (
            <section key={`${index} ${plan.name}`}>
              <h2 className={plans.length > 1 ? 'tk-plan' : 'tk-hidden'}>{plan.name}</h2>
              {shown.map((indicator) => (
                <Indicator key={indicator.id} indicator={indicator} />
              ))}
            </section>
          )
        );
      })}
      {indicators.length > limit && (
        <button type="button" className="tk-link" onClick={() => setLimit(limit + PAGE)}>
          {say('pane.list.more', { count: indicators.length - limit })}
        </button>
      )}
    </>
  );
}

function StateCounts({ indicators }: { readonly indicators: readonly IndicatorView[] }): ReactElement {
  const counts = new Map<AchievementState, { word: string; count: number }>();
  for (const { state, stateWord } of indicators) {
    const there = counts.get(state);
    if (there === undefined) counts.set(state, { word: stateWord, count: 1 });
    else there.count++;
  }
  return (
    <ul className="tk-states">
      {[...counts].map(([state, { word, count }]) => (
        <li key={state} className={`tk-state tk-state-${state}`}>
          {word} {count}
        </li>
      ))}
    </ul>
  );
}

function Indicator({ indicator }: { readonly indicator: IndicatorView }): ReactElement {
  const { say } = usePane();
  const { label, project, place, nature, baseline, state, stateWord, ratio, progress, grade } = indicator;
  const facts = [
    ['pane.achievement.baseline', baseline],
    ['pane.achievement.ratio', ratio],
    ['pane.achievement.progress', progress],
    ['pane.achievement.grade', grade],
  ] as const;
  return (
    <article className="tk-card">
      <h3>{label}</h3>
      <p className="tk-faint">
        {project !== null && <>{project} / </>}
        {nature} <PlaceLink place={place} />
      </p>
      <p className={`tk-state tk-state-${state}`}>{stateWord}</p>
      <dl className="tk-figures">
        {facts.map(
          ([key, value]) =>
            value !== null && (
              <div key={key}>
                <dt>{say(key)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <IndicatorChart indicator={indicator} />
      {indicator.remarks.length > 0 && (
        <ul className="tk-remarks">
          {indicator.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <YearTable indicator={indicator} />
    </article>
  );
}

function YearTable({ indicator }: { readonly indicator: IndicatorView }): ReactElement {
  const { say } = usePane();
  return (
    <details>
      <summary>{say('pane.achievement.years')}</summary>
      <table className="tk-table">
        <thead>
          <tr>
            <th scope="col">{say('pane.achievement.year')}</th>
            <th scope="col">{say('pane.achievement.target')}</th>
            <th scope="col">{say('pane.achievement.actual')}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.points.map(({ year, targetText, actualText }, index) => (
            <tr key={`${index} ${year}`}>
              <th scope="row">{year}</th>
              <td>{targetText}</td>
              <td>{actualText}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
