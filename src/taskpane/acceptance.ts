import { type ReasonRefusal, refusalOfReason } from '../core/text/reason';
import type { PaneKey } from './words';

const SENTENCES: Readonly<Record<ReasonRefusal, PaneKey>> = {
  empty: 'pane.accept.empty',
  'says-nothing': 'pane.accept.says-nothing',
  'too-short': 'pane.accept.too-short',
};

/** Why a text is no reason for leaving a finding as it is; null where it is one. */
export function refusalOf(reason: string): PaneKey | null {
  const refused = refusalOfReason(reason);
  return refused === null ? null : SENTENCES[refused];
}
