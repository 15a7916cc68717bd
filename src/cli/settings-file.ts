import { readFileSync } from 'node:fs';
import { settingsFromRows } from '../core/contract/settings-rows';
import { ROW_FIELDS, type RowField, type SettingsRow } from '../core/contract/settings/row';
import type { Translate } from '../core/messages/translate';
import { RULES } from '../core/rules';
import type { CheckOptions } from './arguments';
import { locate } from './files/read-input';

/** The rows of the settings file, or everything that is wrong with it, a line each. */
export type LoadedSettings =
  | { readonly ok: true; readonly rows: readonly SettingsRow[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Rows of the settings file, every one of them understood. */
export function loadSettings({ settings: path }: CheckOptions, t: Translate): LoadedSettings {
  if (path === null) return { ok: true, rows: [] };
  const fail = (...problems: string[]): LoadedSettings => ({ ok: false, problems });
  let text: string;
  try {
    text = readFileSync(locate(path), 'utf8').replace(/^\ufeff/, '');
  } catch {
    return fail(t('cli.settings.unreadable'));
  }
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return fail(t('cli.settings.not-json'));
  }
  if (!Array.isArray(content)) return fail(t('cli.settings.not-rows'));
  const rows = content.map(rowOf);
  const inRow = (row: number, problem: string): string => t('cli.settings.row', { row, problem });
  const shapeless = rows.flatMap((row, index) =>
    row === null ? [inRow(index + 1, t('cli.settings.row-shape'))] : [],
  );
  if (shapeless.length > 0) return fail(...shapeless);
  const ruleIds = RULES.map(({ meta }) => meta.id);
  const given = rows.filter((row) => row !== null);
  const { problems } = settingsFromRows(given, ruleIds);
  return problems.length === 0
    ? { ok: true, rows: given }
    : fail(...problems.map(({ row, key, data }) => inRow(row, t(key, data))));
}

const ROW_KEYS: ReadonlySet<string> = new Set(ROW_FIELDS);
const NEEDED: ReadonlySet<string> = new Set<RowField>(['category', 'item', 'value']);

function rowOf(content: unknown): SettingsRow | null {
  if (typeof content !== 'object' || content === null) return null;
  const entries = new Map<string, unknown>(Object.entries(content));
  if ([...entries.keys()].some((key) => !ROW_KEYS.has(key))) return null;
  const texts = ROW_FIELDS.map((key) => {
    const value = entries.get(key);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && key === 'value') return String(value);
    return value === undefined && !NEEDED.has(key) ? '' : null;
  });
  if (texts.includes(null)) return null;
  const [category = '', target = '', item = '', value = '', note = '', by = '', at = ''] = texts.map(
    (text) => text ?? '',
  );
  return { category, target, item, value, note, ...(by === '' ? {} : { by }), ...(at === '' ? {} : { at }) };
}
