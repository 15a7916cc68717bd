import { foldKey } from '../../text/fold';
import { canonicalRow } from '../settings-rows';
import { PROGRAMME_LISTS } from './programme-rows';
import type { SettingsRow } from './row';

/**
 * Rows with others added that say what none of them says: rows for the same thing keep what they have, rows that wait
 * for a value take it. Their order stays, and what is new comes after them.
 */
export function mergeRows(
  rows: readonly SettingsRow[],
  more: readonly SettingsRow[],
): readonly SettingsRow[] {
  const merged = [...rows];
  const places = new Map(rows.map((row, index) => [subjectOf(row), index]));
  for (const row of more) {
    const subject = subjectOf(row);
    const place = places.get(subject);
    const there = place === undefined ? undefined : merged[place];
    if (place === undefined || there === undefined) {
      places.set(subject, merged.length);
      merged.push(row);
    } else if (there.value === '' && row.value !== '') {
      merged[place] = { ...there, value: row.value, note: there.note === '' ? row.note : there.note };
    }
  }
  return merged;
}

/** What a row is about; things that come several times (caps, other names, grades) are told apart by their value. */
function subjectOf(row: SettingsRow): string {
  const { category, target, item, value } = canonicalRow(row);
  const isList = category === 'grading' || (category === 'programme' && PROGRAMME_LISTS.has(item));
  return JSON.stringify([category, foldKey(target), item, isList ? foldKey(value) : '']);
}
