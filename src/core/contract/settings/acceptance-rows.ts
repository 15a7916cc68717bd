import { formatIso } from '../../calendar/civil';
import type { KeptAcceptance } from '../../engine/settings';
import { refusalOfReason } from '../../text/reason';
import { type Refusal, refusal, type SettingsRow, typed } from './row';
import { dayIn } from './values';

const FINGERPRINT = /^[0-9a-f]{16}$/;

/**
 * The acceptance that a row keeps: the finding's fingerprint as its target, the rule as its item, the value it was
 * given for, the reason as its note, and who and when.
 *
 * @param person whoever checks, where the row names nobody
 */
export function acceptanceOf(row: SettingsRow, ruleId: string, person: string): KeptAcceptance | Refusal {
  const fingerprint = row.target.trim().toLowerCase();
  if (!FINGERPRINT.test(fingerprint)) return refusal('fingerprint', 'target', { value: typed(row.target) });
  const refused = refusalOfReason(row.note);
  if (refused !== null) return refusal(`reason-${refused}`, 'note');
  const by = row.by?.trim() || person;
  if (by === '') return refusal('by', 'by');
  const day = dayIn(row.at ?? '');
  if (day === null) return refusal('at', 'at', { value: typed(row.at ?? '') });
  return { fingerprint, ruleId, value: row.value.trim(), reason: row.note.trim(), by, at: formatIso(day) };
}

/** The row that keeps an acceptance; its reader is {@link acceptanceOf}. */
export function rowOfAcceptance(acceptance: KeptAcceptance): SettingsRow {
  const { fingerprint, ruleId, value, reason, by, at } = acceptance;
  return { category: 'accepted', target: fingerprint, item: ruleId, value, note: reason, by, at };
}
