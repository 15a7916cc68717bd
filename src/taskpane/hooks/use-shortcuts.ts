import { useEffect } from 'react';
import { shortcutAction } from '../actions/actions';
import { usePane } from '../pane-context';

/** Keys of actions, wherever the focus is in the pane. */
export function useShortcuts(): void {
  const { store, controller } = usePane();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (hasOwnKeys(event.target)) return;
      const action = shortcutAction(event, isText(event.target), store.get());
      if (action === null) return;
      event.preventDefault();
      void action.perform(controller);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, controller]);
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Beside the pane there may be something with keys of its own: the workbench's sheet. */
function hasOwnKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-keys]') !== null;
}
