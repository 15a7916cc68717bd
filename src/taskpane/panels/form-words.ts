import { paneForms as en } from '../../core/messages/en/pane-forms';
import { paneForms as ja } from '../../core/messages/ja/pane-forms';
import { usePane } from '../pane-context';
import { speaker } from '../words';

const SPEAKERS = { ja: speaker(ja, 'ja'), en: speaker<keyof typeof ja>(en, 'en') } as const;

/** The sentences of screens that are fetched when they are opened. */
export function useFormWords(): typeof SPEAKERS.en {
  return SPEAKERS[usePane().say.language];
}
