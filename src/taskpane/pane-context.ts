import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AppState } from './app-state';
import type { Controller } from './controller';
import type { Store } from './store';
import type { Say } from './words';

/** What every part of the pane has at hand. */
export interface Pane {
  readonly store: Store;
  readonly controller: Controller;
  readonly say: Say;
}

const PaneContext = createContext<Pane | null>(null);
export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane outside of PaneProvider');
  return pane;
}

export function useAppState(): AppState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}
