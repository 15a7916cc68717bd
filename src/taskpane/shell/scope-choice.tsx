import type { ReactElement } from 'react';
import type { Scope } from '../../hosts/ports';
import { useAppState, usePane } from '../pane-context';

const SCOPES: readonly Scope[] = ['workbook', 'sheet', 'selection'];

/** What the next check looks at. */
export function ScopeChoice(): ReactElement {
  const { scope } = useAppState();
  const { store, say } = usePane();
  return (
    <select
      className="tk-select tk-scope"
      aria-label={say('pane.scope')}
      value={scope}
      onChange={({ target }) => {
        const chosen = SCOPES.find((each) => each === target.value);
        if (chosen !== undefined) store.send({ type: 'scope', scope: chosen });
      }}
    >
      {SCOPES.map((each) => (
        <option key={each} value={each}>
          {say(`pane.scope.${each}`)}
        </option>
      ))}
    </select>
  );
}
