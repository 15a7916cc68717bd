import { lazy, type ReactElement, Suspense } from 'react';
import type { Tab } from './app-state';
import { ActionButton } from './actions/action-button';
import { useShortcuts } from './hooks/use-shortcuts';
import { useAppState, usePane } from './pane-context';
import { Start } from './panels/start';
import { ErrorBoundary } from './shell/error-boundary';
import { ScopeChoice } from './shell/scope-choice';
import { Status } from './shell/status';
import { PANEL_ID, Tabs, tabId } from './shell/tabs';

const FindingsPanel = lazy(() => import('./panels/findings-panel'));
const AchievementPanel = lazy(() => import('./panels/achievement-panel'));
const GrantPanel = lazy(() => import('./panels/grant-panel'));
const SettingsPanel = lazy(() => import('./panels/settings-panel'));

/** The pane: what can be done, how it stands, and one of four tabs. */
export function App(): ReactElement {
  const { tab, checked } = useAppState();
  const { say } = usePane();
  useShortcuts();
  return (
    <div className="tk-app">
      <header className="tk-head">
        <h1 className="tk-hidden">{say('pane.title')}</h1>
        <div className="tk-actions">
          <ActionButton id="check" appearance="primary" />
          <ActionButton id="report" />
          <ActionButton id="actuals" />
          <ScopeChoice />
        </div>
        <Status />
        <Tabs />
      </header>
      <main className="tk-panel" key={tab}>
        <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)}>
          <ErrorBoundary say={say} resetKey={tab}>
            {checked === null && tab !== 'settings' ? (
              <Start />
            ) : (
              <Suspense fallback={<p className="tk-faint">{say('pane.loading')}</p>}>{panelOf(tab)}</Suspense>
            )}
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}

function panelOf(tab: Tab): ReactElement {
  switch (tab) {
    case 'findings':
      return <FindingsPanel />;
    case 'achievement':
      return <AchievementPanel />;
    case 'grant':
      return <GrantPanel />;
    case 'settings':
      return <SettingsPanel />;
  }
}
