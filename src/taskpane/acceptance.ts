import type { PaneKey, Say } from './words';

/** Fewest characters that can be a reason. */
const LEAST = 4;

/** Why a text is no reason for leaving a finding as it is; null where it is one. */
export function refusalOf(reason: string, say: Say): PaneKey | null {
  const folded = fold(reason);
  if (folded === '') return 'pane.accept.empty';
  const empty = say('pane.accept.empty-words').split('/').map(fold);
  // The same again and again says no more than once.
  const once = /^(.+?)\1*$/u.exec(folded)?.[1] ?? folded;
  const repeatsOne = [...once].length === 1 && once !== folded;
  if (empty.includes(once) || repeatsOne) return 'pane.accept.says-nothing';
  return [...folded].length < LEAST ? 'pane.accept.too-short' : null;
}

/** Widths, case, spaces and punctuation do not tell two reasons apart. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}ー]/gu, '');
}
