import type { ReactElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../core/messages/translate';
import type { WorkbookHost } from '../hosts/ports';
import type { Action } from './actions/actions';
import { App } from './app';
import { Controller } from './controller';
import { createEngine } from './engine/client';
import { openPort } from './engine/ports';
import { PaneProvider } from './pane-context';
import { ErrorBoundary } from './shell/error-boundary';
import { Message } from './shell/message';
import { createStore } from './store';
import { dayText, localDay } from './surroundings';
import { loadWords, type PaneKey } from './words';

declare const TENKEN_VERSION: string;

export interface MountOptions {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly fileName: () => string;
  /** What the ribbon asked for. */
  readonly first: Action | null;
}

/**
 * The pane on the page, for any workbook host.
 *
 * @returns takes the pane off the page, for another workbook's
 */
export async function mount(options: MountOptions): Promise<() => void> {
  const { host, language, fileName, first } = options;
  const say = await loadWords(language);
  document.documentElement.lang = language;
  document.title = say('pane.title');
  const store = createStore();
  const today = (): ReturnType<typeof localDay> => localDay(new Date());
  const engine = createEngine(() =>
    openPort(() =>
      store.send({ type: 'notice', notice: { kind: 'info', key: 'pane.notice.on-page', data: {} } }),
    ),
  );
  const controller = new Controller({
    host,
    store,
    engine,
    around: { language, version: TENKEN_VERSION, today, todayText: () => dayText(today()), fileName },
  });
  const root = render(
    <ErrorBoundary say={say} resetKey="">
      <PaneProvider value={{ store, controller, say }}>
        <App />
      </PaneProvider>
    </ErrorBoundary>,
  );
  void first?.perform(controller);
  return () => {
    controller.cancel();
    engine.close();
    root?.unmount();
  };
}

/** A page of plain words where the pane cannot run. */
export async function showStop(key: PaneKey, language: Language, detail = ''): Promise<void> {
  const say = await loadWords(language);
  document.documentElement.lang = language;
  render(<Message title={say('pane.stop.title')} text={say(key, { detail })} />);
}

function render(content: ReactElement): Root | null {
  const element = document.getElementById('root');
  if (element === null) return null;
  const root = createRoot(element);
  root.render(content);
  return root;
}
