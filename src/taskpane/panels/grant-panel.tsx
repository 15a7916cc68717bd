import { type ReactElement, useEffect, useState } from 'react';
import type { Rate } from '../../core/plan/cost';
import type { GrantView, TrialView } from '../engine/views';
import { useAppState, usePane } from '../pane-context';
import { PlaceLink } from './place-link';

const RATES: readonly Rate[] = [
  { numerator: 1, denominator: 3 },
  { numerator: 1, denominator: 2 },
  { numerator: 2, denominator: 3 },
  { numerator: 3, denominator: 4 },
  { numerator: 10, denominator: 10 },
];

/** 交付金: each share step by step, and what another rate would give. */
export default function GrantPanel(): ReactElement | null {
  const { checked } = useAppState();
  const { say } = usePane();
  const [rate, setRate] = useState<Rate | null>(null);
  const trial = useTrial(rate);
  if (checked === null) return null;
  const { plans } = checked.view;
  if (plans.every(({ grants }) => grants.length === 0)) {
    return <p className="tk-empty">{say('pane.grant.none')}</p>;
  }
  return (
    <>
      <TrialChoice rate={rate} onChange={setRate} />
      {plans.map((plan, index) => (
        <section key={`${index} ${plan.name}`}>
          <h2 className={plans.length > 1 ? 'tk-plan' : 'tk-hidden'}>{plan.name}</h2>
          {plan.grants.map((grant) => (
            <Grant key={grant.id} grant={grant} trial={trial} />
          ))}
        </section>
      ))}
    </>
  );
}

/** Asked again after every check. */
function useTrial(rate: Rate | null): TrialView | null {
  const { checked } = useAppState();
  const { controller } = usePane();
  const [trial, setTrial] = useState<TrialView | null>(null);
  useEffect(() => {
    setTrial(null);
    if (rate === null) return;
    let current = true;
    void controller.trial(rate).then((answer) => {
      if (current) setTrial(answer);
    });
    return () => {
      current = false;
    };
  }, [rate, checked, controller]);
  return trial;
}

interface TrialChoiceProps {
  readonly rate: Rate | null;
  readonly onChange: (rate: Rate | null) => void;
}

function TrialChoice({ rate, onChange }: TrialChoiceProps): ReactElement {
  const { say } = usePane();
  const text = (each: Rate): string => `${each.numerator}/${each.denominator}`;
  return (
    <label className="tk-trial-choice">
      <span>{say('pane.grant.trial')}</span>
      <select
        className="tk-select"
        value={rate === null ? '' : text(rate)}
        onChange={({ target }) => onChange(RATES.find((each) => text(each) === target.value) ?? null)}
      >
        <option value="">{say('pane.grant.trial-none')}</option>
        {RATES.map((each) => (
          <option key={text(each)} value={text(each)}>
            {text(each)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Grant({
  grant,
  trial,
}: {
  readonly grant: GrantView;
  readonly trial: TrialView | null;
}): ReactElement {
  const { say } = usePane();
  const tried = trial?.rows.find(({ id }) => id === grant.id);
  return (
    <article className="tk-card">
      <h3>{say('pane.grant.heading', { owner: grant.owner, period: grant.period })}</h3>
      <table className="tk-steps">
        <tbody>
          {grant.steps.map(({ label, value, place, kind }) => (
            <tr key={label} className={`tk-step-${kind}`}>
              <th scope="row">
                {label} {place !== null && <PlaceLink place={place} />}
              </th>
              <td>{value}</td>
            </tr>
          ))}
          {tried !== undefined && trial !== null && (
            <tr className="tk-step-trial">
              <th scope="row">{say('pane.grant.tried', { rate: trial.rate })}</th>
              <td>
                {tried.amount}
                {tried.difference !== null && <span className="tk-faint"> ({tried.difference})</span>}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      <p className={`tk-verdict tk-verdict-${grant.verdict}`}>{grant.verdictText}</p>
      {grant.note !== null && <p className="tk-faint">{grant.note}</p>}
    </article>
  );
}
