import { readFileSync } from 'node:fs';
import { type SettingsRow, settingsFromRows } from '../core/contract/settings-rows';
import { DEFAULT_SETTINGS, type Settings } from '../core/engine/settings';
import type { Translate } from '../core/messages/translate';
import { RULES } from '../core/rules';
import type { CheckOptions } from './arguments';
import { locate } from './files/read-input';

/** Settings as the options ask for them, or everything that is wrong with the settings file, a line each. */
export type LoadedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Option before settings file before default. */
export function loadSettings(options: CheckOptions, t: Translate): LoadedSettings {
  const loaded: LoadedSettings =
    options.settings === null ? { ok: true, settings: DEFAULT_SETTINGS } : readSettings(options.settings, t);
  if (!loaded.ok || options.preset === null) return loaded;
  return { ok: true, settings: { ...loaded.settings, preset: options.preset } };
}

function readSettings(path: string, t: Translate): LoadedSettings {
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
  const { settings, problems } = settingsFromRows(
    rows.filter((row) => row !== null),
    ruleIds,
  );
  return problems.length === 0
    ? { ok: true, settings }
    : fail(...problems.map(({ row, key, data }) => inRow(row, t(key, data))));
}

const ROW_KEYS: ReadonlySet<string> = new Set<keyof SettingsRow>([
  'category',
  'target',
  'item',
  'value',
  'note',
]);

function rowOf(content: unknown): SettingsRow | null {
  if (typeof content !== 'object' || content === null) return null;
  const entries = new Map<string, unknown>(Object.entries(content));
  if ([...entries.keys()].some((key) => !ROW_KEYS.has(key))) return null;
  const texts = ['category', 'target', 'item', 'value', 'note'].map((key) => {
    const value = entries.get(key);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' && key === 'value') return String(value);
    return value === undefined && (key === 'target' || key === 'note') ? '' : null;
  });
  const [category = null, target = null, item = null, value = null, note = null] = texts;
  if (category === null || target === null || item === null || value === null || note === null) return null;
  return { category, target, item, value, note };
}
