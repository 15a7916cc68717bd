import type { ReactElement } from 'react';
import type { Severity } from '../../core/engine/finding';
import { countsOf, SEVERITIES } from '../app-state';
import { useAppState, usePane } from '../pane-context';

/** Which findings are listed: severity, sheet, words, accepted ones. */
export function FindingsFilter(): ReactElement | null {
  const state = useAppState();
  const { store, say } = usePane();
  const { checked, filter } = state;
  if (checked === null) return null;
  const { severityWords, findings } = checked.view;
  const { bySeverity, accepted } = countsOf(state);
  const sheets = [...new Set(findings.map(({ place }) => place.cell.sheet))];
  const toggle = (severity: Severity): void => {
    const on = filter.severities.includes(severity);
    const severities = SEVERITIES.filter((each) =>
      each === severity ? !on : filter.severities.includes(each),
    );
    store.send({ type: 'filter', filter: { severities } });
  };
  return (
    <div className="tk-filter">
      <div className="tk-chips" role="group" aria-label={say('pane.filter.severity')}>
        {SEVERITIES.map((severity) => (
          <button
            key={severity}
            type="button"
            className={`tk-chip tk-${severity}`}
            aria-pressed={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {say('pane.filter.chip', { word: severityWords[severity], count: bySeverity[severity] })}
          </button>
        ))}
        {(accepted > 0 || filter.accepted) && (
          <button
            type="button"
            className="tk-chip"
            aria-pressed={filter.accepted}
            onClick={() => store.send({ type: 'filter', filter: { accepted: !filter.accepted } })}
          >
            {say('pane.filter.chip', { word: say('pane.filter.accepted'), count: accepted })}
          </button>
        )}
      </div>
      <div className="tk-filter-row">
        <input
          type="search"
          className="tk-input"
          value={filter.query}
          aria-label={say('pane.filter.search')}
          placeholder={say('pane.filter.search')}
          onChange={({ target }) => store.send({ type: 'filter', filter: { query: target.value } })}
        />
        {sheets.length > 1 && (
          <select
            className="tk-select"
            aria-label={say('pane.filter.sheet')}
            value={filter.sheet ?? ''}
            onChange={({ target }) =>
              store.send({ type: 'filter', filter: { sheet: target.value === '' ? null : target.value } })
            }
          >
            <option value="">{say('pane.filter.all-sheets')}</option>
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
