import { type AppState, type Event, INITIAL_STATE, reduce } from './app-state';

/** The state of the pane and who listens to it. */
export interface Store {
  readonly get: () => AppState;
  readonly send: (event: Event) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: AppState = INITIAL_STATE): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
