import { type KeyboardEvent, type ReactElement, useRef } from 'react';
import { type Tab, TABS } from '../app-state';
import { useAppState, usePane } from '../pane-context';

export const tabId = (tab: Tab): string => `tk-tab-${tab}`;
export const PANEL_ID = 'tk-panel';

/** Four tabs; arrow keys, Home and End move between them as in every tab list. */
export function Tabs(): ReactElement {
  const { tab: current } = useAppState();
  const { store, say } = usePane();
  const list = useRef<HTMLDivElement>(null);

  const go = (tab: Tab | undefined): void => {
    if (tab === undefined) return;
    store.send({ type: 'tab', tab });
    list.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const index = TABS.indexOf(current);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (index + 1) % TABS.length,
      ArrowLeft: (index + TABS.length - 1) % TABS.length,
      Home: 0,
      End: TABS.length - 1,
    };
    const target = event.altKey ? undefined : targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    go(TABS[target]);
  };
  return (
    <div role="tablist" className="tk-tabs" ref={list} onKeyDown={onKeyDown} aria-label={say('pane.tabs')}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          className="tk-tab"
          aria-selected={tab === current}
          aria-controls={PANEL_ID}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => store.send({ type: 'tab', tab })}
        >
          {say(`pane.tab.${tab}`)}
        </button>
      ))}
    </div>
  );
}
