import { lazy, type ReactElement, Suspense, useState } from 'react';
import { ActionButton } from '../actions/action-button';
import { countsOf, grouped, listed, selectedFinding } from '../app-state';
import { useAppState, usePane } from '../pane-context';
import { FindingsFilter } from './findings-filter';
import { FindingItem } from './finding-item';
import { PlaceLink } from './place-link';

const TablesSection = lazy(() => import('./tables-section'));

/** Most findings drawn at once; the rest comes on demand, so that long lists stay quick. */
const PAGE = 100;

/** 確認事項: what was found, by severity and sheet. */
export default function FindingsPanel(): ReactElement | null {
  const state = useAppState();
  const { say } = usePane();
  const [limit, setLimit] = useState(PAGE);
  if (state.checked === null) return null;
  const { severityWords, since, warnings } = state.checked.view;
  const all = grouped(listed(state)).flatMap(({ findings }) => findings);
  const selectedAt = all.findIndex(({ fingerprint }) => fingerprint === state.selected);
  const shown = all.slice(0, Math.max(limit, selectedAt + 1));
  const rest = all.length - shown.length;
  const { open, accepted } = countsOf(state);
  return (
    <>
      <FindingsFilter />
      {since !== null && <p className="tk-faint">{say('pane.list.since', { counts: since })}</p>}
      {all.length > 0 && (
        <div className="tk-walk">
          <span className="tk-faint">
            {selectedFinding(state) === null || selectedAt < 0
              ? say('pane.list.shown', { count: all.length })
              : say('pane.list.position', { position: selectedAt + 1, count: all.length })}
          </span>
          <ActionButton id="previous" appearance="subtle" iconOnly />
          <ActionButton id="next" appearance="subtle" iconOnly />
        </div>
      )}
      <div role="list" aria-label={say('pane.list')} className="tk-findings">
        {grouped(shown).map((group) => (
          <div key={`${group.severity} ${group.sheet}`} role="presentation" className="tk-group">
            <h3 className={`tk-group-head tk-${group.severity}`} role="presentation">
              {say('pane.list.group', {
                severity: severityWords[group.severity],
                sheet: group.sheet,
                count: group.findings.length,
              })}
            </h3>
            {group.findings.map((finding) => (
              <FindingItem key={finding.fingerprint} finding={finding} />
            ))}
          </div>
        ))}
      </div>
      {all.length === 0 && (
        <p className="tk-empty">{say(open + accepted === 0 ? 'pane.list.none' : 'pane.list.filtered')}</p>
      )}
      {rest > 0 && (
        <button type="button" className="tk-link" onClick={() => setLimit(limit + PAGE)}>
          {say('pane.list.more', { count: rest })}
        </button>
      )}
      <Suspense>
        <TablesSection />
      </Suspense>
      {warnings.length > 0 && (
        <details className="tk-warnings">
          <summary>{say('pane.warnings', { count: warnings.length })}</summary>
          <ul>
            {warnings.slice(0, PAGE).map(({ message, place }) => (
              <li key={`${place?.text ?? ''} ${message}`}>
                {message} {place !== null && <PlaceLink place={place} />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
