import { foldKey } from '../text/fold';

/** What the column beside an actual says: how firm the figure is, or why there is none. */
export const ACTUAL_STATUSES = [
  'final',
  'preliminary',
  'compiling',
  'surveying',
  'not-applicable',
  'other',
] as const;
export type EntryStatus = (typeof ACTUAL_STATUSES)[number];

const WORDS: Readonly<Record<string, EntryStatus>> = {
  確定: 'final',
  確定値: 'final',
  final: 'final',
  速報: 'preliminary',
  速報値: 'preliminary',
  暫定: 'preliminary',
  見込: 'preliminary',
  見込み: 'preliminary',
  preliminary: 'preliminary',
  集計中: 'compiling',
  compiling: 'compiling',
  調査中: 'surveying',
  surveying: 'surveying',
  該当なし: 'not-applicable',
  notapplicable: 'not-applicable',
  その他: 'other',
  other: 'other',
};

/** The status that a word of either language means, or null. */
export function readStatus(text: string): EntryStatus | null {
  const key = foldKey(text);
  return Object.hasOwn(WORDS, key) ? (WORDS[key] ?? null) : null;
}

/** Whether a status says that the figure is still to come. */
export function isPending(status: EntryStatus | null): boolean {
  return status === 'compiling' || status === 'surveying';
}

/** Whether a status says why there is no figure. */
export function isReason(status: EntryStatus | null): boolean {
  return status !== null && status !== 'final' && status !== 'preliminary';
}
