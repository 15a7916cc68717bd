import type { ReactElement } from 'react';
import { usePane } from '../pane-context';

const SAMPLES = ['tsuyama', 'sagamihara', 'kitami'] as const;

/** Before the first check: what this is and what to press. */
export function Start(): ReactElement {
  const { say } = usePane();
  return (
    <section className="tk-start">
      <h2>{say('pane.start.title')}</h2>
      <p>{say('pane.start.text')}</p>
      <ol>
        <li>{say('pane.start.step-open')}</li>
        <li>{say('pane.start.step-check')}</li>
        <li>{say('pane.start.step-look')}</li>
        <li>{say('pane.start.step-report')}</li>
      </ol>
      <h3>{say('pane.start.sample-title')}</h3>
      <p>{say('pane.start.sample-text')}</p>
      <ul className="tk-samples">
        {SAMPLES.map((name) => (
          <li key={name}>
            <a href={`assets/samples/${name}-typed.xlsx`} download>
              {say(`pane.sample.${name}`)}
            </a>
          </li>
        ))}
      </ul>
      <p className="tk-faint">{say('pane.start.privacy')}</p>
    </section>
  );
}
