import type { ReactElement } from 'react';
import { ActionButton } from '../actions/action-button';
import type { FindingView } from '../engine/views';
import { Button } from '@fluentui/react-components';
import { fixedTogether } from '../app-state';
import { useAppState, usePane } from '../pane-context';
import { AcceptForm } from './accept-form';
import { PlaceLink } from './place-link';

/** Most related cells of one kind. */
const MOST_CELLS = 12;

/** Why a finding matters, its figures, what to do, and what can be done from here. */
export function FindingDetail({ finding }: { readonly finding: FindingView }): ReactElement {
  const { say } = usePane();
  const { why, todo, expected, printed, difference, computation, related, fix, ruleTitle } = finding;
  const figures = [
    ['pane.computed', expected],
    ['pane.printed', printed],
    ['pane.difference', difference],
  ] as const;
  return (
    <div className="tk-detail">
      {(expected !== null || printed !== null) && (
        <dl className="tk-figures">
          {figures.map(
            ([label, value]) =>
              value !== null && (
                <div key={label}>
                  <dt>{say(label)}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      {computation !== null && (
        <p className="tk-computation">
          <span className="tk-label">{say('pane.computation')}</span> {computation}
        </p>
      )}
      <p>
        <span className="tk-label">{say('pane.why')}</span> {why}
      </p>
      <p>
        <span className="tk-label">{say('pane.todo')}</span> {todo}
      </p>
      {related.length > 0 && (
        <p className="tk-related">
          <span className="tk-label">{say('pane.related')}</span>{' '}
          {[...new Set(related.map(({ role }) => role))].map((role) => (
            <span key={role} className="tk-related-cell">
              {role}{' '}
              {related
                .filter((each) => each.role === role)
                .slice(0, MOST_CELLS)
                .map(({ place }) => (
                  <span key={place.text}>
                    <PlaceLink place={place} />{' '}
                  </span>
                ))}
            </span>
          ))}
        </p>
      )}
      {fix !== null && (
        <div className="tk-fix">
          <p>
            <span className="tk-label">{say('pane.fix')}</span> {fix.place}
          </p>
          <p className="tk-preview">
            <del>{fix.before === '' ? say('pane.fix.blank') : fix.before}</del>
            <span aria-hidden="true"> → </span>
            <ins>{fix.after}</ins>
          </p>
          <ActionButton id="apply-fix" />
          <FixesTogether finding={finding} />
        </div>
      )}
      <AcceptForm finding={finding} />
      <p className="tk-faint">{say('pane.rule', { title: ruleTitle, id: finding.ruleId })}</p>
      <div className="tk-detail-actions">
        <ActionButton id="show-cell" appearance="subtle" />
        <ActionButton id="close" appearance="subtle" />
      </div>
    </div>
  );
}

/** Fixes of the same rule elsewhere, to look at and to apply in one step. */
function FixesTogether({ finding }: { readonly finding: FindingView }): ReactElement | null {
  const state = useAppState();
  const { controller, say } = usePane();
  const others = fixedTogether(state, finding);
  const count = others.length;
  if (count < 2) return null;
  return (
    <details>
      <summary>{say('pane.fix.same', { count })}</summary>
      <ul className="tk-remarks">
        {others.map(({ fingerprint, fix }) => (
          <li key={fingerprint}>
            {fix?.place} <del>{fix?.before === '' ? say('pane.fix.blank') : fix?.before}</del>
            <span aria-hidden="true"> → </span>
            <ins>{fix?.after}</ins>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        className="tk-button"
        disabled={state.work !== null}
        onClick={() => void controller.applyFixes(others)}
      >
        {say('pane.fix.all', { count })}
      </Button>
    </details>
  );
}
