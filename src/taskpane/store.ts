import type { SettingsRow } from '../core/contract/settings-rows';
import type { Acceptance } from '../core/engine/finding';
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

/** What people decide: settings, what they accepted, and their name. */
export interface Choices {
  readonly rows: readonly SettingsRow[];
  readonly acceptances: Readonly<Record<string, Acceptance>>;
  readonly person: string;
}

/** Where choices are kept. They belong to the workbook, so that the next person finds them there. */
export interface ChoicesStore {
  load(): Promise<Choices>;
  save(choices: Choices): Promise<void>;
}

/** Choices that last as long as the pane is open. */
export function memoryChoices(start: Partial<Choices> = {}): ChoicesStore {
  let choices: Choices = { rows: [], acceptances: {}, person: '', ...start };
  return {
    load: () => Promise.resolve(choices),
    save: (changed) => {
      choices = changed;
      return Promise.resolve();
    },
  };
}
