import '../taskpane/theme/theme.css';
import '../taskpane/theme/shell.css';
import '../taskpane/theme/panels.css';
import '../taskpane/theme/figures.css';
import './workbench.css';
import { createRoot } from 'react-dom/client';
import type { Language } from '../core/messages/translate';
import { Desk, type Sample, SAMPLES } from './desk';
import { GRID_ID, Shell } from './shell';
import { loadWorkbenchWords } from './words';

/** Japanese unless the address says otherwise: `?lang=en`; `?sample=…` opens another sample at first. */
async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const language: Language = parameters.get('lang') === 'en' ? 'en' : 'ja';
  const say = await loadWorkbenchWords(language);
  document.documentElement.lang = language;
  const desk = new Desk(say, () => document.getElementById(GRID_ID));
  const page = document.getElementById('page');
  if (page === null) return;
  createRoot(page).render(<Shell desk={desk} other={language === 'ja' ? '?lang=en' : '?lang=ja'} />);
  addEventListener('beforeunload', (event) => {
    if (desk.changed) event.preventDefault();
  });
  addEventListener(
    'keydown',
    (event) => {
      moveFocus(event, desk);
      pressFileKey(event);
    },
    { capture: true },
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', ({ matches }) => {
    void desk.setDark(matches);
  });
  // The page is there before what it holds is fetched.
  await new Promise((resolve) => setTimeout(resolve));
  const wanted = parameters.get('sample');
  await desk.openSample(
    (SAMPLES as readonly string[]).includes(wanted ?? '') ? (wanted as Sample) : SAMPLES[0],
  );
}

/** F6 goes from the sheet to the pane and back, as it does in Excel. */
function moveFocus(event: KeyboardEvent, desk: Desk): void {
  if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  const pane = document.getElementById('root');
  if (pane?.contains(document.activeElement) === true) void desk.focusGrid();
  else pane?.querySelector<HTMLElement>('button')?.focus();
}

/** Ctrl+O and Ctrl+S are the buttons above the sheet, wherever the focus is. */
function pressFileKey(event: KeyboardEvent): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const button = document.querySelector<HTMLButtonElement>(`[data-key="${event.key.toLowerCase()}"]`);
  if (button === null) return;
  event.preventDefault();
  event.stopPropagation();
  button.click();
}

void start();
